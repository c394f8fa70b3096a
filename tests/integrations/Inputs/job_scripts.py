"""Writes the scripts inside of job descriptions to files: job_scripts.py ROOT FOLDER."""

import pathlib
import sys

import yaml

root, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
action = yaml.safe_load((root / "action.yml").read_text())
for number, step in enumerate(action["runs"]["steps"]):
    (folder / f"action-{number}.sh").write_text(step["run"] + "\n")
job = yaml.safe_load((root / "integrations/gitlab/jwt-lint.gitlab-ci.yml").read_text())["jwt-lint"]
# GitLab runs both in one shell.
for part in ("before_script", "script"):
    (folder / f"gitlab-{part}.sh").write_text("\n".join(job[part]) + "\n")
