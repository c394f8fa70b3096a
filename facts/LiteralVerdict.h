//===- LiteralVerdict.h - What may be said of a literal ---------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_LITERALVERDICT_H
#define JWTLINT_FACTS_LITERALVERDICT_H

#include "facts/Facts.h"

#include <string_view>

namespace jwtlint {

/// Fills in the verdicts on Text: shape, strength, kind of key, and a digest
/// under Salt. Nothing written to L allows Text to be read back.
void judge(std::string_view Text, std::string_view Salt, Literal &L);

/// The salted digest by which equal texts are recognised.
std::string digestOf(std::string_view Text, std::string_view Salt);

} // namespace jwtlint

#endif // JWTLINT_FACTS_LITERALVERDICT_H
