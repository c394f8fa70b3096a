//===- Documentation.h - Where the pages of weaknesses are ------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_DOCUMENTATION_H
#define JWTLINT_DRIVER_DOCUMENTATION_H

#include <string>
#include <string_view>

namespace jwtlint {

/// An address for a browser or an editor that explains the weakness: its page as a file, where
/// it was installed beside the program; else its CWE. Empty if the weakness is unknown.
std::string documentationAddress(std::string_view Id);

/// The weakness in a few words of Markdown: its title, and what it finds. Empty if unknown.
std::string documentationSummary(std::string_view Id);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_DOCUMENTATION_H
