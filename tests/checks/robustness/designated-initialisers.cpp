// RUN: %expect %s --rules=jwt-missing-aud-validation,jwt-none-algorithm
// Aggregates with named members.

#include <jwt-cpp/jwt.h>
#include <optional>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;

struct Gate {
  int id = 0;
  Verifier verifier;
  std::optional<std::string> name;
};

void complete(const std::string &token, const std::string &key) {
  Gate gate{.id = 1, .verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).with_audience("orders")};
  gate.verifier.verify(jwt::decode(token));
}

struct OpenGate {
  int id = 0;
  Verifier verifier;
};
void incomplete(const std::string &token, const std::string &key) {
  OpenGate gate{.verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key})}; // EXPECT: error jwt-missing-aud-validation
  gate.verifier.verify(jwt::decode(token));
}

struct Nested {
  struct {
    jwt::algorithm::none algorithm;
  } inner;
};
void nested(Verifier &verifier) {
  const Nested n{.inner = {.algorithm = {}}};
  verifier.allow_algorithm(n.inner.algorithm); // EXPECT: error jwt-none-algorithm
}
