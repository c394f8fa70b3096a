//===- Severities.h - How bad is what clangd shows? -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// To clangd every finding of a check is a warning: remarks it attaches to the finding before,
// and errors count to the limit after which Clang stops. So the severities of findings go
// around it, and are put into the message for the editor.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_CLANGD_SEVERITIES_H
#define JWTLINT_DRIVER_CLANGD_SEVERITIES_H

#include "driver/tidy/Host.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

/// Remembers what was reported in a file (absolute) by the latest check of it. Thread-safe, as
/// is severityOf.
void rememberSeverities(const std::string &File, std::vector<TidyHost::Shown> All);

/// That of the finding in the line (from 1), the worst if there are several; nothing if there is
/// none.
std::optional<Severity> severityOf(const std::string &File, uint32_t Line, std::string_view Id);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_CLANGD_SEVERITIES_H
