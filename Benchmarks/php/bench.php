<?php

// What a portal gets through PHP's FFI, beside what PHP alone needs to write and read the same JSON, and what the
// library costs to load: bench.php [CASES]. The first round is thrown away.
declare(strict_types=1);

use Xiaoneng\Engine;
use Xiaoneng\Library;

require __DIR__ . '/../../Bindings/php/autoload.php';

const AT = '2012-08-01T09:00:00+08:00';
$cases = (int) ($argv[1] ?? 20_000);
$keeper = ['id' => 'admin', 'role' => 'administrator'];
$clerk = ['id' => 'wang', 'role' => 'window', 'unit' => 'GS'];

function town(string $url, array $keeper): Engine
{
    $engine = Engine::open($url);
    $engine->executeBatch([
        ['actor' => $keeper, 'at' => AT, 'command' => 'unit.register', 'dossier' => 'unit/GS', 'data' => ['name' => '局']],
        ['actor' => $keeper, 'at' => AT, 'command' => 'person.register', 'dossier' => 'person/wang',
            'data' => ['name' => '王', 'unit' => 'GS', 'roles' => ['window']]],
        ['actor' => $keeper, 'at' => AT, 'command' => 'item.publish', 'dossier' => 'item/GS-XK-0001', 'data' => [
            'name' => '登记', 'unit' => 'GS', 'basis' => '法', 'conditions' => '', 'procedure' => '',
            'statutory' => '20wd', 'promised' => '9wd', 'validFrom' => '2012-01-01']],
    ], allOrNothing: true);
    return $engine;
}

/** Median and worst of three rounds after one that does not count, in calls per second. */
function rate(int $calls, callable $prepare, callable $run): array
{
    $rates = [];
    for ($round = 0; $round < 4; $round++) {
        $input = $prepare();
        $start = hrtime(true);
        $run($input);
        $rates[] = $calls / ((hrtime(true) - $start) / 1e9);
    }
    array_shift($rates);
    sort($rates);
    return [$rates[1], $rates[0]];
}

function row(string $name, array $rate, string $unit, string $beside = ''): void
{
    printf("%-52s %12s %12s  %s%s\n", $name, number_format($rate[0]), number_format($rate[1]), $unit,
        $beside === '' ? '' : "   $beside");
}

$requests = [];
for ($number = 1; $number <= $cases; $number++) {
    $requests[] = ['actor' => $clerk, 'at' => AT, 'command' => 'case.submit', 'data' => ['item' => 'GS-XK-0001',
        'applicant' => ['name' => "申请人$number", 'phone' => '13900000000']]];
}
printf("%-52s %12s %12s  %s\n", 'through PHP ' . PHP_VERSION, 'median', 'worst', 'unit');

