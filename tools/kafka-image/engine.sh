#!/bin/bash
# A container engine for the tests, where none is there yet (Debian, as root).
#
#   engine.sh up <folder>     makes sure that an engine answers: installs and starts one if it must
#   engine.sh down <folder>   stops the engine that `up` with this folder started, and nothing else
#   engine.sh env             prints what testcontainers must know here, as lines of NAME=value
#
# <folder> remembers what was started, so that runs beside each other do not stop each other's engine.
set -euo pipefail

up() {
  local folder=$1
  if docker version >/dev/null 2>&1; then
    echo 'engine: already there'
    return
  fi
  if [ "$(id -u)" != 0 ]; then
    echo 'engine: none answers, and only root can start one' >&2
    return 1
  fi
  if ! command -v dockerd >/dev/null || ! command -v iptables >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update
    apt-get -qq install -y --no-install-recommends docker.io iptables >/dev/null
  fi
  mkdir -p "$folder"
  # With a session and outputs of its own: else whoever reads this script's output waits for the engine's end.
  setsid dockerd >"$folder/log" 2>&1 </dev/null &
  echo $! >"$folder/pid"
  for _ in $(seq 1 300); do
    if docker version >/dev/null 2>&1; then
      echo "engine: started, pid $(cat "$folder/pid")"
      return
    fi
    kill -0 "$(cat "$folder/pid")" 2>/dev/null || break
    sleep 0.2
  done
  echo 'engine: dockerd did not come up:' >&2
  tail -5 "$folder/log" >&2
  return 1
}

down() {
  local folder=$1 pid
  if [ ! -f "$folder/pid" ]; then
    echo 'engine: not ours, left alone'
    return
  fi
  # Containers first: the engine would wait 10 s for each whose first process does not heed SIGTERM.
  docker ps -aq --filter label=org.testcontainers=true | xargs -r docker rm -fv >/dev/null || true
  docker network ls -q --filter label=org.testcontainers=true | xargs -r docker network rm >/dev/null || true
  pid=$(cat "$folder/pid")
  # Not SIGKILL: after that, its containers would live on.
  kill "$pid" 2>/dev/null || true
  for _ in $(seq 1 150); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.2
  done
  rm -rf "$folder"
  echo 'engine: stopped'
}

case ${1:-} in
up) up "${2:?folder}" ;;
down) down "${2:?folder}" ;;
env)
  # A machine with this file looks like a container to testcontainers, which then takes the bridge's gateway for the
  # engine's host. An engine that is a process of this machine is at localhost.
  if [ -e /.dockerenv ] && [ -z "${TESTCONTAINERS_HOST_OVERRIDE:-}" ]; then echo TESTCONTAINERS_HOST_OVERRIDE=localhost; fi
  ;;
*)
  echo 'usage: engine.sh up <folder> | down <folder> | env' >&2
  exit 2
  ;;
esac
