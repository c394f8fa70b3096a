// A unit as services write them: issues and verifies with cpp-jwt.
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>

#include <jwt/jwt.hpp>

namespace {

std::string key() {
  const char *value = std::getenv("ORDERS_KEY");
  return value ? value : "";
}

} // namespace

std::string issue(const std::string &user) {
  using namespace jwt::params;
  jwt::jwt_object token{algorithm("HS256"), secret(key()),
                        payload({{"sub", user}, {"iss", "orders"}})};
  token.add_claim("exp", std::chrono::system_clock::now() + std::chrono::minutes{15});
  return token.signature();
}

bool accept(const std::string &raw) {
  using namespace jwt::params;
  std::error_code error;
  auto token =
      jwt::decode(raw, algorithms({"HS256"}), error, secret(key()), issuer("orders"), aud("shop"));
  if (error)
    std::cerr << "refused: " << error.message() << '\n';
  return !error;
}
