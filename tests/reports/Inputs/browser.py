"""Opens pages in a headless Chromium."""

import pathlib
import re
import subprocess
import tempfile

import formats


def opened(path, fragment=""):
    """The page after its script has run, and what the browser wrote to its console."""
    address = pathlib.Path(path).absolute().as_uri() + fragment
    with tempfile.TemporaryDirectory() as profile:
        run = subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--enable-logging=stderr", f"--user-data-dir={profile}",
             "--virtual-time-budget=10000", "--dump-dom", address],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, check=True)
    text = run.stdout.decode("utf-8")
    console = re.findall(r"CONSOLE.*", run.stderr.decode("utf-8", "replace"))
    return formats.Page(text), text, console


def shown(page):
    return [(f["data-weakness"], f["file"], int(f["data-line"]))
            for f in page.findings if "hidden" not in f]


def status(text):
    return re.search(r'<span id="status" role="status">(.*?)</span>', text)[1]
