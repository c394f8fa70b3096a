// RUN: %expect %s --rules=jwt-missing-aud-validation
// Verifiers as template parameters.

#include <jwt-cpp/jwt.h>

template <typename Algorithm> class Gate {
public:
  explicit Gate(const std::string &key) { verifier_.allow_algorithm(Algorithm{key}); }
  void check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }

private:
  decltype(jwt::verify()) verifier_ = jwt::verify(); // EXPECT: error jwt-missing-aud-validation
};
void use(const std::string &token, const std::string &key) { Gate<jwt::algorithm::es256>(key).check(token); }

template <typename Algorithm> class Closed {
public:
  explicit Closed(const std::string &key) { verifier_.allow_algorithm(Algorithm{key}).with_audience("orders"); }
  void check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }

private:
  decltype(jwt::verify()) verifier_ = jwt::verify();
};
void useClosed(const std::string &token, const std::string &key) { Closed<jwt::algorithm::es256>(key).check(token); }

template <typename... Options> void check(const std::string &token, const std::string &key, Options &&...options) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key});
  (options(verifier), ...);
  verifier.verify(jwt::decode(token));
}
void useOptions(const std::string &token, const std::string &key) {
  check(token, key, [](auto &verifier) { verifier.with_audience("orders"); });
}

template <typename Self> struct Fluent {
  Self &audience(const std::string &name) {
    static_cast<Self *>(this)->verifier.with_audience(name);
    return *static_cast<Self *>(this);
  }
};
struct Builder : Fluent<Builder> {
  decltype(jwt::verify()) verifier = jwt::verify();
};
void fluent(const std::string &token, const std::string &key) {
  Builder builder;
  builder.audience("orders").verifier.allow_algorithm(jwt::algorithm::es256{key});
  builder.verifier.verify(jwt::decode(token));
}
