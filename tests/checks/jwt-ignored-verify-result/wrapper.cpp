// RUN: %expect %s --rules=jwt-ignored-verify-result
// XFAIL: *
// An own function hands the answer on, and its caller drops it. Compilers warn of that,
// given [[nodiscard]]; here only the library's own answers are followed.

#include <jwt-cpp/jwt.h>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
void grantAccess();

static bool isValid(const Verifier &verifier, const std::string &token) {
  std::error_code error;
  verifier.verify(jwt::decode(token), error);
  return !error;
}

void caller(const Verifier &verifier, const std::string &token) {
  isValid(verifier, token); // EXPECT: error jwt-ignored-verify-result
  grantAccess();
}

void carefulCaller(const Verifier &verifier, const std::string &token) {
  if (isValid(verifier, token))
    grantAccess();
}
