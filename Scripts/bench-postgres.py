#!/usr/bin/env python3
"""Eight clients on one PostgreSQL beside pgbench, which calls the same functions of the server with as many bytes.

    XN_POSTGRES_FSYNC=on postgres.sh bench-postgres.py LIBRARY-FOLDER [--json OUT] [--rounds N] [--commands N]

Two databases are filled with the same cases. In one, eight processes with an engine each accept cases, or hand them in,
one durable commit a command or a hundred commands a commit. In the other, pgbench with eight clients makes the same
commits: its script calls the store's function `append` with what one of our own commits sent (taken from the
server's log), other numbers of dossiers and other keys each time, so that the same rows are written. Both take turns, in
the same run; medians of the rounds are told, and their ratio is what counts: machines are shared.

Then a request of PHP-FPM through pgbouncer in transaction mode: open, one command, close; opened anew each time, and kept
by the process (XN_OPEN_PERSISTENT), beside the same command on an engine that stays open.
"""

import argparse
import ctypes
import json
import multiprocessing
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CLIENTS = 8
TOGETHER = 100
AT = "2012-08-01T09:00:00+08:00"
PERSISTENT = 8
KEEPER = {"id": "root", "role": "administrator"}


class Text(ctypes.Structure):
    _fields_ = [("bytes", ctypes.c_char_p), ("length", ctypes.c_size_t)]


class Buffer(ctypes.Structure):
    _fields_ = [("bytes", ctypes.c_void_p), ("length", ctypes.c_size_t)]


