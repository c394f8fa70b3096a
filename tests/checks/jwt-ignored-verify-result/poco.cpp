// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-ignored-verify-result
// tryVerify fills the token even when its answer is no.

//--- third_party/poco/include/Poco/JWT/Signer.h
#pragma once
#include <string>
namespace Poco {
namespace JWT {
class Token {
public:
  std::string getSubject() const;
};
class Signer {
public:
  explicit Signer(const std::string &hmacKey);
  Token verify(const std::string &jwt) const;
  bool tryVerify(const std::string &jwt, Token &token) const;
};
} // namespace JWT
} // namespace Poco
//--- src/main.cpp
#include <Poco/JWT/Signer.h>
std::string dropped(Poco::JWT::Signer &signer, const std::string &text) {
  Poco::JWT::Token token;
  signer.tryVerify(text, token); // EXPECT: error jwt-ignored-verify-result
  return token.getSubject();
}
std::string tested(Poco::JWT::Signer &signer, const std::string &text) {
  Poco::JWT::Token token;
  return signer.tryVerify(text, token) ? token.getSubject() : std::string();
}
std::string initialised(Poco::JWT::Signer &signer, const std::string &text) {
  Poco::JWT::Token token;
  if (const bool good = signer.tryVerify(text, token); good)
    return token.getSubject();
  return {};
}
void thrown(Poco::JWT::Signer &signer, const std::string &text) { signer.verify(text); }
