// RUN: %expect %s --rules=jwt-weak-secret
// The minimum is the length of the hash: 32 bytes for HS256, 48 for HS384, 64 for HS512.
#include <jwt-cpp/jwt.h>

auto a31 = jwt::algorithm::hs256{"q7Zr2LxV9bTn4KwYp8Hs3JdFm6Gc1Qe"}; // EXPECT: error jwt-weak-secret
auto a32 = jwt::algorithm::hs256{"q7Zr2LxV9bTn4KwYp8Hs3JdFm6Gc1QeX"};
auto b32 = jwt::algorithm::hs384{"q7Zr2LxV9bTn4KwYp8Hs3JdFm6Gc1QeX"}; // EXPECT: error jwt-weak-secret
auto b48 = jwt::algorithm::hs384{"q7Zr2LxV9bTn4KwYp8Hs3JdFm6Gc1QeXu5Na0EiRoW-tDyZk"};
auto c48 = jwt::algorithm::hs512{"q7Zr2LxV9bTn4KwYp8Hs3JdFm6Gc1QeXu5Na0EiRoW-tDyZk"}; // EXPECT: error jwt-weak-secret
auto c64 = jwt::algorithm::hs512{"q7Zr2LxV9bTn4KwYp8Hs3JdFm6Gc1QeXu5Na0EiRoW-tDyZkPv8jBf_UhA3CsMgL"};
