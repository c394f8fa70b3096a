// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt-cpp/jwt.h> of Thalhammer/jwt-cpp 0.5 to 0.7 where it is not installed.
// Declarations only, except templates that take a lambda: its type has no linkage, so they need a
// body. API: https://thalhammer.github.io/jwt-cpp/

#ifndef JWT_CPP_JWT_H
#define JWT_CPP_JWT_H

#ifndef JWT_DISABLE_BASE64
#include "base.h"
#endif

#include <chrono>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <system_error>
#include <type_traits>
#include <unordered_map>
#include <vector>

#ifndef JWT_CLAIM_EXPLICIT
#define JWT_CLAIM_EXPLICIT explicit
#endif

// The names OpenSSL, LibreSSL, BoringSSL and wolfSSL give their types.
typedef struct bio_st BIO;
typedef struct bignum_st BIGNUM;
typedef struct evp_md_st EVP_MD;
typedef struct evp_md_ctx_st EVP_MD_CTX;
typedef struct evp_pkey_st EVP_PKEY;

// The digests that algorithm::rsa, ecdsa and hmacsha are made with; an application gets them from
// the OpenSSL headers that the library includes.
extern "C" {
const EVP_MD *EVP_sha256(void);
const EVP_MD *EVP_sha384(void);
const EVP_MD *EVP_sha512(void);
}

namespace jwt {

using date = std::chrono::system_clock::time_point;

namespace error {

struct signature_verification_exception : public std::system_error {
  using system_error::system_error;
};
struct signature_generation_exception : public std::system_error {
  using system_error::system_error;
};
struct rsa_exception : public std::system_error {
  using system_error::system_error;
};
struct ecdsa_exception : public std::system_error {
  using system_error::system_error;
};
struct token_verification_exception : public std::system_error {
  using system_error::system_error;
};

enum class rsa_error {
  ok = 0,
  cert_load_failed = 10,
  get_key_failed,
  write_key_failed,
  write_cert_failed,
  convert_to_pem_failed,
  load_key_bio_write,
  load_key_bio_read,
  create_mem_bio_failed,
  no_key_provided,
  set_rsa_failed,
  create_context_failed,
};
std::error_category &rsa_error_category();
std::error_code make_error_code(rsa_error e);

enum class ecdsa_error {
  ok = 0,
  load_key_bio_write = 10,
  load_key_bio_read,
  create_mem_bio_failed,
  no_key_provided,
  invalid_key_size,
  invalid_key,
  create_context_failed,
  cert_load_failed,
  get_key_failed,
  write_key_failed,
  write_cert_failed,
  convert_to_pem_failed,
  unknown_curve,
  set_ecdsa_failed,
};
std::error_category &ecdsa_error_category();
std::error_code make_error_code(ecdsa_error e);

enum class signature_verification_error {
  ok = 0,
  invalid_signature = 10,
  create_context_failed,
  verifyinit_failed,
  verifyupdate_failed,
  verifyfinal_failed,
  get_key_failed,
  set_rsa_pss_saltlen_failed,
  signature_encoding_failed,
};
std::error_category &signature_verification_error_category();
std::error_code make_error_code(signature_verification_error e);

enum class signature_generation_error {
  ok = 0,
  hmac_failed = 10,
  create_context_failed,
  signinit_failed,
  signupdate_failed,
  signfinal_failed,
  ecdsa_do_sign_failed,
  digestinit_failed,
  digestupdate_failed,
  digestfinal_failed,
  rsa_padding_failed,
  rsa_private_encrypt_failed,
  get_key_failed,
  set_rsa_pss_saltlen_failed,
  signature_decoding_failed,
};
std::error_category &signature_generation_error_category();
std::error_code make_error_code(signature_generation_error e);

enum class token_verification_error {
  ok = 0,
  wrong_algorithm = 10,
  missing_claim,
  claim_type_missmatch,
  claim_value_missmatch,
  token_expired,
  audience_missmatch,
};
std::error_category &token_verification_error_category();
std::error_code make_error_code(token_verification_error e);

struct invalid_json_exception : public std::runtime_error {
  invalid_json_exception();
};
struct claim_not_present_exception : public std::out_of_range {
  claim_not_present_exception();
};

void throw_if_error(std::error_code ec);

} // namespace error
} // namespace jwt

