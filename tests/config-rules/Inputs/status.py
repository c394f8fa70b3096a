"""Runs a command and passes its output on: status.py EXPECTED COMMAND...

Fails on another exit status.
"""

import subprocess
import sys

status = subprocess.run(sys.argv[2:], stderr=subprocess.STDOUT).returncode
if status != int(sys.argv[1]):
    sys.exit(f"exit status {status}, expected {sys.argv[1]}: {' '.join(sys.argv[2:])}")
