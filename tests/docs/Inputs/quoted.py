"""Every line of the first block of a page is a line of the output: quoted.py PAGE OUTPUT."""

import pathlib
import sys

page, output = (pathlib.Path(word).read_text() for word in sys.argv[1:])
quoted = page.split("\n```\n")[1].splitlines()
printed = set(output.splitlines())
missing = [line for line in quoted if line not in printed]
if len(quoted) < 10 or missing:
    sys.exit("\n".join(["the program does not print", *missing]))
