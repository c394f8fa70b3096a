//===- UnitWalker.cpp - Declarations and statements -----------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/UnitWalker.h"

#include "checks/extract/Constants.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace jwtlint {

void UnitWalker::walkUnit() {
  for (const Decl *Scope : Context.getTraversalScope())
    if (const auto *TU = dyn_cast<TranslationUnitDecl>(Scope))
      walkContext(TU);
    else
      walkDeclaration(Scope);
}

void UnitWalker::walkContext(const DeclContext *C) {
  for (const Decl *D : C->decls())
    walkDeclaration(D);
}

void UnitWalker::walkDeclaration(const Decl *D) {
  // extern "C" blocks and namespaces may enclose #includes.
  if (!isa<LinkageSpecDecl>(D) && !B.isOwned(D->getLocation()))
    return;
  if (const auto *T = dyn_cast<FunctionTemplateDecl>(D)) {
    walkDeclaration(T->getTemplatedDecl());
    for (const FunctionDecl *S : T->specializations())
      walkDeclaration(S);
  } else if (const auto *T = dyn_cast<ClassTemplateDecl>(D)) {
    walkDeclaration(T->getTemplatedDecl());
    for (const ClassTemplateSpecializationDecl *S : T->specializations())
      if (S->getSpecializationKind() == TSK_ImplicitInstantiation)
        walkContext(S);
  } else if (const auto *T = dyn_cast<VarTemplateDecl>(D)) {
    walkDeclaration(T->getTemplatedDecl());
  } else if (const auto *F = dyn_cast<FunctionDecl>(D)) {
    if (F->doesThisDeclarationHaveABody())
      walkFunction(F);
  } else if (const auto *V = dyn_cast<VarDecl>(D)) {
    walkVariable(V);
  } else if (const auto *Friend = dyn_cast<FriendDecl>(D)) {
    if (const NamedDecl *Befriended = Friend->getFriendDecl())
      walkDeclaration(Befriended);
  } else if (isa<NamespaceDecl, RecordDecl, LinkageSpecDecl, ExportDecl>(D)) {
    if (const auto *Class = dyn_cast<CXXRecordDecl>(D))
      walkMemberDefaults(Class);
    walkContext(cast<DeclContext>(D));
  }
}

/// Is T a class of neither the repository nor the standard library?
bool UnitWalker::isOfLibrary(QualType T) {
  const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
  return Class && !B.isOwned(Class->getLocation()) &&
         !llvm::StringRef(qualifiedName(Class)).starts_with("std::");
}

/// Defaults of members of classes that nobody in this unit need construct, such
/// as handlers that a framework makes. Aggregates are made where they are used, and
/// constructors that somebody wrote are walked themselves; of aggregates only what
/// is configured once and for all counts, such as a verifier.
void UnitWalker::walkMemberDefaults(const CXXRecordDecl *Class) {
  if (!Class->isThisDeclarationADefinition() || Class->isDependentContext() ||
      Class->hasUserDeclaredConstructor())
    return;
  for (const FieldDecl *Field : Class->fields())
    if (Field->hasInClassInitializer() && (!Class->isAggregate() || isOfLibrary(Field->getType())))
      if (const Expr *Init = Field->getInClassInitializer())
        initialise(B.variable(Field), Field->getType(), Init);
}

void UnitWalker::walkOverrides(const CXXMethodDecl *M) {
  for (const CXXMethodDecl *Base : M->overridden_methods()) {
    if (!isFollowed(Base))
      continue;
    for (unsigned I = 0; I < std::min(M->getNumParams(), Base->getNumParams()); ++I)
      B.flow(B.variable(Base->getParamDecl(I)), B.variable(M->getParamDecl(I)),
             M->getParamDecl(I)->getSourceRange());
    B.flow(B.returnOf(M), B.returnOf(Base), M->getLocation());
  }
}

