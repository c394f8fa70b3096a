//===- Subject.h - The canonical facts of one configured thing --*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_SUBJECT_H
#define JWTLINT_CONFIG_RULES_ENGINE_SUBJECT_H

#include "config-rules/engine/Adapter.h"
#include "config-rules/engine/Environment.h"
#include "config-rules/engine/FactTypes.h"
#include "jose/Key.h"
#include "jose/SecretStrength.h"
#include "jose/Token.h"

#include <optional>
#include <string>
#include <vector>

namespace jwtlint::config {

/// One value of a canonical fact.
struct FactValue {
  const FactKind *Kind = nullptr;
  /// The value in canonical words; of a secret, the secret itself: never for a report.
  std::string Text;
  std::string Key; ///< the key as written; of a missing one, as the adapter calls it
  Place Where;
  bool Implied = false; ///< what the system does without the key
  bool Absent = false;  ///< … because what would be there is not
  bool Known = true;    ///< false: filled in at deployment
  ValueForm Form = ValueForm::Literal;
  std::optional<double> Seconds;                ///< of a duration; none: "never"
  std::optional<jose::SecretStrength> Strength; ///< of a secret
  std::optional<jose::KeyInfo> KeyFound;        ///< of a key, when it can be read
  std::optional<jose::TokenInfo> TokenFound;
  /// Of a value that is written: how it was read, from which scalar, and the list that this is
  /// an item of.
  const FactSpec *Spec = nullptr;
  const Node *At = nullptr, *List = nullptr;
  Range Part; ///< the bytes of At's document that hold it
};

/// A verifier, an issuer, a cookie: what the facts of one place are about.
struct Subject {
  const Adapter *System = nullptr;
  const SubjectSpec *Spec = nullptr;
  std::vector<FactValue> Facts;
};

/// The subjects that \p A finds in \p D.
std::vector<Subject> subjectsOf(const Adapter &A, const Document &D,
                                const std::vector<EnvironmentBlock> &Environments,
                                Workspace &Space);

/// Reads the node \p At as values of the fact \p Kind; nothing for an absent or empty one.

std::vector<FactValue> readValues(const FactSpec &Spec, const FactKind &Kind, const Cursor *At,
                                  const Cursor *SubjectAt, const Adapter &A, Workspace &Space);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_SUBJECT_H
