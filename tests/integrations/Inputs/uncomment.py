"""Makes keys of comments that show some: uncomment.py FILE."""

import pathlib
import re
import sys

path = pathlib.Path(sys.argv[1])
lines, inside = [], False
for line in path.read_text().splitlines():
    inside = bool(re.match(r"# [a-z-]+:( [^ ]+)?$", line)) or inside and line.startswith("#   ")
    lines.append(line[2:] if inside else line)
path.write_text("\n".join(lines) + "\n")
