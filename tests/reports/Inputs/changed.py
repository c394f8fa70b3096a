"""changed.py: the policy of changed.html lets its script not run."""

import browser

page, text, console = browser.opened("changed.html")
form, = page.named("form")
assert "hidden" in form
assert any("Content Security Policy" in line for line in console), console
