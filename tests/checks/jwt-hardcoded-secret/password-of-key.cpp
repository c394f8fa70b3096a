// RUN: %expect %s --rules=jwt-hardcoded-secret
// An encrypted PEM helps only if its password is not beside the code that opens it.
#include <jwt-cpp/jwt.h>

std::string issue(const std::string &user, const std::string &pem) {
  return jwt::create().set_subject(user).sign(
      jwt::algorithm::es256{"", pem, "", "correct-horse"}); // EXPECT: error jwt-hardcoded-secret
}

std::string issueGood(const std::string &user, const std::string &pem, const std::string &password) {
  return jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", pem, "", password});
}
