#!/bin/sh
# Runs the benchmarks and leaves their figures as a TSV beside the build.
set -eu
cd "$(dirname "$0")/../Benchmarks"
swift build -c release --product bench
tsv="$(swift build -c release --show-bin-path)/figures.tsv"
"$(swift build -c release --show-bin-path)/bench" --tsv="$tsv" "$@"
echo "figures: $tsv"
