<?php

// The portal of Examples/php, over HTTP on a loopback port of its own: once with FFI enabled, once preloaded as under
// FPM, with PHP's own setting that lets preloaded files alone use it.
declare(strict_types=1);

require_once __DIR__ . '/../autoload.php';

/** @return array{int, string} */
function call(string $url, ?string $body = null, string $type = 'application/json'): array
{
    $context = stream_context_create(['http' => ['method' => $body === null ? 'GET' : 'POST', 'content' => $body ?? '',
        'header' => "Content-Type: $type\r\n", 'ignore_errors' => true, 'timeout' => 10]]);
    $text = @file_get_contents($url, false, $context);
    if ($text === false) {
        return [0, ''];
    }
    preg_match('/ (\d{3})/', $http_response_header[0], $match);
    return [(int) $match[1], $text];
}

function expect(bool $holds, string $what): void
{
    if (!$holds) {
        throw new RuntimeException($what);
    }
}

function visit(string $base): void
{
    $form = json_encode(['item' => 'GS-XK-0001', 'name' => '张三', 'phone' => '13900000000', 'account' => 'zhangsan',
        'token' => 't1']);
    [$status, $text] = call("$base/cases", $form);
    expect($status === 201 && str_contains($text, '"number":"GS-XK-0001201208010001"'), "submit: $status $text");
    [$status, $text] = call("$base/cases", $form);
    expect($status === 201 && str_contains($text, '"repeated":true'), "submit again: $status $text");
    [$status, $text] = call("$base/cases/GS-XK-0001201208010001?account=zhangsan");
    expect($status === 200 && str_contains($text, '<dt>状态</dt><dd>') && str_contains($text, '企业设立登记'),
        "status: $status $text");
    expect(!str_contains($text, '13900000000'), 'the page shows a telephone number');
    [$status, $text] = call("$base/cases/GS-XK-0001201208010001?account=mallory");
    expect($status === 422 || $status === 404, "someone else's case: $status $text");
    [$status, $text] = call("$base/cases/GS-XK-0001201208019999?account=zhangsan");
    expect($status === 404 && str_contains($text, '"code":"caseNotFound"'), "no case: $status $text");
    [$status, $text] = call("$base/cases", '{"item":"GS-XK-9999","account":"zhangsan","name":"张三"}');
    expect($status === 422 && str_contains($text, '"chinese"'), "no item: $status $text");
    [$status, $text] = call("$base/cases", 'rubbish');
    expect($status === 422, "rubbish: $status $text");
    [$status, $text] = call("$base/deadline?start=2012-09-27&days=5");
    expect($status === 200 && str_contains($text, '2012-10-10'), "deadline: $status $text");
}

