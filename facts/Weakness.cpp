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
       "secret or private key written in the source or in configuration"},
      {"jwt-weak-secret",
       Severity::Error,
       {326, 521, 1391},
       "secret that is too short for its algorithm or can be guessed"},
      {"jwt-weak-key", Severity::Error, {326}, "key pair that is too small or on a weak curve"},
      {"jwt-private-key-exposed",
       Severity::Error,
       {321, 312},
       "private key in a place that others can read"},
      {"jwt-reused-secret", Severity::Warning, {323}, "one secret serves two purposes"},
      {"jwt-embedded-token",
       Severity::Warning,
       {798, 522},
       "token written in the source or in configuration"},
      {"jwt-none-algorithm",
       Severity::Error,
       {347, 327},
       "algorithm none can be chosen or is allowed"},
      {"jwt-unpinned-algorithm",
       Severity::Error,
       {347, 757},
       "verifier lets the token choose its algorithm"},
      {"jwt-algorithm-confusion",
       Severity::Error,
       {347, 327},
       "algorithm does not fit the kind of key"},
      {"jwt-deprecated-algorithm",
       Severity::Warning,
       {327},
       "algorithm that must not be used any more"},
      {"jwt-symmetric-algorithm",
       Severity::Note,
       {327},
       "shared secret where others verify the tokens"},
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
      {"jwt-optional-authentication",
       Severity::Error,
       {306, 862},
       "request without a valid token is let through"},
      {"jwt-excessive-leeway",
       Severity::Warning,
       {613},
       "clock tolerance keeps expired tokens alive"},
      {"jwt-untrusted-key-source",
       Severity::Error,
       {347, 918, 22, 89, 78},
       "unverified header of a token chooses the key"},
      {"jwt-jwe-unbounded",
       Severity::Warning,
       {409, 400},
       "encrypted token may cost unbounded work"},
      {"jwt-missing-expiry", Severity::Error, {613}, "token is signed without an expiry"},
      {"jwt-excessive-lifetime", Severity::Warning, {613}, "token lives too long"},
      {"jwt-sensitive-claim", Severity::Warning, {522, 200}, "sensitive data is put into a token"},
      {"jwt-missing-rotation",
       Severity::Warning,
       {294, 613, 324},
       "refresh tokens or keys are not replaced"},
      {"jwt-insecure-storage",
       Severity::Error,
       {312, 922},
       "token or secret is stored where others can read it"},
      {"jwt-insecure-cookie",
       Severity::Warning,
       {614, 1004, 1275},
       "cookie with a token lacks Secure, HttpOnly or SameSite"},
      {"jwt-token-in-log", Severity::Warning, {532}, "token or secret is written to a log"},
      {"jwt-token-in-url", Severity::Warning, {598}, "token is sent in a URL"},
      {"jwt-insecure-transport",
       Severity::Error,
       {319, 295},
       "keys or tokens travel unencrypted or unauthenticated"},
      {"jwt-error-disclosure",
       Severity::Warning,
       {209},
       "details of a failed verification are shown to the client"},
      {"jwt-malformed-jwks",
       Severity::Note,
       {347, 694},
       "key set is incomplete or contradicts itself"},
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
