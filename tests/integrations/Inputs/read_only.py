"""Runs a command in an empty folder that it may not write to: read_only.py COMMAND...

Prints its exit status. Root may write everywhere, and becomes somebody else first.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

NOBODY = 65534

with tempfile.TemporaryDirectory(dir="/tmp") as folder:
    # The program, and TMPDIR, may lie where nobody else can go.
    descriptor = os.open(sys.argv[1], os.O_RDONLY)
    os.chmod(folder, 0o555)
    drop = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    run = subprocess.run(
        sys.argv[1:],
        executable=f"/proc/self/fd/{descriptor}",
        pass_fds=[descriptor],
        cwd=folder,
        **drop,
    )
    sys.stdout.flush()
    print("status", run.returncode)
    left = sorted(path.name for path in pathlib.Path(folder).iterdir())
    os.chmod(folder, 0o755)
    if left:
        sys.exit(f"written nevertheless: {left}")
