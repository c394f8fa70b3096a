//===- Calls.cpp - What happens at a call ---------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A call is, in this order: what a model says of its callee; a path into the
// repository's own function; a conversion; or nothing that is known.
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Constants.h"
#include "checks/extract/UnitWalker.h"

#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace jwtlint {

unsigned UnitWalker::Call::arity() const {
  unsigned N = 0;
  for (const Expr *A : Args)
    N += !isa<CXXDefaultArgExpr>(A);
  return N;
}

/// The class whose method is called, as the source says it: without the walk to
/// the base that declares the method.
static const CXXRecordDecl *classOf(const Expr *Object) {
  if (Object->IgnoreParenImpCasts()->getType().isNull())
    return nullptr;
  QualType T = Object->IgnoreParenImpCasts()->getType();
  if (T.isNull())
    return nullptr;
  if (T->isPointerType() || T->isReferenceType())
    T = T->getPointeeType();
  return T->getAsCXXRecordDecl();
}

void UnitWalker::addArguments(Call &C, llvm::ArrayRef<const Expr *> Args) {
  for (const Expr *A : Args) {
    C.Args.push_back(A);
    C.Nodes.push_back(eval(A));
  }
}

bool UnitWalker::isFollowed(const FunctionDecl *F) {
  const FunctionDecl *P = patternOf(F);
  if (const FunctionDecl *Definition = P->getDefinition())
    P = Definition;
  return B.isOwned(P->getLocation());
}

/// Fills in what is known of the callee when there is no declaration for it.
/// False if nothing is.
bool UnitWalker::nameCallee(Call &C, const Expr *Callee) {
  Callee = Callee->IgnoreParenImpCasts();
  auto AddCandidates = [&C](const OverloadExpr *O) {
    for (const NamedDecl *D : O->decls()) {
      std::string Name = qualifiedName(D->getUnderlyingDecl());
      if (!llvm::is_contained(C.Names, Name))
        C.Names.push_back(std::move(Name));
      // All candidates of one set mostly mean the same; a declaration serves
      // to follow the call when the set has just one.
      if (const auto *F = D->getUnderlyingDecl()->getAsFunction())
        C.Callee = O->getNumDecls() == 1 ? F : nullptr;
    }
    C.TemplateArgs = O->template_arguments();
  };
  if (const auto *U = dyn_cast<UnresolvedLookupExpr>(Callee)) {
    AddCandidates(U);
  } else if (const auto *U = dyn_cast<UnresolvedMemberExpr>(Callee)) {
    AddCandidates(U);
    if (!U->isImplicitAccess()) {
      C.ObjectExpr = U->getBase();
      C.Object = eval(C.ObjectExpr);
    }
  } else if (const auto *M = dyn_cast<CXXDependentScopeMemberExpr>(Callee)) {
    if (!M->isImplicitAccess()) {
      C.ObjectExpr = M->getBase();
      C.Object = eval(C.ObjectExpr);
    }
    C.LastName = M->getMember().getAsString();
    // A member of a class template that is not instantiated has a known template.
    if (const auto *T = M->getBaseType()->getAs<TemplateSpecializationType>())
      if (const TemplateDecl *Template = T->getTemplateName().getAsTemplateDecl())
        C.Names.push_back(qualifiedName(Template) + "::" + C.LastName);
    C.Only = C.Object != NoIndex ? B.objectOf(C.Object) : nullptr;
  } else if (const auto *M = dyn_cast<MemberExpr>(Callee)) {
    C.ObjectExpr = M->getBase();
    C.Object = eval(C.ObjectExpr);
    C.Names.push_back(qualifiedName(M->getMemberDecl()));
    C.Callee = dyn_cast<FunctionDecl>(M->getMemberDecl());
  } else if (const auto *R = dyn_cast<DeclRefExpr>(Callee); R && isa<FunctionDecl>(R->getDecl())) {
    C.Callee = cast<FunctionDecl>(R->getDecl());
    C.Names.push_back(qualifiedName(C.Callee));
  } else {
    return false;
  }
  return true;
}

