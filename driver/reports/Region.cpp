//===- Region.cpp - Places as other programs count --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/reports/Region.h"

#include "driver/Printable.h"

#include <algorithm>

namespace jwtlint {

uint32_t utf16Column(const SourceFile &File, uint32_t Line, uint32_t Column) {
  constexpr std::string_view ByteOrderMark = "\xef\xbb\xbf";
  std::string_view Text = File.line(Line);
  Text = Text.substr(0, std::max(Column, 1U) - 1);
  if (Line == 1 && Text.starts_with(ByteOrderMark))
    Text.remove_prefix(ByteOrderMark.size());
  uint32_t Units = 0;
  while (!Text.empty()) {
    // Beyond the basic plane, characters have four bytes and two units.
    bool IsAscii = static_cast<unsigned char>(Text.front()) < 0x80;
    size_t Bytes = IsAscii ? 1 : firstCell(Text).Bytes;
    Units += Bytes == 4 ? 2 : 1;
    Text.remove_prefix(Bytes);
  }
  return Units + 1;
}

std::optional<Region> regionOf(const Place &P, Sources &Files) {
  if (!P.valid())
    return std::nullopt;
  Region Result{P.Line, 0, std::max(P.EndLine, P.Line), 0};
  const Sources::Masked *Source = Files.get(P.File);
  if (!Source)
    return Result;
  Result.StartColumn = utf16Column(Source->File, P.Line, P.Column);
  Result.EndColumn = Result.StartColumn + 1;
  if (P.EndLine > P.Line || (P.EndLine == P.Line && P.EndColumn >= P.Column && P.EndColumn != 0))
    Result.EndColumn = utf16Column(Source->File, P.EndLine, P.EndColumn);
  return Result;
}

} // namespace jwtlint
