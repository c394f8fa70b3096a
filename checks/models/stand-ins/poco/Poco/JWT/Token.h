// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <Poco/JWT/Token.h> of Poco 1.11 to 1.15 where it is not installed: a token.
// Declarations only. API: https://docs.pocoproject.org/current/

#ifndef JWT_LINT_STAND_IN_POCO_JWT_TOKEN_H
#define JWT_LINT_STAND_IN_POCO_JWT_TOKEN_H

#include "Poco/JSON/Object.h"
#include "Poco/Timestamp.h"

#include <vector>

namespace Poco {
namespace JWT {

class Token {
public:
  Token();
  explicit Token(const std::string &token);
  Token(const Token &token);
  Token(Token &&token) noexcept;
  Token &operator=(const Token &token);
  Token &operator=(Token &&token) noexcept;
  Token &operator=(const std::string &token);
  std::string toString() const;
  const JSON::Object &header() const;
  JSON::Object &header();
  const JSON::Object &payload() const;
  JSON::Object &payload();
  const std::string &signature() const;
  void setType(const std::string &type);
  std::string getType() const;
  void setAlgorithm(const std::string &algorithm);
  std::string getAlgorithm() const;
  void setContentType(const std::string &contentType);
  std::string getContentType() const;
  void setIssuer(const std::string &issuer);
  std::string getIssuer() const;
  void setSubject(const std::string &subject);
  std::string getSubject() const;
  void setAudience(const std::string &audience);
  void setAudience(const std::vector<std::string> &audience);
  std::string getAudience() const;
  std::vector<std::string> getAudienceList() const;
  void setExpiration(const Timestamp &expiration);
  Timestamp getExpiration() const;
  void setNotBefore(const Timestamp &notBefore);
  Timestamp getNotBefore() const;
  void setIssuedAt(const Timestamp &issuedAt);
  Timestamp getIssuedAt() const;
  void setId(const std::string &id);
  std::string getId() const;
};

} // namespace JWT
} // namespace Poco

#endif // JWT_LINT_STAND_IN_POCO_JWT_TOKEN_H
