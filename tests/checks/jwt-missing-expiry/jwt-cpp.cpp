// RUN: %expect %s --rules=jwt-missing-expiry
// jwt-cpp: nothing sets exp, in a chain or over several statements; iat and nbf are no expiry.
#include <jwt-cpp/jwt.h>

std::string never(const std::string &user, const std::string &key) {
  return jwt::create() // EXPECT: error jwt-missing-expiry
      .set_subject(user)
      .set_issued_at(std::chrono::system_clock::now())
      .set_not_before(std::chrono::system_clock::now())
      .sign(jwt::algorithm::hs256{key});
}

std::string neverByStatements(const std::string &user, const std::string &key) {
  auto token = jwt::create(); // EXPECT: error jwt-missing-expiry
  token.set_subject(user);
  token.set_issued_now();
  return token.sign(jwt::algorithm::hs256{key});
}

std::string chain(const std::string &user, const std::string &key, std::chrono::seconds lifetime) {
  return jwt::create()
      .set_subject(user)
      .set_expires_at(std::chrono::system_clock::now() + lifetime)
      .sign(jwt::algorithm::hs256{key});
}

std::string statements(const std::string &user, const std::string &key) {
  auto token = jwt::create();
  token.set_subject(user);
  token.set_expires_in(std::chrono::seconds(900));
  return token.sign(jwt::algorithm::hs256{key});
}

std::string byClaim(const std::string &key, std::int64_t until) {
  return jwt::create().set_payload_claim("exp", jwt::claim(std::to_string(until))).sign(jwt::algorithm::hs256{key});
}

// A builder that is never signed is no token.
auto unfinished = jwt::create().set_subject("u");
