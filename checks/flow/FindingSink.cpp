//===- FindingSink.cpp - Findings in words --------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Program.h"

#include <fmt/format.h>

namespace jwtlint {

std::string describe(const Literal &L) {
  if (L.Number)
    return fmt::format("the number {}", *L.Number);
  if (L.Key == "private")
    return "a private key";
  if (L.Key == "public")
    return "a public key";
  return L.Length == 1 ? "a text of 1 character" : fmt::format("a text of {} characters", L.Length);
}

FindingSink::Report FindingSink::report(const Span &Where) {
  Finding &F = Out.emplace_back();
  F.Id = Id;
  F.Level = Default;
  F.Where = P.Graph.place(Where);
  return Report(P, F);
}

Levels FindingSink::limits(std::string_view Fact, uint32_t Node, const Levels &Own) const {
  if (!ThresholdsIn)
    return Own;
  Thresholds Set = ThresholdsIn(P.Graph.place(P.Graph.node(Node).Where).File);
  const Levels *Found = Set.find(Id, Fact);
  return Found ? *Found : Own;
}

FindingSink::Report &FindingSink::Report::message(std::string Text) {
  F.Message = std::move(Text);
  return *this;
}

FindingSink::Report &FindingSink::Report::severity(Severity S) {
  F.Level = S;
  return *this;
}

FindingSink::Report &FindingSink::Report::suggest(std::string Text) {
  F.Suggestion = std::move(Text);
  return *this;
}

FindingSink::Report &FindingSink::Report::step(const Span &Where, std::string Text) {
  if (Where.valid())
    F.Flow.push_back({P.Graph.place(Where), std::move(Text)});
  return *this;
}

FindingSink::Report &FindingSink::Report::flow(const Verification &V) {
  const Event *First = nullptr;
  for (const Event *E : V.Verifies)
    if (!First || E->Where < First->Where)
      First = E;
  const Span &Begin = V.Verifier.Creation->Where;
  if (!First || First->Where == Begin)
    return *this;
  return step(Begin, "the verifier begins here").step(First->Where, "and verifies a token here");
}

FindingSink::Report &FindingSink::Report::undo(const Event &E) {
  if (E.UndoAt.valid())
    F.Fix.push_back({P.Graph.place(E.UndoAt), E.UndoText});
  return *this;
}

/// What happens to the value when it arrives at To; empty when nothing that a
/// reader would want to know.
static std::string arrival(const FlowGraph &G, const Edge &E) {
  const Node &From = G.node(E.From), &To = G.node(E.To);
  if (From.Kind == NodeKind::Environment)
    return From.Name.empty() ? "read from the environment"
                             : fmt::format("read from the environment variable {}", From.Name);
  if (From.Kind == NodeKind::Configuration)
    return fmt::format("read from the configuration key {}", From.Name);
  switch (To.Kind) {
  case NodeKind::Environment:
    return To.Name.empty() ? "put into the environment"
                           : fmt::format("put into the environment variable {}", To.Name);
  case NodeKind::Configuration:
    return fmt::format("stored under the configuration key {}", To.Name);
  case NodeKind::Field:
    return fmt::format("stored in member '{}'", To.Name);
  case NodeKind::Global:
    return fmt::format("stored in '{}'", To.Name);
  case NodeKind::Local:
    return fmt::format("assigned to '{}'", To.Name);
  case NodeKind::Parameter:
    if (E.Kind == EdgeKind::Enter && To.Function != NoIndex)
      return fmt::format("passed to parameter '{}' of '{}'", To.Name,
                         G.functions()[To.Function].Name);
    return {};
  case NodeKind::Return:
    return fmt::format("returned by '{}'", To.Name);
  default:
    return {};
  }
}

/// "ns::Class::Class" of a constructor is "ns::Class" to a reader.
static std::string calleeName(std::string_view Name) {
  size_t Last = Name.rfind("::");
  if (Last != std::string_view::npos && Name.substr(0, Last).ends_with(Name.substr(Last + 2))) {
    std::string_view Class = Name.substr(0, Last);
    size_t Before = Class.rfind("::");
    if ((Before == std::string_view::npos ? Class : Class.substr(Before + 2)) ==
        Name.substr(Last + 2))
      return std::string(Class);
  }
  return std::string(Name);
}

static std::string sinkText(const Event &Sink) {
  std::string Callee = calleeName(Sink.Callee);
  std::string Algorithm = Sink.Object.empty() ? "" : Sink.Object + " ";
  if (Sink.Kind == EventKind::Claim)
    return fmt::format("set as claim '{}' by {}", Sink.Name, Callee);
  if (Sink.Name == "secret" || Sink.Name == "key")
    return fmt::format("used as the {}secret of {}", Algorithm, Callee);
  if (Sink.Name == "private-key")
    return fmt::format("used as the {}private key of {}", Algorithm, Callee);
  if (Sink.Name == "log")
    return fmt::format("written to a log by {}", Callee);
  if (Sink.Name == "file")
    return fmt::format("written to a file by {}", Callee);
  if (Sink.Name == "settings")
    return fmt::format("written to plain settings by {}", Callee);
  if (Sink.Name == "process-environment")
    return fmt::format("put into the environment by {}", Callee);
  return fmt::format("used by {}", Callee);
}

FindingSink::Report &FindingSink::Report::flow(const FlowPath &Path, const Event *Sink,
                                               const Span &Place) {
  const FlowGraph &G = P.Graph;
  const Node &Source = G.node(Path.Source);
  const Literal *L = G.literal(Path.Source);
  if (Source.Kind == NodeKind::Literal && L)
    step(Source.Where, describe(*L) + " is written here");
  for (uint32_t I : Path.Edges) {
    const Edge &E = G.edge(I);
    std::string Text = arrival(G, E);
    if (Text.empty() || !E.Where.valid())
      continue;
    FlowStep Step{G.place(E.Where), std::move(Text)};
    if (F.Flow.empty() || F.Flow.back() != Step)
      F.Flow.push_back(std::move(Step));
  }
  if (Sink)
    step(Place.valid() ? Place : Sink->Where, sinkText(*Sink));
  return *this;
}

} // namespace jwtlint
