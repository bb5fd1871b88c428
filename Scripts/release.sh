#!/bin/sh
# What Sources/Xiaoneng/Base/Release.swift says: release.sh version, release.sh abi.
set -eu
file=$(dirname "$0")/../Sources/Xiaoneng/Base/Release.swift
case $1 in
  version) sed -n 's/.*let version: StaticString = "\(.*\)"/\1/p' "$file" ;;
  abi) sed -n 's/.*let abi: UInt32 = \([0-9]*\)/\1/p' "$file" ;;
esac
