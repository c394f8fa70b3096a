//===- ModelEffects.cpp - What a model says of a call ---------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Constants.h"
#include "checks/extract/UnitWalker.h"

#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace jwtlint {

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

std::string UnitWalker::algorithmOf(const FunctionModel &M, const Call &C) {
  if (!M.Algorithm)
    return {};
  llvm::SmallVector<std::string, 4> Names = textsOf(M.Algorithm, C);
  return Names.empty() ? std::string() : algorithmName(Names.front(), *M.Owner);
}

/// An object begins.
void UnitWalker::applyCreation(const FunctionModel &M, const Call &C, uint32_t Result,
                               uint32_t Made) {
  Event &E = modelEvent(EventKind::Create, M, C, Made);
  E.Object = M.Creates;
  E.Name = algorithmOf(M, C);
  E.Result = Made;
  if (M.Parts)
    for (auto [Node, Arg] : nodesOf(M.Parts, C, Result))
      E.Operands.push_back(Node);
  if (Made != NoIndex)
    B.objectOf(Made) = M.Owner;
}

/// An object is configured.
void UnitWalker::applyConfiguration(const FunctionModel &M, const Call &C, uint32_t Receiver,
                                    uint32_t Result) {
  if (M.Algorithm && M.Creates != "algorithm") {
    std::string Name = algorithmOf(M, C);
    Event &E = modelEvent(EventKind::Select, M, C, Receiver);
    E.Name = std::move(Name);
    for (auto [Node, Arg] : nodesOf(M.Algorithm.From, C, Result))
      E.Operands.push_back(Node);
  }
  if (M.Require) {
    llvm::SmallVector<std::string, 4> Names = textsOf(M.Require, C);
    if (Names.empty())
      Names.push_back("*"); // a computed name may be any claim
    for (std::string &Name : Names)
      modelEvent(EventKind::Require, M, C, Receiver).Name = std::move(Name);
  }
  if (M.Allow)
    allow(M, C, Receiver, Result);
  if (!M.Disables.empty()) {
    Event &E = modelEvent(EventKind::Disable, M, C, Receiver);
    E.Name = M.Disables;
    setUndo(E, withoutCondition(M, C.Args, Context));
  }
  if (M.Leeway)
    for (auto [Node, Arg] : nodesOf(M.Leeway, C, Result))
      modelEvent(EventKind::Leeway, M, C, Receiver).Operands = {Node};
}

/// An object parses, verifies or signs a token.
void UnitWalker::applyTokens(const FunctionModel &M, const Call &C, uint32_t Receiver,
                             uint32_t Result, uint32_t Made) {
  if (M.Decodes) {
    Event &E = modelEvent(EventKind::Decode, M, C, Receiver);
    E.Result = Made;
    for (auto [Node, Arg] : nodesOf(M.Decodes, C, Result))
      E.Operands.push_back(Node);
    if (Made != NoIndex)
      B.objectOf(Made) = M.Owner;
  }
  if (M.Verifies || M.Reports != FailureReport::None) {
    Event &E = modelEvent(EventKind::Verify, M, C, Receiver);
    E.Reports = M.Reports;
    if (M.Verifies)
      E.Result = Made;
    else
      E.Object = "claims"; // a check of something else than the signature
    for (auto [Node, Arg] : nodesOf(M.Verifies, C, Result))
      E.Operands.push_back(Node);
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
  std::string Algorithm = algorithmOf(M, C);
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
  if (!E)
    return;
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
  uint32_t Made = Result;
  for (auto [Node, E] : nodesOf(M.At, C, Result))
    Made = Node;
  if (!M.Creates.empty())
    applyCreation(M, C, Result, Made);
  applyConfiguration(M, C, Receiver, Result);
  applyTokens(M, C, Receiver, Result, Made);
  applyUses(M, C, Receiver, Result);
  applyClaims(M, C, Receiver, Result);
  applyFlows(M, C, Result);
  return Result;
}

} // namespace jwtlint
