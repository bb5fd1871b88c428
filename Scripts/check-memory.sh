#!/bin/sh
# The C example and many commands, in memory and on a file, under valgrind: no error, no leak.
# check-memory.sh LIB [BATCHES-OF-500]
set -eu
lib=$(cd "$1" && pwd)
batches=${2:-20}
root=$(cd "$(dirname "$0")/.." && pwd)
if ! command -v valgrind > /dev/null 2>&1; then
  echo "check-memory: no valgrind here; skipped"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LD_LIBRARY_PATH="$lib"
look() { # NAME SOURCE ARGUMENT …
  name=$1
  source=$2
  shift 2
  cc -std=c99 -g -I"$root/include" "$source" -L"$lib" -lxiaoneng -o "$work/$name"
  # What the library keeps for as long as it is loaded is still reachable, and no leak.
  valgrind --quiet --error-exitcode=9 --leak-check=full --show-leak-kinds=definite,indirect,possible \
    --errors-for-leak-kinds=definite,indirect,possible --suppressions="$root/Scripts/valgrind.supp" \
    "$work/$name" "$@" > "$work/said" 2> "$work/log" || {
    head -n 80 "$work/log" | cut -c1-200 >&2
    echo "check-memory: $name" >&2
    exit 1
  }
  echo "check-memory: $name: no error, no leak"
}
look case "$root/Examples/c/case.c" "$work/case.db"
look memory "$root/Tests/C/batch.c" memory: "$batches"
look file "$root/Tests/C/batch.c" "sqlite:$work/batch.db" "$batches"
