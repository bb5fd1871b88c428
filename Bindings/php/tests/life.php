<?php

// One case from submission to rating, and a sweep that warns: life.php [URL]. Runs against what is installed.
declare(strict_types=1);

use Xiaoneng\Engine;

require_once __DIR__ . '/../autoload.php';

$engine = Engine::open($argv[1] ?? 'memory:');
$keeper = ['id' => 'admin', 'role' => 'administrator'];
$clerk = ['id' => 'wang', 'role' => 'window', 'unit' => 'GS'];
$citizen = ['id' => 'zhangsan', 'role' => 'applicant'];
$start = new DateTimeImmutable('2012-08-01T09:00:00+08:00');

$engine->executeBatch([
    ['actor' => $keeper, 'at' => $start, 'command' => 'unit.register', 'dossier' => 'unit/GS', 'key' => 'k1',
        'data' => ['name' => '工商局']],
    ['actor' => $keeper, 'at' => $start, 'command' => 'person.register', 'dossier' => 'person/wang', 'key' => 'k2',
        'data' => ['name' => '王', 'unit' => 'GS', 'roles' => ['window']]],
    ['actor' => $keeper, 'at' => $start, 'command' => 'item.publish', 'dossier' => 'item/GS-XK-0001', 'key' => 'k3',
        'data' => ['name' => '企业设立登记', 'unit' => 'GS', 'basis' => '公司法', 'conditions' => '', 'procedure' => '',
            'statutory' => '20wd', 'promised' => '9wd', 'validFrom' => '2012-01-01']],
], allOrNothing: true);

$case = $engine->execute(['actor' => $clerk, 'at' => $start, 'command' => 'case.submit', 'key' => 'k4', 'data' => [
    'item' => 'GS-XK-0001', 'account' => 'zhangsan', 'applicant' => ['name' => '张三', 'phone' => '13900000000'],
]])['dossier'];
$do = static fn (array $actor, string $at, string $command, array $data): array => $engine->execute([
    'actor' => $actor, 'at' => new DateTimeImmutable($at), 'command' => $command, 'dossier' => $case, 'data' => $data,
    'key' => "$command $at",
]);
$do($clerk, '2012-08-01T09:05:00+08:00', 'case.accept', ['documentNumber' => '受字1号']);
echo "受理 $case\n";

$morning = new DateTimeImmutable('2012-08-14T08:00:00+08:00');
echo '巡检 ', json_encode($engine->sweep($morning)), "\n";
foreach ($engine->notices($morning) as $notice) {
    echo "{$notice['channel']} {$notice['to']}: {$notice['text']}\n";
    $engine->acknowledge($notice['number']);
}
$do($clerk, '2012-08-14T10:00:00+08:00', 'case.decide', ['documentNumber' => '决字1号', 'outcome' => 'grant']);
$do($clerk, '2012-08-14T10:10:00+08:00', 'case.issue', ['number' => '证1号', 'validFrom' => '2012-08-14']);
$do($clerk, '2012-08-14T10:20:00+08:00', 'case.serve', ['mode' => 'direct', 'receiver' => '本人']);
$rated = $do($citizen, '2012-08-14T10:30:00+08:00', 'case.rate', ['stars' => 5]);

$view = $engine->query(['actor' => $citizen, 'at' => '2012-08-14T11:00:00+08:00', 'query' => 'case.get',
    'dossier' => $case]);
echo "评价 ", implode(" ", $rated['events']), "，{$view['phaseChinese']}\n";
$seal = $engine->seal(new DateTimeImmutable('2012-08-14T12:00:00+08:00'));
echo '核验 ', json_encode($engine->verify($seal)), "\n";
