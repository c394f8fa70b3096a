//===- Weakness.cpp - The registry of weakness ids --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/Weakness.h"

namespace jwtlint {

std::span<const Weakness> weaknesses() {
  static const std::vector<Weakness> All = {
      {"jwt-hardcoded-secret",
       Severity::Error,
       {321, 798, 1188},
       "secret or private key written in the source"},
      {"jwt-weak-secret",
       Severity::Error,
       {326, 521, 1391},
       "secret that is too short for its algorithm or can be guessed"},
      {"jwt-private-key-exposed",
       Severity::Error,
       {321, 312},
       "private key in a place that others can read"},
      {"jwt-none-algorithm",
       Severity::Error,
       {347, 327},
       "algorithm none can be chosen or is allowed"},
      {"jwt-unpinned-algorithm",
       Severity::Error,
       {347, 757},
       "verifier lets the token choose its algorithm"},
      {"jwt-unverified-token",
       Severity::Error,
       {347, 345},
       "claims of a token are used that nothing verified"},
      {"jwt-ignored-verify-result",
       Severity::Error,
       {252, 390, 347},
       "result of a verification is ignored"},
      {"jwt-missing-exp-validation",
       Severity::Error,
       {613},
       "verifier accepts tokens that have expired or never expire"},
      {"jwt-missing-aud-validation",
       Severity::Error,
       {345, 287},
       "verifier does not check for whom the token was issued"},
      {"jwt-missing-iss-validation",
       Severity::Warning,
       {346, 345},
       "verifier does not check who issued the token"},
      {"jwt-missing-expiry", Severity::Error, {613}, "token is signed without an expiry"},
      {"jwt-excessive-lifetime", Severity::Warning, {613}, "token lives too long"},
      {"jwt-insecure-storage",
       Severity::Error,
       {312, 922},
       "token or secret is stored where others can read it"},
      {"jwt-token-in-log", Severity::Warning, {532}, "token or secret is written to a log"},
  };
  return All;
}

const Weakness *findWeakness(std::string_view Id) {
  for (const Weakness &W : weaknesses())
    if (W.Id == Id)
      return &W;
  return nullptr;
}

} // namespace jwtlint
