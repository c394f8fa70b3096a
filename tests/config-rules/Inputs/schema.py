"""Compares the JSON Schemas of adapters and rules with the loaders: schema.py ROOT PROGRAM.

Works in the current folder. Nothing here lists keys by hand: every word of the loaders' sources
is tried as a key of every map, and a wrong word makes the program list the right ones.
"""

import concurrent.futures
import copy
import itertools
import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

ROOT, PROGRAM = pathlib.Path(sys.argv[1]), sys.argv[2]
ENGINE = ROOT / "config-rules" / "engine"
SCHEMAS = {
    kind: json.loads((ROOT / "config-rules" / "schema" / f"{kind}.schema.json").read_text())
    for kind in ("adapter", "rule")
}
VALIDATORS = {kind: jsonschema.Draft7Validator(schema) for kind, schema in SCHEMAS.items()}

ADAPTER = {
    "system": "S",
    "sources": ["s"],
    "needles": ["n"],
    "when": [{"has": ["a"], "is": {"a": "b"}}],
    "references": [{"name": "r", "pattern": "p", "form": "reference"}],
    "environments": [{"for-each": "e", "shape": "map"}],
    "environment": {"prefix": "P_"},
    "subjects": [
        {
            "subject": "t",
            "for-each": "p",
            "facts": {
                "secret": {"path": "a", "encoding": "text"},
                "verify.exp": {"present": "a"},
                "skew": {"path": "a", "unit": "s"},
                "ttl.access": {"path": "a", "unit": {"from": "b", "default": "h"}},
            },
        }
    ],
    "samples": [{"bad": "x", "expect": "jwt-weak-secret"}],
}
RULE = {
    "id": "jwt-weak-secret",
    "sources": ["s"],
    "yields-to": ["jwt-weak-key"],
    "cases": [
        {
            "name": "n",
            "for": "secret*",
            "fail": [{"weak": True, "severity": "error"}],
            "if": {"algorithm": {"is": "x"}},
            "unless": {"production": "false"},
            "lower": [{"value": {"form": "literal"}, "to": "note"}],
            "message": "m",
        }
    ],
    "samples": [{"good": "x"}],
}
BASES = {"adapter": ADAPTER, "rule": RULE}
REMOVED = object()
problems = []
numbers = itertools.count()


def changed(kind, pointer, value, first=False):
    """The base with another value at "/subjects/0/facts"."""
    document = copy.deepcopy(BASES[kind])
    if not pointer:
        return value
    *way, last = [int(p) if p.isdigit() else p for p in pointer.strip("/").split("/")]
    at = document
    for step in way:
        at = at[step]
    if value is REMOVED:
        del at[last]
    elif first:
        rest = dict(at)
        at.clear()
        at[last] = value
        at.update({k: v for k, v in rest.items() if k != last})
    else:
        at[last] = value
    return document


def complaint(kind, document):
    """What the program says of it; nothing when it is good."""
    name = f"{kind}-{next(numbers)}.yaml"
    pathlib.Path(name).write_text(json.dumps(document))
    option = "--adapters" if kind == "adapter" else "--config-rules"
    run = subprocess.run(
        [PROGRAM, "check", "--quiet", option, name, "empty.yaml"], capture_output=True, text=True
    )
    pathlib.Path(name).unlink()
    if run.returncode not in (0, 2):
        problems.append(f"{document}: exit status {run.returncode}: {run.stderr}")
    return run.stderr


def agree(kind, document, what):
    said = complaint(kind, document)
    error = jsonschema.exceptions.best_match(VALIDATORS[kind].iter_errors(document))
    if bool(said) != bool(error):
        problems.append(
            f"{what}: the program says '{said.strip() or 'good'}', "
            f"the schema '{error.message if error else 'good'}'"
        )




# Every built-in file is valid, and read by an editor as the program reads it: YAML 1.2, in
# which `on` and `2024-01-01` are texts.
class Loader(yaml.SafeLoader):
    pass


