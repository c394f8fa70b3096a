// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token
// Code in the middle of being typed. What is complete is analysed.

#include <jwt-cpp/jwt.h>

void before(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::none{}).verify(jwt::decode(token)); // EXPECT: error jwt-none-algorithm
}

void unfinished(const std::string &token) {
  auto verifier = jwt::verify().
  verifier.verify(jwt::decode(token));
  if (token.empty()) {
    return
  }
  foo bar baz;
}

struct Half {
  int a
  std::string b;
  void f( ;
};

template <typename T class X;

void after(const std::string &token) {
  auto role = jwt::decode(token).get_payload_claim("role").as_string(); // EXPECT: error jwt-unverified-token
  if (role == "admin")
    undeclared(role);
}