/// A member that a constructor initialises, or that keeps its default.
void UnitWalker::walkInitializers(const CXXConstructorDecl *C) {
  for (const CXXCtorInitializer *I : C->inits()) {
    const Expr *Init = I->getInit();
    if (!Init)
      continue;
    if (const FieldDecl *Member = I->getAnyMember())
      initialise(B.variable(Member), Member->getType(), Init);
    else
      eval(Init);
  }
}

void UnitWalker::walkFunction(const FunctionDecl *F) {
  if (!Walked.insert(F).second || F->isDefaulted())
    return;
  llvm::SaveAndRestore Outer(B.CurrentFunction, B.function(F));
  decltype(Tries) OuterTries;
  std::swap(OuterTries, Tries);
  auto OuterErrors = std::move(PendingErrors);
  PendingErrors.clear();
  Functions.push_back(F);
  B.markDefined(B.CurrentFunction, F->getSourceRange());
  if (Functions.size() == 1)
    LocalsByName.clear();
  for (const ParmVarDecl *P : F->parameters())
    if (P->getIdentifier())
      LocalsByName[P->getName()] = P;
  if (const auto *M = dyn_cast<CXXMethodDecl>(F))
    walkOverrides(M);
  if (const auto *C = dyn_cast<CXXConstructorDecl>(F))
    walkInitializers(C);
  walkStatement(F->getBody());
  settleErrorArguments(F);
  OuterErrors.append(PendingErrors.begin(), PendingErrors.end());
  PendingErrors = std::move(OuterErrors);
  std::swap(OuterTries, Tries);
  Functions.pop_back();
}

void UnitWalker::initialise(uint32_t Target, QualType Type, const Expr *Init) {
  uint32_t Value = eval(Init, Target);
  B.flow(Value, Target, Init->getSourceRange());
  const Expr *Bound = Init->IgnoreParenCasts();
  // Dependent lists have no type.
  if (!writesThrough(Type) || Bound->getType().isNull())
    return;
  bool TakesAddress =
      Type->isReferenceType() || isa<InitListExpr>(Bound) || Bound->getType()->isArrayType();
  if (const auto *U = dyn_cast<UnaryOperator>(Bound))
    TakesAddress |= U->getOpcode() == UO_AddrOf;
  if (TakesAddress)
    B.flow(Target, Value, Init->getSourceRange());
}

/// `auto &[key, value] = whole`: a member each of one's own struct, else a share of
/// the whole.
void UnitWalker::bind(const DecompositionDecl *D, uint32_t Whole) {
  for (const BindingDecl *Binding : D->bindings()) {
    uint32_t Value = Whole;
    if (const auto *M = dyn_cast_or_null<MemberExpr>(Binding->getBinding()))
      if (B.isOwned(M->getMemberDecl()->getLocation()))
        Value = B.variable(M->getMemberDecl());
    B.flow(Value, B.variable(Binding), D->getSourceRange());
  }
}

void UnitWalker::walkVariable(const VarDecl *V) {
  if (const auto *D = dyn_cast<DecompositionDecl>(V)) {
    bind(D, V->getInit() ? eval(V->getInit()) : NoIndex);
    return;
  }
  if (V->isLocalVarDecl() && V->getIdentifier())
    LocalsByName[V->getName()] = V;
  if (const Expr *Init = V->getInit(); Init && !isa<ParmVarDecl>(V))
    initialise(B.variable(V), V->getType(), Init);
}

/// A value that a statement throws away.
void UnitWalker::markDiscarded(const Stmt *S) {
  const auto *E = dyn_cast_or_null<Expr>(S);
  while (E) {
    Discarded.insert(E);
    const Expr *Inner = E->IgnoreParenImpCasts();
    if (const auto *C = dyn_cast<ExplicitCastExpr>(Inner); C && C->getType()->isVoidType())
      Inner = C->getSubExpr();
    else if (const auto *F = dyn_cast<FullExpr>(Inner))
      Inner = F->getSubExpr();
    else if (const auto *T = dyn_cast<CXXBindTemporaryExpr>(Inner))
      Inner = T->getSubExpr();
    if (Inner == E)
      return;
    E = Inner;
  }
}

