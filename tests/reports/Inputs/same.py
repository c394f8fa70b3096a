"""same.py: every report in this folder has the same findings, and none is missing."""

import formats

expected = formats.read("json", formats.REPORTS["json"])
assert len(expected) > 20
for name, path in formats.REPORTS.items():
    found = formats.read(name, path)
    assert sorted(found) == sorted(expected), f"{name}: {set(found) ^ set(expected)}"

assert sorted(formats.from_summary("summary.md")) == sorted(expected)

# GitHub takes ten of each kind; the last command counts the others.
kinds = {}
for command, properties, _ in formats.commands("report.github")[:-1]:
    kinds.setdefault(command, []).append(
        (properties["title"], properties["file"], int(properties["line"])))
assert all(set(found) <= set(expected) for found in kinds.values())
severities = [f["severity"] for f in formats.load("report.json")["findings"]]
assert len(kinds["error"]) == 10 < severities.count("error")
assert len(kinds["warning"]) == severities.count("warning")
command, properties, data = formats.commands("report.github")[-1]
assert command == "notice" and data.startswith(f"{severities.count('error') - 10} errors not shown")
