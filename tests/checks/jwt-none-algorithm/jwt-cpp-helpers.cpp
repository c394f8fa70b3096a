// RUN: %expect %s --rules=jwt-none-algorithm
// A template helper takes any algorithm: only the caller who gives none is wrong,
// and the place that allows it is where it is reported.

#include <jwt-cpp/jwt.h>

std::string key();
using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;

template <typename Algorithm> void allowUnsigned(Verifier &verifier, const Algorithm &algorithm) {
  verifier.allow_algorithm(algorithm); // EXPECT: error jwt-none-algorithm
}

template <typename Algorithm> void allowSigned(Verifier &verifier, Algorithm algorithm) {
  verifier.allow_algorithm(algorithm);
}

void check(const std::string &token) {
  auto verifier = jwt::verify();
  allowSigned(verifier, jwt::algorithm::hs256{key()});
  allowSigned(verifier, jwt::algorithm::es256{key()});
  allowUnsigned(verifier, jwt::algorithm::none{});
  verifier.verify(jwt::decode(token));
}

// A factory.
Verifier lenient() {
  return jwt::verify().allow_algorithm(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
}
void useLenient(const std::string &token) { lenient().verify(jwt::decode(token)); }

// A class: configured in the constructor, used elsewhere.
class Gate {
public:
  Gate() { verifier_.allow_algorithm(jwt::algorithm::none{}); } // EXPECT: error jwt-none-algorithm
  void check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }

private:
  Verifier verifier_ = jwt::verify();
};

// A lambda.
void lambda(const std::string &token) {
  auto configure = [](auto &verifier) {
    verifier.allow_algorithm(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
  };
  auto verifier = jwt::verify();
  configure(verifier);
  verifier.verify(jwt::decode(token));
}

template <typename Algorithm> struct Issuer {
  Algorithm algorithm;
  std::string issue() const { return jwt::create().sign(algorithm); }
};
std::string signedToken() { return Issuer<jwt::algorithm::hs256>{jwt::algorithm::hs256{key()}}.issue(); }
