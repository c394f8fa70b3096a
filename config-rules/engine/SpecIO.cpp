//===- SpecIO.cpp - Adapters and rules in binary form ---------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/SpecIO.h"

#include "config-rules/engine/LiteralFilter.h"

#include "facts/RecordIO.h"

namespace jwtlint {

// The enumerations of other namespaces are found where they live.
constexpr Severity lastOf(Severity) { return Severity::Error; }
namespace jose {
constexpr Unit lastOf(Unit) { return Unit::Days; }
} // namespace jose

namespace config {

constexpr KeyStyle lastOf(KeyStyle) { return KeyStyle::Relaxed; }
constexpr Step::Kind lastOf(Step::Kind) { return Step::Kind::Key; }
constexpr ValueForm lastOf(ValueForm) { return ValueForm::Mixed; }
constexpr Encoding lastOf(Encoding) { return Encoding::Hex; }
constexpr EnvironmentShape lastOf(EnvironmentShape) { return EnvironmentShape::Arguments; }
constexpr TestKind lastOf(TestKind) { return TestKind::Explicit; }
constexpr EditKind lastOf(EditKind) { return EditKind::RemoveItem; }

auto membersOf(Is<Step> auto &S) {
  auto &[K, Names, Excluded, Literal, Squeezed, SqueezedExcluded, Condition] = S;
  return std::tie(K, Names, Excluded, Literal, Squeezed, SqueezedExcluded, Condition);
}

auto membersOf(Is<Path> auto &S) {
  auto &[Steps, Text] = S;
  return std::tie(Steps, Text);
}

auto membersOf(Is<PathCondition> auto &S) {
  auto &[Files, NotFiles, Has, Lacks, Tests] = S;
  return std::tie(Files, NotFiles, Has, Lacks, Tests);
}

auto membersOf(Is<InterpolationPattern> auto &S) {
  auto &[Name, Text, Form] = S;
  return std::tie(Name, Text, Form);
}

auto membersOf(Is<FactSpec> auto &S) {
  auto &[Name, Paths, Presence, EvenEmpty, Contains, Values, Negate, Unit, UnitOfKey, GuessUnit,
         UnitFrom, Default, Written, Base64If, When, At, NoEdit] = S;
  return std::tie(Name, Paths, Presence, EvenEmpty, Contains, Values, Negate, Unit, UnitOfKey,
                  GuessUnit, UnitFrom, Default, Written, Base64If, When, At, NoEdit);
}

auto membersOf(Is<SubjectSpec> auto &S) {
  auto &[Name, ForEach, Environment, Arguments, When, Facts] = S;
  return std::tie(Name, ForEach, Environment, Arguments, When, Facts);
}

auto membersOf(Is<EnvironmentSpec> auto &S) {
  auto &[ForEach, Shape, Base64, When] = S;
  return std::tie(ForEach, Shape, Base64, When);
}

auto membersOf(Is<EnvironmentBinding> auto &S) {
  auto &[Prefixes, Arguments] = S;
  return std::tie(Prefixes, Arguments);
}

auto membersOf(Is<Sample> auto &S) {
  auto &[Name, Text, Expect, Fixed, Good, Line] = S;
  return std::tie(Name, Text, Expect, Fixed, Good, Line);
}

auto membersOf(Is<Adapter> auto &S) {
  auto &[Name, File, System, Sources, Keys, Needles, When, Roots, IsTest, IsGeneric, References,
         Environments, Binding, Subjects, Samples] = S;
  return std::tie(Name, File, System, Sources, Keys, Needles, When, Roots, IsTest, IsGeneric,
                  References, Environments, Binding, Subjects, Samples);
}

auto membersOf(Is<Test> auto &S) {
  auto &[K, Texts, Number, Wanted] = S;
  return std::tie(K, Texts, Number, Wanted);
}

auto membersOf(Is<FactCondition> auto &S) {
  auto &[Fact, Tests] = S;
  return std::tie(Fact, Tests);
}

auto membersOf(Is<Alternative> auto &S) {
  auto &[Tests, Level, Message] = S;
  return std::tie(Tests, Level, Message);
}

auto membersOf(Is<Lowering> auto &S) {
  auto &[If, Value, To] = S;
  return std::tie(If, Value, To);
}

auto membersOf(Is<RuleCase> auto &S) {
  auto &[Name, For, Fail, If, Unless, Lower, Message, Fix, Edit, NoEdit] = S;
  return std::tie(Name, For, Fail, If, Unless, Lower, Message, Fix, Edit, NoEdit);
}

auto membersOf(Is<Rule> auto &S) {
  auto &[Id, File, Sources, YieldsTo, Cases, Samples] = S;
  return std::tie(Id, File, Sources, YieldsTo, Cases, Samples);
}

auto membersOf(Is<AdapterHead> auto &S) {
  auto &[Name, Needles, Words, NeedleOf, IsTest, HasEnvironments] = S;
  return std::tie(Name, Needles, Words, NeedleOf, IsTest, HasEnvironments);
}

AdapterHead headOf(const Adapter &A) {
  AdapterHead Head{A.Name, {}, {}, {}, A.IsTest, !A.Environments.empty()};
  // Environments matter when some adapter reads them, so they look for nothing themselves.
  if (A.Subjects.empty())
    return Head;
  Head.Needles = A.Needles;
  for (uint32_t I = 0; I != A.Needles.size(); ++I) {
    std::vector<std::string> Words = wordsRequiredBy(A.Needles[I]);
    if (Words.empty()) {
      Head.Words.clear();
      Head.NeedleOf.clear();
      break;
    }
    Head.Words.insert(Head.Words.end(), Words.begin(), Words.end());
    Head.NeedleOf.insert(Head.NeedleOf.end(), Words.size(), I);
  }
  return Head;
}

constexpr std::string_view AdapterMagic = "jwt-lint adapter", RuleMagic = "jwt-lint rule";

std::string writeAdapter(const Adapter &A) {
  RecordWriter W;
  W.Out.text(AdapterMagic);
  W.io(headOf(A));
  W.io(A);
  return W.Out.take();
}

std::string writeRule(const Rule &R) {
  RecordWriter W;
  W.Out.text(RuleMagic);
  W.io(R);
  return W.Out.take();
}

namespace {

/// Reads what comes first, and with it what comes second to the end.
template <typename T>
std::unique_ptr<T> finish(RecordReader &R, std::unique_ptr<T> Value, bool ToTheEnd,
                          std::string &Why) {
  if (ToTheEnd && !R.In.failed() && !R.In.atEnd())
    R.In.fail("the end");
  if (!R.In.failed())
    return Value;
  Why = "it is damaged: " + R.In.why();
  return nullptr;
}

bool begins(RecordReader &R, std::string_view Magic, std::string &Why) {
  if (R.In.text() == Magic)
    return true;
  Why = "this is no " + std::string(Magic);
  return false;
}

} // namespace

std::unique_ptr<AdapterHead> readAdapterHead(std::string_view Bytes, std::string &Why) {
  RecordReader R(Bytes);
  if (!begins(R, AdapterMagic, Why))
    return nullptr;
  auto Head = std::make_unique<AdapterHead>();
  R.io(*Head);
  return finish(R, std::move(Head), /*ToTheEnd=*/false, Why);
}

std::unique_ptr<Adapter> readAdapter(std::string_view Bytes, std::string &Why) {
  RecordReader R(Bytes);
  if (!begins(R, AdapterMagic, Why))
    return nullptr;
  AdapterHead Head;
  R.io(Head);
  auto A = std::make_unique<Adapter>();
  R.io(*A);
  return finish(R, std::move(A), /*ToTheEnd=*/true, Why);
}

std::unique_ptr<Rule> readRule(std::string_view Bytes, std::string &Why) {
  RecordReader R(Bytes);
  if (!begins(R, RuleMagic, Why))
    return nullptr;
  auto Value = std::make_unique<Rule>();
  R.io(*Value);
  return finish(R, std::move(Value), /*ToTheEnd=*/true, Why);
}

} // namespace config
} // namespace jwtlint
