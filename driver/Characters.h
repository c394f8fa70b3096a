//===- Characters.h - Kinds of ASCII characters -----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Like <cctype>, but independent of the locale and defined for every char.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_CHARACTERS_H
#define JWTLINT_DRIVER_CHARACTERS_H

namespace jwtlint {

constexpr bool isDigit(char C) { return C >= '0' && C <= '9'; }
constexpr bool isUpper(char C) { return C >= 'A' && C <= 'Z'; }
constexpr bool isLower(char C) { return C >= 'a' && C <= 'z'; }
constexpr bool isLetter(char C) { return isUpper(C) || isLower(C); }
constexpr bool isWordCharacter(char C) { return isLetter(C) || isDigit(C) || C == '_'; }
constexpr bool isHexDigit(char C) {
  return isDigit(C) || (C >= 'a' && C <= 'f') || (C >= 'A' && C <= 'F');
}
constexpr char lowerCase(char C) { return isUpper(C) ? static_cast<char>(C - 'A' + 'a') : C; }

} // namespace jwtlint

#endif // JWTLINT_DRIVER_CHARACTERS_H
