#!/usr/bin/env python3
"""The example portal under attack, over plain HTTP: injection into pages, headers and the store, paths in attachments, fixed
sessions, forged forms, open redirects, guessed codes, other people's cases. Nothing but Python is needed.

attack.py BASE FOLDER. Each printed sentence is a rule; the first that does not hold ends it with 1.
"""

import html
import http.client
import os
import pathlib
import re
import sys
import urllib.parse
import uuid

BASE, FOLDER = sys.argv[1].rstrip("/"), pathlib.Path(sys.argv[2])
HOST = urllib.parse.urlsplit(BASE).netloc
PASSWORD = re.search(r"password: (\S+)", (FOLDER / "accounts.txt").read_text()).group(1)
ITEM = "469003GS00-XK-0001"
PATIENCE = int(os.environ.get("PORTAL_PATIENCE", "90"))
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def rule(sentence):
    print("✓", sentence, flush=True)


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()
        self.text = self.body.decode("utf-8", "replace")


class Visitor:
    """Someone with a jar for cookies of their own."""

    def __init__(self):
        self.cookies = {}

    def send(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection(HOST, timeout=PATIENCE)
        given = {"Host": HOST, **(headers or {})}
        if self.cookies:
            given["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        connection.request(method, path, body, given)
        answer = Answer(connection.getresponse())
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, _, rest = line.partition("=")
            self.cookies[name] = rest.split(";")[0]
        connection.close()
        return answer

    def get(self, path):
        return self.send("GET", path)

    def token(self, path):
        return re.search(r'name="token" value="([0-9a-f]{64})"', self.get(path).text).group(1)

    def post(self, path, fields, files=(), page=None, headers=None, token=None):
        """A form as a browser sends it, with the token of the page it stands on."""
        fields = {"token": token if token is not None else self.token(page or path), **fields}
        mark = uuid.uuid4().hex
        parts = [f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
                 for name, value in fields.items()]
        for field, name, content in files:
            parts.append(f'--{mark}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n'
                         f"Content-Type: application/pdf\r\n\r\n".encode() + content + b"\r\n")
        body = b"".join(parts) + f"--{mark}--\r\n".encode()
        return self.send("POST", path, body, {"Content-Type": f"multipart/form-data; boundary={mark}", **(headers or {})})

    def sign_in(self, name, next_page=None):
        answer = self.post("/sign-in", {"name": name, "password": PASSWORD, **({"next": next_page} if next_page else {})})
        assert answer.status == 303, answer.text
        return answer


def headers():
    for path in ("/", "/items", "/progress", "/sign-in", "/nothing"):
        answer = Visitor().get(path)
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy, policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff" and answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["Cache-Control"] == "no-store" and "X-Powered-By" not in answer.headers
        assert "<script" not in answer.text and " style=" not in answer.text and not re.search(r"\son\w+=", answer.text)
    rule("every page has a strict policy, and neither script nor style of its own")


def markup():
    hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    quoted = urllib.parse.quote(hostile)
    for path in (f"/items?q={quoted}", f"/figures?month={quoted}", f"/published?after={quoted}", f"/sign-in?next={quoted}",
                 f"/desk?show={quoted}", f"/{quoted}", f"/items/{quoted}"):
        text = Visitor().get(path).text
        assert "<script>alert" not in text and "<img src=x" not in text, path
    visitor = Visitor()
    answer = visitor.post("/progress", {"number": hostile, "code": hostile})
    assert html.escape(hostile, quote=True).replace("&#x27;", "'") in answer.text or "&lt;script&gt;" in answer.text
    assert "<script>alert" not in answer.text
    visitor.sign_in("citizen")
    answer = visitor.post(f"/items/{ITEM}/apply", {"f_applicant_name": hostile, "f_applicant_kind": "person",
                                                  "f_applicant_idNumber": hostile})
    assert "<script>alert" not in answer.text and "没有办成" in answer.text
    rule("what a visitor writes comes back as text, never as markup")


def statements():
    visitor = Visitor()
    for hostile in ("' OR 1=1 --", "1; DROP TABLE event", "\" UNION SELECT text FROM personal --", "%00", "\ud800".encode("utf-8", "surrogatepass").decode("latin1")):
        quoted = urllib.parse.quote(hostile)
        assert visitor.get(f"/items?unit={quoted}").status in (200, 404)
        assert visitor.get(f"/published?after={quoted}").status in (200, 404, 422)
        answer = visitor.post("/progress", {"number": hostile, "code": hostile})
        assert answer.status == 200 and "编号或者查询码有误" in answer.text, answer.status
    assert "企业设立登记" in visitor.get("/items?q=" + urllib.parse.quote("企业设立登记")).text
    rule("what a visitor writes never becomes a statement of the store")


def redirects():
    for target in ("https://evil.example/", "//evil.example", "/\\evil.example", "/%5Cevil.example", "\\\\evil.example",
                   "/my\r\nSet-Cookie: x=1", "javascript:alert(1)", "/@evil.example", "/.//evil.example"):
        visitor = Visitor()
        where = visitor.sign_in("citizen", target).headers["Location"]
        assert where == "/my" or (where.startswith("/") and not where.startswith("//") and "\\" not in where), (target, where)
        assert "x" not in visitor.cookies
    assert Visitor().sign_in("citizen", f"/items/{ITEM}").headers["Location"] == f"/items/{ITEM}"
    rule("signing in leads to a page of the portal and nowhere else, and ends no header")


def sessions():
    visitor = Visitor()
    visitor.cookies["portal"] = "A" * 48
    answer = visitor.get("/sign-in")
    assert visitor.cookies["portal"] != "A" * 48, "a name that a visitor brings is taken"
    before = visitor.cookies["portal"]
    line = answer.headers["Set-Cookie"]
    assert "HttpOnly" in line and "SameSite=Lax" in line, line
    visitor.sign_in("GS-w1")
    after = visitor.cookies["portal"]
    assert before != after
    thief = Visitor()
    thief.cookies["portal"] = before
    assert thief.get("/desk").status == 303, "the name from before signing in still opens the desk"
    assert visitor.get("/desk").status == 200
    visitor.post("/sign-out", {}, page="/desk")
    old = Visitor()
    old.cookies["portal"] = after
    assert old.get("/desk").status == 303, "the name from before signing out still opens the desk"
    assert Visitor().get("/").headers["Set-Cookie"] is None
    rule("a session's name is the portal's own, and a new one whenever someone signs in or out")


def forms():
    visitor = Visitor()
    visitor.sign_in("citizen")
    fields = {"f_applicant_name": "张三", "f_applicant_kind": "person"}
    assert visitor.post(f"/items/{ITEM}/apply", fields, token="").status == 403
    assert visitor.post(f"/items/{ITEM}/apply", fields, token="0" * 64).status == 403
    other = Visitor().token("/progress")
    assert visitor.post(f"/items/{ITEM}/apply", fields, token=other).status == 403
    for header in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}):
        assert visitor.post(f"/items/{ITEM}/apply", fields, headers=header).status == 403, header
    assert visitor.post("/sign-out", {}, token="").status == 403
    assert visitor.get("/my").status == 200
    assert visitor.get("/sign-out").status == 405
    rule("a form that another site forged does nothing")


