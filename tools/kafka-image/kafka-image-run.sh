#!/bin/sh
# First process of the local image. It keeps to the contract of the image apache/kafka: KAFKA_* variables become
# server.properties (by Kafka's own kafka.docker.KafkaDockerWrapper, which is in the server's jar), CLUSTER_ID names the
# cluster, and KAFKA_HEAP_OPTS, KAFKA_OPTS, KAFKA_JVM_PERFORMANCE_OPTS, KAFKA_LOG4J_OPTS go to Java alone.
set -eu
: "${CLUSTER_ID:=5L6g3nShT-eMCtK--X86sw}"
export CLUSTER_ID
home=/opt/kafka conf=/opt/kafka/config own=/etc/kafka/docker

# As there: listeners are, unless given, the advertised ones on every address.
if [ -z "${KAFKA_LISTENERS-}" ] && [ -n "${KAFKA_ADVERTISED_LISTENERS-}" ] && [ "${KAFKA_PROCESS_ROLES-}" != controller ]; then
  KAFKA_LISTENERS=$(echo "$KAFKA_ADVERTISED_LISTENERS" | sed -e 's|://[^:]*:|://0.0.0.0:|g')
  export KAFKA_LISTENERS
fi

classpath=$(cat "$home/classpath")
heap=${KAFKA_HEAP_OPTS:--Xmx512m -Xms256m}
performance=${KAFKA_JVM_PERFORMANCE_OPTS:--XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError}
shared='' archive=''
if [ -n "${JACKDAW_CDS_OUT-}" ]; then
  archive="-XX:ArchiveClassesAtExit=$JACKDAW_CDS_OUT"
elif [ -f "$home/kafka.jsa" ]; then
  shared="-XX:SharedArchiveFile=$home/kafka.jsa"
  archive="$shared -Xshare:auto -Xlog:disable -Xlog:all=error:stderr"
fi

# shellcheck disable=SC2086
if ! out=$(/opt/java/bin/java -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 $shared \
  -Dlog4j2.configurationFile=$own/log4j2.properties -cp "$classpath" \
  kafka.docker.KafkaDockerWrapper setup --default-configs-dir $own --mounted-configs-dir /mnt/shared/config --final-configs-dir $conf 2>&1); then
  case $out in
    *'already formatted'*) ;; # a restart of the same container
    *)
      echo "$out"
      exit 1
      ;;
  esac
fi

# Kafka 3.9 writes a file for log4j 1 only.
if [ -f "$conf/log4j2.yaml" ]; then log4j2=$conf/log4j2.yaml; else log4j2=$own/log4j2.properties; fi
logging=${KAFKA_LOG4J_OPTS:--Dlog4j2.configurationFile=$log4j2}
# shellcheck disable=SC2086
exec /opt/java/bin/java $heap $performance $archive ${KAFKA_OPTS-} $logging -Dkafka.logs.dir=$home/logs -cp "$classpath" kafka.Kafka $conf/server.properties
