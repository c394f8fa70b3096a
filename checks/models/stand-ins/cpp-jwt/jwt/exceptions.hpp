// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt/exceptions.hpp> of arun11299/cpp-jwt 1.2 to 1.5 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/arun11299/cpp-jwt

#ifndef CPP_JWT_EXCEPTIONS_HPP
#define CPP_JWT_EXCEPTIONS_HPP

#include "string_view.hpp"

#include <new>
#include <stdexcept>
#include <string>

namespace jwt {

class MemoryAllocationException final : public std::bad_alloc {
public:
  MemoryAllocationException();
  template <std::size_t N> MemoryAllocationException(const char (&msg)[N]);
  const char *what() const noexcept override;
};

class SigningError : public std::runtime_error {
public:
  SigningError(std::string msg);
};

class DecodeError : public std::runtime_error {
public:
  DecodeError(std::string msg);
};

class SignatureFormatError final : public DecodeError {
public:
  SignatureFormatError(std::string msg);
};

class KeyNotPresentError final : public DecodeError {
public:
  KeyNotPresentError(std::string msg);
};

class VerificationError : public std::runtime_error {
public:
  VerificationError(std::string msg);
};

class InvalidAlgorithmError final : public VerificationError {
public:
  InvalidAlgorithmError(std::string msg);
};

class TokenExpiredError final : public VerificationError {
public:
  TokenExpiredError(std::string msg);
};

class InvalidIssuerError final : public VerificationError {
public:
  InvalidIssuerError(std::string msg);
};

class InvalidAudienceError final : public VerificationError {
public:
  InvalidAudienceError(std::string msg);
};

class InvalidSubjectError final : public VerificationError {
public:
  InvalidSubjectError(std::string msg);
};

class InvalidIATError final : public VerificationError {
public:
  InvalidIATError(std::string msg);
};

class InvalidJTIError final : public VerificationError {
public:
  InvalidJTIError(std::string msg);
};

class ImmatureSignatureError final : public VerificationError {
public:
  ImmatureSignatureError(std::string msg);
};

class InvalidSignatureError final : public VerificationError {
public:
  InvalidSignatureError(std::string msg);
};

class InvalidKeyError final : public VerificationError {
public:
  InvalidKeyError(std::string msg);
};

class TypeConversionError final : public VerificationError {
public:
  TypeConversionError(std::string msg);
};

} // namespace jwt

#endif
