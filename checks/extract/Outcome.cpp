//===- Outcome.cpp - Does anybody notice that verification failed? --------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Constants.h"
#include "checks/extract/UnitWalker.h"
#include "facts/LiteralVerdict.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;

namespace jwtlint {
namespace {

/// Does a statement leave a way out: does it return, throw, jump, remember the
/// failure, or call something that does?
class TakesNotice : public RecursiveASTVisitor<TakesNotice> {
public:
  bool Result = false;

  bool VisitStmt(Stmt *S) {
    if (isa<ReturnStmt, CXXThrowExpr, BreakStmt, ContinueStmt, GotoStmt, CoreturnStmt>(S))
      Result = true;
    if (const auto *O = dyn_cast<BinaryOperator>(S); O && O->isAssignmentOp())
      Result = true;
    if (const auto *U = dyn_cast<UnaryOperator>(S); U && U->isIncrementDecrementOp())
      Result = true;
    if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(S); Op && Op->isAssignmentOp())
      Result = true;
    if (const auto *C = dyn_cast<CallExpr>(S))
      if (const FunctionDecl *F = C->getDirectCallee())
        Result |= F->isNoReturn() || alwaysThrows(F);
    return !Result;
  }

private:
  static bool alwaysThrows(const FunctionDecl *F) {
    const auto *Body = dyn_cast_or_null<CompoundStmt>(F->getBody());
    if (!Body || Body->body_empty())
      return false;
    const auto *Last = dyn_cast<Expr>(Body->body_back());
    return Last && isa<CXXThrowExpr>(Last->IgnoreImplicit());
  }
};

bool takesNotice(const Stmt *S) {
  TakesNotice Visitor;
  Visitor.TraverseStmt(const_cast<Stmt *>(S));
  return Visitor.Result;
}

/// The variables that a statement names.
class Names : public RecursiveASTVisitor<Names> {
public:
  llvm::DenseSet<const VarDecl *> Variables;

  bool VisitDeclRefExpr(DeclRefExpr *E) {
    if (const auto *V = dyn_cast<VarDecl>(E->getDecl()))
      Variables.insert(V);
    return true;
  }
};

bool mentions(const Stmt *S, const VarDecl *V) {
  Names Visitor;
  Visitor.TraverseStmt(const_cast<Stmt *>(S));
  return Visitor.Variables.contains(V);
}

/// All uses of variables in a function, but for those that only lead to a log
/// line: `if (ec) std::cerr << ec.message();`.
class Uses : public RecursiveASTVisitor<Uses> {
public:
  llvm::DenseMap<const VarDecl *, llvm::SmallVector<const Expr *, 4>> Of;

  bool VisitDeclRefExpr(DeclRefExpr *E) {
    if (const auto *V = dyn_cast<VarDecl>(E->getDecl()))
      if (!Muted.contains(V))
        Of[V].push_back(E);
    return true;
  }

  /// What goes to the terminal is not looked at by the program.
  bool TraverseCXXOperatorCallExpr(CXXOperatorCallExpr *E) {
    if (E->getOperator() == OO_LessLess) {
      const Expr *Stream = E;
      while (const auto *Inner = dyn_cast<CXXOperatorCallExpr>(Stream->IgnoreParenImpCasts())) {
        if (Inner->getOperator() != OO_LessLess)
          break;
        Stream = Inner->getArg(0);
      }
      if (const auto *Ref = dyn_cast<DeclRefExpr>(Stream->IgnoreParenImpCasts())) {
        std::string Name = qualifiedName(Ref->getDecl());
        if (Name == "std::cout" || Name == "std::cerr" || Name == "std::clog")
          return true;
      }
    }
    return RecursiveASTVisitor::TraverseCXXOperatorCallExpr(E);
  }

  bool TraverseIfStmt(IfStmt *S) {
    if (S->getElse() || takesNotice(S->getThen()))
      return RecursiveASTVisitor::TraverseIfStmt(S);
    Names InCondition;
    InCondition.TraverseStmt(S->getCond());
    llvm::SmallVector<const VarDecl *, 2> Added;
    for (const VarDecl *V : InCondition.Variables)
      if (Muted.insert(V).second)
        Added.push_back(V);
    bool Continue = RecursiveASTVisitor::TraverseIfStmt(S);
    for (const VarDecl *V : Added)
      Muted.erase(V);
    return Continue;
  }

private:
  llvm::DenseSet<const VarDecl *> Muted;
};

} // namespace

