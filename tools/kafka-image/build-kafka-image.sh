#!/bin/bash
# Builds a small image with a real Apache Kafka without pulling anything: a Java runtime cut to size by jlink, the C
# libraries that it needs, a static busybox, and the Kafka jars. The tag carries a hash of all that goes in, so an image
# of that name is never a stale one.
#
#   build-kafka-image.sh <version> <folder with the jars>      prints the image's name; says the rest on stderr
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
version=${1:?version}
jars=$(cd "${2:?folder with the jars}" && pwd)

say() { echo "kafka image: $*" >&2; }
hash=$(
  cd "$here"
  {
    cat build-kafka-image.sh kafka-image-run.sh static-busybox.sh ../kafka/*log4j2.properties
    java -version 2>&1
    cd "$jars" && sha256sum -- *.jar
  } | sha256sum | cut -c1-12
)
image=jackdaw-kafka:$version-$hash
if docker image inspect "$image" >/dev/null 2>&1; then
  say "$image is already there"
  echo "$image"
  exit
fi

work=$(mktemp -d)
plain=$image-plain
container=
clean_up() {
  rm -rf "$work"
  if [ -n "$container" ]; then docker rm -f "$container" >/dev/null 2>&1 || true; fi
  docker image rm "$plain" >/dev/null 2>&1 || true
}
trap clean_up EXIT
root=$work/root

java_home=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}
# java.desktop: log4j-core needs java.beans. The native half of it is thrown away again.
modules=java.base,java.desktop,java.logging,java.management,java.management.rmi,java.naming,java.security.jgss,java.security.sasl,java.xml
modules=$modules,jdk.crypto.ec,jdk.jfr,jdk.management,jdk.net,jdk.security.auth,jdk.unsupported,jdk.zipfs
mkdir -p "$root"/{opt/kafka/{libs,config,logs,bin},etc/kafka/{docker,secrets},mnt/shared/config,var/lib/kafka/data,bin,usr/bin,tmp,home/appuser,lib64,proc,sys,dev}
"$java_home/bin/jlink" --add-modules "$modules" --strip-debug --no-man-pages --no-header-files --compress=0 --output "$root/opt/java"
# The base class archive, which jlink leaves out and the archive below builds upon.
"$root/opt/java/bin/java" -Xshare:dump >/dev/null 2>&1
rm -f "$root"/opt/java/lib/lib{awt*,fontmanager,freetype,javajpeg,jawt,jsound,lcms,mlib_image,splashscreen}.so "$root"/opt/java/lib/psfont*

# C libraries: those that the runtime links to, and the stubs that native parts of jars ask for.
linked() { ldd "$@" 2>/dev/null | grep -oE '/[^ ]+\.so[^ ]*' | grep -v "^$root" | sort -u; }
# shellcheck disable=SC2046
for file in $(linked "$root/opt/java/bin/java" $(find "$root/opt/java/lib" -name '*.so')) /lib/*-linux-gnu/lib{dl,rt,pthread,nss_dns,nss_files,resolv}.so.*; do
  case $file in "$java_home"/* | */opt/java/*) continue ;; esac
  mkdir -p "$root$(dirname "$file")"
  cp -L "$file" "$root$file"
done

"$here/static-busybox.sh" "$root/bin/busybox"
for applet in $("$root/bin/busybox" --list); do [ "$applet" = busybox ] || ln -sf busybox "$root/bin/$applet"; done
ln -sf busybox "$root/bin/bash" # enough for the simplest of scripts

cp -p "$jars"/*.jar "$root/opt/kafka/libs/"
(cd "$root" && printf '%s\n' opt/kafka/libs/*.jar | sed 's|^|/|' | paste -sd:) >"$root/opt/kafka/classpath"
install -m 755 "$here/kafka-image-run.sh" "$root/etc/kafka/docker/run"
cp "$here/../kafka/log4j2.properties" "$root/etc/kafka/docker/"
tool() {
  printf '#!/bin/sh\nexec %s "$@"\n' "$2" >"$root/opt/kafka/bin/$1.sh"
  chmod 755 "$root/opt/kafka/bin/$1.sh"
}
tool kafka-run-class "/opt/java/bin/java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dlog4j2.configurationFile=/etc/kafka/docker/tools-log4j2.properties -cp \"\$(cat /opt/kafka/classpath)\""
tool kafka-storage '/opt/kafka/bin/kafka-run-class.sh kafka.tools.StorageTool'
tool kafka-configs '/opt/kafka/bin/kafka-run-class.sh kafka.admin.ConfigCommand'
cp "$here/../kafka/client-log4j2.properties" "$root/etc/kafka/docker/tools-log4j2.properties"

# Defaults that Kafka's own set-up reads: it turns the first two into log4j2.yaml and tools-log4j2.yaml (Kafka 4).
log4j2_yaml() {
  cat <<YAML
Configuration:
  Properties:
    Property:
      - name: "kafka.logs.dir"
        value: "."
  Appenders:
    Console:
      name: STDOUT
      target: $1
      PatternLayout:
        pattern: "[%d] %p %m (%c)%n"
  Loggers:
    Root:
      level: $2
      AppenderRef:
        - ref: STDOUT
YAML
}
log4j2_yaml SYSTEM_OUT INFO >"$root/etc/kafka/docker/log4j2.yaml"
log4j2_yaml SYSTEM_ERR WARN >"$root/etc/kafka/docker/tools-log4j2.yaml"
cat >"$root/etc/kafka/docker/server.properties" <<PROPERTIES
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@localhost:9093
listeners=PLAINTEXT://:9092,CONTROLLER://:9093
advertised.listeners=PLAINTEXT://localhost:9092
controller.listener.names=CONTROLLER
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
log.dirs=/tmp/kraft-combined-logs
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
PROPERTIES

printf 'root:x:0:0::/root:/bin/sh\nappuser:x:1000:1000::/home/appuser:/bin/sh\n' >"$root/etc/passwd"
printf 'root:x:0:\nappuser:x:1000:\n' >"$root/etc/group"
echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
chmod 1777 "$root/tmp"
chown -R 1000:1000 "$root"/{opt/kafka/config,opt/kafka/logs,mnt/shared/config,var/lib/kafka,etc/kafka,home/appuser}

import() {
  tar -C "$root" -c . | docker import -c 'USER appuser' -c 'WORKDIR /' -c 'EXPOSE 9092' \
    -c 'ENV PATH=/bin:/usr/bin:/opt/java/bin:/opt/kafka/bin' -c 'CMD ["/etc/kafka/docker/run"]' - "$1" >/dev/null
}

# One run of the broker writes a class archive; with it a start takes half as long. The archive is bound to the jars'
# paths and times, hence the run inside the very same file system.
import "$plain"
container=$(docker run -d --network none --hostname localhost -e JACKDAW_CDS_OUT=/tmp/kafka.jsa -e KAFKA_HEAP_OPTS='-Xmx512m -Xms256m' "$plain")
started() { docker logs "$container" 2>&1 | grep -q 'Kafka Server started'; }
for _ in $(seq 1 600); do
  if started || [ "$(docker inspect -f '{{.State.Running}}' "$container")" != true ]; then break; fi
  sleep 0.2
done
if ! started; then
  say 'the broker does not start in it:'
  docker logs "$container" >&2
  exit 1
fi
docker stop -t 120 "$container" >/dev/null
docker cp "$container:/tmp/kafka.jsa" "$root/opt/kafka/kafka.jsa"
import "$image"

say "$image built, $(docker image inspect -f '{{.Size}}' "$image" | awk '{printf "%.0f MB", $1/1e6}')"
echo "$image"
