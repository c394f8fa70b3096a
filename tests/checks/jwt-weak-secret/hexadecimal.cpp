// RUN: %expect %s --rules=jwt-weak-secret
// A hexadecimal digit is worth half a byte: 32 of them are 16 random bytes, 64 are 32.
#include <jwt-cpp/jwt.h>

auto half = jwt::algorithm::hs256{"9f86d081884c7d659a2feaa0c55ad015"}; // EXPECT: error jwt-weak-secret
auto whole = jwt::algorithm::hs256{"9f86d081884c7d659a2feaa0c55ad0154f2b8e1c6d7a93b05e1f4c2d8a7b6093"};
