#!/bin/sh
# The manual pages, made of what is true already: the tool's own help, and the header that is the specification.
# man.sh tool XN > xn.1;  man.sh library HEADER > xiaoneng.3
set -eu
here=$(dirname "$0")
version=$(sh "$here/release.sh" version)
# A page is as old as the release it belongs to, not as the day it was made on.
date='$Mdocdate$'

# Text as roff takes it: backslashes spelt out, nothing at the beginning of a line that looks like a macro.
plain() { sed -e 's/\\/\\e/g' -e "s/^\([.']\)/\\\\\&\1/"; }

tool() {
  xn=$1
  cat <<PAGE
.Dd $date
.Dt XN 1
.Os Xiaoneng $version
.Sh NAME
.Nm xn
.Nd limits, ledgers and supervision of public services
.Sh SYNOPSIS
.Nm
.Ar command
.Op Fl Fl Ar option Op Ar value
.Ar ...
.Nm
.Cm help
.Op Ar command
.Sh DESCRIPTION
.Nm
works on one Xiaoneng database: approval cases under the law's clocks and the promised ones, and the ledger of
everything that was done.
It reads and writes the JSON vocabulary that the library
.Pq Xr xiaoneng 3
has, one command a line.
Every command answers
.Fl Fl help
with what is written below.
.Sh COMMANDS
PAGE
  for name in $("$xn" help | awk '/^usage/ { on = 1 } /^examples/ { exit }
      on && /^  [a-z]/ { print $1 }'); do
    printf '.Ss xn %s\n.Bd -literal\n' "$name"
    "$xn" help "$name" | sed '1s/^xn [a-z]* — //' | plain
    printf '.Ed\n'
  done
  cat <<PAGE
.Sh EXIT STATUS
.Bl -tag -width 2n -compact
.It 0
done
.It 1
the answer is no: refused, not verified, the file or the database at fault
.It 2
wrong use: nothing was tried
.El
.Sh FILES
A database is one SQLite file and, while it is open, its
.Pa -wal
and
.Pa -shm
beside it.
.Sh SEE ALSO
.Xr sqlite3 1 ,
.Xr xiaoneng 3
PAGE
}

library() {
  cat <<PAGE
.Dd $date
.Dt XIAONENG 3
.Os Xiaoneng $version
.Sh NAME
.Nm xiaoneng
.Nd administrative efficiency as a library: approval cases, clocks, ledgers
.Sh SYNOPSIS
.In xiaoneng.h
.Pp
.Dl cc -std=c99 program.c \$(pkg-config --cflags --libs xiaoneng)
.Sh DESCRIPTION
PAGE
  # The comment the header begins with, then each declaration under the comment that stands before it.
  awk '
    function text(line) { sub(/^ ?\*\/? ?/, "", line); sub(/ *\*\/ *$/, "", line); return line }
    NR == 1 { sub(/^\/\* */, ""); print ".Bd -literal"; print; inside = 1; next }
    inside && NR < 200 && !opened {
      print text($0)
      if (/\*\//) { print ".Ed"; inside = 0; opened = 1 }
      next
    }
    /^#/ || /^$/ { next }
    /^\/\* ----/ { gsub(/^\/\* -+ | -+ \*\/$/, ""); print ".Ss " $0; next }
    /^\/\*/ { sub(/^\/\* */, ""); comment = ""; while (!/\*\//) { comment = comment text($0) "\n"; getline }
      comment = comment text($0) "\n"; held = 1; next }
    { if (!code) { print ".Bd -literal"; code = 1; block = /{$|{ *\/\*/ }
      print
      # A block of fields ends with its brace, anything else with its semicolon; comments may hold either.
      bare = $0; sub(/ *\/\*.*/, "", bare)
      if (bare ~ /;$/ && (!block || bare ~ /}/)) {
        # Two declarations may share one comment.
        print ".Ed"; code = 0
        if (held) { print ".Pp"; printf "%s", comment; held = 0 }
      } }
  ' "$1" | plainer
  cat <<PAGE
.Sh SEE ALSO
.Xr pkg-config 1 ,
.Xr xn 1
.Pp
.Pa $data/xiaoneng.schema.json :
the JSON Schema of the vocabulary.
PAGE
}

# As plain, but what awk wrote as macros stays.
plainer() {
  awk '/^\.(Bd -literal|Ed|Pp|Ss )/ { print; next } { gsub(/\\/, "\\e"); if (/^[.'"'"']/) $0 = "\\&" $0; print }'
}

data=${DATADIR:-/usr/local/share/xiaoneng}
case $1 in
  tool) tool "$2" ;;
  library) library "$2" ;;
esac
