<?php

// The one door of the portal. Under `php -S` it also stands before the files beside it.
declare(strict_types=1);

use Portal\LocalAccounts;
use Portal\Portal;
use Portal\Settings;

if (PHP_SAPI === 'cli-server') {
    $path = (string) parse_url((string) $_SERVER['REQUEST_URI'], PHP_URL_PATH);
    if (preg_match('#^/assets/[a-z]+\.(css|svg)$#D', $path) === 1) {
        return false;
    }
}
require __DIR__ . '/../src/autoload.php';
ini_set('display_errors', '0');
ini_set('log_errors', '1');
try {
    $settings = Settings::read();
    (new Portal($settings, new LocalAccounts($settings->folder . '/accounts.json')))->answer()->send($settings->secure);
} catch (Throwable $error) {
    // Where and what, for the log; nothing of it for the visitor.
    error_log(get_class($error) . ': ' . $error->getMessage() . ' at ' . $error->getFile() . ':' . $error->getLine());
    http_response_code(500);
    header('Content-Type: text/html; charset=utf-8');
    header("Content-Security-Policy: default-src 'none'");
    echo '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>系统故障</title><h1>系统故障，请稍后再试</h1>'
        . '<p lang="en">Something went wrong; please try again later.</p></html>';
}
