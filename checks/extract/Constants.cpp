//===- Constants.cpp - What an expression is known to be ------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Constants.h"

#include "checks/extract/FactsBuilder.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

#include <charconv>

using namespace clang;

namespace jwtlint {
namespace {

/// Constants refer to constants; a cycle is ill-formed, a chain this long is not
/// written by people.
constexpr unsigned MaxDepth = 32;

/// What E wraps, or null if it wraps nothing: `std::string("x")`, `{"x"}`,
/// `static_cast<T>(x)`, `&x`.
const Expr *wrapped(const Expr *E) {
  if (const auto *C = dyn_cast<CXXConstructExpr>(E)) {
    if (C->getNumArgs() == 0)
      return nullptr;
    // An object made explicitly of a text is not that text: hs256{secret}.
    if (!C->getConstructor()->isConvertingConstructor(/*AllowExplicit=*/false) &&
        !C->getConstructor()->getParent()->isInStdNamespace())
      return nullptr;
    for (unsigned I = 1; I < C->getNumArgs(); ++I)
      if (!isa<CXXDefaultArgExpr>(C->getArg(I)))
        return nullptr;
    return C->getArg(0);
  }
  if (const auto *L = dyn_cast<InitListExpr>(E); L && L->getNumInits() == 1)
    return L->getInit(0);
  if (const auto *P = dyn_cast<ParenListExpr>(E); P && P->getNumExprs() == 1)
    return P->getExpr(0);
  if (const auto *I = dyn_cast<CXXStdInitializerListExpr>(E))
    return I->getSubExpr();
  if (const auto *D = dyn_cast<CXXDefaultArgExpr>(E))
    return D->getExpr();
  if (const auto *D = dyn_cast<CXXDefaultInitExpr>(E))
    return D->getExpr();
  if (const auto *UDL = dyn_cast<UserDefinedLiteral>(E))
    if (UDL->getLiteralOperatorKind() == UserDefinedLiteral::LOK_String)
      return UDL->getCookedLiteral();
  return nullptr;
}

std::optional<std::string> foldTextAt(const Expr *E, ASTContext &Context, unsigned Depth) {
  if (!E || Depth > MaxDepth)
    return std::nullopt;
  E = stripped(E);
  if (const auto *S = dyn_cast<StringLiteral>(E))
    return S->isWide() || S->isUTF16() || S->isUTF32() ? std::nullopt
                                                       : std::optional(S->getBytes().str());
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    if (const auto *Enumerator = dyn_cast<EnumConstantDecl>(Ref->getDecl()))
      return Enumerator->getNameAsString();
    if (const auto *V = dyn_cast<VarDecl>(Ref->getDecl())) {
      // A pointer to const characters may be pointed elsewhere; the variable
      // itself has to be constant.
      if (V->getType().isConstQualified() || V->isConstexpr() ||
          (V->getType()->isReferenceType() && V->hasInit()))
        if (const Expr *Init = V->getAnyInitializer())
          return foldTextAt(Init, Context, Depth + 1);
      if (const auto *A = V->getType()->getAsArrayTypeUnsafe();
          A && A->getElementType().isConstQualified())
        if (const Expr *Init = V->getAnyInitializer())
          return foldTextAt(Init, Context, Depth + 1);
    }
    return std::nullopt;
  }
  if (const auto *M = dyn_cast<MemberExpr>(E))
    if (const auto *V = dyn_cast<VarDecl>(M->getMemberDecl()); V && V->getType().isConstQualified())
      if (const Expr *Init = V->getAnyInitializer())
        return foldTextAt(Init, Context, Depth + 1);
  if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(E);
      Op && Op->getOperator() == OO_Plus && Op->getNumArgs() == 2) {
    auto A = foldTextAt(Op->getArg(0), Context, Depth + 1);
    auto B = foldTextAt(Op->getArg(1), Context, Depth + 1);
    return A && B ? std::optional(*A + *B) : std::nullopt;
  }
  return std::nullopt;
}

} // namespace

