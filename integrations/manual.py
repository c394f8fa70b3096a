"""Puts the options that `jwt-lint COMMAND --help` lists into docs/jwt-lint.1.

usage: manual.py PROGRAM           rewrites the lists between the page's marks
       manual.py PROGRAM --check   says what would change, and fails if anything would

A list stands between the lines `.\\" options of COMMAND` and `.\\" end of options`.
"""

import pathlib
import re
import subprocess
import sys
import textwrap

PAGE = pathlib.Path(__file__).resolve().parent.parent / "docs" / "jwt-lint.1"
LIST = re.compile(r'(?m)^(\.\\" options of (\S+)\n)(.*?)^(\.\\" end of options\n)', re.S)
# "  -j, --jobs N             processes", "      --color auto|always|never"
OPTION = re.compile(r"^ {2,6}((?:-\w, )?--\S.*?)(?: {2,}(\S.*))?$")


def help_of(program, command):
    run = subprocess.run([program, command, "--help"], capture_output=True, text=True, check=True)
    return run.stdout


def options(text):
    """The options of a help text: pairs of what is typed and what it means."""
    found = []
    for line in text.splitlines():
        option = OPTION.match(line)
        if option:
            found.append([option[1], option[2] or ""])
        elif found and re.match(r" {20,}\S", line):
            found[-1][1] = f"{found[-1][1]} {line.strip()}".strip()
        elif found and not line.startswith(" "):
            break
    return found


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text)


def head(typed):
    """'-j, --jobs N' in mdoc."""
    words = []
    for form in typed.split(", "):
        name, _, value = form.partition(" ")
        dashes = name[1:].replace("-", "\\-") if name.startswith("--") else name[1:]
        words.append(f"Fl {dashes}" + (f" Ar {escaped(value)}" if value else ""))
    return ".It " + " , ".join(words)


def block(listed):
    if not listed:
        return ""
    lines = [".Bl -tag -width Ds"]
    for typed, meaning in listed:
        lines.append(head(typed))
        if meaning:
            wrapped = textwrap.wrap(meaning, 76, break_on_hyphens=False, break_long_words=False)
            lines += [escaped(line) for line in wrapped]
    return "\n".join([*lines, ".El"]) + "\n"


def main():
    if len(sys.argv) not in (2, 3) or sys.argv[2:] not in ([], ["--check"]):
        sys.exit(__doc__)
    old = PAGE.read_text()
    new = LIST.sub(
        lambda m: m[1] + block(options(help_of(sys.argv[1], m[2]))) + m[4], old
    )
    if sys.argv[2:] and new != old:
        sys.exit(f"{PAGE.name} is not what --help says; run integrations/manual.py PROGRAM")
    if not sys.argv[2:]:
        PAGE.write_text(new)


if __name__ == "__main__":
    main()
