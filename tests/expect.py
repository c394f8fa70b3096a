#!/usr/bin/env python3
"""Runs jwt-lint on a case and compares its findings with the case's comments.

  expect.py PROGRAM CASE [OPTION...]

CASE is a file or a folder. A comment `EXPECT: severity id` stands on the line of a
finding, `EXPECT-1:` one line below it, `EXPECT+1:` one line above; several are
separated by commas. Every expected finding must be reported and nothing else may be,
notes included. LIMIT instead of EXPECT says what a better analysis would report; nothing
checks it. The case is copied elsewhere first, so that nothing around it counts.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

COMMENT = re.compile(r"EXPECT([+-]\d+)?:\s*([^*\n]*)")
ONE = re.compile(r"(error|warning|note)\s+(jwt-[a-z-]+)")


def expected(folder):
    found = set()
    for base, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(base, name)
            with open(path, encoding="utf-8", errors="replace") as text:
                for number, line in enumerate(text, 1):
                    for shift, items in COMMENT.findall(line):
                        for severity, weakness in ONE.findall(items):
                            place = os.path.relpath(path, folder)
                            found.add((place, number + int(shift or 0), severity, weakness))
    return found


def main():
    program, case, *options = sys.argv[1:]
    with tempfile.TemporaryDirectory() as scratch:
        folder = os.path.join(scratch, "case")
        if os.path.isdir(case):
            shutil.copytree(case, folder)
        else:
            os.mkdir(folder)
            shutil.copy(case, folder)
        run = subprocess.run(
            [program, "check", "--no-cache", "--format", "json", *options, "."],
            cwd=folder, capture_output=True, text=True)
        try:
            report = json.loads(run.stdout)
        except ValueError:
            sys.exit(f"no report (exit status {run.returncode}):\n{run.stdout}{run.stderr}")
        got = {(f["file"], f["line"], f["severity"], f["id"]) for f in report["findings"]}
        want = expected(folder)
    for item in report["notAnalysed"]:
        print(f"not analysed: {item['file']}: {item['reason']}")
    for file, line, severity, weakness in sorted(want - got):
        print(f"missing: {file}:{line}: {severity} {weakness}")
    for file, line, severity, weakness in sorted(got - want):
        print(f"unexpected: {file}:{line}: {severity} {weakness}")
    sys.exit(1 if want != got or report["notAnalysed"] else 0)


main()