const Expr *stripped(const Expr *E) {
  for (unsigned I = 0; E && I < 64; ++I) {
    const Expr *Next = E->IgnoreParenImpCasts();
    if (const auto *C = dyn_cast<CastExpr>(Next))
      Next = C->getSubExpr();
    else if (const auto *M = dyn_cast<MaterializeTemporaryExpr>(Next))
      Next = M->getSubExpr();
    else if (const auto *F = dyn_cast<FullExpr>(Next))
      Next = F->getSubExpr();
    else if (const auto *B = dyn_cast<CXXBindTemporaryExpr>(Next))
      Next = B->getSubExpr();
    else if (const Expr *Inner = wrapped(Next))
      Next = Inner;
    if (Next == E)
      return E;
    E = Next;
  }
  return E;
}

std::optional<std::string> foldText(const Expr *E, ASTContext &Context) {
  return foldTextAt(E, Context, 0);
}

/// The bytes of {0x01, 0x02, 'c'}.
static std::optional<std::string> characters(const InitListExpr *L, ASTContext &Context) {
  const auto *Array = Context.getAsArrayType(L->getType());
  if (!Array || !Array->getElementType()->isCharType() || L->getNumInits() < 2)
    return std::nullopt;
  std::string Bytes;
  for (const Expr *Init : L->inits()) {
    Expr::EvalResult R;
    if (!Init || Init->isValueDependent() || !Init->EvaluateAsInt(R, Context))
      return std::nullopt;
    Bytes.push_back(static_cast<char>(R.Val.getInt().extOrTrunc(64).getZExtValue()));
  }
  return Bytes;
}

std::optional<std::string> literalText(const Expr *E, ASTContext &Context) {
  E = E->IgnoreParenImpCasts();
  if (const auto *S = dyn_cast<StringLiteral>(E)) {
    if (S->isWide() || S->isUTF16() || S->isUTF32())
      return std::nullopt;
    return S->getBytes().str();
  }
  if (const auto *UDL = dyn_cast<UserDefinedLiteral>(E))
    if (UDL->getLiteralOperatorKind() == UserDefinedLiteral::LOK_String)
      return literalText(UDL->getCookedLiteral(), Context);
  if (const auto *L = dyn_cast<InitListExpr>(E))
    return characters(L, Context);
  if (const auto *I = dyn_cast<CXXStdInitializerListExpr>(E))
    if (const auto *L = dyn_cast<InitListExpr>(I->getSubExpr()->IgnoreImplicit()))
      return characters(L, Context);
  return std::nullopt;
}

bool writesThrough(QualType Type) {
  if (Type.isNull() || !(Type->isLValueReferenceType() || Type->isPointerType()))
    return false;
  QualType Pointee = Type->getPointeeType();
  return !Pointee.isConstQualified() && !Pointee->isFunctionType();
}

static double toDouble(const llvm::APSInt &I) {
  return I.isSigned() ? I.signedRoundToDouble() : I.roundToDouble();
}

std::optional<double> durationTick(QualType T) {
  if (T.isNull())
    return std::nullopt;
  const auto *Record = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      T.getNonReferenceType()->getAsCXXRecordDecl());
  if (!Record || Record->getName() != "duration" ||
      qualifiedName(Record) != "std::chrono::duration")
    return std::nullopt;
  const TemplateArgumentList &Args = Record->getTemplateArgs();
  if (Args.size() < 2 || Args[1].getKind() != TemplateArgument::Type)
    return std::nullopt;
  const auto *Ratio =
      dyn_cast_or_null<ClassTemplateSpecializationDecl>(Args[1].getAsType()->getAsCXXRecordDecl());
  if (!Ratio || Ratio->getTemplateArgs().size() < 2 ||
      Ratio->getTemplateArgs()[0].getKind() != TemplateArgument::Integral)
    return std::nullopt;
  double N = toDouble(Ratio->getTemplateArgs()[0].getAsIntegral());
  double D = toDouble(Ratio->getTemplateArgs()[1].getAsIntegral());
  return D != 0 ? std::optional(N / D) : std::nullopt;
}

