"""clean.py FILE...: the files are UTF-8 without control characters, and none holds a secret that
is given on standard input, one on each line."""

import json
import re
import sys

secrets = sys.stdin.read().split()
assert secrets
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        text = file.read().decode("utf-8")
    control = re.search(r"[^\n\x20-\x7e\xa0-\U0010ffff]|[\u202a-\u202e\u2066-\u2069]", text)
    assert not control, f"{path}: {control[0]!r} at {control.start()}"
    # The pages that explain weaknesses are jwt-lint's own text and have examples of secrets.
    if path.endswith(".sarif"):
        log = json.loads(text)
        for rule in log["runs"][0]["tool"]["driver"]["rules"]:
            del rule["help"]
        text = json.dumps(log)
    elif path.endswith(".html"):
        text, pages, _ = text.partition('<section id="about">')
        assert pages or "No findings" in text
    for secret in secrets:
        assert secret not in text, f"{path} repeats {secret}"
