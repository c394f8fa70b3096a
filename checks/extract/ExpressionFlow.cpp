//===- ExpressionFlow.cpp - The value of an expression --------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Constants.h"
#include "checks/extract/UnitWalker.h"
#include "checks/extract/UnknownNames.h"

#include "clang/AST/StmtVisitor.h"

using namespace clang;

namespace jwtlint {

uint32_t UnitWalker::eval(const Expr *E, uint32_t Into) {
  if (!E)
    return NoIndex;
  if (auto It = Memo.find(E); It != Memo.end())
    return It->second;
  uint32_t Value = evalUncached(E, Into);
  Memo[E] = Value;
  return Value;
}

/// The expression that E passes on unchanged, or null.
static const Expr *passedOn(const Expr *E) {
  if (const auto *C = dyn_cast<CastExpr>(E))
    return C->getSubExpr();
  if (const auto *P = dyn_cast<ParenExpr>(E))
    return P->getSubExpr();
  if (const auto *M = dyn_cast<MaterializeTemporaryExpr>(E))
    return M->getSubExpr();
  if (const auto *F = dyn_cast<FullExpr>(E))
    return F->getSubExpr();
  if (const auto *T = dyn_cast<CXXBindTemporaryExpr>(E))
    return T->getSubExpr();
  if (const auto *D = dyn_cast<CXXDefaultArgExpr>(E))
    return D->getExpr();
  if (const auto *D = dyn_cast<CXXDefaultInitExpr>(E))
    return D->getExpr();
  if (const auto *I = dyn_cast<CXXStdInitializerListExpr>(E))
    return I->getSubExpr();
  if (const auto *S = dyn_cast<SubstNonTypeTemplateParmExpr>(E))
    return S->getReplacement();
  if (const auto *O = dyn_cast<OpaqueValueExpr>(E))
    return O->getSourceExpr();
  if (const auto *R = dyn_cast<CXXRewrittenBinaryOperator>(E))
    return R->getSemanticForm();
  if (const auto *X = dyn_cast<PackExpansionExpr>(E))
    return X->getPattern();
  if (const auto *G = dyn_cast<GenericSelectionExpr>(E))
    return G->isResultDependent() ? nullptr : G->getResultExpr();
  if (const auto *A = dyn_cast<CoroutineSuspendExpr>(E))
    return A->getOperand();
  return nullptr;
}

uint32_t UnitWalker::evalUncached(const Expr *E, uint32_t Into) {
  if (auto Text = literalText(E, Context))
    return B.text(E->IgnoreParenImpCasts(), std::move(*Text));
  if (isLiteralNumber(E))
    if (auto Number = foldNumber(E, Context))
      return B.number(E->IgnoreParenImpCasts(), *Number, durationTick(E->getType()).has_value());
  if (const Expr *Inner = passedOn(E))
    return eval(Inner, Into);
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    return evalReference(Ref);
  if (const auto *M = dyn_cast<MemberExpr>(E))
    return evalMember(M);
  if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(E)) {
    // Pieces that are all constants make a constant.
    if (Op->getOperator() == OO_Plus && Op->getNumArgs() == 2)
      if (auto Text = foldText(Op, Context))
        return B.text(Op, std::move(*Text));
    return evalOperatorCall(Op, Into);
  }
  if (const auto *C = dyn_cast<CallExpr>(E))
    return evalCall(C, Into);
  if (const auto *C = dyn_cast<CXXConstructExpr>(E))
    return evalConstruct(C, Into);
  if (const auto *C = dyn_cast<CXXUnresolvedConstructExpr>(E))
    return evalUnresolvedConstruct(C, C->getTypeAsWritten(),
                                   llvm::SmallVector<const Expr *>(C->arg_begin(), C->arg_end()),
                                   Into);
  if (const auto *R = dyn_cast<RecoveryExpr>(E))
    return evalRecovery(R, Into);
  if (const auto *O = dyn_cast<BinaryOperator>(E))
    return evalBinary(O);
  if (const auto *U = dyn_cast<UnaryOperator>(E))
    return evalUnary(U);
  if (const auto *C = dyn_cast<BinaryConditionalOperator>(E))
    return evalChoice(E, {C->getCommon(), C->getFalseExpr()});
  if (const auto *C = dyn_cast<ConditionalOperator>(E)) {
    eval(C->getCond());
    return evalChoice(E, {C->getTrueExpr(), C->getFalseExpr()});
  }
  if (const auto *L = dyn_cast<InitListExpr>(E))
    return evalInitList(L, Into);
  if (const auto *P = dyn_cast<ParenListExpr>(E)) {
    uint32_t Last = NoIndex;
    for (const Stmt *Child : P->children())
      Last = eval(cast<Expr>(Child), P->getNumExprs() == 1 ? Into : NoIndex);
    return Last;
  }
  if (const auto *P = dyn_cast<CXXParenListInitExpr>(E)) {
    uint32_t Node = B.expression(E);
    for (const Expr *Init : P->getInitExprs())
      B.flow(eval(Init), Node, Init->getSourceRange());
    return Node;
  }
  if (const auto *L = dyn_cast<LambdaExpr>(E))
    return evalLambda(L);
  if (const auto *A = dyn_cast<ArraySubscriptExpr>(E)) {
    eval(A->getIdx());
    return eval(A->getBase());
  }
  if (const auto *N = dyn_cast<CXXNewExpr>(E))
    return N->getInitializer() ? eval(N->getInitializer()) : NoIndex;
  if (const auto *S = dyn_cast<StmtExpr>(E)) {
    walkStatement(S->getSubStmt());
    return NoIndex;
  }
  if (const auto *M = dyn_cast<CXXDependentScopeMemberExpr>(E))
    return M->isImplicitAccess() ? NoIndex : eval(M->getBase());
  if (isa<UnaryExprOrTypeTraitExpr, CXXTypeidExpr, CXXNoexceptExpr>(E))
    return NoIndex; // unevaluated
  return evalChildren(E);
}

