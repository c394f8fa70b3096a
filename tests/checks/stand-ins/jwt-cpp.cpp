// RUN: %clangxx -fsyntax-only -std=c++17 -I %stand_ins/jwt-cpp %s
// RUN: %clangxx -fsyntax-only -std=c++14 -I %stand_ins/jwt-cpp %s
// RUN: %clangxx -fsyntax-only -std=c++20 -I %stand_ins/jwt-cpp %s

#include <jwt-cpp/jwt.h>

std::string key();
bool use(const std::string &);

// All names of the builder, and the way from token to token.
std::string issue() {
  auto token = jwt::create()
                   .set_issuer("auth")
                   .set_subject("user")
                   .set_audience("api")
                   .set_id("1")
                   .set_type("JWT")
                   .set_content_type("json")
                   .set_key_id("k1")
                   .set_algorithm("HS256")
                   .set_issued_now()
                   .set_issued_at(std::chrono::system_clock::now())
                   .set_not_before(std::chrono::system_clock::now() - std::chrono::seconds{5})
                   .set_expires_at(std::chrono::system_clock::now() + std::chrono::hours{24})
                   .set_expires_in(std::chrono::minutes{5})
                   .set_header_claim("x", jwt::claim(std::string("y")))
                   .set_payload_claim("role", jwt::claim(std::string("admin")))
                   .set_payload_claim("n", picojson::value(int64_t{5}))
                   .set_payload_claim("list", jwt::claim(picojson::array{picojson::value("a")}))
                   .sign(jwt::algorithm::hs256{key()});
  std::error_code ec;
  jwt::create().sign(jwt::algorithm::rs256("", key(), "", "password"), ec);
  jwt::create().sign(jwt::algorithm::none{}, [](const std::string &data) { return data; });
  jwt::create().sign(
      jwt::algorithm::hs512(key()), [](const std::string &data) { return data; }, ec);
  return token;
}

// builder<traits> is the type of 0.5 to 0.7.0, builder<Clock, traits> that of 0.7.1.
using Old = jwt::builder<jwt::traits::kazuho_picojson>;
using New = jwt::builder<jwt::default_clock, jwt::traits::kazuho_picojson>;
void addOld(Old &builder);
void addNew(New &builder);
Old old() { return jwt::create(); }
New fresh() { return jwt::create().set_issuer("x"); }
void pass() {
  auto created = jwt::create();
  addOld(created);
  addNew(created);
  auto chained = jwt::create().set_issuer("x");
  addOld(chained);
  addNew(chained);
  New explicitClock(jwt::default_clock{});
  Old plain;
  use(plain.sign(jwt::algorithm::none{}) + explicitClock.sign(jwt::algorithm::none{}));
}

void verify(const std::string &token) {
  std::error_code ec;
  auto decoded = jwt::decode(token);
  jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson> verifier = jwt::verify();
  verifier.allow_algorithm(jwt::algorithm::hs256{key()})
      .allow_algorithm(jwt::algorithm::hs384{key()})
      .allow_algorithm(jwt::algorithm::es256(key()))
      .allow_algorithm(jwt::algorithm::es256k(key(), "", "", ""))
      .allow_algorithm(jwt::algorithm::ed25519(key()))
      .allow_algorithm(jwt::algorithm::ps512(key()))
      .allow_algorithm(jwt::algorithm::none{})
      .with_issuer("auth")
      .with_subject("user")
      .with_audience("api")
      .with_audience(std::set<std::string>{"a", "b"})
      .with_id("1")
      .with_type("at+jwt")
      .with_claim("role", jwt::claim(std::string("admin")))
      .with_claim("exp",
                  [](const jwt::verify_ops::verify_context<jwt::traits::kazuho_picojson> &context,
                     std::error_code &error) {
                    if (context.get_claim(false, error).get_type() != jwt::json::type::integer)
                      error = jwt::error::token_verification_error::claim_type_missmatch;
                  })
      .leeway(60u)
      .expires_at_leeway(1)
      .not_before_leeway(1)
      .issued_at_leeway(1);
  verifier.verify(decoded);
  verifier.verify(decoded, ec);
  if (ec == jwt::error::token_verification_error::token_expired)
    throw jwt::error::token_verification_exception(ec);
  try {
    jwt::verify().verify(decoded);
  } catch (const jwt::error::signature_verification_exception &e) {
    use(e.what());
  } catch (const jwt::error::claim_not_present_exception &) {
  } catch (const jwt::error::invalid_json_exception &) {
  }
}

