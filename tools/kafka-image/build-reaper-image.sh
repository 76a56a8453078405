#!/bin/bash
# Builds a stand-in for testcontainers' reaper ("ryuk"), for machines that cannot pull it: busybox, the docker client,
# and some lines of shell that speak the same protocol. They listen on port 8080, say "Started", take label filters line
# by line, and once nobody has been connected for a while they remove all that carries the labels.
#
#   build-reaper-image.sh      prints the image's name, for RYUK_CONTAINER_IMAGE
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
docker=$(readlink -f "$(command -v docker)")
image=jackdaw-reaper:$({
  cat "$here/build-reaper-image.sh" "$here/static-busybox.sh" "$here/reap.sh"
  sha256sum <"$docker"
} | sha256sum | cut -c1-12)
if docker image inspect "$image" >/dev/null 2>&1; then
  echo "reaper image: $image is already there" >&2
  echo "$image"
  exit
fi

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root"/{bin,tmp,var/run,proc,dev}
"$here/static-busybox.sh" "$root/bin/busybox"
for applet in sh nc sleep ls rm sort sed hostname cat xargs; do ln -s busybox "$root/bin/$applet"; done
cp "$docker" "$root/bin/docker"
for file in $(ldd "$docker" 2>/dev/null | grep -oE '/[^ ]+\.so[^ ]*'); do
  mkdir -p "$root$(dirname "$file")"
  cp -L "$file" "$root$file"
done
install -m 755 "$here/reap.sh" "$root/bin/reap"
printf '#!/bin/sh\nnc -ll -p 8080 -e /bin/reap &\nsleep 0.2\necho Started\nwait\n' >"$root/bin/start"
chmod 755 "$root/bin/start"
tar -C "$root" -c . | docker import -c 'ENV PATH=/bin' -c 'EXPOSE 8080' -c 'CMD ["/bin/start"]' - "$image" >/dev/null
echo "reaper image: $image built" >&2
echo "$image"
