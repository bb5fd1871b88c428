#!/usr/bin/env python3
"""Asks every question of a large file beside plain SQLite tables that hold the same, in the same run.

    scale.py LIBRARY-FOLDER [--cases N] [--db FILE] [--json OUT]

Makes FILE with `xn simulate` where it is missing, fills plain tables from its ledgers (one row a case with the
columns that a portal would query, and the seven indexes it would keep), and prints for each question the
processor's time of the first asking, of the best of five more, and of the plain tables' best. A ratio is what
counts: these machines are shared. For the whole file (seal, verification, rebuild) it runs `xn` and tells time and
memory beside reading every text and hashing it, and how long a writer beside it waited at most for the lock.
"""

import argparse
import ctypes
import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Examples", "python"))
from audit import entries

AT = "2012-12-31T18:00:00+08:00"
AUDITOR = {"id": "audit", "role": "auditor"}


class Buffer(ctypes.Structure):
    _fields_ = [("bytes", ctypes.c_void_p), ("length", ctypes.c_size_t)]


class Engine:
    """The C library's door for JSON."""

    def __init__(self, library, path):
        self.library = ctypes.CDLL(library)
        self.engine = ctypes.c_void_p()
        self.check(self.library.xn_open(("sqlite:" + path).encode(), ctypes.byref(self.engine)))

    def check(self, status):
        if status != 0:
            sys.exit(f"scale: the library answered {status}")

    def ask(self, question):
        return self.call(self.library.xn_query, question)["data"]

    def asking(self, question):
        """Asks without reading the answer: what Python takes to read it is not the engine's."""
        text, out = json.dumps(question).encode(), Buffer()

        def run():
            self.check(self.library.xn_query(self.engine, text, len(text), ctypes.byref(out)))
            self.library.xn_buffer_free(ctypes.byref(out))

        return run

    def do(self, command, at, dossier, actor, data):
        return self.call(self.library.xn_execute, {
            "command": command, "at": at, "dossier": dossier, "data": data, "actor": actor})

    def call(self, door, said):
        text = json.dumps(said).encode()
        out = Buffer()
        self.check(door(self.engine, text, len(text), ctypes.byref(out)))
        answer = json.loads(ctypes.string_at(out.bytes, out.length))
        self.library.xn_buffer_free(ctypes.byref(out))
        if "refused" in answer:
            sys.exit(f"scale: refused: {answer}")
        return answer

    def scheme(self, name):
        scheme, out = ctypes.c_void_p(), Buffer()
        self.check(self.library.xn_scheme_open(name.encode(), ctypes.byref(scheme)))
        self.check(self.library.xn_scheme_json(scheme, ctypes.byref(out)))
        text = ctypes.string_at(out.bytes, out.length)
        self.library.xn_buffer_free(ctypes.byref(out))
        self.library.xn_scheme_close(scheme)
        return text

    def close(self):
        self.library.xn_close(self.engine)


def processor():
    return time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID)


def timed(body):
    start = processor()
    body()
    return (processor() - start) * 1000


def best(body, rounds=5):
    return min(timed(body) for _ in range(rounds))


def plain_tables(source, target):
    """What a plain portal would hold of the same cases."""
    if os.path.exists(target):
        return sqlite3.connect(target)
    plain = sqlite3.connect(target)
    plain.executescript(
        """
        PRAGMA journal_mode = WAL; PRAGMA page_size = 8192;
        CREATE TABLE matter(number TEXT PRIMARY KEY, unit TEXT, item TEXT, account TEXT, phase TEXT,
          received TEXT, accepted TEXT, decided TEXT, closed TEXT, stars INTEGER, due TEXT);
        CREATE TABLE complaint(number TEXT PRIMARY KEY, unit TEXT, received TEXT, closed TEXT);
        """
    )
    rows = {}
    ledgers = sqlite3.connect(f"file:{source}?mode=ro", uri=True)
    for _, text in entries(ledgers):
        if b'"dossier":"case/' not in text:
            continue
        entry = json.loads(text)
        word, data, day = entry["event"], entry.get("data", {}), entry["at"][:10]
        number = entry["dossier"][5:]
        row = rows.get(number)
        if row is None:
            row = rows[number] = [number, "", "", "", "submitted", day, None, None, None, None, None]
        if word == "case.submitted":
            row[1], row[2], row[3] = data.get("unit", ""), data.get("item", ""), data.get("account", "")
        elif word == "case.accepted":
            row[4], row[6] = "accepted", day
        elif word == "case.decided":
            row[4], row[7] = "decided", day
        elif word == "case.closed" or word == "case.served":
            row[4], row[8] = "closed", day
        elif word == "case.rated":
            row[9] = data.get("stars")
    ledgers.close()
    plain.executemany("INSERT INTO matter VALUES(?,?,?,?,?,?,?,?,?,?,?)", rows.values())
    plain.executescript(
        """
        CREATE INDEX matter_unit ON matter(unit, number);
        CREATE INDEX matter_account ON matter(account, number);
        CREATE INDEX matter_phase ON matter(phase, number);
        CREATE INDEX matter_item ON matter(item, number);
        CREATE INDEX matter_accepted ON matter(accepted);
        CREATE INDEX matter_closed ON matter(closed);
        CREATE INDEX matter_received ON matter(received);
        """
    )
    plain.commit()
    return plain