namespace std {
template <> struct is_error_code_enum<jwt::error::rsa_error> : true_type {};
template <> struct is_error_code_enum<jwt::error::ecdsa_error> : true_type {};
template <> struct is_error_code_enum<jwt::error::signature_verification_error> : true_type {};
template <> struct is_error_code_enum<jwt::error::signature_generation_error> : true_type {};
template <> struct is_error_code_enum<jwt::error::token_verification_error> : true_type {};
} // namespace std

namespace jwt {

namespace helper {

class evp_pkey_handle {
public:
  evp_pkey_handle() noexcept;
  explicit evp_pkey_handle(EVP_PKEY *key);
  EVP_PKEY *get() const noexcept;
  bool operator!() const noexcept;
  explicit operator bool() const noexcept;

private:
  std::shared_ptr<EVP_PKEY> m_key;
};

std::unique_ptr<BIO, int (*)(BIO *)> make_mem_buf_bio();
std::unique_ptr<BIO, int (*)(BIO *)> make_mem_buf_bio(const std::string &data);
std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> make_evp_md_ctx();

template <typename error_category = error::rsa_error>
std::string extract_pubkey_from_cert(const std::string &certstr, const std::string &pw,
                                     std::error_code &ec);
template <typename error_category = error::rsa_error>
std::string extract_pubkey_from_cert(const std::string &certstr, const std::string &pw = "");

std::string convert_der_to_pem(const std::string &cert_der_str, std::error_code &ec);
std::string convert_der_to_pem(const std::string &cert_der_str);
template <typename Decode>
std::string convert_base64_der_to_pem(const std::string &, Decode, std::error_code &) {
  return {};
}
template <typename Decode> std::string convert_base64_der_to_pem(const std::string &, Decode) {
  return {};
}
std::string convert_base64_der_to_pem(const std::string &cert_base64_der_str, std::error_code &ec);
std::string convert_base64_der_to_pem(const std::string &cert_base64_der_str);

template <typename error_category = error::rsa_error>
evp_pkey_handle load_public_key_from_string(const std::string &key, const std::string &password,
                                            std::error_code &ec);
template <typename error_category = error::rsa_error>
evp_pkey_handle load_public_key_from_string(const std::string &key,
                                            const std::string &password = "");
template <typename error_category = error::rsa_error>
evp_pkey_handle load_private_key_from_string(const std::string &key, const std::string &password,
                                             std::error_code &ec);
template <typename error_category = error::rsa_error>
evp_pkey_handle load_private_key_from_string(const std::string &key,
                                             const std::string &password = "");
evp_pkey_handle load_public_ec_key_from_string(const std::string &key, const std::string &password,
                                               std::error_code &ec);
evp_pkey_handle load_public_ec_key_from_string(const std::string &key,
                                               const std::string &password = "");
evp_pkey_handle load_private_ec_key_from_string(const std::string &key, const std::string &password,
                                                std::error_code &ec);
evp_pkey_handle load_private_ec_key_from_string(const std::string &key,
                                                const std::string &password = "");

std::string bn2raw(const BIGNUM *bn);
std::unique_ptr<BIGNUM, void (*)(BIGNUM *)> raw2bn(const std::string &raw, std::error_code &ec);
std::unique_ptr<BIGNUM, void (*)(BIGNUM *)> raw2bn(const std::string &raw);

template <typename Decode>
std::string create_public_key_from_rsa_components(const std::string &, const std::string &, Decode,
                                                  std::error_code &) {
  return {};
}
template <typename Decode>
std::string create_public_key_from_rsa_components(const std::string &, const std::string &,
                                                  Decode) {
  return {};
}
std::string create_public_key_from_rsa_components(const std::string &modulus,
                                                  const std::string &exponent, std::error_code &ec);
std::string create_public_key_from_rsa_components(const std::string &modulus,
                                                  const std::string &exponent);

std::string curve2group(const std::string curve, std::error_code &ec);
int curve2nid(const std::string curve, std::error_code &ec);
template <typename Decode>
std::string create_public_key_from_ec_components(const std::string &, const std::string &,
                                                 const std::string &, Decode, std::error_code &) {
  return {};
}
template <typename Decode>
std::string create_public_key_from_ec_components(const std::string &, const std::string &,
                                                 const std::string &, Decode) {
  return {};
}
std::string create_public_key_from_ec_components(const std::string &curve, const std::string &x,
                                                 const std::string &y, std::error_code &ec);
std::string create_public_key_from_ec_components(const std::string &curve, const std::string &x,
                                                 const std::string &y);

} // namespace helper

namespace algorithm {

struct none {
  std::string sign(const std::string &unused, std::error_code &ec) const;
  void verify(const std::string &unused, const std::string &signature, std::error_code &ec) const;
  std::string name() const;
};

struct hmacsha {
  hmacsha(std::string key, const EVP_MD *(*md)(), std::string name);
  std::string sign(const std::string &data, std::error_code &ec) const;
  void verify(const std::string &data, const std::string &signature, std::error_code &ec) const;
  std::string name() const;
};

struct rsa {
  rsa(const std::string &public_key, const std::string &private_key,
      const std::string &public_key_password, const std::string &private_key_password,
      const EVP_MD *(*md)(), std::string name);
  rsa(helper::evp_pkey_handle key_pair, const EVP_MD *(*md)(), std::string name);
  std::string sign(const std::string &data, std::error_code &ec) const;
  void verify(const std::string &data, const std::string &signature, std::error_code &ec) const;
  std::string name() const;
};

struct ecdsa {
  ecdsa(const std::string &public_key, const std::string &private_key,
        const std::string &public_key_password, const std::string &private_key_password,
        const EVP_MD *(*md)(), std::string name, size_t siglen);
  ecdsa(helper::evp_pkey_handle key_pair, const EVP_MD *(*md)(), std::string name, size_t siglen);
  std::string sign(const std::string &data, std::error_code &ec) const;
  void verify(const std::string &data, const std::string &signature, std::error_code &ec) const;
  std::string name() const;
};

struct eddsa {
  eddsa(const std::string &public_key, const std::string &private_key,
        const std::string &public_key_password, const std::string &private_key_password,
        std::string name);
  std::string sign(const std::string &data, std::error_code &ec) const;
  void verify(const std::string &data, const std::string &signature, std::error_code &ec) const;
  std::string name() const;
};

struct pss {
  pss(const std::string &public_key, const std::string &private_key,
      const std::string &public_key_password, const std::string &private_key_password,
      const EVP_MD *(*md)(), std::string name);
  std::string sign(const std::string &data, std::error_code &ec) const;
  void verify(const std::string &data, const std::string &signature, std::error_code &ec) const;
  std::string name() const;
};

struct hs256 : public hmacsha {
  explicit hs256(std::string key);
};
struct hs384 : public hmacsha {
  explicit hs384(std::string key);
};
struct hs512 : public hmacsha {
  explicit hs512(std::string key);
};
struct rs256 : public rsa {
  explicit rs256(const std::string &public_key, const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "");
};
struct rs384 : public rsa {
  explicit rs384(const std::string &public_key, const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "");
};
struct rs512 : public rsa {
  explicit rs512(const std::string &public_key, const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "");
};
struct es256 : public ecdsa {
  explicit es256(const std::string &public_key, const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "");
};
struct es384 : public ecdsa {
  explicit es384(const std::string &public_key, const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "");
};
struct es512 : public ecdsa {
  explicit es512(const std::string &public_key, const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "");
};
struct es256k : public ecdsa {
  explicit es256k(const std::string &public_key, const std::string &private_key = "",
                  const std::string &public_key_password = "",
                  const std::string &private_key_password = "");
};
struct ed25519 : public eddsa {
  explicit ed25519(const std::string &public_key, const std::string &private_key = "",
                   const std::string &public_key_password = "",
                   const std::string &private_key_password = "");
};
struct ed448 : public eddsa {
  explicit ed448(const std::string &public_key, const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "");
};
struct ps256 : public pss {
  explicit ps256(const std::string &public_key, const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "");
};
struct ps384 : public pss {
  explicit ps384(const std::string &public_key, const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "");
};
struct ps512 : public pss {
  explicit ps512(const std::string &public_key, const std::string &private_key = "",
                 const std::string &public_key_password = "",
                 const std::string &private_key_password = "");
};

} // namespace algorithm

namespace json {
enum class type { boolean, integer, number, string, array, object };
} // namespace json

template <typename json_traits> class basic_claim {
public:
  using set_t = std::set<typename json_traits::string_type>;

  basic_claim() = default;
  JWT_CLAIM_EXPLICIT basic_claim(typename json_traits::string_type s);
  JWT_CLAIM_EXPLICIT basic_claim(const date &d);
  JWT_CLAIM_EXPLICIT basic_claim(typename json_traits::array_type a);
  JWT_CLAIM_EXPLICIT basic_claim(typename json_traits::value_type v);
  JWT_CLAIM_EXPLICIT basic_claim(const set_t &s);
  template <typename Iterator> basic_claim(Iterator begin, Iterator end);

  typename json_traits::value_type to_json() const;
  std::istream &operator>>(std::istream &is);
  std::ostream &operator<<(std::ostream &os);

  json::type get_type() const;
  typename json_traits::string_type as_string() const;
  date as_date() const;
  typename json_traits::array_type as_array() const;
  set_t as_set() const;
  typename json_traits::number_type as_number() const;
  // 0.7
  typename json_traits::integer_type as_integer() const;
  typename json_traits::boolean_type as_boolean() const;
  // 0.5 and 0.6
  typename json_traits::integer_type as_int() const;
  typename json_traits::boolean_type as_bool() const;
};

template <typename json_traits>
std::istream &operator>>(std::istream &is, basic_claim<json_traits> &c);
template <typename json_traits>
std::ostream &operator<<(std::ostream &os, const basic_claim<json_traits> &c);

namespace details {
template <typename json_traits> struct map_of_claims {
  using basic_claim_t = basic_claim<json_traits>;
  using iterator = typename json_traits::object_type::iterator;
  using const_iterator = typename json_traits::object_type::const_iterator;

  typename json_traits::object_type claims;
  map_of_claims() = default;
  map_of_claims(typename json_traits::object_type json);
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
  static typename json_traits::object_type
  parse_claims(const typename json_traits::string_type &str);
  bool has_claim(const typename json_traits::string_type &name) const noexcept;
  basic_claim_t get_claim(const typename json_traits::string_type &name) const;
};
} // namespace details

template <typename json_traits> class payload {
public:
  using basic_claim_t = basic_claim<json_traits>;

  bool has_issuer() const noexcept;
  bool has_subject() const noexcept;
  bool has_audience() const noexcept;
  bool has_expires_at() const noexcept;
  bool has_not_before() const noexcept;
  bool has_issued_at() const noexcept;
  bool has_id() const noexcept;
  typename json_traits::string_type get_issuer() const;
  typename json_traits::string_type get_subject() const;
  typename basic_claim_t::set_t get_audience() const;
  date get_expires_at() const;
  date get_not_before() const;
  date get_issued_at() const;
  typename json_traits::string_type get_id() const;
  bool has_payload_claim(const typename json_traits::string_type &name) const noexcept;
  basic_claim_t get_payload_claim(const typename json_traits::string_type &name) const;
};

template <typename json_traits> class header {
public:
  using basic_claim_t = basic_claim<json_traits>;

  bool has_algorithm() const noexcept;
  bool has_type() const noexcept;
  bool has_content_type() const noexcept;
  bool has_key_id() const noexcept;
  typename json_traits::string_type get_algorithm() const;
  typename json_traits::string_type get_type() const;
  typename json_traits::string_type get_content_type() const;
  typename json_traits::string_type get_key_id() const;
  bool has_header_claim(const typename json_traits::string_type &name) const noexcept;
  basic_claim_t get_header_claim(const typename json_traits::string_type &name) const;
};

template <typename json_traits>
class decoded_jwt : public header<json_traits>, public payload<json_traits> {
public:
  using basic_claim_t = basic_claim<json_traits>;

