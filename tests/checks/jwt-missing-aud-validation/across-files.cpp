// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-missing-aud-validation
// Created here, configured there, used elsewhere.

//--- auth.h
#pragma once
#include <jwt-cpp/jwt.h>
using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
void configure(Verifier &verifier, const std::string &key);
void configureWithout(Verifier &verifier, const std::string &key);
Verifier make(const std::string &key);
Verifier makeWithout(const std::string &key);
class Gate {
public:
  explicit Gate(const std::string &key);
  void check(const std::string &token) const;

private:
  Verifier verifier_;
};
class OpenGate {
public:
  explicit OpenGate(const std::string &key);
  void check(const std::string &token) const;

private:
  // FRONTS[program]: the verifier is configured or used in another unit
  Verifier verifier_ = jwt::verify(); // EXPECT[program]: error jwt-missing-aud-validation
};
//--- auth.cpp
#include "auth.h"
void configure(Verifier &verifier, const std::string &key) {
  verifier.allow_algorithm(jwt::algorithm::es256{key}).with_audience("orders");
}
void configureWithout(Verifier &verifier, const std::string &key) {
  verifier.allow_algorithm(jwt::algorithm::es256{key});
}
Verifier make(const std::string &key) {
  return jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).with_audience("orders");
}
Verifier makeWithout(const std::string &key) {
  return jwt::verify().allow_algorithm(jwt::algorithm::es256{key}); // EXPECT[program]: error jwt-missing-aud-validation
}
Gate::Gate(const std::string &key) : verifier_(make(key)) {}
OpenGate::OpenGate(const std::string &key) { configureWithout(verifier_, key); }
//--- gate.cpp
#include "auth.h"
void Gate::check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }
void OpenGate::check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }
//--- main.cpp
#include "auth.h"
void good(const std::string &token, const std::string &key) {
  Verifier verifier = jwt::verify();
  configure(verifier, key);
  verifier.verify(jwt::decode(token));
}
void bad(const std::string &token, const std::string &key) {
  Verifier verifier = jwt::verify(); // EXPECT[program]: error jwt-missing-aud-validation
  configureWithout(verifier, key);
  verifier.verify(jwt::decode(token));
}
void factory(const std::string &token, const std::string &key) {
  make(key).verify(jwt::decode(token));
  makeWithout(key).verify(jwt::decode(token));
}
