"""Writes one folder for each kind of hostile input: hostile.py FOLDER [deep].

Each matters to the adapters (it says "jwt"), so that nothing is left out unread. With
`deep` nothing but deep folders.
"""

import os
import sys

WEAK = b"jwt: {secret: s3cr3t}\n"
MANY = 100_000


def write(name, *pieces):
    os.makedirs(os.path.dirname(name), exist_ok=True)
    with open(name, "wb") as out:
        for piece in pieces:
            out.write(piece)


def deep(top, levels):
    """By way of descriptors: the whole path may be longer than the system takes."""
    os.mkdir(top)
    here = os.open(top, os.O_RDONLY)
    for _ in range(levels):
        os.mkdir("d" * 100, dir_fd=here)
        here = os.open("d" * 100, os.O_RDONLY, dir_fd=here)
    os.write(os.open("app.yaml", os.O_WRONLY | os.O_CREAT, dir_fd=here), WEAK)


def files():
    # Nine aliases of nine aliases …: 10^18 nodes for whoever expands them.
    levels = [b'a0: &a0 {secret: s3cr3t}\n']
    for i in range(1, 19):
        levels.append(b"a%d: &a%d [%s]\n" % (i, i, b",".join([b"*a%d" % (i - 1)] * 10)))
    write("bomb/bomb.yaml", b"jwt: {secret: s3cr3t}\n", *levels, b"jwtOptions: *a18\n")
    # The same with merge keys.
    levels = [b'm0: &m0 {secret: s3cr3t}\n']
    for i in range(1, 19):
        levels.append(b"m%d: &m%d {<<: [%s]}\n" % (i, i, b",".join([b"*m%d" % (i - 1)] * 10)))
    write("merge/merge.yaml", *levels, b"jwt: {<<: *m18}\n")
    # A document that holds itself.
    write("cycle/cycle.yaml", b"jwt: &a {secret: s3cr3t, jwt: *a, again: [*a, *a]}\n")

    write("brackets/json.json", b'{"jwt": ', b"[" * MANY)
    write("brackets/yaml.yaml", b"jwt: ", b"[" * MANY)
    write("brackets/maps.json", b'{"jwt":' * MANY)
    write("brackets/items.yaml", b"jwt: \n", b"- " * MANY)
    write("brackets/closed.json", b'{"jwt": ', b"[" * MANY, b"]" * MANY, b"}")
    write("brackets/interpolated.env", b"JWT_SECRET=", b"${A:-" * MANY, b"}" * MANY, b"\n")
    write("brackets/templates.yaml", b"jwt: {secret: '", b"{{" * MANY, b"'}\n")
    write("brackets/embedded.yaml", b"jwt: '{\"jwt\": ", b"[" * MANY, b"'\n")

    # One scalar, larger than what is parsed; and one that is just small enough.
    write("scalar/huge.yaml", b"jwt: {secret: s3cr3t}\nblob: ", b"x" * (40 << 20), b"\n")
    write("scalar/huge.json", b'{"jwt": {"secret": "s3cr3t"}, "blob": "', b"x" * (40 << 20), b'"}\n')
    # The words that matter stand across the pieces in which a huge file is searched.
    write("late/late.env", b"#" * ((20 << 20) - 6), b"\nJWT_SECRET=s3cr3t\n")
    # Large, and nobody's business.
    write("unrelated/huge.json", b'{"blob": "', b"x" * (40 << 20), b'"}\n')
    # Nothing but holes: 4 GiB that are not there.
    os.makedirs("sparse", exist_ok=True)
    with open("sparse/sparse.json", "wb") as out:
        out.write(b'{"jwt": ')
        out.truncate(4 << 30)

    write("nul/nul.yaml", WEAK, b"a: \0\n")
    write("nul/nul.env", b"JWT_SECRET=s3\0cr3t\n")
    write("utf8/latin1.yaml", b"name: caf\xe9 \xff\xfe\n", WEAK)
    write("utf8/cut.json", b'{"name": "\xe2\x82", "jwt": {"secret": "s3cr3t"}}\n')
    write("utf8/surrogate.json", b'{"name": "\\ud800", "jwt": {"secret": "s3cr3t"}}\n')
    write("utf16/appsettings.json", '{"jwt": {"secret": "s3cr3t"}}'.encode("utf-16"))
    write("control/escape.yaml", b"\"jwt\\e[31m\": {secret: s3cr3t}\njwt: {secret: s3cr3t, \"\x1b\": 1}\n")

    # The finding is in front of, between and behind what is too much of a good thing.
    write("wide/wide.yaml", WEAK, *(b"a%d: {b: {c: d}}\n" % i for i in range(60_000)))
    write("matches/matches.yaml", b"kind: List\nitems:\n", *(
        b"- {kind: Pod, spec: {containers: [{env: [{name: JWT_SECRET, value: s3cr3t}]}]}}\n"
        for i in range(3_000)))
    write("documents/documents.yaml", *(b"---\njwt: {secret: s3cr3t%d}\n" % i for i in range(3_000)))
    write("nested/nested.yaml", *(b" " * i + b"k:\n" for i in range(100)), b" " * 100 + WEAK)

    # Things in a tree that are no files. A link that leads back, one that leads nowhere,
    # a FIFO that nobody writes to, folders without end.
    write("tree/app.yaml", WEAK)
    os.symlink("..", "tree/up")
    os.symlink("loop.yaml", "tree/loop.yaml")
    os.symlink("nothing", "tree/dangling.yaml")
    os.mkfifo("tree/pipe.yaml")
    os.mkfifo("pipe.yaml")
    try:
        os.mknod("tree/device.yaml", 0o20644, os.makedev(1, 5))  # /dev/zero
    except OSError:
        pass  # not permitted everywhere


os.chdir(sys.argv[1])
if sys.argv[2:] == ["deep"]:
    # 4096 bytes are what Linux takes.
    deep("deep", 30)
    deep("deeper", 60)
else:
    files()
