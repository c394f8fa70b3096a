// RUN: %expect %s --rules=jwt-hardcoded-secret
// Lambdas: captured by reference, by value, with an initialiser; as parameter and as result.
#include <jwt-cpp/jwt.h>

std::string byReference(const std::string &user) {
  const std::string secret = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
  auto sign = [&] { return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret}); };
  return sign();
}

std::string byValue(const std::string &user) {
  std::string secret("correct-horse-battery"); // EXPECT: error jwt-hardcoded-secret
  return [=] { return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret}); }();
}

std::string byInitialiser(const std::string &user) {
  auto sign = [secret = std::string("correct-horse")](const std::string &u) { // EXPECT: error jwt-hardcoded-secret
    return jwt::create().set_subject(u).sign(jwt::algorithm::hs256{secret});
  };
  return sign(user);
}

std::string byParameter(const std::string &user) {
  auto sign = [&](const std::string &issuer, const std::string &secret) {
    return jwt::create().set_issuer(issuer).set_subject(user).sign(jwt::algorithm::hs256{secret});
  };
  return sign("orders", "horse-battery"); // EXPECT: error jwt-hardcoded-secret
}

std::string byResult(const std::string &user) {
  auto secret = [] { return std::string("battery-staple"); }; // EXPECT: error jwt-hardcoded-secret
  auto name = [] { return std::string("orders"); };
  return jwt::create().set_issuer(name()).set_subject(user).sign(jwt::algorithm::hs256{secret()});
}

std::string generic(const std::string &user) {
  auto sign = [&](auto &&secret) {
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{std::string(secret)});
  };
  return sign("staple-horse"); // EXPECT: error jwt-hardcoded-secret
}
