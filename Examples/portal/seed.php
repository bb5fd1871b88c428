<?php

// Makes a demonstration of a database that `xn demo` wrote: accounts for the people who stand in it, an officer of supervision,
// and a clock that begins on a working day after the year.
//
//   PORTAL_DATA=FOLDER PORTAL_DB=sqlite:FILE php -d ffi.enable=true seed.php [PASSWORD]
//
// All demonstration accounts have one password, made here if none is given, and written to FOLDER/accounts.new for its owner.
declare(strict_types=1);

use Portal\LocalAccounts;
use Portal\Person;
use Portal\Settings;
use Xiaoneng\Engine;
use Xiaoneng\Refused;

require __DIR__ . '/src/autoload.php';
if (PHP_SAPI !== 'cli') {
    exit(1);
}
$password = $argv[1] ?? rtrim(strtr(base64_encode(random_bytes(9)), '+/', 'xy'), '=');
$folder = Settings::read()->folder;
file_put_contents("$folder/behind", (string) (time() - (new DateTimeImmutable('2013-01-11T09:00:00+08:00'))->getTimestamp()));
$settings = Settings::read();
array_map(unlink(...), glob("$folder/cache/*") ?: []);
$engine = Engine::open($settings->database);
$office = '469003XN00';
$engine->execute(['actor' => ['id' => 'xn', 'role' => 'administrator'], 'at' => $settings->now(), 'command' => 'person.register',
    'dossier' => 'person/XN-s1', 'key' => 'portal-seed-1', 'data' => ['name' => '李监察', 'unit' => $office, 'roles' => ['supervisor']]]);
// What the year left in the outbox was read long ago.
do {
    $notices = $engine->notices($settings->now(), limit: 1000);
    foreach ($notices as $notice) {
        $engine->acknowledge($notice['number']);
    }
} while ($notices !== []);
// This morning's applications at the windows: some complete, some with material missing, some accepted.
$place = 0;
foreach (['GS', 'GA', 'WS', 'GT', 'JS', 'GS', 'ZJ', 'GS'] as $letters) {
    $window = ['id' => "$letters-w1", 'role' => 'window', 'unit' => "469003{$letters}00"];
    $materials = $place % 3 === 1 ? ['01', '02'] : ['01', '02', '03'];
    $ask = ['actor' => $window, 'at' => $settings->now(), 'key' => "portal-seed-$letters-$place", 'command' => 'case.submit',
        'data' => ['item' => "469003{$letters}00-XK-000" . ($place % 4 + 1), 'materials' => $materials,
            'applicant' => ['name' => '申请人' . ++$place]]];
    try {
        $case = $engine->execute($ask)['dossier'];
        if ($place % 2 === 0 && count($materials) === 3) {
            $engine->execute(['actor' => $window, 'at' => $settings->now(), 'command' => 'case.accept', 'dossier' => $case,
                'data' => ['documentNumber' => "受字2013{$place}号"]]);
        }
    } catch (Refused $no) {
        // A department or an item of another year's plan.
        fwrite(STDERR, "seed: $letters: {$no->getMessage()}\n");
    }
}
// An application for a whole stage, which the lead is to accept and send on.
$engine->execute(['actor' => ['id' => 'GS-w1', 'role' => 'window', 'unit' => '469003GS00'], 'at' => $settings->now(), 'key' => 'portal-seed-stage',
    'command' => 'stage.register', 'data' => ['template' => 'enterprise', 'account' => 'owner2', 'materials' => ['企业设立申请书'],
        'applicant' => ['name' => '申请企业', 'kind' => 'organisation']]]);
$unit = '469003GS00';
$people = [
    ['GS-w1', '王窗口', ['window'], $unit], ['GS-h1', '陈承办', ['handler'], $unit], ['GS-r1', '符审核', ['reviewer'], $unit],
    ['GS-a1', '羊批准', ['approver'], $unit], ['GS-hd', '许局长', ['organHead', 'approver'], $unit],
    ['XN-c1', '赵接听', ['efficiencyOffice'], $office], ['XN-i1', '吴监察', ['efficiencyOffice'], $office],
    ['XN-hd', '邓主任', ['efficiencyHead'], $office], ['XN-s1', '李监察', ['supervisor'], $office],
    ['ZF-l1', '林分管', ['governmentHead'], '469003ZF00'],
];
$accounts = new LocalAccounts("$folder/accounts.json");
$lines = "密码 password: $password\n\n";
$accounts->add('citizen', $password, new Person('c-' . bin2hex(random_bytes(8)), 'citizen', ['applicant']));
$lines .= "citizen  申请人 a citizen\n";
$accounts->add('owner2', $password, new Person('owner2', 'owner2', ['applicant']));
$lines .= "owner2   项目业主 the owner of a key project\n";
foreach ($people as [$id, $name, $roles, $unit]) {
    $accounts->add($id, $password, new Person($id, $name, $roles, $unit));
    $lines .= str_pad($id, 8) . " $name " . implode(' ', $roles) . "\n";
}
// Its own name it gets when everything else is in its place.
touch("$folder/accounts.new");
chmod("$folder/accounts.new", 0600);
file_put_contents("$folder/accounts.new", $lines);
