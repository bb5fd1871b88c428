#!/usr/bin/env python3
"""Kills the primary under load, again and again, and counts what was acknowledged and is lost.

failover.py XN [--rounds 20] [--clients 4] [--seconds 2] [--patroni FOLDER]

PostgreSQL servers of Debian on loopback, in a temporary folder. Clients send commands through `xn execute`, each with a
key of its own, and note every answer. At the end every command that was acknowledged must stand there exactly once, and
the ledger must verify.

Without `--patroni` there are a primary and a synchronous standby: each round kills the primary with SIGKILL, promotes the
standby, which is where the clients find it, and makes a new standby. With it three nodes are watched by Patroni over etcd,
and no one promotes but they: after the rounds, three more kill the primary together with its Patroni. FOLDER keeps
Patroni (of PyPI) and etcd (of Debian) for the next run; nothing is installed.
"""
import argparse, glob, json, os, pwd, shutil, signal, socket, subprocess, sys, tempfile, threading, time
import urllib.error, urllib.request

parser = argparse.ArgumentParser()
parser.add_argument("xn")
parser.add_argument("--rounds", type=int, default=20)
parser.add_argument("--clients", type=int, default=4)
parser.add_argument("--seconds", type=float, default=2)
parser.add_argument("--patroni", metavar="FOLDER")
options = parser.parse_args()
xn = os.path.abspath(options.xn)
programs = os.environ.get("XN_POSTGRES_BIN") or sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
folder = tempfile.mkdtemp(prefix="xn-failover.", dir="/tmp")
user = pwd.getpwnam("postgres") if os.getuid() == 0 else None
if user:
    os.chown(folder, user.pw_uid, user.pw_gid)


def owner():
    """Whose the servers are: they refuse to be run by root."""
    return dict(user=user.pw_uid, group=user.pw_gid, extra_groups=[]) if user else {}


def run(*words):
    return subprocess.run([f"{programs}/{words[0]}", *words[1:]], cwd=folder, check=True,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **owner())


def start(words, log, **more):
    return subprocess.Popen(words, cwd=folder, stdout=open(log, "ab"), stderr=subprocess.STDOUT, **more, **owner())


def kill(process):
    if process:
        process.send_signal(signal.SIGKILL)
        process.wait()


