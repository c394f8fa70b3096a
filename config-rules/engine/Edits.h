//===- Edits.h - What certainly mends a value -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Turns the `edit:` of a rule into an edit of the file, in the style of what is written
// there: `True` becomes `False`, `"yes"` becomes `"no"`.
//
// There is no edit where it would not be certain:
//
//  - the value is a default, filled in, a template, or shared through an alias;
//  - the bytes of the file are not those of the value, as in base64 or behind escapes;
//  - the adapter does not read the text as it stands (`values`, `contains`, `present`), or
//    says `edit: false`;
//  - another fact is read from the same bytes: changing them would change more than one thing;
//  - nothing that is known to be an algorithm would be left in a list;
//  - a comment stands between items of a list, or behind the one that is taken out.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_EDITS_H
#define JWTLINT_CONFIG_RULES_ENGINE_EDITS_H

#include "config-rules/engine/Rule.h"
#include "config-rules/engine/Subject.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint::config {

/// Edits for the values of the subjects of one document.
class Edits {
public:
  /// \p All must outlive this object.
  explicit Edits(const std::vector<Subject> &All) : All(All) {}

  /// What is to be done about \p V, a value of one of the subjects; nothing when no edit is
  /// certain.
  std::vector<TextEdit> of(EditKind Kind, const FactValue &V);

private:
  bool meansMore(const FactValue &V);

  const std::vector<Subject> &All;
  /// By place, the fact that is read there; null if there are several. Filled on first use.
  std::map<Place, const FactKind *> Meanings;
};

/// The other word of the pair that \p Word is one of, in its style: "No" for "Yes". Empty if it
/// is no word for yes or no, or in no usual style.
std::string oppositeWord(std::string_view Word);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_EDITS_H
