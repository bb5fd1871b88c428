#!/bin/sh
# What the formatter cannot see: no package dependency, nothing that traps, no clock or chance in the
# core, no SQL outside the stores. Prints every line that breaks a rule, and fails.
set -eu
status=0
core='Sources/XiaonengCalendar Sources/Xiaoneng'
rule() { # title, matching lines on stdin
  found=$(cat)
  [ -z "$found" ] && return 0
  printf '%s\n%s\n\n' "$1" "$found"
  status=1
}
sources() { grep -rnE "$1" Sources --include='*.swift' | grep -vE ':[0-9]+: *//' || true; }

grep -nE '\.package\(' Package.swift Benchmarks/Package.swift 2>/dev/null \
  | grep -vE 'path: *"\.\."' > /tmp/xn-rule.$$ || true
rule 'A package dependency:' < /tmp/xn-rule.$$
sources 'try!|as!|fatalError\(|preconditionFailure\(|unowned\(unsafe\)' > /tmp/xn-rule.$$
rule 'Could trap on input:' < /tmp/xn-rule.$$
grep -rnE '(^|[^A-Za-z0-9])Date\(\)|Date\.now|UUID\(\)|Locale\.current|TimeZone\.current|: Double\b|: Float\b|import Foundation' \
  $core --include='*.swift' | grep -vE ':[0-9]+: *//' > /tmp/xn-rule.$$ || true
rule 'Clock, chance, locale or floating point in the core:' < /tmp/xn-rule.$$
grep -rnE 'UnsafePointer|UnsafeMutablePointer' $core Sources/xn Sources/XiaonengSimulation \
  --include='*.swift' | grep -vE ':[0-9]+: *//' > /tmp/xn-rule.$$ || true
rule 'A raw pointer outside the stores and the C shim:' < /tmp/xn-rule.$$
grep -rnE 'import (CSQLite|CZlib|Glibc|Musl|Darwin)' $core Sources/XiaonengSimulation --include='*.swift' \
  > /tmp/xn-rule.$$ || true
rule 'The core reaches for the system:' < /tmp/xn-rule.$$
grep -rnE '"(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA) ' Sources --include='*.swift' \
  | grep -vE '^Sources/Xiaoneng(SQLite|PostgreSQL)/|:[0-9]+: *//' > /tmp/xn-rule.$$ || true
rule 'SQL outside the stores:' < /tmp/xn-rule.$$
find Sources -name '*.words' -o -name '*.layout' | sort | while read -r file; do
  grep -q "\"${file#Sources/*/}\"" Package.swift || echo "$file"
done > /tmp/xn-rule.$$
rule 'A text of words or a layout that Package.swift does not exclude:' < /tmp/xn-rule.$$
grep -rnE 'DOMAIN[ -]?[§0-9]|\[S:[0-9]' Sources include Bindings docs README.md Examples > /tmp/xn-rule.$$ || true
rule 'A working document that no reader has is cited:' < /tmp/xn-rule.$$
sources '"[^"]*(法|条例|办法|规定|规则) arts? [0-9]' > /tmp/xn-rule.$$
rule 'A ground in words instead of as the statutes spell it (licensing:42(1)):' < /tmp/xn-rule.$$
rm -f /tmp/xn-rule.$$
exit $status
