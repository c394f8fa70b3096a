"""Checks the extension for VS Code without VS Code: vscode.py EXTENSION ROOT."""

import json
import pathlib
import re
import sys

extension, root = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
package = json.loads((extension / "package.json").read_text())
script = (extension / package["main"]).read_text()
problems = []

SECTION = "jwtLint."
settings = package["contributes"]["configuration"]["properties"]
if not all(name.startswith(SECTION) for name in settings):
    problems.append(f"a setting is not in the section {SECTION}")
# What the extension itself reads.
names = {name[len(SECTION):] for name in settings} - {"path", "trace.server"}


def compare(what, wanted):
    lacks, extra = sorted(wanted - names), sorted(names - wanted)
    if not wanted or lacks or extra:
        problems.append(f"{what}: the extension lacks {lacks}, and has {extra} without need")


server = (root / "driver" / "lsp" / "ServerSettings.cpp").read_text()
compare("ServerSettings.cpp", set(re.findall(r'\bName == "(\w+)"', server)))
page = (root / "docs" / "editors.md").read_text()
rows = re.search(r"^### Settings$(.*?)^#", page, re.M | re.S).group(1)
first = re.findall(r"^\|([^|\n]*)\|", rows, re.M)
compare("docs/editors.md", set(re.findall(r"`(\w+)`", "".join(first))))

# A value of the wrong type would be a mistake that nobody has made.
TYPES = {"string": str, "array": list, "boolean": bool}
for name, setting in settings.items():
    types = setting["type"] if isinstance(setting["type"], list) else [setting["type"]]
    if not isinstance(setting["default"], tuple(TYPES[each] for each in types)):
        problems.append(f"{name}: the default is none of {types}")
    if not setting.get("description"):
        problems.append(f"{name} is not described")

started = {event.partition("onLanguage:")[2] for event in package["activationEvents"]}
handed = set(re.findall(r"'(\w+)'", re.search(r"languages = \[(.*?)\]", script, re.S).group(1)))
if handed - started:
    problems.append(f"nothing starts it for {sorted(handed - started)}")
if started - handed:
    problems.append(f"it is started in vain for {sorted(started - handed)}")

wanted = set(re.findall(r"require\('([^'/]+)", script)) - {"vscode"}
if wanted != set(package["dependencies"]):
    problems.append(f"it requires {sorted(wanted)}")
for dependency, version in package["dependencies"].items():
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        problems.append(f"{dependency}: {version} is not one version")

if problems:
    sys.exit("\n".join(problems))
