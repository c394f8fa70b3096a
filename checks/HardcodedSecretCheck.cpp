//===- HardcodedSecretCheck.cpp - A secret in the source ------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/HardcodedSecretCheck.h"

#include "checks/Queries.h"

namespace jwtlint {

/// Could the constant be a secret? Public keys are not, nor is an empty text;
/// private keys have a check of their own.
static bool isSecret(const Literal &L) { return L.Length > 0 && L.Key.empty(); }

void HardcodedSecretCheck::run(const Program &P, FindingSink &Sink) const {
  for (const ConstantUse &Use : shortest(P.constantsReaching({"secret", "key", "password"}))) {
    if (!isSecret(*Use.Constant) || P.isRefused(Use))
      continue;
    std::string What = Use.Sink->Name == "password" ? "password of a private key" : "JWT secret";
    std::string Message = What + " is written in the source";
    if (Use.Constant->Configured)
      Message = What + " is written in the configuration, in " + P.Graph.node(Use.Path.Source).Name;
    else if (Use.ThroughEnvironment)
      Message = What + " is put into the environment by the program itself";
    else if (Use.FallbackOf)
      Message = Use.FallbackOf->empty()
                    ? What + " falls back to a constant when it is not configured"
                    : What + " falls back to a constant when " + *Use.FallbackOf + " is not set";
    Sink.report(Use.Path.Source)
        .message(Message)
        .flow(Use.Path, Use.Sink)
        .suggest("read the secret from a secret store or a mounted file, and refuse to start "
                 "without it");
  }
}

} // namespace jwtlint
