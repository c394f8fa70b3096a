"""Times jwt-clangd against the distribution's clangd in the same sessions, in turns: a unit is
opened, and edited some times. What is timed is what one waits for: from the message of the editor
to the diagnostics of that version of the text."""
import os
import shutil
import statistics
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests", "lsp"))
from client import Client  # noqa: E402

EDITS = 10


def session(command, folder, unit):
    """Seconds to the first diagnostics, and those of each edit."""
    with Client([command, "--log=error"], cwd=folder) as client:
        client.initialize()
        start = time.monotonic()
        document = client.open(unit)
        client.diagnostics(document)
        opened = time.monotonic() - start
        edits = []
        for number in range(EDITS):
            # The first edit is of a preamble that has just been built, as all others are.
            text = f"\nint typed{number};\n"
            change = {"range": document.range(len(document.text), len(document.text)), "text": text}
            document.text += text
            document.version += 1
            identifier = {"uri": document.uri, "version": document.version}
            start = time.monotonic()
            # With wantDiagnostics clangd does not wait for whether one goes on typing.
            client.notify("textDocument/didChange", {
                "textDocument": identifier, "contentChanges": [change], "wantDiagnostics": True})
            client.diagnostics(document)
            edits.append(time.monotonic() - start)
        client.shutdown()
    return opened, statistics.median(edits)


def measure(top, unit, runs):
    """Prints both and says whether the budgets were met."""
    ours, theirs = os.path.join(top, "build", "bin", "jwt-clangd"), "clangd-19"
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.basename(shutil.copy(unit, folder))
        os.mkdir(os.path.join(folder, ".git"))
        times = {ours: [], theirs: []}
        for turn in range(runs + 1):
            for command, all_ in times.items():
                used = session(command, folder, name)
                if turn:  # the first turn fills the disk cache
                    all_.append(used)
    print("an editor's session on one unit using cpp-jwt")
    for command, all_ in times.items():
        opened, edited = (statistics.median(one) for one in zip(*all_))
        print(f"  {os.path.basename(command):44} {1000 * opened:7.0f} ms to diagnostics"
              f" {1000 * edited:7.1f} ms after an edit")
    ratio = statistics.median(a[0] / b[0] for a, b in zip(times[ours], times[theirs]))
    more = 1000 * statistics.median(a[1] - b[1] for a, b in zip(times[ours], times[theirs]))
    fine = ratio <= 1.05
    print(f"  jwt-clangd / clangd-19 until diagnostics: {ratio:.3f} (budget 1.05) "
          f"{'ok' if fine else 'MISSED'}")
    quick = more <= 3
    print(f"  jwt-clangd after an edit: {more:+.1f} ms (budget +3.0) {'ok' if quick else 'MISSED'}")
    return fine and quick
