// RUN: %expect %s --rules=jwt-unverified-token
// What is verified is the text: it may be decoded a second time, in the same
// function or in one that is called with it.

#include <jwt-cpp/jwt.h>

static void check(const std::string &token, const std::string &key) {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(jwt::decode(token));
}

std::string sameFunction(const std::string &token, const std::string &key) {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(jwt::decode(token));
  return jwt::decode(token).get_subject();
}

std::string checkedByCallee(const std::string &token, const std::string &key) {
  check(token, key);
  return jwt::decode(token).get_subject();
}

static std::string subjectOf(const std::string &token) { return jwt::decode(token).get_subject(); }

std::string checkedByCaller(const std::string &token, const std::string &key) {
  check(token, key);
  return subjectOf(token);
}

// A predicate in a condition.
static bool isValid(const std::string &token, const std::string &key) {
  try {
    check(token, key);
    return true;
  } catch (const std::exception &) {
    return false;
  }
}

std::string guarded(const std::string &token, const std::string &key) {
  if (!isValid(token, key))
    return {};
  auto decoded = jwt::decode(token);
  return decoded.get_payload_claim("role").as_string();
}

// Another string is verified: this one is not.
std::string otherVerified(const std::string &accessToken, const std::string &idToken, const std::string &key) {
  check(accessToken, key);
  return jwt::decode(idToken).get_subject(); // EXPECT: error jwt-unverified-token
}
