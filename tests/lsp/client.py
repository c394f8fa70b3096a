"""A client of the Language Server Protocol for tests; it knows no particular server.

    with Client(["clangd", "--log=error"], cwd=folder) as client:
        client.initialize()
        document = client.open("main.cpp")
        found = client.diagnostics(document)          # of the text that was sent last
        document.replace("old", "new")
        found = client.diagnostics(document)
        action = client.code_actions(document, found[0]["range"])[0]
        client.apply(action["edit"])

Documents are kept as the server has to know them, and edits are applied as editors apply them: an
edit for another version than the current one is an error. Requests of the server are answered:
configuration comes from `client.settings`, what it registers is in `client.registered`, documents
that it shows in `client.shown`, edits that it asks for are applied.

Nothing sleeps. Whoever waits for a message waits until it comes or the server ends; a server that
hangs is killed by a watchdog, so that the test fails and says what it waited for.
"""

import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading

from capabilities import CAPABILITIES, without
from documents import Document, apply_edits, path_of, uri_of

__all__ = ["CAPABILITIES", "Client", "ServerEnded", "ServerError", "path_of", "uri_of", "without"]

WATCHDOG_SECONDS = 120


class ServerEnded(Exception):
    """The server closed its output while something was expected of it."""


class ServerError(Exception):
    """The server answered a request with an error."""

    def __init__(self, error):
        super().__init__(f"{error['code']}: {error['message']}")
        self.code, self.message, self.data = error["code"], error["message"], error.get("data")


