"""Reads every format back: read(name, path) is a list of (id, file, line)."""

import html.parser
import json
import re
import urllib.parse
import xml.etree.ElementTree

REPORTS = {
    "json": "report.json",
    "sarif": "report.sarif",
    "gitlab": "report.gitlab",
    "junit": "report.xml",
    "html": "report.html",
    "text": "report.txt",
}


def load(path):
    with open(path, encoding="ascii") as file:
        return json.load(file)


def from_json(path):
    return [(f["id"], f["file"], f["line"]) for f in load(path)["findings"]]


def sarif_place(location):
    place = location["physicalLocation"]
    uri = place["artifactLocation"]["uri"]
    return urllib.parse.unquote(uri, errors="strict"), place["region"]["startLine"]


def from_sarif(path):
    return [(r["ruleId"], *sarif_place(r["locations"][0]))
            for r in load(path)["runs"][0]["results"] if "suppressions" not in r]


def from_gitlab(path):
    return [(i["check_name"], i["location"]["path"], i["location"]["lines"]["begin"])
            for i in load(path)]


def from_junit(path):
    cases = xml.etree.ElementTree.parse(path).iter("testcase")
    return [(case.get("classname").removeprefix("jwt-lint."), case.get("file"), int(case.get("line")))
            for case in cases if case.get("line")]


class Page(html.parser.HTMLParser):
    """The elements of a page: (tag, attributes), and the text of each section's heading."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements, self.findings, self.file, self.heading = [], [], "", None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.elements.append((tag, attributes))
        if tag == "h3":
            self.heading = ""
        if self.heading is not None and attributes.get("class") == "count":
            self.file, self.heading = self.heading, None
        if tag == "details" and "finding" in attributes.get("class", "").split():
            self.findings.append({"file": self.file, **attributes})

    def handle_data(self, data):
        if self.heading is not None:
            self.heading += data

    def named(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


def page(path):
    with open(path, encoding="utf-8") as file:
        return Page(file.read())


def from_html(path):
    return [(f["data-weakness"], f["file"], int(f["data-line"])) for f in page(path).findings]


def from_text(path):
    with open(path, encoding="utf-8") as file:
        found = re.findall(r"^(\S.*):(\d+):\d+: (?:error|warning|note): .* \[([a-z-]+)\]$", file.read(), re.M)
    return [(id, name, int(line)) for name, line, id in found]


def commands(path):
    """What the runner of GitHub Actions makes of the lines: (command, properties, data)."""
    result = []
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file.read().split("\n")[:-1]:
            match = re.fullmatch(r"::(\w+) (.*?)::(.*)", line)
            assert match, f"not a command: {line!r}"
            properties = dict(pair.split("=", 1) for pair in match[2].split(","))
            unescaped = {name: unescape(value, ":,") for name, value in properties.items()}
            result.append((match[1], unescaped, unescape(match[3], "")))
    return result


def unescape(text, more):
    for character in "\r\n" + more + "%":
        text = text.replace(f"%{ord(character):02X}", character)
    return text


def from_summary(path):
    """The rows of a job summary, as a browser would show them."""
    with open(path, encoding="utf-8") as file:
        rows = [line.split("|") for line in file if line.startswith("| ") and "---" not in line][1:]
    cells = [[html.unescape(re.sub(r"</?code>", "", cell.strip())) for cell in row[2:4]] for row in rows]
    return [(id, *split_place(place)) for place, id in cells]


def split_place(place):
    name, line, _ = place.rsplit(":", 2)
    return name, int(line)


def read(name, path):
    return globals()["from_" + name](path)
