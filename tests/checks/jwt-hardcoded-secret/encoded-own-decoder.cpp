// RUN: %expect %s --rules=jwt-hardcoded-secret
// A decoder of one's own that builds its result byte by byte: what it appends are pieces, and pieces are not
// taken for the secret (see concatenation.cpp).
// XFAIL: *
#include <jwt-cpp/jwt.h>

static std::string fromHex(const std::string &digits) {
  std::string bytes;
  for (size_t i = 0; i + 1 < digits.size(); i += 2)
    bytes.push_back(static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16)));
  return bytes;
}

std::string issue(const std::string &user) {
  return jwt::create().set_subject(user).sign(
      jwt::algorithm::hs256{fromHex("636f72726563742d686f727365")}); // EXPECT: error jwt-hardcoded-secret
}
