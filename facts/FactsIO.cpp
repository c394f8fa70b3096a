//===- FactsIO.cpp - Facts on disk and between processes --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every structure is one CBOR array of its members in the order of Facts.h.
// Coder writes or reads a member depending on what it is made of, so that the
// layout stands in one place.
//
//===----------------------------------------------------------------------===//

#include "facts/FactsIO.h"

#include "facts/Cbor.h"

#include <concepts>

namespace jwtlint {
namespace {

constexpr std::string_view Magic = "jwt-lint facts";

class Writer {
public:
  CborWriter Out;

  void open(uint64_t Members) { Out.array(Members); }
  void io(const std::string &Text) { Out.text(Text); }
  void io(const bool &Value) { Out.boolean(Value); }
  void io(const double &Value) { Out.real(Value); }
  void io(const uint32_t &Value) { Out.number(Value); }
  void io(const uint64_t &Value) { Out.number(Value); }
  void io(const std::optional<double> &Value) { Value ? Out.real(*Value) : Out.null(); }
  template <typename Enum> void choice(const Enum &Value, Enum) {
    Out.number(static_cast<uint64_t>(Value));
  }
  template <typename T, typename Each> void list(const std::vector<T> &Items, Each Code) {
    Out.array(Items.size());
    for (const T &Item : Items)
      Code(*this, Item);
  }
};

class Reader {
public:
  explicit Reader(std::string_view Bytes) : In(Bytes) {}
  CborReader In;

  void open(uint64_t Members) {
    if (In.array() != Members)
      In.fail("an array of " + std::to_string(Members) + " members");
  }
  void io(std::string &Text) { Text = In.text(); }
  void io(bool &Value) { Value = In.boolean(); }
  void io(double &Value) { Value = In.real(); }
  void io(uint32_t &Value) { Value = static_cast<uint32_t>(In.numberUpTo(NoIndex, "32 bits")); }
  void io(uint64_t &Value) { Value = In.number(); }
  void io(std::optional<double> &Value) {
    if (!In.tryNull())
      Value = In.real();
  }
  template <typename Enum> void choice(Enum &Value, Enum Last) {
    Value = static_cast<Enum>(In.numberUpTo(static_cast<uint64_t>(Last), "a known kind"));
  }
  template <typename T, typename Each> void list(std::vector<T> &Items, Each Code) {
    // No reserve: the count is only a claim until the items have been read.
    for (uint64_t Left = In.array(); Left != 0 && !In.failed(); --Left)
      Code(*this, Items.emplace_back());
  }
};

/// const T for a Writer, T for a Reader.
template <typename C, typename T>
using Of = std::conditional_t<std::same_as<C, Writer>, const T, T>;

template <typename C> void code(C &Io, Of<C, Span> &S) {
  Io.open(5);
  Io.io(S.File), Io.io(S.Line), Io.io(S.Column), Io.io(S.EndLine), Io.io(S.EndColumn);
}

template <typename C> void code(C &Io, Of<C, Function> &F) {
  Io.open(5);
  Io.io(F.Key), Io.io(F.Name), code(Io, F.Where), Io.io(F.Defined), code(Io, F.Extent);
}

template <typename C> void code(C &Io, Of<C, CallSite> &S) {
  Io.open(3);
  Io.io(S.Key), Io.io(S.Caller), code(Io, S.Where);
}

template <typename C> void code(C &Io, Of<C, Literal> &L) {
  Io.open(11);
  Io.io(L.IsText), Io.io(L.Number), Io.io(L.IsDuration), Io.io(L.Length), Io.io(L.Digest);
  Io.io(L.Shape), Io.io(L.Key), Io.io(L.RealKey), Io.io(L.Configured);
  for (auto &Verdict : L.Weakness)
    Io.io(Verdict);
}

template <typename C> void code(C &Io, Of<C, Node> &N) {
  Io.open(6);
  Io.io(N.Key), Io.choice(N.Kind, NodeKind::Configuration), Io.io(N.Name);
  code(Io, N.Where), Io.io(N.Function), Io.io(N.Literal);
}

template <typename C> void code(C &Io, Of<C, Edge> &E) {
  Io.open(6);
  Io.io(E.From), Io.io(E.To), Io.choice(E.Kind, EdgeKind::Exit), Io.io(E.Site), Io.io(E.Scale);
  code(Io, E.Where);
}

template <typename C> void code(C &Io, Of<C, Event> &E) {
  Io.open(16);
  Io.choice(E.Kind, EventKind::LookUp);
  Io.io(E.Library), Io.io(E.Callee), Io.io(E.Object), Io.io(E.Name);
  Io.io(E.Receiver), Io.io(E.Result);
  Io.list(E.Operands, [](auto &Io, auto &Operand) { Io.io(Operand); });
  Io.io(E.Function), code(Io, E.Where), Io.io(E.Order);
  Io.choice(E.Reports, FailureReport::OutArgument), Io.io(E.FailureIgnored), Io.io(E.HowIgnored);
  code(Io, E.UndoAt), Io.io(E.UndoText);
}

template <typename C> void code(C &Io, Of<C, Facts> &F) {
  auto Text = [](auto &Io, auto &Item) { Io.io(Item); };
  auto Structure = [](auto &Io, auto &Item) { code(Io, Item); };
  Io.io(F.Unit);
  Io.list(F.Files, Text);
  Io.list(F.Functions, Structure);
  Io.list(F.Sites, Structure);
  Io.list(F.Literals, Structure);
  Io.list(F.Nodes, Structure);
  Io.list(F.Edges, Structure);
  Io.list(F.Events, Structure);
  Io.list(F.JwtFiles, Text);
  Io.list(F.MissingHeaders, Text);
  Io.list(F.StandIns, Text);
}

constexpr uint64_t TopLevelMembers = 2 + 11;

/// Says which index of the facts points nowhere, or nothing.
class IndexCheck {
public:
  explicit IndexCheck(const Facts &F) : F(F) {}

