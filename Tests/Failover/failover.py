#!/usr/bin/env python3
"""Kills the primary under load, again and again, and counts what was acknowledged and is lost.

failover.py XN [--rounds 20] [--clients 4] [--seconds 2]

Two PostgreSQL servers of Debian on loopback, in a temporary folder: a primary and a synchronous standby. Clients send
commands through `xn execute`, each with a key of its own, and note every answer. Each round kills the primary with
SIGKILL, promotes the standby, which is where the clients find it, and makes a new standby. At the end every command that
was acknowledged must stand there exactly once, and the ledger must verify.
"""
import argparse, glob, json, os, pwd, shutil, signal, socket, subprocess, sys, tempfile, threading, time

parser = argparse.ArgumentParser()
parser.add_argument("xn")
parser.add_argument("--rounds", type=int, default=20)
parser.add_argument("--clients", type=int, default=4)
parser.add_argument("--seconds", type=float, default=2)
options = parser.parse_args()
xn = os.path.abspath(options.xn)
programs = os.environ.get("XN_POSTGRES_BIN") or sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
folder = tempfile.mkdtemp(prefix="xn-failover.", dir="/tmp")
user = pwd.getpwnam("postgres") if os.getuid() == 0 else None
if user:
    os.chown(folder, user.pw_uid, user.pw_gid)


def run(*words, **more):
    if user:
        more.update(user=user.pw_uid, group=user.pw_gid, extra_groups=[])
    return subprocess.run([f"{programs}/{words[0]}", *words[1:]], cwd=folder, check=True,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """One of the two places."""

    def __init__(self, name):
        self.data, self.port, self.process = f"{folder}/{name}", free_port(), None

    def start(self):
        more = dict(user=user.pw_uid, group=user.pw_gid, extra_groups=[]) if user else {}
        self.process = subprocess.Popen(
            [f"{programs}/postgres", "-D", self.data, "-p", str(self.port), "-k", folder, "-c", "listen_addresses=127.0.0.1",
             "-c", "wal_keep_size=128MB", "-c", "shared_buffers=32MB"],
            cwd=folder, stdout=open(f"{self.data}.log", "ab"), stderr=subprocess.STDOUT, **more)
        for _ in range(300):
            if subprocess.run([f"{programs}/pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]).returncode == 0:
                return
            time.sleep(0.1)
        raise SystemExit(open(f"{self.data}.log").read())

    def ask(self, sql):
        done = subprocess.run([f"{programs}/psql", "-XAtq", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-c", sql],
                              capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(done.stderr)
        return done.stdout.split("\n")[:-1]

    def copy(self, primary):
        """Becomes the synchronous standby of `primary`."""
        shutil.rmtree(self.data, ignore_errors=True)
        run("pg_basebackup", "-D", self.data, "-R", "-c", "fast", "-X", "stream", "-d",
            f"host=127.0.0.1 port={primary.port} user=postgres application_name=standby")
        self.start()
        primary.ask("ALTER SYSTEM SET synchronous_standby_names = 'standby'")
        primary.ask("SELECT pg_reload_conf()")
        for _ in range(300):
            if primary.ask("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'") == ["1"]:
                return
            time.sleep(0.1)
        raise SystemExit("the standby does not follow")

    def promote(self):
        # Alone until the next standby is there.
        with open(f"{self.data}/postgresql.auto.conf", "a") as settings:
            settings.write("synchronous_standby_names = ''\n")
        run("pg_ctl", "promote", "-D", self.data, "-w")

    def kill(self):
        if self.process:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
            self.process = None

    def stop(self):
        if self.process:
            self.process.send_signal(signal.SIGINT)
            self.process.wait()
            self.process = None


class Client(threading.Thread):
    """Sends one command after the other; asks again with the same key whatever happens."""

    def __init__(self, number):
        super().__init__(daemon=True)
        self.number, self.acknowledged, self.again, self.ends = number, [], 0, False
        self.process = None

    def open(self):
        self.process = subprocess.Popen([xn, "execute", "--db", url, "--batch", "1"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def send(self, line):
        try:
            if self.process is None:
                self.open()
            self.process.stdin.write(line)
            self.process.stdin.flush()
            return json.loads(self.process.stdout.readline() or b"null")
        except OSError:
            return None

    def run(self):
        count = 0
        while not self.ends:
            count += 1
            name = f"C{self.number}N{count}"
            line = json.dumps({"actor": {"id": "xn", "role": "administrator"}, "command": "unit.register",
                               "data": {"name": name}, "dossier": f"unit/{name}", "key": name}).encode() + b"\n"
            while True:
                answer = self.send(line)
                if answer and "done" in answer:
                    self.acknowledged.append(f"unit/{name}")
                    break
                if answer and "refused" in answer:
                    raise SystemExit(f"refused: {answer}")
                self.again += 1
                if self.process:
                    self.process.kill()
                    self.process.wait()
                    self.process = None
                if self.ends:
                    return
                time.sleep(0.1)
        self.process.stdin.close()
        self.process.wait()


places = [Server("a"), Server("b")]
hosts = ",".join(f"127.0.0.1:{place.port}" for place in places)
url = f"postgres://postgres@{hosts}/postgres?target_session_attrs=read-write&connect_timeout=2"
status = 1
try:
    primary, standby = places
    run("initdb", "-D", primary.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C")
    primary.start()
    standby.copy(primary)
    subprocess.run([xn, "init", "--db", url], check=True, stdout=subprocess.DEVNULL)
    clients = [Client(number) for number in range(options.clients)]
    for client in clients:
        client.start()
    pauses = []
    for _ in range(options.rounds):
        time.sleep(options.seconds)
        primary.kill()
        killed = time.time()
        standby.promote()
        before = sum(len(client.acknowledged) for client in clients)
        while sum(len(client.acknowledged) for client in clients) == before:
            if time.time() - killed > 60:
                raise SystemExit("no command was acknowledged for a minute")
            time.sleep(0.01)
        pauses.append(time.time() - killed)
        primary, standby = standby, primary
        standby.copy(primary)
    for client in clients:
        client.ends = True
    for client in clients:
        client.join(60)
    told = {name for client in clients for name in client.acknowledged}
    stored = dict(line.split("|") for line in primary.ask("SELECT key, version FROM xiaoneng.dossier WHERE kind = 'unit'"))
    lost = told - stored.keys()
    twice = [name for name, version in stored.items() if version != "1"]
    verified = subprocess.run([xn, "verify", "--db", url], stdout=subprocess.DEVNULL).returncode == 0
    pauses.sort()
    print(f"failover: {options.rounds} kills, {options.clients} clients, {len(told)} acknowledged, {len(lost)} lost, "
          f"{len(twice)} twice, {len(stored.keys() - told)} there and not acknowledged, "
          f"{sum(client.again for client in clients)} asked again; first answer within "
          f"{pauses[-1]:.1f} s; verified: {'yes' if verified else 'NO'}")
    status = 0 if verified and not lost and not twice else 1
finally:
    for place in places:
        place.stop()
    shutil.rmtree(folder, ignore_errors=True)
sys.exit(status)
