// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-unpinned-algorithm
// Poco has an allow-list. It is no use when the token fills it.

//--- third_party/poco/include/Poco/JWT/Signer.h
#pragma once
#include <string>
namespace Poco {
namespace JWT {
class Token {
public:
  Token();
  explicit Token(const std::string &text);
  const std::string &getAlgorithm() const;
  const std::string &getSubject() const;
};
class Signer {
public:
  explicit Signer(const std::string &hmacKey);
  Signer &addAlgorithm(const std::string &name);
  Signer &addAllAlgorithms();
  Token verify(const std::string &jwt) const;
};
} // namespace JWT
} // namespace Poco
//--- src/main.cpp
#include <Poco/JWT/Signer.h>
std::string chosenByToken(const std::string &text, const std::string &key) {
  Poco::JWT::Token peek(text);
  Poco::JWT::Signer signer(key);
  signer.addAlgorithm(peek.getAlgorithm()); // EXPECT: error jwt-unpinned-algorithm
  return signer.verify(text).getSubject();
}
std::string chosenByProgram(const std::string &text, const std::string &key) {
  Poco::JWT::Signer signer(key);
  signer.addAlgorithm("HS512");
  return signer.verify(text).getSubject();
}
std::string anyHmac(const std::string &text, const std::string &key) {
  Poco::JWT::Signer signer(key);
  signer.addAllAlgorithms(); // the key is a secret: only HS256, HS384 and HS512 can use it
  return signer.verify(text).getSubject();
}