  std::string run() {
    for (const Function &Fn : F.Functions)
      span(Fn.Where), span(Fn.Extent);
    for (const CallSite &S : F.Sites)
      span(S.Where), optional(S.Caller, F.Functions.size(), "function");
    for (const Node &N : F.Nodes) {
      span(N.Where);
      optional(N.Function, F.Functions.size(), "function");
      optional(N.Literal, F.Literals.size(), "literal");
    }
    for (const Edge &E : F.Edges) {
      span(E.Where);
      required(E.From, F.Nodes.size(), "node"), required(E.To, F.Nodes.size(), "node");
      optional(E.Site, F.Sites.size(), "call site");
    }
    for (const Event &E : F.Events)
      event(E);
    return Why;
  }

private:
  void event(const Event &E) {
    span(E.Where), span(E.UndoAt);
    optional(E.Receiver, F.Nodes.size(), "node"), optional(E.Result, F.Nodes.size(), "node");
    for (uint32_t Operand : E.Operands)
      optional(Operand, F.Nodes.size(), "node");
    optional(E.Function, F.Functions.size(), "function");
  }
  void span(const Span &S) {
    if (S.valid())
      required(S.File, F.Files.size(), "file");
  }
  void optional(uint32_t Index, size_t Size, std::string_view What) {
    if (Index != NoIndex)
      required(Index, Size, What);
  }
  void required(uint32_t Index, size_t Size, std::string_view What) {
    if (Index >= Size && Why.empty())
      Why = "there is no " + std::string(What) + " " + std::to_string(Index);
  }

  const Facts &F;
  std::string Why;
};

} // namespace

std::string writeFacts(const Facts &F) {
  Writer W;
  W.Out.array(TopLevelMembers);
  W.Out.text(Magic);
  W.Out.number(FactsVersion);
  code(W, F);
  return W.Out.take();
}

std::optional<Facts> readFacts(std::string_view Bytes, std::string &Why) {
  Reader R(Bytes);
  uint64_t Members = R.In.array();
  if (Members == 0 || R.In.text() != Magic) {
    Why = "these are not facts of jwt-lint";
    return std::nullopt;
  }
  uint64_t Version = R.In.number();
  if (R.In.failed() || Version != FactsVersion) {
    Why = "facts of version " + std::to_string(Version) + ", not " + std::to_string(FactsVersion);
    return std::nullopt;
  }
  if (Members != TopLevelMembers)
    R.In.fail("an array of " + std::to_string(TopLevelMembers) + " members");
  Facts F;
  code(R, F);
  if (!R.In.failed() && !R.In.atEnd())
    R.In.fail("the end");
  Why = R.In.failed() ? "the facts are damaged: " + R.In.why() : IndexCheck(F).run();
  if (!Why.empty())
    return std::nullopt;
  return F;
}

} // namespace jwtlint
