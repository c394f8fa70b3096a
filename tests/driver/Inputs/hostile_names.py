"""Creates sources whose names and lines hold control characters."""

SOURCE = b"""#include <jwt-cpp/jwt.h>
auto a = jwt::algorithm::hs256{"hunter2hunter2"}; // \x1b[2J
"""

for name in (b"a\x1b[31m.cpp", b"b\n.cpp", b"c\xff.cpp"):
    with open(name, "wb") as file:
        file.write(SOURCE)