def attachments():
    owner = Visitor()
    owner.sign_in("citizen")
    names = ["../../../public/assets/evil.php", "..\\..\\evil.php", "/etc/passwd", "a\r\nX-Evil: 1.pdf", "秘名.pdf", "."]
    answer = owner.post(f"/items/{ITEM}/apply", {"f_applicant_name": "张三", "f_applicant_kind": "person"},
                        [("file[01][]", name.replace("\r\n", "%0D%0A"), PDF + str(place).encode()) for place, name in enumerate(names)])
    assert answer.status == 303, answer.text
    number = answer.headers["Location"].split("/")[3]
    stored = [path for path in (FOLDER / "attachments").rglob("*") if path.is_file()]
    assert stored and all(re.fullmatch(r"[0-9a-f]{64}", path.name) for path in stored), stored
    root = pathlib.Path(__file__).resolve().parents[2] / "Examples/portal/public"
    assert [path.name for path in root.rglob("*") if path.is_file() and path.parent.name != "assets"] == ["index.php"]
    page = owner.get(f"/my/case/{number}").text
    digest = re.search(r"/file/([0-9a-f]{64})", page).group(1)
    answer = owner.get(f"/my/case/{number}/file/{digest}")
    assert answer.status == 200 and answer.body.startswith(b"%PDF") and answer.headers["X-Evil"] is None
    assert re.fullmatch(r'attachment; filename="attachment-\d+\.pdf"', answer.headers["Content-Disposition"])
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    for path in (f"/my/case/{number}/file/../../../accounts.json", f"/my/case/{number}/file/..%2f..%2f..%2faccounts.json",
                 f"/my/case/{number}/file/{'0' * 64}", "/assets/../../src/Portal.php", "/..%2f..%2faccounts.json", "/index.php/../../seed.php",
                 "/assets/%2e%2e/%2e%2e/README.md", "/.htaccess", "/data/accounts.json"):
        answer = owner.get(path)
        assert answer.status in (400, 404) and "hash" not in answer.text, (path, answer.status)
    rule("no name of a file becomes a path, and no path leads out of the portal")
    stranger = Visitor()
    stranger.post("/register", {"name": "m" + uuid.uuid4().hex[:8], "password": PASSWORD + "-long", "again": PASSWORD + "-long"})
    for path in (f"/my/case/{number}", f"/my/case/{number}/file/{digest}", f"/my/case/{number}/receipt", f"/desk/case/{number}",
                 f"/my/case/{number}/rate", f"/my/case/{number}/supplement", f"/my/rights/case/{number}"):
        assert stranger.get(path).status == 404, path
        assert Visitor().get(path).status == 303, path
    answer = stranger.post(f"/my/case/{number}/withdraw", {"f_reason": "x"}, token=stranger.token("/progress"))
    assert answer.status == 404, answer.status
    answer = stranger.post(f"/my/rights/case/{number}/export", {}, token=stranger.token("/progress"))
    assert answer.status == 404, answer.status
    answer = owner.post(f"/my/rights/case/{number}/export", {}, token=owner.token(f"/my/rights/case/{number}"))
    assert answer.status == 200 and "applicant" in answer.text and "attachment" in answer.headers["Content-Disposition"], answer.status
    assert owner.get(f"/my/rights/case/{number}/export").status == 405
    assert owner.get(f"/my/rights/penalty/{number}").status == 404
    clerk = Visitor()
    clerk.sign_in("GS-w1")
    assert clerk.get(f"/desk/case/{number}/file/{digest}").status == 200
    rule("a case and its files are for the applicant and the unit alone")
    for content, name in ((b"<html><script>alert(1)</script></html>", "a.pdf"), (b"<?php system($_GET[0]);", "a.php"),
                          (b"\x7fELF\x02\x01\x01" + bytes(64), "a.pdf"), (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "a.png"),
                          (b"", "empty.pdf")):
        answer = owner.post(f"/items/{ITEM}/apply", {"f_applicant_name": "张三", "f_applicant_kind": "person"},
                            [("file[01][]", name, content)])
        assert answer.status in (413, 415), (name, answer.status, answer.text[:400])
    rule("what a file is, its bytes say: pages, programs and pictures with script are not taken")


