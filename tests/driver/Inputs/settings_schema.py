"""Compares the JSON Schema of settings with the program: settings_schema.py ROOT PROGRAM.

Works in the current folder. What is listed as good both must take, the rest both must refuse.
"""

import concurrent.futures
import json
import pathlib
import subprocess
import sys

import jsonschema
import yaml

ROOT, PROGRAM = pathlib.Path(sys.argv[1]), sys.argv[2]
SCHEMA = json.loads((ROOT / "config-rules" / "schema" / "settings.schema.json").read_text())
jsonschema.Draft7Validator.check_schema(SCHEMA)
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)

GOOD = [
    "",
    "{}",
    "version: 1",
    "root: true",
    "rules: jwt-*",
    "rules: [-jwt-weak-secret, '-*-key', jwt-none-algorithm]",
    "rules: '-*, jwt-weak-secret'",
    "rules: []",
    "severity: {jwt-weak-secret: off, jwt-weak-key: error}",
    "thresholds: {jwt-excessive-lifetime: 8h, jwt-excessive-leeway: 60, jwt-weak-key: 4096}",
    "thresholds: {jwt-weak-secret: {warning: 64}, jwt-jwe-unbounded: never}",
    "thresholds: {jwt-excessive-lifetime: {ttl.refresh: 30d, ttl.id: {note: 1h, error: never}}}",
    "exclude: a/**",
    "tests: [a, '!b']",
    "allow: {rule: jwt-weak-*, path: a}",
    "allow: [{rule: [jwt-weak-key], path: [a, b], symbol: 'x.*', reason: why}]",
    "paths: {match: a}",
    "paths: [{match: [a], rules: jwt-*, severity: {jwt-weak-key: note}, thresholds: {}}]",
    "fail-on: never",
    "require-reasons: false",
    "baseline: known",
    "models: []",
]
BAD = [
    "text",
    "[]",
    "future: 1",
    "version: 2",
    "root: maybe",
    "rules: {}",
    "rules:",
    "rules: [[jwt-*]]",
    "severity: {jwt-weak-secret: never}",
    "severity: {jwt-weak-*: note}",
    "severity: {jwt-unknown: note}",
    "severity: note",
    "thresholds: {jwt-none-algorithm: 1}",
    "thresholds: {jwt-weak-key: 1024}",
    "thresholds: {jwt-weak-key: never}",
    "thresholds: {jwt-weak-key: 4096.5}",
    "thresholds: {jwt-weak-secret: {warning: 8}}",
    "thresholds: {jwt-jwe-unbounded: 1h}",
    "thresholds: {jwt-excessive-lifetime: {ttl.other: 1h}}",
    "thresholds: {jwt-excessive-lifetime: {ttl.id: {fatal: 1h}}}",
    "thresholds: {jwt-excessive-lifetime: [1h]}",
    "exclude:",
    "exclude: ''",
    "exclude: '#a'",
    "exclude: {a: b}",
    "allow: {rule: jwt-weak-key}",
    "allow: {path: a}",
    "allow: {rule: -jwt-weak-key, path: a}",
    "allow: {rule: jwt-weak-key, path: a, key: b}",
    "paths: {rules: jwt-*}",
    "paths: {match: a, exclude: b}",
    "paths: a",
    "fail-on: off",
    "require-reasons: 1",
    "baseline: [a]",
    "models: /etc/passwd",
    "models: {a: b}",
]


class Words(yaml.SafeLoader):
    """YAML as jwt-lint and YAML 1.2 read it: `off` is a word."""


Words.yaml_implicit_resolvers = {
    first: [(tag, rule) for tag, rule in rules if tag != "tag:yaml.org,2002:bool"]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Words.add_implicit_resolver("tag:yaml.org,2002:bool", __import__("re").compile("true|false"), "tf")


def program_takes(number, text):
    file = pathlib.Path(f"{number}.yaml")
    file.write_text(text)
    run = subprocess.run(
        [PROGRAM, "check", "--config", file, "linted"], capture_output=True, text=True
    )
    if run.returncode not in (0, 2) or bool(run.stderr) != (run.returncode == 2):
        return f"status {run.returncode}: {run.stderr}"
    return run.returncode == 0


pathlib.Path("linted").mkdir()
pathlib.Path("linted/app.env").write_text("PORT=80\n")
failed = False
with concurrent.futures.ThreadPoolExecutor() as pool:
    answers = pool.map(program_takes, range(len(GOOD + BAD)), GOOD + BAD)
    for text, answer in zip(GOOD + BAD, answers):
        expected = text in GOOD
        schema = VALIDATOR.is_valid(yaml.load(text, Words))
        if answer is not expected or schema is not expected:
            failed = True
            print(f"{text!r}: expected {expected}, program {answer}, schema {schema}")
sys.exit(failed)
