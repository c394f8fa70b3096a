//===- ModelEffects.cpp - What a model says of a call ---------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Constants.h"
#include "checks/extract/UnitWalker.h"
#include "jose/Algorithm.h"

#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace jwtlint {

static std::string canonicalType(QualType T) {
  return T.isNull() ? std::string() : T.getCanonicalType().getAsString();
}

bool UnitWalker::applies(const FunctionModel &M, const Call &C, bool ByName) {
  unsigned Arity = C.arity();
  if (Arity < M.MinArity || Arity > M.MaxArity)
    return false;
  bool Undecided = ByName;
  for (const auto &[Index, Text] : M.Takes) {
    QualType T;
    if (C.Callee && !ByName && Index < C.Callee->getNumParams())
      T = C.Callee->getParamDecl(Index)->getType();
    else if (Index < C.Args.size())
      T = C.Args[Index]->getType();
    else
      return false;
    // In a template that is not instantiated the type cannot decide.
    if (T.isNull() || T->isDependentType()) {
      Undecided = true;
      continue;
    }
    if (canonicalType(T).find(Text) == std::string::npos)
      return false;
  }
  if (!M.ResultType.empty()) {
    QualType T = C.Callee && !C.IsConstructor ? C.Callee->getReturnType() : C.Type;
    if (T.isNull() || T->isDependentType())
      Undecided = true;
    else if (canonicalType(T).find(M.ResultType) == std::string::npos)
      return false;
  }
  // Libraries share names; where types cannot tell, the unit's includes do.
  if (Undecided && !M.Owner->Headers.empty() && !B.Included.contains(M.Owner))
    return false;
  return llvm::all_of(M.When, [&](const Condition &W) {
    return W.Argument < C.Args.size() && foldsTo(C.Args[W.Argument], W.Constant, Context);
  });
}

const FunctionModel *UnitWalker::modelFor(const Call &C) {
  for (const std::string &Name : llvm::reverse(C.Names))
    for (const FunctionModel *M : Models.candidates(Name))
      if (applies(*M, C, /*ByName=*/!C.Callee))
        return M;
  if (C.LastName.empty() || !C.Only)
    return nullptr;
  // A member call: methods, which have the longer names, before functions.
  const FunctionModel *Best = nullptr;
  size_t Depth = 0;
  for (const FunctionModel *M : Models.candidatesByLastName(C.LastName)) {
    size_t D = llvm::StringRef(M->Names.front()).count("::");
    if (M->Owner == C.Only && D > Depth && applies(*M, C, /*ByName=*/true)) {
      Best = M;
      Depth = D;
    }
  }
  return Best;
}

std::string UnitWalker::algorithmName(llvm::StringRef Text, const Library &L) {
  Text.consume_front(L.AlgorithmPrefix);
  if (Text.equals_insensitive("none"))
    return "none";
  if (const jose::Algorithm *A = jose::findAlgorithmLoosely(std::string_view(Text)))
    return std::string(A->Name);
  return Text.str();
}

/// The values that O names at this call, each with its expression if it has one.
llvm::SmallVector<std::pair<uint32_t, const Expr *>, 4>
UnitWalker::nodesOf(Operand O, const Call &C, uint32_t Result) {
  llvm::SmallVector<std::pair<uint32_t, const Expr *>, 4> Nodes;
  switch (O.K) {
  case Operand::Kind::Argument:
  case Operand::Kind::KeysOf:
    if (O.Index < C.Nodes.size())
      Nodes.emplace_back(C.Nodes[O.Index], C.Args[O.Index]);
    break;
  case Operand::Kind::ArgumentsFrom:
    for (unsigned I = O.Index; I < C.Nodes.size(); ++I)
      Nodes.emplace_back(C.Nodes[I], C.Args[I]);
    break;
  case Operand::Kind::Object:
    Nodes.emplace_back(C.IsConstructor ? Result : C.Object, C.ObjectExpr);
    break;
  case Operand::Kind::Return:
    Nodes.emplace_back(Result, C.E);
    break;
  default:
    break;
  }
  return Nodes;
}

