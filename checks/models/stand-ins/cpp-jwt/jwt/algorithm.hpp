// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt/algorithm.hpp> of arun11299/cpp-jwt 1.2 to 1.5 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/arun11299/cpp-jwt

#ifndef CPP_JWT_ALGORITHM_HPP
#define CPP_JWT_ALGORITHM_HPP

#include "error_codes.hpp"
#include "exceptions.hpp"
#include "string_view.hpp"

#include <string>
#include <system_error>
#include <utility>

#ifndef SCOPED_ENUM
#define SCOPED_ENUM enum class
#endif

namespace jwt {

using sign_result_t = std::pair<std::string, std::error_code>;
using verify_result_t = std::pair<bool, std::error_code>;
using sign_func_t = sign_result_t (*)(const jwt::string_view key, const jwt::string_view data);
using verify_func_t = verify_result_t (*)(const jwt::string_view key, const jwt::string_view head,
                                          const jwt::string_view jwt_sign);

namespace algo {
struct HS256 {};
struct HS384 {};
struct HS512 {};
struct NONE {};
struct RS256 {};
struct RS384 {};
struct RS512 {};
struct ES256 {};
struct ES384 {};
struct ES512 {};
} // namespace algo

enum class algorithm {
  NONE = 0,
  HS256,
  HS384,
  HS512,
  RS256,
  RS384,
  RS512,
  ES256,
  ES384,
  ES512,
  UNKN,
  TERM,
};

jwt::string_view alg_to_str(algorithm alg) noexcept;
algorithm str_to_alg(const jwt::string_view alg) noexcept;

template <typename Hasher> struct HMACSign {
  using hasher_type = Hasher;
  static sign_result_t sign(const jwt::string_view key, const jwt::string_view data);
  static verify_result_t verify(const jwt::string_view key, const jwt::string_view head,
                                const jwt::string_view sign);
};

template <typename Hasher> struct PEMSign {
  using hasher_type = Hasher;
  static sign_result_t sign(const jwt::string_view key, const jwt::string_view data);
  static verify_result_t verify(const jwt::string_view key, const jwt::string_view head,
                                const jwt::string_view sign);
};

} // namespace jwt

#endif