def questions(plain):
    """A name, what the engine is asked, and the same of the plain tables."""
    number, unit, item = plain.execute(
        "SELECT number, unit, item FROM matter ORDER BY rowid LIMIT 1 OFFSET (SELECT count(*) / 2 FROM matter)"
    ).fetchone()
    (account,) = plain.execute(
        "SELECT account FROM matter WHERE account <> '' ORDER BY rowid LIMIT 1 OFFSET 7"
    ).fetchone() or ("",)

    def ask(word, data=None, dossier=None, actor=AUDITOR):
        question = {"query": word, "actor": actor, "at": AT}
        if data is not None:
            question["data"] = data
        if dossier:
            question["dossier"] = dossier
        return question

    def rows(sql, *values):
        return lambda: plain.execute(sql, values).fetchall()

    def report(first, last):
        # What a report adds up at the least: by item, how many came, were accepted, decided and closed, and their stars.
        def run():
            for column in ("received", "accepted", "decided", "closed"):
                plain.execute(
                    f"SELECT item, count(*) FROM matter WHERE {column} BETWEEN ? AND ? GROUP BY item", (first, last)
                ).fetchall()
            plain.execute(
                "SELECT stars, count(*) FROM matter WHERE closed BETWEEN ? AND ? GROUP BY stars", (first, last)
            ).fetchall()

        return run

    page = "SELECT * FROM matter WHERE {} = ? ORDER BY number LIMIT 100"
    return [
        ("one case", ask("case.get", dossier="case/" + number), rows("SELECT * FROM matter WHERE number = ?", number)),
        ("list of a unit, first 100", ask("case.list", {"unit": unit}), rows(page.format("unit"), unit)),
        (
            "list of a unit, newest 100",
            ask("case.list", {"unit": unit, "newest": True}),
            rows("SELECT * FROM matter WHERE unit = ? ORDER BY number DESC LIMIT 100", unit),
        ),
        ("list of an item, first 100", ask("case.list", {"item": item}), rows(page.format("item"), item)),
        # What the plain tables call closed is served with us.
        ("list of a phase of most, first 100", ask("case.list", {"phase": "served"}), rows(page.format("phase"), "closed")),
        (
            "list of a phase of few, first 100",
            ask("case.list", {"phase": "accepted"}),
            rows(page.format("phase"), "accepted"),
        ),
        (
            "an applicant's own matters",
            ask("case.list", {}, actor={"id": account, "role": "applicant"}),
            rows(page.format("account"), account),
        ),
        (
            "report of a month",
            ask("report", {"from": "2012-08-01", "through": "2012-08-31"}),
            report("2012-08-01", "2012-08-31"),
        ),
        (
            "report of the year",
            ask("report", {"from": "2012-01-01", "through": "2012-12-31"}),
            report("2012-01-01", "2012-12-31"),
        ),
        (
            "report of a quarter and a day",
            ask("report", {"from": "2012-04-01", "through": "2012-07-01"}),
            report("2012-04-01", "2012-07-01"),
        ),
        (
            "complaints of the year",
            ask("complaint.statistics", {"from": "2012-01-01", "through": "2012-12-31"}),
            rows("SELECT unit, count(*) FROM complaint WHERE received BETWEEN '2012-01-01' AND '2012-12-31' GROUP BY unit"),
        ),
        ("proof of one case", ask("proof", dossier="case/" + number), None),
    ]


