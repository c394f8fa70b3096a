//===- Adapter.h - Where one system keeps its JWT settings ------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An adapter is data (config-rules/adapters/*.yaml): it recognises the documents of one
// system and turns what stands there into canonical facts (Facts of FactTypes.h), grouped by
// subject: a verifier, an issuer, a cookie. Rules test canonical facts and know no system.
//
// docs/writing-rules.md describes the YAML form.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_ADAPTER_H
#define JWTLINT_CONFIG_RULES_ENGINE_ADAPTER_H

#include "config-rules/engine/Interpolation.h"
#include "config-rules/engine/Path.h"
#include "jose/Duration.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jwtlint::config {

/// All of it must hold; a list of conditions is an alternative of them.
struct PathCondition {
  std::vector<std::string> Files, NotFiles; ///< globs over the document's name or its end
  std::vector<Path> Has, Lacks;
  std::vector<std::pair<Path, std::vector<std::string>>>
      Is; ///< some selected scalar matches a glob

  bool operator==(const PathCondition &) const = default;
};

/// How the bytes of a secret are written.
enum class Encoding : uint8_t {
  Text,
  Base64, ///< either alphabet, padding optional
  Hex,
};

struct FactSpec {
  std::string Name;        ///< of FactTypes.h
  std::vector<Path> Paths; ///< the first that selects something counts
  /// Whether something is there and not empty, as a boolean.
  bool Presence = false;
  bool EvenEmpty = false; ///< … or empty: protobuf's `allow_missing: {}`
  /// Whether one of the items matches one of these globs, as a boolean.
  std::vector<std::string> Contains;
  std::vector<std::pair<std::string, std::string>> Values; ///< glob of the text -> canonical text
  bool Negate = false;
  std::optional<jose::Unit> Unit;
  bool UnitOfKey = false;     ///< a unit in the key's name goes before Unit
  bool GuessUnit = false;     ///< without either: milliseconds for what would be absurd in seconds
  std::vector<Path> UnitFrom; ///< a sibling that names the unit
  std::optional<std::string> Default; ///< what the system does without the key
  Encoding Written = Encoding::Text;
  std::vector<Path> Base64If;      ///< booleans that make it base64
  std::vector<PathCondition> When; ///< on the subject
  std::vector<Path> At;            ///< where a missing key is reported, instead of the subject
  bool NoEdit = false;             ///< the key means more than this: no rule may change it

  bool operator==(const FactSpec &) const = default;
};

struct SubjectSpec {
  std::string Name;          ///< as messages call it: "JWT provider"
  std::vector<Path> ForEach; ///< none: the root
  bool Environment = false;  ///< for each environment of the document instead: `@env`
  bool Arguments = false;    ///< for each list of arguments: `@args`
  std::vector<PathCondition> When;
  std::vector<FactSpec> Facts;

  bool operator==(const SubjectSpec &) const = default;
};

enum class EnvironmentShape : uint8_t {
  Map,       ///< {NAME: value}
  List,      ///< [NAME=value]
  Pairs,     ///< [{name: NAME, value: value}]
  Arguments, ///< [--name=value, --name, value] or one command line
};

/// Where a document sets environment variables or passes arguments.
struct EnvironmentSpec {
  std::vector<Path> ForEach;
  EnvironmentShape Shape = EnvironmentShape::Map;
  bool Base64 = false; ///< values are in base64: Secret.data
  std::vector<PathCondition> When;

  bool operator==(const EnvironmentSpec &) const = default;
};

/// Which environment variables set the paths of the adapter: GF_AUTH_JWT_ENABLED.
struct EnvironmentBinding {
  std::vector<std::string> Prefixes;
  bool Arguments = false; ///< `--auth-jwt-enabled` does, too

  bool operator==(const EnvironmentBinding &) const = default;
};

struct Sample {
  std::string Name; ///< what its file would be called
  std::string Text;
  std::vector<std::string> Expect;  ///< ids, sorted; none for a good sample
  std::optional<std::string> Fixed; ///< the text with all fixes made
  bool Good = false;
  uint32_t Line = 0; ///< in the file of the adapter or rule

  bool operator==(const Sample &) const = default;
};

struct Adapter {
  std::string Name; ///< "envoy"
  std::string File; ///< for messages
  std::string System;
  std::vector<std::string> Sources;
  KeyStyle Keys = KeyStyle::Exact;
  /// RE2 patterns, any of which is in the raw text of what the adapter reads.
  std::vector<std::string> Needles;
  std::vector<PathCondition> When; ///< none: every document
  std::vector<Path> Roots;         ///< where $ of the other paths is; none: the document's root
  bool IsTest = false;             ///< what it reads never runs in production: CI jobs
  bool IsGeneric = false;          ///< leaves what another adapter reads to that one
  std::vector<InterpolationPattern> References;
  std::vector<EnvironmentSpec> Environments;
  EnvironmentBinding Binding;
  std::vector<SubjectSpec> Subjects;
  std::vector<Sample> Samples;
};

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_ADAPTER_H
