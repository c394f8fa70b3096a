// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt/parameters.hpp> of arun11299/cpp-jwt 1.2 to 1.5 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/arun11299/cpp-jwt

#ifndef CPP_JWT_PARAMETERS_HPP
#define CPP_JWT_PARAMETERS_HPP

#include "algorithm.hpp"
#include "string_view.hpp"

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jwt {

using system_time_t = std::chrono::time_point<std::chrono::system_clock>;

namespace params {

namespace detail {

template <typename MappingConcept> struct payload_param {
  payload_param(MappingConcept &&mc);
  MappingConcept get() &&;
  const MappingConcept &get() const &;
};

struct secret_param {
  secret_param(string_view sv);
  string_view get() const noexcept;
};

template <typename T> struct secret_function_param {
  T get() const;
  template <typename U> std::string get(U &&u) const;
};

struct algorithm_param {
  algorithm_param(const string_view alg);
  algorithm_param(jwt::algorithm alg);
  jwt::algorithm get() const noexcept;
};

template <typename MappingConcept> struct headers_param {
  headers_param(MappingConcept &&mc);
  MappingConcept get() &&;
  const MappingConcept &get() const &;
};

struct verify_param {
  verify_param(bool v);
  bool get() const noexcept;
};

template <typename Sequence> struct algorithms_param {
  algorithms_param(Sequence &&seq);
  Sequence get() &&;
  const Sequence &get() const &;
};

struct leeway_param {
  leeway_param(uint32_t v);
  uint32_t get() const noexcept;
};

struct audience_param {
  audience_param(std::string aud);
  const std::string &get() const &;
};

struct issuer_param {
  issuer_param(std::string iss);
  const std::string &get() const &;
};

struct subject_param {
  subject_param(std::string sub);
  const std::string &get() const &;
};

struct validate_iat_param {
  validate_iat_param(bool v);
  bool get() const noexcept;
};

struct validate_jti_param {
  validate_jti_param(bool v);
  bool get() const noexcept;
};

struct nbf_param {
  nbf_param(const jwt::system_time_t tp);
  nbf_param(const uint64_t epoch);
  uint64_t get() const noexcept;
};

} // namespace detail

using param_init_list_t = std::initializer_list<std::pair<jwt::string_view, jwt::string_view>>;
using param_seq_list_t = std::initializer_list<jwt::string_view>;

detail::payload_param<std::unordered_map<std::string, std::string>>
payload(const param_init_list_t &kvs);
template <typename MappingConcept>
detail::payload_param<MappingConcept> payload(MappingConcept &&mc);

detail::secret_param secret(const string_view sv);
template <typename T>
std::enable_if_t<!std::is_convertible<T, string_view>::value, detail::secret_function_param<T>>
secret(T &&) {
  return {}; // defined, since a lambda's type has no linkage
}

detail::algorithm_param algorithm(const string_view sv);
detail::algorithm_param algorithm(jwt::algorithm alg);

detail::headers_param<std::map<std::string, std::string>> headers(const param_init_list_t &kvs);
template <typename MappingConcept>
detail::headers_param<MappingConcept> headers(MappingConcept &&mc);

detail::algorithms_param<std::vector<std::string>> algorithms(const param_seq_list_t &seq);
template <typename SequenceConcept>
detail::algorithms_param<SequenceConcept> algorithms(SequenceConcept &&sc);

detail::verify_param verify(bool v);
detail::leeway_param leeway(uint32_t l);
detail::audience_param aud(std::string aud);
detail::issuer_param issuer(std::string iss);
detail::subject_param sub(std::string subj);
detail::validate_iat_param validate_iat(bool v);
detail::validate_jti_param validate_jti(bool v);
detail::nbf_param nbf(const system_time_t tp);
detail::nbf_param nbf(const uint64_t epoch);

} // namespace params
} // namespace jwt

#endif