class Client:
    """Starts the server. Leaving the `with` block kills what is left of it."""

    def __init__(self, command, cwd=None, env=None, watchdog=WATCHDOG_SECONDS):
        self.cwd = os.path.abspath(cwd or os.getcwd())
        self.encoding = "utf-16"
        self.settings = {}  # by section; a section with dots leads to a part of one
        self.documents = {}  # open ones by URI
        self.registered, self.shown = [], []
        self.progress, self.messages, self._other = [], [], []  # all that came, taken or not
        self.received = b""  # all that the server ever wrote to its standard output
        self.capabilities = None
        self._inbox = collections.deque()
        self._news = threading.Condition()
        self._ended = self._late = False
        self._next_id = 0
        self._waiting_for = "nothing"
        self._errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            cwd=self.cwd,
            env=None if env is None else {**os.environ, **env},
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._watchdog = threading.Timer(watchdog, self._give_up)
        self._watchdog.daemon = True
        self._watchdog.start()

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            sys.stderr.write(f"--- standard error of the server:\n{self.stderr()}---\n")
        self._watchdog.cancel()
        self.process.kill()
        self.process.wait()

    def _give_up(self):
        self._late = True
        self.process.kill()

    # ---- Frames

    def _read(self):
        """Runs in a thread of its own, so that neither side waits for the other to read."""
        stream = self.process.stdout
        try:
            while True:
                length = None
                while (line := stream.readline()) not in (b"\r\n", b""):
                    self.received += line
                    name, _, value = line.decode("ascii").partition(":")
                    if name.lower() == "content-length":
                        length = int(value)
                if length is None:
                    break
                body = stream.read(length)
                self.received += body
                message = json.loads(body)
                with self._news:
                    getattr(self, self._TOLD.get(message.get("method"), "_other")).append(
                        message.get("params")
                    )
                    self._inbox.append(message)
                    self._news.notify_all()
        except Exception as error:  # pylint: disable=broad-except
            sys.stderr.write(f"the server sent what is no message: {error!r}\n")
        with self._news:
            self._ended = True
            self._news.notify_all()

    def send_bytes(self, data):
        """Whatever it is."""
        try:
            self.process.stdin.write(data)
            self.process.stdin.flush()
        except (BrokenPipeError, ConnectionResetError):
            pass  # that the server is gone shows when something is expected of it

    def send(self, message):
        body = json.dumps(message, ensure_ascii=False).encode("utf-8")
        self.send_bytes(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def notify(self, method, params=None):
        message = {"jsonrpc": "2.0", "method": method}
        if params is not None:
            message["params"] = params
        self.send(message)

    def start(self, method, params=None):
        """Sends a request and returns its id; see result()."""
        self._next_id += 1
        message = {"jsonrpc": "2.0", "id": self._next_id, "method": method}
        if params is not None:
            message["params"] = params
        self.send(message)
        return self._next_id

    def result(self, request):
        """What the server answers; an error is raised."""
        answer = self.wait(
            lambda m: "method" not in m and m.get("id") == request, f"the answer to {request}"
        )
        if "error" in answer:
            raise ServerError(answer["error"])
        return answer["result"]

    def request(self, method, params=None):
        return self.result(self.start(method, params))

    def wait(self, wanted, what="a message"):
        """The first message, from the oldest that nobody has taken, for which wanted(message).
        What else comes is kept, and requests of the server are answered meanwhile."""
        looked_at = 0
        self._waiting_for = what
        while True:
            with self._news:
                while looked_at == len(self._inbox) and not self._ended:
                    self._news.wait()
                if looked_at == len(self._inbox):
                    why = "was killed, for it did not come" if self._late else "ended"
                    raise ServerEnded(f"waiting for {what}: the server {why}")
                message = self._inbox[looked_at]
                is_wanted = wanted(message)
                if is_wanted or self._is_request(message):
                    del self._inbox[looked_at]
                else:
                    looked_at += 1
                    continue
            if self._is_request(message):
                self._serve(message)
            if is_wanted:
                return message

    def wait_for(self, method, wanted=lambda params: True):
        """The parameters of the first such notification or request."""
        return self.wait(
            lambda m: m.get("method") == method and wanted(m.get("params")), method
        ).get("params")

    def expect_end(self):
        """Waits until the server ends by itself; its exit status."""
        with self._news:
            while not self._ended:
                self._news.wait()
        status = self.process.wait()
        if self._late:
            raise ServerEnded("the server should have ended by itself")
        return status

    def stderr(self):
        self._errors.seek(0)
        return self._errors.read().decode("utf-8", "replace")

    # ---- What servers ask for and tell

    _TOLD = {
        "$/progress": "progress",
        "window/logMessage": "messages",
        "window/showMessage": "messages",
    }

    @staticmethod
    def _is_request(message):
        return "method" in message and "id" in message

    def _serve(self, message):
        method, params = message["method"], message.get("params")
        answer = {"jsonrpc": "2.0", "id": message["id"]}
        handler = {
            "workspace/configuration": self._configuration,
            "client/registerCapability": self._register,
            "client/unregisterCapability": self._unregister,
            "window/workDoneProgress/create": lambda params: None,
            "window/showDocument": self._show,
            "window/showMessageRequest": lambda params: self.messages.append(params),
            "workspace/applyEdit": self._apply_asked,
            "workspace/workspaceFolders": lambda params: self.folders,
            "workspace/semanticTokens/refresh": lambda params: None,
            "workspace/codeLens/refresh": lambda params: None,
            "workspace/diagnostic/refresh": lambda params: None,
            "workspace/inlayHint/refresh": lambda params: None,
        }.get(method)
        if handler:
            answer["result"] = handler(params)
        else:
            answer["error"] = {"code": -32601, "message": f"the client knows no {method}"}
        self.send(answer)

    def _configuration(self, params):
        def section(name):
            at = self.settings
            for part in name.split(".") if name else []:
                at = at.get(part) if isinstance(at, dict) else None
            return at

        return [section(item.get("section", "")) for item in params["items"]]

    def _register(self, params):
        self.registered += params["registrations"]

    def _unregister(self, params):
        gone = {item["id"] for item in params["unregisterations"]}
        self.registered = [item for item in self.registered if item["id"] not in gone]

    def _show(self, params):
        self.shown.append(params)
        return {"success": True}

    def _apply_asked(self, params):
        self.apply(params["edit"])
        return {"applied": True}

    # ---- The session

    def initialize(self, folders=None, capabilities=CAPABILITIES, options=None, pid=True, **more):
        """Folders are paths, by default the folder in which the server runs; [] is none."""
        paths = [self.cwd] if folders is None else [os.path.join(self.cwd, f) for f in folders]
        self.folders = [{"uri": uri_of(p), "name": os.path.basename(p)} for p in paths]
        params = {
            "processId": os.getpid() if pid is True else pid,
            "clientInfo": {"name": "tests"},
            "rootUri": self.folders[0]["uri"] if self.folders else None,
            "workspaceFolders": self.folders or None,
            "capabilities": capabilities,
            **({} if options is None else {"initializationOptions": options}),
            **more,
        }
        result = self.request("initialize", params)
        self.capabilities = result["capabilities"]
        self.encoding = self.capabilities.get("positionEncoding", "utf-16")
        self.notify("initialized", {})
        return result

    def shutdown(self):
        """Ends the session as it should be ended; the exit status."""
        self.request("shutdown")
        self.notify("exit")
        return self.expect_end()

    def vanish(self):
        """As when the editor is killed: nothing more comes from it. The exit status."""
        self.process.stdin.close()
        return self.expect_end()

    def open(self, path, text=None, language=None):
        """Text is that of the file when it is not given."""
        path = os.path.join(self.cwd, path)
        if text is None:
            text = pathlib.Path(path).read_bytes().decode("utf-8")
        document = Document(self, uri_of(path), text, language or os.path.splitext(path)[1][1:])
        self.documents[document.uri] = document
        item = {"uri": document.uri, "languageId": document.language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})
        return document

    def diagnostics(self, document, wanted=lambda diagnostics: True):
        """The diagnostics that are published next for the document's current version, and are as
        wanted. What was published before these is forgotten."""

        older = []

        def fits(message):
            params = message.get("params")
            if (
                message.get("method") != "textDocument/publishDiagnostics"
                or params["uri"] != document.uri
            ):
                return False
            is_current = params.get("version") in (None, document.version)
            if is_current and wanted(params["diagnostics"]):
                return True
            older.append(message)
            return False

        what = f"diagnostics of {document.uri}, version {document.version}"
        found = self.wait(fits, what)["params"]["diagnostics"]
        with self._news:
            kept = [m for m in self._inbox if not any(m is other for other in older)]
            self._inbox = collections.deque(kept)
        return found

    def change_settings(self, settings):
        self.settings = settings
        self.notify("workspace/didChangeConfiguration", {"settings": settings})

    def touched(self, *paths, kind=2):
        """Tells that files were created (1), changed (2) or deleted (3) on the disk."""
        changes = [{"uri": uri_of(os.path.join(self.cwd, p)), "type": kind} for p in paths]
        self.notify("workspace/didChangeWatchedFiles", {"changes": changes})

    def code_actions(self, document, a_range, diagnostics=(), only=None):
        context = {"diagnostics": list(diagnostics)}
        if only is not None:
            context["only"] = only
        params = {"textDocument": document.identifier, "range": a_range, "context": context}
        return self.request("textDocument/codeAction", params) or []

    def hover(self, document, position):
        """The text of the hover, or nothing."""
        params = {"textDocument": document.identifier, "position": position}
        result = self.request("textDocument/hover", params)
        return result and result["contents"]["value"]

    def completion(self, document, position):
        params = {"textDocument": document.identifier, "position": position}
        result = self.request("textDocument/completion", params)
        return result["items"] if isinstance(result, dict) else result or []

    def execute(self, command):
        params = {"command": command["command"], "arguments": command.get("arguments", [])}
        return self.request("workspace/executeCommand", params)

    def apply(self, edit):
        """Applies a WorkspaceEdit: to open documents, else to the files on the disk."""
        for change in edit.get("documentChanges", []):
            if change.get("kind") == "create":
                pathlib.Path(path_of(change["uri"])).touch(exist_ok=False)
                continue
            if "kind" in change:
                raise ValueError(f"cannot {change['kind']} files")
            document = self.documents.get(change["textDocument"]["uri"])
            version = change["textDocument"].get("version")
            if document and version is not None and version != document.version:
                raise ValueError(f"the edit is for version {version}, not {document.version}")
            self._edit(change["textDocument"]["uri"], change["edits"])
        for uri, edits in edit.get("changes", {}).items():
            self._edit(uri, edits)

    def _edit(self, uri, edits):
        if uri in self.documents:
            self.documents[uri].apply(edits)
            return
        path = pathlib.Path(path_of(uri))
        text = path.read_bytes().decode("utf-8")
        path.write_bytes(apply_edits(text, edits, self.encoding).encode("utf-8"))
