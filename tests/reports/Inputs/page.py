"""page.py PAGE...: a page is one file, accessible, and safe whatever is in it."""

import re
import sys

import formats

for path in sys.argv[1:]:
    page = formats.page(path)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    policy, = (m["content"] for m in page.named("meta") if m.get("http-equiv"))
    assert re.fullmatch(r"default-src 'none'; style-src 'sha256-[\w+/]{43}='; "
                        r"script-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'",
                        policy), policy
    # The policy must come before what it is about.
    assert text.index("Content-Security-Policy") < text.index("<style>") < text.index("<script>")
    tags = [tag for tag, _ in page.elements]
    assert tags.count("script") == tags.count("style") == tags.count("h1") == tags.count("main") == 1
    assert not set(tags) & {"img", "link", "iframe", "object", "embed", "base", "foreignobject", "use"}
    ids = []
    for tag, attributes in page.elements:
        for name, value in attributes.items():
            assert not name.startswith("on") and name not in {"style", "src", "srcset", "action"}, name
            assert name != "href" or value.startswith("#"), value
        ids += [attributes["id"]] if "id" in attributes else []
        if tag == "svg":
            assert attributes.get("aria-label") or attributes.get("aria-hidden") == "true"
    assert len(set(ids)) == len(ids), "an id is there twice"
    # Links to elements of the page lead somewhere; those with '=' are filters.
    for link in page.named("a"):
        assert "=" in link["href"] or link["href"][1:] in ids, link
    # Headings skip no level.
    levels = [int(tag[1]) for tag in tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1 and all(b <= a + 1 for a, b in zip(levels, levels[1:])), levels
    # Every control is inside of a label or has a text.
    form = text[text.find("<form"):text.find("</form>")]
    assert form.count("<label") == form.count("<select") + form.count("<input")
