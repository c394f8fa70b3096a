// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-none-algorithm
// The object is made in one file and allowed in another.

//--- algorithms.h
#pragma once
#include <jwt-cpp/jwt.h>
using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
void addUnsigned(Verifier &verifier);
void addSigned(Verifier &verifier, const std::string &key);
//--- algorithms.cpp
#include "algorithms.h"
void addUnsigned(Verifier &verifier) {
  verifier.allow_algorithm(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
}
void addSigned(Verifier &verifier, const std::string &key) {
  verifier.allow_algorithm(jwt::algorithm::hs256{key});
}
//--- main.cpp
#include "algorithms.h"
void check(const std::string &token, const std::string &key) {
  Verifier verifier = jwt::verify();
  addSigned(verifier, key);
  addUnsigned(verifier);
  verifier.verify(jwt::decode(token));
}