Loader.yaml_implicit_resolvers = {}
for tag, pattern, letters in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(letters)
    )

pathlib.Path("empty.yaml").write_text("")
for kind, validator in VALIDATORS.items():
    jsonschema.Draft7Validator.check_schema(SCHEMAS[kind])
    files = sorted((ROOT / "config-rules" / f"{kind}s").glob("*.yaml"))
    if len(files) < 20:
        problems.append(f"only {len(files)} {kind}s")
    for file in files:
        for error in validator.iter_errors(yaml.load(file.read_text(), Loader)):
            best = jsonschema.exceptions.best_match([error])
            where = "/".join(map(str, best.absolute_path))
            problems.append(f"{file.name}: {where}: {best.message}")
    agree(kind, BASES[kind], f"the {kind} that everything starts from")

# Keys: each word in each map.
words = set()
for source in ("AdapterLoader.cpp", "RuleLoader.cpp", "SpecReader.cpp"):
    words.update(re.findall(r'"([a-z][a-z0-9-]*)"', (ENGINE / source).read_text()))
MAPS = [
    ("adapter", "", "/properties"),
    ("adapter", "/when/0", "/definitions/condition/properties"),
    ("adapter", "/references/0", "/definitions/reference/properties"),
    ("adapter", "/environments/0", "/definitions/environment/properties"),
    ("adapter", "/environment", "/properties/environment/properties"),
    ("adapter", "/subjects/0", "/definitions/subject/properties"),
    ("adapter", "/subjects/0/facts/secret", "/definitions/factEntry/properties"),
    ("adapter", "/subjects/0/facts/ttl.access/unit", "/definitions/unit/anyOf/2/properties"),
    ("adapter", "/samples/0", "/definitions/sample/properties"),
    ("rule", "", "/properties"),
    ("rule", "/cases/0", "/definitions/case/properties"),
    ("rule", "/cases/0/fail/0", "/definitions/failure/properties"),
    ("rule", "/cases/0/if/algorithm", "/definitions/testMap/properties"),
    ("rule", "/cases/0/lower/0", "/definitions/lowering/properties"),
    ("rule", "/cases/0/lower/0/value", "/definitions/testMap/properties"),
    ("rule", "/samples/0", "/definitions/sample/properties"),
]


def step(schema, pointer):
    for part in pointer.strip("/").split("/"):
        schema = schema[int(part)] if isinstance(schema, list) else schema[part]
    return schema


properties = {(kind, place): step(SCHEMAS[kind], where) for kind, place, where in MAPS}
for known in properties.values():
    words.update(known)


def try_key(job):
    (kind, place), word = job
    said = complaint(kind, changed(kind, f"{place}/{word}", "x", first=True))
    taken = f"unknown key '{word}'" not in said and f"there is no test '{word}'" not in said
    if taken != (word in properties[kind, place]):
        problems.append(
            f"{kind}, {place or 'top'}: '{word}' is "
            + ("not in the schema" if taken else "only in the schema")
        )


with concurrent.futures.ThreadPoolExecutor() as pool:
    list(pool.map(try_key, itertools.product(properties, sorted(words))))

# Lists of words: a wrong one makes the program name the right ones.
for kind, place, where in (
    ("adapter", "/keys", "/properties/keys/enum"),
    ("adapter", "/references/0/form", "/definitions/reference/properties/form/enum"),
    ("adapter", "/environments/0/shape", "/definitions/environment/properties/shape/enum"),
    ("adapter", "/subjects/0/facts/secret/encoding", "/definitions/factEntry/properties/encoding/enum"),
    ("adapter", "/subjects/0/facts/skew/unit", "/definitions/unitName/enum"),
    ("rule", "/cases/0/fail/0/severity", "/definitions/severity/enum"),
    ("rule", "/cases/0/lower/0/to", "/definitions/severity/enum"),
    ("rule", "/cases/0/edit", "/definitions/case/properties/edit/enum"),
):
    said = complaint(kind, changed(kind, place, "qqqqqqqq"))
    named = said.strip().rpartition("there are: ")[2].split(", ")
    if named != step(SCHEMAS[kind], where):
        problems.append(f"{kind}, {place}: the program has {named}")

