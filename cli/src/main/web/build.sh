#!/bin/sh
# Builds the bundle into the module's classes, and does nothing if it is newer than all its sources.
# Usage: build.sh [build|test]
set -e
cd "$(dirname "$0")"
task=${1:-build}
target=../../../target
case $task in
  build) done=$target/classes/org/vasomotion/cli/trial/report/page/trial.js ;;
  test) done=$target/report-tests-passed ;;
  *) echo "build.sh knows 'build' and 'test', not '$task'." >&2; exit 1 ;;
esac

newer() {
  find src test dev skeleton.html scenario.html trial.html package.json package-lock.json tsconfig.json vite.config.js build.sh -newer "$done" -type f -print 2>/dev/null | head -n 1
}
if [ -f "$done" ] && [ -z "$(newer)" ]; then exit 0; fi

sh ./check-node.sh
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error
fi
npm run --silent "$task"
if [ "$task" = test ]; then mkdir -p "$target" && touch "$done"; fi
