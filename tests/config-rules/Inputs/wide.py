"""Writes a.json, b.yaml and c.env: small, flat, and of as many nodes as are accepted."""

WEAK = "jwt: {secret: s3cr3t}\n"
with open("a.json", "w") as out:
    out.write('{"jwt": {"secret": "s3cr3t"}, "a": [' + ",".join(['{"b": {"x": 1}}'] * 130_000) + "]}\n")
with open("b.yaml", "w") as out:
    out.write(WEAK + "".join(f"a.b{i}.c: 1\n" for i in range(130_000)))
with open("c.env", "w") as out:
    out.write("JWT_SECRET=s3cr3t\n" + "".join(f"A{i}=1\n" for i in range(390_000)))
