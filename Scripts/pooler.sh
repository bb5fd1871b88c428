#!/bin/sh
# Runs a command with pgbouncer in transaction mode between it and the server of XN_POSTGRES_URL: pooler.sh COMMAND…
# Each transaction gets another connection of the server: what does not hold beneath it fails. Where there is no
# pgbouncer it says so and does nothing. XN_PGBOUNCER names the program.
set -eu

program=${XN_PGBOUNCER:-$(command -v pgbouncer || echo /usr/sbin/pgbouncer)}
if ! "$program" --version >/dev/null 2>&1; then
  echo "pooler: pgbouncer is not here; what it tests was skipped"
  exit 0
fi
folder=$(mktemp -d /tmp/xn-pooler.XXXXXX)
server=${XN_POSTGRES_URL#*@}
host=${server%%:*}
port=${server#*:}
port=${port%%/*}
# auth_type = any signs in as the user that the database line names.
own=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
cat >"$folder/pgbouncer.ini" <<INI
[databases]
* = host=$host port=$port user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $own
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 4
max_client_conn = 200
server_round_robin = 1
logfile = $folder/log
INI
as=""
if [ "$(id -u)" -eq 0 ]; then
  user=${XN_POSTGRES_USER:-postgres}
  chown -R "$user" "$folder"
  as="setpriv --reuid=$user --regid=$(id -g "$user") --clear-groups"
fi
$as "$program" -q "$folder/pgbouncer.ini" &
pid=$!
stop() {
  status=$?
  trap - EXIT INT TERM
  kill -INT "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
  rm -rf "$folder"
  exit "$status"
}
trap stop EXIT INT TERM
XN_POSTGRES_URL="postgres://postgres@127.0.0.1:$own/postgres"
XN_POOLED=1
export XN_POSTGRES_URL XN_POOLED
tries=0
until psql -X -q -c 'SELECT 1' "$XN_POSTGRES_URL" >/dev/null 2>&1; do
  tries=$((tries + 1))
  if [ "$tries" -gt 50 ] || ! kill -0 "$pid" 2>/dev/null; then
    cat "$folder/log" >&2
    exit 1
  fi
  sleep 0.1
done
"$@"
