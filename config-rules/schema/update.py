#!/usr/bin/env python3
"""Brings what the schemas take from the program up to date: canonical facts and weakness ids.

usage: python3 config-rules/schema/update.py build/bin/jwt-lint [--check]

With --check nothing is written, and the exit status is 1 if something had to be.
"""

import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
# The loaders treat all other types alike.
SHAPES = {"boolean": "boolean", "duration": "duration"}


def listed(program, *words):
    return json.loads(subprocess.check_output([program, "rules", *words, "--format", "json"]))


def described(fact, definition):
    return {
        "description": f"{fact['meaning']} ({fact['type']})",
        "allOf": [{"$ref": f"#/definitions/{definition}"}],
    }


def adapter_schema(schema, facts, ids):
    definitions = schema["definitions"]
    definitions["weakness"]["enum"] = ids
    definitions["subject"]["properties"]["facts"]["properties"] = {
        f["name"]: described(f, SHAPES.get(f["type"], "value")) for f in facts
    }


def rule_schema(schema, facts, ids):
    definitions = schema["definitions"]
    definitions["weakness"]["enum"] = ids
    definitions["factName"]["anyOf"][0]["enum"] = [f["name"] for f in facts]
    definitions["factConditions"]["properties"] = {
        f["name"]: described(f, "factCondition") for f in facts
    }
    # Tests stand beside the other keys of a failure.
    properties = definitions["failure"]["properties"]
    own = {name: properties[name] for name in ("severity", "message")}
    tests = definitions["testMap"]["properties"]
    definitions["failure"]["properties"] = {
        **own,
        **{name: {"$ref": f"#/definitions/testMap/properties/{name}"} for name in tests},
    }


def settings_schema(schema, facts, ids):
    schema["definitions"]["weakness"]["enum"] = ids


def main():
    program, *options = sys.argv[1:]
    facts = listed(program, "--facts")["facts"]
    ids = [rule["id"] for rule in listed(program)["rules"]]
    stale = []
    for name, update in (
        ("adapter", adapter_schema),
        ("rule", rule_schema),
        ("settings", settings_schema),
    ):
        file = HERE / f"{name}.schema.json"
        old = file.read_text()
        schema = json.loads(old)
        update(schema, facts, ids)
        new = json.dumps(schema, indent=2) + "\n"
        if new != old:
            stale.append(file.name)
            if "--check" not in options:
                file.write_text(new)
    if stale and "--check" in options:
        sys.exit(
            f"{', '.join(stale)} differ from the program; run\n"
            "  python3 config-rules/schema/update.py build/bin/jwt-lint"
        )


main()
