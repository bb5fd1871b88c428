#!/bin/sh
# The example portal: attacked over HTTP, walked in a real browser (Chromium with chromedriver, Selenium and axe-core from
# PyPI), and scanned for injection by wapiti (PyPI, or Debian's). What is not here is said to be skipped. check-portal.sh LIB XN FOLDER
set -eu
lib=$1
xn=$2
root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$3"
folder=$(cd "$3" && pwd)
if ! php -r 'exit(class_exists("FFI") && PHP_VERSION_ID >= 80200 ? 0 : 1);' > /dev/null 2>&1; then
  echo "check-portal: PHP 8.2 with FFI is not here; the portal's tests were skipped"
  exit 0
fi
find "$root/Examples/portal" -name '*.php' -exec php -l {} \; | grep -v '^No syntax errors' && exit 1
export PORTAL_PASSWORD=portal-test-2012
# A year that another version lived is lived again.
if [ "$xn" -nt "$folder/seed/accounts.txt" ]; then
  rm -rf "$folder/seed"
fi
sh "$root/Scripts/portal.sh" --seed "$lib" "$xn" "$folder/seed"
rm -rf "$folder/run"
cp -R "$folder/seed" "$folder/run"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
sh "$root/Scripts/portal.sh" "$lib" "$xn" "$folder/run" "$port" > "$folder/server.log" 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null || true' EXIT
python3 - "$port" << 'END'
import socket, sys, time
for _ in range(150):
    try:
        socket.create_connection(("127.0.0.1", int(sys.argv[1])), 1).close()
        break
    except OSError:
        time.sleep(0.2)
else:
    sys.exit("check-portal: the portal did not start")
END
timeout 300 python3 "$root/Tests/Portal/attack.py" "http://127.0.0.1:$port" "$folder/run"
PYTHONPATH=$root/.build/python${PYTHONPATH:+:$PYTHONPATH}
export PYTHONPATH
if command -v chromium > /dev/null 2>&1 && command -v chromedriver > /dev/null 2>&1 \
  && python3 -c 'import importlib.util as u, sys; sys.exit(not all(map(u.find_spec, ("axe_playwright_python", "selenium"))))' > /dev/null 2>&1; then
  timeout 600 python3 "$root/Tests/Portal/walk.py" "http://127.0.0.1:$port" "$folder/run" "$folder/shots"
  echo "check-portal: pictures of the pages in $folder/shots"
else
  echo "check-portal: Chromium, chromedriver, selenium or axe-playwright-python is not here; the walk in a browser was skipped"
fi
# A scanner that nobody here wrote, last: what it sends as a clerk it sends into the copy of the year.
if [ -x "$root/.build/wapiti/bin/wapiti" ]; then
  timeout 240 python3 "$root/Tests/Portal/scan.py" "$root/.build/wapiti/bin/wapiti" "http://127.0.0.1:$port" "$folder/run"
elif command -v wapiti > /dev/null 2>&1; then
  timeout 240 python3 "$root/Tests/Portal/scan.py" wapiti "http://127.0.0.1:$port" "$folder/run"
else
  echo "check-portal: wapiti is not here; the scan for injection was skipped"
fi
if grep -E 'PHP (Warning|Notice|Deprecated|Fatal)|Uncaught| at /' "$folder/server.log"; then
  echo "check-portal: PHP complained" >&2
  exit 1
fi
