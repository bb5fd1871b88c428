#!/usr/bin/env python3
"""The example portal under a scanner that nobody here wrote: wapiti looks for injection into statements, commands, files, pages and
headers, as a visitor and as a clerk who has signed in, each for a bounded time. Any finding ends it with 1.

scan.py WAPITI BASE FOLDER. That the scanner finds what there is to find is seen first, on a page that is open to it.
"""

import http.client
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse

WAPITI, BASE, FOLDER = sys.argv[1], sys.argv[2].rstrip("/"), pathlib.Path(sys.argv[3])
PASSWORD = re.search(r"password: (\S+)", (FOLDER / "accounts.txt").read_text()).group(1)
MODULES = "exec,file,sql,ssti,xss,permanentxss,crlf,redirect"
SECONDS = int(os.environ.get("PORTAL_SCAN", "12"))


def scan(base, pages, seconds, attack, cookie=""):
    """What the scanner reports, and how many pages it saw."""
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.json"
        command = [WAPITI, "-u", base + "/", "--scope", "folder", "-m", MODULES, "-d", "3", "--max-links-per-page", "30",
                   "--max-parameters", "8", "--max-scan-time", str(seconds), "--max-attack-time", str(attack), "-S", "normal",
                   "--tasks", "4", "--flush-session", "--no-bugreport", "--store-session", folder, "-f", "json", "-o", str(report)]
        for page in pages:
            command += ["-s", base + page]
        # One page of each kind is enough: two hundred items are one page to a scanner. And it stays signed in.
        for page in ("/items/*", "/items?unit=*", "/sign-out*"):
            command += ["-x", base + page]
        if cookie:
            command += ["-H", "Cookie: " + cookie]
        ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=seconds + attack * 8 + 120)
        if not report.exists():
            sys.exit("scan: no report\n" + ran.stdout.decode("utf-8", "replace")[-2000:])
        found = json.loads(report.read_text())
    lines = [f"{kind}: {one['method']} {one['path']} {one['parameter']} {one['info']}"
             for part in ("vulnerabilities", "anomalies") for kind, all in found[part].items() for one in all]
    return lines, found["infos"]["crawled_pages_nbr"]


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def control():
    """A page that says what it is told is found."""
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "index.php").write_text('<a href="/?q=1">q</a><?php echo "<p>" . ($_GET["q"] ?? "") . "</p>";')
        port = free_port()
        server = subprocess.Popen(["php", "-S", f"127.0.0.1:{port}", "-t", folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            time.sleep(1)
            lines, _ = scan(f"http://127.0.0.1:{port}", [], 10, 5)
        finally:
            server.terminate()
            server.wait()
    if not any("script" in line.lower() or "xss" in line.lower() for line in lines):
        sys.exit("scan: the scanner did not find what is there to be found")


def sign_in(name):
    """The cookies of someone who has signed in."""
    host = urllib.parse.urlsplit(BASE).netloc
    cookies = {}

    def send(method, body=None):
        connection = http.client.HTTPConnection(host, timeout=60)
        head = {"Cookie": "; ".join(f"{key}={value}" for key, value in cookies.items()),
                "Content-Type": "application/x-www-form-urlencoded"}
        connection.request(method, "/sign-in", body, head)
        answer = connection.getresponse()
        text = answer.read().decode()
        for line in answer.headers.get_all("Set-Cookie") or []:
            key, _, rest = line.partition("=")
            cookies[key] = rest.split(";")[0]
        return answer.status, text

    token = re.search(r'name="token" value="([0-9a-f]{64})"', send("GET")[1]).group(1)
    status, text = send("POST", urllib.parse.urlencode({"token": token, "name": name, "password": PASSWORD}))
    if status != 303:
        sys.exit("scan: no one signed in\n" + text[:500])
    return "; ".join(f"{key}={value}" for key, value in cookies.items())


def main():
    control()
    item = "/items/469003GS00-XK-0001"
    visits = [
        ("a visitor", ["/items?q=a", item, "/progress", "/complain", "/published?after=0", "/figures?month=2012-08",
                       "/sign-in?next=/"], ""),
        ("a clerk", ["/desk", "/desk?show=due", "/items?q=a", item], sign_in("GS-w1")),
    ]
    for who, pages, cookie in visits:
        lines, seen = scan(BASE, pages, SECONDS, max(4, SECONDS // 4), cookie)
        if lines:
            sys.exit(f"scan: as {who}\n" + "\n".join(lines))
        if seen < 10:
            sys.exit(f"scan: as {who} only {seen} pages were seen")
        print(f"✓ wapiti finds no injection as {who}, on {seen} pages", flush=True)


main()
