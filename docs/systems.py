#!/usr/bin/env python3
"""Brings the table of systems in docs/configuration.md up to date.

usage: python3 docs/systems.py build/bin/jwt-lint [--check]

With --check nothing is written, and the exit status is 1 if something had to be.
"""

import json
import pathlib
import subprocess
import sys

PAGE = pathlib.Path(__file__).resolve().parent / "configuration.md"
BEGIN, END = "<!-- systems: made by docs/systems.py -->\n", "<!-- end of systems -->\n"

# What is looked at, in the order of the table, and the weaknesses that it can have. Those that
# every secret, key or algorithm can have say nothing of a system and are left out.
TOPICS = {
    "secrets": ["jwt-hardcoded-secret", "jwt-weak-secret"],
    "keys": ["jwt-weak-key", "jwt-private-key-exposed"],
    "key sets": ["jwt-malformed-jwks"],
    "written tokens": ["jwt-embedded-token"],
    "algorithms": ["jwt-none-algorithm", "jwt-deprecated-algorithm"],
    "allow-list of algorithms": ["jwt-unpinned-algorithm"],
    "signature": ["jwt-unverified-token"],
    "`exp`": ["jwt-missing-exp-validation"],
    "`aud`": ["jwt-missing-aud-validation"],
    "`iss`": ["jwt-missing-iss-validation"],
    "leeway": ["jwt-excessive-leeway"],
    "requests without token": ["jwt-optional-authentication"],
    "key of the header": ["jwt-untrusted-key-source"],
    "encryption": ["jwt-jwe-unbounded"],
    "lifetimes": ["jwt-excessive-lifetime"],
    "rotation": ["jwt-missing-rotation"],
    "claims": ["jwt-sensitive-claim"],
    "TLS": ["jwt-insecure-transport"],
    "cookies": ["jwt-insecure-cookie"],
    "browser storage": ["jwt-insecure-storage"],
    "tokens in URLs": ["jwt-token-in-url"],
    "logs": ["jwt-token-in-log"],
    "error details": ["jwt-error-disclosure"],
}
# Described in words on the page, as are the adapters of names in general use.
IN_WORDS = {"browser-clients", "self-hosted", "tokens", "verification-switches"}
IMPLIED = {"jwt-algorithm-confusion", "jwt-symmetric-algorithm", "jwt-reused-secret"}


def table(systems):
    found = {}
    for entry in systems:
        if not entry["generic"] and entry["adapter"] not in IN_WORDS:
            found.setdefault(entry["system"], set()).update(entry["weaknesses"])
    rows = ["| system | what is looked at |\n", "| --- | --- |\n"]
    for system in sorted(found, key=str.casefold):
        ids = found[system]
        topics = [topic for topic, of in TOPICS.items() if ids.intersection(of)]
        rows.append(f"| {system} | {', '.join(topics)} |\n")
    return "".join(rows)


def main():
    program, *options = sys.argv[1:]
    listed = json.loads(
        subprocess.check_output([program, "rules", "--systems", "--format", "json"])
    )["systems"]
    unknown = set().union(*(s["weaknesses"] for s in listed), *[IMPLIED])
    unknown -= IMPLIED.union(*TOPICS.values())
    if unknown:
        sys.exit(f"docs/systems.py does not know {', '.join(sorted(unknown))}")
    old = PAGE.read_text()
    before, _, rest = old.partition(BEGIN)
    _, _, after = rest.partition(END)
    new = before + BEGIN + table(listed) + END + after
    if new == old:
        return
    if "--check" in options:
        sys.exit(
            "the table of docs/configuration.md differs from the adapters; run\n"
            "  python3 docs/systems.py build/bin/jwt-lint"
        )
    PAGE.write_text(new)


main()
