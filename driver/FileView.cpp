//===- FileView.cpp - The files as a run sees them ------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/FileView.h"

#include "driver/Paths.h"

namespace jwtlint {

std::optional<std::string> FileView::read(const std::string &Path, std::string &Why,
                                          size_t Limit) const {
  const std::string *Text = replacement(Path);
  if (!Text)
    return readRegularFile(Path, Why, Limit);
  if (Text->size() <= Limit)
    return *Text;
  Why = "cannot be read: larger than " + std::to_string(Limit >> 20) + " MiB";
  return std::nullopt;
}

} // namespace jwtlint
