#!/bin/sh
# Installs the packages with dpkg, uses them, removes them, and looks for what is left. Needs root and a machine that
# does not have them already; says so and does nothing otherwise. check-deb.sh LIB XN FOLDER-FOR-PACKAGES
set -eu
folder=$3
root=$(cd "$(dirname "$0")/.." && pwd)
abi=$(sh "$root/Scripts/release.sh" abi)
version=$(sh "$root/Scripts/release.sh" version)
names="libxiaoneng$abi libxiaoneng-dev xiaoneng"
if ! command -v dpkg-shlibdeps > /dev/null 2>&1; then
  echo "check-deb: no dpkg here; the packages were skipped"
  exit 0
fi
sh "$root/Scripts/deb.sh" "$1" "$2" "$folder" > /dev/null
if [ "$(id -u)" -ne 0 ]; then
  echo "check-deb: not root; the packages were built, and installing them was skipped"
  exit 0
fi
# shellcheck disable=SC2086
if dpkg-query -W -f '${Status}\n' $names 2>/dev/null | grep -qv 'not-installed\|config-files'; then
  echo "check-deb: xiaoneng is installed here; installing the packages was skipped"
  exit 0
fi
fail() { echo "check-deb: $*" >&2; exit 1; }
work=$(mktemp -d)
# shellcheck disable=SC2086
trap 'dpkg --purge $names > /dev/null 2>&1 || true; rm -rf "$work"' EXIT

list() { for name in $names; do dpkg-deb --contents "$folder/${name}_$version"-*.deb | awk '{ print substr($6, 2) }'; done \
  | grep -v '/$' | sort -u; }
list > "$work/files"
dpkg --install "$folder/libxiaoneng$abi"_"$version"-*.deb "$folder/libxiaoneng-dev_$version"-*.deb \
  "$folder/xiaoneng_$version"-*.deb > "$work/log" 2>&1 || { cat "$work/log"; fail "dpkg does not install them"; }
cd "$work"
xn --version | grep -qF "$version" || fail "xn says another version"
# shellcheck disable=SC2046
cc -std=c99 "$root/Examples/c/case.c" $(pkg-config --cflags --libs xiaoneng) -o case
env -u LD_LIBRARY_PATH ./case city.db | grep -qF '"case.rated"' || fail "the C program"
xn verify --db city.db > /dev/null || fail "xn does not verify what C wrote"
# shellcheck disable=SC2086
dpkg --verify $names > "$work/wrong"
[ ! -s "$work/wrong" ] || { cat "$work/wrong"; fail "md5sums"; }
# shellcheck disable=SC2086
dpkg --purge $names > "$work/log" 2>&1 || { cat "$work/log"; fail "dpkg does not remove them"; }
while read -r file; do
  [ ! -e "$file" ] && [ ! -L "$file" ] || fail "$file is left"
done < "$work/files"
ldconfig -p | grep -q libxiaoneng && fail "the loader still knows the library"
echo "check-deb: $(wc -l < "$work/files") files of 3 packages installed, used and removed"
