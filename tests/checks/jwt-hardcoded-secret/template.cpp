// RUN: %expect %s --rules=jwt-hardcoded-secret
// Templates: instantiated, never instantiated, with a policy class, and a reader for any type.
#include <cstdlib>
#include <jwt-cpp/jwt.h>
#include <sstream>

template <typename Algorithm> std::string signWith(const std::string &user, const std::string &secret) {
  return jwt::create().set_subject(user).sign(Algorithm{secret});
}

std::string instantiated(const std::string &user) {
  return signWith<jwt::algorithm::hs256>(user, "correct-horse-battery-staple"); // EXPECT: error jwt-hardcoded-secret
}

// Nobody instantiates it: the text is in the source all the same.
template <typename User> std::string neverInstantiated(const User &user) {
  return jwt::create().set_subject(user.name()).sign(
      jwt::algorithm::hs256{"correct-horse-battery"}); // EXPECT: error jwt-hardcoded-secret
}

struct FixedKey {
  static std::string secret() { return "correct-horse"; } // EXPECT: error jwt-hardcoded-secret
};

template <typename Policy> class Tokens {
public:
  std::string issue() const { return jwt::create().sign(jwt::algorithm::hs256{Policy::secret()}); }
};

std::string byPolicy() { return Tokens<FixedKey>().issue(); }

template <typename T> T envOr(const char *name, const T &fallback) {
  const char *value = std::getenv(name);
  if (!value)
    return fallback;
  std::istringstream in(value);
  T result;
  in >> result;
  return result;
}

std::string byReader() {
  const int port = envOr<int>("PORT", 8080);
  const auto host = envOr<std::string>("HOST", "localhost");
  return jwt::create().set_issuer(host + std::to_string(port)).sign(
      jwt::algorithm::hs256{envOr<std::string>("JWT_SECRET", "horse-battery")}); // EXPECT: error jwt-hardcoded-secret
}
