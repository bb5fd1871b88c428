#!/bin/sh
# Builds the Debian packages from an installed tree: libxiaoneng1 for what runs, libxiaoneng-dev for what is built
# on it, xiaoneng for the tool. deb.sh LIB XN OUTPUT
set -eu
lib=$1
xn=$2
mkdir -p "$3"
out=$(cd "$3" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
version=$(sh "$root/Scripts/release.sh" version)
abi=$(sh "$root/Scripts/release.sh" abi)
revision=1
arch=$(dpkg --print-architecture)
triplet=$(dpkg-architecture -qDEB_HOST_MULTIARCH)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
umask 022
# The same sources make the same packages.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
maintainer='Xiaoneng maintainers <maintainers@xiaoneng.example>'

PREFIX=/usr LIBDIR="/usr/lib/$triplet" DESTDIR="$work/all" sh "$root/Scripts/install.sh" install "$lib" "$xn" > /dev/null

move() { # PACKAGE PATH …
  package=$1
  shift
  for path in "$@"; do
    mkdir -p "$work/$package/$(dirname "$path")"
    mv "$work/all/$path" "$work/$package/$path"
  done
}
move "libxiaoneng$abi" "usr/lib/$triplet/libxiaoneng.so.$abi" "usr/lib/$triplet/libxiaoneng.so.$abi.$version"
move libxiaoneng-dev "usr/lib/$triplet/libxiaoneng.so" usr/include "usr/lib/$triplet/pkgconfig" \
  "usr/lib/$triplet/cmake" usr/share/man/man3 usr/share/xiaoneng
move xiaoneng usr/bin usr/share/man/man1

# What the packages need is read from what they hold.
needs() { # PACKAGE BINARY
  mkdir -p "$work/shlibs/debian"
  printf 'Source: xiaoneng\n\nPackage: %s\nArchitecture: any\n' "$1" > "$work/shlibs/debian/control"
  (cd "$work/shlibs" && dpkg-shlibdeps -O -e"$2" 2>/dev/null) | sed -n 's/^shlibs:Depends=//p'
}

pack() { # PACKAGE SECTION DEPENDS SHORT LONG
  tree="$work/$1"
  mkdir -p "$tree/DEBIAN" "$tree/usr/share/doc/$1"
  {
    echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
    printf 'Upstream-Name: xiaoneng\n\nFiles: *\nCopyright: 2026 the Xiaoneng authors\nLicense: Apache-2.0\n'
    echo ' On Debian systems the text of the licence is in /usr/share/common-licenses/Apache-2.0.'
  } > "$tree/usr/share/doc/$1/copyright"
  gzip -9n < "$root/CHANGELOG.md" > "$tree/usr/share/doc/$1/changelog.gz"
  printf 'xiaoneng (%s) unstable; urgency=medium\n\n  * What changed is in changelog.gz.\n\n -- %s  %s\n' \
    "$version-$revision" "$maintainer" "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")" \
    | gzip -9n > "$tree/usr/share/doc/$1/changelog.Debian.gz"
  [ "$1" = xiaoneng ] && cp "$root/README.md" "$tree/usr/share/doc/$1/"
  find "$tree/usr/share/man" -type f -exec gzip -9n {} + 2>/dev/null || true
  cat > "$tree/DEBIAN/control" <<CONTROL
Package: $1
Source: xiaoneng
Version: $version-$revision
Architecture: $arch
Maintainer: $maintainer
Installed-Size: $(du -sk "$tree/usr" | cut -f1)
Depends: $3
Section: $2
Priority: optional
Multi-Arch: $([ "$1" = xiaoneng ] && echo foreign || echo same)
Description: $4
 $5
CONTROL
  [ -n "$3" ] || sed -i '/^Depends: $/d' "$tree/DEBIAN/control"
  (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) > "$tree/DEBIAN/md5sums"
  if [ "$1" = "libxiaoneng$abi" ]; then
    echo 'activate-noawait ldconfig' > "$tree/DEBIAN/triggers"
    echo "libxiaoneng $abi libxiaoneng$abi (>= $version)" > "$tree/DEBIAN/shlibs"
  fi
  dpkg-deb --root-owner-group -Zxz -z3 --build "$tree" "$out/$1_${version}-${revision}_$arch.deb" > /dev/null
  echo "$out/$1_${version}-${revision}_$arch.deb"
}

pack "libxiaoneng$abi" libs "$(needs "libxiaoneng$abi" "$work/libxiaoneng$abi/usr/lib/$triplet/libxiaoneng.so.$abi")" \
  'administrative efficiency as a library (shared object)' \
  'Approval cases under their clocks, and a ledger that anyone can check.'
pack libxiaoneng-dev libdevel "libxiaoneng$abi (= $version-$revision)" \
  'administrative efficiency as a library (development files)' \
  'The header for C, C++ and PHP, pkg-config, CMake, JSON Schema, manual.'
pack xiaoneng utils "$(needs xiaoneng "$work/xiaoneng/usr/bin/xn")" \
  'limits, ledgers and supervision of public services' \
  'The xn tool: due dates, commands, sweeps, reports and seals on one file.'
