<?php

// For PHP-FPM: lets the library be used while ffi.enable stays at preload, PHP's own setting.
// 供 PHP-FPM 预加载，ffi.enable 无需放开：
//
//   ffi.preload = /usr/local/share/xiaoneng/xiaoneng.ffi.h
//   opcache.preload = /path/to/vendor/xiaoneng/xiaoneng/preload.php
//   opcache.preload_user = www-data
//
// ffi.preload loads the library once for all workers. Without that line every request loads it for itself, unless this
// script may do it, which PHP allows where there is no preload_user.
declare(strict_types=1);

foreach (['Failure', 'Told', 'Fault', 'Refused', 'Json', 'Library', 'NoticeState', 'Day', 'Calendar', 'Identifier',
    'Engine', 'Open311'] as $class) {
    require_once __DIR__ . "/src/$class.php";
}
if ((string) ini_get('ffi.preload') === '' && (string) ini_get('opcache.preload_user') === '') {
    \Xiaoneng\Library::preload();
}