/** Open311 GeoReport v2, from the list of services to a published result. */
function complain(string $base, string $db): void
{
    $get = static function (string $path) use ($base): array {
        [$status, $text] = call("$base/open311/v2/$path");
        return [$status, json_decode($text, true, 16, JSON_THROW_ON_ERROR)];
    };
    [$status, $services] = $get('services.json');
    expect($status === 200 && array_is_list($services) && in_array('inaction', array_column($services, 'service_code')),
        'services');
    expect(array_keys($services[0]) === ['description', 'group', 'keywords', 'metadata', 'service_code', 'service_name',
        'type'] && $services[0]['metadata'] === false, 'a service');
    $form = http_build_query(['api_key' => 'x', 'service_code' => 'inaction', 'description' => '无人受理',
        'last_name' => '陈', 'first_name' => '六合', 'phone' => '13700137000', 'account_id' => 'chen', 'lat' => '19.52', 'media_url' => '']);
    [$status, $text] = call("$base/open311/v2/requests.json", $form, 'application/x-www-form-urlencoded');
    $number = json_decode($text, true)[0]['service_request_id'] ?? '';
    expect($status === 201 && $number === 'TS2012000001', "post: $status $text");
    [$status, $text] = call("$base/open311/v2/requests.json", 'service_code=none', 'application/x-www-form-urlencoded');
    expect($status === 400 && str_starts_with($text, '[{"code":400,"description":"description: '),
        "post without a fact: $status $text");
    expect($get('requests.json') === [200, []], 'what is not published is listed');
    [$status, $fresh] = $get("requests/$number.json");
    expect($status === 200 && count($fresh) === 1 && $fresh[0]['service_request_id'] === $number
        && $fresh[0]['status'] === 'open' && $fresh[0]['service_code'] === '' && $fresh[0]['agency_responsible'] === ''
        && !isset($fresh[0]['requested_datetime']), 'a fresh number: ' . json_encode($fresh));
    // Nor is told whether a number was ever given: asking one after the other would count complaints.
    [$status, $never] = $get('requests/TS2012000999.json');
    $never[0]['service_request_id'] = $number;
    expect($status === 200 && $never === $fresh, 'a number that was never given');
    expect($get('requests/XX2012000999.json')[0] === 404, 'what is no number');
    refusals($base);

    // The office looks into it, and publishes the result.
    $engine = Xiaoneng\Engine::open("sqlite:$db");
    $do = static fn (string $id, string $role, string $day, string $command, string $dossier, array $data): array
        => $engine->execute(['actor' => ['id' => $id, 'role' => $role, 'unit' => 'GOV'], 'dossier' => $dossier,
            'at' => new DateTimeImmutable("{$day}T10:00:00+08:00"), 'command' => $command, 'data' => $data]);
    $do('admin', 'administrator', '2012-08-01', 'unit.register', 'unit/GOV', ['name' => '市政府']);
    foreach (['he' => 'efficiencyHead', 'su' => 'efficiencyOffice'] as $id => $role) {
        $do('admin', 'administrator', '2012-08-01', 'person.register', "person/$id",
            ['name' => $id, 'roles' => [$role], 'unit' => 'GOV']);
    }
    $key = "complaint/$number";
    $do('su', 'efficiencyOffice', '2012-08-01', 'complaint.submit', $key, ['leader' => 'he']);
    $do('he', 'efficiencyHead', '2012-08-01', 'complaint.accept', $key, ['mode' => 'own', 'officers' => ['su']]);
    $do('su', 'efficiencyOffice', '2012-08-08', 'complaint.report', $key,
        ['finding' => 'substantiated', 'measures' => ['道歉'], 'text' => '属实']);
    $do('he', 'efficiencyHead', '2012-08-13', 'complaint.close', $key,
        ['finding' => 'substantiated', 'measures' => ['道歉']]);
    $do('su', 'efficiencyOffice', '2012-08-14', 'complaint.reply', $key,
        ['documentNumber' => '效能复1号', 'manner' => 'written', 'text' => '已道歉']);
    $do('su', 'efficiencyOffice', '2012-08-15', 'complaint.publish', $key, ['summary' => '反映无人受理，属实，已道歉。']);
    $engine->close();

    [$status, $one] = $get("requests/$number.json");
    expect($status === 200 && count($one) === 1 && $one[0]['service_request_id'] === $number
        && $one[0]['status'] === 'closed' && $one[0]['status_notes'] === '反映无人受理，属实，已道歉。'
        && str_starts_with($one[0]['requested_datetime'], '2012-08-01T00:00:00'), 'one: ' . json_encode($one));
    expect($get('requests.json?service_code=inaction,rude&status=open,closed&start_date=2012-08-01T00:00:00Z')
        === [200, $one], 'the list');
    // Midnight in China is four in the afternoon of the day before in UTC.
    expect($get('requests.json?start_date=2012-07-31T16:00:00Z&end_date=2012-08-01T15:59:59Z') === [200, $one], 'the day');
    // Open data tell the month alone: a day of which there is one complaint would point at whoever complained.
    expect($get('requests.json?start_date=2012-08-01T16:00:00Z') === [200, $one], 'the day after');
    expect($get('requests.json?start_date=2012-08-31T16:00:00Z') === [200, []], 'the month after');
    expect($get('requests.json?end_date=2012-07-31T15:59:59Z') === [200, []], 'the day before');
    [$status, $text] = call("$base/open311/v2/requests/$number.xml");
    expect($status === 200 && str_contains($text, "<service_requests><request><agency_responsible>")
        && str_contains($text, "<service_request_id>$number</service_request_id>"), "as XML: $text");
    expect($get('requests.json?status=open') === [200, []], 'the open ones');
    expect(!str_contains(json_encode($one, JSON_UNESCAPED_UNICODE), '13700137000'), 'a telephone number');
    expect($get('requests.json?start_date=rubbish')[0] === 400, 'a day that is none');
}

