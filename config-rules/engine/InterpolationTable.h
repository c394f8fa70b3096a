//===- InterpolationTable.h - The notations of references -------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The data behind engine/Interpolation.h: which spellings mean that a value stands
// elsewhere. To teach the classifier a notation, add a row and a line to its test.
//
// The patterns are RE2, case-sensitive, and `.` matches line ends. A group named `default`
// makes the value WithDefault where it takes part, quotes around it do not count; one named
// `variable` says what is read. The literal text with which a pattern begins is looked for
// before the pattern is compiled: begin rows with literal text where you can.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_INTERPOLATIONTABLE_H
#define JWTLINT_CONFIG_RULES_ENGINE_INTERPOLATIONTABLE_H

#include "config-rules/engine/Interpolation.h"

#include <span>
#include <string_view>

namespace jwtlint::config {

struct Notation {
  std::string_view Name;
  std::string_view Text;
  ValueForm Form;
};

/// Notations of a whole value; the first row that matches decides.
std::span<const Notation> wholeNotations();

/// Notations that count inside of other text, which makes a value Mixed.
std::span<const Notation> embeddedNotations();

/// True when \p Text can match a row at all, by its characters. Costs a few nanoseconds.
bool mayInterpolate(std::string_view Text);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_INTERPOLATIONTABLE_H