/// An expression that makes no value of interest but may contain some.
uint32_t UnitWalker::evalChildren(const Expr *E) {
  for (const Stmt *Child : E->children())
    if (Child)
      walkStatement(Child);
  return NoIndex;
}

uint32_t UnitWalker::evalChoice(const Expr *E, llvm::ArrayRef<const Expr *> Values) {
  uint32_t Node = B.expression(E);
  for (const Expr *Value : Values)
    B.flow(eval(Value), Node, Value->getSourceRange());
  return Node;
}

uint32_t UnitWalker::evalReference(const DeclRefExpr *E) {
  const ValueDecl *D = E->getDecl();
  if (const auto *F = dyn_cast<FunctionDecl>(D))
    return isFollowed(F) ? B.returnOf(F) : NoIndex;
  if (const auto *P = dyn_cast<BindingDecl>(D))
    return B.variable(P);
  const auto *V = dyn_cast<VarDecl>(D);
  if (!V || UnknownNames::isMade(V))
    return NoIndex;
  uint32_t Node = B.variable(V);
  if (V->hasGlobalStorage() && !B.isOwned(V->getLocation()) && RoleNoticed.insert(V).second)
    if (std::string_view Role = Models.variableRole(qualifiedName(V)); !Role.empty()) {
      Event &Use = B.event(EventKind::Use, E->getSourceRange());
      Use.Name = Role;
      Use.Callee = qualifiedName(V);
      Use.Operands = {Node};
    }
  return Node;
}

uint32_t UnitWalker::evalMember(const MemberExpr *E) {
  const ValueDecl *Member = E->getMemberDecl();
  uint32_t Base = eval(E->getBase());
  if (isa<VarDecl>(Member))
    return B.variable(Member);
  const auto *Field = dyn_cast<FieldDecl>(Member);
  if (!Field)
    return Base;
  // Members of types that are not the repository's own (std::pair::second) are
  // too shared for one node per field: they stand for the object.
  return B.isOwned(Field->getLocation()) ? B.variable(Field) : Base;
}

uint32_t UnitWalker::evalUnary(const UnaryOperator *E) {
  uint32_t Value = eval(E->getSubExpr());
  switch (E->getOpcode()) {
  case UO_LNot:
  case UO_Not:
    return NoIndex;
  case UO_Minus: {
    uint32_t Node = B.expression(E);
    B.flow(Value, Node, E->getSourceRange(), EdgeKind::Copy, -1);
    return Node;
  }
  default:
    return Value;
  }
}

uint32_t UnitWalker::arithmetic(const Expr *E, BinaryOperatorKind Op, const Expr *L,
                                const Expr *R) {
  uint32_t Left = eval(L), Right = eval(R);
  QualType Type = E->getType();
  if (Type->isPointerType())
    return L->getType()->isPointerType() ? Left : Right;
  uint32_t Node = B.expression(E);
  double LeftScale = 1, RightScale = 1;
  if (Op == BO_Mul || Op == BO_MulAssign) {
    auto A = foldNumber(L, Context), C = foldNumber(R, Context);
    // The side that is written as a number is the factor.
    if (C && (isLiteralNumber(R) || !A)) {
      LeftScale = *C;
      Right = NoIndex;
    } else if (A) {
      RightScale = *A;
      Left = NoIndex;
    } else {
      return Node; // the product of two unknowns is neither
    }
  } else if (Op == BO_Div || Op == BO_DivAssign) {
    auto C = foldNumber(R, Context);
    if (!C || *C == 0)
      return Node;
    LeftScale = 1 / *C;
    Right = NoIndex;
  } else if (Op == BO_Sub || Op == BO_SubAssign) {
    RightScale = -1;
  } else if (Op != BO_Add && Op != BO_AddAssign) {
    return NoIndex;
  }
  B.flow(Left, Node, L->getSourceRange(), EdgeKind::Copy, LeftScale);
  B.flow(Right, Node, R->getSourceRange(), EdgeKind::Copy, RightScale);
  return Node;
}

