<?php

// The binding's tests, without a framework: run.php [WORD] runs those whose name holds WORD.
declare(strict_types=1);

use Xiaoneng\Calendar;
use Xiaoneng\Day;
use Xiaoneng\Engine;
use Xiaoneng\Failure;
use Xiaoneng\Fault;
use Xiaoneng\Identifier;
use Xiaoneng\Library;
use Xiaoneng\NoticeState;
use Xiaoneng\Refused;

require_once __DIR__ . '/../autoload.php';

error_reporting(E_ALL);
set_error_handler(static fn (int $level, string $text, string $file, int $line)
    => throw new ErrorException($text, 0, $level, $file, $line));

function same(mixed $wanted, mixed $got): void
{
    if ($wanted !== $got) {
        throw new RuntimeException('wanted ' . var_export($wanted, true) . ', got ' . var_export($got, true));
    }
}

/**
 * @template T of Throwable
 * @param class-string<T> $class
 * @return T
 */
function thrown(string $class, callable $body): Throwable
{
    try {
        $body();
    } catch (Throwable $error) {
        if ($error instanceof $class) {
            return $error;
        }
        throw $error;
    }
    throw new RuntimeException("no $class was thrown");
}

const AT = '2012-08-01T09:00:00+08:00';
const KEEPER = ['id' => 'admin', 'role' => 'administrator'];
const CLERK = ['id' => 'wang', 'role' => 'window', 'unit' => 'GS'];

/** An engine with a unit, an officer and an item. */
function town(string $url = 'memory:'): Engine
{
    $engine = Engine::open($url);
    $item = ['name' => '登记', 'unit' => 'GS', 'basis' => '法', 'conditions' => '', 'procedure' => '',
        'statutory' => '20wd', 'promised' => '9wd', 'validFrom' => '2012-01-01'];
    $engine->executeBatch([
        ['actor' => KEEPER, 'at' => AT, 'command' => 'unit.register', 'dossier' => 'unit/GS',
            'data' => ['name' => '工商局']],
        ['actor' => KEEPER, 'at' => AT, 'command' => 'person.register', 'dossier' => 'person/wang',
            'data' => ['name' => '王', 'unit' => 'GS', 'roles' => ['window']]],
        ['actor' => KEEPER, 'at' => AT, 'command' => 'item.publish', 'dossier' => 'item/GS-XK-0001', 'data' => $item],
        ['actor' => KEEPER, 'at' => AT, 'command' => 'item.publish', 'dossier' => 'item/GS-XK-0002',
            'data' => ['materials' => [['code' => 'm1', 'name' => '申请书']]] + $item],
    ], allOrNothing: true);
    return $engine;
}

function submission(string $name, string $item = 'GS-XK-0001'): array
{
    return ['actor' => CLERK, 'at' => new DateTimeImmutable(AT), 'command' => 'case.submit',
        'data' => ['item' => $item, 'applicant' => ['name' => $name]]];
}

