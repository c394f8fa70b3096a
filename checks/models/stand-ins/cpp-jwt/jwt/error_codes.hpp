// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt/error_codes.hpp> of arun11299/cpp-jwt 1.2 to 1.5 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/arun11299/cpp-jwt

#ifndef CPP_JWT_ERROR_CODES_HPP
#define CPP_JWT_ERROR_CODES_HPP

#include <system_error>

namespace jwt {

enum class AlgorithmErrc {
  SigningErr = 1,
  VerificationErr,
  KeyNotFoundErr,
  InvalidKeyErr,
  NoneAlgorithmUsed,
};

enum class AlgorithmFailureSource {};

enum class DecodeErrc {
  EmptyAlgoList = 1,
  SignatureFormatError,
  JsonParseError,
  AlgHeaderMiss,
  TypHeaderMiss,
  TypMismatch,
  DuplClaims,
  KeyNotPresent,
  KeyNotRequiredForNoneAlg,
};

enum class VerificationErrc {
  InvalidAlgorithm = 1,
  TokenExpired,
  InvalidIssuer,
  InvalidSubject,
  InvalidIAT,
  InvalidJTI,
  InvalidAudience,
  ImmatureSignature,
  InvalidSignature,
  TypeConversionError,
  AlgoConfusionAttack,
};

std::error_code make_error_code(AlgorithmErrc err);
std::error_code make_error_code(DecodeErrc err);
std::error_code make_error_code(VerificationErrc err);

} // namespace jwt

namespace std {
template <> struct is_error_code_enum<jwt::AlgorithmErrc> : true_type {};
template <> struct is_error_code_enum<jwt::DecodeErrc> : true_type {};
template <> struct is_error_code_enum<jwt::VerificationErrc> : true_type {};
} // namespace std

#endif
