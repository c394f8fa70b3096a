// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-unverified-token
// Poco: Token(text) and Token = text parse, Signer verifies.

//--- third_party/poco/include/Poco/JWT/Token.h
#pragma once
#include <string>
namespace Poco {
namespace JWT {
class Token {
public:
  Token();
  explicit Token(const std::string &text);
  Token &operator=(const std::string &text);
  std::string getSubject() const;
  std::string getIssuer() const;
  std::string toString() const;
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
#include <Poco/JWT/Token.h>
#include <map>
using Poco::JWT::Signer;
using Poco::JWT::Token;
std::string parsed(const std::string &text) {
  Token token(text); // EXPECT: error jwt-unverified-token
  return token.getSubject();
}
std::string assigned(const std::string &text) {
  Token token;
  token = text; // EXPECT: error jwt-unverified-token
  return token.getSubject();
}
std::string verified(const std::string &text, const std::string &key) {
  return Signer(key).verify(text).getSubject();
}
std::string tried(const std::string &text, const std::string &key) {
  Token token;
  if (!Signer(key).tryVerify(text, token))
    return {};
  return token.getSubject();
}
std::string keyByIssuer(const std::string &text, const std::map<std::string, std::string> &keys) {
  Token peek(text);
  return Signer(keys.at(peek.getIssuer())).verify(text).getSubject();
}