$outcome = '{"done":{"dossier":"case/GS-XK-0001201208010001","events":["case.submitted"],"first":1,"last":1}}';
$plain = rate($cases, static fn () => null, static function () use ($requests, $outcome): void {
    foreach ($requests as $request) {
        json_encode($request, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
        json_decode($outcome, true);
    }
});
row('json_encode and json_decode alone', $plain, 'requests/s', 'yardstick');
$single = rate($cases, static fn () => town('memory:', $keeper), static function (Engine $engine) use ($requests): void {
    foreach ($requests as $request) {
        $engine->execute($request);
    }
});
row('commands in memory, one by one', $single, 'commands/s');
foreach ([1_000, 10_000] as $size) {
    $batches = array_chunk($requests, $size);
    $run = static function (Engine $engine) use ($batches): void {
        foreach ($batches as $batch) {
            $engine->executeBatch($batch);
        }
    };
    row("commands in memory, batches of $size", rate($cases, static fn () => town('memory:', $keeper), $run), 'commands/s');
    $file = tempnam(sys_get_temp_dir(), 'xn') . '.db';
    $fresh = static function () use ($file, $keeper): Engine {
        array_map('unlink', glob("$file*"));
        return town("sqlite:$file", $keeper);
    };
    row("commands on SQLite, FULL, batches of $size", rate($cases, $fresh, $run), 'commands/s');
    array_map('unlink', glob(substr($file, 0, -3) . '*'));
}
$few = array_slice($requests, 0, 2_000);
$file = tempnam(sys_get_temp_dir(), 'xn') . '.db';
row('commands on SQLite, FULL, one by one', rate(2_000, static function () use ($file, $keeper): Engine {
    array_map('unlink', glob("$file*"));
    return town("sqlite:$file", $keeper);
}, static function (Engine $engine) use ($few): void {
    foreach ($few as $request) {
        $engine->execute($request);
    }
}), 'commands/s');
array_map('unlink', glob(substr($file, 0, -3) . '*'));

// What a request of FPM does: open, one command, close; beside the same on an engine that stays open. The register is a
// large one. The processor's time counts, in milliseconds.
$file = tempnam(sys_get_temp_dir(), 'xn') . '.db';
$engine = town("sqlite:$file", $keeper);
$catalogue = [];
for ($number = 2; $number <= 3_228; $number++) {
    $catalogue[] = ['actor' => $keeper, 'at' => AT, 'command' => 'item.publish',
        'dossier' => sprintf('item/GS-XK-%04d', $number), 'data' => ['name' => "登记$number", 'unit' => 'GS', 'basis' => '法',
            'conditions' => '', 'procedure' => '', 'statutory' => '20wd', 'promised' => '9wd', 'validFrom' => '2012-01-01']];
}
$engine->executeBatch($catalogue, allOrNothing: true);
$engine->close();
$cost = static function (?bool $persistent, int $calls) use ($file, $few): array {
    $times = [];
    $open = $persistent === null ? Engine::open("sqlite:$file") : null;
    for ($round = 0; $round < 4; $round++) {
        $before = getrusage();
        for ($call = 0; $call < $calls; $call++) {
            $engine = $open ?? Engine::open("sqlite:$file", persistent: $persistent);
            $engine->execute($few[$call]);
            if ($open === null) {
                $engine->close();
            }
        }
        $after = getrusage();
        $spent = 0;
        foreach (['ru_utime', 'ru_stime'] as $part) {
            $spent += ($after["$part.tv_sec"] - $before["$part.tv_sec"]) * 1e3
                + ($after["$part.tv_usec"] - $before["$part.tv_usec"]) / 1e3;
        }
        $times[] = $spent / $calls;
    }
    array_shift($times);
    sort($times);
    return [$times[1], $times[2]];
};
foreach ([['opened and closed in each request', false, 20], ['the same, persistent', true, 500],
    ['on one that stays open', null, 500]] as [$name, $persistent, $calls]) {
    [$median, $worst] = $cost($persistent, $calls);
    printf("%-52s %12.3f %12.3f  ms   %s\n", "a durable command, 3,230 in the register, $name", $median, $worst,
        $persistent ? 'bar ≤ 2 ms: ' . ($median <= 2 ? 'held' : 'NOT HELD') : '');
}
array_map('unlink', glob(substr($file, 0, -3) . '*'));

$engine = town('memory:', $keeper);
$case = $engine->execute($requests[0])['dossier'];
row('case.get', rate(10_000, static fn () => null, static function () use ($engine, $case, $clerk): void {
    for ($number = 0; $number < 10_000; $number++) {
        $engine->query(['actor' => $clerk, 'at' => AT, 'query' => 'case.get', 'dossier' => $case]);
    }
}), 'questions/s');
$china = Xiaoneng\Calendar::china();
row('Calendar::add', rate(100_000, static fn () => null, static function () use ($china): void {
    for ($number = 0; $number < 100_000; $number++) {
        $china->add('2012-09-27', 5);
    }
}), 'calls/s');

// Loading, each time in a process of its own: the header read, the object mapped and bound, one function called.
[$library] = Library::files();
$code = 'require ' . var_export(__DIR__ . '/../../Bindings/php/autoload.php', true) . ';'
    . '$a = hrtime(true); Xiaoneng\Library::version(); $b = hrtime(true); Xiaoneng\Engine::open("memory:");'
    . 'echo $b - $a, " ", hrtime(true) - $b;';
$times = [];
for ($round = 0; $round < 21; $round++) {
    $times[] = array_map('intval', explode(' ', (string) shell_exec(escapeshellarg(PHP_BINARY) . ' -r ' . escapeshellarg($code))));
}
array_shift($times);
[$load, $open] = [array_column($times, 0), array_column($times, 1)];
sort($load);
sort($open);
printf("%-52s %12.2f %12.2f  ms   bar ≤ 5 ms: %s\n", 'load the library and its header', $load[10] / 1e6, end($load) / 1e6,
    $load[10] <= 5e6 ? 'held' : 'NOT HELD');
printf("%-52s %12.2f %12.2f  ms\n", 'open the first engine in memory', $open[10] / 1e6, end($open) / 1e6);
if (is_file($library)) {
    $size = filesize((string) realpath($library)) / (1 << 20);
    printf("%-52s %12.1f %12s  MiB  bar ≤ 16 MB: %s\n", 'the library, stripped', $size, '', $size * 1.048576 <= 16 ? 'held' : 'NOT HELD');
}
