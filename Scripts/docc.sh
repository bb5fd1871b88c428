#!/bin/sh
# The archive of documentation, made of the catalogues beside the sources and of the modules as they were built:
# docc.sh MODULES ARCHIVE [OPTION OF DOCC …]. Fails on any warning of docc.
set -eu
# What a build with XN_POSTGRESQL=1 left is read as it is: the server's door then knows libpq's header.
postgres=$(pkg-config --cflags-only-I libpq 2>/dev/null | sed 's/-I/-Xcc -I/g' || true)
modules=$1 archive=$2
shift 2
root=$(cd "$(dirname "$0")/.." && pwd)
if ! command -v docc >/dev/null 2>&1; then
  echo "xiaoneng: this Swift toolchain has no docc" >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/graphs" "$work/Xiaoneng.docc"
triple=$(swift -print-target-info | sed -n 's/.*"triple" *: *"\([^"]*\)".*/\1/p' | head -n 1)
for module in XiaonengCalendar Xiaoneng XiaonengSQLite XiaonengShards XiaonengServer; do
  swift symbolgraph-extract -module-name "$module" -target "$triple" -I "$modules" \
    -Xcc "-fmodule-map-file=$root/Sources/CProcessor/module.modulemap" \
    -Xcc "-fmodule-map-file=$root/Sources/CSQLite/module.modulemap" \
    -Xcc "-fmodule-map-file=$root/Sources/CZlib/module.modulemap" \
    -Xcc "-fmodule-map-file=$root/Sources/CPostgreSQL/module.modulemap" $postgres \
    -minimum-access-level public -skip-synthesized-members -output-dir "$work/graphs"
  cp "$root/Sources/$module/$module.docc"/* "$work/Xiaoneng.docc"
done
rm -rf "$archive"
mkdir -p "$(dirname "$archive")"
docc convert "$work/Xiaoneng.docc" --additional-symbol-graph-dir "$work/graphs" \
  --fallback-display-name Xiaoneng --fallback-bundle-identifier xiaoneng \
  --output-dir "$archive" --warnings-as-errors "$@"
