// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-missing-exp-validation
// Poco::JWT checks the signature only. An absent exp reads as the epoch.

//--- third_party/poco/include/Poco/JWT/Signer.h
#pragma once
#include <string>
namespace Poco {
class Timestamp {
public:
  Timestamp();
  bool operator>(const Timestamp &) const;
};
namespace JWT {
class Token {
public:
  Token();
  std::string getSubject() const;
  Timestamp getExpiration() const;
};
class Signer {
public:
  Signer();
  explicit Signer(const std::string &hmacKey);
  Signer &setHMACKey(const std::string &key);
  Signer &addAlgorithm(const std::string &name);
  Token verify(const std::string &jwt) const;
  bool tryVerify(const std::string &jwt, Token &token) const;
};
} // namespace JWT
} // namespace Poco
//--- src/main.cpp
#include <Poco/JWT/Signer.h>
using Poco::JWT::Signer;
using Poco::JWT::Token;
std::string never(const std::string &text, const std::string &key) {
  Signer signer(key); // EXPECT: error jwt-missing-exp-validation
  return signer.verify(text).getSubject();
}
std::string neverTried(const std::string &text, const std::string &key) {
  Signer signer; // EXPECT: error jwt-missing-exp-validation
  signer.setHMACKey(key).addAlgorithm("HS512");
  Token token;
  return signer.tryVerify(text, token) ? token.getSubject() : std::string();
}
std::string compared(const std::string &text, const std::string &key) {
  Signer signer(key);
  Token token = signer.verify(text);
  return token.getExpiration() > Poco::Timestamp() ? token.getSubject() : std::string();
}
std::string comparedTried(const std::string &text, const std::string &key) {
  Signer signer(key);
  Token token;
  if (!signer.tryVerify(text, token) || !(token.getExpiration() > Poco::Timestamp()))
    return {};
  return token.getSubject();
}
