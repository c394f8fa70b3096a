//===- UnknownNames.cpp - Names that no header declares -------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/UnknownNames.h"

#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Scope.h"
#include "clang/Sema/Sema.h"

using namespace clang;

namespace jwtlint {

bool UnknownNames::isMade(const ValueDecl *D) {
  return D->isImplicit() && isa<VarDecl>(D) && D->getType()->isDependentType() &&
         D->getDeclContext()->isTranslationUnit();
}

bool UnknownNames::LookupUnqualified(LookupResult &R, Scope *Scope) {
  // C has no dependent types, and outside of functions a wrong guess would change
  // declarations that others see.
  if (!S || !Scope || !Scope->getFnParent() || !S->getLangOpts().CPlusPlus ||
      !R.getLookupName().isIdentifier() || !IsOwned(R.getNameLoc()))
    return false;
  const SourceManager &SM = S->getSourceManager();
  auto Next = Lexer::findNextToken(SM.getFileLoc(R.getNameLoc()), SM, S->getLangOpts());
  if (!Next)
    return false;
  ASTContext &C = S->Context;
  DeclContext *TU = C.getTranslationUnitDecl();
  IdentifierInfo *Name = R.getLookupName().getAsIdentifierInfo();
  auto Kind = R.getLookupKind();
  if (Kind == Sema::LookupNestedNameSpecifierName ||
      (Kind == Sema::LookupOrdinaryName && Next->is(tok::coloncolon))) {
    auto *Made = TypedefDecl::Create(C, TU, R.getNameLoc(), R.getNameLoc(), Name,
                                     C.getTrivialTypeSourceInfo(C.DependentTy));
    R.addDecl(Made);
    return true;
  }
  // Not before '(': a function may still be found through its arguments, and
  // Clang keeps calls of unknown functions by itself. Not before a name or '*':
  // that is a declaration of unknown type.
  if (Kind != Sema::LookupOrdinaryName ||
      !Next->isOneOf(tok::r_paren, tok::comma, tok::semi, tok::period, tok::arrow, tok::l_square,
                     tok::r_square, tok::r_brace, tok::plus, tok::minus, tok::equalequal,
                     tok::exclaimequal, tok::question, tok::colon, tok::ampamp, tok::pipepipe,
                     tok::equal, tok::lessless))
    return false;
  auto *Made = VarDecl::Create(C, TU, R.getNameLoc(), R.getNameLoc(), Name, C.DependentTy, nullptr,
                               SC_Extern);
  Made->setImplicit();
  R.addDecl(Made);
  return true;
}

} // namespace jwtlint