class OpenOptions(ctypes.Structure):
    _fields_ = [
        ("struct_size", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("mode", ctypes.c_uint32),
        ("ahead_seconds", ctypes.c_int32),
        ("cache_bytes", ctypes.c_uint64),
        ("origin", Text),
        ("rules", Text),
    ]


class Engine:
    """The C library's door for JSON."""

    library = None

    def __init__(self, url, flags=0):
        options = OpenOptions(struct_size=ctypes.sizeof(OpenOptions), flags=flags)
        self.engine = ctypes.c_void_p()
        self.check(
            self.library.xn_open_with(url.encode(), ctypes.byref(options), ctypes.byref(self.engine))
        )

    def check(self, status):
        if status != 0:
            told = Buffer()
            self.library.xn_last_error(ctypes.byref(told))
            text = ctypes.string_at(told.bytes, told.length).decode()
            sys.exit(f"bench-postgres: the library answered {status}: {text}")

    def answer(self, call, text, *more):
        out = Buffer()
        self.check(call(self.engine, text, ctypes.c_size_t(len(text)), *more, ctypes.byref(out)))
        answer = ctypes.string_at(out.bytes, out.length)
        self.library.xn_buffer_free(ctypes.byref(out))
        return answer

    def execute(self, text):
        answer = self.answer(self.library.xn_execute, text)
        if not answer.startswith(b'{"done"'):
            sys.exit(f"bench-postgres: {answer.decode()}")
        return answer

    def batch(self, texts):
        answer = self.answer(
            self.library.xn_execute_batch, b"\n".join(texts), ctypes.c_uint32(0)
        ).splitlines()
        for line in answer:
            if not line.startswith(b'{"done"'):
                sys.exit(f"bench-postgres: {line.decode()}")
        return answer

    def close(self):
        self.library.xn_close(self.engine)


def command(actor, word, data, dossier=None, key=None):
    asked = {"actor": actor, "at": AT, "command": word, "data": data}
    if dossier:
        asked["dossier"] = dossier
    if key:
        asked["key"] = key
    return json.dumps(asked, ensure_ascii=False).encode()


def window(client):
    return {"id": f"w{client}", "role": "window", "unit": f"U{client}"}


def accept(client, number):
    data = {"documentNumber": "受字" + number[-6:] + "号"}
    return command(window(client), "case.accept", data, number, "a-" + number)


def submit(client, serial):
    data = {"item": f"U{client}-XK-0001", "applicant": {"name": "张三", "phone": "13900000000"}}
    return command(window(client), "case.submit", data, key=f"s-{client}-{serial}")


def furnish(url):
    engine = Engine(url)
    for client in range(CLIENTS):
        unit = f"U{client}"
        engine.execute(command(KEEPER, "unit.register", {"name": f"第{client}局"}, f"unit/{unit}"))
        officer = {"name": "王", "unit": unit, "roles": ["window"]}
        engine.execute(command(KEEPER, "person.register", officer, f"person/w{client}"))
        item = {
            "name": "企业设立登记", "unit": unit, "basis": "公司法", "validFrom": "2012-01-01",
            "conditions": "符合条件", "procedure": "受理", "statutory": "20wd", "promised": "9wd",
        }
        engine.execute(command(KEEPER, "item.publish", item, f"item/{unit}-XK-0001"))
    return engine


def handed_in(engine, client, count):
    """Hands in so many cases and answers their dossiers."""
    found = []
    for start in range(0, count, 1000):
        texts = [submit(client, serial) for serial in range(start, min(start + 1000, count))]
        found += [json.loads(line)["done"]["dossier"] for line in engine.batch(texts)]
    return found


# ---- Our side: eight processes, each with an engine of its own -------------------------------------------------------


def worker(client, url, count, pipe):
    engine = Engine(url)
    pipe.send(handed_in(engine, client, count))
    while True:
        job = pipe.recv()
        if job is None:
            return engine.close()
        if job[0] == "batch":
            calls = [lambda texts=texts: engine.batch(texts) for texts in job[1]]
        else:
            calls = [lambda text=text: engine.execute(text) for text in job[1]]
        pipe.send("ready")
        pipe.recv()
        start = time.monotonic()
        for call in calls:
            call()
        pipe.send((start, time.monotonic()))


class Crowd:
    def __init__(self, url, count):
        self.pipes, self.processes = [], []
        context = multiprocessing.get_context("fork")
        for client in range(CLIENTS):
            own, other = context.Pipe()
            process = context.Process(target=worker, args=(client, url, count, other), daemon=True)
            process.start()
            self.pipes.append(own)
            self.processes.append(process)
        self.cases = [pipe.recv() for pipe in self.pipes]
        self.told = [0] * CLIENTS

    def take(self, client, count):
        start = self.told[client]
        self.told[client] += count
        return self.cases[client][start : start + count]

    def run(self, kind, jobs):
        """Commits a second of all of them together."""
        for pipe, job in zip(self.pipes, jobs):
            pipe.send((kind, job))
        for pipe in self.pipes:
            pipe.recv()
        for pipe in self.pipes:
            pipe.send("go")
        times = [pipe.recv() for pipe in self.pipes]
        return sum(map(len, jobs)) / (max(t[1] for t in times) - min(t[0] for t in times))

    def end(self):
        for pipe in self.pipes:
            pipe.send(None)
        for process in self.processes:
            process.join()


# ---- The yardstick ---------------------------------------------------------------------------------------------------


def sql(url, statement):
    done = subprocess.run(
        ["psql", "-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", statement, url],
        capture_output=True, text=True, check=False,
    )
    if done.returncode != 0:
        sys.exit(f"bench-postgres: {done.stderr}")
    return done.stdout.strip()


class Recording:
    """What one commit of ours sends: name of each parameter of `append` and its value as the server writes it."""

    def __init__(self, url, body):
        log = os.path.join(os.path.dirname(sql(url, "SHOW data_directory")), "log")
        database = sql(url, "SELECT current_database()")
        sql(url, f"ALTER DATABASE {database} SET log_statement = 'all'")
        start = os.path.getsize(log)
        body()
        sql(url, f"ALTER DATABASE {database} RESET log_statement")
        with open(log, encoding="utf-8", errors="replace") as file:
            file.seek(start)
            lines = file.read().split("\n")
        self.statements = [line.split(": ", 2)[2] for line in lines if "execute <unnamed>" in line]
        place = max(i for i, line in enumerate(lines) if ".append($1" in line)
        details = next(line for line in lines[place + 1 :] if "parameters:" in line)
        values = re.findall(r"\$\d+ = ('(?:[^']|'')*'|NULL)", details)
        names = sql(
            url,
            "SELECT array_to_string(proargnames[1:pronargs], ',') FROM pg_proc"
            " WHERE proname = 'append' AND pronamespace = 'xiaoneng'::regnamespace",
        ).split(",")
        self.values = {
            name: None if value == "NULL" else value[1:-1].replace("''", "'")
            for name, value in zip(names, values, strict=True)
        }

    @property
    def bytes(self):
        return sum(len(value.encode()) for value in self.values.values() if value)


def script(recording, width):
    """A script of pgbench that makes the recorded commit for other dossiers, and its variables."""
    opens = recording.values["h_id"].strip("{}").split(",")[0] == "0"
    # Keys and numbers are each client's own.
    mark = "(:mark::bigint + :client_id::bigint * 10000000 + :n::bigint"
    keys = f"ARRAY(SELECT lpad({mark} * {width} + g)::text, 64, '0') FROM generate_series(1, {width}) g)"
    changed = {"expected": "-1", "decided": "-1", "waiting": "10000"}
    if recording.values["r_key"] != "{}":
        changed["r_key"] = keys
        if recording.values["fresh"] != "{}":
            changed["fresh"] = keys
    if opens:
        name = recording.values["h_key"].strip('{}"')
        changed["h_key"] = f"ARRAY['{name}' || {mark})::text]"
    else:
        changed["h_id"] = (
            f"ARRAY(SELECT g FROM generate_series(:first::bigint, :first::bigint + {width - 1}) g)"
        )
    variables, arguments = {}, []
    for name, value in recording.values.items():
        if name in changed:
            arguments.append(changed[name])
        elif value is None:
            arguments.append("NULL")
        else:
            variables["v_" + name] = value
            arguments.append(f":v_{name}")
    lines = [
        "\\set n :n + 1",
        f"\\set first :base + :client_id * :own + :from + (:n - 1) * {width}",
        "\\startpipeline",
        "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;",
        f"SELECT * FROM xiaoneng.append({', '.join(arguments)});",
        "COMMIT;",
        "\\endpipeline",
    ]
    return "\n".join(lines) + "\n", variables


def pgbench(url, folder, made, commits, **numbers):
    text, variables = made
    path = os.path.join(folder, "script.sql")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    call = ["pgbench", "-n", "-c", str(CLIENTS), "-j", "2", "-M", "prepared", "-f", path]
    call += ["-t", str(commits)]
    for name, value in {**variables, "n": 0, **numbers}.items():
        call += ["-D", f"{name}={value}"]
    done = subprocess.run(call + [url], capture_output=True, text=True, check=False)
    rate = re.search(r"tps = ([0-9.]+) \(without", done.stdout)
    if done.returncode != 0 or not rate or "failed transactions: 0 " not in done.stdout:
        sys.exit(f"bench-postgres: pgbench: {done.stdout}{done.stderr}")
    return float(rate.group(1))


# ---- PHP-FPM ---------------------------------------------------------------------------------------------------------


def fpm(url, rounds, commands):
    """Milliseconds of a request: on an engine that stays, kept by the process, opened anew."""
    maker = furnish(url)
    cases = handed_in(maker, 0, rounds * commands * 3 + 3)
    maker.close()
    stays = Engine(url)

    def on_kept(text):
        stays.execute(text)

    def opening(flags):
        def body(text):
            engine = Engine(url, flags)
            engine.execute(text)
            engine.close()
        return body

    ways = {"stays": on_kept, "persistent": opening(PERSISTENT), "anew": opening(0)}
    for body in ways.values():
        body(accept(0, cases.pop()))
    times = {name: [] for name in ways}
    for _ in range(rounds):
        for name, body in ways.items():
            for _ in range(commands):
                text = accept(0, cases.pop())
                start = time.perf_counter()
                body(text)
                times[name].append(1000 * (time.perf_counter() - start))
    stays.close()
    return {name: statistics.median(found) for name, found in times.items()}


# ---- An old snapshot ---------------------------------------------------------------------------------------------------


def held(url, seconds):
    """Cases handed in and withdrawn, with the messages of it sent, each second, and what is dead in the tables then: before a
    snapshot is held open by someone who reads, while it is, and once it is gone."""
    engine = furnish(url)
    serial = 0
    now = int(time.mktime((2012, 8, 2, 9, 0, 0, 0, 0, 0))) * 1000
    found = []

    def dead(table):
        sql(url, "SELECT pg_stat_force_next_flush()")
        return int(sql(url, f"SELECT n_dead_tup FROM pg_stat_all_tables WHERE schemaname = 'xiaoneng' AND relname = '{table}'"))

    for name in ["before", "while it is open", "after"]:
        reader = None
        if name == "while it is open":
            # It has read, and reads on: nothing that dies from now on may be swept up.
            reader = subprocess.Popen(
                ["psql", "-XAtq", url, "-c", "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM xiaoneng.notice;"
                 f" SELECT pg_sleep({seconds})"], stdout=subprocess.DEVNULL)
            time.sleep(0.5)
        start, cases, sent = time.perf_counter(), 0, 0
        while time.perf_counter() - start < seconds - 1:
            dossier = json.loads(engine.execute(submit(0, serial)))["done"]["dossier"]
            engine.execute(command(window(0), "case.withdraw", {"reason": "不办了"}, dossier))
            serial, cases = serial + 1, cases + 1
            out = Buffer()
            engine.check(Engine.library.xn_notices(
                engine.engine, ctypes.c_int64(now), 0, 100, ctypes.byref(out)))
            for notice in json.loads(ctypes.string_at(out.bytes, out.length)):
                engine.check(Engine.library.xn_notice_sent(engine.engine, ctypes.c_int64(notice["number"])))
                sent += 1
            Engine.library.xn_buffer_free(ctypes.byref(out))
        spent = time.perf_counter() - start
        # So that what lies there may be told from what no one has swept up yet.
        for table in ["notice", "ledger", "dossier"]:
            sql(url, f"VACUUM xiaoneng.{table}")
        found.append({"when": name, "cases": cases / spent, "sent": sent / spent,
                      "dead": {table: dead(table) for table in ["notice", "ledger", "dossier"]}})
        if reader:
            reader.wait()
    engine.close()
    return found


# ---- All of it -------------------------------------------------------------------------------------------------------


def database(url, name):
    sql(url, f"DROP DATABASE IF EXISTS {name}")
    sql(url, f"CREATE DATABASE {name}")
    return url.rsplit("/", 1)[0] + "/" + name


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("library")
    parser.add_argument("--json")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--commands", type=int, default=300, help="of each client in a round")
    parser.add_argument("--fpm", action="store_true", help="only that part, on XN_POSTGRES_URL")
    parser.add_argument("--held", type=int, metavar="SECONDS", help="only a snapshot that is held open so long")
    asked = parser.parse_args()
    library = os.path.join(asked.library, "libxiaoneng-postgresql.so")
    Engine.library = ctypes.CDLL(os.path.abspath(library))
    server = os.environ.get("XN_POSTGRES_URL") or sys.exit("bench-postgres: run it by postgres.sh")
    if asked.fpm:
        return print(json.dumps(fpm(server, asked.rounds, 40)))
    if asked.held:
        print(f"{'an old snapshot':24}{'cases/s':>9}{'sent/s':>9}  dead rows after VACUUM")
        for row in held(database(server, "xn_held"), asked.held):
            dead = ", ".join(f"{table} {count}" for table, count in row["dead"].items())
            print(f"{row['when']:24}{row['cases']:9.0f}{row['sent']:9.0f}  {dead}")
        return None

    rounds, commands = asked.rounds, asked.commands
    batches = max(1, commands // 30)
    own = (rounds + 1) * (2 * commands + batches * TOGETHER) + TOGETHER + 4
    ours, theirs = database(server, "xn_ours"), database(server, "xn_theirs")

    furnish(ours).close()
    maker = furnish(theirs)
    for client in range(CLIENTS):
        handed_in(maker, client, own)
    first = int(sql(theirs, "SELECT min(id) FROM xiaoneng.dossier WHERE kind = 'case'"))

    # What we send, recorded of cases that no one measures.
    taken = [f"case/{n}" for n in sql(
        theirs, "SELECT substr(key, 6) FROM xiaoneng.dossier WHERE kind = 'case' AND key LIKE"
        f" '%U{CLIENTS - 1}-%' ORDER BY id DESC LIMIT {TOGETHER + 4}").split()]
    last = CLIENTS - 1
    maker.close()

    def recorded(body):
        """Of the second of two commits: with the first the engine reads what it then remembers."""
        def run():
            engine = Engine(theirs)
            engine.execute(accept(last, taken.pop()))
            body(engine)
            engine.close()
        return Recording(theirs, run)

    one = recorded(lambda engine: engine.execute(accept(last, taken[0])))
    many = recorded(lambda engine: engine.batch([accept(last, case) for case in taken[1:][:TOGETHER]]))
    new = recorded(lambda engine: engine.execute(submit(last, own)))
    # The chains of their cases are all of one hash: each commit is held against it as ours are against their own.
    hashes = one.values["h_hash_before"]
    for recording in (one, many):
        count = len(recording.values["h_id"].split(","))
        recording.values["h_hash_before"] = "{" + ",".join([hashes.strip("{}")] * count) + "}"
    sql(theirs, f"UPDATE xiaoneng.dossier SET hash = ('{hashes}'::bytea[])[1] WHERE kind = 'case'")

    crowd = Crowd(ours, own)
    sql(ours, "VACUUM ANALYZE")
    sql(theirs, "VACUUM ANALYZE")
    figures = {}

    def note(name, rate):
        figures.setdefault(name, []).append(rate)

    with tempfile.TemporaryDirectory() as folder:
        scripts = {"one": script(one, 1), "many": script(many, TOGETHER), "new": script(new, 1)}
        place = {"own": own, "base": first}
        used = 0
        serial = own + 1
        for index in range(rounds + 1):
            marks = iter(range((3 * index + 1) * 10**9, 10**12, 10**9))
            found = {}
            jobs = [[accept(c, case) for case in crowd.take(c, commands)] for c in range(CLIENTS)]
            found["one, in mind"] = crowd.run("each", jobs)
            found["one, pgbench"] = pgbench(
                theirs, folder, scripts["one"], commands, mark=next(marks), **place, **{"from": used})
            used += commands
            jobs = [
                [accept((c + 1) % CLIENTS, case) for case in crowd.take((c + 1) % CLIENTS, commands)]
                for c in range(CLIENTS)
            ]
            found["one, not in mind"] = crowd.run("each", jobs)
            jobs = []
            for c in range(CLIENTS):
                cases = [accept(c, case) for case in crowd.take(c, batches * TOGETHER)]
                jobs.append([cases[s : s + TOGETHER] for s in range(0, len(cases), TOGETHER)])
            found["many"] = TOGETHER * crowd.run("batch", jobs)
            found["many, pgbench"] = TOGETHER * pgbench(
                theirs, folder, scripts["many"], batches, mark=next(marks), **place, **{"from": used})
            used += batches * TOGETHER
            jobs = [[submit(c, serial + k) for k in range(commands)] for c in range(CLIENTS)]
            serial += commands
            found["new"] = crowd.run("each", jobs)
            found["new, pgbench"] = pgbench(
                theirs, folder, scripts["new"], commands, mark=next(marks), **place, **{"from": 0})
            # The first round warms up.
            if index > 0:
                for name, rate in found.items():
                    note(name, rate)
    crowd.end()

    through = subprocess.run(
        ["sh", os.path.join(HERE, "pooler.sh"), sys.executable, os.path.abspath(__file__),
         asked.library, "--fpm", "--rounds", str(rounds)],
        capture_output=True, text=True, check=False,
    )
    middle = {name: statistics.median(rates) for name, rates in figures.items()}
    rows = [
        ("accept, one commit each, case in mind", "one, in mind", "one, pgbench", 0.9),
        ("accept, one commit each, case of another process", "one, not in mind", "one, pgbench", None),
        ("accept, 100 in a commit", "many", "many, pgbench", 0.8),
        ("hand in, one commit each", "new", "new, pgbench", None),
    ]
    told = []
    print(f"{CLIENTS} clients, {rounds} rounds, medians; bytes of a commit: accept {one.bytes},"
          f" 100 accepts {many.bytes}, hand in {new.bytes}")
    print(f"{'commands/s':52}{'ours':>9}{'pgbench':>9}{'ratio':>7}  bar")
    for name, mine, other, bar in rows:
        ratio = middle[mine] / middle[other]
        verdict = "" if bar is None else f"≥ {bar}: " + ("held" if ratio >= bar else "not held")
        print(f"{name:52}{middle[mine]:9.0f}{middle[other]:9.0f}{ratio:7.2f}  {verdict}")
        told.append({"name": name, "ours": middle[mine], "yardstick": middle[other], "ratio": ratio,
                     "bar": bar, "rounds": [figures[mine], figures[other]]})
    if through.returncode != 0 or not through.stdout.startswith("{"):
        print("PHP-FPM through pgbouncer: skipped: " + (through.stdout + through.stderr).strip())
    else:
        times = json.loads(through.stdout)
        print(f"{'through pgbouncer, ms a request':52}{'request':>9}{'stays':>9}{'ratio':>7}  bar")
        for name, way, bar in [("open, accept, close; kept by the process", "persistent", 0.5),
                               ("open, accept, close; opened anew", "anew", None)]:
            ratio = times["stays"] / times[way]
            verdict = "" if bar is None else f"≥ {bar}: " + ("held" if ratio >= bar else "not held")
            print(f"{name:52}{times[way]:9.2f}{times['stays']:9.2f}{ratio:7.2f}  {verdict}")
            told.append({"name": name, "ours": times[way], "yardstick": times["stays"],
                         "ratio": ratio, "bar": bar})
    if asked.json:
        with open(asked.json, "w", encoding="utf-8") as file:
            json.dump(told, file, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