uint32_t UnitWalker::evalCall(const CallExpr *E, uint32_t Into) {
  Call C;
  C.E = E;
  C.Into = Into;
  C.Type = E->getType();
  if (const FunctionDecl *F = E->getDirectCallee()) {
    C.Callee = F;
    C.Names.push_back(qualifiedName(F));
    if (const auto *M = dyn_cast<CXXMemberCallExpr>(E)) {
      C.ObjectExpr = M->getImplicitObjectArgument();
      C.Object = eval(C.ObjectExpr);
      if (const CXXRecordDecl *Class = classOf(C.ObjectExpr); Class && !isa<CXXConversionDecl>(F)) {
        std::string Name = qualifiedName(Class) + "::" + F->getNameAsString();
        if (Name != C.Names.front())
          C.Names.push_back(std::move(Name));
      }
    }
    if (const auto *R = dyn_cast<DeclRefExpr>(E->getCallee()->IgnoreParenImpCasts()))
      C.TemplateArgs = R->template_arguments();
  } else if (!nameCallee(C, E->getCallee())) {
    // A function pointer or std::function-like value: it stands for its result.
    uint32_t Function = eval(E->getCallee());
    addArguments(C, llvm::ArrayRef(E->getArgs(), E->getNumArgs()));
    escape(C);
    return Function;
  }
  addArguments(C, llvm::ArrayRef(E->getArgs(), E->getNumArgs()));
  return perform(C);
}

uint32_t UnitWalker::evalOperatorCall(const CXXOperatorCallExpr *E, uint32_t Into) {
  OverloadedOperatorKind Op = E->getOperator();
  if (durationTick(E->getType()) && E->getNumArgs() == 2 && (Op == OO_Star || Op == OO_Slash))
    return arithmetic(E, Op == OO_Star ? BO_Mul : BO_Div, E->getArg(0), E->getArg(1));
  Call C;
  C.E = E;
  C.Into = Into;
  C.Type = E->getType();
  C.Callee = E->getDirectCallee();
  llvm::ArrayRef<const Expr *> Args(E->getArgs(), E->getNumArgs());
  bool IsMethod = C.Callee && isa<CXXMethodDecl>(C.Callee);
  if (!C.Callee) {
    // Dependent operands. Assignment and concatenation keep their meaning.
    if (Op == OO_Equal && Args.size() == 2) {
      uint32_t Target = eval(Args[0]);
      B.flow(eval(Args[1]), Target, E->getSourceRange());
      return Target;
    }
    if (Op == OO_Star && Args.size() == 1)
      return eval(Args[0]);
    if (Op == OO_Arrow)
      return eval(Args[0]);
    if (Op == OO_Plus && Args.size() == 2) {
      uint32_t Node = B.expression(E);
      for (const Expr *A : Args)
        B.flow(eval(A), Node, A->getSourceRange(), EdgeKind::Part);
      return Node;
    }
    if (Op == OO_LessLess && Args.size() == 2) {
      uint32_t Target = eval(Args[0]);
      B.flow(eval(Args[1]), Target, E->getSourceRange(), EdgeKind::Part);
      return Target;
    }
    return evalChildren(E);
  }
  C.Names.push_back(qualifiedName(C.Callee));
  if (IsMethod) {
    C.ObjectExpr = Args.front();
    C.Object = eval(C.ObjectExpr);
    if (const CXXRecordDecl *Class = classOf(C.ObjectExpr)) {
      std::string Name = qualifiedName(Class) + "::" + C.Callee->getNameAsString();
      if (Name != C.Names.front())
        C.Names.push_back(std::move(Name));
    }
    Args = Args.drop_front();
  }
  addArguments(C, Args);
  uint32_t Result = perform(C);
  if (Op == OO_Call && !isFollowed(C.Callee))
    escape(C);
  // Whoever defines it, `stream << value` puts the value in and is the stream.
  if (Op == OO_LessLess && E->getNumArgs() == 2 && C.Callee->getReturnType()->isReferenceType()) {
    uint32_t Stream = eval(E->getArg(0));
    if (Result == NoIndex)
      B.flow(eval(E->getArg(1)), Stream, E->getArg(1)->getSourceRange(), EdgeKind::Part);
    return Stream;
  }
  return Result;
}

/// Clang drops the declaration from a use of a variable whose own declaration does
/// not compile, such as `auto token = request->header();`. The name is still there.
uint32_t UnitWalker::evalByName(const Expr *E) {
  const SourceManager &SM = Context.getSourceManager();
  SourceLocation At = SM.getSpellingLoc(E->getBeginLoc());
  if (At.isInvalid())
    return NoIndex;
  llvm::SmallString<32> Buffer;
  auto It = LocalsByName.find(Lexer::getSpelling(At, Buffer, SM, Context.getLangOpts()));
  return It == LocalsByName.end() ? NoIndex : B.variable(It->second);
}

