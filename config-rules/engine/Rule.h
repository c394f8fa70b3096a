//===- Rule.h - What must hold of canonical facts ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A rule is data (config-rules/rules/*.yaml), one file per weakness. It tests the canonical
// facts of one subject and never names a system. A test passes, fails or is undecided, when a
// value is filled in at deployment; what is undecided is never reported.
//
// docs/writing-rules.md describes the YAML form.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_RULE_H
#define JWTLINT_CONFIG_RULES_ENGINE_RULE_H

#include "config-rules/engine/Adapter.h"
#include "facts/Finding.h"

#include <optional>
#include <string>
#include <vector>

namespace jwtlint::config {

enum class TestKind : uint8_t {
  Is,         ///< the canonical text matches one of the globs
  IsNot,      ///< it matches none
  Above,      ///< a duration or number is greater
  Below,      ///< … less
  Longer,     ///< a duration is longer than that of another fact
  Shorter,    ///< … shorter
  Scheme,     ///< of a URL
  Host,       ///< class of a URL's host
  Form,       ///< how the value is written: literal, with-default, reference, …
  Kind,       ///< what a secret looks like: a jose::SecretKind
  Written,    ///< a secret or key stands in the file (literally or as a default)
  Weak,       ///< a secret or key is too weak, for its subject's `algorithm`
  Private,    ///< a key is private
  Symmetric,  ///< an algorithm is HMAC; a key is `oct`
  Deprecated, ///< an algorithm is deprecated
  Mixed,      ///< algorithms of more than one family
  Misfit,     ///< a key or secret does not fit its subject's `algorithm`
  Expired,    ///< a token has expired
  Lives,      ///< a token lives longer than this many seconds; or never expires
  Repeated,   ///< another subject of the document has the same value
  Same,       ///< a fact of that name has the same value
  Present,    ///< the fact is there, explicit or implied
  Explicit,   ///< the key is written
};

struct Test {
  TestKind Kind = TestKind::Is;
  std::vector<std::string> Texts; ///< globs, classes, forms or names of facts
  double Number = 0;              ///< seconds for durations
  bool Wanted = true;             ///< for tests that are yes or no

  bool operator==(const Test &) const = default;
};

/// Tests on one fact, all of which must fail for the condition to hold.
struct FactCondition {
  std::string Fact; ///< a name, or a glob over names
  std::vector<Test> Tests;

  bool operator==(const FactCondition &) const = default;
};

struct Alternative {
  std::vector<Test> Tests;
  std::optional<Severity> Level; ///< none: the weakness' default
  std::string Message;           ///< instead of the case's

  bool operator==(const Alternative &) const = default;
};

struct Lowering {
  std::vector<FactCondition> If;
  std::vector<Test> Value; ///< on the value itself
  Severity To = Severity::Note;

  bool operator==(const Lowering &) const = default;
};

/// What is certain to mend a finding.
enum class EditKind : uint8_t {
  None,
  Opposite,   ///< a boolean is turned round
  RemoveItem, ///< the value leaves the list that it is an item of
};

struct RuleCase {
  std::string Name; ///< the finer name: "ttl.access-too-long"
  std::vector<std::string> For;
  std::vector<Alternative> Fail; ///< the first that holds decides
  std::vector<FactCondition> If, Unless;
  std::vector<Lowering> Lower;
  std::string Message, Fix;
  EditKind Edit = EditKind::None;
  std::string NoEdit; ///< why there is none

  bool operator==(const RuleCase &) const = default;
};

struct Rule {
  std::string Id;
  std::string File;
  std::vector<std::string> Sources;
  /// Weaknesses that say more of the same value.
  std::vector<std::string> YieldsTo;
  std::vector<RuleCase> Cases;
  std::vector<Sample> Samples;
};

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_RULE_H
