// RUN: %expect %s --rules=jwt-ignored-verify-result
// An error that is only printed does not stop anybody.

#include <iostream>
#include <jwt-cpp/jwt.h>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;

std::string onlyLogged(const Verifier &verifier, const std::string &token) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  verifier.verify(decoded, error); // EXPECT: error jwt-ignored-verify-result
  std::clog << "verify: " << error.message() << '\n';
  return decoded.get_subject();
}

std::string testedAndLogged(const Verifier &verifier, const std::string &token) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  verifier.verify(decoded, error); // EXPECT: error jwt-ignored-verify-result
  if (error)
    std::cerr << "bad token: " << error.message() << '\n';
  return decoded.get_subject();
}

std::string loggedAndRefused(const Verifier &verifier, const std::string &token) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  verifier.verify(decoded, error);
  if (error) {
    std::cerr << "bad token: " << error.message() << '\n';
    return {};
  }
  return decoded.get_subject();
}
