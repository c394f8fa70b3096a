//===- RuleLoader.cpp - Rules from YAML -----------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/AdapterLoader.h"
#include "config-rules/engine/FactTypes.h"
#include "config-rules/engine/SpecReader.h"
#include "config-rules/engine/Values.h"
#include "facts/Nearest.h"
#include "facts/Weakness.h"
#include "jose/SecretStrength.h"

#include <fmt/format.h>

#include <algorithm>

namespace jwtlint::config {
namespace {

enum class Argument : uint8_t { Texts, Seconds, Facts, YesNo };

struct TestName {
  std::string_view Name;
  TestKind Kind;
  Argument Takes;
};

constexpr TestName TestNames[] = {
    {"is", TestKind::Is, Argument::Texts},
    {"is-not", TestKind::IsNot, Argument::Texts},
    {"above", TestKind::Above, Argument::Seconds},
    {"below", TestKind::Below, Argument::Seconds},
    {"longer-than", TestKind::Longer, Argument::Facts},
    {"shorter-than", TestKind::Shorter, Argument::Facts},
    {"scheme", TestKind::Scheme, Argument::Texts},
    {"host", TestKind::Host, Argument::Texts},
    {"form", TestKind::Form, Argument::Texts},
    {"kind", TestKind::Kind, Argument::Texts},
    {"written", TestKind::Written, Argument::YesNo},
    {"weak", TestKind::Weak, Argument::YesNo},
    {"private", TestKind::Private, Argument::YesNo},
    {"symmetric", TestKind::Symmetric, Argument::YesNo},
    {"deprecated", TestKind::Deprecated, Argument::YesNo},
    {"mixed", TestKind::Mixed, Argument::YesNo},
    {"misfit", TestKind::Misfit, Argument::YesNo},
    {"expired", TestKind::Expired, Argument::YesNo},
    {"lives", TestKind::Lives, Argument::Seconds},
    {"repeated", TestKind::Repeated, Argument::YesNo},
    {"same-as", TestKind::Same, Argument::Facts},
    {"present", TestKind::Present, Argument::YesNo},
    {"explicit", TestKind::Explicit, Argument::YesNo},
};

class RuleReader {
public:
  explicit RuleReader(Rule &R) : R(R) {}

  bool read(const std::string &Name, std::string_view Text, std::string &Error) {
    return In.read(Name, Text, [this](const Node &Root) { readRule(Root); }, Error);
  }

private:
  void readRule(const Node &Root) {
    In.fields(Root, "a rule",
              {{"id", [&](const Node &N) { R.Id = weakness(N); }},
               {"sources", [&](const Node &N) { R.Sources = In.texts(N); }},
               {"yields-to",
                [&](const Node &N) {
                  In.eachItem(N, [&](const Node &V) { R.YieldsTo.push_back(weakness(V)); });
                }},
               {"cases", [&](const Node &N) { In.eachItem(N, [&](auto &C) { readCase(C); }); }},
               {"samples", [&](const Node &N) {
                  In.eachItem(N, [&](auto &S) { R.Samples.push_back(In.sample(S)); });
                }}});
    if (R.Id.empty())
      In.fail(Root, "a rule has an 'id:', the weakness that it reports");
    if (R.Sources.empty())
      In.fail(Root, "a rule has 'sources:' for what it demands");
    if (R.Cases.empty())
      In.fail(Root, "a rule has 'cases:'");
  }

  std::string weakness(const Node &N) {
    std::string Id = In.text(N);
    if (findWeakness(Id))
      return Id;
    std::vector<std::string> Ids;
    for (const Weakness &W : weaknesses())
      Ids.emplace_back(W.Id);
    In.fail(N, fmt::format("there is no weakness '{}'{}", Id, didYouMean(Id, Ids)));
    return Id;
  }

  void readCase(const Node &N) {
    RuleCase C;
    In.fields(N, "a case",
              {{"name", [&](const Node &V) { C.Name = In.text(V); }},
               {"for",
                [&](const Node &V) {
                  In.eachItem(V, [&](const Node &F) { C.For.push_back(factName(F, In.text(F))); });
                }},
               {"fail", [&](const Node &V) { In.eachItem(V, [&](auto &A) { readFail(A, C); }); }},
               {"if", [&](const Node &V) { C.If = factConditions(V); }},
               {"unless", [&](const Node &V) { C.Unless = factConditions(V); }},
               {"lower", [&](const Node &V) { In.eachItem(V, [&](auto &L) { readLower(L, C); }); }},
               {"message", [&](const Node &V) { C.Message = In.text(V); }},
               {"fix", [&](const Node &V) { C.Fix = In.text(V); }},
               {"edit", [&](const Node &V) { readEdit(V, C); }},
               {"no-edit", [&](const Node &V) { C.NoEdit = In.text(V); }}});
    checkEdit(N, C);
    if (C.Name.empty() || C.For.empty() || C.Fail.empty() || C.Message.empty())
      In.fail(N, "a case has 'name:', 'for:', 'fail:' and 'message:'");
    R.Cases.push_back(std::move(C));
  }

  void readEdit(const Node &N, RuleCase &C) {
    constexpr EditKind Kinds[] = {EditKind::Opposite, EditKind::RemoveItem};
    C.Edit = Kinds[In.oneOf(N, "edit", {"opposite", "remove-item"})];
  }

