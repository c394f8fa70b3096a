// RUN: %expect %s --rules=jwt-hardcoded-secret
// The algorithm object or the verifier is what is kept; the literal goes into it.
#include <jwt-cpp/jwt.h>
#include <memory>

class Tokens {
public:
  Tokens() : algorithm_("correct-horse-battery-staple") {} // EXPECT: error jwt-hardcoded-secret
  std::string issue() const { return jwt::create().sign(algorithm_); }

private:
  jwt::algorithm::hs256 algorithm_;
};

class Gate {
public:
  explicit Gate(const std::string &secret)
      : verifier_(jwt::verify().allow_algorithm(jwt::algorithm::hs256{secret}).with_issuer("auth")) {}
  void check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }

private:
  decltype(jwt::verify()) verifier_;
};

static jwt::algorithm::hs512 makeAlgorithm() {
  return jwt::algorithm::hs512("correct-horse"); // EXPECT: error jwt-hardcoded-secret
}

void run(const std::string &token) {
  Gate gate("horse-battery"); // EXPECT: error jwt-hardcoded-secret
  gate.check(token);
  auto shared = std::make_shared<jwt::algorithm::hs256>("battery-staple"); // EXPECT: error jwt-hardcoded-secret
  jwt::create().sign(*shared) + Tokens().issue() + jwt::create().sign(makeAlgorithm());
}