/// What Clang keeps of an expression that does not compile, mostly because a
/// header is missing: the callee by name, if it was one, and the parts.
uint32_t UnitWalker::evalRecovery(const RecoveryExpr *E, uint32_t Into) {
  llvm::ArrayRef<const Expr *> Parts = E->subExpressions();
  if (Parts.empty())
    return evalByName(E);
  Call C;
  C.E = E;
  C.Into = Into;
  C.Type = E->getType();
  if (isa<OverloadExpr, CXXDependentScopeMemberExpr, MemberExpr>(
          Parts.front()->IgnoreParenImpCasts()) &&
      nameCallee(C, Parts.front())) {
    addArguments(C, Parts.drop_front());
    return perform(C);
  }
  if (!E->getType()->isDependentType() && E->getType()->getAsCXXRecordDecl())
    return evalUnresolvedConstruct(E, E->getType(), Parts, Into);
  return evalChildren(E);
}

/// A call of the repository's own function: arguments enter, results leave.
uint32_t UnitWalker::follow(Call &C) {
  if (const auto *Ctor = dyn_cast<CXXConstructorDecl>(C.Callee)) {
    const auto *Pattern = cast<CXXConstructorDecl>(patternOf(Ctor));
    if (Ctor->isInheritingConstructor()) {
      // `using Base::Base`: the base's constructor takes the arguments.
      C.Callee = Ctor->getInheritedConstructor().getConstructor();
    } else if (Pattern->isImplicit() || Pattern->isDefaulted() || Ctor->isImplicit()) {
      defaultMembers(Ctor->getParent());
      return C.Into;
    }
  }
  uint32_t Site = B.site(C.E, B.CurrentFunction);
  for (unsigned I = 0; I < C.Args.size(); ++I) {
    if (C.Nodes[I] == NoIndex)
      continue;
    if (I >= C.Callee->getNumParams())
      break; // variadic
    const ParmVarDecl *Param = C.Callee->getParamDecl(I);
    const FunctionDecl *Pattern = patternOf(C.Callee);
    uint32_t Formal = B.variable(I < Pattern->getNumParams() ? Pattern->getParamDecl(I) : Param);
    SourceRange Where =
        isa<CXXDefaultArgExpr>(C.Args[I]) ? C.E->getSourceRange() : C.Args[I]->getSourceRange();
    B.flow(C.Nodes[I], Formal, Where, EdgeKind::Enter, 1, Site);
    if (writesThrough(Param->getType()))
      B.flow(Formal, C.Nodes[I], Where, EdgeKind::Exit, 1, Site);
  }
  if (C.IsConstructor)
    return C.Into;
  if (C.Callee->getReturnType()->isVoidType())
    return NoIndex;
  uint32_t Result = B.expression(C.E);
  B.flow(B.returnOf(C.Callee), Result, C.E->getSourceRange(), EdgeKind::Exit, 1, Site);
  return Result;
}

/// An object that goes where nobody can follow may be configured there.
void UnitWalker::escape(const Call &C) {
  for (uint32_t Node : C.Nodes)
    if (Node != NoIndex && B.objectOf(Node)) {
      Event &E = B.event(EventKind::Require, C.E->getSourceRange());
      E.Name = "*";
      E.Receiver = Node;
    }
}

uint32_t UnitWalker::perform(Call &C) {
  if (const FunctionModel *M = modelFor(C))
    return applyModel(*M, C);
  if (!C.Callee)
    return NoIndex;
  if (isFollowed(C.Callee))
    return follow(C);
  if (const auto *Ctor = dyn_cast<CXXConstructorDecl>(C.Callee)) {
    // A converting constructor of an unknown type wraps; an explicit one may
    // open, look up or parse what it is given.
    if (Ctor->isConvertingConstructor(/*AllowExplicit=*/false) && C.arity() == 1)
      return C.Nodes.front();
    return C.Into;
  }
  if (isa<CXXConversionDecl>(C.Callee))
    return C.Object;
  return NoIndex;
}

} // namespace jwtlint