def ask(port, sql):
    done = subprocess.run([f"{programs}/psql", "-XAtq", "-h", "127.0.0.1", "-p", str(port), "-U", "postgres", "-c", sql],
                          capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout.split("\n")[:-1]


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """One of the two places."""

    def __init__(self, name):
        self.data, self.port, self.process = f"{folder}/{name}", free_port(), None

    def start(self):
        self.process = start(
            [f"{programs}/postgres", "-D", self.data, "-p", str(self.port), "-k", folder, "-c", "listen_addresses=127.0.0.1",
             "-c", "wal_keep_size=128MB", "-c", "shared_buffers=32MB"], f"{self.data}.log")
        for _ in range(300):
            if subprocess.run([f"{programs}/pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]).returncode == 0:
                return
            time.sleep(0.1)
        raise SystemExit(open(f"{self.data}.log").read())

    def ask(self, sql):
        return ask(self.port, sql)

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
        kill(self.process)
        self.process = None

    def stop(self):
        if self.process:
            self.process.send_signal(signal.SIGINT)
            self.process.wait()
            self.process = None


class Pair:
    """A primary and its synchronous standby, which is promoted by hand."""

    def __init__(self):
        self.places = [Server("a"), Server("b")]
        self.ports = [place.port for place in self.places]
        self.rounds = ["primary"] * options.rounds

    def start(self):
        primary, standby = self.places
        run("initdb", "-D", primary.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C")
        primary.start()
        standby.copy(primary)

    def fail(self, _):
        primary, standby = self.places
        primary.kill()
        standby.promote()
        self.places = [standby, primary]

    def mend(self):
        primary, standby = self.places
        standby.copy(primary)

    def primary(self):
        return self.places[0].port

    def stop(self):
        for place in self.places:
            place.stop()


class Watched:
    """Three nodes, each watched by a Patroni, over one etcd."""

    def __init__(self, tools):
        self.tools = os.path.abspath(tools)
        self.ports, self.doors = [free_port() for _ in range(3)], [free_port() for _ in range(3)]
        self.store, self.peer = free_port(), free_port()
        self.etcd, self.patronis = None, [None] * 3
        self.rounds = ["primary"] * options.rounds + ["primary and its Patroni"] * 3

    def fetch(self):
        """Patroni into an environment of its own, etcd out of its package."""
        os.makedirs(self.tools, exist_ok=True)
        if not os.path.exists(f"{self.tools}/venv/bin/patroni"):
            # The servers' user must reach it: a Python in someone's home is not for them.
            python = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable
            subprocess.run([python, "-m", "venv", f"{self.tools}/venv"], check=True)
            subprocess.run([f"{self.tools}/venv/bin/pip", "install", "-q", "patroni[etcd3]", "psycopg2-binary"], check=True)
        if not os.path.exists(f"{self.tools}/etcd/usr/bin/etcd"):
            subprocess.run(["apt-get", "download", "-qq", "etcd-server"], cwd=self.tools, check=True)
            package = glob.glob(f"{self.tools}/etcd-server_*.deb")[-1]
            subprocess.run(["dpkg", "-x", package, f"{self.tools}/etcd"], check=True)

    def start(self):
        self.fetch()
        address, peer = f"http://127.0.0.1:{self.store}", f"http://127.0.0.1:{self.peer}"
        self.etcd = start(
            [f"{self.tools}/etcd/usr/bin/etcd", "--name", "one", "--data-dir", f"{folder}/etcd", "--listen-client-urls", address,
             "--advertise-client-urls", address, "--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer,
             "--initial-cluster", f"one={peer}"], f"{folder}/etcd.log", env={"ETCD_ENABLE_V2": "false", "HOME": folder})
        for node in range(3):
            self.watch(node)
            if node == 0:
                self.wait(lambda: self.leader() == 0, "no node became the first")
        self.mend()

    def watch(self, node):
        name = f"n{node}"
        # YAML reads JSON.
        settings = {
            "scope": "xn", "name": name, "etcd3": {"hosts": f"127.0.0.1:{self.store}"},
            "restapi": {"listen": f"127.0.0.1:{self.doors[node]}", "connect_address": f"127.0.0.1:{self.doors[node]}"},
            "bootstrap": {
                "dcs": {"ttl": 20, "loop_wait": 1, "retry_timeout": 3, "primary_start_timeout": 0, "synchronous_mode": True,
                        "synchronous_mode_strict": True,
                        "postgresql": {"use_pg_rewind": True, "parameters": {"wal_log_hints": "on", "shared_buffers": "32MB"}}},
                "initdb": [{"encoding": "UTF8"}, {"locale": "C"}, "data-checksums"]},
            "postgresql": {
                "listen": f"127.0.0.1:{self.ports[node]}", "connect_address": f"127.0.0.1:{self.ports[node]}",
                "data_dir": f"{folder}/{name}", "bin_dir": programs, "parameters": {"unix_socket_directories": folder},
                "pg_hba": ["local all all trust", "host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust"],
                "authentication": {kind: {"username": name, "password": "x"} for kind, name in
                                   [("superuser", "postgres"), ("replication", "rep"), ("rewind", "rw")]}}}
        with open(f"{folder}/{name}.yml", "w") as file:
            json.dump(settings, file)
        os.chmod(f"{folder}/{name}.yml", 0o644)
        self.patronis[node] = start(
            [f"{self.tools}/venv/bin/python", f"{self.tools}/venv/bin/patroni", f"{folder}/{name}.yml"],
            f"{folder}/{name}.log", env={"HOME": folder, "PATH": os.environ["PATH"]})

    def state(self, node):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.doors[node]}/patroni", timeout=1) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            return json.load(error)
        except (OSError, ValueError):
            return {}

    def leader(self):
        leaders = [node for node in range(3) if self.state(node).get("role") in ("primary", "master")]
        return leaders[0] if len(leaders) == 1 else None

    def wait(self, holds, what):
        end = time.time() + 120
        while not holds():
            if time.time() > end:
                raise SystemExit(what)
            time.sleep(0.2)

    def fail(self, what):
        node = self.leader()
        with open(f"{folder}/n{node}/postmaster.pid") as file:
            server = int(file.readline())
        if "Patroni" in what:
            kill(self.patronis[node])
            self.patronis[node] = None
        os.kill(server, signal.SIGKILL)

    def mend(self):
        for node in range(3):
            if self.patronis[node] is None:
                self.watch(node)

        def stands():
            states = [self.state(node) for node in range(3)]
            return (self.leader() is not None and all(state.get("state") in ("running", "streaming") for state in states)
                    and any(state.get("sync_standby") for state in states))
        self.wait(stands, "the nodes do not come together again")

    def primary(self):
        return self.ports[self.leader()]

    def stop(self):
        for process in self.patronis:
            if process:
                process.send_signal(signal.SIGTERM)
        for process in self.patronis:
            if process:
                try:
                    process.wait(30)
                except subprocess.TimeoutExpired:
                    kill(process)
        for node in range(3):
            if os.path.exists(f"{folder}/n{node}/postmaster.pid"):
                subprocess.run([f"{programs}/pg_ctl", "stop", "-m", "immediate", "-D", f"{folder}/n{node}"], cwd=folder,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **owner())
        kill(self.etcd)


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


servers = Watched(options.patroni) if options.patroni else Pair()
hosts = ",".join(f"127.0.0.1:{port}" for port in servers.ports)
url = f"postgres://postgres@{hosts}/postgres?target_session_attrs=read-write&connect_timeout=2"
status = 1
try:
    servers.start()
    subprocess.run([xn, "init", "--db", url], check=True, stdout=subprocess.DEVNULL)
    clients = [Client(number) for number in range(options.clients)]
    for client in clients:
        client.start()
    pauses = []
    for what in servers.rounds:
        time.sleep(options.seconds)
        killed = time.time()
        servers.fail(what)
        before = sum(len(client.acknowledged) for client in clients)
        while sum(len(client.acknowledged) for client in clients) == before:
            if time.time() - killed > 60:
                raise SystemExit("no command was acknowledged for a minute")
            time.sleep(0.01)
        pauses.append(time.time() - killed)
        servers.mend()
    for client in clients:
        client.ends = True
    for client in clients:
        client.join(60)
    told = {name for client in clients for name in client.acknowledged}
    stored = dict(line.split("|") for line in ask(
        servers.primary(), "SELECT key, version FROM xiaoneng.dossier WHERE kind = 'unit'"))
    lost = told - stored.keys()
    twice = [name for name, version in stored.items() if version != "1"]
    verified = subprocess.run([xn, "verify", "--db", url], stdout=subprocess.DEVNULL).returncode == 0
    pauses.sort()
    print(f"failover: {len(servers.rounds)} kills, {options.clients} clients, {len(told)} acknowledged, {len(lost)} lost, "
          f"{len(twice)} twice, {len(stored.keys() - told)} there and not acknowledged, "
          f"{sum(client.again for client in clients)} asked again; first answer within "
          f"{pauses[-1]:.1f} s; verified: {'yes' if verified else 'NO'}")
    status = 0 if verified and not lost and not twice else 1
finally:
    servers.stop()
    shutil.rmtree(folder, ignore_errors=True)
sys.exit(status)
