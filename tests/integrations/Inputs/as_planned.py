"""The files in the current folder are what `jwt-lint init` has shown: as_planned.py PLAN."""

import pathlib
import re
import sys

plan = pathlib.Path(sys.argv[1]).read_text()
parts = re.findall(r"^would create: (\S+)\n\n((?:    .*\n|\n)+)", plan, re.M)
if len(parts) != 4:
    sys.exit(f"{len(parts)} files in the plan")
for name, text in parts:
    shown = re.sub(r"^    ", "", text, flags=re.M).rstrip("\n")
    if pathlib.Path(name).read_text().rstrip("\n") != shown:
        sys.exit(f"{name} is not what was shown")
