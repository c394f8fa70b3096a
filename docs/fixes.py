#!/usr/bin/env python3
"""Brings the tables of docs/fixes.md up to date.

usage: python3 docs/fixes.py build/bin/jwt-lint [--check]

With --check nothing is written, and the exit status is 1 if something had to be.
"""

import json
import pathlib
import subprocess
import sys

PAGE = pathlib.Path(__file__).resolve().parent / "fixes.md"
BEGIN, END = "<!-- {}: made by docs/fixes.py -->\n", "<!-- end of {} -->\n"


def page(id):
    return f"[{id}](checks/{id}.md)"


def fixes(rules):
    rows = ["| id | in | what --fix does |\n", "| --- | --- | --- |\n"]
    for rule in rules:
        seen = {}
        for fix in rule["fixes"]:
            if "does" in fix:
                seen.setdefault((fix["in"], fix["does"]), []).append(fix.get("case"))
        for (where, does), cases in seen.items():
            names = ", ".join(f"`{case}`" for case in dict.fromkeys(cases) if case)
            rows.append(f"| {page(rule['id'])} | {where} | {names}{': ' if names else ''}{does} |\n")
    return "".join(rows)


def reasons(rules):
    rows = ["| id | why there is no fix in configuration |\n", "| --- | --- |\n"]
    for rule in rules:
        seen = {}
        for fix in rule["fixes"]:
            if "whyNot" in fix:
                seen.setdefault(fix["whyNot"], []).append(fix["case"])
        for why, cases in seen.items():
            names = ", ".join(f"`{case}`" for case in dict.fromkeys(cases))
            rows.append(f"| {page(rule['id'])} | {names}: {why} |\n")
    return "".join(rows)


def replaced(text, name, table):
    before, begin, rest = text.partition(BEGIN.format(name))
    _, end, after = rest.partition(END.format(name))
    if not begin or not end:
        sys.exit(f"{PAGE.name} has no place for the table of {name}")
    return before + begin + table + end + after


def main():
    program, *options = sys.argv[1:]
    rules = json.loads(subprocess.check_output([program, "rules", "--format", "json"]))["rules"]
    old = PAGE.read_text()
    new = replaced(old, "fixes", fixes(rules))
    new = replaced(new, "reasons", reasons(rules))
    if new == old:
        return
    if "--check" in options:
        sys.exit(
            "the tables of docs/fixes.md differ from the program; run\n"
            "  python3 docs/fixes.py build/bin/jwt-lint"
        )
    PAGE.write_text(new)


main()
