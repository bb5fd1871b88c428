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
        // Which build it is, the machine tells, where it tells what is mapped.
        if (is_readable('/proc/self/maps')) {
            same(1, preg_match('/^[0-9a-f]{64}$/', Library::build()));
            same(Library::build(), Library::build());
        }
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
        same([142, '《行政许可法》第三十二条第一款第四项'], [$error->number(), $error->article()]);
        same(['licensing', 32, 1, 4, true], array_map(fn ($key) => $error->basis()[0][$key],
            ['statute', 'article', 'paragraph', 'item', 'inForce']));
    },
    'a file decides by the rules it was made with, and other rules are refused' => function (): void {
        $file = tempnam(sys_get_temp_dir(), 'xn');
        unlink($file);
        $rules = ['id' => 'city', 'parent' => 'danzhou2011', 'validFrom' => '2012-01-01',
            'changes' => ['acceptNoticeDays' => 2]];
        Engine::open("sqlite:$file", $rules)->close();
        Engine::open("sqlite:$file")->close();
        same(16, thrown(Fault::class, fn () => Engine::open("sqlite:$file", 'national2024'))->number());
        array_map('unlink', glob("$file*"));
    },
    'a persistent engine is taken up again, and sees what others wrote' => function (): void {
        $file = tempnam(sys_get_temp_dir(), 'xn');
        unlink($file);
        town("sqlite:$file")->close();
        $ask = ['actor' => CLERK, 'at' => AT, 'query' => 'case.list', 'data' => new stdClass()];
        for ($round = 0; $round < 5; $round++) {
            $kept = Engine::open("sqlite:$file", persistent: true);
            same($round, count($kept->query($ask)['cases']));
            $kept->close();
            $other = Engine::open("sqlite:$file");
            $other->execute(submission("申请人$round"));
            $other->close();
        }
        same('badValue', thrown(Fault::class, fn () => Engine::open('memory:', persistent: true))->word());
        array_map('unlink', glob("$file*"));
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
    'a moment ahead of the clock is refused, unless that is asked for' => function (): void {
        $late = ['actor' => KEEPER, 'at' => '2099-01-01T09:00:00+08:00', 'command' => 'unit.register',
            'dossier' => 'unit/GS', 'data' => ['name' => '工商局']];
        same(106, thrown(Refused::class, fn () => Engine::open('memory:')->execute($late))->number());
        same(7, thrown(Fault::class,
            fn () => Engine::open('memory:')->sweep(new DateTimeImmutable('2099-01-01')))->number());
        same('unit/GS', Engine::open('memory:', ahead: null)->execute($late)['dossier']);
        same('unit/GS', Engine::open('memory:', simulation: true)->execute($late)['dossier']);
        same('unit/GS', Engine::open('memory:')->execute(['at' => new DateTimeImmutable('+1 minute')] + $late)['dossier']);
    },
    'a new file is its owner\'s, or as it is asked for' => function (): void {
        foreach ([[0600, []], [0660, ['mode' => 0660]]] as [$bits, $options]) {
            $file = sys_get_temp_dir() . '/xn-' . bin2hex(random_bytes(8)) . '.db';
            Engine::open("sqlite:$file", ...$options, origin: 'danzhou.gov.cn/xiaoneng')->close();
            same($bits, fileperms($file) & 0777);
            array_map('unlink', glob("$file*"));
        }
        same(13, thrown(Fault::class, fn () => Engine::open('sqlite:/tmp/xn-none.db', mode: 0777))->number());
        same(13, thrown(Fault::class, fn () => Engine::open('memory:', origin: 'two words'))->number());
    },
    'half-months and the day their report is due' => function (): void {
        $half = Calendar::china()->halfMonth('2012-09-20');
        same(['2012-09-16', '2012-09-30', '2012-10-08'], array_map('strval', array_values($half)));
        same(100, thrown(Refused::class, fn () => Calendar::china()->halfMonth('1999-01-01'))->number());
    },
    'a key project is listed, scheduled, reported on and drawn' => function (): void {
        $engine = Engine::open('memory:');
        $office = ['id' => 'xn', 'role' => 'efficiencyOffice', 'unit' => 'XN'];
        $chief = ['id' => 'sun', 'role' => 'organHead', 'unit' => 'JS'];
        $leader = ['id' => 'zhou', 'role' => 'governmentHead', 'unit' => 'ZF'];
        $people = [];
        foreach (['XN' => '效能办', 'JS' => '住建局', 'ZF' => '市政府'] as $code => $name) {
            $people[] = ['actor' => KEEPER, 'at' => AT, 'command' => 'unit.register', 'dossier' => "unit/$code",
                'data' => ['name' => $name]];
        }
        foreach ([$office, $chief, $leader, ['id' => 'li', 'role' => 'handler', 'unit' => 'JS']] as $person) {
            $people[] = ['actor' => KEEPER, 'at' => AT, 'command' => 'person.register',
                'dossier' => "person/{$person['id']}",
                'data' => ['name' => '某', 'unit' => $person['unit'], 'roles' => [$person['role']]]];
        }
        $engine->executeBatch($people, allOrNothing: true);
        $do = static fn (array $actor, string $at, string $word, array $data, ?string $project = null): array
            => $engine->execute(['actor' => $actor, 'at' => $at, 'command' => "project.$word", 'data' => $data]
                + ($project === null ? [] : ['dossier' => $project]));
        $project = $do($office, AT, 'register', ['name' => '东成风情小镇', 'unit' => 'JS', 'leader' => 'zhou',
            'team' => ['head' => 'sun', 'members' => ['li']], 'tracker' => 'xn', 'finish' => '2012-12-31',
            'investment' => 100000000, 'owner' => '某公司', 'document' => '儋府〔2012〕1号'])['dossier'];
        same('project/ZD20120001', $project);
        $do($chief, AT, 'submitPlan', ['plan' => ['start' => '2012-08-01', 'finish' => '2012-12-31', 'tasks' => [
            ['id' => 'A', 'days' => 30, 'name' => '招标'], ['id' => 'B', 'days' => 40, 'after' => [['task' => 'A']]]]]],
            $project);
        $do($leader, '2012-08-02T09:00:00+08:00', 'approvePlan', ['version' => 1], $project);
        $report = ['period' => '2012-08-2', 'progress' => 1200, 'invested' => 0, 'signedBy' => 'sun'];
        $error = thrown(Refused::class, fn () => $do($chief, '2012-08-10T09:00:00+08:00', 'report', $report, $project));
        same([185, 'periodNotBegun'], [$error->number(), $error->word()]);
        $do($chief, '2012-08-31T09:00:00+08:00', 'report', $report, $project);
        $ask = static fn (string $word, array $data = []): array => $engine->query(['actor' => $leader,
            'at' => '2012-09-03T09:00:00+08:00', 'query' => "project.$word", 'dossier' => $project, 'data' => $data]);
        same([1200, 'green', 6], [$ask('get')['progress'], $ask('get')['light'],
            count(array_filter($ask('get')['sixOnes'], static fn (array $one): bool => $one['holds']))]);
        same('<svg ', substr($ask('schedule', ['svg' => true])['svg'], 0, 5));
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
    'a city that adopts cards has yellow ones, and the board shows them' => function (): void {
        $engine = town();
        $engine->execute(['actor' => ['id' => 'admin', 'role' => 'administrator'], 'at' => AT,
            'command' => 'ruleSet.adopt', 'dossier' => 'ruleSet/main', 'data' => ['document' => '市府办〔2012〕1号',
                'validFrom' => '2012-08-01', 'set' => ['id' => 'city2012', 'parent' => 'danzhou2011',
                    'validFrom' => '2012-08-01', 'changes' => ['supervision' => ['issue' => ['yellow', 'red']]]]]]);
        $case = $engine->execute(submission('甲'))['dossier'];
        $engine->execute(['actor' => CLERK, 'at' => AT, 'command' => 'case.accept', 'dossier' => $case,
            'data' => ['documentNumber' => '受1']]);
        $late = new DateTimeImmutable('2012-08-15T00:00:00+08:00');
        $engine->sweep($late);
        $board = $engine->query(['actor' => ['id' => 'auditor', 'role' => 'auditor'], 'at' => $late,
            'query' => 'supervision.board']);
        same([1, 'E2', 'yellow'], [$board['yellow'], $board['rows'][0]['rule'], $board['rows'][0]['light']]);
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
        // What needs more than 32 bits is refused, not cut to another number of days.
        foreach ([2 ** 32 + 5, 2 ** 33, PHP_INT_MAX, PHP_INT_MIN, -(2 ** 32)] as $days) {
            thrown(Refused::class, fn () => $china->add('2012-09-27', $days));
            thrown(Refused::class, fn () => $china->halfMonth('2012-09-27', $days));
        }
    },
    'an appraisal is seen, explained and ranked' => function (): void {
        $engine = town();
        $at = new DateTimeImmutable('2012-08-01T09:00:00+08:00');
        $head = ['id' => 'he', 'role' => 'efficiencyHead', 'unit' => 'GS'];
        $clerk = ['id' => 'zheng', 'role' => 'efficiencyOffice', 'unit' => 'GS'];
        foreach ([$head, $clerk] as $person) {
            $engine->execute(['actor' => KEEPER, 'at' => $at, 'command' => 'person.register',
                'dossier' => 'person/' . $person['id'],
                'data' => ['name' => '某', 'unit' => 'GS', 'roles' => [$person['role']]]]);
        }
        foreach (['A', 'B'] as $unit) {
            $engine->execute(['actor' => KEEPER, 'at' => $at, 'command' => 'unit.register', 'dossier' => "unit/$unit",
                'data' => ['name' => "部门$unit"]]);
        }
        $grade = fn (string $id, int $floor): array => ['id' => $id, 'chinese' => $id, 'english' => $id, 'floor' => $floor];
        $scheme = ['id' => 'portal', 'chinese' => '方案', 'english' => 'Scheme', 'source' => '办法',
            'validFrom' => '2012-01-01', 'version' => 1, 'grades' => [$grade('good', 8000), $grade('poor', 0)],
            'methods' => [['id' => 'daily', 'chinese' => '日常', 'english' => 'Daily']],
            'factors' => array_map(fn (string $id): array => ['id' => $id, 'chinese' => $id, 'english' => $id,
                'weight' => 5000, 'methods' => [['id' => 'daily', 'weight' => 10000]]], ['x', 'y'])];
        $ask = fn (string $word, array $data, array $actor, string $day): array => $engine->execute([
            'actor' => $actor, 'at' => "{$day}T10:00:00+08:00", 'command' => "appraisal.$word",
            'dossier' => 'appraisal/2012', 'data' => $data]);
        $ask('open', ['title' => '考评', 'from' => '2012-08-01', 'through' => '2012-08-31',
            'evidenceThrough' => '2012-09-05', 'scheme' => $scheme,
            'subjects' => [['id' => 'A'], ['id' => 'B']]], $head, '2012-08-01');
        foreach ([['A', 'x', 9000], ['A', 'y', 8000], ['B', 'x', 7000], ['B', 'y', 9000]] as [$unit, $factor, $mark]) {
            $ask('mark', ['subject' => $unit, 'factor' => $factor, 'method' => 'daily', 'mark' => $mark,
                'document' => '表', 'on' => '2012-08-31'], $clerk, '2012-09-03');
        }
        // What is not within the period is refused, with the numbers.
        $late = thrown(Refused::class, fn () => $ask('mark', ['subject' => 'A', 'factor' => 'x', 'method' => 'daily',
            'mark' => 1, 'document' => '表', 'on' => '2012-09-01'], $clerk, '2012-09-03'));
        same(102, $late->number());
        $ask('compute', [], $clerk, '2012-09-06');
        $then = new DateTimeImmutable('2012-09-07T09:00:00+08:00');
        same(220, thrown(Refused::class, fn () => $engine->appraisal('2012', $then))->number());
        $rows = $engine->appraisal('2012', $then, $head)['rows'];
        same([['A', '85.00', 'good'], ['B', '80.00', 'good']],
            array_map(fn (array $row): array => [$row['subject'], $row['total'], $row['grade']], $rows));
        $league = $engine->league('2012', $then, $head, 100, 7);
        same([1, 2], array_column($league, 'rank'));
        same($league, $engine->league('2012', $then, $head, 100, 7));
        same('y', $league[1]['flip']['receiver']);
        $page = $engine->explainScore('2012', 'A', $clerk, $then);
        same(8500, $page['parts'][0]['points']);
        same(true, str_contains($page['chinese'], '部门A 考评说明') && str_contains($page['english'], 'Rank: 1'));
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
    'a stage is drawn before it starts, and what can be done next is told' => function (): void {
        $engine = town();
        $ask = fn (array $more): array => $engine->query(['actor' => ['id' => 'portal', 'role' => 'citizen'], 'at' => new DateTimeImmutable('2012-08-01T09:00:00+08:00')] + $more);
        $chart = $ask(['query' => 'stage.chart', 'data' => ['model' => 'construction', 'routed' => '2012-08-01', 'svg' => true]]);
        same('2012-08-17', $chart['finish']);
        same(['施工图审查', '施工许可'], $chart['critical']);
        same(true, str_starts_with($chart['svg'], '<svg '));
        same('notFound', thrown(Refused::class, fn () => $ask(['query' => 'stage.chart', 'data' => ['model' => 'bridge']]))->word());
        same([], $ask(['query' => 'offers', 'dossier' => 'case/NO-1', 'data' => []])['offers'] ?? []);
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