std::optional<double> foldNumber(const Expr *E, ASTContext &Context) {
  if (!E || E->getType().isNull() || E->isValueDependent() || E->isTypeDependent() ||
      E->containsErrors())
    return std::nullopt;
  QualType T = E->getType();
  std::optional<double> Tick = durationTick(T);
  if (!Tick && !T->isArithmeticType())
    return std::nullopt;
  Expr::EvalResult R;
  if (!E->EvaluateAsRValue(R, Context))
    return std::nullopt;
  const APValue *V = &R.Val;
  if (Tick) {
    if (!V->isStruct() || V->getStructNumFields() != 1)
      return std::nullopt;
    V = &V->getStructField(0);
  }
  if (V->isInt())
    return toDouble(V->getInt()) * Tick.value_or(1);
  if (V->isFloat()) {
    llvm::APFloat F = V->getFloat();
    bool Lost = false;
    F.convert(llvm::APFloat::IEEEdouble(), llvm::APFloat::rmNearestTiesToEven, &Lost);
    return F.convertToDouble() * Tick.value_or(1);
  }
  return std::nullopt;
}

bool isLiteralNumber(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (isa<IntegerLiteral, FloatingLiteral>(E))
    return true;
  if (const auto *U = dyn_cast<UnaryOperator>(E))
    return (U->getOpcode() == UO_Minus || U->getOpcode() == UO_Plus) &&
           isLiteralNumber(U->getSubExpr());
  if (const auto *B = dyn_cast<BinaryOperator>(E))
    return (B->isAdditiveOp() || B->isMultiplicativeOp() || B->isShiftOp()) &&
           isLiteralNumber(B->getLHS()) && isLiteralNumber(B->getRHS());
  if (const auto *C = dyn_cast<ExplicitCastExpr>(E))
    return C->getType()->isArithmeticType() && isLiteralNumber(C->getSubExpr());
  // Durations: hours(1), 50min + 50min.
  if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(E);
      Op && durationTick(Op->getType()) && Op->getNumArgs() == 2)
    return isLiteralNumber(Op->getArg(0)) && isLiteralNumber(Op->getArg(1));
  if (const auto *M = dyn_cast<MaterializeTemporaryExpr>(E))
    return isLiteralNumber(M->getSubExpr());
  if (const auto *UDL = dyn_cast<UserDefinedLiteral>(E)) {
    auto Kind = UDL->getLiteralOperatorKind();
    return Kind != UserDefinedLiteral::LOK_String && Kind != UserDefinedLiteral::LOK_Character;
  }
  return false;
}

bool isNullOrZero(const Expr *E, ASTContext &Context) {
  if (E->getType().isNull())
    return false;
  if (!E->isValueDependent() &&
      E->isNullPointerConstant(Context, Expr::NPC_ValueDependentIsNotNull))
    return true;
  const Expr *S = stripped(E);
  if (isa<CXXNullPtrLiteralExpr, GNUNullExpr>(S))
    return true;
  auto N = foldNumber(S, Context);
  return N && *N == 0;
}

bool foldsTo(const Expr *E, std::string_view Wanted, ASTContext &Context) {
  if (Wanted == "null" || Wanted == "zero")
    return isNullOrZero(E, Context);
  const Expr *S = stripped(E);
  if (Wanted == "true" || Wanted == "false") {
    auto N = foldNumber(S, Context);
    return N && (*N != 0) == (Wanted == "true");
  }
  double Number = 0;
  auto [End, Error] = std::from_chars(Wanted.data(), Wanted.data() + Wanted.size(), Number);
  if (Error == std::errc() && End == Wanted.data() + Wanted.size()) {
    auto N = foldNumber(S, Context);
    return N && *N == Number;
  }
  auto Text = foldText(E, Context);
  return Text && *Text == Wanted;
}

} // namespace jwtlint
