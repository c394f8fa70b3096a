//===- Undo.h - Edits that take a call's effect away ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What would have to be written instead, where that is certain from the syntax alone. All of
// the text that goes away must be tokens of one file: nothing that a macro expands to, no name
// that is or was a macro, no comment and no directive of the preprocessor.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_EXTRACT_UNDO_H
#define JWTLINT_CHECKS_EXTRACT_UNDO_H

#include "checks/models/Model.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

#include <optional>
#include <string>

namespace jwtlint {

/// Text in place of the characters from Begin up to End.
struct SourceEdit {
  clang::SourceLocation Begin, End;
  std::string Text;
};

/// The opposite of the literal true or false on which the entry M of a model depends.
std::optional<SourceEdit> withoutCondition(const FunctionModel &M,
                                           llvm::ArrayRef<const clang::Expr *> Arguments,
                                           const clang::ASTContext &Context);

/// The braced list List of Count elements without its element Index, and with one comma less.
std::optional<SourceEdit> withoutElement(const clang::Expr *List, size_t Index, size_t Count,
                                         const clang::ASTContext &Context);

/// A chain of calls without the link Call: `a().b().c()` is `a().c()` without b.
std::optional<SourceEdit> withoutLink(const clang::Expr *Call, const clang::ASTContext &Context);

} // namespace jwtlint

#endif // JWTLINT_CHECKS_EXTRACT_UNDO_H