  void checkEdit(const Node &N, const RuleCase &C) {
    if (C.Edit != EditKind::None && !C.NoEdit.empty())
      In.fail(N, "a case has an 'edit:', or says with 'no-edit:' why there is none");
    auto Fits = [&](const FactKind &K) {
      return K.Type == (C.Edit == EditKind::Opposite ? FactType::Boolean : FactType::List) &&
             std::any_of(C.For.begin(), C.For.end(),
                         [&](const std::string &Glob) { return globMatches(Glob, K.Name); });
    };
    if (C.Edit != EditKind::None && std::none_of(factKinds().begin(), factKinds().end(), Fits))
      In.fail(N, C.Edit == EditKind::Opposite
                     ? "'edit: opposite' turns a boolean round; none of these facts is one"
                     : "'edit: remove-item' shortens a list; none of these facts is one");
  }

  std::string factName(const Node &N, std::string Name) {
    std::vector<std::string> Names;
    for (const FactKind &K : factKinds()) {
      if (globMatches(Name, K.Name))
        return Name;
      Names.emplace_back(K.Name);
    }
    In.fail(N, fmt::format("there is no canonical fact '{}'{}", Name, didYouMean(Name, Names)));
    return Name;
  }

  static std::optional<Severity> severity(SpecReader &In, const Node &N) {
    return static_cast<Severity>(In.oneOf(N, "severity", {"note", "warning", "error"}));
  }

  void readFail(const Node &N, RuleCase &C) {
    Alternative A;
    In.eachMember(N, "'fail'", [&](const Member &M) {
      if (M.Key == "severity")
        A.Level = severity(In, *M.Value);
      else if (M.Key == "message")
        A.Message = In.text(*M.Value);
      else
        A.Tests.push_back(test(M));
    });
    if (A.Tests.empty())
      In.fail(N, "a failure has a test");
    C.Fail.push_back(std::move(A));
  }

  void readLower(const Node &N, RuleCase &C) {
    Lowering L;
    In.fields(N, "'lower'",
              {{"if", [&](const Node &V) { L.If = factConditions(V); }},
               {"value",
                [&](const Node &V) {
                  In.eachMember(V, "'value'", [&](const Member &M) { L.Value.push_back(test(M)); });
                }},
               {"to", [&](const Node &V) { L.To = *severity(In, V); }}});
    if (L.If.empty() && L.Value.empty())
      In.fail(N, "'lower' has a condition: 'if:' or 'value:'");
    C.Lower.push_back(std::move(L));
  }

  /// {fact: {test: argument}}; a bare text or list stands for {is: …}.
  std::vector<FactCondition> factConditions(const Node &N) {
    std::vector<FactCondition> Result;
    In.eachMember(N, "a condition", [&](const Member &M) {
      FactCondition C;
      C.Fact = factName(*M.Value, M.Key);
      if (M.Value->isMap())
        In.eachMember(*M.Value, "a test", [&](const Member &T) { C.Tests.push_back(test(T)); });
      else
        C.Tests.push_back({TestKind::Is, In.texts(*M.Value), 0, true});
      Result.push_back(std::move(C));
    });
    return Result;
  }

  Test test(const Member &M) {
    Test T;
    auto Found = std::find_if(std::begin(TestNames), std::end(TestNames),
                              [&](const TestName &Name) { return Name.Name == M.Key; });
    if (Found == std::end(TestNames)) {
      std::vector<std::string> Names;
      for (const TestName &Name : TestNames)
        Names.emplace_back(Name.Name);
      In.fail(*M.Value, fmt::format("there is no test '{}'{}", M.Key, didYouMean(M.Key, Names)));
      return T;
    }
    T.Kind = Found->Kind;
    switch (Found->Takes) {
    case Argument::Seconds:
      T.Number = In.seconds(*M.Value);
      break;
    case Argument::YesNo:
      T.Wanted = In.boolean(*M.Value);
      break;
    case Argument::Facts:
      In.eachItem(*M.Value, [&](const Node &F) { T.Texts.push_back(factName(F, In.text(F))); });
      break;
    case Argument::Texts:
      T.Texts = In.texts(*M.Value);
      checkWords(*M.Value, T);
      break;
    }
    return T;
  }

  /// A misspelt class would never match, and nobody would notice.
  void checkWords(const Node &N, const Test &T) {
    std::vector<std::string> Known;
    if (T.Kind == TestKind::Form)
      for (unsigned I = 0; I <= static_cast<unsigned>(ValueForm::Mixed); ++I)
        Known.emplace_back(toString(static_cast<ValueForm>(I)));
    else if (T.Kind == TestKind::Kind)
      for (unsigned I = 0; I <= static_cast<unsigned>(jose::SecretKind::Jwt); ++I)
        Known.emplace_back(jose::toString(static_cast<jose::SecretKind>(I)));
    else if (T.Kind == TestKind::Host) {
      for (unsigned I = 0; I <= static_cast<unsigned>(HostClass::Unknown); ++I)
        Known.emplace_back(toString(static_cast<HostClass>(I)));
      Known.emplace_back("reserved");
    }
    for (const std::string &Word : T.Texts)
      if (!Known.empty() && std::none_of(Known.begin(), Known.end(), [&](const std::string &K) {
            return globMatches(Word, K);
          }))
        In.fail(N, fmt::format("'{}' is none of {}{}", Word, fmt::join(Known, ", "),
                               didYouMean(Word, Known)));
  }

  Rule &R;
  SpecReader In;
};

} // namespace

std::unique_ptr<Rule> loadRule(const std::string &Name, std::string_view Text, std::string &Error) {
  auto R = std::make_unique<Rule>();
  R->File = Name;
  return RuleReader(*R).read(Name, Text, Error) ? std::move(R) : nullptr;
}

} // namespace jwtlint::config
