#!/bin/sh
# Installs what building needs and the machine lacks; says what it does. setup.sh tests: what testing
# needs too; setup.sh postgresql: what the store for PostgreSQL needs.
set -eu

missing=""
need() { # package, command that succeeds when it is there
  if ! eval "$2" >/dev/null 2>&1; then missing="$missing $1"; fi
}

need libsqlite3-dev 'test -f /usr/include/sqlite3.h'
need zlib1g-dev     'test -f /usr/include/zlib.h'
need gcc            'command -v cc'
if [ "${1:-}" = tests ]; then
  # Tests forge ledgers with the shell of SQLite, and hold the vocabulary against a validator nobody
  # here wrote. What is installed is found through pkg-config, its pages are read by groff, its packages
  # are made by dpkg, its memory is watched by valgrind, and PHP calls it.
  need pkg-config         'command -v pkg-config'
  need valgrind           'command -v valgrind'
  need php-cli            'command -v php'
  need dpkg-dev           'command -v dpkg-shlibdeps || ! command -v dpkg'
  need groff-base          'groff -mdoc -Tutf8 -z /dev/null'
  need sqlite3            'command -v sqlite3'
  need python3            'command -v python3'
  # Backward schedules are held against networkx.
  need python3-networkx   'python3 -c "import networkx" || /usr/bin/python3 -c "import networkx"'
  # Scores, ranks and how sure they are, against numpy and scipy.
  need python3-scipy      'python3 -c "import numpy, scipy" || /usr/bin/python3 -c "import numpy, scipy"'
  need python3-jsonschema 'python3 -c "import jsonschema; jsonschema.Draft202012Validator"'
fi

if [ "${1:-}" = postgresql ]; then
  # The shared store: its client library and, for its tests, a server and a pooler.
  need libpq-dev  'pkg-config --exists libpq'
  need postgresql 'ls /usr/lib/postgresql/*/bin/initdb || test -x "${XN_POSTGRES_BIN:-}/initdb"'
  need pgbouncer  'command -v pgbouncer || test -x /usr/sbin/pgbouncer || test -n "${XN_PGBOUNCER:-}"'
fi

if [ "${1:-}" = tests ] && command -v python3 >/dev/null 2>&1; then
  # Open311 is held against clients nobody here wrote; without them their tests say that they were skipped.
  PYTHONPATH=.build/python python3 -c 'import georeport, requests, simplejson' >/dev/null 2>&1 \
    || python3 -m pip install --quiet --target .build/python georeport three >/dev/null 2>&1 || true
fi
if [ "${1:-}" = tests ] && command -v python3 >/dev/null 2>&1; then
  # BPMN is held against the schema of its standard and three readers nobody here wrote; likewise.
  .build/bpmn/bin/python -c 'import SpiffWorkflow, bpmn_io, pm4py, lxml' >/dev/null 2>&1 \
    || { python3 -m venv .build/bpmn \
      && .build/bpmn/bin/pip install --quiet SpiffWorkflow bpmn-io pm4py lxml; } >/dev/null 2>&1 || true
  # The portal is scanned by wapiti; likewise.
  [ -x .build/wapiti/bin/wapiti ] || command -v wapiti >/dev/null 2>&1 \
    || { python3 -m venv .build/wapiti && .build/wapiti/bin/pip install --quiet wapiti3; } >/dev/null 2>&1 || true
  # The portal is walked in a real browser, each page held to axe-core; without them that test says that it was skipped.
  PYTHONPATH=.build/python python3 -c 'import importlib.util as u, sys; sys.exit(not all(map(u.find_spec, ("axe_playwright_python", "selenium"))))' >/dev/null 2>&1 \
    || { python3 -m pip install --quiet --target .build/python selenium \
      && python3 -m pip install --quiet --target .build/python --no-deps axe-playwright-python; } >/dev/null 2>&1 || true
fi
if ! command -v swift >/dev/null 2>&1; then
  echo "xiaoneng: no Swift toolchain on the PATH; see https://www.swift.org/install" >&2
  exit 1
fi
[ -n "$missing" ] || exit 0

echo "xiaoneng: installing$missing"
if ! command -v apt-get >/dev/null 2>&1; then
  echo "xiaoneng: please install$missing with your system's package manager" >&2
  exit 1
fi
sudo=""
[ "$(id -u)" -eq 0 ] || sudo="sudo"
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq
# shellcheck disable=SC2086
$sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
