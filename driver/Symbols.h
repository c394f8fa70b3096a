//===- Symbols.h - What findings belong to ----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_SYMBOLS_H
#define JWTLINT_DRIVER_SYMBOLS_H

#include "driver/FileView.h"
#include "facts/Facts.h"
#include "facts/Finding.h"

#include <string>
#include <vector>

namespace jwtlint {

/// Gives findings without one their Symbol: in code the outermost function around their place,
/// from the facts of its units; in configuration the keys that lead there. Root is the folder
/// that names in findings are relative to.
void nameSymbols(std::vector<Finding> &Findings, const FactsOfProgram &Units,
                 const std::string &Root, const FileView &View);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_SYMBOLS_H
