"""Runs a command within bounds: measured.py EXPECTED MIB COMMAND...

Passes its output on and fails on another exit status ("any": on a crash), or when the command or one
of its children had more than MIB in memory at once. Time is bounded only so that a
hang ends: two minutes are no measurement.
"""

import resource
import subprocess
import sys

expected, limit, *command = sys.argv[1:]
try:
    status = subprocess.run(command, stderr=subprocess.STDOUT, timeout=120).returncode
except subprocess.TimeoutExpired:
    sys.exit(f"does not end: {' '.join(command)}")
if status not in (0, 1, 2) or expected not in ("any", str(status)):
    sys.exit(f"exit status {status}, expected {expected}: {' '.join(command)}")
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
if peak > float(limit):
    sys.exit(f"{peak:.0f} MiB in memory, at most {limit}: {' '.join(command)}")
