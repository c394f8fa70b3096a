// RUN: %expect %s --rules=jwt-ignored-verify-result
// XFAIL: *
// The verification throws in a helper and the caller swallows it. Handlers are looked at
// in the function that verifies; to follow exceptions up the callers is another analysis.

#include <jwt-cpp/jwt.h>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;

// The helper throws, the caller swallows and goes on with what it had decoded.
static void require(const Verifier &verifier, const jwt::decoded_jwt<jwt::traits::kazuho_picojson> &decoded) {
  verifier.verify(decoded); // EXPECT: error jwt-ignored-verify-result
}
std::string callerSwallows(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  try {
    require(verifier, decoded);
  } catch (const std::exception &) {
  }
  return decoded.get_subject();
}
