//===- Construction.cpp - Objects and their members -----------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Constants.h"
#include "checks/extract/UnitWalker.h"

using namespace clang;

namespace jwtlint {

uint32_t UnitWalker::evalConstruct(const CXXConstructExpr *E, uint32_t Into) {
  const CXXConstructorDecl *Ctor = E->getConstructor();
  llvm::ArrayRef<const Expr *> Args(E->getArgs(), E->getNumArgs());
  if (Ctor->isCopyOrMoveConstructor() && !Args.empty())
    return eval(Args.front(), Into);
  Call C;
  C.E = E;
  C.Callee = Ctor;
  C.Names.push_back(qualifiedName(Ctor));
  C.IsConstructor = true;
  C.Into = Into;
  C.Type = E->getType();
  addArguments(C, Args);
  return perform(C);
}

uint32_t UnitWalker::evalUnresolvedConstruct(const Expr *E, QualType Type,
                                             llvm::ArrayRef<const Expr *> Args, uint32_t Into) {
  Call C;
  C.E = E;
  C.IsConstructor = true;
  C.Into = Into;
  C.Type = Type;
  const NamedDecl *Class = nullptr;
  if (!Type.isNull()) {
    Class = Type->getAsCXXRecordDecl();
    if (const auto *T = Type->getAs<TemplateSpecializationType>(); !Class && T)
      Class = T->getTemplateName().getAsTemplateDecl();
  }
  if (Class)
    C.Names.push_back(qualifiedName(Class) + "::" + Class->getNameAsString());
  llvm::SmallVector<const Expr *, 4> Flat;
  for (const Expr *A : Args) {
    const auto *L = dyn_cast<InitListExpr>(A);
    if (L && Args.size() == 1)
      Flat.append(L->inits().begin(), L->inits().end());
    else
      Flat.push_back(A);
  }
  addArguments(C, Flat);
  if (!C.Names.empty())
    if (const FunctionModel *M = modelFor(C))
      return applyModel(*M, C);
  if (C.Nodes.size() == 1)
    return C.Nodes.front();
  return NoIndex;
}

/// Members and bases that keep their defaults when nobody writes a constructor.
void UnitWalker::defaultMembers(const CXXRecordDecl *Class, unsigned Depth) {
  if (!Class || !(Class = Class->getDefinition()) || Depth > 16 ||
      !B.isOwned(Class->getLocation()) || Class->hasUserProvidedDefaultConstructor())
    return;
  for (const FieldDecl *Field : Class->fields())
    if (const Expr *Init =
            Field->hasInClassInitializer() ? Field->getInClassInitializer() : nullptr)
      initialise(B.variable(Field), Field->getType(), Init);
    else
      defaultMembers(Field->getType()->getAsCXXRecordDecl(), Depth + 1);
  for (const CXXBaseSpecifier &Base : Class->bases())
    defaultMembers(Base.getType()->getAsCXXRecordDecl(), Depth + 1);
}

/// One of T's constructors, chosen as the compiler would as far as is simple.
static const CXXConstructorDecl *
constructorFor(const CXXRecordDecl *Class, llvm::ArrayRef<const Expr *> Args, ASTContext &Context) {
  const CXXConstructorDecl *Best = nullptr;
  int BestScore = -1;
  for (const CXXConstructorDecl *C : Class->ctors()) {
    if (C->isCopyOrMoveConstructor() || C->isDeleted() ||
        Args.size() < C->getMinRequiredArguments() ||
        (Args.size() > C->getNumParams() && !C->isVariadic()))
      continue;
    int Score = 0;
    for (unsigned I = 0; I < Args.size() && I < C->getNumParams(); ++I) {
      if (Args[I]->getType().isNull())
        continue;
      QualType P = C->getParamDecl(I)->getType().getNonReferenceType();
      QualType A = Args[I]->getType().getNonReferenceType();
      if (Context.hasSameUnqualifiedType(P, A))
        Score += 2;
      else if (P->isArithmeticType() == A->isArithmeticType())
        Score += 1;
    }
    if (Score > BestScore) {
      Best = C;
      BestScore = Score;
    }
  }
  return Best;
}

void UnitWalker::constructBy(const Call &C, QualType Type, uint32_t Into) {
  const CXXRecordDecl *Class = Type.isNull() ? nullptr : Type->getAsCXXRecordDecl();
  if (!Class || !Class->hasDefinition())
    return;
  llvm::ArrayRef<const Expr *> Args = C.Args;
  while (!Args.empty() && isa<CXXDefaultArgExpr>(Args.back()))
    Args = Args.drop_back();
  if (Args.size() == 1 && !Args[0]->getType().isNull() &&
      Args[0]->getType()->getAsCXXRecordDecl() == Class) {
    B.flow(C.Nodes[0], Into, C.E->getSourceRange()); // a copy
    return;
  }
  Call Inner;
  Inner.Callee = constructorFor(Class->getDefinition(), Args, Context);
  if (Args.empty() && (!Inner.Callee || !Inner.Callee->isUserProvided())) {
    defaultMembers(Class);
    return;
  }
  if (!Inner.Callee) {
    // No constructor fits: the value is copied or converted.
    for (uint32_t Node : C.Nodes)
      B.flow(Node, Into, C.E->getSourceRange());
    return;
  }
  Inner.E = C.E;
  Inner.Names.push_back(qualifiedName(Inner.Callee));
  Inner.IsConstructor = true;
  Inner.Into = Into;
  Inner.Type = Type;
  Inner.Args.assign(Args.begin(), Args.end());
  Inner.Nodes.assign(C.Nodes.begin(), C.Nodes.begin() + Args.size());
  perform(Inner);
}

} // namespace jwtlint
