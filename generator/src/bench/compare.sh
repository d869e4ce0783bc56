#!/bin/sh
# Builds the same reports with this project and with its peers; compare/Options.java says what can be asked for.
set -eu
cd "$(dirname "$0")"
javac --release 17 -d ../../target/compare compare/*.java
exec java -cp ../../target/compare Compare "$@"
