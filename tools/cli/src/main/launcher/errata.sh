#!/bin/sh
# The command errata: this script, and behind it the jar that it runs.
case "$1" in
  # Over before it would pay to compile it well.
  explain) flags="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" ;;
  *) flags="" ;;
esac
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" $flags -jar "$0" "$@"
