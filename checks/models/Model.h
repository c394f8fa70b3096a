//===- Model.h - What a library's functions mean ----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Models are data: YAML files whose language is documented in docs/models.md.
// This header is their form in memory. A ModelSet is immutable after loading and
// may be shared between threads; it owns everything that its entries refer to.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_MODELS_MODEL_H
#define JWTLINT_CHECKS_MODELS_MODEL_H

#include "facts/Facts.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jwtlint {

/// Something a call gives or takes: `arg2`, `args1` (all from 1 on), `object`,
/// `return`, `env(arg0)`, `config(arg0)`, `keys-of-arg0`.
struct Operand {
  enum class Kind : uint8_t {
    None,
    Argument,
    ArgumentsFrom,
    Object,
    Return,
    Environment,
    Configuration,
    Request,
    KeysOf
  };
  Kind K = Kind::None;
  unsigned Index = 0;

  explicit operator bool() const { return K != Kind::None; }
  bool operator==(const Operand &) const = default;
};

/// A name that is given in the model or by an argument of the call.
struct NameRef {
  std::string Text;
  Operand From;

  explicit operator bool() const { return !Text.empty() || From; }
  bool operator==(const NameRef &) const = default;
};

struct FlowRule {
  Operand From, To;
  bool Part = false; ///< the source is only a piece of the target

  bool operator==(const FlowRule &) const = default;
};

/// What one entry asks of the call's constants.
struct Condition {
  unsigned Argument = 0;
  std::string Constant; ///< "null", "zero", "true", "false", a number or a text

  bool operator==(const Condition &) const = default;
};

struct FunctionModel {
  std::vector<std::string> Names;
  std::vector<std::pair<unsigned, std::string>> Takes;
  unsigned MinArity = 0, MaxArity = ~0u;
  std::string ResultType;
  std::vector<Condition> When;

  std::vector<std::pair<Operand, std::string>> Roles;
  std::vector<std::pair<unsigned, double>> Units;
  NameRef Algorithm;
  std::string Creates;
  Operand At;
  Operand On;
  Operand Parts;
  NameRef Require, Allow, Claim;
  Operand Value;
  std::string Disables;
  Operand Leeway;
  bool Signs = false;
  Operand Verifies, Decodes;
  FailureReport Reports = FailureReport::None;
  Operand ErrorArgument;
  NameRef Reads, ReadsHeader;
  bool PresenceOnly = false; ///< Reads asks only whether the claim is there
  std::vector<FlowRule> Flow;
  std::string Constructs;
  bool Opaque = false;

  const struct Library *Owner = nullptr;
};

/// What a verifier checks when nobody asks.
struct VerifierDefaults {
  std::string Exp = "if-present", Nbf = "if-present", Aud = "asked", Iss = "asked";
  std::string Algorithm = "allow-list", KeyTypes;
  bool AcceptsUnsignedWithoutKey = false;

  bool operator==(const VerifierDefaults &) const = default;
};

struct Library {
  std::string Name;
  std::string File; ///< where the model was read from
  std::vector<std::string> Headers;
  std::string AlgorithmPrefix;
  bool IsCrypto = false;
  bool HandlesTokens = false; ///< some function decodes or verifies; derived
  VerifierDefaults Verifier;
  std::string BuilderAlgorithm; ///< what a builder signs with when nobody says; "" if it refuses
  std::vector<std::pair<std::string, std::string>> Variables; ///< name and role
  std::vector<std::unique_ptr<FunctionModel>> Functions;
};

class ModelSet {
public:
  /// Reads one model from text. Entries added earlier win. On failure nothing
  /// is added and Error says "file:line: what is wrong; what to do".
  bool add(std::string_view FileName, std::string_view Text, std::string &Error);

  /// Adds the models that are compiled into the program.
  bool addBuiltIn(std::string &Error);

  /// The entries that could speak of QualifiedName, in order of precedence.
  std::vector<const FunctionModel *> candidates(std::string_view QualifiedName) const;

  /// The entries whose last name component is Name, for calls whose callee is
  /// only known by name.
  std::vector<const FunctionModel *> candidatesByLastName(std::string_view Name) const;

  /// The role of a value that is put into the variable QualifiedName; empty if none.
  std::string_view variableRole(std::string_view QualifiedName) const;

  const Library *library(std::string_view Name) const;
  const std::vector<std::unique_ptr<Library>> &libraries() const { return Libraries; }

  /// The libraries that #include <Spelling> may belong to.
  std::vector<const Library *> librariesOfHeader(std::string_view Spelling) const;

private:
  void add(std::unique_ptr<Library> L);
  void index(Library &L);

  std::vector<std::unique_ptr<Library>> Libraries;
  std::unordered_map<std::string, std::vector<std::pair<unsigned, const FunctionModel *>>> Exact;
  std::unordered_map<std::string, std::vector<std::pair<unsigned, const FunctionModel *>>>
      ByLastName;
  std::vector<std::pair<unsigned, const FunctionModel *>> Wild;
  unsigned NextOrder = 0;
};

/// Does Text match Pattern, where `*` and `?` do not match ':'?
bool matchesName(std::string_view Pattern, std::string_view Text);

} // namespace jwtlint

#endif // JWTLINT_CHECKS_MODELS_MODEL_H
