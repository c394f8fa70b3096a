"""Lints the YAML and JSON examples of docs/checks: examples.py ROOT PROGRAM.

In a block after "Bad" the page's id is reported, after "Good" nothing at all. Works in the
current folder.
"""

import json
import pathlib
import re
import subprocess
import sys

root, program = pathlib.Path(sys.argv[1]), sys.argv[2]
problems, count = [], 0
pathlib.Path(".git").mkdir(exist_ok=True)
for page in sorted((root / "docs" / "checks").glob("*.md")):
    good = None
    blocks = re.finditer(
        r"^#+ (?P<title>[^\n]*)$|^(?P<word>Bad|Good):$|^```(?P<kind>\w+)(?: (?P<file>\S+))?\n(?P<text>.*?)^```$",
        page.read_text(),
        re.M | re.S,
    )
    for block in blocks:
        title = block["title"] or block["word"]
        if title:
            good = {"Bad": False, "Good": True}.get(title)
        elif block["kind"] in ("yaml", "json") and good is not None:
            count += 1
            # A block may say what its file is called: ```json appsettings.json
            file = pathlib.Path(block["file"] or f"config.{block['kind']}")
            file.write_text(block["text"])
            run = subprocess.run(
                [program, "check", "--format", "json", str(file)], capture_output=True, text=True
            )
            file.unlink()
            report = json.loads(run.stdout)
            found = sorted({f["id"] for f in report["findings"]})
            line = page.read_text()[: block.start()].count("\n") + 1
            if report["notAnalysed"] or (found if good else page.stem not in found):
                problems.append(
                    f"{page.name}:{line}: a {'good' if good else 'bad'} example: "
                    f"{found} {report['notAnalysed'] or ''}"
                )
if count < 50:
    problems.append(f"only {count} examples")
if problems:
    sys.exit("\n".join(problems))
