//===- SourceFile.cpp - Lines of the scanned sources ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/SourceFile.h"

#include <algorithm>

namespace jwtlint {

SourceFile::SourceFile(std::string Given) : Text(std::move(Given)) {
  LineStarts.push_back(0);
  for (size_t At = Text.find('\n'); At != std::string::npos; At = Text.find('\n', At + 1))
    LineStarts.push_back(At + 1);
}

std::string_view SourceFile::line(uint32_t Number) const {
  if (Number == 0 || Number > LineStarts.size())
    return {};
  size_t Begin = LineStarts[Number - 1];
  size_t End = Number == LineStarts.size() ? Text.size() : LineStarts[Number] - 1;
  std::string_view Line = std::string_view(Text).substr(Begin, End - Begin);
  if (Line.ends_with('\r'))
    Line.remove_suffix(1);
  return Line;
}

size_t SourceFile::offset(uint32_t Line, uint32_t Column) const {
  if (Line == 0)
    return 0;
  if (Line > LineStarts.size())
    return Text.size();
  return LineStarts[Line - 1] + std::min<size_t>(std::max(Column, 1U) - 1, line(Line).size());
}

} // namespace jwtlint
