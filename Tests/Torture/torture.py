#!/usr/bin/env python3
"""Kills, failing calls, extreme integers, damaged pages and hostile texts, drawn from a seed: torture.py XN [--seed N]
[--rounds N] [--folder DIR] [--part NAME].

In the manner of SQLite's own harness: whatever goes wrong beneath it, xn ends in time, by itself, with 0 or 1; what was
acknowledged is in the ledger; and a file that no one damaged verifies. What breaks one of these is printed with its
seed, and its file is kept. Exit 1 then."""

import argparse, hashlib, json, os, random, shutil, signal, sqlite3, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "Examples", "python"))
from audit import entries
STORY = os.path.join(ROOT, "Tests", "Golden", "story.ndjson")
EXTREMES = [-2**63, -2**63 + 1, -2**32, -2**31 - 1, -1, 0, 1, 2**31 - 1, 2**31, 2**32, 2**53 + 1, 2**63 - 2, 2**63 - 1]
PATIENCE = 60
HOSTILE = [
    "\u202e\u0645\u0631\u062d\u0628\u0627", "a" + "\u0301\u0323" * 2_000, "\u0000", "\ud83d\ude00" * 500, "\ufdfa" * 300,
    "'; DROP TABLE event; --", "%s%n%x", "\u2028\u2029\u0085", "\ufeff\ufffe\uffff", "\U000e0041\U0010ffff", "A\u030a\u00c5\u212b",
    "{\"a\":1}", "\\\"", "1e999", "9" * 400, "\u1100\u1161\u11a8" * 200, "\u0f71\u0f72" * 31, "x" * 70_000, "\u202a" * 40,
    "\u3000\u00a0\u200b", "\r\n\t\b",
]


class Found(Exception):
    pass


