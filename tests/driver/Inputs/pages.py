"""Every rule that the program lists has a page of more than its title."""

import json
import subprocess
import sys

program = sys.argv[1:]
listed = json.loads(subprocess.check_output(program + ["rules", "--format", "json"]))
for rule in listed["rules"]:
    page = subprocess.check_output(program + ["explain", rule["id"]], text=True)
    if len(page.splitlines()) < 10 or rule["id"] not in page:
        sys.exit(f"{rule['id']} has no page")
