"""Lets --fix mend files of every shape and compares all of their bytes: fix_bytes.py PROGRAM."""

import pathlib
import subprocess
import sys

BEFORE = (
    b"services:\n  proxy:\n    image: quay.io/oauth2-proxy/oauth2-proxy\n    environment:\n"
    b'      OAUTH2_PROXY_OIDC_ISSUER_URL: "https://login.corp.io"\n'
    b"      TITLE: Stra\xc3\x9fe # \xe2\x82\xac\n"
    b"      OAUTH2_PROXY_COOKIE_SECURE: false"
)
SHAPES = {
    "plain.yml": lambda text: text + b"\n",
    "no-end.yml": lambda text: text,
    "crlf.yml": lambda text: text.replace(b"\n", b"\r\n") + b"\r\n",
    "crlf-no-end.yml": lambda text: text.replace(b"\n", b"\r\n"),
    "mark.yml": lambda text: b"\xef\xbb\xbf" + text + b"\n",
    "mark-in-line.json": lambda text: b'\xef\xbb\xbf{"client": {"insecure": true, "token": '
    b'{"jwks_public_endpoint": "https://login.corp.io/k", "issuer": "i", "audience": "a"}}}',
}
folder = pathlib.Path("bytes")
folder.mkdir()
for name, shape in SHAPES.items():
    (folder / name).write_bytes(shape(BEFORE))
run = subprocess.run([sys.argv[1], "check", "--no-cache", "--fix", "bytes"], capture_output=True)
for name, shape in SHAPES.items():
    want = shape(BEFORE).replace(b"SECURE: false", b"SECURE: true")
    want = want.replace(b'"insecure": true', b'"insecure": false')
    got = (folder / name).read_bytes()
    if got != want:
        sys.exit(f"{name}: {got}\n{run.stderr.decode()}")