$tests = [
    'the library says its version, and its schema is a schema' => function (): void {
        same(1, preg_match('/^\d+\.\d+\.\d+$/', Library::version()));
        same('https://json-schema.org/draft/2020-12/schema', Library::schema()['$schema']);
    },
    'a command is done, and says what it recorded' => function (): void {
        $done = town()->execute(submission('张三'));
        same(['case/GS-XK-0001201208010001', ['case.submitted'], 1, 1],
            [$done['dossier'], $done['events'], $done['first'], $done['last']]);
    },
    'a refusal is an exception with its article, in both languages' => function (): void {
        $engine = town();
        $case = $engine->execute(submission('张三'))['dossier'];
        $error = thrown(Refused::class, fn () => $engine->execute(['actor' => CLERK, 'at' => AT,
            'command' => 'case.decide', 'dossier' => $case, 'data' => ['outcome' => 'grant', 'documentNumber' => '1']]));
        same([141, 141, 'wrongPhase'], [$error->number(), $error->getCode(), $error->word()]);
        same(true, $error->chinese() !== '' && $error->english() !== '');
        same(true, $error instanceof Failure);
        same(131, thrown(Refused::class, fn () => $engine->execute(submission('李四', 'GS-XK-9999')))->number());
        $lacking = $engine->execute(submission('王五', 'GS-XK-0002'))['dossier'];
        $error = thrown(Refused::class, fn () => $engine->execute(['actor' => CLERK, 'at' => AT,
            'command' => 'case.accept', 'dossier' => $lacking, 'data' => ['documentNumber' => '1']]));
        same([142, '行政许可法 art 32(1)(4)'], [$error->number(), $error->article()]);
    },
    'a fault names the field' => function (): void {
        $error = thrown(Fault::class, fn () => town()->execute(['actor' => CLERK, 'at' => AT,
            'command' => 'case.submit', 'data' => ['item' => 'GS-XK-0001']]));
        same([4, 'missingField', 'data.applicant', false],
            [$error->number(), $error->word(), $error->field(), $error->isTransient()]);
        same(3, thrown(Fault::class, fn () => town()->execute(submission("\xff\xfe")))->number());
        same(8, thrown(Fault::class, fn () => town()->execute(['actor' => CLERK, 'at' => AT, 'command' => 'x']))->number());
        same(7, thrown(Fault::class, fn () => Engine::open('mysql:host'))->number());
        same(7, thrown(Fault::class, fn () => Engine::open("memory:\0x"))->number());
    },
    'an empty array is an object where the vocabulary has one' => function (): void {
        $engine = town();
        $case = $engine->execute(submission('张三'))['dossier'];
        $view = $engine->query(['actor' => CLERK, 'at' => AT, 'query' => 'case.get', 'dossier' => $case, 'data' => []]);
        same('GS-XK-0001201208010001', $view['number']);
        same(1, count($engine->query(['actor' => CLERK, 'at' => AT, 'query' => 'unit.list'])['units']));
    },
    'a batch answers each command, and takes a generator' => function (): void {
        $outcomes = town()->executeBatch((function () {
            yield submission('甲');
            yield submission('乙', 'GS-XK-9999');
            yield ['actor' => CLERK];
            yield submission('丙');
        })());
        same(['done', 'refused', 'fault', 'done'], array_map(
            static fn (array $outcome): string => array_values(array_diff(array_keys($outcome), ['line']))[0],
            $outcomes
        ));
        same([], town()->executeBatch([]));
    },
    'all or nothing throws the refusal and records nothing' => function (): void {
        $engine = town();
        $error = thrown(Refused::class, fn () => $engine->executeBatch(
            [submission('甲'), submission('乙', 'GS-XK-9999')],
            allOrNothing: true
        ));
        same([131, 2], [$error->number(), $error->told()['line']]);
        thrown(Fault::class, fn () => $engine->executeBatch([submission('甲'), ['actor' => CLERK]], allOrNothing: true));
        same(4, $engine->verify()['entries']);
    },
    'the same key again returns the first outcome' => function (): void {
        $engine = town();
        $first = $engine->execute(submission('甲') + ['key' => 'k']);
        $again = $engine->execute(submission('甲') + ['key' => 'k']);
        same([$first['dossier'], true], [$again['dossier'], $again['repeated']]);
    },
    'a complaint is written down once, and Open311 knows its category' => function (): void {
        $engine = town();
        $at = new DateTimeImmutable('2012-08-01T09:00:00+08:00');
        $alice = ['id' => 'alice', 'role' => 'applicant'];
        $intake = ['category' => 'inaction', 'channel' => 'web', 'unit' => 'GS', 'fact' => ['text' => '无人受理'],
            'complainant' => ['name' => '陈', 'phone' => '13700137000', 'account' => 'alice']];
        same('TS2012000001', $engine->complain($intake, $alice, $at, 'c1'));
        same('TS2012000001', $engine->complain($intake, $alice, $at, 'c1'));
        same(true, in_array('inaction', array_column($engine->open311Services($at), 'service_code'), true));
        same([], $engine->open311Requests($at, ['jurisdiction_id' => 'x', 'status' => 'closed']));
        $post = ['service_code' => 'inaction', 'description' => '秘事', 'attribute' => ['A' => 'b']];
        same('[{"service_request_id":"TS2012000002","service_notice":"投诉编号：TS2012000002","account_id":""}]',
            json_encode($engine->open311Post($post, $at), JSON_UNESCAPED_UNICODE));
    },
    'a penalty case is opened once, and its fine is explained when it is proposed' => function (): void {
        $engine = town();
        $at = new DateTimeImmutable('2012-08-01T09:00:00+08:00');
        $officer = ['id' => 'li', 'role' => 'handler', 'unit' => 'GS'];
        $opening = ['benchmark' => 'tax.lateFiling', 'subject' => ['name' => '甲'], 'fact' => '逾期申报',
            'committed' => '2012-07-20', 'discovered' => '2012-07-25', 'officers' => ['li', 'chen']];
        foreach (['li', 'chen'] as $id) {
            $engine->execute(['actor' => ['id' => 'admin', 'role' => 'administrator'], 'at' => AT,
                'command' => 'person.register', 'dossier' => "person/$id",
                'data' => ['name' => $id, 'unit' => 'GS', 'roles' => ['handler']]]);
        }
        same('CF2012000001', $engine->openPenalty($opening, $officer, $at, 'p1'));
        same('CF2012000001', $engine->openPenalty($opening, $officer, $at, 'p1'));
        $engine->execute(['actor' => $officer, 'at' => $at, 'command' => 'penalty.propose',
            'dossier' => 'penalty/CF2012000001', 'data' => ['facts' => [['id' => 'daysLate', 'value' => 40]]]]);
        $page = $engine->explainPenalty('CF2012000001', $officer, $at);
        same([100000, 'middle', '一般'],
            [$page['proposal']['fine'], $page['proposal']['band'], $page['proposal']['tier']]);
    },
    'a sweep warns, and notices are sent, failed and tried again' => function (): void {
        $engine = town();
        foreach (['甲', '乙'] as $name) {
            $case = $engine->execute(submission($name))['dossier'];
            $engine->execute(['actor' => CLERK, 'at' => AT, 'command' => 'case.accept', 'dossier' => $case,
                'data' => ['documentNumber' => '受1']]);
        }
        $late = new DateTimeImmutable('2012-08-14T00:00:00+08:00');
        same(['dossiers' => 2, 'events' => 2, 'more' => false], $engine->sweep($late));
        $notices = $engine->notices($late);
        same(true, count($notices) >= 2 && str_contains(implode(array_column($notices, 'text')), '预警'));
        $engine->acknowledge($notices[0]['number']);
        same(1, count($engine->notices($late, NoticeState::Sent)));
        for ($try = 0; $try < 8; $try++) {
            $engine->fail($notices[1]['number'], $late);
        }
        same(1, count($engine->notices($late, NoticeState::Dead)));
        $engine->retry($notices[1]['number'], $late);
        same(0, count($engine->notices($late, NoticeState::Dead)));
        same(161, thrown(Refused::class, fn () => $engine->acknowledge(4711))->number());
    },
    'a seal holds, and a forged one does not' => function (): void {
        $engine = town();
        $seal = $engine->seal(new DateTimeImmutable(AT));
        same(false, isset($engine->verify($seal)['wrong']));
        $forged = preg_replace_callback('/"root":"(.)/', static fn (array $m): string
            => '"root":"' . ($m[1] === 'a' ? 'b' : 'a'), $seal);
        same(true, isset($engine->verify($forged)['wrong']));
    },
    'working days are those of the notices' => function (): void {
        $china = Calendar::china();
        same(['2012-10-10', false], [(string) $china->add('2012-09-27', 5), $china->add('2012-09-27', 5)->provisional]);
        same([true, false], [$china->isWorkday('2012-09-29'), $china->isWorkday('2012-10-01')]);
        same(5, $china->count('2012-09-27', '2012-10-10'));
        same('2012-09-27', (string) $china->add('2012-10-10', -5));
        same(true, $china->add('2027-06-01', 5)->provisional);
        same('2012-10-04', (string) Calendar::weekdays()->add('2012-09-27', 5));
        // A moment stands for its day in China.
        same('2012-08-02', (string) Day::of(new DateTimeImmutable('2012-08-01T20:00:00Z')));
        same('2012-08-01T00:00:00+08:00', Day::of('2012-08-01')->start()->format('c'));
        foreach (['2012-02-30', '2012-2-3', '', "2012-08-01\n"] as $bad) {
            same(102, thrown(Refused::class, fn () => $china->isWorkday($bad))->number());
        }
        same(100, thrown(Refused::class, fn () => $china->add('1999-01-01', 1))->number());
    },
    'identifiers are checked' => function (): void {
        same([true, false], [Identifier::isCreditCode('91350100M000100Y43'), Identifier::isCreditCode('91350100M000100Y44')]);
        same([true, false], [Identifier::isCitizenNumber('11010519491231002X'), Identifier::isCitizenNumber('')]);
        same([true, false], [Identifier::isOrganizationCode('D2143569-X'), Identifier::isOrganizationCode("\xff")]);
        same(111, thrown(Refused::class, fn () => Identifier::checkCreditCode('91350100M000100Y44'))->number());
    },
    'a closed engine is refused, and closing twice changes nothing' => function (): void {
        $engine = town();
        $engine->close();
        $engine->close();
        same(11, thrown(Fault::class, fn () => $engine->verify())->number());
    },
    'engines are given back with their last reference' => function (): void {
        for ($round = 0; $round < 300; $round++) {
            $engine = Engine::open('memory:');
            $engine->verify();
        }
        $before = memory_get_usage();
        for ($round = 0; $round < 300; $round++) {
            $engine = Engine::open('memory:');
            $engine->verify();
        }
        same(true, memory_get_usage() - $before < 10_000);
    },
    'an engine is refused after a fork, and the child opens its own' => function (): void {
        $file = tempnam(sys_get_temp_dir(), 'xn') . '.db';
        $engine = town("sqlite:$file");
        $pid = pcntl_fork();
        if ($pid === 0) {
            $code = 1;
            try {
                $engine->verify();
            } catch (Fault $fault) {
                $own = Engine::open("sqlite:$file");
                $own->execute(submission('子'));
                $code = $fault->number() === 12 ? 0 : 2;
            } finally {
                $own = $engine = null;
                posix_kill(getmypid(), $code === 0 ? SIGUSR1 : SIGUSR2);
            }
        }
        pcntl_waitpid($pid, $status);
        same(SIGUSR1, pcntl_wtermsig($status));
        same(5, $engine->verify()['entries']);
        array_map('unlink', glob("$file*"));
    },
    'a missing library or header is said in one line' => function (): void {
        $say = fn (string $set): string => (string) shell_exec("env $set " . escapeshellarg(PHP_BINARY)
            . ' -r ' . escapeshellarg('require ' . var_export(__DIR__ . '/../autoload.php', true) . ';
            try { Xiaoneng\Library::version(); } catch (RuntimeException $e) { echo $e->getMessage(); }'));
        same(true, str_contains($say('XIAONENG_HEADER=/nowhere/xiaoneng.h'), 'no header at /nowhere/xiaoneng.h'));
        same(true, str_contains($say('XIAONENG_LIBRARY=/nowhere/x.so'), 'cannot load /nowhere/x.so'));
    },
    'the example in the README does what it says' => function (): void {
        $readme = file_get_contents(__DIR__ . '/../README.md');
        preg_match('/<!-- example -->\s*```php\n(.*?)```.*?```text\n(.*?)```/s', $readme, $parts);
        $folder = sys_get_temp_dir() . '/xn-readme-' . getmypid();
        mkdir($folder);
        $code = str_replace("__DIR__ . '/vendor/autoload.php'", var_export(__DIR__ . '/../autoload.php', true), $parts[1]);
        file_put_contents("$folder/example.php", $code);
        $said = shell_exec('cd ' . escapeshellarg($folder) . ' && ' . escapeshellarg(PHP_BINARY) . ' example.php 2>&1');
        array_map('unlink', glob("$folder/*"));
        rmdir($folder);
        same($parts[2], $said);
    },
];

$failed = 0;
foreach ($tests as $name => $test) {
    if (!str_contains($name, $argv[1] ?? '')) {
        continue;
    }
    try {
        $test();
        echo "ok    $name\n";
    } catch (Throwable $error) {
        $failed++;
        echo "FAIL  $name\n      {$error->getMessage()} ({$error->getFile()}:{$error->getLine()})\n";
    }
}
exit($failed === 0 ? 0 : 1);
