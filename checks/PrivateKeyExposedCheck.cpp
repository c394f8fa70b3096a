//===- PrivateKeyExposedCheck.cpp - A private key in the source -----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/PrivateKeyExposedCheck.h"

#include "checks/Queries.h"

namespace jwtlint {

void PrivateKeyExposedCheck::run(const Program &P, FindingSink &Sink) const {
  for (const ConstantUse &Use :
       shortest(P.constantsReaching({"private-key", "public-key", "secret", "key"}))) {
    if (Use.Constant->Key != "private" || !Use.Constant->RealKey)
      continue;
    Sink.report(Use.Path.Source)
        .message("private key is written in the source")
        .flow(Use.Path, Use.Sink)
        .suggest("revoke this key, keep the new one in a secret store or a mounted file, and give "
                 "verifiers the public key only");
  }
}

} // namespace jwtlint
