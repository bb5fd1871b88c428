#!/usr/bin/env python3
"""Holds a file of Xiaoneng against itself and its seals without Xiaoneng (脱离本库核验): audit.py FILE [SEAL.json]
Every text, every chain, every number, the log of seals, the newest seal and one that was kept elsewhere.

The layout: event(number, text) holds all entries in the order of their recording, seal(number, text) all seals. An
entry names its dossier, its place in it and the SHA-256 of the entry before. A seal is the root (RFC 6962) over one
leaf a dossier, in the order of opening: SHA-256 of a byte 0 and ["kind/number",length,"hash of its last entry"].
Where a text is 17/3, it is the fourth line of the stream (RFC 1950) in row 17 of pack(number, bytes), whose dictionary
is the row of dictionary(id, bytes) that the stream names; each line but the first lacks the value of its "previous"."""
import hashlib, json, sqlite3, sys, zlib


def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def root(leaves):
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256().digest()
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + root(leaves[:half]) + root(leaves[half:])).digest()


def check(seal, heads):
    leaves = [hashlib.sha256(b"\0" + canonical([key, *head])).digest() for key, head in heads.items()]
    if len(leaves) != seal["dossiers"] or root(leaves).hex() != seal["root"]:
        sys.exit(f"与封存不符 not what was sealed: {seal['at']}")


def unpack(file, number):
    (stream,) = file.execute("SELECT bytes FROM pack WHERE number = ?", (number,)).fetchone()
    (words,) = file.execute("SELECT bytes FROM dictionary WHERE id = ?", (int.from_bytes(stream[2:6], "big"),)).fetchone()
    texts, field = [], b'"previous":"'
    for line in zlib.decompressobj(zdict=words).decompress(stream).split(b"\n"):
        before = hashlib.sha256(texts[-1]).hexdigest().encode() if texts else b""
        texts.append((field + before).join(line.rsplit(field, 1)))
    return texts


def entries(file):
    packs = {}  # what was unpacked and not read yet
    for number, text in file.execute("SELECT number, CAST(text AS BLOB) FROM event ORDER BY number"):
        if text[:1].isdigit():
            pack, index = map(int, text.split(b"/"))
            texts = packs[pack] = packs.get(pack) or unpack(file, pack)
            text, texts[index] = texts[index], b""
        yield number, text


def main(path, kept=None):
    place = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    file = sqlite3.connect(f"file:{place}?mode=ro", uri=True)
    seals, previous = [], "0" * 64
    for (text,) in file.execute("SELECT CAST(text AS BLOB) FROM seal ORDER BY number"):
        seals.append(json.loads(text))
        if seals[-1]["previous"] != previous:
            sys.exit(f"封存不相衔接 a seal does not name the one before: {seals[-1]['at']}")
        previous = hashlib.sha256(text).hexdigest()
    wanted = seals[-1:] + ([json.load(open(kept, encoding="utf-8"))] if kept else [])
    heads, last = {}, 0  # the length of each dossier and the hash of its last entry, in the order of opening
    for number, text in entries(file):
        for seal in [seal for seal in wanted if seal["entries"] == last]:
            check(seal, heads)
        entry = json.loads(text)
        length, before = heads.get(entry["dossier"], (0, "0" * 64))
        if number != last + 1 or canonical(entry) != text or (entry["seq"], entry["previous"]) != (length + 1, before):
            sys.exit(f"记录不符 wrong entry: {number} {entry['dossier']}#{entry['seq']}")
        last, heads[entry["dossier"]] = number, (length + 1, hashlib.sha256(text).hexdigest())
    for seal in [seal for seal in wanted if seal["entries"] >= last]:
        check(seal, heads if seal["entries"] == last else {})
    print(f"核验通过 verified: {last} 条记录 entries, {len(heads)} 个卷宗 dossiers, {len(seals)} 个封存 seals")


if __name__ == "__main__":
    main(*sys.argv[1:])
