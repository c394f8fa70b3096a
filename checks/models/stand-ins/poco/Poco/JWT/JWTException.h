// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <Poco/JWT/JWTException.h> of Poco 1.11 to 1.15 where it is not installed: what goes wrong.
// Declarations only. API: https://docs.pocoproject.org/current/

#ifndef JWT_LINT_STAND_IN_POCO_JWT_EXCEPTION_H
#define JWT_LINT_STAND_IN_POCO_JWT_EXCEPTION_H

#include <exception>
#include <string>

namespace Poco {

class Exception : public std::exception {
public:
  const std::string &message() const;
  std::string displayText() const;
};

namespace JWT {

class JWTException : public Exception {};
class ParseException : public JWTException {};
class UnsupportedAlgorithmException : public JWTException {};
class UnallowedAlgorithmException : public JWTException {};
class SignatureException : public JWTException {};
class SignatureVerificationException : public SignatureException {};
class SignatureGenerationException : public SignatureException {};

} // namespace JWT
} // namespace Poco

#endif // JWT_LINT_STAND_IN_POCO_JWT_EXCEPTION_H
