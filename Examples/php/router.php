<?php

// A small portal: a citizen applies, and sees how the case stands.
//
//   php -d ffi.enable=true -S 127.0.0.1:8000 Examples/php/router.php
//
//   POST /cases         {"item":"GS-XK-0001","name":"张三","phone":"13900000000","account":"zhangsan"}
//   GET  /cases/NUMBER?account=zhangsan
//   GET  /deadline?start=2012-09-27&days=5
//
// Complaints, as Open311 GeoReport v2 has them:
//
//   GET  /open311/v2/discovery.json     each of them as .xml too
//   GET  /open311/v2/services.json
//   GET  /open311/v2/services/CODE.json
//   POST /open311/v2/requests.json      service_code=inaction&description=…; account_id where someone is logged in
//   GET  /open311/v2/requests.json?service_code=inaction
//   GET  /open311/v2/requests/NUMBER.json
//
// XIAONENG_DB names the database, XIAONENG_NOW stands for the clock where a test wants it to stand still. Who someone
// is, a real portal knows from its own login; here the form says it.
declare(strict_types=1);

use Xiaoneng\Calendar;
use Xiaoneng\Engine;
use Xiaoneng\Fault;
use Xiaoneng\Open311;
use Xiaoneng\Refused;

require_once __DIR__ . '/../../Bindings/php/autoload.php';

/** The engine, with the town registered; the keys make it safe to say it in every request. */
function town(DateTimeImmutable $now): Engine
{
    $engine = Engine::open(getenv('XIAONENG_DB') ?: 'sqlite:' . sys_get_temp_dir() . '/portal.db');
    if ($engine->query(['actor' => ['id' => 'portal', 'role' => 'citizen'], 'at' => $now,
        'query' => 'unit.list'])['units'] !== []) {
        return $engine;
    }
    $keeper = ['id' => 'admin', 'role' => 'administrator'];
    $engine->executeBatch([
        ['actor' => $keeper, 'at' => $now, 'command' => 'unit.register', 'dossier' => 'unit/GS', 'key' => 'town-1',
            'data' => ['name' => '工商局']],
        ['actor' => $keeper, 'at' => $now, 'command' => 'person.register', 'dossier' => 'person/wang',
            'key' => 'town-2', 'data' => ['name' => '王', 'unit' => 'GS', 'roles' => ['window']]],
        ['actor' => $keeper, 'at' => $now, 'command' => 'item.publish', 'dossier' => 'item/GS-XK-0001',
            'key' => 'town-3', 'data' => ['name' => '企业设立登记', 'unit' => 'GS', 'basis' => '公司法',
                'conditions' => '', 'procedure' => '', 'statutory' => '20wd', 'promised' => '9wd',
                'validFrom' => '2012-01-01']],
    ]);
    return $engine;
}

function respond(int $status, string $type, string $body): void
{
    http_response_code($status);
    header("Content-Type: $type; charset=utf-8");
    header('Cache-Control: no-store');
    echo $body;
}

function json(int $status, mixed $value): void
{
    respond($status, 'application/json', json_encode($value, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR));
}

/** @param array<string, string> $lines */
function page(int $status, string $title, array $lines): void
{
    $safe = static fn (string $text): string => htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    $rows = '';
    foreach ($lines as $name => $value) {
        $rows .= "<dt>{$safe($name)}</dt><dd>{$safe($value)}</dd>";
    }
    respond($status, 'text/html', "<!doctype html><html lang=\"zh\"><meta charset=\"utf-8\"><title>{$safe($title)}</title>"
        . "<h1>{$safe($title)}</h1><dl>$rows</dl></html>\n");
}

/** Hands in the application, as the applicant. */
function apply(DateTimeImmutable $now): void
{
    $form = json_decode((string) file_get_contents('php://input'), true);
    $text = static fn (string $name): string => is_string($form[$name] ?? null) ? $form[$name] : '';
    if ($text('account') === '') {
        json(422, ['chinese' => '请先登录', 'english' => 'log in first', 'field' => 'account']);
        return;
    }
    $request = ['actor' => ['id' => $text('account'), 'role' => 'applicant'], 'at' => $now,
        'command' => 'case.submit', 'data' => ['item' => $text('item'), 'account' => $text('account'),
            'applicant' => ['name' => $text('name'), 'phone' => $text('phone')]]];
    // The form carries a token of its own: sent twice, it is one case.
    if ($text('token') !== '') {
        $request['key'] = "{$text('account')}:{$text('token')}";
    }
    $done = town($now)->execute($request);
    json(201, ['number' => substr($done['dossier'], strlen('case/')), 'repeated' => $done['repeated'] ?? false]);
}

function status(DateTimeImmutable $now, string $number, string $account): void
{
    $view = town($now)->query(['actor' => ['id' => $account, 'role' => 'applicant'], 'at' => $now,
        'query' => 'case.get', 'dossier' => "case/$number"]);
    $lines = ['办件编号' => $view['number'], '事项' => $view['itemName'], '收件' => substr($view['received'], 0, 10),
        '状态' => $view['phaseChinese']];
    foreach (['promisedDue' => '承诺办结', 'statutoryDue' => '法定期限', 'resultChinese' => '结果'] as $key => $name) {
        if (($view[$key] ?? '') !== '') {
            $lines[$name] = $view[$key];
        }
    }
    page(200, "办件 {$view['number']}", $lines);
}

/** Open311 GeoReport v2: the library answers, the portal says who is logged in. */
function open311(DateTimeImmutable $now, string $path): void
{
    $base = 'http://' . ($_SERVER['HTTP_HOST'] ?? 'localhost') . '/open311/v2';
    $open311 = new Open311(town($now), $base, contact: 'xiaoneng@city.example');
    $account = is_string($_POST['account_id'] ?? null) ? $_POST['account_id'] : '';
    $actor = $account === '' ? null : ['id' => $account, 'role' => 'applicant'];
    try {
        $answer = $open311->answer($_SERVER['REQUEST_METHOD'], $path, $now, $_GET, $_POST, $_FILES, $actor);
    } catch (Fault $fault) {
        error_log($fault->getMessage());
        $answer = $open311->unavailable($path);
    }
    http_response_code($answer['status']);
    header("Content-Type: {$answer['type']}");
    header('Cache-Control: no-store');
    echo $answer['body'];
}

$now = new DateTimeImmutable(getenv('XIAONENG_NOW') ?: 'now');
$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
try {
    if ($_SERVER['REQUEST_METHOD'] === 'POST' && $path === '/cases') {
        apply($now);
    } elseif (preg_match('#^/cases/([A-Za-z0-9-]{1,64})$#D', $path, $match) === 1) {
        status($now, $match[1], is_string($_GET['account'] ?? null) ? $_GET['account'] : '');
    } elseif (str_starts_with($path, '/open311/v2/')) {
        open311($now, substr($path, strlen('/open311/v2/')));
    } elseif ($path === '/deadline') {
        $day = Calendar::china()->add((string) ($_GET['start'] ?? ''), (int) ($_GET['days'] ?? 0));
        page(200, '期限', ['届满日' => (string) $day, '说明' => $day->provisional ? '放假安排未公布，暂定' : '']);
    } else {
        page(404, '没有这一页', []);
    }
} catch (Refused $no) {
    // The rules say no: that is an answer, for whoever asked.
    json($no->word() === 'caseNotFound' ? 404 : 422, $no->told());
} catch (Fault $fault) {
    error_log($fault->getMessage());
    $fault->isTransient() ? json(503, ['chinese' => '系统繁忙，请稍后再试']) : json(400, $fault->told());
}
