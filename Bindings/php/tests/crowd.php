<?php

// Many processes hand in cases on one file while another sweeps and asks: crowd.php [WRITERS [CASES-EACH]].
// Odd writers send one command at a time, even ones batches of 100. Nothing may be lost, twice, or left out.
declare(strict_types=1);

use Xiaoneng\Engine;
use Xiaoneng\Fault;

require_once __DIR__ . '/../autoload.php';

[$writers, $each] = [(int) ($argv[1] ?? 8), (int) ($argv[2] ?? 10_000)];
const AT = '2012-08-01T09:00:00+08:00';
const KEEPER = ['id' => 'admin', 'role' => 'administrator'];
const CLERK = ['id' => 'wang', 'role' => 'window', 'unit' => 'GS'];
const ITEMS = 3;
const BATCH = 100;

function expect(bool $holds, string $what): void
{
    if (!$holds) {
        fwrite(STDERR, "crowd: $what\n");
        exit(1);
    }
}

/** Makes the call again while another process holds the file; says how often. */
function patiently(callable $call, int &$again): mixed
{
    while (true) {
        try {
            return $call();
        } catch (Fault $fault) {
            if (!$fault->isTransient()) {
                throw $fault;
            }
            $again++;
        }
    }
}

function submission(int $writer, int $number): array
{
    return ['actor' => CLERK, 'at' => AT, 'command' => 'case.submit', 'key' => "w$writer-$number", 'data' => [
        'item' => 'GS-XK-000' . (1 + $number % ITEMS), 'applicant' => ['name' => "申请人$writer-$number"]]];
}

/** One writer's life; its cases' numbers go into a file. */
function write(string $url, string $file, int $writer, int $each): int
{
    $engine = Engine::open($url);
    $again = 0;
    $numbers = [];
    if ($writer % 2 === 1) {
        for ($number = 0; $number < $each; $number++) {
            $numbers[] = patiently(fn () => $engine->execute(submission($writer, $number)), $again)['dossier'];
        }
    } else {
        for ($start = 0; $start < $each; $start += BATCH) {
            $batch = array_map(
                static fn (int $number): array => submission($writer, $number),
                range($start, min($start + BATCH, $each) - 1)
            );
            foreach (patiently(fn () => $engine->executeBatch($batch, allOrNothing: true), $again) as $outcome) {
                $numbers[] = $outcome['done']['dossier'];
            }
        }
    }
    file_put_contents($file, implode("\n", $numbers));
    return $again;
}

function received(Engine $engine): int
{
    $facts = $engine->query(['actor' => KEEPER, 'at' => AT, 'query' => 'facts',
        'data' => ['from' => '2012-08-01', 'through' => '2012-08-01']])['facts'] ?? [];
    return array_sum(array_column(array_filter($facts, static fn (array $fact): bool
        => $fact['measure'] === 'received'), 'value'));
}

/** Sweeps and asks until the flag is there; what it sees only grows. */
function watch(string $url, string $flag): int
{
    $engine = Engine::open($url);
    [$seen, $rounds, $again] = [0, 0, 0];
    do {
        $isLast = is_file($flag);
        patiently(fn () => $engine->sweep(new DateTimeImmutable(AT)), $again);
        $now = patiently(fn () => received($engine), $again);
        expect($now >= $seen, "cases went from $seen to $now");
        $seen = $now;
        $page = patiently(fn () => $engine->query(['actor' => CLERK, 'at' => AT, 'query' => 'case.list',
            'data' => ['unit' => 'GS', 'limit' => 20]]), $again);
        expect(count($page['cases'] ?? []) === min(20, $now), 'a page is short');
        $rounds++;
        usleep(20_000);
    } while (!$isLast);
    file_put_contents("$flag.rounds", (string) $rounds);
    return $again;
}

$folder = (getenv('XN_CROWD_FOLDER') ?: sys_get_temp_dir()) . '/xn-crowd-' . getmypid();
mkdir($folder);
$url = "sqlite:$folder/city.db";
$item = ['name' => '登记', 'unit' => 'GS', 'basis' => '法', 'conditions' => '', 'procedure' => '', 'statutory' => '20wd',
    'promised' => '9wd', 'validFrom' => '2012-01-01'];
$engine = Engine::open($url);
$engine->executeBatch([
    ['actor' => KEEPER, 'at' => AT, 'command' => 'unit.register', 'dossier' => 'unit/GS', 'data' => ['name' => '局']],
    ['actor' => KEEPER, 'at' => AT, 'command' => 'person.register', 'dossier' => 'person/wang',
        'data' => ['name' => '王', 'unit' => 'GS', 'roles' => ['window']]],
    ...array_map(static fn (int $number): array => ['actor' => KEEPER, 'at' => AT, 'command' => 'item.publish',
        'dossier' => "item/GS-XK-000$number", 'data' => $item], range(1, ITEMS)),
], allOrNothing: true);
// Every process opens its own.
$engine->close();

$start = hrtime(true);
$children = [];
foreach (range(0, $writers) as $writer) {
    $pid = pcntl_fork();
    if ($pid === 0) {
        $again = $writer === 0 ? watch($url, "$folder/done") : write($url, "$folder/$writer", $writer, $each);
        file_put_contents("$folder/again-$writer", (string) $again);
        exit(0);
    }
    $children[$writer] = $pid;
}
foreach (array_reverse($children, true) as $writer => $pid) {
    if ($writer === 0) {
        $seconds = (hrtime(true) - $start) / 1e9;
        touch("$folder/done");
    }
    pcntl_waitpid($pid, $status);
    expect(pcntl_wifexited($status) && pcntl_wexitstatus($status) === 0, "process $writer ended with $status");
}

$numbers = [];
foreach (range(1, $writers) as $writer) {
    array_push($numbers, ...explode("\n", file_get_contents("$folder/$writer")));
}
$total = $writers * $each;
expect(count($numbers) === $total && count(array_unique($numbers)) === $total, 'a case was lost, or is there twice');
$serials = [];
foreach ($numbers as $number) {
    expect(preg_match('#^case/(GS-XK-000\d)20120801(\d+)$#D', $number, $parts) === 1, "a number is $number");
    $serials[$parts[1]][] = (int) $parts[2];
}
foreach ($serials as $code => $list) {
    sort($list);
    expect($list === range(1, count($list)), "the numbers of $code have a gap");
}
$engine = Engine::open($url);
expect(received($engine) === $total, 'the statistics count another number of cases');
$result = $engine->verify();
expect(!isset($result['wrong']) && $result['entries'] === $total + 2 + ITEMS, json_encode($result));
$again = array_sum(array_map(static fn (int $writer): int => (int) file_get_contents("$folder/again-$writer"),
    range(0, $writers)));
printf(
    "crowd: %d processes × %d cases in %.1f s (%d/s), %d sweeps and reports meanwhile, %d calls made again; %d numbers" .
    " without a gap, %d entries verified\n",
    $writers,
    $each,
    $seconds,
    $total / $seconds,
    (int) file_get_contents("$folder/done.rounds"),
    $again,
    $total,
    $result['entries']
);
$engine->close();
array_map('unlink', glob("$folder/*"));
rmdir($folder);
