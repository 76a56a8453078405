#!/bin/bash
# Makes all vector files anew: tools/vectors/make.sh [folder], into test/vectors unless told otherwise.
# It needs a JDK (17 or newer; JAVA_HOME or the path) and, the first time, Maven. README.md says what it makes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=$here/../../.cache/vectors
newest=4.3.1
old=3.9.1

out=${1:-$here/../../test/vectors}
mkdir -p "$out" "$cache"
out=$(cd "$out" && pwd)
cache=$(cd "$cache" && pwd)
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The jars of a release, in a folder that is there only when it is complete: its name changes with the pom.
jars() {
  local version=$1 folder unfinished
  folder=$cache/$version-$(cksum <"$here/pom.xml" | cut -d' ' -f1)
  if [ ! -d "$folder" ]; then
    unfinished=$(mktemp -d "$cache/fetching-XXXXXX")
    mvn -q -B -Dstyle.color=never -f "$here/pom.xml" "-Dkafka.version=$version" -DincludeScope=runtime "-DoutputDirectory=$unfinished" \
      dependency:copy-dependencies >&2
    # Another run may have been faster.
    if [ -d "$folder" ]; then rm -rf "$unfinished"; else mv "$unfinished" "$folder"; fi
  fi
  echo "$folder"
}

# Compiles the programs for a release: the sources of all and the few of its own. Kafka 4 has moved its record classes into
# a package that is not there in Kafka 3.
compile() {
  local version=$1 folder=$2 sources=$work/source-$1 rename= file
  if [ "$version" = "$old" ]; then rename='s/common\.record\.internal\./common.record./'; fi
  while IFS= read -r file; do
    mkdir -p "$sources/$(dirname "$file")"
    if [ -f "$here/java/$file" ]; then file=java/$file; else file=java-$version/$file; fi
    sed -e "$rename" "$here/$file" >"$sources/${file#*/}"
  done < <(cd "$here/java" && find . -name '*.java' && cd "$here/java-$version" && find . -name '*.java')
  find "$sources" -name '*.java' | sort >"$work/sources-$version"
  "${bin}javac" -encoding UTF-8 -Xlint:all,-path,-classfile,-processing -Werror -d "$work/$version" -cp "$folder/*" "@$work/sources-$version"
}

# Runs a program of a release. The text of a NullPointerException is Java's own affair and differs between its versions.
run() {
  local version=$1 folder=$2
  shift 2
  "${bin}java" -Xmx1g -XX:+UseSerialGC -XX:-ShowCodeDetailsInExceptionMessages -Dfile.encoding=UTF-8 \
    -cp "$work/$version:$folder/*" jackdaw.vectors.Main "$@"
}

newest_jars=$(jars "$newest")
old_jars=$(jars "$old")
compile "$newest" "$newest_jars" &
compiling=$!
compile "$old" "$old_jars"
wait "$compiling"

made=$work/made
run "$newest" "$newest_jars" newest "$newest" "$made" "$newest_jars"
run "$old" "$old_jars" old "$old" "$made" "$old_jars" "$newest_jars"
run "$newest" "$newest_jars" read "$made/records-$old.tsv.gz" "$made/records-bad-$old.tsv.gz"
run "$old" "$old_jars" read "$made/records-$newest.tsv.gz" "$made/records-bad-$newest.tsv.gz"

# Nothing is left of an earlier run, and nothing is changed unless all of it succeeded.
rm -f "$out"/{rpc,records,murmur2,scram}*.tsv.gz
cp "$made"/*.tsv.gz "$out"
