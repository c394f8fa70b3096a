//===- Region.h - Places as other programs count ----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Places count columns in bytes. Editors, SARIF viewers and GitHub count the
// characters of JavaScript strings: UTF-16 code units, without a byte order mark.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_REPORTS_REGION_H
#define JWTLINT_DRIVER_REPORTS_REGION_H

#include "driver/Report.h"

#include <cstdint>
#include <optional>

namespace jwtlint {

/// Lines and columns from 1; the end column is that behind the last character. Columns are 0
/// when the file cannot be read, so that nobody knows them.
struct Region {
  uint32_t StartLine = 0;
  uint32_t StartColumn = 0;
  uint32_t EndLine = 0;
  uint32_t EndColumn = 0;

  bool hasColumns() const { return StartColumn != 0; }
  bool operator==(const Region &) const = default;
};

/// Nothing if the place is not known. A place without an end is one character wide; an empty
/// one, where something is to be inserted, stays empty.
std::optional<Region> regionOf(const Place &P, Sources &Files);

/// The UTF-16 column of a byte column.
uint32_t utf16Column(const SourceFile &File, uint32_t Line, uint32_t Column);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_REPORTS_REGION_H
