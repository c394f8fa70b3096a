// RUN: %clangxx -fsyntax-only -std=c++17 -I %stand_ins/cpp-jwt -I %stand_ins/nlohmann-json %s
// RUN: %clangxx -fsyntax-only -std=c++14 -I %stand_ins/cpp-jwt -I %stand_ins/nlohmann-json %s
// RUN: %clangxx -fsyntax-only -std=c++20 -I %stand_ins/cpp-jwt -I %stand_ins/nlohmann-json %s

#include <iostream>
#include <jwt/jwt.hpp>

std::string key();

std::string issue() {
  using namespace jwt::params;
  jwt::jwt_object token{algorithm("HS256"), secret("secret"), payload({{"user", "admin"}}),
                        headers({{"kid", "1"}})};
  token.add_claim("iss", "auth")
      .add_claim("sub", std::string("user"))
      .add_claim("n", 5)
      .add_claim("exp", std::chrono::system_clock::now() + std::chrono::seconds{10})
      .add_claim(jwt::registered_claims::not_before, std::chrono::system_clock::now())
      .add_claim(jwt::registered_claims::audience, "api")
      .remove_claim("user")
      .remove_claim(jwt::registered_claims::subject);
  token.secret(key());
  token.header().algo(jwt::algorithm::HS512);
  token.header().add_header("jku", "https://example.org");
  token.payload().add_claim("role", "admin");
  token.payload().add_claim("count", 3);
  token.payload().add_claim(jwt::registered_claims::jti, "1");
  std::map<std::string, std::string> claims;
  jwt::jwt_object fromMap{payload(claims), algorithm(jwt::algorithm::NONE)};
  jwt::jwt_object copy{token};
  jwt::jwt_object later;
  later = std::move(copy);
  std::error_code ec;
  std::cout << token.header() << token.payload() << later.signature(ec);
  return token.signature();
}

std::string read(const std::string &text) {
  using namespace jwt::params;
  std::error_code ec;
  auto token =
      jwt::decode(text, algorithms({"HS256"}), secret(key()), verify(true), leeway(10), aud("api"),
                  issuer("auth"), sub("user"), validate_iat(true), validate_jti(true));
  auto unchecked = jwt::decode(text, algorithms({"none", "HS256"}), ec, verify(false));
  std::vector<std::string> names{"HS256"};
  auto byCallback = jwt::decode(text, algorithms(names),
                                secret([](const jwt::jwt_payload &) { return std::string("k"); }));
  if (ec == jwt::VerificationErrc::TokenExpired || ec == jwt::DecodeErrc::KeyNotPresent)
    return ec.message();
  if (token.has_claim("sub") && token.payload().has_claim(jwt::registered_claims::expiration) &&
      unchecked.payload().has_claim_with_value("iss", "auth"))
    return token.payload().get_claim_value<std::string>("sub") +
           byCallback.payload().get_claim_value<std::string>(jwt::registered_claims::issuer) +
           token.payload().create_json_obj().dump() + token.secret();
  auto parts = jwt::jwt_object::three_parts(text);
  jwt::jwt_header header{parts[0]};
  jwt::jwt_payload body{parts[1]};
  jwt::jwt_signature signature{key()};
  auto result = signature.verify(header, parts[0], parts[2]);
  if (result.first && header.algo() == jwt::algorithm::HS256 && header.typ() == jwt::type::JWT)
    return signature.encode(header, body, ec);
  return body.encode();
}

bool check(const std::string &text) {
  try {
    read(text);
    return true;
  } catch (const jwt::TokenExpiredError &) {
  } catch (const jwt::SignatureFormatError &) {
  } catch (const jwt::DecodeError &) {
  } catch (const jwt::VerificationError &e) {
    std::cout << e.what();
  } catch (const jwt::SigningError &) {
  }
  return false;
}
