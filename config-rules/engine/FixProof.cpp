//===- FixProof.cpp - Fixes that were tried -------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/FixProof.h"

#include "facts/EditedText.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace jwtlint::config {
namespace {

/// Each trial reads the whole file again.
constexpr size_t MostTrials = 16;
/// Nobody has so many switches in a file.
constexpr size_t MostFixes = 1000;

/// What makes a finding the same one: not the message, which may count or compare.
using Identity = std::tuple<std::string, uint32_t, uint32_t>;

std::multiset<Identity> identities(const std::vector<Finding> &Findings) {
  std::multiset<Identity> Result;
  for (const Finding &F : Findings)
    Result.emplace(F.Id, F.Where.Line, F.Where.Column);
  return Result;
}

bool sameProblem(const std::optional<ParseProblem> &A, const std::optional<ParseProblem> &B) {
  return A.has_value() == B.has_value() && (!A || A->Message == B->Message);
}

class Trial {
public:
  Trial(const LintResult &Result, std::string_view Text, const LintAgain &Lint)
      : Result(Result), Text(Text), Lint(Lint) {}

  /// Do the fixes of \p Chosen, as far as they go together, mend their findings and nothing else?
  bool holds(const std::vector<size_t> &Chosen) const {
    EditedText Edited(Text, byteOrderMark(Text));
    std::set<size_t> Mended;
    for (size_t I : Chosen)
      if (Edited.add(Result.Findings[I].Fix) == EditedText::Outcome::Added)
        Mended.insert(I);
    std::multiset<Identity> Expected;
    for (size_t I = 0; I != Result.Findings.size(); ++I) {
      const Finding &F = Result.Findings[I];
      if (Mended.contains(I))
        continue;
      const Place P = Edited.moved(F.Where);
      Expected.emplace(F.Id, P.Line, P.Column);
    }
    const LintResult Again = Lint(Edited.after());
    return !Mended.empty() && sameProblem(Again.Problem, Result.Problem) &&
           Again.Unrendered == Result.Unrendered && identities(Again.Findings) == Expected;
  }

private:
  const LintResult &Result;
  std::string_view Text;
  const LintAgain &Lint;
};

} // namespace

void keepProvenFixes(LintResult &Result, std::string_view Text, const LintAgain &Lint) {
  std::vector<size_t> Fixable;
  for (size_t I = 0; I != Result.Findings.size(); ++I)
    if (!Result.Findings[I].Fix.empty())
      Fixable.push_back(I);
  const Trial Tried(Result, Text, Lint);
  if (Fixable.empty() || (Fixable.size() <= MostFixes && Tried.holds(Fixable)))
    return;
  std::vector<size_t> Proven;
  for (size_t I : Fixable)
    if (Fixable.size() <= MostTrials && Tried.holds({I}))
      Proven.push_back(I);
  if (!Proven.empty() && !Tried.holds(Proven))
    Proven.clear();
  for (size_t I : Fixable)
    if (!std::binary_search(Proven.begin(), Proven.end(), I))
      Result.Findings[I].Fix.clear();
}

} // namespace jwtlint::config
