"""Writes a program that prints the help of another: other_help.py PROGRAM same|more

`more` has one more option of check, `same` none.
"""

import pathlib
import sys

program, name = sys.argv[1:]
insert = "2i\\      --nothing            does nothing" if name == "more" else ""
pathlib.Path(name).write_text(
    f"#!/bin/sh\n'{program}' \"$@\" | sed '{insert}'\n"
)
