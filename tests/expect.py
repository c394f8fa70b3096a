#!/usr/bin/env python3
"""Runs jwt-lint on a case, by all its fronts, and compares the findings with the case's comments.

  expect.py PROGRAM CASE [OPTION...]

CASE is a file or a folder. A comment `EXPECT: severity id` stands on the line of a finding,
`EXPECT-1:` one line below it, `EXPECT+1:` one line above; several are separated by commas. Every
expected finding must be reported and nothing else may be, notes included. LIMIT instead of EXPECT
says what a better analysis would report; nothing checks it. The case is copied elsewhere first, so
that nothing around it counts.

The fronts are (fronts.py):

  program  jwt-lint on the whole case
  unit     jwt-lint on each unit alone, where the case has more than one file
  tidy     clang-tidy with the module, on each unit
  clangd   jwt-clangd, with each unit open: found, still found after an edit, and mended by the
           quick fix if there is one. Where the case has other units, a token that is not
           verified is a warning at most: another unit may verify it

What only some of them find is `EXPECT[program,unit]: …`, and what all but some find is
`EXPECT[-clangd]: …`. Both want a reason: a line `FRONTS[program,unit]: reason` somewhere in the
case. `SKIP-FRONT[tidy,clangd]: reason` leaves a front out. Findings in configuration, cases without C
and C++, and cases with options that clang-tidy does not have are for `program` only.
"""
import os
import re
import shutil
import sys
import tempfile

import fronts

COMMENT = re.compile(r"\bEXPECT(?:\[([a-z,-]+)\])?([+-]\d+)?:\s*([^*\n]*)")
ONE = re.compile(r"(error|warning|note)\s+(jwt-[a-z-]+)")
REASON = re.compile(r"\b(FRONTS|SKIP-FRONT)\[([a-z,-]+)\]:\s*\w")
FRONTS = ("program", "unit", "tidy", "clangd")


def chosen(text):
    """The fronts that a list in brackets means."""
    if not text:
        return set(FRONTS)
    names = text.split(",")
    unknown = {name.lstrip("-") for name in names} - set(FRONTS)
    if unknown:
        sys.exit(f"no front is called {', '.join(sorted(unknown))}")
    if all(name.startswith("-") for name in names):
        return set(FRONTS) - {name[1:] for name in names}
    return set(names)


class Case:
    """What the comments in a folder say."""

    def __init__(self, folder):
        self.expected = {front: set() for front in FRONTS}
        self.skipped = set()
        reasons, restricted = set(), set()
        for base, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(base, name)
                with open(path, encoding="utf-8", errors="replace") as text:
                    for number, line in enumerate(text, 1):
                        for kind, which in REASON.findall(line):
                            if kind == "FRONTS":
                                reasons.add(which)
                            else:
                                self.skipped |= chosen(which)
                        for which, shift, items in COMMENT.findall(line):
                            restricted |= {which} - {""}
                            for severity, weakness in ONE.findall(items):
                                place = os.path.relpath(path, folder)
                                finding = (place, number + int(shift or 0), severity, weakness)
                                # Fronts but the first look at code only.
                                is_code = fronts.is_code(name)
                                for front in chosen(which) if is_code else FRONTS[:1]:
                                    self.expected[front].add(finding)
        for which in sorted(restricted - reasons):
            sys.exit(f"EXPECT[{which}] without a reason: a line 'FRONTS[{which}]: …' is missing")


def compare(front, got, want, is_alone=True):
    if front == "clangd" and not is_alone:
        got, want = (
            {(f, n, "warning" if (level, i) == ("error", "jwt-unverified-token") else level, i)
             for f, n, level, i in findings}
            for findings in (got, want))
    if front == "tidy":
        weaker = {"error": "warning"}
        want = {(f, line, weaker.get(level, level), i) for f, line, level, i in want}
    for file, line, severity, weakness in sorted(want - got):
        print(f"{front}: missing: {file}:{line}: {severity} {weakness}")
    for file, line, severity, weakness in sorted(got - want):
        print(f"{front}: unexpected: {file}:{line}: {severity} {weakness}")
    return want == got


def main():
    program, case, *options = os.path.abspath(sys.argv[1]), *sys.argv[2:]
    with tempfile.TemporaryDirectory() as scratch:
        folder = os.path.join(os.path.realpath(scratch), "case")
        if os.path.isdir(case):
            shutil.copytree(case, folder)
        else:
            os.mkdir(folder)
            shutil.copy(case, folder)
        os.makedirs(os.path.join(folder, ".git"), exist_ok=True)  # the root, for every front
        said = Case(folder)
        rules = [option[len("--rules="):] for option in options if option.startswith("--rules=")]
        are_same = True
        report = fronts.report(program, folder, ["."], options)
        for item in report["notAnalysed"]:
            print(f"not analysed: {item['file']}: {item['reason']}")
            are_same = False
        are_same &= compare("program", fronts.findings(report), said.expected["program"])
        if fronts.units(folder) and len(rules) == len(options):
            are_same &= others(program, folder, options, rules, said)
    sys.exit(0 if are_same else 1)


def others(program, folder, options, rules, said):
    binaries = os.path.dirname(program)
    module = os.path.join(os.path.dirname(binaries), "lib", "libJwtTidyModule.so")
    clangd = os.path.join(binaries, "jwt-clangd")
    wanted = rules[0].split(",") if rules else None
    are_same, wrong = True, []
    for front in FRONTS[1:]:
        if front in said.skipped or (front == "clangd" and not os.path.exists(clangd)):
            continue
        if front == "unit" and fronts.is_single(folder):
            continue
        if front == "unit":
            got = fronts.by_unit(program, folder, options)
        elif front == "tidy":
            got = fronts.by_tidy(module, folder, rules[0] if rules else "jwt-*")
        else:
            got, wrong = fronts.by_clangd(
                clangd, folder, lambda code: code in wanted if wanted else code.startswith("jwt-"))
        are_same &= compare(front, got, said.expected[front], len(fronts.units(folder)) == 1)
    for line in wrong:
        print(f"clangd: {line}")
    return are_same and not wrong


if __name__ == "__main__":
    main()