  JWT_CLAIM_EXPLICIT decoded_jwt(const typename json_traits::string_type &token);
  template <typename Decode> decoded_jwt(const typename json_traits::string_type &, Decode) {}

  const typename json_traits::string_type &get_token() const noexcept;
  const typename json_traits::string_type &get_header() const noexcept;
  const typename json_traits::string_type &get_payload() const noexcept;
  const typename json_traits::string_type &get_signature() const noexcept;
  const typename json_traits::string_type &get_header_base64() const noexcept;
  const typename json_traits::string_type &get_payload_base64() const noexcept;
  const typename json_traits::string_type &get_signature_base64() const noexcept;
  basic_claim_t get_payload_claim(const typename json_traits::string_type &name) const;
  basic_claim_t get_header_claim(const typename json_traits::string_type &name) const;
  // 0.7
  typename json_traits::object_type get_payload_json() const;
  typename json_traits::object_type get_header_json() const;
  // 0.5 and 0.6
  std::unordered_map<typename json_traits::string_type, basic_claim_t> get_payload_claims() const;
  std::unordered_map<typename json_traits::string_type, basic_claim_t> get_header_claims() const;
};

struct default_clock {
  date now() const;
};

/// `builder<traits>` up to 0.7.0, `builder<Clock, traits>` from 0.7.1 on. Both are accepted, and
/// each converts to the other.
template <typename... ClockAndTraits> class builder;

template <typename json_traits> class builder<json_traits> {
public:
  builder() = default;
  template <typename Clock> operator builder<Clock, json_traits> &();

  builder &set_header_claim(const typename json_traits::string_type &id,
                            typename json_traits::value_type c);
  builder &set_header_claim(const typename json_traits::string_type &id,
                            basic_claim<json_traits> c);
  builder &set_payload_claim(const typename json_traits::string_type &id,
                             typename json_traits::value_type c);
  builder &set_payload_claim(const typename json_traits::string_type &id,
                             basic_claim<json_traits> c);
  builder &set_algorithm(typename json_traits::string_type str);
  builder &set_type(typename json_traits::string_type str);
  builder &set_content_type(typename json_traits::string_type str);
  builder &set_key_id(typename json_traits::string_type str);
  builder &set_issuer(typename json_traits::string_type str);
  builder &set_subject(typename json_traits::string_type str);
  builder &set_audience(typename json_traits::array_type a);
  builder &set_audience(typename json_traits::string_type aud);
  builder &set_expires_at(const date &d);
  template <class Rep, class Period>
  builder &set_expires_in(const std::chrono::duration<Rep, Period> &d);
  builder &set_not_before(const date &d);
  builder &set_issued_at(const date &d);
  builder &set_issued_now();
  builder &set_id(const typename json_traits::string_type &str);

  template <typename Algo, typename Encode>
  typename json_traits::string_type sign(const Algo &, Encode) const {
    return {};
  }
  template <typename Algo> typename json_traits::string_type sign(const Algo &algo) const;
  template <typename Algo, typename Encode>
  typename json_traits::string_type sign(const Algo &, Encode, std::error_code &) const {
    return {};
  }
  template <typename Algo>
  typename json_traits::string_type sign(const Algo &algo, std::error_code &ec) const;
};

template <typename Clock, typename json_traits>
class builder<Clock, json_traits> : public builder<json_traits> {
public:
  builder() = default;
  JWT_CLAIM_EXPLICIT builder(Clock c);
  builder(const builder<json_traits> &other);
};

namespace verify_ops {

template <typename json_traits> struct verify_context {
  verify_context(date ctime, const decoded_jwt<json_traits> &j, size_t l);
  date current_time;
  const decoded_jwt<json_traits> &jwt;
  size_t default_leeway;
  typename json_traits::string_type claim_key;

  basic_claim<json_traits> get_claim(bool in_header, std::error_code &ec) const;
  basic_claim<json_traits> get_claim(bool in_header, json::type t, std::error_code &ec) const;
  basic_claim<json_traits> get_claim(std::error_code &ec) const;
  basic_claim<json_traits> get_claim(json::type t, std::error_code &ec) const;
};

template <typename json_traits, bool in_header = false> struct equals_claim {
  const basic_claim<json_traits> expected;
  void operator()(const verify_context<json_traits> &ctx, std::error_code &ec) const;
};

template <typename json_traits, bool in_header = false> struct date_before_claim {
  const size_t leeway;
  void operator()(const verify_context<json_traits> &ctx, std::error_code &ec) const;
};

template <typename json_traits, bool in_header = false> struct date_after_claim {
  const size_t leeway;
  void operator()(const verify_context<json_traits> &ctx, std::error_code &ec) const;
};

template <typename json_traits, bool in_header = false> struct is_subset_claim {
  const typename basic_claim<json_traits>::set_t expected;
  void operator()(const verify_context<json_traits> &ctx, std::error_code &ec) const;
};

template <typename json_traits, bool in_header = false> struct insensitive_string_claim {
  template <typename Locale>
  insensitive_string_claim(const typename json_traits::string_type &e, Locale loc);
  const typename json_traits::string_type expected;
  void operator()(const verify_context<json_traits> &ctx, std::error_code &ec) const;
};

} // namespace verify_ops

namespace traits {
struct kazuho_picojson;
} // namespace traits

template <typename Clock, typename json_traits = traits::kazuho_picojson> class verifier {
public:
  using basic_claim_t = basic_claim<json_traits>;
  using verify_check_fn_t =
      std::function<void(const verify_ops::verify_context<json_traits> &, std::error_code &ec)>;

  explicit verifier(Clock c);

  verifier &leeway(size_t leeway);
  verifier &expires_at_leeway(size_t leeway);
  verifier &not_before_leeway(size_t leeway);
  verifier &issued_at_leeway(size_t leeway);
  verifier &with_type(const typename json_traits::string_type &type);
  template <typename Locale>
  verifier &with_type(const typename json_traits::string_type &type, Locale locale);
  verifier &with_issuer(const typename json_traits::string_type &iss);
  verifier &with_subject(const typename json_traits::string_type &sub);
  verifier &with_audience(const typename basic_claim_t::set_t &aud);
  verifier &with_audience(const typename json_traits::string_type &aud);
  verifier &with_id(const typename json_traits::string_type &id);
  verifier &with_claim(const typename json_traits::string_type &name, verify_check_fn_t fn);
  verifier &with_claim(const typename json_traits::string_type &name, basic_claim_t c);
  template <typename Algorithm> verifier &allow_algorithm(Algorithm alg);

  void verify(const decoded_jwt<json_traits> &jwt) const;
  void verify(const decoded_jwt<json_traits> &jwt, std::error_code &ec) const;
};

template <typename json_traits> class jwk {
public:
  using basic_claim_t = basic_claim<json_traits>;

  JWT_CLAIM_EXPLICIT jwk(const typename json_traits::string_type &str);
  JWT_CLAIM_EXPLICIT jwk(const typename json_traits::value_type &json);

  typename json_traits::string_type get_key_type() const;
  typename json_traits::string_type get_use() const;
  typename basic_claim_t::set_t get_key_operations() const;
  typename json_traits::string_type get_algorithm() const;
  typename json_traits::string_type get_key_id() const;
  typename json_traits::string_type get_curve() const;
  typename json_traits::array_type get_x5c() const;
  typename json_traits::string_type get_x5u() const;
  typename json_traits::string_type get_x5t() const;
  typename json_traits::string_type get_x5t_sha256() const;
  typename json_traits::string_type get_x5c_key_value() const;
  bool has_key_type() const noexcept;
  bool has_use() const noexcept;
  bool has_key_operations() const noexcept;
  bool has_algorithm() const noexcept;
  bool has_curve() const noexcept;
  bool has_key_id() const noexcept;
  bool has_x5u() const noexcept;
  bool has_x5c() const noexcept;
  bool has_x5t() const noexcept;
  bool has_x5t_sha256() const noexcept;
  bool has_jwk_claim(const typename json_traits::string_type &name) const noexcept;
  basic_claim_t get_jwk_claim(const typename json_traits::string_type &name) const;
  bool empty() const noexcept;
  typename json_traits::object_type get_claims() const;
};

template <typename json_traits> class jwks {
public:
  using jwks_t = jwk<json_traits>;
  using jwt_vector_t = std::vector<jwks_t>;
  using jwks_vector_t = std::vector<jwks_t>;
  using iterator = typename jwks_vector_t::iterator;
  using const_iterator = typename jwks_vector_t::const_iterator;

  jwks() = default;
  JWT_CLAIM_EXPLICIT jwks(const typename json_traits::string_type &str);

  iterator begin();
  iterator end();
  const_iterator cbegin() const;
  const_iterator cend() const;
  const_iterator begin() const;
  const_iterator end() const;
  bool has_jwk(const typename json_traits::string_type &key_id) const noexcept;
  jwks_t get_jwk(const typename json_traits::string_type &key_id) const;
};

template <typename Clock, typename json_traits> verifier<Clock, json_traits> verify(Clock c);
template <typename json_traits>
verifier<default_clock, json_traits> verify(default_clock c = default_clock());
template <typename Clock, typename json_traits> builder<Clock, json_traits> create(Clock c);
template <typename json_traits>
builder<default_clock, json_traits> create(default_clock c = default_clock());

template <typename json_traits, typename Decode>
decoded_jwt<json_traits> decode(const typename json_traits::string_type &token, Decode decode) {
  return decoded_jwt<json_traits>(token, decode);
}
template <typename json_traits>
decoded_jwt<json_traits> decode(const typename json_traits::string_type &token);

template <typename json_traits>
jwk<json_traits> parse_jwk(const typename json_traits::string_type &jwk_str);
template <typename json_traits>
jwks<json_traits> parse_jwks(const typename json_traits::string_type &jwks_str);

} // namespace jwt

#ifndef JWT_DISABLE_PICOJSON
#include "traits/kazuho-picojson/defaults.h"
#endif

#endif
