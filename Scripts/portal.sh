#!/bin/sh
# The portal on loopback with the demo's year. portal.sh LIB XN FOLDER [PORT]; portal.sh --seed LIB XN FOLDER only makes the
# folder: the year, the accounts, nothing running. A folder that is there is used again.
set -eu
seed=""
if [ "$1" = --seed ]; then
  seed=yes
  shift
fi
lib=$1
xn=$2
root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$3"
folder=$(cd "$3" && pwd)
port=${4:-8012}
if ! php -r 'exit(class_exists("FFI") && PHP_VERSION_ID >= 80200 ? 0 : 1);' > /dev/null 2>&1; then
  echo "portal: PHP 8.2 with FFI is needed (Debian: php-cli)" >&2
  exit 1
fi
XIAONENG_LIBRARY=$(cd "$lib" && pwd)/libxiaoneng.so.$(sh "$root/Scripts/release.sh" abi)
XIAONENG_HEADER=$root/include/xiaoneng.h
PORTAL_DATA=$folder
PORTAL_DB=sqlite:$folder/city.db
export XIAONENG_LIBRARY XIAONENG_HEADER PORTAL_DATA PORTAL_DB
if [ ! -f "$folder/accounts.txt" ]; then
  rm -rf "$folder"/city.db* "$folder"/accounts.json
  # In memory where there is room: thousands of small commits are made, and nothing is lost if they are.
  scratch=$(mktemp -d -p /dev/shm 2> /dev/null || mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  echo "portal: living the year 2012 into $folder/city.db …"
  "$xn" demo --db "$scratch/city.db" > "$folder/demo.txt"
  PORTAL_DB=sqlite:$scratch/city.db php -d ffi.enable=true "$root/Examples/portal/seed.php" \
    ${PORTAL_PASSWORD:+"$PORTAL_PASSWORD"} > "$folder/seed.txt"
  for file in "$scratch"/city.db*; do mv "$file" "$folder/"; done
  rm -rf "$scratch"
  trap - EXIT
  mv "$folder/accounts.new" "$folder/accounts.txt"
fi
[ -z "$seed" ] || exit 0
echo "http://127.0.0.1:$port/              门户 portal"
echo "http://127.0.0.1:$port/hall?screen=1 大厅公示屏 screen of the hall"
echo "http://127.0.0.1:$port/sign-in       登录 sign in, as:"
cat "$folder/accounts.txt"
exec php -d ffi.enable=true -d upload_max_filesize=10M -d post_max_size=64M -d max_file_uploads=40 \
  -d opcache.enable_cli=1 -S "127.0.0.1:$port" -t "$root/Examples/portal/public" "$root/Examples/portal/public/index.php"
