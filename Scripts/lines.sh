#!/bin/sh
# How many lines people write and how many are made: of the core, and of one verb (its text, rule and rows).
set -eu
cd "$(dirname "$0")/.."
count() { cat /dev/null "$@" | wc -l | tr -d ' '; }
made=$(find Sources/Xiaoneng Sources/XiaonengCalendar -name '*+Words.swift')
swift=$(find Sources/Xiaoneng Sources/XiaonengCalendar -name '*.swift' ! -name '*+Words.swift')
words=$(find Sources/Xiaoneng Sources/XiaonengCalendar -name '*.words')
# shellcheck disable=SC2086
printf 'written: %s Swift, %s words; made of them: %s\n' "$(count $swift)" "$(count $words)" "$(count $made)"
verb=${1:-charge}
past=${2:-charged}
printf 'lines that name %s or %s outside what is made: %s\n' "$verb" "$past" \
  "$(grep -nE "\.($verb|$past)\b|^  ($verb|$past) " $swift $words | wc -l | tr -d ' ')"
