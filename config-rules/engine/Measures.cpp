//===- Measures.cpp - What rules measure ----------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Measures.h"

#include "config-rules/engine/FactTypes.h"
#include "config-rules/engine/Values.h"
#include "facts/Weakness.h"

#include <algorithm>

namespace jwtlint::config {
namespace {

// What jose::weaknessFor() and jose::weakKeyReason() demand at least.
constexpr double LeastBytes = 32, LeastBits = 2048;

template <typename Tests> auto findTest(Tests &All, TestKind Kind) -> decltype(All.data()) {
  auto Found = std::find_if(All.begin(), All.end(), [&](const Test &T) { return T.Kind == Kind; });
  return Found == All.end() ? nullptr : &*Found;
}

bool concerns(const RuleCase &C, const FactKind &Fact) {
  return std::any_of(C.For.begin(), C.For.end(),
                     [&](const std::string &Glob) { return globMatches(Glob, Fact.Name); });
}

class Collector {
public:
  std::vector<Measure> Result;

  void add(const Rule &R, const RuleCase &C, const Alternative &A) {
    const Weakness *W = findWeakness(R.Id);
    auto Level = static_cast<size_t>(A.Level.value_or(W ? W->Default : Severity::Warning));
    const Test *Above = findTest(A.Tests, TestKind::Above);
    const Test *Weak = findTest(A.Tests, TestKind::Weak);
    for (const FactKind &Fact : factKinds()) {
      if (!concerns(C, Fact))
        continue;
      if (Above && Fact.Type == FactType::Duration)
        measure(R.Id, Fact.Name, Measure::Unit::Seconds, false).Default[Level] = Above->Number;
      else if (Above && Fact.Type == FactType::Number)
        measure(R.Id, Fact.Name, Measure::Unit::Count, false).Default[Level] = Above->Number;
      else if (Weak && Weak->Wanted && Fact.Type == FactType::Secret)
        measure(R.Id, SecretSize, Measure::Unit::Bytes, true).Default[Level] = LeastBytes;
      else if (Weak && Weak->Wanted && Fact.Type == FactType::Key)
        measure(R.Id, KeySize, Measure::Unit::Bits, true).Default[Level] = LeastBits;
    }
  }

private:
  Measure &measure(const std::string &Id, std::string_view Fact, Measure::Unit In, bool AtLeast) {
    for (Measure &M : Result)
      if (M.Id == Id && M.Fact == Fact)
        return M;
    return Result.emplace_back(Measure{Id, std::string(Fact), In, AtLeast, {}});
  }
};

} // namespace

std::vector<Measure> measuresOf(const std::vector<const Rule *> &Rules) {
  Collector All;
  for (const Rule *R : Rules)
    for (const RuleCase &C : R->Cases)
      for (const Alternative &A : C.Fail)
        All.add(*R, C, A);
  return std::move(All.Result);
}

std::vector<Alternative> withLimits(const RuleCase &C, Severity Default, const Levels &Limits) {
  auto IsNumeric = [](const Alternative &A) {
    return findTest(A.Tests, TestKind::Above) != nullptr;
  };
  auto LevelOf = [&](const Alternative &A) { return A.Level.value_or(Default); };
  const Alternative *Least = nullptr;
  for (const Alternative &A : C.Fail)
    if (IsNumeric(A) && (!Least || LevelOf(A) < LevelOf(*Least)))
      Least = &A;
  if (!Least)
    return C.Fail;
  std::vector<Alternative> Result;
  bool Done = false;
  for (const Alternative &A : C.Fail) {
    if (!IsNumeric(A))
      Result.push_back(A);
    else if (!Done)
      for (size_t I = Limits.size(); I-- != 0;) {
        if (!Limits[I])
          continue;
        auto Level = static_cast<Severity>(I);
        auto Same = std::find_if(C.Fail.begin(), C.Fail.end(), [&](const Alternative &Other) {
          return IsNumeric(Other) && LevelOf(Other) == Level;
        });
        Alternative Changed = Same == C.Fail.end() ? *Least : *Same;
        Changed.Level = Level;
        findTest(Changed.Tests, TestKind::Above)->Number = *Limits[I];
        Result.push_back(std::move(Changed));
      }
    Done |= IsNumeric(A);
  }
  return Result;
}

} // namespace jwtlint::config
