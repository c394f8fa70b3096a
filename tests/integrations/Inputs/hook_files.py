"""Compares the file patterns of the hooks with what driver/Paths.cpp reads: hook_files.py ROOT."""

import pathlib
import re
import sys

import yaml

root = pathlib.Path(sys.argv[1])
code = (root / "driver" / "Paths.cpp").read_text()


def body(name):
    return code[code.index(name) :].split("\n}\n")[0]


def texts(part):
    return re.findall(r'"([^"]+)"', part)


# Of kindOf() the extensions, of mayBeConfiguration() the table of endings.
extensions = texts(body("FileKind kindOf("))
endings = texts(re.search(r"Endings = \{(.*?)\};", body("bool mayBeConfiguration("), re.S)[1])
problems = []
if len(extensions) < 10 or len(endings) < 15:
    problems.append(f"driver/Paths.cpp was not understood: {extensions} {endings}")
read = [f"src/a.{ending}" for ending in extensions + endings]
read += [".env", ".env.production", "prod.env", "app.yml.example", "config.yml_example_discord"]
read += ["deploy/env-web", "env.staging", "values.YAML", "a.json~", "jwt-lint.yaml", ".jwt-lint.yaml"]
other = ["README.md", "a.py", "Makefile", "cpp", "a.cpp/b.txt", "yaml/list.csv", "environment"]

hooks = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text())
sample = yaml.safe_load((root / "integrations/init/pre-commit-config.yaml").read_text())
hooks += [hook for repo in sample["repos"] for hook in repo["hooks"]]
if len(hooks) < 4:
    problems.append("hooks are missing")
for hook in hooks:
    pattern = re.compile(hook["files"])
    problems += [f"{hook['id']} does not start for {name}" for name in read if not pattern.search(name)]
    problems += [f"{hook['id']} starts for {name}" for name in other if pattern.search(name)]
    # All files have to be seen together: values lead from one to another.
    if hook["pass_filenames"] or not hook["require_serial"]:
        problems.append(f"{hook['id']}: several runs would each see a part")
    if not re.fullmatch(r"(\./dev|jwt-lint) check( --staged)?", hook["entry"]):
        problems.append(f"{hook['id']} does not end with the status of check: {hook['entry']}")
if problems:
    sys.exit("\n".join(problems))
