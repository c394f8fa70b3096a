"""Makes a tree of configuration files of which a few have to do with tokens, the same one
each time. The others are what repositories are full of: manifests, compose files, schemas,
translations, fixtures."""
import os
import random

WORDS = ("alpha beta gamma delta server client cache queue worker port host path image label name "
         "region zone bucket policy limit memory cpu volume mount service route header cluster "
         "backend frontend database replica schema table column index value type default enabled "
         "description title message user email address phone order price amount currency").split()


def manifest(rnd):
    name = rnd.choice(WORDS)
    lines = ["apiVersion: apps/v1", "kind: Deployment", "metadata:", f"  name: {name}", "  labels:"]
    lines += [f"    {rnd.choice(WORDS)}: {rnd.choice(WORDS)}" for _ in range(rnd.randint(2, 12))]
    lines += ["spec:", "  template:", "    spec:", "      containers:"]
    for index in range(rnd.randint(1, 5)):
        lines += [f"        - name: {rnd.choice(WORDS)}-{index}", f"          image: {name}:{index}",
                  "          env:"]
        for _ in range(rnd.randint(2, 15)):
            lines += [f"            - name: {rnd.choice(WORDS).upper()}_{rnd.choice(WORDS).upper()}",
                      f"              value: \"{rnd.choice(WORDS)} {rnd.randint(0, 9999)}\""]
    return "\n".join(lines) + "\n"


def data(rnd):
    def value(depth):
        kind = rnd.random()
        if depth == 0 or kind < 0.5:
            return f'"{" ".join(rnd.choice(WORDS) for _ in range(rnd.randint(1, 8)))}"'
        if kind < 0.65:
            return str(rnd.randint(0, 10 ** 6))
        if kind < 0.8:
            return "[" + ", ".join(value(depth - 1) for _ in range(rnd.randint(1, 6))) + "]"
        return "{" + ", ".join(f'"{rnd.choice(WORDS)}{i}": {value(depth - 1)}'
                               for i in range(rnd.randint(1, 6))) + "}"
    members = ",\n  ".join(f'"{rnd.choice(WORDS)}{i}": {value(3)}' for i in range(rnd.randint(5, 40)))
    return "{\n  " + members + "\n}\n"


def relevant(rnd):
    kind = rnd.randint(0, 3)
    text = manifest(rnd)
    if kind == 0:
        return "values.yaml", text + "        - name: JWT_SECRET\n          value: changeme\n"
    if kind == 1:
        return "docker-compose.yml", ("services:\n  api:\n    image: api\n    environment:\n"
                                      f"      JWT_SECRET: ${{JWT_SECRET}}\n      JWT_EXPIRES_IN: {rnd.randint(1, 90)}d\n")
    if kind == 2:
        return "istio.yaml", text + ("---\napiVersion: security.istio.io/v1\nkind: RequestAuthentication\n"
                                     "metadata: {name: a}\nspec:\n  jwtRules:\n  - issuer: https://idp.corp.test\n"
                                     "    jwksUri: https://idp.corp.test/keys\n")
    return "appsettings.json", ('{"Jwt": {"Key": "", "Issuer": "https://idp.corp.test", "Audience": "api",'
                                f' "ExpireMinutes": {rnd.randint(5, 90)}}}, "Other": {data(rnd)}}}\n')


def make(folder, files=20000, share=0.02):
    rnd = random.Random(7)
    for index in range(files):
        path = os.path.join(folder, f"{index // 400:03}", f"{index // 20 % 20:02}")
        os.makedirs(path, exist_ok=True)
        if rnd.random() < share:
            name, text = relevant(rnd)
        elif rnd.random() < 0.6:
            name, text = "manifest.yaml", manifest(rnd)
        else:
            name, text = "data.json", data(rnd)
        with open(os.path.join(path, f"{index}-{name}"), "w") as out:
            out.write(text)