/// The texts that an argument lists: one text, or the leaves of a braced list.
static void foldTexts(const Expr *E, ASTContext &Context, llvm::SmallVectorImpl<std::string> &Out,
                      unsigned Depth = 0) {
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

/// The node of the call's result. A reference or pointer to something that the
/// model names is that thing itself, which keeps fluent chains one object.
uint32_t UnitWalker::resultOf(const FunctionModel &M, const Call &C) {
  if (C.IsConstructor)
    return C.Into != NoIndex ? C.Into : B.expression(C.E);
  QualType T = C.Callee ? C.Callee->getReturnType() : C.Type;
  // `FILE *f = fopen(…)`: what is opened is the variable.
  if (C.Into != NoIndex)
    for (const auto &[Where, Role] : M.Roles)
      if (Where.K == Operand::Kind::Return)
        return C.Into;
  bool IsAlias =
      !T.isNull() && (T->isLValueReferenceType() || T->isPointerType() || T->isDependentType());
  bool Named = M.Creates.empty() || M.At;
  for (const FlowRule &R : M.Flow) {
    if (R.To.K != Operand::Kind::Return)
      continue;
    bool Single = R.From.K == Operand::Kind::Object || R.From.K == Operand::Kind::Argument;
    if (IsAlias && Named && Single && !R.Part)
      for (auto [Node, E] : nodesOf(R.From, C, NoIndex))
        if (Node != NoIndex)
          return Node;
  }
  if (!T.isNull() && T->isVoidType())
    return NoIndex;
  return B.expression(C.E);
}

Event &UnitWalker::modelEvent(EventKind Kind, const FunctionModel &M, const Call &C,
                              uint32_t Receiver) {
  SourceRange Where = C.E->getSourceRange();
  // In a chain over several lines the call stands where its name is; an object
  // begins where its expression does.
  if (Kind != EventKind::Create)
    if (const auto *Member = dyn_cast<CXXMemberCallExpr>(C.E))
      if (const auto *Name = dyn_cast<MemberExpr>(Member->getCallee()->IgnoreParens()))
        if (Name->getMemberLoc().isValid())
          Where.setBegin(Name->getMemberLoc());
  Event &E = B.event(Kind, Where);
  E.Library = M.Owner->Name;
  E.Callee = !C.Names.empty() ? C.Names.front() : C.LastName;
  E.Receiver = Receiver;
  return E;
}

/// Creation, configuration and use of objects with a life.
void UnitWalker::applyObjects(const FunctionModel &M, const Call &C, uint32_t Receiver,
                              uint32_t Result) {
  uint32_t Made = Result;
  if (M.At)
    for (auto [Node, E] : nodesOf(M.At, C, Result))
      Made = Node;
  std::string Algorithm;
  if (llvm::SmallVector<std::string, 4> Names = textsOf(M.Algorithm, C);
      M.Algorithm && !Names.empty())
    Algorithm = algorithmName(Names.front(), *M.Owner);
  if (!M.Creates.empty()) {
    Event &E = modelEvent(EventKind::Create, M, C, Made);
    E.Object = M.Creates;
    E.Name = Algorithm;
    E.Result = Made;
    if (M.Parts)
      for (auto [Node, Arg] : nodesOf(M.Parts, C, Result))
        E.Operands.push_back(Node);
    if (Made != NoIndex)
      B.objectOf(Made) = M.Owner;
  }
  if (M.Algorithm && M.Creates != "algorithm") {
    Event &E = modelEvent(EventKind::Select, M, C, Receiver);
    E.Name = Algorithm;
    for (auto [Node, Arg] : nodesOf(M.Algorithm.From, C, Result))
      E.Operands.push_back(Node);
  }
  for (const std::string &Name : textsOf(M.Require, C))
    if (M.Require)
      modelEvent(EventKind::Require, M, C, Receiver).Name = Name;
  if (M.Require && textsOf(M.Require, C).empty())
    modelEvent(EventKind::Require, M, C, Receiver).Name = "*";
  if (M.Allow) {
    llvm::SmallVector<std::string, 4> Names = textsOf(M.Allow, C);
    for (const std::string &Name : Names)
      modelEvent(EventKind::Allow, M, C, Receiver).Name = algorithmName(Name, *M.Owner);
    if (Names.empty()) {
      Event &E = modelEvent(EventKind::Allow, M, C, Receiver);
      for (auto [Node, Arg] : nodesOf(M.Allow.From, C, Result))
        E.Operands.push_back(Node);
    }
  }
  if (!M.Disables.empty())
    modelEvent(EventKind::Disable, M, C, Receiver).Name = M.Disables;
  if (M.Leeway)
    for (auto [Node, Arg] : nodesOf(M.Leeway, C, Result))
      modelEvent(EventKind::Leeway, M, C, Receiver).Operands = {Node};
  if (M.Decodes) {
    Event &E = modelEvent(EventKind::Decode, M, C, Receiver);
    E.Result = Made;
    for (auto [Node, Arg] : nodesOf(M.Decodes, C, Result))
      E.Operands.push_back(Node);
    if (Made != NoIndex)
      B.objectOf(Made) = M.Owner;
  }
  if (M.Verifies) {
    Event &E = modelEvent(EventKind::Verify, M, C, Receiver);
    E.Result = Made;
    E.Reports = M.Reports;
    for (auto [Node, Arg] : nodesOf(M.Verifies, C, Result))
      E.Operands.push_back(Node);
    outcome(E, M, C);
  }
  if (!M.Verifies && M.Reports != FailureReport::None) {
    Event &E = modelEvent(EventKind::Verify, M, C, Receiver);
    E.Object = "claims"; // a check of something else than the signature
    E.Reports = M.Reports;
    outcome(E, M, C);
  }
  if (M.Signs) {
    Event &E = modelEvent(EventKind::Sign, M, C, Receiver);
    E.Result = Made;
    for (uint32_t Node : C.Nodes) // the algorithm may be an argument
      E.Operands.push_back(Node);
  }
}

void UnitWalker::applyUses(const FunctionModel &M, const Call &C, uint32_t Receiver,
                           uint32_t Result) {
  std::string Algorithm;
  if (M.Algorithm)
    if (llvm::SmallVector<std::string, 4> Names = textsOf(M.Algorithm, C); !Names.empty())
      Algorithm = algorithmName(Names.front(), *M.Owner);
  for (const auto &[Where, Role] : M.Roles)
    for (auto [Node, Arg] : nodesOf(Where, C, Result)) {
      if (Node == NoIndex || (Arg && isa<CXXDefaultArgExpr>(Arg)))
        continue;
      Event &E = modelEvent(EventKind::Use, M, C, Receiver);
      E.Name = Role;
      E.Object = Algorithm;
      E.Operands = {Node};
      E.Result = Result;
    }
  for (const NameRef *Read : {&M.Reads, &M.ReadsHeader}) {
    if (!*Read)
      continue;
    EventKind Kind = Read == &M.Reads ? EventKind::Read : EventKind::ReadHeader;
    llvm::SmallVector<std::string, 4> Names = textsOf(*Read, C);
    if (Names.empty() && M.Owner->HandlesTokens)
      Names.push_back("*"); // a computed name
    for (const std::string &Name : Names) {
      Event &E = modelEvent(Kind, M, C, Receiver);
      E.Name = Name;
      E.Result = Result;
      if (M.PresenceOnly)
        E.Object = "presence";
    }
  }
}

/// The pairs of a braced list: {{"exp", value}, {"sub", "u"}}.
static void forEachPair(const Expr *E, ASTContext &Context, unsigned Depth,
                        llvm::function_ref<void(std::string, const Expr *)> Visit) {
  E = stripped(E);
  llvm::SmallVector<const Expr *, 8> Items;
  if (const auto *L = dyn_cast<InitListExpr>(E))
    Items.append(L->inits().begin(), L->inits().end());
  else if (const auto *C = dyn_cast<CXXConstructExpr>(E))
    Items.append(C->arg_begin(), C->arg_end());
  while (!Items.empty() && isa<CXXDefaultArgExpr>(Items.back()))
    Items.pop_back();
  if (Items.size() == 2)
    if (auto Name = foldText(Items[0], Context)) {
      Visit(std::move(*Name), Items[1]);
      return;
    }
  if (Depth < 5)
    for (const Expr *Item : Items)
      forEachPair(Item, Context, Depth + 1, Visit);
}

void UnitWalker::applyClaims(const FunctionModel &M, const Call &C, uint32_t Receiver,
                             uint32_t Result) {
  if (!M.Claim)
    return;
  bool Any = false;
  auto Give = [&](std::string Name, uint32_t Value) {
    Any = true;
    Event &E = modelEvent(EventKind::Claim, M, C, Receiver);
    E.Name = std::move(Name);
    E.Operands = {Value};
  };
  if (M.Claim.From.K == Operand::Kind::KeysOf) {
    if (unsigned I = M.Claim.From.Index; I < C.Args.size())
      forEachPair(C.Args[I], Context, 0,
                  [&](std::string Name, const Expr *Value) { Give(std::move(Name), eval(Value)); });
  } else {
    uint32_t Value = NoIndex;
    for (auto [Node, Arg] : nodesOf(M.Value, C, Result))
      Value = Node;
    for (std::string &Name : textsOf(M.Claim, C))
      Give(std::move(Name), Value);
  }
  if (!Any) // a computed name may be any claim
    Give("*", NoIndex);
}

double UnitWalker::scaleOf(const FunctionModel &M, const Expr *From, int FromArgument,
                           QualType To) {
  for (const auto &[Argument, Seconds] : M.Units)
    if (int(Argument) == FromArgument)
      return Seconds;
  if (!From || To.isNull() || From->getType().isNull())
    return 1;
  auto FromTick = durationTick(From->getType()), ToTick = durationTick(To);
  if (!FromTick && ToTick && From->getType()->isArithmeticType())
    return *ToTick;
  if (FromTick && !ToTick && To->isArithmeticType())
    return 1 / *FromTick;
  return 1;
}

/// A read or write by name. A computed name of an environment variable is left to
/// the linker, which knows what callers pass.
void UnitWalker::lookUp(const FunctionModel &M, const Call &C, Operand NameOperand, uint32_t Value,
                        bool IsWrite) {
  if (NameOperand.Index >= C.Args.size() || Value == NoIndex)
    return;
  SourceRange Where = C.E->getSourceRange();
  auto Name = foldText(C.Args[NameOperand.Index], Context);
  auto Connect = [&](uint32_t Named) {
    IsWrite ? B.flow(Value, Named, Where) : B.flow(Named, Value, Where);
  };
  if (NameOperand.K == Operand::Kind::Configuration) {
    if (Name)
      readKey(M, C, *Name, Value, IsWrite);
  } else if (NameOperand.K == Operand::Kind::Request) {
    if (Name)
      Connect(B.request(*Name));
  } else if (Name) {
    Connect(B.environment(*Name));
  } else {
    Event &E = B.event(EventKind::LookUp, Where);
    E.Object = IsWrite ? "env-write" : "env";
    E.Operands = {C.Nodes[NameOperand.Index]};
    E.Result = Value;
  }
}

/// A key of a container: configuration, or the claims of a token.
void UnitWalker::readKey(const FunctionModel &M, const Call &C, const std::string &Name,
                         uint32_t Value, bool IsWrite) {
  uint32_t Container = C.Object;
  if (M.On)
    for (auto [Node, E] : nodesOf(M.On, C, Value))
      Container = Node;
  std::string Path = Container != NoIndex ? B.configPath(Container) : std::string();
  Path = Path.empty() ? Name : Path + "." + Name;
  SourceRange Where = C.E->getSourceRange();
  B.flow(B.configuration(Path), Value, Where);
  B.configPath(Value) = Path;
  if (Container == NoIndex || IsWrite)
    return;
  Event &E = B.event(EventKind::Read, Where);
  E.Object = "key";
  E.Name = Name;
  E.Receiver = Container;
  E.Result = Value;
}

void UnitWalker::applyFlow(const FunctionModel &M, const FlowRule &R, Call &C, uint32_t Result) {
  using Kind = Operand::Kind;
  auto Named = [](Operand O) {
    return O.K == Kind::Environment || O.K == Kind::Configuration || O.K == Kind::Request;
  };
  if (Named(R.From) || Named(R.To)) {
    Operand Name = Named(R.From) ? R.From : R.To;
    Operand Other = Named(R.From) ? R.To : R.From;
    for (auto [Node, E] : nodesOf(Other, C, Result))
      lookUp(M, C, Name, Node, Named(R.To));
    return;
  }
  EdgeKind K = R.Part ? EdgeKind::Part : EdgeKind::Copy;
  for (auto [To, ToExpr] : nodesOf(R.To, C, Result)) {
    QualType ToType = ToExpr ? ToExpr->getType() : C.Type;
    int Argument = R.From.K == Kind::Argument ? int(R.From.Index) : -1;
    for (auto [From, FromExpr] : nodesOf(R.From, C, Result)) {
      SourceRange Where = FromExpr && !isa<CXXDefaultArgExpr>(FromExpr) ? FromExpr->getSourceRange()
                                                                        : C.E->getSourceRange();
      B.flow(From, To, Where, K, scaleOf(M, FromExpr, Argument, ToType));
    }
  }
}

void UnitWalker::applyFlows(const FunctionModel &M, Call &C, uint32_t Result) {
  for (const FlowRule &R : M.Flow)
    applyFlow(M, R, C, Result);
  if (M.Constructs.empty())
    return;
  if (M.Constructs == "type") {
    QualType T;
    if (C.Callee && C.Callee->getTemplateSpecializationArgs()) {
      const TemplateArgument &A = C.Callee->getTemplateSpecializationArgs()->get(0);
      if (A.getKind() == TemplateArgument::Type)
        T = A.getAsType();
    } else if (!C.TemplateArgs.empty() &&
               C.TemplateArgs[0].getArgument().getKind() == TemplateArgument::Type) {
      T = C.TemplateArgs[0].getArgument().getAsType();
    }
    constructBy(C, T, Result);
    return;
  }
  const Expr *Object = C.ObjectExpr;
  if (!Object && !C.IsConstructor)
    return;
  QualType T = Object ? Object->IgnoreParenImpCasts()->getType() : C.Type;
  if (T->isPointerType())
    T = T->getPointeeType();
  if (const auto *S = dyn_cast_or_null<ClassTemplateSpecializationDecl>(T->getAsCXXRecordDecl()))
    if (S->getTemplateArgs().size() > 0 &&
        S->getTemplateArgs()[0].getKind() == TemplateArgument::Type)
      constructBy(C, S->getTemplateArgs()[0].getAsType(), C.IsConstructor ? Result : C.Object);
}

uint32_t UnitWalker::applyModel(const FunctionModel &M, Call &C) {
  if (M.Opaque && M.Roles.empty())
    return C.IsConstructor ? C.Into : NoIndex;
  uint32_t Result = resultOf(M, C);
  uint32_t Receiver = C.Object != NoIndex && !C.IsConstructor ? C.Object : Result;
  if (M.On)
    for (auto [Node, E] : nodesOf(M.On, C, Result))
      Receiver = Node;
  else if (!M.Creates.empty() && !M.At)
    Receiver = Result;
  else if (!M.Creates.empty())
    for (auto [Node, E] : nodesOf(M.At, C, Result))
      Receiver = Node;
  applyObjects(M, C, Receiver, Result);
  applyUses(M, C, Receiver, Result);
  applyClaims(M, C, Receiver, Result);
  applyFlows(M, C, Result);
  return Result;
}

} // namespace jwtlint
