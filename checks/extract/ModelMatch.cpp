//===- ModelMatch.cpp - Which model speaks of a call ----------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Constants.h"
#include "checks/extract/UnitWalker.h"
#include "jose/Algorithm.h"

using namespace clang;

namespace jwtlint {

static std::string canonicalType(QualType T) {
  return T.isNull() ? std::string() : T.getCanonicalType().getAsString();
}

UnitWalker::Match UnitWalker::applies(const FunctionModel &M, const Call &C, bool ByName) {
  unsigned Arity = C.arity();
  if (Arity < M.MinArity || Arity > M.MaxArity)
    return Match::No;
  // In a template that is not instantiated types cannot decide.
  Match Result = Match::Yes;
  auto Ask = [&Result](QualType T, llvm::StringRef Text) {
    if (T.isNull() || T->isDependentType())
      Result = Match::Perhaps;
    else if (canonicalType(T).find(Text.str()) == std::string::npos)
      return false;
    return true;
  };
  for (const auto &[Index, Text] : M.Takes) {
    bool Declared = C.Callee && !ByName && Index < C.Callee->getNumParams();
    if (!Declared && Index >= C.Args.size())
      return Match::No;
    if (!Ask(Declared ? C.Callee->getParamDecl(Index)->getType() : C.Args[Index]->getType(), Text))
      return Match::No;
  }
  if (!M.ResultType.empty() &&
      !Ask(C.Callee && !C.IsConstructor ? C.Callee->getReturnType() : C.Type, M.ResultType))
    return Match::No;
  // Libraries share names; where types cannot tell, the unit's includes do.
  if ((ByName || Result == Match::Perhaps) && !M.Owner->Headers.empty() && !B.includes(M.Owner))
    return Match::No;
  bool Holds = llvm::all_of(M.When, [&](const Condition &W) {
    return W.Argument < C.Args.size() && foldsTo(C.Args[W.Argument], W.Constant, Context);
  });
  return Holds ? Result : Match::No;
}

/// The first entry that surely speaks of the call, else the first that may.
const FunctionModel *UnitWalker::modelFor(const Call &C) {
  const FunctionModel *Possible = nullptr;
  for (const std::string &Name : llvm::reverse(C.Names))
    for (const FunctionModel *M : Models.candidates(Name))
      switch (applies(*M, C, /*ByName=*/!C.Callee)) {
      case Match::Yes:
        return M;
      case Match::Perhaps:
        Possible = Possible ? Possible : M;
        break;
      case Match::No:
        break;
      }
  if (Possible || C.LastName.empty() || !C.Only)
    return Possible;
  // A member call: methods, which have the longer names, before functions.
  size_t Depth = 0;
  for (const FunctionModel *M : Models.candidatesByLastName(C.LastName)) {
    size_t D = llvm::StringRef(M->Names.front()).count("::");
    if (M->Owner == C.Only && D > Depth && applies(*M, C, /*ByName=*/true) != Match::No) {
      Possible = M;
      Depth = D;
    }
  }
  return Possible;
}

std::string UnitWalker::algorithmName(llvm::StringRef Text, const Library &L) {
  Text.consume_front(L.AlgorithmPrefix);
  if (Text.equals_insensitive("none"))
    return "none";
  if (const jose::Algorithm *A = jose::findAlgorithmLoosely(std::string_view(Text)))
    return std::string(A->Name);
  return Text.str();
}

/// The texts that an argument lists: one text, or the leaves of a braced list.
static void foldTexts(const Expr *E, ASTContext &Context, llvm::SmallVectorImpl<std::string> &Out,
                      unsigned Depth = 0) {
  if (!E)
    return;
  if (auto Text = foldText(E, Context)) {
    Out.push_back(std::move(*Text));
    return;
  }
  if (Depth > 4)
    return;
  E = stripped(E);
  // A table of names: const char *required[] = {"exp", "aud"}.
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    if (const auto *V = dyn_cast<VarDecl>(Ref->getDecl()); V && V->getType()->isArrayType())
      if (const Expr *Init = V->getAnyInitializer())
        E = stripped(Init);
  if (const auto *L = dyn_cast<InitListExpr>(E))
    for (const Expr *Init : L->inits())
      foldTexts(Init, Context, Out, Depth + 1);
  else if (const auto *C = dyn_cast<CXXConstructExpr>(E);
           C && C->getConstructor()->getParent()->isInStdNamespace())
    for (const Expr *A : C->arguments())
      if (!isa<CXXDefaultArgExpr>(A))
        foldTexts(A, Context, Out, Depth + 1);
}

llvm::SmallVector<std::string, 4> UnitWalker::textsOf(const NameRef &N, const Call &C) {
  llvm::SmallVector<std::string, 4> Texts;
  if (!N.From)
    Texts.push_back(N.Text);
  else if (N.From.K == Operand::Kind::Argument && N.From.Index < C.Args.size())
    foldTexts(C.Args[N.From.Index], Context, Texts);
  else if (N.From.K == Operand::Kind::ArgumentsFrom)
    for (unsigned I = N.From.Index; I < C.Args.size(); ++I)
      foldTexts(C.Args[I], Context, Texts);
  return Texts;
}

void UnitWalker::setUndo(Event &E, const std::optional<SourceEdit> &Edit) {
  if (!Edit)
    return;
  E.UndoAt = B.spanOfText(Edit->Begin, Edit->End);
  E.UndoText = Edit->Text;
}

/// Algorithms are allowed: those that a list names, or one that is an object.
void UnitWalker::allow(const FunctionModel &M, const Call &C, uint32_t Receiver, uint32_t Result) {
  llvm::SmallVector<std::string, 4> Names = textsOf(M.Allow, C);
  for (std::string &Name : Names)
    Name = algorithmName(Name, *M.Owner);
  for (size_t I = 0; I != Names.size(); ++I) {
    Event &E = modelEvent(EventKind::Allow, M, C, Receiver);
    E.Name = Names[I];
    if (M.Allow.From.K == Operand::Kind::Argument && llvm::count(Names, Names[I]) == 1)
      setUndo(E, withoutElement(C.Args[M.Allow.From.Index], I, Names.size(), Context));
  }
  if (!Names.empty())
    return;
  Event &E = modelEvent(EventKind::Allow, M, C, Receiver);
  for (auto [Node, Arg] : nodesOf(M.Allow.From, C, Result))
    E.Operands.push_back(Node);
  setUndo(E, withoutLink(C.E, Context));
}

} // namespace jwtlint
