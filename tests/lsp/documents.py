"""The documents of a client: URIs, positions, edits, and open documents.

Positions count as the protocol says, in the units of an encoding: utf-8, utf-16 or utf-32.
"""

import os
import pathlib
import urllib.parse


def uri_of(path):
    return "file://" + urllib.parse.quote(os.path.abspath(path))


def path_of(uri):
    parts = urllib.parse.urlparse(uri)
    if parts.scheme != "file":
        raise ValueError(f"no file: {uri}")
    return urllib.parse.unquote(parts.path)


def line_starts(text):
    """Lines end with \\n, \\r\\n or \\r."""
    starts = [0]
    for index, letter in enumerate(text):
        if letter == "\n" or (letter == "\r" and text[index + 1 : index + 2] != "\n"):
            starts.append(index + 1)
    return starts


def units(text, encoding):
    """The length of a text in the units of an encoding of positions."""
    if encoding == "utf-32":
        return len(text)
    return len(text.encode("utf-8")) if encoding == "utf-8" else len(text.encode("utf-16-le")) // 2


def position_of(text, offset, encoding="utf-16"):
    starts = line_starts(text)
    line = max(i for i, start in enumerate(starts) if start <= offset)
    return {"line": line, "character": units(text[starts[line] : offset], encoding)}


def offset_of(text, position, encoding="utf-16"):
    """Positions behind the end of a line mean its end."""
    starts = line_starts(text)
    if position["line"] >= len(starts):
        return len(text)
    start = starts[position["line"]]
    end = starts[position["line"] + 1] if position["line"] + 1 < len(starts) else len(text)
    line = text[start:end].rstrip("\r\n")
    left = position["character"]
    for index, letter in enumerate(line):
        if left <= 0:
            return start + index
        left -= units(letter, encoding)
    return start + len(line)


def apply_edits(text, edits, encoding="utf-16"):
    """All ranges are of the text before the first edit; overlapping ones are an error."""
    places = sorted(
        (
            offset_of(text, edit["range"]["start"], encoding),
            offset_of(text, edit["range"]["end"], encoding),
            index,
        )
        for index, edit in enumerate(edits)
    )
    for (_, end, _), (begin, _, _) in zip(places, places[1:]):
        if begin < end:
            raise ValueError("edits overlap")
    for begin, end, index in reversed(places):
        text = text[:begin] + edits[index]["newText"] + text[end:]
    return text


class Document:
    """An open document; every change is sent at once."""

    def __init__(self, client, uri, text, language):
        self.client, self.uri, self.text, self.language = client, uri, text, language
        self.version = 1

    @property
    def identifier(self):
        return {"uri": self.uri}

    def position(self, offset):
        return position_of(self.text, offset, self.client.encoding)

    def range(self, begin, end):
        return {"start": self.position(begin), "end": self.position(end)}

    def find(self, text, nth=0):
        """The range of the nth place where text stands."""
        begin = -1
        for _ in range(nth + 1):
            begin = self.text.index(text, begin + 1)
        return self.range(begin, begin + len(text))

    def at(self, text, nth=0):
        """The position where text begins."""
        return self.find(text, nth)["start"]

    def slice(self, a_range):
        """The text in a range."""
        begin = offset_of(self.text, a_range["start"], self.client.encoding)
        return self.text[begin : offset_of(self.text, a_range["end"], self.client.encoding)]

    def set(self, text):
        """Sends the whole text."""
        self._send([{"text": text}], text)

    def edit(self, begin, end, text):
        """Sends what becomes of text[begin:end]."""
        change = {"range": self.range(begin, end), "text": text}
        self._send([change], self.text[:begin] + text + self.text[end:])

    def replace(self, old, new):
        begin = self.text.index(old)
        self.edit(begin, begin + len(old), new)

    def append(self, text):
        self.edit(len(self.text), len(self.text), text)

    def apply(self, edits):
        """Applies TextEdits from the last to the first, in one notification."""
        new = apply_edits(self.text, edits, self.client.encoding)

        def begin(index):
            start = edits[index]["range"]["start"]
            return offset_of(self.text, start, self.client.encoding), index

        order = sorted(range(len(edits)), key=begin, reverse=True)
        self._send([{"range": edits[i]["range"], "text": edits[i]["newText"]} for i in order], new)

    def _send(self, changes, text):
        self.version += 1
        self.text = text
        identifier = {"uri": self.uri, "version": self.version}
        self.client.notify(
            "textDocument/didChange", {"textDocument": identifier, "contentChanges": changes}
        )

    def save(self):
        pathlib.Path(path_of(self.uri)).write_text(self.text, encoding="utf-8", newline="")
        self.client.notify("textDocument/didSave", {"textDocument": self.identifier})

    def close(self):
        self.client.notify("textDocument/didClose", {"textDocument": self.identifier})
        del self.client.documents[self.uri]
