// RUN: %expect %s --rules=jwt-ignored-verify-result
// Handlers around handlers, and handlers elsewhere.

#include <iostream>
#include <jwt-cpp/jwt.h>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
void serve(const std::string &user);

// The inner one rethrows, the outer one returns.
std::string innerRethrows(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  try {
    try {
      verifier.verify(decoded);
    } catch (const std::system_error &e) {
      std::cerr << e.code() << '\n';
      throw;
    }
  } catch (const std::exception &) {
    return {};
  }
  return decoded.get_subject();
}

// The inner one rethrows, the outer one goes on.
std::string outerSwallows(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  try {
    try {
      verifier.verify(decoded); // EXPECT: error jwt-ignored-verify-result
    } catch (const std::system_error &) {
      throw;
    }
  } catch (const std::exception &e) {
    std::cerr << e.what() << '\n';
  }
  return decoded.get_subject();
}

// The inner one swallows inside of an outer one that would not.
void innerSwallows(const Verifier &verifier, const std::string &token) {
  try {
    auto decoded = jwt::decode(token);
    try {
      verifier.verify(decoded); // EXPECT: error jwt-ignored-verify-result
    } catch (const std::exception &) {
    }
    serve(decoded.get_subject());
  } catch (const std::exception &) {
    throw;
  }
}

std::string functionTry(const Verifier &verifier, const std::string &token) try {
  auto decoded = jwt::decode(token);
  verifier.verify(decoded);
  return decoded.get_subject();
} catch (const std::exception &) {
  return {};
}

// No handler here: the caller's refuses.
static std::string verified(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  verifier.verify(decoded);
  return decoded.get_subject();
}
void callerCatches(const Verifier &verifier, const std::string &token) {
  try {
    serve(verified(verifier, token));
  } catch (const std::exception &e) {
    std::cerr << e.what() << '\n';
  }
}
