// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt/jwt.hpp> of arun11299/cpp-jwt 1.2 to 1.5 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/arun11299/cpp-jwt

#ifndef JWT_HPP
#define JWT_HPP

#include "algorithm.hpp"
#include "base64.hpp"
#include "error_codes.hpp"
#include "exceptions.hpp"
#include "parameters.hpp"
#include "string_view.hpp"

#include <array>
#include <chrono>
#include <iosfwd>
#include <memory>
#include <set>
#include <string>
#include <type_traits>

#include <nlohmann/json.hpp>

using json_t = nlohmann::json;
using system_time_t = std::chrono::time_point<std::chrono::system_clock>;
namespace json_ns = nlohmann;

namespace jwt {

enum class type { NONE = 0, JWT = 1 };

type str_to_type(const jwt::string_view typ) noexcept;
jwt::string_view type_to_str(type typ);

enum class registered_claims {
  expiration = 0,
  not_before,
  issuer,
  audience,
  issued_at,
  subject,
  jti,
};

jwt::string_view reg_claims_to_str(registered_claims claim) noexcept;

struct write_interface {};

template <typename T, typename = std::enable_if_t<std::is_base_of<write_interface, T>::value>>
std::string to_json_str(const T &obj, bool pretty = false);
template <typename T> std::ostream &write(std::ostream &os, const T &obj, bool pretty = false);
template <typename T, typename = std::enable_if_t<std::is_base_of<write_interface, T>::value>>
std::ostream &operator<<(std::ostream &os, const T &obj);

template <typename Derived> struct base64_enc_dec {
  std::string base64_encode(bool with_pretty = false);
  std::string base64_decode(const jwt::string_view encoded_str);
};

struct jwt_header : write_interface, base64_enc_dec<jwt_header> {
  jwt_header();
  jwt_header(algorithm alg, type typ = type::JWT);
  jwt_header(const jwt::string_view enc_str);

  void algo(algorithm alg);
  void algo(const jwt::string_view sv);
  algorithm algo() const noexcept;
  void typ(type typ) noexcept;
  void typ(const jwt::string_view sv);
  type typ() const noexcept;
  template <typename T,
            typename = std::enable_if_t<!std::is_convertible<T, jwt::string_view>::value>>
  bool add_header(const jwt::string_view hname, T &&hvalue, bool overwrite = false);
  bool add_header(const jwt::string_view cname, const jwt::string_view cvalue,
                  bool overwrite = false);
  bool remove_header(const jwt::string_view hname);
  bool has_header(const jwt::string_view hname);
  std::string encode(bool pprint = false);
  void decode(const jwt::string_view enc_str, std::error_code &ec);
  void decode(const jwt::string_view enc_str);
  const json_t &create_json_obj() const;
};

struct jwt_payload : write_interface, base64_enc_dec<jwt_payload> {
  jwt_payload() = default;
  jwt_payload(const jwt::string_view enc_str);

  template <typename T,
            typename = std::enable_if_t<!std::is_convertible<T, jwt::string_view>::value &&
                                        !std::is_same<std::decay_t<T>, system_time_t>::value>>
  bool add_claim(const jwt::string_view cname, T &&cvalue, bool overwrite = false);
  bool add_claim(const jwt::string_view cname, const jwt::string_view cvalue,
                 bool overwrite = false);
  bool add_claim(const jwt::string_view cname, system_time_t tp, bool overwrite = false);
  template <typename T,
            typename = std::enable_if_t<!std::is_convertible<T, jwt::string_view>::value &&
                                        !std::is_same<std::decay_t<T>, system_time_t>::value>>
  bool add_claim(registered_claims cname, T &&cvalue, bool overwrite = false);
  bool add_claim(registered_claims cname, system_time_t tp, bool overwrite = false);
  bool add_claim(registered_claims cname, jwt::string_view cvalue, bool overwrite = false);
  template <typename T> T get_claim_value(const jwt::string_view cname) const;
  template <typename T> T get_claim_value(registered_claims cname) const;
  bool remove_claim(const jwt::string_view cname);
  bool remove_claim(registered_claims cname);
  bool has_claim(const jwt::string_view cname) const noexcept;
  bool has_claim(registered_claims cname) const noexcept;
  template <typename T> bool has_claim_with_value(const jwt::string_view cname, T &&cvalue) const;
  template <typename T> bool has_claim_with_value(const registered_claims cname, T &&value) const;
  std::string encode(bool pprint = false);
  void decode(const jwt::string_view enc_str, std::error_code &ec);
  void decode(const jwt::string_view enc_str);
  const json_t &create_json_obj() const;
};

struct jwt_signature {
  jwt_signature() = default;
  jwt_signature(const jwt::string_view key);
  std::string encode(const jwt_header &header, const jwt_payload &payload, std::error_code &ec);
  verify_result_t verify(const jwt_header &header, const jwt::string_view hdr_pld_sign,
                         const jwt::string_view jwt_sign);
};

class jwt_object {
public:
  jwt_object() = default;
  template <typename First, typename... Rest,
            typename = std::enable_if_t<!std::is_same<std::decay_t<First>, jwt_object>::value>>
  jwt_object(First &&first, Rest &&...rest);

  static std::array<jwt::string_view, 3> three_parts(const jwt::string_view enc_str);

  jwt_payload &payload() noexcept;
  const jwt_payload &payload() const noexcept;
  void payload(const jwt_payload &p);
  void payload(jwt_payload &&p);
  void header(const jwt_header &h);
  void header(jwt_header &&h);
  jwt_header &header() noexcept;
  const jwt_header &header() const noexcept;
  std::string secret() const;
  void secret(const jwt::string_view sv);

  template <typename T,
            typename = std::enable_if_t<!std::is_same<std::decay_t<T>, system_time_t>::value>>
  jwt_object &add_claim(const jwt::string_view name, T &&value);
  jwt_object &add_claim(const jwt::string_view name, system_time_t time_point);
  template <typename T> jwt_object &add_claim(registered_claims cname, T &&value);
  jwt_object &remove_claim(const jwt::string_view name);
  jwt_object &remove_claim(registered_claims cname);
  bool has_claim(const jwt::string_view cname) const noexcept;
  bool has_claim(registered_claims cname) const noexcept;

  std::string signature(std::error_code &ec) const;
  std::string signature() const;

  template <typename Params, typename SequenceT>
  std::error_code verify(const Params &dparams,
                         const params::detail::algorithms_param<SequenceT> &algos) const;
};

// Defined, since the type of params::secret(lambda) has no linkage.
template <typename SequenceT, typename... Args>
jwt_object decode(const jwt::string_view, const params::detail::algorithms_param<SequenceT> &,
                  std::error_code &, Args &&...) {
  return {};
}
template <typename SequenceT, typename... Args>
jwt_object decode(const jwt::string_view, const params::detail::algorithms_param<SequenceT> &,
                  Args &&...) {
  return {};
}

} // namespace jwt

#endif
