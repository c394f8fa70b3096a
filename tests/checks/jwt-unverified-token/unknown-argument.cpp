// RUN: %expect %s --rules=jwt-unverified-token
// The framework's headers are not there, so the type of what is decoded is not known.
// jwt::decode is still the function of the library that is included: jwt-cpp, which
// verifies nothing, not cpp-jwt, which does.

#include <jwt-cpp/jwt.h>

void fromHeader(const HttpRequestPtr &req) {
  auto token = req->getHeader("Authorization");
  auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
  req->attributes()->insert("user", decoded.get_subject());
}

std::string fromField(const Request &request) {
  return jwt::decode(request.token).get_payload_claim("role").as_string(); // EXPECT: error jwt-unverified-token
}

std::string named(const HttpRequestPtr &req) {
  std::string token = req->getHeader("Authorization");
  auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
  return decoded.get_subject();
}

std::string byUndeclaredFunction(const std::string &header) {
  auto decoded = jwt::decode(stripBearer(header)); // EXPECT: error jwt-unverified-token
  return decoded.get_subject();
}

std::string verified(const HttpRequestPtr &req, const std::string &key) {
  auto token = req->getHeader("Authorization");
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  return decoded.get_subject();
}
