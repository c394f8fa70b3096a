// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <Poco/JWT/Signer.h> of Poco 1.11 to 1.15 where it is not installed: signs and verifies.
// Declarations only. API: https://docs.pocoproject.org/current/

#ifndef JWT_LINT_STAND_IN_POCO_JWT_SIGNER_H
#define JWT_LINT_STAND_IN_POCO_JWT_SIGNER_H

#include "Poco/Crypto/ECKey.h"
#include "Poco/Crypto/RSAKey.h"
#include "Poco/JWT/Token.h"

#include <set>

namespace Poco {
namespace JWT {

class Signer {
public:
  static const std::string ALGO_HS256, ALGO_HS384, ALGO_HS512;
  static const std::string ALGO_RS256, ALGO_RS384, ALGO_RS512;
  static const std::string ALGO_ES256, ALGO_ES384, ALGO_ES512;
  Signer();
  explicit Signer(const std::string &hmacKey);
  explicit Signer(const SharedPtr<Crypto::RSAKey> &rsaKey);
  explicit Signer(const SharedPtr<Crypto::ECKey> &ecKey);
  Signer &setAlgorithms(const std::set<std::string> &algorithms);
  const std::set<std::string> &getAlgorithms() const;
  Signer &addAlgorithm(const std::string &algorithm);
  Signer &addAllAlgorithms();
  Signer &setHMACKey(const std::string &key);
  const std::string &getHMACKey() const;
  Signer &setRSAKey(const SharedPtr<Crypto::RSAKey> &key);
  Signer &setECKey(const SharedPtr<Crypto::ECKey> &key);
  std::string sign(Token &token, const std::string &algorithm) const;
  Token verify(const std::string &jwt) const;
  bool tryVerify(const std::string &jwt, Token &token) const;
};

} // namespace JWT
} // namespace Poco

#endif // JWT_LINT_STAND_IN_POCO_JWT_SIGNER_H
