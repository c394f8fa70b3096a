// RUN: %expect %s --rules=jwt-hardcoded-secret
// References and pointers name the same variable.
#include <jwt-cpp/jwt.h>

std::string byReference(const std::string &user) {
  std::string secret;
  std::string &target = secret;
  target = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

std::string byPointer(const std::string &user) {
  std::string secret, name;
  std::string *target = &secret;
  *target = "correct-horse"; // EXPECT: error jwt-hardcoded-secret
  std::string *other = &name;
  *other = "orders";
  return jwt::create().set_issuer(name).set_subject(user).sign(jwt::algorithm::hs256{secret});
}
