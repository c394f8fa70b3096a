//===- UnknownNames.h - Names that no header declares -----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With a header missing, Clang drops the whole expression around a name that it
// does not know, and a chain of calls with it. Here such a name inside a function
// of the repository gets a declaration of unknown type, so that the rest of the
// expression survives as if it stood in a template.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_EXTRACT_UNKNOWNNAMES_H
#define JWTLINT_CHECKS_EXTRACT_UNKNOWNNAMES_H

#include "clang/AST/Decl.h"
#include "clang/Sema/ExternalSemaSource.h"

#include <functional>

namespace jwtlint {

class UnknownNames : public clang::ExternalSemaSource {
public:
  /// IsOwned tells the repository's own code by a location in it.
  UnknownNames(clang::Sema &S, std::function<bool(clang::SourceLocation)> IsOwned)
      : S(&S), IsOwned(std::move(IsOwned)) {}

  void ForgetSema() override { S = nullptr; }
  bool LookupUnqualified(clang::LookupResult &R, clang::Scope *Scope) override;

  /// Is D one of the declarations made here?
  static bool isMade(const clang::ValueDecl *D);

private:
  clang::Sema *S;
  std::function<bool(clang::SourceLocation)> IsOwned;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_EXTRACT_UNKNOWNNAMES_H