def submit(tool, database, count=1000):
    """Hands in so many cases at once, as the first that is in the file was handed in."""
    ledgers = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    text = next(text for _, text in entries(ledgers) if b'"event":"case.submitted"' in text)
    ledgers.close()
    first = json.loads(text)
    actor = {"id": first["actor"], "role": first["role"], "unit": first.get("unit", "")}
    command = {
        "command": "case.submit", "actor": actor, "at": "2012-12-31T20:00:00+08:00",
        "data": {"item": first["data"]["item"], "applicant": {"name": "赵钱孙"}},
    }
    lines = (json.dumps(command, ensure_ascii=False) + "\n") * count
    run = subprocess.run(
        [tool, "execute", "--db", database], input=lines, check=True, capture_output=True, text=True)
    if run.stdout.count('"done"') != count:
        sys.exit(f"scale: not handed in: {run.stdout.splitlines()[0]}")


def appraisal(library, database):
    """Scores of every unit that has cases, from the year's counters with the entries that they rest on: milliseconds of the
    processor for the one command, and how long a writer beside it waited. On a copy of the file, which goes again."""
    copy = database + ".appraisal"
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as source, sqlite3.connect(copy) as target:
        source.backup(target)
        units = [code for (code,) in source.execute(
            "SELECT code FROM unit WHERE id IN (SELECT unit FROM dossier WHERE kind = 'case')")]
    engine = Engine(library, copy)
    # The six factors; what people would mark counts for nobody.
    scheme = json.loads(engine.scheme("danzhou.six@1"))
    for factor in scheme["factors"]:
        factor.update(missing="respread", missingMethod="respread")
    head = {"id": "zheng", "role": "efficiencyHead", "unit": units[0]}
    engine.do("person.register", AT, "person/zheng", {"id": "xn", "role": "administrator"}, {
        "name": "郑", "roles": ["efficiencyHead"], "unit": units[0]})
    engine.do("appraisal.open", "2012-12-31T20:00:00+08:00", "appraisal/2012-SCALE", head, {
        "title": "2012", "scheme": scheme | {"id": "scale.six"}, "from": "2012-01-01", "through": "2012-12-31",
        "evidenceThrough": "2012-12-31", "subjects": [{"id": unit} for unit in units]})
    with Beside(copy) as beside:
        spent = timed(lambda: engine.do(
            "appraisal.compute", "2013-01-01T09:00:00+08:00", "appraisal/2012-SCALE", head, {}))
    engine.close()
    for name in [copy, copy + "-wal", copy + "-shm"]:
        if os.path.exists(name):
            os.remove(name)
    return len(units), spent, beside.longest


class Beside:
    """A writer in a process of its own, which takes the lock again and again: `longest` is what it waited at most, in
    milliseconds."""

    WRITER = """
import select, sqlite3, sys, time
base, longest = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None), 0
print(flush=True)
while not select.select([sys.stdin], [], [], 0)[0]:
    start = time.monotonic()
    while not base.in_transaction:
        try:
            base.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            time.sleep(0.0005)
    longest = max(longest, time.monotonic() - start)
    base.execute("ROLLBACK")
    time.sleep(0.001)
print(longest * 1000)
"""

    def __init__(self, database):
        self.database, self.longest = database, 0.0

    def __enter__(self):
        self.writer = subprocess.Popen(
            [sys.executable, "-c", self.WRITER, self.database], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.writer.stdout.readline()
        return self

    def __exit__(self, *_):
        self.longest = float(self.writer.communicate("\n")[0])


def peak(process):
    """The most memory that a process had since its program began, in KiB."""
    try:
        with open(f"/proc/{process}/status", encoding="utf-8") as lines:
            return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)
    except OSError:
        return 0


