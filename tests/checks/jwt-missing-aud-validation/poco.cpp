// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-missing-aud-validation
// Poco cannot check it: the caller has to.

//--- third_party/poco/include/Poco/JWT/Signer.h
#pragma once
#include <memory>
#include <string>
#include <vector>
namespace Poco {
template <typename T> class SharedPtr {
public:
  SharedPtr(T *p);
};
namespace Crypto {
class RSAKey {
public:
  explicit RSAKey(const std::string &publicKeyFile);
};
} // namespace Crypto
namespace JWT {
class Token {
public:
  std::string getSubject() const;
  std::string getAudience() const;
};
class Signer {
public:
  explicit Signer(const std::string &hmacKey);
  explicit Signer(const SharedPtr<Crypto::RSAKey> &key);
  Signer &addAlgorithm(const std::string &name);
  Token verify(const std::string &jwt) const;
};
} // namespace JWT
} // namespace Poco
//--- src/main.cpp
#include <Poco/JWT/Signer.h>
using Poco::JWT::Signer;
std::string shared(const std::string &text, const std::string &key) {
  Signer signer(key); // EXPECT: warning jwt-missing-aud-validation
  return signer.verify(text).getSubject();
}
std::string publicKey(const std::string &text, const Poco::SharedPtr<Poco::Crypto::RSAKey> &key) {
  Signer signer(key); // EXPECT: error jwt-missing-aud-validation
  signer.addAlgorithm("RS256");
  return signer.verify(text).getSubject();
}
std::string byHand(const std::string &text, const std::string &key) {
  Signer signer(key);
  auto token = signer.verify(text);
  return token.getAudience() == "orders" ? token.getSubject() : std::string();
}
