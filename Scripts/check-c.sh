#!/bin/sh
# The shared object as a C program meets it: its exports, what it needs, and the example, linked and run with
# nothing of Swift on the path. check-c.sh DIRECTORY-OF-THE-LIBRARY
set -eu
lib=$1
root=$(cd "$(dirname "$0")/.." && pwd)
abi=$(sh "$root/Scripts/release.sh" abi)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

nm -D --defined-only "$lib/libxiaoneng.so.$abi" | awk '$2 == "T" { print $3 } $2 != "T" && $2 != "A" { print "not a function: " $0 }' \
  | sed 's/@.*//' | sort > "$work/exports"
grep -oE '\bxn_[a-z_]+\(' "$root/include/xiaoneng.h" | tr -d '(' | sort -u > "$work/header"
if ! diff "$work/header" "$work/exports"; then
  echo "check-c: the library does not export exactly the header's functions" >&2
  exit 1
fi
others=$(ldd "$lib/libxiaoneng.so.$abi" | awk '{ print $1 }' \
  | grep -vE '^(linux-vdso|libc|libm|libstdc\+\+|libgcc_s|libsqlite3|libz)\.so|ld-linux' || true)
if [ -n "$others" ]; then
  echo "check-c: the library needs $others" >&2
  exit 1
fi

# Nothing of ours searches texts by regular expressions; one call of the standard library's own search links them all.
if grep -q _RegexParser "$lib/libxiaoneng.so.$abi"; then
  echo "check-c: the library holds the engine of regular expressions" >&2
  exit 1
fi

cc -std=c99 -Wall -Wextra -pedantic -Werror -I"$root/include" "$root/Examples/c/case.c" -L"$lib" -lxiaoneng \
  -o "$work/case"
LD_LIBRARY_PATH="$lib" "$work/case" "$work/city.db" > "$work/said"
for word in '"case.decided"' '"case.rated"' '"promisedDue":"2012-08-14"' '"events":1,"more":false' \
  '{"dossiers":4,"entries":10,"seals":1,"unchecked":[' 'day 15623'; do
  if ! grep -qF "$word" "$work/said"; then
    echo "check-c: the example did not say $word" >&2
    cat "$work/said" >&2
    exit 1
  fi
done
# The same requests again carry the same keys: nothing is recorded twice.
LD_LIBRARY_PATH="$lib" "$work/case" "$work/city.db" > "$work/again"
grep -qF '"entries":10' "$work/again"

# The same without JSON, from C++, and across fork().
flags="-Wall -Wextra -pedantic -Werror -I$root/include"
for program in c/structs.c cpp/deadline.cpp; do
  name=$(basename "${program%.*}")
  case $program in
    *.c) cc -std=c99 $flags "$root/Examples/$program" -L"$lib" -lxiaoneng -o "$work/$name" ;;
    *) c++ -std=c++17 $flags "$root/Examples/$program" -L"$lib" -lxiaoneng -o "$work/$name" ;;
  esac
  LD_LIBRARY_PATH="$lib" "$work/$name" >> "$work/without"
done
for word in 'paused: 2012-09-21' 'case/GS-XK-0001201208010001, 0 refused' 'promised: 2012-08-14' 'repeated: 1' \
  'refused: wrong phase' 'promised 2012-08-23' 'remaining on 2012-08-20: 3' 'covered through 2027-12-31' \
  'is promised for 2012-08-14' 'refused: 141 wrongPhase'; do
  if ! grep -qF "$word" "$work/without"; then
    echo "check-c: the examples did not say $word" >&2
    cat "$work/without" >&2
    exit 1
  fi
done
cc -std=gnu99 $flags "$root/Tests/C/fork.c" -L"$lib" -lxiaoneng -o "$work/fork"
LD_LIBRARY_PATH="$lib" timeout 60 "$work/fork" "$work/fork.db"
cc -std=gnu99 $flags "$root/Tests/C/unload.c" -ldl -lpthread -o "$work/unload"
timeout 60 "$work/unload" "$lib/libxiaoneng.so.$abi"

echo "check-c: $(wc -l < "$work/exports") functions, $(stat -c %s "$lib/libxiaoneng.so.$abi") bytes, example runs"
