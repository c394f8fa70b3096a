//===- Constants.h - What an expression is known to be ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Folds expressions as far as names and conditions of models need it. Values
// that flow are not folded here: they are nodes, so that the finding stands at
// the literal and not at its use.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_EXTRACT_CONSTANTS_H
#define JWTLINT_CHECKS_EXTRACT_CONSTANTS_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

#include <optional>
#include <string>
#include <string_view>

namespace jwtlint {

/// E without parentheses, casts, temporaries and conversions by constructor.
const clang::Expr *stripped(const clang::Expr *E);

/// The text that E is: a literal, a constant variable initialised by one, a
/// concatenation of such, or the name of an enumerator.
std::optional<std::string> foldText(const clang::Expr *E, clang::ASTContext &Context);

/// The bytes of E if it is itself a literal: a string, or a list of characters.
std::optional<std::string> literalText(const clang::Expr *E, clang::ASTContext &Context);

/// The number that E folds to; seconds for a std::chrono::duration.
std::optional<double> foldNumber(const clang::Expr *E, clang::ASTContext &Context);

/// Is E a number made of literals only, with no name in it?
bool isLiteralNumber(const clang::Expr *E);

/// Is E a null pointer or the integer 0?
bool isNullOrZero(const clang::Expr *E, clang::ASTContext &Context);

/// Does E fold to the constant that a model writes as Wanted?
bool foldsTo(const clang::Expr *E, std::string_view Wanted, clang::ASTContext &Context);

/// Does a write through a reference or pointer of this type change what it was
/// bound to?
bool writesThrough(clang::QualType Type);

/// Seconds of one tick when T is a std::chrono::duration.
std::optional<double> durationTick(clang::QualType T);

} // namespace jwtlint

#endif // JWTLINT_CHECKS_EXTRACT_CONSTANTS_H
