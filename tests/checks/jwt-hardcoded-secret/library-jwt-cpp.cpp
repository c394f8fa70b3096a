// RUN: %expect %s --rules=jwt-hardcoded-secret
// jwt-cpp: the text that an HMAC algorithm object is made of, for issuing and for verifying.
#include <jwt-cpp/jwt.h>

std::string issue(const std::string &user) {
  return jwt::create().set_subject(user).sign(
      jwt::algorithm::hs256{"correct-horse-battery-staple"}); // EXPECT: error jwt-hardcoded-secret
}

void check(const std::string &token) {
  jwt::verify()
      .allow_algorithm(jwt::algorithm::hs384("correct-horse-battery")) // EXPECT: error jwt-hardcoded-secret
      .with_issuer("auth")
      .verify(jwt::decode(token));
}

std::string sign(const std::string &data, std::error_code &ec) {
  jwt::algorithm::hs512 algorithm("correct-horse"); // EXPECT: error jwt-hardcoded-secret
  return algorithm.sign(data, ec);
}

// The algorithm with its own base class.
jwt::algorithm::hmacsha custom() {
  return jwt::algorithm::hmacsha("horse-battery-staple", EVP_sha256, "HS256"); // EXPECT: error jwt-hardcoded-secret
}

// Who calls this brings the secret along.
std::string issueWith(const std::string &user, const std::string &secret) {
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}
