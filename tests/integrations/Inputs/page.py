"""Checks what docs/integrations.md shows: page.py ROOT PROGRAM."""

import pathlib
import re
import subprocess
import sys

import yaml

root, program = pathlib.Path(sys.argv[1]), sys.argv[2]
page = (root / "docs" / "integrations.md").read_text()
problems = []


def options(command):
    run = subprocess.run(
        [program, "completion", "words", "--", command, "--"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(run.stdout.splitlines())


# Every option of jwt-lint that is named is one that it has.
uses = re.findall(r"jwt-lint (check|init)([^`\n#>|]*)", page)
uses += [("check", use) for use in re.findall(r"ARGS([^)]*)", page)]
for command, rest in uses:
    for option in re.findall(r"--[\w-]+", rest):
        if option not in options(command):
            problems.append(f"jwt-lint {command} has no {option}")
if len(uses) < 8:
    problems.append("too few uses of jwt-lint were found")

blocks = re.findall(r"^```yaml\n(.*?)^```$", page, re.M | re.S)
parsed = [yaml.safe_load(block) for block in blocks]
hooks = {hook["id"] for hook in yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text())}
shown = {hook["id"] for repo in parsed[0]["repos"] for hook in repo["hooks"]}
if not shown <= hooks:
    problems.append(f"no hook {shown - hooks}")
tables = set(re.findall(r"^\| `([^`]+)` \|", page, re.M))
inputs = set(yaml.safe_load((root / "action.yml").read_text())["inputs"])
problems += [f"{name} is not described" for name in sorted((hooks | inputs) - tables)]
for link in re.findall(r"\]\((?!http)([^)#]+)\)", page):
    if not (root / "docs" / link).exists():
        problems.append(f"{link} does not exist")
if problems:
    sys.exit("\n".join(problems))