/// Bodies without braces are statements, too.
void UnitWalker::markBodies(const Stmt *S) {
  if (const auto *If = dyn_cast<IfStmt>(S)) {
    markDiscarded(If->getThen());
    markDiscarded(If->getElse());
  } else if (const auto *For = dyn_cast<ForStmt>(S)) {
    markDiscarded(For->getInit());
    markDiscarded(For->getInc());
    markDiscarded(For->getBody());
  } else if (const auto *While = dyn_cast<WhileStmt>(S)) {
    markDiscarded(While->getBody());
  } else if (const auto *Do = dyn_cast<DoStmt>(S)) {
    markDiscarded(Do->getBody());
  } else if (const auto *Case = dyn_cast<SwitchCase>(S)) {
    markDiscarded(Case->getSubStmt());
  } else if (const auto *Label = dyn_cast<LabelStmt>(S)) {
    markDiscarded(Label->getSubStmt());
  } else if (const auto *Attributed = dyn_cast<AttributedStmt>(S)) {
    markDiscarded(Attributed->getSubStmt());
  }
}

void UnitWalker::walkCompound(const CompoundStmt *S) {
  for (auto It = S->body_begin(), End = S->body_end(); It != End; ++It) {
    markDiscarded(*It);
    llvm::SaveAndRestore Rest(After, llvm::ArrayRef<const Stmt *>(std::next(It), End));
    walkStatement(*It);
  }
}

void UnitWalker::walkRangeFor(const CXXForRangeStmt *S) {
  if (S->getInit())
    walkStatement(S->getInit());
  uint32_t Range = S->getRangeInit() ? eval(S->getRangeInit()) : NoIndex;
  if (const VarDecl *V = S->getLoopVariable()) {
    if (const auto *D = dyn_cast<DecompositionDecl>(V)) {
      bind(D, Range);
    } else {
      B.flow(Range, B.variable(V), V->getSourceRange());
    }
  }
  markDiscarded(S->getBody());
  walkStatement(S->getBody());
}

void UnitWalker::walkTry(const CXXTryStmt *S) {
  Tries.push_back({S, After});
  walkStatement(S->getTryBlock());
  Tries.pop_back();
  for (unsigned I = 0; I < S->getNumHandlers(); ++I)
    walkStatement(S->getHandler(I)->getHandlerBlock());
}

void UnitWalker::walkStatement(const Stmt *S) {
  if (!S)
    return;
  if (const auto *E = dyn_cast<Expr>(S)) {
    eval(E);
  } else if (const auto *C = dyn_cast<CompoundStmt>(S)) {
    walkCompound(C);
  } else if (const auto *D = dyn_cast<DeclStmt>(S)) {
    for (const Decl *Declared : D->decls())
      if (const auto *V = dyn_cast<VarDecl>(Declared))
        walkVariable(V);
      else if (isa<RecordDecl>(Declared))
        walkDeclaration(Declared);
  } else if (const auto *R = dyn_cast<ReturnStmt>(S)) {
    if (const Expr *Value = R->getRetValue())
      B.flow(eval(Value), B.returnOf(Functions.back()), Value->getSourceRange());
  } else if (const auto *For = dyn_cast<CXXForRangeStmt>(S)) {
    walkRangeFor(For);
  } else if (const auto *Try = dyn_cast<CXXTryStmt>(S)) {
    walkTry(Try);
  } else if (const auto *Co = dyn_cast<CoroutineBodyStmt>(S)) {
    walkStatement(Co->getBody());
  } else if (const auto *Return = dyn_cast<CoreturnStmt>(S)) {
    if (const Expr *Value = Return->getOperand())
      B.flow(eval(Value), B.returnOf(Functions.back()), Value->getSourceRange());
  } else {
    markBodies(S);
    if (const auto *If = dyn_cast<IfStmt>(S))
      noticeRefusal(If);
    for (const Stmt *Child : S->children())
      walkStatement(Child);
  }
}

} // namespace jwtlint
