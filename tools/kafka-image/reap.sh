#!/bin/sh
# Runs once for each connection to the reaper's port; standard input and output are the connection.
open=/tmp/open.$$
: >$open
while read -r line; do
  echo "$line" | sed 's/\r$//' >>/tmp/filters
  echo ACK
done
rm -f $open
sleep "$(echo "${RYUK_RECONNECTION_TIMEOUT:-10s}" | sed 's/s$//')"
if ls /tmp/open.* >/dev/null 2>&1; then exit 0; fi

# A container's host name is the first 12 digits of its id: this one has to be the last to go.
self=$(hostname)
sort -u /tmp/filters | while read -r filter; do
  docker ps -aq --filter "$filter" | sed "/^$self/d" | xargs -r docker rm -fv
  docker network ls -q --filter "$filter" | xargs -r docker network rm
  docker volume ls -q --filter "$filter" | xargs -r docker volume rm
done >/tmp/log 2>&1
docker rm -f "$self" >/dev/null 2>&1
