<?php

// The portal's own classes, and the package of the library: Composer's autoloader where there is one.
declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'Portal\\')) {
        $file = __DIR__ . '/' . strtr(substr($class, 7), '\\', '/') . '.php';
        if (is_file($file)) {
            require $file;
        }
    }
});
$composer = __DIR__ . '/../vendor/autoload.php';
require_once is_file($composer) ? $composer : __DIR__ . '/../../../Bindings/php/autoload.php';