struct Clock {
  jwt::date now() const;
};
void otherClock(const std::string &token) {
  jwt::verify<Clock, jwt::traits::kazuho_picojson>(Clock{}).verify(jwt::decode(token));
  jwt::create<Clock, jwt::traits::kazuho_picojson>(Clock{}).sign(jwt::algorithm::none{});
  jwt::verify<jwt::traits::kazuho_picojson>().verify(
      jwt::decode<jwt::traits::kazuho_picojson>(token));
}

bool read(const std::string &token) {
  jwt::decoded_jwt<jwt::traits::kazuho_picojson> decoded(token);
  jwt::decoded_jwt<jwt::picojson_traits> same =
      jwt::decode(token, [](const std::string &s) { return s; });
  for (auto &entry : decoded.get_payload_json()) // 0.7
    use(entry.first + entry.second.serialize());
  for (auto &entry : decoded.get_header_json())
    use(entry.first);
  for (auto &entry : decoded.get_payload_claims()) // 0.5 and 0.6
    use(entry.first + entry.second.as_string());
  for (auto &entry : decoded.get_header_claims())
    use(entry.first);
  const jwt::claim claim = decoded.get_payload_claim("role");
  bool flags = claim.as_bool() && claim.as_boolean() && claim.as_int() == claim.as_integer();
  use(claim.as_string() + claim.to_json().serialize() + same.get_subject());
  use(decoded.get_algorithm() + decoded.get_key_id() + decoded.get_type() + decoded.get_issuer() +
      decoded.get_id() + decoded.get_token() + decoded.get_payload() + decoded.get_header_base64() +
      decoded.get_header_claim("jku").as_string());
  if (decoded.has_expires_at() && decoded.get_expires_at() < std::chrono::system_clock::now())
    return false;
  return flags && decoded.has_payload_claim("role") && decoded.get_audience().count("api") &&
         decoded.has_header_claim("x5c");
}

void keys(const std::string &json, const std::string &token) {
  auto jwks = jwt::parse_jwks(json);
  auto decoded = jwt::decode(token);
  if (!jwks.has_jwk(decoded.get_key_id()))
    return;
  jwt::jwk<jwt::traits::kazuho_picojson> jwk = jwks.get_jwk(decoded.get_key_id());
  for (const auto &each : jwks)
    use(each.get_key_id());
  auto x5c = jwk.get_x5c_key_value();
  auto pem = jwt::helper::convert_base64_der_to_pem(x5c);
  pem = jwt::helper::create_public_key_from_rsa_components(jwk.get_jwk_claim("n").as_string(),
                                                           jwk.get_jwk_claim("e").as_string());
  pem = jwt::helper::create_public_key_from_ec_components("P-256", "x", "y");
  pem = jwt::helper::extract_pubkey_from_cert(pem);
  jwt::helper::evp_pkey_handle handle = jwt::helper::load_public_key_from_string(pem);
  if (handle && !jwt::helper::load_private_key_from_string(pem, ""))
    jwt::verify().allow_algorithm(jwt::algorithm::rs256(pem)).verify(decoded);
  use(jwt::parse_jwk(json).get_key_type());
  use(jwt::base::encode<jwt::alphabet::base64url>(json) +
      jwt::base::decode<jwt::alphabet::base64>(json) +
      jwt::base::trim<jwt::alphabet::base64url>(json) +
      jwt::base::pad<jwt::alphabet::base64url>(json));
}

// A verifier kept in a member, configured elsewhere.
struct Gate {
  decltype(jwt::verify()) verifier_ = jwt::verify();
  explicit Gate(const std::string &publicKey) {
    verifier_.allow_algorithm(jwt::algorithm::rs256(publicKey));
  }
  void check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }
};
