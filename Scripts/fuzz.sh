#!/bin/sh
# Fuzzes the C library for so many seconds: builds it with the address sanitizer and libFuzzer, makes seeds and a
# dictionary from the vocabulary, and keeps what it learns and finds. fuzz.sh BUILD SECONDS [FUZZER-OPTION …]
set -eu
build=$1
seconds=$2
shift 2
cd "$(dirname "$0")/.."
mkdir -p "$build/fuzz/learnt" "$build/fuzz/findings"
work=$(cd "$build/fuzz" && pwd)

swift build --product fuzz --scratch-path "$work/plain"
"$(swift build --product fuzz --scratch-path "$work/plain" --show-bin-path)/fuzz" seeds "$work"
# Optimised, as the library is shipped: overflow and bounds trap all the same.
swift build -c release --product fuzz --scratch-path "$work/asan" -Xswiftc -sanitize=fuzzer,address \
  -Xswiftc -DFUZZER -Xswiftc -use-ld=lld -Xswiftc -g
fuzz=$(swift build -c release --product fuzz --scratch-path "$work/asan" --show-bin-path)/fuzz

echo "fuzz: $seconds s; what it learns: $work/learnt, what it finds: $work/findings"
# The runtime's own report on a crash gets in the way of the sanitizer's.
export SWIFT_BACKTRACE=enable=no
exec "$fuzz" "$work/learnt" "$work/seeds" Fuzz/Corpus -dict="$work/dictionary" -max_total_time="$seconds" \
  -artifact_prefix="$work/findings/" -max_len=8192 -timeout=30 -rss_limit_mb=4096 -print_final_stats=1 "$@"
