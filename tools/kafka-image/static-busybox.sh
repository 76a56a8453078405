#!/bin/bash
# Puts a statically linked busybox into the given place: the machine's own, or the one out of Debian's package, which is
# unpacked and not installed.    static-busybox.sh <file>
set -euo pipefail
target=${1:?file}
own=$(command -v busybox || true)
if [ -n "$own" ] && ! ldd "$own" >/dev/null 2>&1; then
  cp "$own" "$target"
  exit
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# A machine whose package lists are empty or old has to get them first.
apt-get -qq download busybox-static >/dev/null 2>&1 || { apt-get -qq update && apt-get -qq download busybox-static >/dev/null; }
dpkg -x busybox-static_*.deb unpacked
cp unpacked/bin/busybox "$target"
