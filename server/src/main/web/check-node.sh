#!/bin/sh
# Says in one line what is missing, before npm says it in forty.
if ! command -v node >/dev/null 2>&1; then
  echo "The bedside page is built with Node.js 20 or newer, and no 'node' was found. Install it (Debian: apt-get install nodejs npm) and run the build again." >&2
  exit 1
fi
major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
if [ "$major" -lt 20 ]; then
  echo "The bedside page is built with Node.js 20 or newer; 'node' is $(node --version). Put a newer one first on the PATH and run the build again." >&2
  exit 1
fi
if ! command -v npm >/dev/null 2>&1; then
  echo "Node.js was found but not 'npm', which installs what it is made of. Install it (Debian: apt-get install npm) and run the build again." >&2
  exit 1
fi
