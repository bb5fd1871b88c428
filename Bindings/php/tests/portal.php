<?php

// The portal of Examples/php, over HTTP on a loopback port of its own: once with FFI enabled, once preloaded as under
// FPM, with PHP's own setting that lets preloaded files alone use it.
declare(strict_types=1);

require_once __DIR__ . '/../autoload.php';

/** @return array{int, string} */
function call(string $url, ?string $body = null): array
{
    $context = stream_context_create(['http' => ['method' => $body === null ? 'GET' : 'POST', 'content' => $body ?? '',
        'header' => "Content-Type: application/json\r\n", 'ignore_errors' => true, 'timeout' => 10]]);
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