class Torture:
    def __init__(self, xn, seed, rounds, folder, quiet):
        self.xn, self.seed, self.rounds, self.folder, self.quiet = xn, seed, rounds, folder, quiet
        self.figures, self.findings, self.number = {}, [], 0
        self.random = random.Random(seed)
        self.shim = os.path.join(folder, "faults.so")
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", self.shim,
                        os.path.join(ROOT, "Tests", "Torture", "faults.c"), "-ldl"], check=True)
        with open(STORY, encoding="utf-8") as file:
            lines = [line for line in file.read().split("\n") if line]
        self.first, self.rest = lines[:len(lines) // 2], lines[len(lines) // 2:]
        self.base = os.path.join(folder, "base.db")
        self.must("init", "--db", self.base, "--simulation")
        self.run("execute", "--db", self.base, "--batch", "50", text="\n".join(self.first))
        self.must("sweep", "--db", self.base, "--at", "2012-08-20")
        self.must("seal", "--db", self.base, "--at", "2012-08-20")

    # ---- running xn

    def run(self, *words, text="", env=None, mayDie=False):
        surroundings = dict(os.environ, SWIFT_BACKTRACE="enable=no", **(env or {}))
        try:
            done = subprocess.run([self.xn, *words], input=text.encode("utf-8", "surrogatepass"), env=surroundings,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            raise Found(f"xn {words[0]} does not end")
        if done.returncode == -signal.SIGKILL and mayDie:
            return done
        if done.returncode not in (0, 1):
            raise Found(f"xn {words[0]} ends with {done.returncode}: {done.stderr[-300:]!r}")
        return done

    def must(self, *words):
        done = self.run(*words)
        if done.returncode != 0:
            raise Found(f"xn {words[0]} says no: {(done.stdout + done.stderr)[-400:]!r}")
        return done

    def copy(self):
        self.number += 1
        path = os.path.join(self.folder, f"try{self.number}.db")
        shutil.copyfile(self.base, path)
        return path

    def drop(self, path):
        for end in ("", "-wal", "-shm"):
            if os.path.exists(path + end):
                os.unlink(path + end)

    def count(self, part, more=1):
        self.figures[part] = self.figures.get(part, 0) + more

    def each(self, part, rounds, body):
        """Runs `body` so often, each time with a generator of its own."""
        for index in range(rounds):
            mark = f"{self.seed}/{part}/{index}"
            chance = random.Random(mark)
            path = self.copy()
            try:
                body(path, chance)
                self.drop(path)
            except Found as found:
                self.findings.append(f"{mark}: {found} ({path})")
                print(f"FOUND {self.findings[-1]}", file=sys.stderr, flush=True)
            self.count(part)

    # ---- what must hold afterwards

    def acknowledged(self, path, output):
        """Every outcome that was printed is in the ledger."""
        lines = output.decode("utf-8", "replace").split("\n")
        highest = {}
        for line in lines[:-1]:
            try:
                done = json.loads(line).get("done")
            except ValueError:
                raise Found(f"not a line of JSON: {line[:200]!r}")
            if done:
                highest[done["dossier"]] = max(highest.get(done["dossier"], 0), done["last"])
        base = sqlite3.connect(path)
        try:
            known = dict(base.execute("SELECT n.key, d.version FROM name n JOIN dossier d ON d.id = n.id"))
        finally:
            base.close()
        for dossier, last in highest.items():
            if known.get(dossier, 0) < last:
                raise Found(f"{dossier}#{last} was acknowledged and is lost")
        return len(highest)

    def sound(self, path):
        self.must("verify", "--db", path)

    WORK = [
        lambda self, path, env, die: self.run("execute", "--db", path, "--batch", "7", text="\n".join(self.rest),
                                              env=env, mayDie=die),
        lambda self, path, env, die: self.run("sweep", "--db", path, "--at", "2013-03-01", env=env, mayDie=die),
        lambda self, path, env, die: self.run("seal", "--db", path, "--at", "2013-03-01", env=env, mayDie=die),
        lambda self, path, env, die: self.run("rebuild", "--db", path, env=env, mayDie=die),
        lambda self, path, env, die: self.run("verify", "--db", path, env=env, mayDie=die),
    ]

    def calls(self, work):
        """How many calls on the store one piece of work makes."""
        path, counter = self.copy(), os.path.join(self.folder, "calls")
        self.WORK[work](self, path, self.faults(0, "io", counter), False)
        self.drop(path)
        with open(counter) as file:
            return int(file.read())

    def faults(self, at, mode, counter=""):
        return {"LD_PRELOAD": self.shim, "XN_FAULT_FILE": "/try", "XN_FAULT_AT": str(at), "XN_FAULT_MODE": mode,
                "XN_FAULT_COUNT": counter}

    def broken(self, part, modes, rounds):
        """Every call of every piece of work in turn, or as many of them, evenly spread, as there are rounds."""
        places = [(work, at) for work in range(len(self.WORK)) for at in range(1, self.calls(work) + 1)]
        self.figures["calls"] = len(places)
        start = self.random.randrange(len(places))
        step = max(1, len(places) // max(1, rounds))
        turn = iter(range(rounds))

        def one(path, chance):
            work, at = places[(start + next(turn) * step) % len(places)]
            done = self.WORK[work](self, path, self.faults(at, chance.choice(modes)), "kill" in modes)
            if work == 0:
                self.count("acknowledged dossiers held", self.acknowledged(path, done.stdout))
            # Whatever broke, the file is whole, and goes on.
            self.sound(path)
            self.run("execute", "--db", path, text="\n".join(self.rest))
            self.sound(path)

        self.each(part, rounds, one)

    # ---- damage: nothing is promised but an end

    def use(self, path):
        """Everything that can be done with a file; each ends by itself."""
        auditor = ["--actor", "auditor:auditor", "--at", "2013-04-01"]
        for words in (["verify"], ["verify", "--quick"], ["query", "case.list", *auditor], ["query", "due", "--data",
                      '{"by":"2014-01-01"}', *auditor], ["query", "report", "--data",
                      '{"from":"2012-01-01","through":"2012-12-31"}'], ["notices", "--at", "2013-04-01"],
                      ["sweep", "--at", "2013-03-01", "--dry-run"], ["sweep", "--at", "2013-03-01"],
                      ["seal", "--at", "2013-04-01"], ["rebuild"], ["verify"]):
            self.run(words[0], *words[1:], "--db", path)
        self.run("execute", "--db", path, text="\n".join(self.rest[:40]))

    def integers(self, rounds):
        base = sqlite3.connect(self.base)
        columns = [(table, row[1]) for (table,) in
                   base.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
                   for row in base.execute(f"PRAGMA table_info({table})") if row[2] == "INTEGER"]
        base.close()

        def one(path, chance):
            base = sqlite3.connect(path)
            for (trigger,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                base.execute(f"DROP TRIGGER {trigger}")
            for _ in range(chance.choice([1, 1, 2, 5])):
                table, column = chance.choice(columns)
                value = chance.choice(EXTREMES)
                which = chance.choice(["1", f"{column} = (SELECT max({column}) FROM {table})",
                                       f"{column} = (SELECT min({column}) FROM {table})"])
                try:
                    base.execute(f"UPDATE OR IGNORE {table} SET {column} = ? WHERE {which}", (value,))
                except sqlite3.Error:
                    pass
            base.commit()
            base.close()
            self.use(path)

        self.each("extreme integers", rounds, one)

    def pages(self, rounds):
        def one(path, chance):
            with open(path, "r+b") as file:
                data = bytearray(file.read())
                size = int.from_bytes(data[16:18], "big") or 65536
                count = len(data) // size
                for _ in range(chance.choice([1, 1, 3, 8])):
                    kind = chance.randrange(5)
                    page, other = chance.randrange(count), chance.randrange(count)
                    here = page * size
                    if kind == 0:
                        data[here:here + size] = data[other * size:other * size + size]
                    elif kind == 1:
                        data[here:here + size] = bytes(size)
                    elif kind == 2:
                        for _ in range(chance.randint(1, 40)):
                            data[here + chance.randrange(size)] ^= 1 << chance.randrange(8)
                    elif kind == 3:
                        start = here + chance.randrange(size)
                        data[start:start + 64] = chance.randbytes(len(data[start:start + 64]))
                    else:
                        data[here:here + 16] = chance.randbytes(16)
                if chance.random() < 0.1:
                    data = data[:chance.randrange(len(data))]
                file.seek(0)
                file.write(data)
                file.truncate(len(data))
            self.use(path)

        self.each("damaged pages", rounds, one)

    def texts(self, rounds):
        def spoil(value, chance, rate):
            if isinstance(value, dict):
                return {(chance.choice(HOSTILE) if chance.random() < rate / 20 else key):
                        spoil(part, chance, rate) for key, part in value.items()}
            if isinstance(value, list):
                return [spoil(part, chance, rate) for part in value]
            if isinstance(value, str) and chance.random() < rate:
                text = chance.choice(HOSTILE)
                return chance.choice([text, value + text, text + value])
            if isinstance(value, int) and not isinstance(value, bool) and chance.random() < rate:
                return chance.choice(EXTREMES)
            return value

        def one(path, chance):
            lines = [json.dumps(spoil(json.loads(line), chance, chance.choice([0.02, 0.2])),
                                ensure_ascii=chance.random() < 0.5) for line in self.rest]
            done = self.run("execute", "--db", path, text="\n".join(lines))
            answers = [json.loads(line) for line in done.stdout.decode().split("\n") if line]
            if len(answers) != len(lines):
                raise Found(f"{len(lines)} lines, {len(answers)} answers")
            self.acknowledged(path, done.stdout)
            self.sound(path)
            self.must("sweep", "--db", path, "--at", "2013-03-01")
            self.sound(path)

        self.each("hostile texts", rounds, one)

    # ---- a joint stage: between its event and what that orders in its branches

    BRANCHES = 20
    STAGE = "stage/BL2012000001"

    def stage(self):
        """A stage with twenty branches from the form to the delivery, each command with a key."""
        keeper = {"id": "admin", "role": "administrator"}
        lead = {"id": "w", "role": "window", "unit": "ZW"}
        officer = {"id": "h", "role": "handler", "unit": "GH"}

        def line(word, dossier, actor, at, data):
            said = {"command": word, "at": f"2012-{at}:00+08:00", "actor": actor, "data": data}
            return dict(said, dossier=dossier) if dossier else said

        item = {"name": "规划事项", "unit": "GH", "validFrom": "2011-01-01", "statutory": "20wd", "promised": "9wd",
                "basis": "行政许可法", "conditions": "条件", "procedure": "程序", "certificate": False}
        template = {"name": "施工许可", "lead": "ZW", "promise": "45wd", "documentNumber": "府1号", "items": [
            {"id": f"I{place}", "item": "GH-XK-0001", "unit": "GH", "limit": "5wd",
             **({"after": [{"item": f"I{place - self.BRANCHES // 2}"}]} if place >= self.BRANCHES // 2 else {})}
            for place in range(self.BRANCHES)]}
        lines = [
            line("unit.register", "unit/ZW", keeper, "01-04T08:00", {"name": "政务中心"}),
            line("unit.register", "unit/GH", keeper, "01-04T08:00", {"name": "规划局"}),
            line("person.register", "person/w", keeper, "01-04T08:00", {"name": "王", "unit": "ZW", "roles": ["window"]}),
            line("person.register", "person/h", keeper, "01-04T08:00", {"name": "李", "unit": "GH", "roles": ["handler"]}),
            line("item.publish", "item/GH-XK-0001", keeper, "01-04T08:00", item),
            line("template.adopt", "template/start", keeper, "01-04T08:00", template),
            line("stage.register", None, lead, "08-01T08:00", {"template": "start", "applicant": {"name": "公司"}}),
            line("stage.accept", self.STAGE, lead, "08-01T09:00", {"documentNumber": "受1号"}),
            line("stage.route", self.STAGE, lead, "08-01T10:00", {}),
        ]
        for place in range(self.BRANCHES):
            at = "08-06" if place < self.BRANCHES // 2 else "08-10"
            lines.append(line("case.decide", self.branch(place), officer, f"{at}T1{place % 10}:00",
                              {"outcome": "grant", "documentNumber": f"准{place}号"}))
        lines.append(line("stage.deliver", self.STAGE, lead, "08-13T10:00", {"mode": "direct", "receiver": "某人"}))
        return "\n".join(json.dumps(dict(said, key=f"k{place}"), ensure_ascii=False) for place, said in enumerate(lines))

    def branch(self, place):
        return f"case/{self.STAGE[6:]}-{place + 1:02}"

    def branches(self, path):
        """What stands in the ledgers of the stage and its branches, word by word."""
        base = sqlite3.connect(path)
        try:
            said = [json.loads(text) for _, text in entries(base)]
        finally:
            base.close()
        words = {}
        for entry in said:
            if entry["dossier"].startswith(("case/BL", "stage/")):
                words.setdefault(entry["dossier"], []).append(entry["event"])
        return words

    def stages(self, rounds):
        empty = os.path.join(self.folder, "empty.db")
        self.must("init", "--db", empty, "--simulation")
        story, counter = self.stage(), os.path.join(self.folder, "stage-calls")

        def live(path, env=None):
            return self.run("execute", "--db", path, "--batch", "1", text=story, env=env, mayDie=env is not None)

        def copy(name):
            path = os.path.join(self.folder, name)
            shutil.copyfile(empty, path)
            return path

        quiet = copy("try-quiet.db")
        live(quiet, self.faults(0, "io", counter))
        expected = self.branches(quiet)
        own = ["case.submitted", "case.accepted", "case.decided", "case.served"]
        if any([word for word in expected.get(self.branch(place), []) if word != "case.faulted"] != own
               for place in range(self.BRANCHES)):
            raise Found(f"the stage is not lived: {expected}")
        with open(counter) as file:
            calls = int(file.read())

        def one(path, chance):
            path = copy("try-stage.db")
            live(path, self.faults(chance.randint(1, calls), chance.choice(["kill", "torn"])))
            self.sound(path)
            # The same again: what was done is known by its key.
            live(path)
            self.must("sweep", "--db", path, "--at", "2012-08-14")
            self.sound(path)
            found = self.branches(path)
            if found != expected:
                raise Found(f"branches differ: { {key: words for key, words in found.items() if expected.get(key) != words} }")
            self.drop(path)

        self.each("kills of a stage", rounds, one)
        self.drop(quiet)

    # ---- packing: whatever it dies of, every text comes out again, and every message is there or left

    def told(self, path):
        """A hash over all texts, unpacked without xn, and how many packs there are."""
        base = sqlite3.connect(path)
        try:
            hash = hashlib.sha256()
            for number, text in entries(base):
                hash.update(b"%d %s\n" % (number, text))
            return hash.hexdigest(), base.execute("SELECT count(*) FROM pack").fetchone()[0]
        finally:
            base.close()

    def messages(self, path):
        """How many messages are there, and how many left."""
        base = sqlite3.connect(path)
        try:
            return base.execute(
                "SELECT (SELECT count(*) FROM notice), (SELECT coalesce(sum(count), 0) FROM notice_left)").fetchone()
        finally:
            base.close()

    def packs(self, rounds):
        full, counter = os.path.join(self.folder, "full.db"), os.path.join(self.folder, "pack-calls")
        self.must("simulate", "--db", full, "--cases", "700", "--batch", "1000")
        right = self.told(full)[0]
        # A host that sent two of three.
        base = sqlite3.connect(full)
        sent = base.execute("UPDATE notice SET state = 'sent' WHERE number % 3 > 0").rowcount
        base.commit()
        base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        base.close()
        written = self.messages(full)[0]

        def copy(name):
            path = os.path.join(self.folder, name)
            shutil.copyfile(full, path)
            return path

        def pack(path, env=None):
            return self.run("pack", "--db", path, "--at", "2014-01-01", env=env, mayDie=env is not None)

        quiet = copy("try-quiet.db")
        pack(quiet, self.faults(0, "io", counter))
        told, packs = self.told(quiet)
        if told != right or packs < 100:
            raise Found(f"{packs} packs, and the texts are {'the same' if told == right else 'others'}")
        if sent < 100 or self.messages(quiet) != (written - sent, sent):
            raise Found(f"{self.messages(quiet)} messages are there and left of {written}, {sent} sent")
        with open(counter) as file:
            calls = int(file.read())

        def one(path, chance):
            path = copy("try-pack.db")
            pack(path, self.faults(chance.randint(1, calls), chance.choice(["kill", "torn", "kill", "io", "full"])))
            self.sound(path)
            if self.told(path)[0] != right:
                raise Found("texts are others after a broken pack")
            if sum(self.messages(path)) != written:
                raise Found(f"{self.messages(path)} messages are there and left of {written} after a broken pack")
            # Whatever was not packed is packed by the next.
            pack(path)
            self.sound(path)
            if self.told(path) != (right, packs):
                raise Found(f"{self.told(path)} after the next pack, {(right, packs)} without a break")
            if self.messages(path) != (written - sent, sent):
                raise Found(f"{self.messages(path)} messages are there and left after the next pack, {sent} were sent")
            self.drop(path)

        self.each("broken packs", rounds, one)
        self.drop(quiet)

    def all(self, only):
        parts = {
            "io": lambda: self.broken("failing calls", ["io", "dead", "full"], self.rounds * 3),
            "kill": lambda: self.broken("kills", ["kill", "torn", "kill"], self.rounds * 3),
            "integers": lambda: self.integers(self.rounds),
            "pages": lambda: self.pages(self.rounds),
            "texts": lambda: self.texts(max(1, self.rounds // 2)),
            "stage": lambda: self.stages(self.rounds * 2),
            "pack": lambda: self.packs(max(1, self.rounds // 2)),
        }
        for name, part in parts.items():
            if only in (None, name):
                part()
                if not self.quiet:
                    print(f"  {name}: {self.figures}", flush=True)


def main():
    words = argparse.ArgumentParser()
    words.add_argument("xn")
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--rounds", type=int, default=100)
    words.add_argument("--folder")
    words.add_argument("--part", choices=["io", "kill", "integers", "pages", "texts", "stage", "pack"])
    words.add_argument("--quiet", action="store_true")
    given = words.parse_args()
    began = time.monotonic()
    folder = given.folder or tempfile.mkdtemp(prefix="xn-torture-")
    os.makedirs(folder, exist_ok=True)
    torture = Torture(os.path.abspath(given.xn), given.seed, given.rounds, folder, given.quiet)
    torture.all(given.part)
    figures = ", ".join(f"{count} {part}" for part, count in torture.figures.items())
    print(f"torture: seed {given.seed}: {figures}; {len(torture.findings)} found; {time.monotonic() - began:.0f} s")
    if torture.findings:
        print("\n".join(torture.findings))
        print(f"files: {folder}")
        return 1
    shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
