// RUN: %expect %s --rules=jwt-missing-aud-validation
// A verifier over several statements: all of them count.

#include <jwt-cpp/jwt.h>

std::string key();

void named(const std::string &token) {
  auto verifier = jwt::verify();
  verifier.allow_algorithm(jwt::algorithm::es256{key()});
  verifier.with_audience("orders");
  verifier.verify(jwt::decode(token));
}

void namedWithout(const std::string &token) {
  auto verifier = jwt::verify(); // EXPECT: error jwt-missing-aud-validation
  verifier.allow_algorithm(jwt::algorithm::es256{key()});
  verifier.verify(jwt::decode(token));
}

// Required on some path only: no finding (a note with --strict).
void inIf(const std::string &token, bool strict) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  if (strict)
    verifier.with_audience("orders");
  verifier.verify(jwt::decode(token));
}

void otherInIf(const std::string &token, bool strict) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); // EXPECT: error jwt-missing-aud-validation
  if (strict)
    verifier.with_issuer("auth");
  verifier.verify(jwt::decode(token));
}

void inFor(const std::string &token, const std::vector<std::string> &audiences) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  for (const auto &audience : audiences)
    verifier.with_audience(audience);
  verifier.verify(jwt::decode(token));
}

void inSwitch(const std::string &token, int service) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  switch (service) {
  case 1:
    verifier.with_audience("orders");
    break;
  default:
    verifier.with_audience("web");
  }
  verifier.verify(jwt::decode(token));
}

void reassigned(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  verifier = verifier.with_audience("orders");
  verifier.verify(jwt::decode(token));
}

void copied(const std::string &token) {
  auto base = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  auto verifier = base;
  verifier.with_audience("orders");
  verifier.verify(jwt::decode(token));
}

void aliased(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  auto &alias = verifier;
  alias.with_audience("orders");
  verifier.verify(jwt::decode(token));
}

void byPointer(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  auto *pointer = &verifier;
  pointer->with_audience("orders");
  verifier.verify(jwt::decode(token));
}

// A fluent call on a named object configures that object.
void base(const std::string &token) {
  auto base = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  auto chained = base.with_audience("orders");
  chained.verify(jwt::decode(token));
}

// Never run: nothing is accepted.
void unused() { auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); }
void runTwice(const std::string &a, const std::string &b) {
  const auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); // EXPECT: error jwt-missing-aud-validation
  verifier.verify(jwt::decode(a));
  verifier.verify(jwt::decode(b));
}
