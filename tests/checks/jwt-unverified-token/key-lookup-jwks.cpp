// RUN: %expect %s --rules=jwt-unverified-token
// The shape of every OpenID Connect client: issuer, key set, kid, verify.

#include <jwt-cpp/jwt.h>
#include <map>

class Validator {
public:
  std::string subject(const std::string &raw) {
    auto token = jwt::decode(raw);
    const auto issuer = token.get_issuer();
    auto keys = sets_.find(issuer);
    if (keys == sets_.end())
      keys = sets_.emplace(issuer, jwt::parse_jwks(fetch(issuer))).first;
    auto jwk = keys->second.get_jwk(token.get_key_id());
    auto verifier = jwt::verify()
                        .allow_algorithm(jwt::algorithm::rs256(
                            jwt::helper::convert_base64_der_to_pem(jwk.get_x5c_key_value())))
                        .with_issuer(issuer)
                        .with_audience("orders");
    verifier.verify(token);
    return token.get_subject();
  }

private:
  std::string fetch(const std::string &issuer);
  std::map<std::string, jwt::jwks<jwt::traits::kazuho_picojson>> sets_;
};
