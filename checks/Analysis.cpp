//===- Analysis.cpp - All checks on all facts -----------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/Check.h"
#include "checks/ExcessiveLifetimeCheck.h"
#include "checks/HardcodedSecretCheck.h"
#include "checks/IgnoredVerifyResultCheck.h"
#include "checks/InsecureStorageCheck.h"
#include "checks/MissingAudValidationCheck.h"
#include "checks/MissingExpValidationCheck.h"
#include "checks/MissingExpiryCheck.h"
#include "checks/MissingIssValidationCheck.h"
#include "checks/NoneAlgorithmCheck.h"
#include "checks/PrivateKeyExposedCheck.h"
#include "checks/TokenInLogCheck.h"
#include "checks/UnpinnedAlgorithmCheck.h"
#include "checks/UnverifiedTokenCheck.h"
#include "checks/WeakSecretCheck.h"
#include "facts/Weakness.h"

#include <algorithm>
#include <memory>
#include <set>

namespace jwtlint {

static std::vector<std::unique_ptr<CodeCheck>> allChecks() {
  std::vector<std::unique_ptr<CodeCheck>> Checks;
  Checks.push_back(std::make_unique<HardcodedSecretCheck>());
  Checks.push_back(std::make_unique<WeakSecretCheck>());
  Checks.push_back(std::make_unique<PrivateKeyExposedCheck>());
  Checks.push_back(std::make_unique<NoneAlgorithmCheck>());
  Checks.push_back(std::make_unique<UnpinnedAlgorithmCheck>());
  Checks.push_back(std::make_unique<UnverifiedTokenCheck>());
  Checks.push_back(std::make_unique<IgnoredVerifyResultCheck>());
  Checks.push_back(std::make_unique<MissingExpValidationCheck>());
  Checks.push_back(std::make_unique<MissingAudValidationCheck>());
  Checks.push_back(std::make_unique<MissingIssValidationCheck>());
  Checks.push_back(std::make_unique<MissingExpiryCheck>());
  Checks.push_back(std::make_unique<ExcessiveLifetimeCheck>());
  Checks.push_back(std::make_unique<InsecureStorageCheck>());
  Checks.push_back(std::make_unique<TokenInLogCheck>());
  return Checks;
}

std::vector<std::string_view> codeCheckIds() {
  std::vector<std::string_view> Result;
  for (const auto &Check : allChecks())
    Result.push_back(Check->id()); // a literal
  return Result;
}

std::string_view codeFix(std::string_view Id) {
  for (const auto &Check : allChecks())
    if (Check->id() == Id)
      return Check->fix(); // a literal
  return {};
}

/// What lies in tests and examples is worth a look, not an alarm.
static void soften(std::vector<Finding> &Findings, const AnalysisOptions &Options) {
  for (Finding &F : Findings)
    if (Options.IsTestCode && Options.IsTestCode(F.Where.File))
      F.Level = Severity::Note;
}

static void sortUnique(std::vector<Finding> &Findings) {
  auto Key = [](const Finding &F) { return std::tie(F.Where, F.Id); };
  std::sort(Findings.begin(), Findings.end(), [&](const Finding &A, const Finding &B) {
    return std::tie(A.Where, A.Id, A.Level, A.Message) <
           std::tie(B.Where, B.Id, B.Level, B.Message);
  });
  Findings.erase(std::unique(Findings.begin(), Findings.end(),
                             [&](const Finding &A, const Finding &B) { return Key(A) == Key(B); }),
                 Findings.end());
}

std::vector<Finding> analyse(const FactsOfProgram &Units, const AnalysisOptions &Options,
                             std::vector<Place> *SecretPlaces) {
  FlowGraph Graph(Units, Options.SeesAll);
  Program P(Graph, *Options.Models);
  std::vector<Finding> Findings;
  for (const auto &Check : allChecks()) {
    if (Options.Enabled && !Options.Enabled(Check->id()))
      continue;
    const Weakness *W = findWeakness(Check->id());
    FindingSink Sink(P, Check->id(), W ? W->Default : Severity::Warning, Findings,
                     Options.ThresholdsIn);
    Check->run(P, Sink);
  }
  if (SecretPlaces) {
    std::set<Place> Places;
    for (const ConstantUse &Use :
         P.constantsReaching({"secret", "key", "private-key", "password", "token"}))
      Places.insert(Graph.place(Graph.node(Use.Path.Source).Where));
    SecretPlaces->assign(Places.begin(), Places.end());
  }
  soften(Findings, Options);
  sortUnique(Findings);
  return Findings;
}

} // namespace jwtlint
