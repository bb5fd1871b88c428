#!/usr/bin/env python3
"""The interface of include/xiaoneng.h as a plain record: what clang understands of it, a line for each thing.

abi.py show          prints the record
abi.py check         holds include/xiaoneng.abi against the header; fails when they differ
abi.py write [--break]
                     writes include/xiaoneng.abi; refuses to take away or change what it held unless the number of
                     the interface (Sources/Xiaoneng/Base/Release.swift) rose, or --break says that nothing was
                     released with it
"""
import json
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HEADER = os.path.join(ROOT, "include", "xiaoneng.h")
RECORD = os.path.join(ROOT, "include", "xiaoneng.abi")


def number():
    script = os.path.join(ROOT, "Scripts", "release.sh")
    return subprocess.check_output(["sh", script, "abi"], text=True).strip()


def clang(*arguments, source=HEADER):
    command = [os.environ.get("CLANG", "clang"), "-x", "c", "-std=c99", "-fsyntax-only", *arguments, source]
    return subprocess.check_output(command, text=True)


def tree():
    """The declarations that stand in the header itself, as clang's syntax tree has them."""
    nodes, inside = [], False
    for node in json.loads(clang("-Xclang", "-ast-dump=json"))["inner"]:
        # clang names a file only where it changes.
        spot = node.get("loc", {})
        spot = spot.get("expansionLoc", spot)
        if "file" in spot:
            inside = os.path.samefile(spot["file"], HEADER)
        if inside and "line" in spot or inside and "offset" in spot:
            nodes.append(node)
    return nodes


def layouts(names):
    """Size, alignment and offsets of structs and unions, as clang lays them out here."""
    if not names:
        return {}
    with tempfile.NamedTemporaryFile("w", suffix=".c") as probe:
        uses = "".join(f"int probe{i}[sizeof({name})];\n" for i, name in enumerate(names))
        probe.write(f'#include "{HEADER}"\n{uses}')
        probe.flush()
        dump = clang("-Xclang", "-fdump-record-layouts", source=probe.name)
    found = {}
    for block in dump.split("*** Dumping AST Record Layout")[1:]:
        lines = [line for line in block.splitlines() if "|" in line]
        name = lines[0].split("|", 1)[1].strip()
        offsets = {}
        for line in lines[1:]:
            match = re.match(r"\s*(\d+)(?::[\d-]+)? \|   \S.* (\w+)$", line)
            if match:
                offsets[match.group(2)] = int(match.group(1))
        size = re.search(r"sizeof=(\d+), align=(\d+)", block)
        found[name] = (size.group(1), size.group(2), offsets)
    return found


def record():
    nodes = tree()
    structs = [n for n in nodes if n["kind"] == "RecordDecl" and n.get("completeDefinition")]
    found = layouts([f"{n['tagUsed']} {n['name']}" for n in structs])
    lines = []
    for node in nodes:
        kind = node["kind"]
        inner = node.get("inner", [])
        if kind == "FunctionDecl":
            parameters = [p for p in inner if p["kind"] == "ParmVarDecl"]
            result = node["type"]["qualType"].split("(", 1)[0].strip()
            texts = [f"{p['type']['qualType']} {p.get('name', '')}".strip() for p in parameters]
            lines.append(f"function {node['name']}({', '.join(texts) or 'void'}) -> {result}")
        elif kind == "EnumDecl":
            value = -1
            for constant in inner:
                if constant["kind"] != "EnumConstantDecl":
                    continue
                given = [n for n in constant.get("inner", []) if "value" in n]
                value = int(given[0]["value"]) if given else value + 1
                lines.append(f"constant {constant['name']} = {value}")
        elif kind == "TypedefDecl":
            lines.append(f"type {node['name']} = {node['type']['qualType']}")
        elif kind == "RecordDecl" and node.get("completeDefinition"):
            tag = node["tagUsed"]
            size, align, offsets = found[f"{tag} {node['name']}"]
            lines.append(f"{tag} {node['name']} size {size} align {align}")
            for field in inner:
                if field["kind"] == "FieldDecl":
                    name = field["name"]
                    lines.append(f"field {node['name']}.{name} at {offsets[name]}: {field['type']['qualType']}")
    return [f"abi {number()}"] + sorted(set(lines))


def held():
    if not os.path.exists(RECORD):
        return []
    with open(RECORD, encoding="utf-8") as file:
        return [line for line in file.read().splitlines() if line and not line.startswith("#")]


def compare():
    before, now = held(), record()
    return before, now, [l for l in before if l not in now], [l for l in now if l not in before]


def main():
    action = sys.argv[1] if len(sys.argv) > 1 else "show"
    if action == "show":
        print("\n".join(record()))
        return 0
    before, now, gone, new = compare()
    # A struct that grew at its end is no break: its fields stay where they were.
    broken = [l for l in gone if not l.startswith(("abi ", "struct ", "union "))]
    rose = bool(before) and before[0] != now[0]
    if action == "check":
        if not gone and not new:
            print(f"check-abi: {len(now) - 1} lines as recorded")
            return 0
        print("\n".join([f"- {l}" for l in gone] + [f"+ {l}" for l in new]))
        said = "what callers rely on changed" if broken and not rose else "the interface changed"
        print(f"check-abi: {said}; make abi writes it down", file=sys.stderr)
        return 1
    if broken and not rose and "--break" not in sys.argv:
        print("\n".join(f"- {l}" for l in broken))
        print("abi: this breaks callers. Raise Release.abi, or say BREAK=1 while nothing was released", file=sys.stderr)
        return 1
    with open(RECORD, "w", encoding="utf-8") as file:
        file.write("# The interface as callers were built against it; make abi writes it.\n")
        file.write("\n".join(now) + "\n")
    print(f"abi: {len(gone)} lines gone, {len(new)} new")
    return 0


sys.exit(main())
