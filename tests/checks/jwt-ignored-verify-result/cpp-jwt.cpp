// RUN: %expect %s --rules=jwt-ignored-verify-result
// With an error code the object is filled even when the signature is wrong.

#include <iostream>
#include <jwt/jwt.hpp>

using namespace jwt::params;

std::string neverRead(const std::string &token, const std::string &key) {
  std::error_code error;
  auto decoded = jwt::decode(token, algorithms({"HS256"}), error, secret(key)); // EXPECT: error jwt-ignored-verify-result
  return decoded.payload().get_claim_value<std::string>("sub");
}

std::string read(const std::string &token, const std::string &key) {
  std::error_code error;
  auto decoded = jwt::decode(token, algorithms({"HS256"}), error, secret(key));
  if (error)
    return {};
  return decoded.payload().get_claim_value<std::string>("sub");
}

// The object comes from the call that throws: without it there are no claims.
std::string throwing(const std::string &token, const std::string &key) {
  try {
    auto decoded = jwt::decode(token, algorithms({"HS256"}), secret(key));
    return decoded.payload().get_claim_value<std::string>("sub");
  } catch (const jwt::VerificationError &e) {
    std::cerr << e.what() << '\n';
  }
  return "anonymous";
}

bool callForItsException(const std::string &token, const std::string &key) {
  try {
    jwt::decode(token, algorithms({"HS256"}), secret(key));
  } catch (const std::exception &) {
    return false;
  }
  return true;
}

bool callForNothing(const std::string &token, const std::string &key) {
  try {
    jwt::decode(token, algorithms({"HS256"}), secret(key)); // EXPECT: error jwt-ignored-verify-result
  } catch (const std::exception &) {
  }
  return true;
}
