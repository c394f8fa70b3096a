//===- Explain.h - What jwt-lint knows about itself -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_EXPLAIN_H
#define JWTLINT_DRIVER_EXPLAIN_H

#include "driver/Options.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

/// All weakness ids, in documentation order.
std::vector<std::string> weaknessIds();

/// The documentation page of a weakness; nothing, with the nearest id in Error,
/// if there is no such weakness.
std::optional<std::string> explain(std::string_view Id, std::string &Error);

/// The list that `jwt-lint rules` prints. Nothing, with the reason in Error, if the rules are
/// damaged.
std::optional<std::string> rulesText(Format Output, std::string &Error);

/// The canonical facts of configuration: `jwt-lint rules --facts`.
std::string factsText(Format Output);

/// The built-in adapters with the weaknesses that rules look for in what they read, and the
/// sources of what they know: `jwt-lint rules --systems`. Nothing, with the reason in Error, if
/// they are damaged.
std::optional<std::string> systemsText(Format Output, std::string &Error);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_EXPLAIN_H
