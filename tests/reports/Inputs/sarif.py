"""sarif.py LOG...: logs are valid by sarif.schema.json, which is closed: it has the members that
jwt-lint writes and no others, with the types of the OASIS schema. JWT_LINT_SARIF_SCHEMA may name
that schema itself, which is not part of this repository; then logs must be valid by it, too.
What schemas cannot say is checked here: that references lead somewhere."""

import json
import os
import pathlib
import sys

import jsonschema

folder = pathlib.Path(__file__).parent
schemas = [folder / "sarif.schema.json"]
if os.environ.get("JWT_LINT_SARIF_SCHEMA"):
    schemas.append(os.environ["JWT_LINT_SARIF_SCHEMA"])


def check_references(run):
    driver = run["tool"]["driver"]
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(set(ids)) == len(ids)
    taxa = {taxon["id"] for taxon in run["taxonomies"][0]["taxa"]}
    for rule in driver["rules"]:
        numbers = {r["target"]["id"] for r in rule["relationships"]}
        assert numbers <= taxa
        # Tags and relationships say the same, and GitHub only reads the tags.
        tags = rule["properties"]["tags"]
        assert {t for t in tags if "/" in t} == {f"external/cwe/cwe-{n:0>3}" for n in numbers}
        assert ("security" in tags) == ("security-severity" in rule["properties"]) == bool(numbers)
        assert len(tags) <= 10
    prints = set()
    for result in run["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]
        prints.add(result["partialFingerprints"]["jwtLint/v1"])
        steps = [step["location"] for flow in result.get("codeFlows", [])
                 for thread in flow["threadFlows"] for step in thread["locations"]]
        related = [{k: v for k, v in place.items() if k != "id"}
                   for place in result.get("relatedLocations", [])]
        assert steps == related
        for place in [*result["locations"], *steps]:
            region = place["physicalLocation"]["region"]
            assert (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])
            artifact = place["physicalLocation"]["artifactLocation"]
            assert artifact["uri"].startswith("file:///") != ("uriBaseId" in artifact)
    assert len(prints) == len(run["results"]), "two results share a fingerprint"


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        log = json.load(file)
    for schema in schemas:
        with open(schema, encoding="utf-8") as file:
            kind = json.load(file)
        validator = jsonschema.validators.validator_for(kind)
        validator.check_schema(kind)
        validator(kind).validate(log)
    for run in log["runs"]:
        check_references(run)
