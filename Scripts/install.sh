#!/bin/sh
# Puts the built library and tool in their places, or takes exactly those away again.
# install.sh install|uninstall LIB XN; PREFIX, LIBDIR and DESTDIR come from the environment.
set -eu
action=$1
lib=$2
xn=$3
root=$(cd "$(dirname "$0")/.." && pwd)
prefix=${PREFIX:-/usr/local}
libdir=${LIBDIR:-$prefix/lib}
dest=${DESTDIR:-}
version=$(sh "$root/Scripts/release.sh" version)
abi=$(sh "$root/Scripts/release.sh" abi)
full=libxiaoneng.so.$abi.$version
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One list for both ways: file MODE FILE PLACE, link TARGET PLACE.
places() {
  file 755 "$xn" "$prefix/bin/xn"
  file 644 "$lib/libxiaoneng.so.$abi" "$libdir/$full"
  link "$full" "$libdir/libxiaoneng.so.$abi"
  link "libxiaoneng.so.$abi" "$libdir/libxiaoneng.so"
  for header in "$root"/include/xiaoneng.h*; do
    file 644 "$header" "$prefix/include/$(basename "$header")"
  done
  file 644 "$work/module.modulemap" "$prefix/include/xiaoneng/module.modulemap"
  file 644 "$work/xiaoneng.pc" "$libdir/pkgconfig/xiaoneng.pc"
  file 644 "$work/XiaonengConfig.cmake" "$libdir/cmake/Xiaoneng/XiaonengConfig.cmake"
  file 644 "$work/XiaonengConfigVersion.cmake" "$libdir/cmake/Xiaoneng/XiaonengConfigVersion.cmake"
  file 644 "$work/xiaoneng.schema.json" "$prefix/share/xiaoneng/xiaoneng.schema.json"
  file 644 "$work/xiaoneng.ffi.h" "$prefix/share/xiaoneng/xiaoneng.ffi.h"
  file 644 "$work/xn.1" "$prefix/share/man/man1/xn.1"
  file 644 "$work/xiaoneng.3" "$prefix/share/man/man3/xiaoneng.3"
  for paper in README.md CHANGELOG.md LICENSE; do
    file 644 "$root/$paper" "$prefix/share/doc/xiaoneng/$paper"
  done
}

# Folders that are ours alone, and go when they are empty.
own="$prefix/include/xiaoneng $libdir/cmake/Xiaoneng $prefix/share/xiaoneng $prefix/share/doc/xiaoneng"

fill() { # TEMPLATE
  sed -e "s|@PREFIX@|$prefix|g" -e "s|@LIBDIR@|$libdir|g" -e "s|@INCLUDEDIR@|$prefix/include|g" \
    -e "s|@VERSION@|$version|g" -e "s|@ABI@|$abi|g" "$root/Packaging/$1.in" > "$work/$1"
}

case $action in
  install)
    fill xiaoneng.pc
    fill XiaonengConfig.cmake
    fill XiaonengConfigVersion.cmake
    sed 's|header "|header "../|' "$root/include/module.modulemap" > "$work/module.modulemap"
    # For ffi.preload of PHP: its two lines, and the header as it stands.
    {
      printf '#define FFI_SCOPE "XIAONENG"\n#define FFI_LIB "%s"\n' "$libdir/libxiaoneng.so.$abi"
      cat "$root/include/xiaoneng.h"
    } > "$work/xiaoneng.ffi.h"
    "$xn" schema > "$work/xiaoneng.schema.json"
    sh "$root/Scripts/man.sh" tool "$xn" > "$work/xn.1"
    DATADIR="$prefix/share/xiaoneng" sh "$root/Scripts/man.sh" library "$root/include/xiaoneng.h" \
      > "$work/xiaoneng.3"
    file() {
      mkdir -p "$dest$(dirname "$3")"
      # Beside first and moved then: a program that has the old file open keeps it.
      install -m "$1" "$2" "$dest$3.new"
      mv -f "$dest$3.new" "$dest$3"
    }
    link() { ln -sfn "$1" "$dest$2"; }
    places
    # Root's loader learns of the library; a staged tree is the packager's.
    if [ -z "$dest" ] && [ "$(id -u)" -eq 0 ] && command -v ldconfig >/dev/null 2>&1; then ldconfig; fi
    echo "installed xiaoneng $version under $dest$prefix"
    ;;
  uninstall)
    file() { rm -f "$dest$3"; }
    link() { rm -f "$dest$2"; }
    places
    for folder in $own; do rmdir "$dest$folder" 2>/dev/null || true; done
    if [ -z "$dest" ] && [ "$(id -u)" -eq 0 ] && command -v ldconfig >/dev/null 2>&1; then ldconfig; fi
    ;;
esac
