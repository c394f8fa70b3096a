//===- Printable.cpp - Text that is safe to print ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Printable.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

namespace jwtlint {
namespace {

struct Range {
  uint32_t First, Last;
};

// Unicode 15, general category Cf and the line separators: what changes how the
// characters around it are shown.
constexpr Range Invisible[] = {{0x80, 0x9f},     {0xad, 0xad},     {0x600, 0x605},
                               {0x61c, 0x61c},   {0x6dd, 0x6dd},   {0x180e, 0x180e},
                               {0x200b, 0x200f}, {0x2028, 0x202e}, {0x2060, 0x206f},
                               {0xfeff, 0xfeff}, {0xfff9, 0xfffb}, {0xe0000, 0xe007f}};

constexpr Range Combining[] = {
    {0x300, 0x36f},   {0x483, 0x489},   {0x591, 0x5bd},   {0x610, 0x61a},   {0x64b, 0x65f},
    {0x93c, 0x93c},   {0x94d, 0x94d},   {0xe31, 0xe31},   {0xe34, 0xe3a},   {0x1ab0, 0x1aff},
    {0x1dc0, 0x1dff}, {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0xe0100, 0xe01ef}};

// East Asian Width W and F, blocks that are wide as a whole.
constexpr Range Wide[] = {
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},  {0x2e80, 0x303e},
    {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0x9fff},   {0xa000, 0xa4cf},  {0xa960, 0xa97f},
    {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},  {0xffe0, 0xffe6},
    {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}};

template <size_t N> bool isIn(const Range (&Table)[N], uint32_t Point) {
  return std::any_of(std::begin(Table), std::end(Table),
                     [=](Range R) { return R.First <= Point && Point <= R.Last; });
}

std::string visibleBytes(std::string_view Bytes) {
  constexpr std::string_view Digits = "0123456789ABCDEF";
  std::string Result;
  for (char C : Bytes) {
    auto Byte = static_cast<unsigned char>(C);
    Result += "\\x";
    Result += Digits[Byte >> 4];
    Result += Digits[Byte & 15];
  }
  return Result;
}

/// The length of the UTF-8 sequence at the beginning of Text, 0 if it is invalid.
size_t decode(std::string_view Text, uint32_t &Point) {
  auto Byte = [&](size_t I) { return static_cast<unsigned char>(Text[I]); };
  unsigned Lead = Byte(0);
  if (Lead < 0x80) {
    Point = Lead;
    return 1;
  }
  size_t Size = Lead >= 0xf0 ? 4 : Lead >= 0xe0 ? 3 : 2;
  if (Lead < 0xc2 || Lead > 0xf4 || Text.size() < Size)
    return 0;
  Point = Lead & (0xff >> (Size + 1));
  for (size_t I = 1; I != Size; ++I) {
    if ((Byte(I) & 0xc0) != 0x80)
      return 0;
    Point = Point << 6 | (Byte(I) & 0x3f);
  }
  constexpr std::array<uint32_t, 5> Smallest = {0, 0, 0x80, 0x800, 0x10000};
  bool Surrogate = Point >= 0xd800 && Point <= 0xdfff;
  return Point < Smallest[Size] || Surrogate || Point > 0x10ffff ? 0 : Size;
}

} // namespace

Cell firstCell(std::string_view Text) {
  uint32_t Point = 0;
  size_t Size = decode(Text, Point);
  Cell Result;
  Result.Bytes = std::max<size_t>(Size, 1);
  std::string_view Bytes = Text.substr(0, Result.Bytes);
  if (Point == '\t' && Size == 1) {
    Result.Text = "  ";
    Result.Width = 2;
  } else if (Size == 0 || Point < 0x20 || Point == 0x7f || isIn(Invisible, Point)) {
    Result.Text = visibleBytes(Bytes);
    Result.Width = static_cast<unsigned>(Result.Text.size());
  } else {
    Result.Text = Bytes;
    Result.Width = Point < 0x300 ? 1 : isIn(Combining, Point) ? 0 : isIn(Wide, Point) ? 2 : 1;
  }
  return Result;
}

std::string printable(std::string_view Text) {
  std::string Result;
  while (!Text.empty()) {
    Cell C = firstCell(Text);
    Result += C.Text;
    Text.remove_prefix(C.Bytes);
  }
  return Result;
}

} // namespace jwtlint
