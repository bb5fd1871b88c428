#!/bin/sh
# Installs under a scratch prefix and uses what lies there as a stranger would: through pkg-config, CMake where it is
# present, the man pages, PHP; with nothing of Swift and nothing of this repository on any path. Then takes it away
# again, and nothing may be left. check-install.sh LIB XN
set -eu
lib=$1
xn=$2
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "check-install: $*" >&2; exit 1; }

export PREFIX="$work/prefix"
unset LIBDIR DESTDIR MAKEFLAGS || true
mkdir -p "$PREFIX/lib" "$PREFIX/share/doc"
echo foreign > "$PREFIX/lib/other"
find "$PREFIX" | sort > "$work/before"
sh "$root/Scripts/install.sh" install "$lib" "$xn" > /dev/null
version=$(sh "$root/Scripts/release.sh" version)

# One version everywhere.
export PKG_CONFIG_PATH="$PREFIX/lib/pkgconfig"
[ "$(pkg-config --modversion xiaoneng)" = "$version" ] || fail "pkg-config says another version"
"$PREFIX/bin/xn" --version | grep -qF "$version" || fail "xn says another version"
grep -qF "## $version" "$root/CHANGELOG.md" || fail "the changelog does not know $version"
python3 -c 'import json, sys; json.load(open(sys.argv[1]))["$defs"]["request"]' \
  "$PREFIX/share/xiaoneng/xiaoneng.schema.json"
if ldd "$PREFIX/bin/xn" | grep -q swift; then fail "xn needs the Swift runtime"; fi

# The pages read without a complaint.
for page in "$PREFIX"/share/man/man*/*; do
  if command -v groff > /dev/null 2>&1; then
    groff -mdoc -Kutf8 -Tutf8 -ww -z "$page" > "$work/groff" 2>&1
    [ -s "$work/groff" ] && { cat "$work/groff"; fail "$page"; }
  fi
done
[ "$(grep -c '^xn_status xn_' "$PREFIX/share/man/man3/xiaoneng.3")" -ge 60 ] || fail "xiaoneng.3 lacks functions"

# Away from the repository, with a plain path.
cp "$root/Examples/c/case.c" "$root/Examples/c/structs.c" "$root/Examples/cpp/deadline.cpp" "$work"
cd "$work"
clang=$(command -v clang || true)
export PATH=/usr/local/bin:/usr/bin:/bin
export LD_LIBRARY_PATH="$PREFIX/lib"
# shellcheck disable=SC2046
cc -std=c99 -Wall -Wextra -Werror case.c $(pkg-config --cflags --libs xiaoneng) -o case
./case city.db > said
for word in "xiaoneng $version" '"case.submitted"' '"case.rated"' '"events":1,"more":false' '预警'; do
  grep -qF "$word" said || { cat said; fail "the C program did not say $word"; }
done
"$PREFIX/bin/xn" verify --db city.db > /dev/null || fail "xn does not verify what C wrote"
for program in structs.c deadline.cpp; do
  case $program in
    *.c) compiler="cc -std=c99" ;;
    *) compiler="c++ -std=c++17" ;;
  esac
  # shellcheck disable=SC2046
  $compiler -Wall -Wextra -Werror $program $(pkg-config --cflags --libs xiaoneng) -o without
  ./without > said || fail "$program"
  grep -qF '2012-08-14' said || { cat said; fail "$program did not say when it is due"; }
done
pages="C, C++"

# As a module of clang's, which Swift imports.
if [ -n "$clang" ]; then
  echo '@import CXiaoneng; int main(void) { xn_clock clock = {0}; return (int)clock.budget.unit; }' > module.m
  "$clang" -fmodules -fmodules-cache-path="$work/modules" -fsyntax-only -fmodule-map-file="$PREFIX/include/xiaoneng/module.modulemap" \
    module.m || fail "the module"
  pages="$pages, a module"
fi

if command -v cmake > /dev/null 2>&1; then
  mkdir cmake
  cat > cmake/CMakeLists.txt <<CMAKE
cmake_minimum_required(VERSION 3.16)
project(case C)
find_package(Xiaoneng $version EXACT REQUIRED)
add_executable(case ../case.c)
target_link_libraries(case Xiaoneng::xiaoneng)
CMAKE
  cmake -S cmake -B cmake/build -DCMAKE_PREFIX_PATH="$PREFIX" > cmake/log 2>&1 \
    && cmake --build cmake/build >> cmake/log 2>&1 || { cat cmake/log; fail "CMake"; }
  ./cmake/build/case cmake.db > /dev/null || fail "the program that CMake built"
  pages="$pages, CMake"
fi

if [ -d "$root/Bindings/php" ] && php -r 'exit(class_exists("FFI") ? 0 : 1);' 2> /dev/null; then
  cp -r "$root/Bindings/php" php
  env -u LD_LIBRARY_PATH PKG_CONFIG_PATH="$PKG_CONFIG_PATH" php php/tests/life.php "sqlite:$work/php.db" > said \
    || { cat said; fail "the PHP script"; }
  grep -qF '评价 case.rated' said || { cat said; fail "the PHP script did not rate its case"; }
  grep -qF '预警' said || { cat said; fail "the sweep did not warn"; }
  "$PREFIX/bin/xn" verify --db php.db > /dev/null || fail "xn does not verify what PHP wrote"
  pages="$pages, PHP"
else
  echo "check-install: PHP with FFI is not here; its script was skipped"
fi

sh "$root/Scripts/install.sh" uninstall "$lib" "$xn"
find "$PREFIX" -type f -o -type l | sort > after
[ "$(cat after)" = "$PREFIX/lib/other" ] || { cat after; fail "something is left after uninstalling"; }
for folder in include/xiaoneng lib/cmake/Xiaoneng share/xiaoneng share/doc/xiaoneng; do
  [ ! -d "$PREFIX/$folder" ] || fail "$folder is left after uninstalling"
done
echo "check-install: $version, installed, used from $pages, and taken away"
