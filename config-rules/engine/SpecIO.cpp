//===- SpecIO.cpp - Adapters and rules in binary form ---------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/SpecIO.h"

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
         UnitFrom, Default, Written, Base64If, When, At] = S;
  return std::tie(Name, Paths, Presence, EvenEmpty, Contains, Values, Negate, Unit, UnitOfKey,
                  GuessUnit, UnitFrom, Default, Written, Base64If, When, At);
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
  auto &[Name, Text, Expect, Good, Line] = S;
  return std::tie(Name, Text, Expect, Good, Line);
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
  auto &[Name, For, Fail, If, Unless, Lower, Message, Fix] = S;
  return std::tie(Name, For, Fail, If, Unless, Lower, Message, Fix);
}

auto membersOf(Is<Rule> auto &S) {
  auto &[Id, File, Sources, YieldsTo, Cases, Samples] = S;
  return std::tie(Id, File, Sources, YieldsTo, Cases, Samples);
}

template <typename T> static std::string write(std::string_view Magic, const T &Value) {
  RecordWriter W;
  W.Out.text(Magic);
  W.io(Value);
  return W.Out.take();
}

template <typename T>
static std::unique_ptr<T> read(std::string_view Magic, std::string_view Bytes, std::string &Why) {
  RecordReader R(Bytes);
  auto Value = std::make_unique<T>();
  if (R.In.text() != Magic) {
    Why = "this is no " + std::string(Magic);
    return nullptr;
  }
  R.io(*Value);
  if (!R.In.failed() && !R.In.atEnd())
    R.In.fail("the end");
  if (!R.In.failed())
    return Value;
  Why = "the " + std::string(Magic) + " is damaged: " + R.In.why();
  return nullptr;
}

constexpr std::string_view AdapterMagic = "jwt-lint adapter", RuleMagic = "jwt-lint rule";

std::string writeAdapter(const Adapter &A) { return write(AdapterMagic, A); }
std::string writeRule(const Rule &R) { return write(RuleMagic, R); }

std::unique_ptr<Adapter> readAdapter(std::string_view Bytes, std::string &Why) {
  return read<Adapter>(AdapterMagic, Bytes, Why);
}

std::unique_ptr<Rule> readRule(std::string_view Bytes, std::string &Why) {
  return read<Rule>(RuleMagic, Bytes, Why);
}

} // namespace config
} // namespace jwtlint
