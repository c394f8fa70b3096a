"""filters.py: the filters of report.html show what report.json says they should."""

import urllib.parse

import browser
import formats

findings = formats.load("report.json")["findings"]
place = lambda f: (f["id"], f["file"], f["line"])


def line(finding):
    with open(finding["file"], encoding="utf-8") as file:
        return file.read().split("\n")[finding["line"] - 1]


def words(f):
    steps = " ".join(f"{s['file']}:{s['line']}:{s['column']} {s['message']}" for s in f["flow"])
    return " ".join([f["severity"], f["id"], f["message"], f["file"], f["suggestion"], f["symbol"],
                     line(f), steps]).lower()


def check(fragment, wanted):
    page, text, console = browser.opened("report.html", fragment)
    expected = [place(f) for f in findings if wanted(f)]
    assert browser.shown(page) == expected, (fragment, set(browser.shown(page)) ^ set(expected))
    assert console == [], (fragment, console)
    count = f"{len(expected)} of {len(findings)} shown" if len(expected) < len(findings) \
        else f"{len(findings)} shown"
    assert browser.status(text) == count, (fragment, browser.status(text))
    form, = (f for f in page.named("form") if f.get("id") == "filters")
    assert "hidden" not in form, "the script has not run"
    # A file without a finding to show is not shown either.
    files = [f for f in page.named("section") if f.get("class") == "file"]
    assert sum("hidden" not in f for f in files) == len({f for _, f, _ in expected})
    return page, expected


everything = lambda f: True
_, all_shown = check("", everything)
assert len(all_shown) > 20
for fragment, wanted in {
    "#severity=error": lambda f: f["severity"] == "error",
    "#severity=warning,note": lambda f: f["severity"] != "error",
    "#weakness=jwt-weak-secret": lambda f: f["id"] == "jwt-weak-secret",
    "#folder=service/src": lambda f: f["file"].startswith("service/src/"),
    "#severity=error&weakness=jwt-missing-aud-validation":
        lambda f: f["severity"] == "error" and f["id"] == "jwt-missing-aud-validation",
    "#text=jwtSecret": lambda f: "jwtsecret" in words(f),
    "#text=" + urllib.parse.quote("HS256 compose"):
        lambda f: "hs256" in words(f) and "compose" in words(f),
}.items():
    _, some = check(fragment, wanted)
    assert 0 < len(some) < len(findings), fragment
check("#text=no-such-word", lambda f: False)
# What is not known is no filter, and what is not a fragment of ours does no harm.
for fragment in ["#folder=service", "#severity=x", "#weakness=x", "#folder=serv", "#text=%E0%A4%A",
                 "#%E0%A4%A", "#nowhere"]:
    check(fragment, everything)

# A link to a finding or an explanation opens it, and nothing else.
opened = lambda page: [d["id"] for d in page.named("details") if "open" in d]
for target in ["f-" + findings[3]["fingerprint"], "about-jwt-weak-secret"]:
    page, _ = check("#" + target, everything)
    assert opened(page) == [target], opened(page)
