//===- RuleEngine.cpp - Rules on subjects ---------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/RuleEngine.h"

#include "config-rules/engine/Edits.h"
#include "config-rules/engine/Measures.h"
#include "config-rules/engine/Tests.h"
#include "config-rules/engine/Values.h"
#include "facts/Weakness.h"

#include <algorithm>
#include <tuple>

namespace jwtlint::config {
namespace {

Severity lowered(Severity S) { return S == Severity::Error ? Severity::Warning : Severity::Note; }

/// What may be said of a value. Nothing of a secret, and of a URL no user and no query.
std::string shown(const FactValue &V) {
  constexpr size_t Longest = 60;
  switch (V.Kind->Type) {
  case FactType::Secret:
  case FactType::Key:
  case FactType::Token:
    return "a " + std::string(V.Strength ? V.Strength->Reason : "secret");
  case FactType::Duration:
    if (V.Seconds)
      return jose::formatDuration(jose::Duration{*V.Seconds}.wholeSeconds());
    break;
  case FactType::Url:
    if (std::optional<Url> U = parseUrl(V.Text))
      return U->Scheme + "://" + U->Host;
    return "a value that is no URL"; // it may hold a user and a password all the same
  default:
    break;
  }
  return V.Text.size() <= Longest ? V.Text : V.Text.substr(0, Longest) + "...";
}

class CaseRun {
public:
  CaseRun(const Rule &R, const RuleCase &C, const Subject &S, const std::vector<Subject> &All,
          bool OnlyNotes, const Thresholds &Limits, Edits &Fixes, std::vector<Finding> &Result)
      : R(R), C(C), S(S), All(All), OnlyNotes(OnlyNotes), Limits(Limits), Fixes(Fixes),
        Result(Result) {}

  void run() {
    for (const FactValue &V : S.Facts)
      if (concerns(V) && applies())
        test(V);
  }

private:
  bool concerns(const FactValue &V) const {
    return std::any_of(C.For.begin(), C.For.end(),
                       [&](const std::string &Name) { return globMatches(Name, V.Kind->Name); });
  }

  bool applies() {
    TestContext Context{&S, &All, {}, nullptr};
    for (const FactCondition &If : C.If)
      if (evaluate(If, Context) != Verdict::Yes)
        return false;
    // An exception that is undecided may hold.
    for (const FactCondition &Unless : C.Unless)
      if (evaluate(Unless, Context) != Verdict::No)
        return false;
    return true;
  }

  void test(const FactValue &V) {
    if (const Levels *Set = Limits.find(R.Id, V.Kind->Name))
      return test(V, withLimits(C, findWeakness(R.Id)->Default, *Set));
    test(V, C.Fail);
  }

  void test(const FactValue &V, const std::vector<Alternative> &Alternatives) {
    for (const Alternative &A : Alternatives) {
      TestContext Context{&S, &All, {}, nullptr};
      Context.LeastBytes = Limits.find(R.Id, SecretSize);
      Context.LeastBits = Limits.find(R.Id, KeySize);
      switch (evaluateAll(A.Tests, V, Context)) {
      case Verdict::No:
        continue;
      case Verdict::Undecided:
        return;
      case Verdict::Yes:
        return report(A, V, Context);
      }
    }
  }

  void report(const Alternative &A, const FactValue &V, const TestContext &Context) {
    Finding F;
    F.Id = R.Id;
    F.Level = Context.Level.value_or(A.Level.value_or(findWeakness(R.Id)->Default));
    if (V.Implied)
      F.Level = lowered(F.Level);
    for (const Lowering &L : C.Lower)
      if (lowers(L, V))
        F.Level = std::min(F.Level, L.To);
    if (OnlyNotes || isDevelopment())
      F.Level = Severity::Note;
    F.Message = message(A.Message.empty() ? C.Message : A.Message, V, Context);
    F.Suggestion = message(C.Fix, V, Context);
    F.Where = V.Where;
    F.Fix = Fixes.of(C.Edit, V);
    if (Context.Other)
      F.Flow.push_back({Context.Other->Where, Context.Other->Key + " is set here"});
    Result.push_back(std::move(F));
  }

