//===- Outcome.cpp - Does anybody notice that verification failed? --------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Constants.h"
#include "checks/extract/UnitWalker.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;

namespace jwtlint {
namespace {

/// Does a handler do nothing but say that something went wrong?
class OnlySpeaks : public RecursiveASTVisitor<OnlySpeaks> {
public:
  bool Result = true;

  bool VisitStmt(Stmt *S) {
    if (isa<ReturnStmt, CXXThrowExpr, BreakStmt, ContinueStmt, GotoStmt, CoreturnStmt>(S))
      Result = false;
    if (const auto *O = dyn_cast<BinaryOperator>(S); O && O->isAssignmentOp())
      Result = false;
    if (const auto *U = dyn_cast<UnaryOperator>(S); U && U->isIncrementDecrementOp())
      Result = false;
    if (const auto *C = dyn_cast<CallExpr>(S); C && !speaks(C))
      Result = false;
    return Result;
  }

private:
  static bool speaks(const CallExpr *C) {
    if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(C))
      return Op->getOperator() == OO_LessLess || Op->getOperator() == OO_Plus;
    std::string Name;
    if (const auto *F = C->getDirectCallee()) {
      if (F->isNoReturn())
        return false;
      Name = StringRef(qualifiedName(F)).lower();
    } else if (const auto *U = dyn_cast<OverloadExpr>(C->getCallee()->IgnoreParenImpCasts())) {
      Name = StringRef(U->getName().getAsString()).lower();
    }
    static constexpr StringRef Words[] = {"log",   "print", "put",   "debug", "info",
                                          "warn",  "error", "trace", "what",  "critical",
                                          "write", "c_str", "format"};
    return llvm::any_of(Words, [&](StringRef W) { return Name.find(W.str()) != Name.npos; });
  }
};

/// All uses of local variables in a function.
class Uses : public RecursiveASTVisitor<Uses> {
public:
  llvm::DenseMap<const VarDecl *, llvm::SmallVector<const Expr *, 4>> Of;

  bool VisitDeclRefExpr(DeclRefExpr *E) {
    if (const auto *V = dyn_cast<VarDecl>(E->getDecl()))
      Of[V].push_back(E);
    return true;
  }
};

} // namespace

/// Is S a statement that refuses: `return false;`, `return {};`, `throw …`?
static bool refuses(const Stmt *S, ASTContext &Context) {
  if (!S || isa<CXXThrowExpr>(S))
    return true;
  const auto *R = dyn_cast<ReturnStmt>(S);
  if (!R)
    return isa<ExprWithCleanups>(S) && isa<CXXThrowExpr>(cast<ExprWithCleanups>(S)->getSubExpr());
  const Expr *Value = R->getRetValue();
  if (!Value)
    return true;
  Value = stripped(Value);
  if (isNullOrZero(Value, Context))
    return true;
  if (auto Text = foldText(Value, Context))
    return true; // a fallback, not the token's own claim
  if (const auto *C = dyn_cast<CXXConstructExpr>(Value))
    return C->getNumArgs() == 0;
  if (const auto *L = dyn_cast<InitListExpr>(Value))
    return L->getNumInits() == 0;
  if (const auto *D = dyn_cast<DeclRefExpr>(Value))
    return D->getDecl()->getName() == "nullopt";
  return false;
}

/// Does execution go on after Try as if nothing had happened?
static bool swallows(const CXXTryStmt *Try, const Stmt *Next, ASTContext &Context) {
  const CompoundStmt *Body = Try->getTryBlock();
  // A body that ends in a return has its own way out on success.
  if (!Body->body_empty() && isa<ReturnStmt>(Body->body_back()))
    return false;
  if (refuses(Next, Context))
    return false;
  for (unsigned I = 0; I < Try->getNumHandlers(); ++I) {
    OnlySpeaks Visitor;
    Visitor.TraverseStmt(Try->getHandler(I)->getHandlerBlock());
    if (Visitor.Result)
      return true;
  }
  return false;
}

void UnitWalker::outcome(Event &E, const FunctionModel &M, const Call &C) {
  if (M.Reports == FailureReport::Result) {
    E.FailureIgnored = Discarded.contains(C.E);
    E.HowIgnored = "the result is thrown away";
  } else if (M.Reports == FailureReport::Exception) {
    if (!Tries.empty() && swallows(Tries.back().first, Tries.back().second, Context)) {
      E.FailureIgnored = true;
      E.HowIgnored = "the exception is caught and execution goes on";
    }
  } else if (M.Reports == FailureReport::OutArgument && M.ErrorArgument.Index < C.Args.size()) {
    const Expr *Argument = stripped(C.Args[M.ErrorArgument.Index]);
    if (const auto *U = dyn_cast<UnaryOperator>(Argument); U && U->getOpcode() == UO_AddrOf)
      Argument = stripped(U->getSubExpr());
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Argument))
      if (const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
          V && V->hasLocalStorage() && !isa<ParmVarDecl>(V))
        PendingErrors.push_back({B.indexOf(E), V, Argument});
  }
}

void UnitWalker::settleErrorArguments(const FunctionDecl *F) {
  if (PendingErrors.empty())
    return;
  Uses Seen;
  Seen.TraverseStmt(F->getBody());
  for (const PendingError &P : PendingErrors) {
    bool Read = llvm::any_of(Seen.Of[P.Variable], [&](const Expr *Use) {
      return llvm::none_of(PendingErrors,
                           [&](const PendingError &Other) { return Other.Use == Use; });
    });
    if (!Read) {
      Event &E = B.eventAt(P.Event);
      E.FailureIgnored = true;
      E.HowIgnored = "the error code is never read";
    }
  }
  PendingErrors.clear();
}

} // namespace jwtlint
