#!/bin/sh
# Measures how long a saved file takes to be seen; compare/Saved.java says in what.
set -eu
cd "$(dirname "$0")"
javac --release 17 -d ../../target/compare compare/*.java
exec java -cp ../../target/compare Saved "$@"
