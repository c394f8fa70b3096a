// RUN: %expect %s
// Poco::JWT checks the signature only. Its headers need not be there.
#include <Poco/JWT/Signer.h>
#include <Poco/JWT/Token.h>

std::string accept(const std::string &text, const std::string &key) {
  Poco::JWT::Signer signer(key); // EXPECT: error jwt-missing-exp-validation, warning jwt-missing-aud-validation, warning jwt-missing-iss-validation
  return signer.verify(text).getSubject();
}

bool careful(const std::string &text, const std::string &key) {
  Poco::JWT::Signer signer(key);
  Poco::JWT::Token token = signer.verify(text);
  return token.getExpiration() > Poco::Timestamp() && token.getIssuer() == "auth" &&
         token.getAudience() == "orders";
}

std::string issue(const std::string &user) {
  Poco::JWT::Token token; // EXPECT: error jwt-missing-expiry
  token.setSubject(user);
  Poco::JWT::Signer signer("secret"); // EXPECT: error jwt-hardcoded-secret, error jwt-weak-secret
  return signer.sign(token, Poco::JWT::Signer::ALGO_HS256);
}
