#!/bin/sh
# Runs a command with a PostgreSQL server of its own on loopback: postgres.sh COMMAND…
# The server lives in a temporary folder, listens on a port that is free, and is stopped by its number. XN_POSTGRES_URL
# says where it is. XN_POSTGRES_BIN names the folder of its programs, by default the newest that Debian installed.
set -eu

bin=${XN_POSTGRES_BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)}
if [ ! -x "$bin/initdb" ]; then
  echo "xiaoneng: no PostgreSQL server; install postgresql or set XN_POSTGRES_BIN" >&2
  exit 77
fi
folder=$(mktemp -d /tmp/xn-postgres.XXXXXX)
# The server refuses to be run by root.
as=""
if [ "$(id -u)" -eq 0 ]; then
  user=${XN_POSTGRES_USER:-postgres}
  id "$user" >/dev/null 2>&1 || useradd --system --no-create-home "$user"
  chown "$user" "$folder"
  as="setpriv --reuid=$user --regid=$(id -g "$user") --clear-groups"
fi
pid=""
stop() {
  status=$?
  trap - EXIT INT TERM
  if [ -n "$pid" ]; then
    kill -INT "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  fi
  rm -rf "$folder"
  exit "$status"
}
trap stop EXIT INT TERM

cd /
$as "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C >"$folder.log" 2>&1 \
  || { cat "$folder.log" >&2; exit 1; }
rm -f "$folder.log"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
# Tests run side by side, each on a connection of its own.
$as "$bin/postgres" -D "$folder/data" -p "$port" -k "$folder" -c listen_addresses=127.0.0.1 \
  -c max_connections=200 -c fsync="${XN_POSTGRES_FSYNC:-off}" -c shared_buffers=64MB \
  -c max_locks_per_transaction=512 >"$folder/log" 2>&1 &
pid=$!
tries=0
until "$bin/pg_isready" -q -h 127.0.0.1 -p "$port"; do
  tries=$((tries + 1))
  if [ "$tries" -gt 100 ] || ! kill -0 "$pid" 2>/dev/null; then
    cat "$folder/log" >&2
    exit 1
  fi
  sleep 0.1
done
export XN_POSTGRES_URL="postgres://postgres@127.0.0.1:$port/postgres"
export XN_POSTGRES_PID="$pid"
cd "$OLDPWD"
"$@"
