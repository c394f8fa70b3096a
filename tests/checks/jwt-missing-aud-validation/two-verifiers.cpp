// RUN: %expect %s --rules=jwt-missing-aud-validation
// Two verifiers, of which one is complete: only the other is reported.

#include <jwt-cpp/jwt.h>

std::string key();

void sameFunction(const std::string &access, const std::string &refresh) {
  auto complete = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).with_audience("orders");
  auto incomplete = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); // EXPECT: error jwt-missing-aud-validation
  complete.verify(jwt::decode(access));
  incomplete.verify(jwt::decode(refresh));
}

// One token, two keys.
void sameToken(const std::string &token) {
  auto decoded = jwt::decode(token);
  auto incomplete = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); // EXPECT: error jwt-missing-aud-validation
  auto complete = jwt::verify().allow_algorithm(jwt::algorithm::rs256{key()}).with_audience("orders");
  try {
    incomplete.verify(decoded);
  } catch (const std::exception &) {
    complete.verify(decoded);
  }
}

// A helper that both go through must not mix them.
using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
static void run(const Verifier &verifier, const std::string &token) { verifier.verify(jwt::decode(token)); }
static Verifier &withLeeway(Verifier &verifier) { return verifier.leeway(5); }
void throughHelper(const std::string &token) {
  Verifier complete = jwt::verify();
  complete.allow_algorithm(jwt::algorithm::es256{key()}).with_audience("orders");
  Verifier incomplete = jwt::verify(); // EXPECT: error jwt-missing-aud-validation
  incomplete.allow_algorithm(jwt::algorithm::es256{key()});
  run(withLeeway(complete), token);
  run(withLeeway(incomplete), token);
}

// The copy is completed; the original runs, too.
void copyCompleted(const std::string &access, const std::string &refresh) {
  auto plain = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); // LIMIT: error jwt-missing-aud-validation
  auto complete = plain;
  complete.with_audience("orders");
  complete.verify(jwt::decode(access));
  plain.verify(jwt::decode(refresh));
}

struct TwoMembers {
  Verifier access = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).with_audience("orders");
  Verifier refresh = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); // EXPECT: error jwt-missing-aud-validation
  void check(const std::string &a, const std::string &b) const {
    access.verify(jwt::decode(a));
    refresh.verify(jwt::decode(b));
  }
};
