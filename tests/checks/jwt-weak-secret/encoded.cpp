// RUN: %expect %s --rules=jwt-weak-secret
// Length counts in bytes of the key: 32 characters of base64 are 24 bytes when they are decoded, 44 are 32.
#include <jwt-cpp/jwt.h>

auto shortKey = jwt::algorithm::hs256{
    jwt::base::decode<jwt::alphabet::base64>("q7Zr2LxV9bTn4KwYp8Hs3JdFm6Gc1QeX")}; // EXPECT: error jwt-weak-secret

auto longKey = jwt::algorithm::hs256{
    jwt::base::decode<jwt::alphabet::base64>("q7Zr2LxV9bTn4KwYp8Hs3JdFm6Gc1QeXu5Na0EiRoW8=")};
