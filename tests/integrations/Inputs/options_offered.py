"""Compares the options that completion offers with those in the help: options_offered.py PROGRAM."""

import re
import subprocess
import sys


def output(*words):
    run = subprocess.run([sys.argv[1], *words], capture_output=True, text=True, check=True)
    return run.stdout


problems = []
for command in ("check", "init", "rules", "explain", "test-rules", "completion"):
    lines = output("completion", "words", "--", command, "--").splitlines()
    offered = {line for line in lines if line.startswith("--")} - {"--help"}
    text = output(command, "--help")
    mentioned, listed = set(re.findall(r"--[a-z-]+", text)), set()
    for line in text.splitlines():
        # "  -j, --jobs N", "      --adapters FILE, --config-rules FILE"
        if re.match(r" {2,6}(-\w, )?--\w", line):
            # What stands behind two blanks is said of the option.
            listed.update(re.findall(r"--[\w-]+", re.split(r"(?<=\S) {2,}", line)[0]))
    if command == "check" and len(offered) < 10:
        problems.append(f"only {len(offered)} options are offered")
    problems += [f"{command} {option}: not offered" for option in sorted(listed - offered)]
    problems += [f"{command} {option}: not in the help" for option in sorted(offered - mentioned)]
if problems:
    sys.exit("\n".join(problems))
