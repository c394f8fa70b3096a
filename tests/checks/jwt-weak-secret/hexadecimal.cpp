// RUN: %expect %s --rules=jwt-weak-secret
// Libraries use the text as it is written: 32 random hexadecimal digits are 32 bytes of
// key for HS256, with 128 bits of entropy. 20 digits are too few either way.
#include <jwt-cpp/jwt.h>

auto enough = jwt::algorithm::hs256{"9f86d081884c7d659a2feaa0c55ad015"};
auto tooFew = jwt::algorithm::hs256{"9f86d081884c7d659a2f"}; // EXPECT: error jwt-weak-secret