# Words that the program cannot be asked for: those that its sources give names to.
for name, source, function in (
    ("form", ENGINE / "Interpolation.cpp", "toString(ValueForm"),
    ("kind", ROOT / "jose" / "SecretStrength.cpp", "toString(SecretKind"),
    ("host", ENGINE / "Url.cpp", "toString(HostClass"),
):
    body = source.read_text().partition(function)[2].partition("\n}")[0]
    named = set(re.findall(r'return "(.+?)";', body))
    named |= {"reserved"} if name == "host" else set()  # of names, whatever their class
    if named != set(SCHEMAS["rule"]["definitions"][name]["enum"]):
        problems.append(f"{name}: the sources have {sorted(named)}")

# Shapes and required parts.
FACTS = "/subjects/0/facts"
FAIL, IF, LOWER = "/cases/0/fail", "/cases/0/if", "/cases/0/lower"
CASES = [
    ("adapter", place, REMOVED)
    for place in ("/system", "/sources", "/subjects/0/subject", FACTS, "/environments/0/for-each",
                  "/samples/0/bad", "/samples/0/expect", FACTS + "/skew/unit", "/references/0/form",
                  "/environments", "/subjects/0/for-each", "/environment", "/samples")
] + [
    ("rule", place, REMOVED)
    for place in ("/id", "/sources", "/yields-to", "/cases/0/name", "/cases/0/for", FAIL, IF, LOWER,
                  "/cases/0/message", "/samples/0/good", FAIL + "/0/weak", FAIL + "/0/severity",
                  LOWER + "/0/value", LOWER + "/0/to")
] + [
    ("adapter", "", []),
    ("adapter", "", "text"),
    ("adapter", "/system", ""),
    ("adapter", "/system", 7),
    ("adapter", "/system", None),
    ("adapter", "/system", ["a"]),
    ("adapter", "/sources", "one"),
    ("adapter", "/sources", []),
    ("adapter", "/sources", [["a"]]),
    ("adapter", "/generic", True),
    ("adapter", "/generic", "false"),
    ("adapter", "/generic", "yes"),
    ("adapter", "/test", "on"),
    ("adapter", "/when", {"file": "a", "has": "b"}),
    ("adapter", "/when", "a"),
    ("adapter", "/when/0/is", ["a"]),
    ("adapter", "/when/0/is", {"a": ["b", "c"]}),
    ("adapter", "/when/0/is", {"a": {"b": "c"}}),
    ("adapter", "/when/0/has", ""),
    ("adapter", "/roots", ["a", "."]),
    ("adapter", "/subjects", ADAPTER["subjects"][0]),
    ("adapter", FACTS, {}),
    ("adapter", FACTS, {"secrets": "a"}),
    ("adapter", FACTS, {"secret*": "a"}),
    ("adapter", FACTS + "/secret", "a"),
    ("adapter", FACTS + "/secret", None),
    ("adapter", FACTS + "/secret", {}),
    ("adapter", FACTS + "/secret", {"default": "x"}),
    ("adapter", FACTS + "/secret", ["a", {"path": ["b", "c"], "base64-if": "d"}]),
    ("adapter", FACTS + "/secret", {"present": "a"}),
    ("adapter", FACTS + "/secret", {"path": "a", "contains": "b"}),
    ("adapter", FACTS + "/secret", {"path": "a", "values": {"x": "unset"}}),
    ("adapter", FACTS + "/secret", {"path": "a", "values": ["x"]}),
    ("adapter", FACTS + "/verify.exp", "a"),
    ("adapter", FACTS + "/verify.exp", {"exists": "a", "not": True}),
    ("adapter", FACTS + "/verify.exp", {"path": "a", "contains": ["b*"], "default": "false"}),
    ("adapter", FACTS + "/verify.exp", {"path": "a", "default": "never"}),
    ("adapter", FACTS + "/verify.exp", {"path": "a", "not": 1}),
    ("adapter", FACTS + "/verify.exp", {"contains": ["b*"]}),
    ("adapter", FACTS + "/skew", "a"),
    ("adapter", FACTS + "/skew", ["a"]),
    ("adapter", FACTS + "/skew", {"default": "5m"}),
    ("adapter", FACTS + "/skew", {"path": "a", "unit": ["key", "guess"]}),
    ("adapter", FACTS + "/skew", {"path": "a", "unit": "guess", "default": 600}),
    ("adapter", FACTS + "/skew", {"path": "a", "unit": "sec"}),
    ("adapter", FACTS + "/skew", {"path": "a", "unit": {"from": "b"}}),
    ("adapter", FACTS + "/skew", {"path": "a", "unit": {"from": "b", "default": ["key", "s"]}}),
    ("adapter", "/samples", {"good": "x"}),
    ("adapter", "/samples/0/expect", ["jwt-weak-secret", "jwt-weak-key"]),
    ("adapter", "/samples/0/expect", "weak-secret"),
    ("rule", "/id", "weak-secret"),
    ("rule", "/yields-to", "jwt-weak-key"),
    ("rule", "/yields-to", "weak-key"),
    ("rule", "/cases", RULE["cases"][0]),
    ("rule", "/cases", []),
    ("rule", "/cases/0/for", ["secret", "key*"]),
    ("rule", "/cases/0/for", "secrets"),
    ("rule", "/cases/0/for", []),
    ("rule", "/cases/0/no-edit", "it takes a decision"),
    ("rule", "/cases/0/no-edit", ["a"]),
    ("rule", "/cases/0", {**RULE["cases"][0], "for": "verify.exp", "edit": "opposite"}),
    ("rule", "/cases/0", {**RULE["cases"][0], "for": "algorithms", "edit": "remove-item", "no-edit": "a"}),
    ("rule", "/samples/0/fixed", "y"),
    ("adapter", "/samples/0/fixed", ["y"]),
    ("adapter", FACTS + "/verify.exp", {"path": "a", "edit": False}),
    ("adapter", FACTS + "/verify.exp", {"path": "a", "edit": "no"}),
    ("rule", FAIL, {"above": "300s"}),
    ("rule", FAIL, {"above": 300}),
    ("rule", FAIL, {"above": ["300s"]}),
    ("rule", FAIL, {"weak": "yes"}),
    ("rule", FAIL, {"weak": "true"}),
    ("rule", FAIL, {"severity": "error", "message": "m"}),
    ("rule", FAIL, {"is": "x", "severity": "fatal"}),
    ("rule", FAIL, {"is": ["x", "y"], "kind": ["text", "hex"], "form": "with-default"}),
    ("rule", FAIL, {"shorter-than": ["ttl.access"]}),
    ("rule", FAIL, {"same-as": "secrets"}),
    ("rule", FAIL, {"shorter-than": "ttl.*"}),
    ("rule", FAIL, "weak"),
    ("rule", IF, "algorithm"),
    ("rule", IF, {}),
    ("rule", IF, {"algorithms": ["HS256", "RS256"]}),
    ("rule", IF, {"secret*": {"present": False}}),
    ("rule", IF, {"alg": "x"}),
    ("rule", LOWER, {"to": "note"}),
    ("rule", LOWER, {"if": {}, "to": "note"}),
    ("rule", LOWER, {"if": {"shared": True}}),
    ("rule", LOWER, {"value": {"host": "loopback"}, "to": "warn"}),
]
for kind, place, value in CASES:
    agree(kind, changed(kind, place, value), f"{kind}, {place}: {'none' if value is REMOVED else value}")

if problems:
    sys.exit("\n".join(problems))
