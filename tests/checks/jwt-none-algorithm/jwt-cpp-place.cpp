// RUN: %expect %s --rules=jwt-none-algorithm
// A chain over many lines: the finding, and so a NOLINT, stands where the fix belongs.

#include <jwt-cpp/jwt.h>

void check(const std::string &token, const std::string &key) {
  auto verifier = jwt::verify()
                      .with_issuer("https://login.example.com")
                      .allow_algorithm(jwt::algorithm::hs256{key})
                      .allow_algorithm(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
  verifier.verify(jwt::decode(token));
}

std::string issue(const std::string &user) {
  return jwt::create()
      .set_subject(user)
      .set_issued_at(std::chrono::system_clock::now())
      .sign(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
}
