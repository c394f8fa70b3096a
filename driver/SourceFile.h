//===- SourceFile.h - Lines of the scanned sources --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_SOURCEFILE_H
#define JWTLINT_DRIVER_SOURCEFILE_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

/// A text by lines. Lines and columns count from 1, columns in bytes.
class SourceFile {
public:
  explicit SourceFile(std::string Text);

  std::string_view text() const { return Text; }

  /// The line without its end; empty if there is no such line.
  std::string_view line(uint32_t Number) const;

  /// Where that place is in text(), at most the end of its line.
  size_t offset(uint32_t Line, uint32_t Column) const;

private:
  std::string Text;
  std::vector<size_t> LineStarts;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_SOURCEFILE_H
