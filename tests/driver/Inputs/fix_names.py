"""Files with a finding that --fix mends, of every shape and with names of every sort."""

import pathlib

TEXT = (
    "services:\n  proxy:\n    image: quay.io/oauth2-proxy/oauth2-proxy\n    environment:\n"
    '      OAUTH2_PROXY_OIDC_ISSUER_URL: "https://login.corp.io"\n      TITLE: Straße\n'
    "      OAUTH2_PROXY_COOKIE_SECURE: false"
)
FILES = {
    "with space.yml": TEXT + "\n",
    'with "quotes".yml': TEXT + "\n",
    "umlaut-ä.yml": TEXT + "\n",
    "no-end.yml": TEXT,
    "crlf.yml": TEXT.replace("\n", "\r\n") + "\r\n",
    "sub folder/crlf-no-end.yml": TEXT.replace("\n", "\r\n"),
}
for name, text in FILES.items():
    path = pathlib.Path(name)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode())
