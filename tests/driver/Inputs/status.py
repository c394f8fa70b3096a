"""Runs a command: status.py EXPECTED COMMAND...; fails on another exit status."""

import subprocess
import sys

status = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL).returncode
if status != int(sys.argv[1]):
    sys.exit(f"exit status {status}, expected {sys.argv[1]}: {' '.join(sys.argv[2:])}")
