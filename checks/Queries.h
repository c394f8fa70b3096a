//===- Queries.h - Questions that several checks ask ---------- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_QUERIES_H
#define JWTLINT_CHECKS_QUERIES_H

#include "checks/flow/Program.h"

namespace jwtlint {

/// Of several uses of one constant, the one with the shortest path.
std::vector<ConstantUse> shortest(std::vector<ConstantUse> Uses);

/// Does the verifier require Claim, or does somebody read the claim of a token
/// that it verified, to compare it?
bool checksClaim(const Program &P, const Verification &V, std::string_view Claim);

/// Is every key that the verifier is known to use symmetric?
bool usesSymmetricKey(const Program &P, const Verification &V);

/// A token or a secret that arrives where others can read it.
struct Leak {
  std::string What; ///< "a token", "the secret of JWT_SECRET"
  FlowPath Path;
  const Event *Sink = nullptr;
  Span Place; ///< the expression that is written
};

/// Calls Visit once per sink and place.
void reportLeaks(const Program &P, std::initializer_list<std::string_view> Roles,
                 const std::function<void(const Leak &)> &Visit);

} // namespace jwtlint

#endif // JWTLINT_CHECKS_QUERIES_H
