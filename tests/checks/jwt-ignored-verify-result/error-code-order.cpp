// RUN: %expect %s --rules=jwt-ignored-verify-result
// A read counts when it comes after the verification and before the next one.

#include <jwt-cpp/jwt.h>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;

// Two checks, one code: it is read after the second only, which has overwritten it.
bool overwritten(const Verifier &first, const Verifier &second, const std::string &token) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  first.verify(decoded, error); // LIMIT: error jwt-ignored-verify-result
  second.verify(decoded, error);
  return !error;
}

// Read before the verification: that says nothing.
std::string readBefore(const Verifier &verifier, const std::string &token) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  if (error)
    return {};
  verifier.verify(decoded, error); // LIMIT: error jwt-ignored-verify-result
  return decoded.get_subject();
}

bool readBetween(const Verifier &first, const Verifier &second, const std::string &token) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  first.verify(decoded, error);
  if (!error)
    return true;
  second.verify(decoded, error);
  return !error;
}
