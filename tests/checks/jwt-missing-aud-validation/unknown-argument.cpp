// RUN: %expect %s --rules=jwt-missing-aud-validation,jwt-missing-iss-validation
// What is verified has an unknown type; the verifier is known all the same.

#include <jwt-cpp/jwt.h>

void complete(const HttpRequestPtr &req, const std::string &key) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).with_issuer("a").with_audience("b");
  verifier.verify(jwt::decode(req->getHeader("Authorization")));
}

void withoutAudience(const HttpRequestPtr &req, const std::string &key) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).with_issuer("a"); // EXPECT: error jwt-missing-aud-validation
  auto token = req->getHeader("Authorization");
  verifier.verify(jwt::decode(token));
}
