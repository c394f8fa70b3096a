//===- FactsIO.h - Facts on disk and between processes ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Facts travel as CBOR (RFC 8949) with a version number in front of everything
// else. Reading never trusts its input: a truncated, foreign or older file is an
// error with a reason, never a crash.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_FACTSIO_H
#define JWTLINT_FACTS_FACTSIO_H

#include "facts/Facts.h"

#include <optional>
#include <string>
#include <string_view>

namespace jwtlint {

inline constexpr int FactsVersion = 1;

std::string writeFacts(const Facts &F);

/// Nothing, with the reason in Why, if Bytes are not facts of this version.
std::optional<Facts> readFacts(std::string_view Bytes, std::string &Why);

} // namespace jwtlint

#endif // JWTLINT_FACTS_FACTSIO_H
