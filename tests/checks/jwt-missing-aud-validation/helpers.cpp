// RUN: %expect %s --rules=jwt-missing-aud-validation
// Helpers that configure, factories that return.

#include <functional>
#include <jwt-cpp/jwt.h>
#include <memory>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
std::string key();

static void configure(Verifier &verifier) {
  verifier.allow_algorithm(jwt::algorithm::es256{key()}).with_audience("orders");
}
void byReference(const std::string &token) {
  Verifier verifier = jwt::verify();
  configure(verifier);
  verifier.verify(jwt::decode(token));
}

static void configurePointer(Verifier *verifier) { verifier->with_audience("orders"); }
void byPointer(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  configurePointer(&verifier);
  verifier.verify(jwt::decode(token));
}

static Verifier configured(Verifier verifier) { return verifier.with_audience("orders"); }
void byValue(const std::string &token) {
  auto verifier = configured(jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}));
  verifier.verify(jwt::decode(token));
}

static void run(Verifier verifier, const std::string &token) {
  verifier.with_audience("orders");
  verifier.verify(jwt::decode(token));
}
void passedByValue(const std::string &token) { run(jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}), token); }

static Verifier make() { return jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).with_audience("orders"); }
void factory(const std::string &token) { make().verify(jwt::decode(token)); }

static Verifier makeIncomplete() {
  return jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); // EXPECT: error jwt-missing-aud-validation
}
void factoryIncomplete(const std::string &token) { makeIncomplete().verify(jwt::decode(token)); }

static Verifier makePlain() { return jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); }
void factoryCompletedByCaller(const std::string &token) { makePlain().with_audience("orders").verify(jwt::decode(token)); }

template <typename V> void configureAny(V &verifier) { verifier.with_audience("orders"); }
void byTemplate(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  configureAny(verifier);
  verifier.verify(jwt::decode(token));
}

void byLambda(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  auto configure = [&] { verifier.with_audience("orders"); };
  configure();
  verifier.verify(jwt::decode(token));
}

void byGenericLambda(const std::string &token) {
  auto configure = [](auto &verifier) { verifier.with_audience("orders"); };
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  configure(verifier);
  verifier.verify(jwt::decode(token));
}

void byFunctionObject(const std::string &token) {
  std::function<void(Verifier &)> configure = [](Verifier &verifier) { verifier.with_audience("orders"); };
  Verifier verifier = jwt::verify();
  verifier.allow_algorithm(jwt::algorithm::es256{key()});
  configure(verifier);
  verifier.verify(jwt::decode(token));
}

// A callback of an unknown caller may configure anything.
void byCallback(const std::string &token, const std::function<void(Verifier &)> &configure) {
  Verifier verifier = jwt::verify();
  verifier.allow_algorithm(jwt::algorithm::es256{key()});
  configure(verifier);
  verifier.verify(jwt::decode(token));
}

// So may a function whose body is not there.
void elsewhere(Verifier &verifier);
void byUnknownFunction(const std::string &token) {
  Verifier verifier = jwt::verify();
  verifier.allow_algorithm(jwt::algorithm::es256{key()});
  elsewhere(verifier);
  verifier.verify(jwt::decode(token));
}

// A verifier from outside is not judged here.
void parameter(const Verifier &verifier, const std::string &token) { verifier.verify(jwt::decode(token)); }