/// `if (secret == "change-me") throw …;` and `if (secret.empty()) return …;`: the
/// program does not run with that text.
void UnitWalker::noticeRefusal(const IfStmt *S) {
  if (!S->getCond() || !takesNotice(S->getThen()))
    return;
  auto Refuse = [this](const Expr *Value, std::string Text) {
    uint32_t Node = eval(Value);
    if (Node == NoIndex)
      return;
    Event &E = B.event(EventKind::Use, Value->getSourceRange());
    E.Name = "refused";
    E.Object = digestOf(Text, B.Options.Salt);
    E.Operands = {Node};
  };
  llvm::SmallVector<const Expr *, 4> Conditions = {stripped(S->getCond())};
  while (!Conditions.empty()) {
    const Expr *C = Conditions.pop_back_val();
    const Expr *Left = nullptr, *Right = nullptr;
    if (const auto *O = dyn_cast<BinaryOperator>(C); O && O->getOpcode() == BO_LOr) {
      Conditions.push_back(stripped(O->getLHS()));
      Conditions.push_back(stripped(O->getRHS()));
    } else if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(C);
               Op && Op->getOperator() == OO_EqualEqual && Op->getNumArgs() == 2) {
      Left = Op->getArg(0);
      Right = Op->getArg(1);
    } else if (const auto *M = dyn_cast<CXXMemberCallExpr>(C);
               M && M->getMethodDecl() && M->getMethodDecl()->getNameAsString() == "empty") {
      Refuse(M->getImplicitObjectArgument(), "");
    }
    if (!Left)
      continue;
    if (auto Text = foldText(Right, Context))
      Refuse(Left, *Text);
    else if (auto Text = foldText(Left, Context))
      Refuse(Right, *Text);
  }
}

/// Can the handler catch what a verifier throws? An exception type of the
/// repository's own is thrown by its own code.
static bool catchesVerification(const CXXCatchStmt *Handler, FactsBuilder &B) {
  QualType T = Handler->getCaughtType();
  if (T.isNull())
    return true;
  const CXXRecordDecl *Class = T.getNonReferenceType()->getAsCXXRecordDecl();
  if (!Class)
    return false;
  std::string Name = qualifiedName(Class);
  if (llvm::StringRef(Name).starts_with("std::"))
    return Name == "std::exception" || Name == "std::runtime_error" || Name == "std::system_error";
  return !B.isOwned(Class->getLocation());
}

/// Does S, which follows the failed verification, go on as if the token were good:
/// does it use one of Tokens, or say yes?
static bool goesOn(const Stmt *S, const llvm::DenseSet<const VarDecl *> &Tokens,
                   ASTContext &Context) {
  for (const VarDecl *V : Tokens)
    if (mentions(S, V))
      return true;
  if (const auto *R = dyn_cast<ReturnStmt>(S); R && R->getRetValue())
    return foldsTo(R->getRetValue(), "true", Context) &&
           stripped(R->getRetValue())->getType()->isBooleanType();
  return false;
}

enum class Caught { Elsewhere, Handled, Ignored };

/// What becomes of a verification that fails within Try.
static Caught caughtBy(const UnitWalker::TryContext &Try,
                       const llvm::DenseSet<const VarDecl *> &Tokens, FactsBuilder &B) {
  Caught Result = Caught::Elsewhere;
  for (unsigned I = 0; I < Try.Statement->getNumHandlers(); ++I) {
    const CXXCatchStmt *Handler = Try.Statement->getHandler(I);
    if (!catchesVerification(Handler, B))
      continue;
    const Stmt *Block = Handler->getHandlerBlock();
    bool Rethrows = llvm::any_of(Block->children(), [](const Stmt *Child) {
      const auto *E = dyn_cast_or_null<Expr>(Child);
      return E && isa<CXXThrowExpr>(E->IgnoreImplicit());
    });
    if (Rethrows)
      continue;
    Result = Caught::Handled;
    if (!takesNotice(Block) && llvm::any_of(Try.After, [&](const Stmt *Later) {
          return goesOn(Later, Tokens, B.Context);
        }))
      return Caught::Ignored;
  }
  return Result;
}

void UnitWalker::outcome(Event &E, const FunctionModel &M, const Call &C) {
  if (M.Reports == FailureReport::Result) {
    E.FailureIgnored = Discarded.contains(C.E);
    E.HowIgnored = "the result is thrown away";
  } else if (M.Reports == FailureReport::Exception) {
    // What only happens after success tells it apart.
    if (llvm::any_of(After, takesNotice))
      return;
    Names Tokens;
    for (const Expr *Argument : C.Args)
      Tokens.TraverseStmt(const_cast<Expr *>(Argument));
    for (const TryContext &Try : llvm::reverse(Tries)) {
      Caught What = caughtBy(Try, Tokens.Variables, B);
      if (What == Caught::Elsewhere)
        continue;
      E.FailureIgnored = What == Caught::Ignored;
      E.HowIgnored = "the exception is caught and execution goes on";
      break;
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
  llvm::SmallVector<PendingError, 2> OfOuter;
  for (const PendingError &P : PendingErrors) {
    // A lambda's captured variable is read where it lives.
    if (P.Variable->getDeclContext() != F && Functions.size() > 1) {
      OfOuter.push_back(P);
      continue;
    }
    bool Read = llvm::any_of(Seen.Of[P.Variable], [&](const Expr *Use) {
      return llvm::none_of(PendingErrors,
                           [&](const PendingError &Other) { return Other.Use == Use; });
    });
    if (!Read) {
      Event &E = B.eventAt(P.Event);
      E.FailureIgnored = true;
      E.HowIgnored = "the error code is never read, or only for a message";
    }
  }
  PendingErrors = std::move(OfOuter);
}

} // namespace jwtlint
