"""clicks.py: what happens when somebody uses the filters of report.html."""

import re

import browser

SCRIPT = """<script>
const form = document.getElementById('filters'), log = [];
const frame = () => new Promise(done => setTimeout(done, 200));
const note = () => log.push([location.hash, document.getElementById('status').textContent,
  document.querySelectorAll('.finding[open]').length, document.getElementById('open').textContent,
].join(' / '));
(async () => {
  form.elements.weakness.value = 'jwt-weak-secret';
  form.dispatchEvent(new Event('input', {bubbles: true}));
  await frame();
  note();
  document.getElementById('open').click();
  await frame();
  note();
  form.reset();
  await frame();
  note();
  document.querySelector('.tile.warning').click();
  await frame();
  note();
  // The key of the search box is no key while somebody types.
  document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true}));
  log.push(document.activeElement.name);
  document.body.dataset.log = log.join('; ');
})();
</script>"""

# The policy of the page would not let this script in.
with open("report.html", encoding="utf-8") as file:
    page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", file.read())
with open("clicks.html", "w", encoding="utf-8") as file:
    file.write(page.replace("</body>", SCRIPT + "</body>"))

dom, _, console = browser.opened("clicks.html")
log, = (b["data-log"] for b in dom.named("body"))
assert console == [], console
assert log.split("; ") == [
    "#weakness=jwt-weak-secret / 4 of 27 shown / 0 / Open all",
    "#weakness=jwt-weak-secret / 4 of 27 shown / 4 / Close all",
    " / 27 shown / 4 / Open all",
    "#severity=warning / 3 of 27 shown / 4 / Open all",
    "text",
], log