def held(database):
    """How many bytes of a file are in use: what is free is used again."""
    reader = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    page, pages, free = (reader.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_size", "page_count", "freelist_count"))
    reader.close()
    return page * (pages - free)


def packing(tool, database):
    """Bytes in use before and after everything that ended is packed in a copy, after what was sent left too, and each after
    VACUUM."""
    copy, found = database + ".packed", {"plain": held(database)}
    shutil.copyfile(database, copy)

    def pack(name):
        subprocess.run([tool, "pack", "--db", copy, "--at", "2014-01-01"], check=True, stdout=subprocess.DEVNULL)
        found[name] = held(copy)
        writer = sqlite3.connect(copy)
        writer.execute("VACUUM")
        # No host sends what was simulated.
        writer.execute("UPDATE notice SET state = 'sent'")
        writer.commit()
        writer.close()
        found[f"{name}, vacuumed"] = held(copy)

    pack("packed")
    pack("packed without what was sent")
    os.remove(copy)
    return found


def whole(tool, database):
    """Time by the clock (xn uses all cores), time of the processors and memory of what goes through everything."""
    found = []
    submit(tool, database)
    for name, words in [
        ("seal after 1,000 commands", ["seal", "--at", "2012-12-31T20:30:00+08:00"]),
        ("verify --quick", ["verify", "--quick"]),
        ("verify", ["verify"]),
        ("rebuild", ["rebuild"]),
    ]:
        with Beside(database) as beside:
            start = time.monotonic()
            run = subprocess.Popen(
                [tool, *words, "--db", database], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            most, done = 0, 0
            while not done:
                # What the system tells at the end counts this process too, as it was when it began the other.
                most = max(most, peak(run.pid))
                time.sleep(0.005)
                done, status, usage = os.wait4(run.pid, os.WNOHANG)
            elapsed = time.monotonic() - start
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"scale: xn {name}: {run.stderr.read().decode()}")
        found.append((name, elapsed, usage.ru_utime + usage.ru_stime, most / 1024, beside.longest))
    return found


def hashing(database):
    """Reading every text and hashing it with OpenSSL: seconds by the clock and of the processor."""

    def run():
        reader = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        for _, text in entries(reader):
            hashlib.sha256(text).digest()

    start = time.monotonic()
    processor = timed(run) / 1000
    return time.monotonic() - start, processor


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", help="where libxiaoneng.so and xn are")
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--db", help="the file; made where it is missing")
    parser.add_argument("--json", help="leaves the figures in this file")
    parser.add_argument("--questions", action="store_true", help="only the questions, not what goes through everything")
    arguments = parser.parse_args()
    tool = os.path.join(arguments.folder, "xn")
    database = arguments.db or os.path.join(arguments.folder, f"scale-{arguments.cases}.db")
    if not os.path.exists(database):
        # Under its name only once it is whole.
        part = database + ".part"
        for words in [
            ["simulate", "--cases", str(arguments.cases), "--batch", "10000"],
            ["seal", "--at", "2012-12-31T19:00:00+08:00"],
        ]:
            subprocess.run([tool, *words, "--db", part], check=True, stdout=subprocess.DEVNULL)
        os.rename(part, database)
    plain = plain_tables(database, database + ".plain")
    figures = {"cases": arguments.cases, "bytes": os.path.getsize(database), "questions": [], "whole": []}
    (matters,) = plain.execute("SELECT count(*) FROM matter").fetchone()
    print(f"{matters} cases; {figures['bytes'] / max(1, matters):.0f} bytes a case, plain tables "
          f"{os.path.getsize(database + '.plain') / max(1, matters):.0f}")
    print(f"{'question':34}{'first ms':>10}{'warm ms':>10}{'plain ms':>10}{'ratio':>8}")
    library = os.path.join(arguments.folder, "libxiaoneng.so")
    for name, question, beside in questions(plain):
        engine = Engine(library, database)
        asking = engine.asking(question)
        first = timed(asking)
        warm = best(asking)
        engine.ask(question)  # no refusal is a figure
        engine.close()
        other = best(beside) if beside else None
        ratio = warm / other if other else None
        print(f"{name:34}{first:10.2f}{warm:10.3f}{other if other is not None else float('nan'):10.3f}"
              f"{ratio if ratio is not None else float('nan'):8.1f}")
        figures["questions"].append(
            {"name": name, "first": first, "warm": warm, "plain": other, "ratio": ratio})
    units, spent, waited = appraisal(library, database)
    print(f"{f'scores of {units} units':34}{spent:10.2f}; a writer waited {waited:.1f} ms at most")
    figures["appraisal"] = {"units": units, "milliseconds": spent, "waited": waited}
    if not arguments.questions:
        figures["room"] = packing(tool, database)
        print("\nbytes a case: " + ", ".join(
            f"{name} {size / max(1, matters):.0f}" for name, size in figures["room"].items()))
        reading, processor = hashing(database)
        print(f"\n{'by the clock; of the processors':34}")
        print(f"{'reading and hashing every text':34}{reading:10.2f} s{'':10}{processor:10.2f} s")
        for name, elapsed, seconds, megabytes, waited in whole(tool, database):
            print(f"{name:34}{elapsed:10.2f} s{elapsed / reading:8.2f} ×{seconds:10.2f} s{seconds / processor:8.2f} ×"
                  f"{megabytes:10.0f} MB; a writer waited {waited:.1f} ms")
            figures["whole"].append({
                "name": name, "elapsed": elapsed, "ratio": elapsed / reading, "seconds": seconds,
                "ratioOfProcessors": seconds / processor, "megabytes": megabytes, "waited": waited})
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as out:
            json.dump(figures, out, ensure_ascii=False, indent=1)


main()