  bool lowers(const Lowering &L, const FactValue &V) {
    TestContext Context{&S, &All, {}, nullptr};
    if (evaluateAll(L.Value, V, Context) != Verdict::Yes)
      return false;
    return std::all_of(L.If.begin(), L.If.end(), [&](const FactCondition &If) {
      return evaluate(If, Context) == Verdict::Yes;
    });
  }

  bool isDevelopment() const {
    return S.System->IsTest || std::any_of(S.Facts.begin(), S.Facts.end(), [](const FactValue &V) {
             return V.Kind->Name == "production" && V.Known && V.Text == "false";
           });
  }

  std::string message(const std::string &Template, const FactValue &V, const TestContext &Context) {
    std::string Text;
    for (size_t I = 0; I < Template.size();) {
      size_t Close = Template[I] == '{' ? Template.find('}', I) : std::string::npos;
      if (Close == std::string::npos) {
        Text += Template[I++];
        continue;
      }
      Text += placeholder(std::string_view(Template).substr(I + 1, Close - I - 1), V, Context);
      I = Close + 1;
    }
    if (V.Implied && !V.Absent && &Template != &C.Fix &&
        C.Message.find("{system}") == std::string::npos)
      Text += " (the default of " + S.System->System + ")";
    return Text;
  }

  std::string placeholder(std::string_view Name, const FactValue &V,
                          const TestContext &Context) const {
    if (Name == "value")
      return shown(V);
    if (Name == "key")
      return V.Key.empty() ? "it" : V.Key;
    if (Name == "system")
      return S.System->System;
    if (Name == "subject")
      return S.Spec->Name;
    if (Name == "reason")
      return Context.Reason;
    if (Name == "other")
      return Context.Other ? Context.Other->Key : "another value";
    if (Name == "other-value")
      return Context.Other ? shown(*Context.Other) : "";
    return "{" + std::string(Name) + "}";
  }

  const Rule &R;
  const RuleCase &C;
  const Subject &S;
  const std::vector<Subject> &All;
  bool OnlyNotes;
  const Thresholds &Limits;
  Edits &Fixes;
  std::vector<Finding> &Result;
};

} // namespace

std::vector<Finding> applyRules(const std::vector<const Rule *> &Rules,
                                const std::vector<Subject> &Subjects, bool OnlyNotes,
                                const Thresholds &Limits) {
  std::vector<Finding> Result;
  Edits Fixes(Subjects);
  for (const Subject &S : Subjects)
    for (const Rule *R : Rules)
      for (const RuleCase &C : R->Cases)
        CaseRun(*R, C, S, Subjects, OnlyNotes, Limits, Fixes, Result).run();
  return Result;
}

void settle(std::vector<Finding> &Findings, const std::vector<const Rule *> &Rules) {
  // Of equals, the most severe comes first and stays.
  std::sort(Findings.begin(), Findings.end(), [](const Finding &A, const Finding &B) {
    if (auto Order = A.Where <=> B.Where; Order != 0)
      return Order < 0;
    return std::tie(A.Id, B.Level, A.Message) < std::tie(B.Id, A.Level, B.Message);
  });
  Findings.erase(std::unique(Findings.begin(), Findings.end(),
                             [](const Finding &A, const Finding &B) {
                               return A.Where == B.Where && A.Id == B.Id;
                             }),
                 Findings.end());
  auto YieldsTo = [&](const Finding &F, const Finding &Other) {
    return std::any_of(Rules.begin(), Rules.end(), [&](const Rule *R) {
      return R->Id == F.Id &&
             std::find(R->YieldsTo.begin(), R->YieldsTo.end(), Other.Id) != R->YieldsTo.end();
    });
  };
  std::vector<Finding> Kept;
  for (auto Begin = Findings.begin(); Begin != Findings.end();) {
    auto End = std::find_if(Begin, Findings.end(),
                            [&](const Finding &F) { return F.Where != Begin->Where; });
    for (auto F = Begin; F != End; ++F)
      if (std::none_of(Begin, End, [&](const Finding &Other) { return YieldsTo(*F, Other); }))
        Kept.push_back(*F);
    Begin = End;
  }
  Findings = std::move(Kept);
}

} // namespace jwtlint::config
