#!/bin/sh
# The PHP binding's tests, against the built library; says so and does nothing where PHP or its FFI is missing.
# check-php.sh LIB; check-php.sh LIB crowd: eight processes with ten thousand cases each.
set -eu
lib=$1
root=$(cd "$(dirname "$0")/.." && pwd)
if ! php -r 'exit(class_exists("FFI") && function_exists("pcntl_fork") ? 0 : 1);' > /dev/null 2>&1; then
  echo "check-php: PHP with FFI is not here; its tests were skipped"
  exit 0
fi
abi=$(sh "$root/Scripts/release.sh" abi)
XIAONENG_LIBRARY=$(cd "$lib" && pwd)/libxiaoneng.so.$abi
XIAONENG_HEADER=$root/include/xiaoneng.h
export XIAONENG_LIBRARY XIAONENG_HEADER
tests=$root/Bindings/php/tests
PYTHONPATH=$root/.build/python${PYTHONPATH:+:$PYTHONPATH}
export PYTHONPATH
if [ "${2:-}" = crowd ]; then
  exec php "$tests/crowd.php" 8 10000
fi
for file in "$root"/Bindings/php/*.php "$root"/Bindings/php/*/*.php "$root"/Examples/php/*.php; do
  php -l "$file" > /dev/null
done
if command -v composer > /dev/null 2>&1; then
  COMPOSER_ALLOW_SUPERUSER=1 composer validate --quiet --no-check-publish "$root/Bindings/php/composer.json"
fi
php "$tests/run.php"
php "$tests/portal.php"
php "$tests/crowd.php" 8 250
echo "check-php: PHP $(php -r 'echo PHP_VERSION;')"