uint32_t UnitWalker::evalBinary(const BinaryOperator *E) {
  BinaryOperatorKind Op = E->getOpcode();
  if (Op == BO_Comma) {
    markDiscarded(E->getLHS());
    eval(E->getLHS());
    return eval(E->getRHS());
  }
  if (Op == BO_Assign) {
    uint32_t Target = eval(E->getLHS());
    initialise(Target, E->getLHS()->getType(), E->getRHS());
    return Target;
  }
  if (E->isCompoundAssignmentOp()) {
    uint32_t Target = eval(E->getLHS());
    uint32_t Value = eval(E->getRHS());
    EdgeKind Kind = E->getType()->isArithmeticType() ? EdgeKind::Copy : EdgeKind::Part;
    if (Op == BO_AddAssign)
      B.flow(Value, Target, E->getSourceRange(), Kind);
    return Target;
  }
  if (E->isPtrMemOp()) {
    eval(E->getLHS());
    return eval(E->getRHS());
  }
  if (E->isAdditiveOp() || E->isMultiplicativeOp())
    return arithmetic(E, Op, E->getLHS(), E->getRHS());
  eval(E->getLHS());
  eval(E->getRHS());
  return NoIndex;
}

uint32_t UnitWalker::evalInitList(const InitListExpr *E, uint32_t Into) {
  if (const InitListExpr *Semantic = E->getSemanticForm())
    E = Semantic;
  // A list that does not compile may have holes.
  if (llvm::is_contained(E->inits(), nullptr))
    return evalChildren(E);
  if (E->getNumInits() == 1 && E->isTransparent())
    return eval(E->getInit(0), Into);
  const auto *Record = E->getType().isNull() ? nullptr : E->getType()->getAsRecordDecl();
  if (Record && B.isOwned(Record->getLocation()) && Record->getDefinition()) {
    unsigned I = 0;
    if (const auto *Class = dyn_cast<CXXRecordDecl>(Record))
      for (; I < Class->getNumBases() && I < E->getNumInits(); ++I)
        eval(E->getInit(I));
    if (const FieldDecl *Active = E->getInitializedFieldInUnion()) {
      if (E->getNumInits())
        initialise(B.variable(Active), Active->getType(), E->getInit(0));
      return NoIndex;
    }
    for (const FieldDecl *Field : Record->getDefinition()->fields()) {
      if (Field->isUnnamedBitField())
        continue;
      if (I >= E->getNumInits())
        break;
      initialise(B.variable(Field), Field->getType(), E->getInit(I++));
    }
    return NoIndex;
  }
  if (Record) {
    // An aggregate of a library: `jwt::algorithm::none{}` calls no constructor.
    Call C;
    C.E = E;
    C.IsConstructor = true;
    C.Into = Into;
    C.Type = E->getType();
    C.Names.push_back(qualifiedName(Record) + "::" + Record->getNameAsString());
    llvm::ArrayRef<Expr *> Inits = E->inits();
    addArguments(C, llvm::SmallVector<const Expr *>(Inits.begin(), Inits.end()));
    if (const FunctionModel *M = modelFor(C))
      return applyModel(*M, C);
  }
  uint32_t Node = B.expression(E);
  for (const Expr *Init : E->inits())
    B.flow(eval(Init), Node, Init->getSourceRange());
  return Node;
}

uint32_t UnitWalker::evalLambda(const LambdaExpr *E) {
  for (unsigned I = 0; I < E->capture_size(); ++I) {
    const LambdaCapture &Capture = E->capture_begin()[I];
    const Expr *Init = E->capture_init_begin()[I];
    if (!Init || !Capture.capturesVariable())
      continue;
    // A plain capture is the variable itself; only `x = init` makes a new one.
    if (const auto *V = dyn_cast<VarDecl>(Capture.getCapturedVar()); V && V->isInitCapture())
      initialise(B.variable(V), V->getType(), Init);
  }
  const CXXMethodDecl *Operator = E->getCallOperator();
  if (!Operator)
    return NoIndex;
  if (const FunctionTemplateDecl *Generic = E->getDependentCallOperator())
    for (const FunctionDecl *S : Generic->specializations())
      if (S->hasBody())
        walkFunction(S);
  if (Operator->hasBody())
    walkFunction(Operator);
  return B.returnOf(Operator);
}

} // namespace jwtlint
