// RUN: %expect %s --rules=jwt-missing-exp-validation
// cpp-jwt checks exp when present.

#include <jwt/jwt.hpp>

using namespace jwt::params;

std::string ifPresent(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token, algorithms({"HS256"}), secret(key), leeway(30)); // EXPECT: note jwt-missing-exp-validation
  return decoded.payload().get_claim_value<std::string>("sub");
}

std::string refusedWithout(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token, algorithms({"HS256"}), secret(key));
  if (!decoded.has_claim("exp"))
    throw std::runtime_error("no exp");
  return decoded.payload().get_claim_value<std::string>("sub");
}

std::string refusedByEnumerator(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token, algorithms({"HS256"}), secret(key));
  if (!decoded.has_claim(jwt::registered_claims::expiration))
    throw std::runtime_error("no exp");
  return decoded.payload().get_claim_value<std::string>("sub");
}

long read(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token, algorithms({"HS256"}), secret(key));
  return decoded.payload().get_claim_value<long>("exp");
}

// Nothing is verified; that is jwt-unverified-token.
auto off(const std::string &token) { return jwt::decode(token, algorithms({"HS256"}), verify(false)); }
