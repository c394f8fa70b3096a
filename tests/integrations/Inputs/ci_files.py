"""Checks the descriptions of CI jobs: ci_files.py ROOT."""

import pathlib
import re
import sys

import yaml

root = pathlib.Path(sys.argv[1])
problems = []


def want(condition, message):
    if not condition:
        problems.append(message)


def text(name):
    return (root / name).read_text()


def steps(name, listed):
    """What GitHub wants of steps, and that none of their scripts holds an expression."""
    for number, step in enumerate(listed, 1):
        want(("run" in step) != ("uses" in step), f"{name}: step {number}: neither run nor uses")
        want("${{" not in step.get("run", ""), f"{name}: step {number}: text of others is run with the script")
        if name == "action.yml":
            want("shell" in step, f"{name}: step {number}: a composite action must name the shell")


action = yaml.safe_load(text("action.yml"))
want({"name", "description", "inputs", "outputs", "runs"} <= set(action), "action.yml: a key is missing")
want(action["runs"]["using"] == "composite", "action.yml: not composite")
steps("action.yml", action["runs"]["steps"])
for name, given in action["inputs"].items():
    want(given.get("description"), f"action.yml: input {name} is not described")
    want(f"inputs.{name} }}}}" in text("action.yml"), f"action.yml: input {name} is not used")
wanted = {"paths", "since", "fail-on", "baseline", "sarif-file", "args", "version"}
want(wanted <= set(action["inputs"]), f"action.yml: no input {wanted - set(action['inputs'])}")
ids = {step.get("id") for step in action["runs"]["steps"]}
for name, given in action["outputs"].items():
    step = re.match(r"\$\{\{ steps\.(\w+)\.outputs\.([\w-]+) \}\}$", given["value"])
    want(step and step[1] in ids, f"action.yml: output {name} comes from no step")
    want(step and f"{step[2]}=%s" in text("integrations/ci/check.sh"), f"{name}: check.sh does not write it")

gitlab = yaml.safe_load(text("integrations/gitlab/jwt-lint.gitlab-ci.yml"))
want(set(gitlab) == {"jwt-lint"}, "gitlab: a template with global keys changes the jobs of others")
job = gitlab["jwt-lint"]
variables = job["variables"]
want(all(isinstance(v, str) for v in variables.values()), "gitlab: variables are texts")
report = job["artifacts"]["reports"]["codequality"]
want(report == variables["JWT_LINT_CODE_QUALITY"], "gitlab: the report is written elsewhere")
want(job["artifacts"]["when"] == "always", "gitlab: without a report when there are findings")
want(variables["GIT_DEPTH"] == "0", "gitlab: a shallow clone does not tell what has changed")

# Every variable that a job sets is one that the scripts read, and the other way round.
scripts = text("integrations/ci/check.sh") + text("integrations/ci/install.sh")
read = set(re.findall(r"#   (JWT_LINT_\w+)", scripts))
want(len(read) > 8, "the variables of the scripts were not understood")
given = {v for step in action["runs"]["steps"] for v in step["env"]}
for name in read - given - {"JWT_LINT_CODE_QUALITY"}:
    problems.append(f"action.yml does not set {name}")
for name in read - set(variables) - {"JWT_LINT_BASE", "JWT_LINT_SARIF_FILE"}:
    problems.append(f"gitlab: {name} cannot be set")
for name in (given | set(variables)) - read - {"GIT_DEPTH"}:
    problems.append(f"nothing reads {name}")

workflow = yaml.safe_load(text("integrations/init/github-workflow.yml"))
want(workflow["permissions"] == {"contents": "read"}, "workflow: more rights than it needs")
want("pull_request_target" not in text("integrations/init/github-workflow.yml"), "workflow: runs with secrets")
listed = workflow["jobs"]["jwt-lint"]["steps"]
steps("workflow", listed)
own = [step for step in listed if "/jwt-lint@" in step["uses"]]
want(len(own) == 1, "workflow: the action is used once")
want(set(own[0]["with"]) <= set(action["inputs"]), "workflow: an input that the action has not")
checkout = next(step for step in listed if step["uses"].startswith("actions/checkout@"))
want(checkout["with"]["fetch-depth"] == 0, "workflow: a shallow clone does not tell what has changed")

include = yaml.safe_load(text("integrations/init/gitlab-ci.yml"))["include"]
want(include == [{"local": ".gitlab/jwt-lint.gitlab-ci.yml"}], "gitlab: init includes another file")

# One version and one address everywhere.
version = re.search(r"project\(jwt-lint VERSION ([\d.]+)", text("CMakeLists.txt"))[1]
want(variables["JWT_LINT_VERSION"] == version, f"gitlab: not version {version}")
want(own[0]["with"]["version"] == version, f"workflow: not version {version}")
repository, _, tag = own[0]["uses"].partition("@")
want(tag == f"v{version}", f"workflow: not of version {version}")
releases = f"https://github.com/{repository}/releases/download"
want(action["inputs"]["releases"]["default"] == releases, f"action.yml: not {releases}")
want(variables["JWT_LINT_RELEASES"] == releases, f"gitlab: not {releases}")

if problems:
    sys.exit("\n".join(problems))
