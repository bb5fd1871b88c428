#!/bin/sh
# Lives a year of Danzhou 2012 into a fresh database, or takes in a real event log, and shows what
# came of it. demo.sh XN DATABASE [LOG]
set -eu
xn=$1
db=$2
log=${3:-}

mkdir -p "$(dirname "$db")"
rm -f "$db" "$db-wal" "$db-shm"

if [ -z "$log" ]; then
  "$xn" demo --db "$db"
else
  case $log in
    *.gz) gzip -dc "$log" | "$xn" import --db "$db" --xes - --calendar weekdays ;;
    *) "$xn" import --db "$db" --xes "$log" --calendar weekdays ;;
  esac
  "$xn" report --db "$db"
  "$xn" seal --db "$db"
fi
"$xn" verify --db "$db"
echo "数据库 database: $db"
