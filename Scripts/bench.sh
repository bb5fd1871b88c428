#!/bin/sh
# Runs the benchmarks and leaves their figures as a TSV beside the build; then what PHP gets, where it is present.
# bench.sh LIB [BENCH-OPTION …]
set -eu
lib=$(cd "$1" && pwd)
shift
cd "$(dirname "$0")/../Benchmarks"
swift build -c release --product bench
tsv="$(swift build -c release --show-bin-path)/figures.tsv"
"$(swift build -c release --show-bin-path)/bench" --tsv="$tsv" "$@"
echo "figures: $tsv"
if php -r 'exit(class_exists("FFI") ? 0 : 1);' > /dev/null 2>&1; then
  abi=$(sh ../Scripts/release.sh abi)
  XIAONENG_LIBRARY="$lib/libxiaoneng.so.$abi" XIAONENG_HEADER="$(pwd)/../include/xiaoneng.h" php php/bench.php
else
  echo "bench: PHP with FFI is not here; its figures were skipped"
fi