def roles():
    citizen = Visitor()
    citizen.sign_in("citizen")
    for path in ("/desk", "/desk/stages", "/office/stages/BL2012000002", "/office/stages/BL2012000002/picture.svg", "/my/projects/ZD20120002",
                 "/my/projects/ZD20120002/BL2012000002.svg", "/office/inspections", "/office/rules", "/office/conduct", "/office/overdue", "/office/complaints", "/office/complaints/TS2012000001"):
        assert citizen.get(path).status in (303, 404), path
    clerk = Visitor()
    clerk.sign_in("GS-w1")
    assert clerk.get("/office/complaints/TS2012000001").status == 404
    assert clerk.get("/office/complaints/TS2012000001/do/complaint.close").status == 404
    token = clerk.token("/desk/notices") if "token" in clerk.get("/desk/notices").text else clerk.token("/progress")
    clerk.post("/role", {"role": "administrator"}, token=token)
    assert clerk.get("/office/complaints").status == 404
    assert clerk.get(f"/desk/case/{ITEM}201301110001/do/case.erase").status == 404
    assert clerk.get("/desk/stages/BL2013000001/do/stage.erase").status == 404
    assert clerk.get("/desk/stages/BL2013000001/do/stage.deliver").status == 404
    rule("nobody takes a role or a word that is not theirs")


def tries():
    guesser = Visitor()
    token = guesser.token("/progress")
    statuses = [guesser.post("/progress", {"number": "1", "code": f"AAAA{place:04}"}, token=token).status for place in range(30)]
    assert 429 in statuses, statuses
    answer = guesser.post("/progress", {"number": "1", "code": "AAAA"}, token=token)
    assert answer.status == 429 and int(answer.headers["Retry-After"]) > 0
    token = guesser.token("/sign-in")
    statuses = [guesser.post("/sign-in", {"name": "GS-a1", "password": f"guess-{place}"}, token=token).status for place in range(12)]
    assert 429 in statuses and 303 not in statuses, statuses
    rule("codes and passwords are guessed slowly, and who guesses is told when to come again")


def main():
    for part in (headers, markup, statements, redirects, sessions, forms, attachments, roles, tries):
        for path in (FOLDER / "limits").glob("*"):
            path.unlink()
        part()
    for path in (FOLDER / "limits").glob("*"):
        path.unlink()


if __name__ == "__main__":
    main()