/** What is refused is refused openly, with the field; what was taken with a 201 was kept. */
function refusals(string $base): void
{
    $form = 'application/x-www-form-urlencoded';
    $post = static fn (array $fields, string $format = 'json'): array
        => call("$base/open311/v2/requests.$format", http_build_query($fields + ['service_code' => 'rude',
            'description' => '态度恶劣']), $form);
    foreach ([
        'media_url: ' => ['media_url' => 'ftp://x'], 'lat: ' => ['lat' => '91'], 'service_code: ' => ['service_code' => 'none'],
        'attribute[A]: ' => ['attribute' => ['A' => '1']], 'description: ' => ['description' => ' '],
        'phone: ' => ['first_name' => '六', 'phone' => str_repeat('1', 600)],
    ] as $field => $fields) {
        [$status, $text] = $post($fields);
        $said = json_decode($text, true);
        expect($status === 400 && $said[0]['code'] === 400 && str_starts_with($said[0]['description'], $field),
            "$field $status $text");
    }
    [$status, $text] = $post(['lat' => 'x'], 'xml');
    expect($status === 400 && str_contains($text, '<errors><error><code>400</code><description>lat: '), "XML: $text");
    // A name without an account, as clients post it who know of no login.
    [$status, $text] = $post(['first_name' => 'Zach', 'email' => 'zach@example.org', 'address_id' => '17',
        'media_url' => 'https://example.org/a.jpg']);
    expect($status === 201, "a name without an account: $status $text");
    foreach (['discovery.json' => 200, 'discovery.xml' => 200, 'services/inaction.json' => 200, 'services/none.json' => 404,
        'tokens/1.json' => 404, 'services.yaml' => 404, 'nothing.json' => 404] as $path => $expected) {
        expect(call("$base/open311/v2/$path")[0] === $expected, $path);
    }
    $discovery = json_decode(call("$base/open311/v2/discovery.json")[1], true);
    expect($discovery['endpoints'][0]['url'] === "$base/open311/v2"
        && $discovery['endpoints'][0]['formats'] === ['application/json', 'text/xml'], 'discovery');
}

/** The standard's own clients, which nobody here wrote: georeport and three of PyPI. */
function clients(string $base): void
{
    foreach (['georeport', 'three'] as $client) {
        exec("python3 -c 'import $client' 2>/dev/null || python3 -c 'import itertools; itertools.ifilter = filter; import $client'"
            . ' 2>/dev/null', $lines, $missing);
        if ($missing !== 0) {
            echo "skip  the client $client of PyPI: python3 has no such module\n";
            continue;
        }
        $lines = [];
        exec('python3 ' . escapeshellarg(__DIR__ . "/client_$client.py") . ' ' . escapeshellarg("$base/open311/v2") . ' 2>&1',
            $lines, $status);
        expect($status === 0, "$client: " . implode("\n", $lines));
        echo "ok    the client $client of PyPI\n";
    }
}

/** @param list<string> $options */
function portal(array $options): void
{
    $probe = stream_socket_server('tcp://127.0.0.1:0');
    $address = stream_socket_get_name($probe, false);
    fclose($probe);
    $db = tempnam(sys_get_temp_dir(), 'xn-portal') . '.db';
    $log = "$db.log";
    $environment = ['XIAONENG_DB' => "sqlite:$db", 'XIAONENG_NOW' => '2012-08-01T09:00:00+08:00'] + getenv();
    $server = proc_open([PHP_BINARY, ...$options, '-S', $address, dirname(__DIR__, 3) . '/Examples/php/router.php'],
        [['file', '/dev/null', 'r'], ['file', $log, 'w'], ['file', $log, 'a']], $pipes, null, $environment);
    try {
        for ($try = 0; $try < 100 && call("http://$address/")[0] === 0; $try++) {
            usleep(50_000);
        }
        visit("http://$address");
        complain("http://$address", $db);
        clients("http://$address");
    } catch (Throwable $error) {
        echo file_get_contents($log);
        throw $error;
    } finally {
        proc_terminate($server);
        proc_close($server);
        array_map('unlink', glob(substr($db, 0, -3) . '*'));
    }
}

portal(['-d', 'ffi.enable=true']);
echo "ok    the portal with FFI enabled\n";
if (!extension_loaded('Zend OPcache')) {
    echo "skip  the portal preloaded: no OPcache here\n";
    exit(0);
}
$preload = ['-d', 'ffi.enable=preload', '-d', 'opcache.enable=1', '-d',
    'opcache.preload=' . dirname(__DIR__) . '/preload.php'];
$user = posix_geteuid() === 0 ? ['-d', 'opcache.preload_user=root'] : [];
portal([...$preload, ...$user]);
echo "ok    the portal with its classes preloaded\n";
$header = (string) tempnam(sys_get_temp_dir(), 'xn-header');
file_put_contents($header, Xiaoneng\Library::scoped());
try {
    portal([...$preload, ...$user, '-d', "ffi.preload=$header"]);
    echo "ok    the portal with classes and library preloaded\n";
} finally {
    unlink($header);
}
