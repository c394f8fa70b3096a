"""The ways in which findings reach people, as functions from a case to a set of findings.

A finding is (file, line, severity, id). A unit is a source file of the case; a front that sees
one unit at a time is asked for each of them. In clang-tidy errors are warnings.
"""
import json
import os
import pathlib
import re
import subprocess
import sys

TESTS = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(TESTS)
STAND_INS = os.path.join(ROOT, "checks", "models", "stand-ins")
SOURCES = (".c", ".cc", ".cpp", ".cxx")
PUBLISHED = {1: "error", 2: "warning", 3: "note", 4: "note"}

sys.path.insert(0, os.path.join(TESTS, "lsp"))
from client import Client  # noqa: E402


def is_code(name):
    return name.endswith(SOURCES + (".h", ".hh", ".hpp"))


def units(folder):
    return sorted(
        os.path.relpath(path, folder)
        for path in pathlib.Path(folder).rglob("*")
        if path.suffix in SOURCES
    )


def is_single(folder):
    """Is the case one file?"""
    return sum(len(names) for _, _, names in os.walk(folder)) == 1 and len(units(folder)) == 1


def flags(unit, folder):
    """What a build of the case would give: its include folders and a standard that has what is
    used; and stand-ins for libraries."""
    text = pathlib.Path(folder, unit).read_bytes()
    found = [] if unit.endswith(".c") else ["-std=c++20" if b"co_await" in text else "-std=c++17"]
    found += sorted(
        "-I" + os.path.relpath(path, folder)
        for path in pathlib.Path(folder).rglob("include")
        if path.is_dir()
    )
    return found + [
        "-idirafter" + os.path.join(STAND_INS, name) for name in sorted(os.listdir(STAND_INS))
    ]


def report(program, folder, paths, options):
    """The JSON report on the paths."""
    run = subprocess.run(
        [program, "check", "--no-cache", "--format", "json", *options, *paths],
        cwd=folder, capture_output=True, text=True)
    try:
        return json.loads(run.stdout)
    except ValueError:
        sys.exit(f"no report (exit status {run.returncode}):\n{run.stdout}{run.stderr}")


def findings(report_):
    return {(f["file"], f["line"], f["severity"], f["id"]) for f in report_["findings"]}


def by_unit(program, folder, options):
    found = set()
    for unit in units(folder):
        found |= findings(report(program, folder, [unit], options))
    return found


LINE = re.compile(r"^(.+?):(\d+):\d+: (warning|error|remark): .* \[(jwt-[a-z-]+)\]$", re.M)


def by_tidy(module, folder, rules):
    """The distribution's clang-tidy with the module."""
    found = set()
    for unit in units(folder):
        # The library's own headers are not there, so that errors of Clang are no news.
        run = subprocess.run(
            ["clang-tidy", "--load", module, f"--checks=-*,{rules}", "--header-filter=.*",
             "--quiet", unit, "--", *flags(unit, folder)],
            cwd=folder, capture_output=True, text=True)
        if run.returncode not in (0, 1) or "load request ignored" in run.stderr:
            sys.exit(f"clang-tidy ended with {run.returncode}:\n{run.stdout}{run.stderr}")
        for file, line, level, weakness in LINE.findall(run.stdout):
            severity = "note" if level == "remark" else "warning"
            found.add((os.path.relpath(file, folder), int(line), severity, weakness))
    return found


def published(document_folder, path, diagnostics, wanted):
    return {
        (path, d["range"]["start"]["line"] + 1, PUBLISHED[d["severity"]], d["code"])
        for d in diagnostics
        if wanted(str(d.get("code")))
    }


def by_clangd(clangd, folder, wanted):
    """A session: open, edit, apply a quick fix. Says what goes wrong in it, too."""
    found, wrong = set(), []
    with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as database:
        json.dump(
            [
                {"directory": folder, "file": unit,
                 "arguments": ["clang", *flags(unit, folder), "-c", unit]}
                for unit in units(folder)
            ],
            database)
    # Indexes are of no use here, and that of the standard library takes most of the time.
    with open(os.path.join(folder, ".clangd"), "w", encoding="utf-8") as settings:
        settings.write("Index: {Background: Skip, StandardLibrary: No}\n")
    with Client([clangd, "--log=error", "--background-index=false"], cwd=folder) as client:
        client.initialize()
        for unit in units(folder):
            # Editors show what is no UTF-8 somehow; the protocol knows nothing else.
            text = pathlib.Path(folder, unit).read_bytes().decode("utf-8", "replace")
            document = client.open(unit, text)
            first = client.diagnostics(document)
            here = published(folder, unit, first, wanted)
            found |= here
            document.append("// Typed.\n")
            again = client.diagnostics(document)
            if published(folder, unit, again, wanted) != here:
                wrong.append(f"{unit}: an edit of nothing changes what is found")
            wrong += fix_one(client, document, unit, again, wanted)
            document.close()
    return found, wrong


def fix_one(client, document, unit, diagnostics, wanted):
    """Applies the first quick fix for one of our findings; it must go, and no other come."""
    ours = [d for d in diagnostics if wanted(str(d.get("code")))]
    for diagnostic in ours:
        actions = [
            action
            for action in client.code_actions(document, diagnostic["range"], [diagnostic])
            if action.get("kind") == "quickfix" and action.get("edit")
        ]
        if not actions:
            continue
        client.apply(actions[0]["edit"])
        left = [
            d["code"] for d in client.diagnostics(document) if wanted(str(d.get("code")))
        ]
        before = [d["code"] for d in ours]
        before.remove(diagnostic["code"])
        if sorted(left) != sorted(before):
            return [f"{unit}: after the quick fix for {diagnostic['code']} there is {left}, "
                    f"not {before}"]
        break
    return []
