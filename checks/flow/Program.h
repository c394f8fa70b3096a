//===- Program.h - What checks ask ------------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The vocabulary of checks: secrets that literals reach, verifiers and tokens
// with their aliases, and the answer in the form of findings. A Program is built
// once per run; everything in it is lazy or linear in the graph.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_FLOW_PROGRAM_H
#define JWTLINT_CHECKS_FLOW_PROGRAM_H

#include "checks/Check.h"
#include "checks/flow/FlowGraph.h"
#include "checks/flow/Reach.h"

#include <functional>
#include <map>
#include <optional>

namespace jwtlint {

/// A constant that reaches a use with a role.
struct ConstantUse {
  const Literal *Constant = nullptr;
  const Event *Sink = nullptr;
  FlowPath Path;
  /// The literal is what remains when something is not set: its name ("" if it
  /// has none), or nothing when the literal always applies.
  std::optional<std::string> FallbackOf;
  bool ThroughEnvironment = false; ///< the program sets the variable itself
};

/// An object with a life and everything that is the same object.
struct Lifetime {
  const Event *Creation = nullptr;
  const Library *Model = nullptr;
  std::vector<char> Alias; ///< by node
  bool Escapes = false;    ///< goes to a function that nobody has seen

  bool is(uint32_t Node) const { return Node != NoIndex && Alias[Node]; }
};

/// A verifier that verifies something.
struct Verification {
  Lifetime Verifier;
  std::vector<const Event *> Verifies;
  std::vector<char> Token; ///< aliases of the tokens it verified
};

class Program {
public:
  Program(const FlowGraph &Graph, const ModelSet &Models);

  const FlowGraph &Graph;
  const ModelSet &Models;
  const Reach Values; ///< the value itself
  const Reach Pieces; ///< also as a part of something larger

  /// All events of one kind.
  const std::vector<const Event *> &events(EventKind Kind) const;
  /// Uses with one of these roles.
  std::vector<const Event *> uses(std::initializer_list<std::string_view> Roles) const;

  /// Text constants that reach a use with one of these roles, each constant once
  /// per sink, in the order of the sinks.
  std::vector<ConstantUse> constantsReaching(std::initializer_list<std::string_view> Roles) const;

  /// The object that Creation begins. Arguments that are its parts count as it.
  Lifetime lifetime(const Event &Creation) const;
  std::vector<Lifetime> lifetimes(std::string_view Object) const;

  /// Verifiers that are used, and verifying calls without a verifier object.
  const std::vector<Verification> &verifications() const;

  /// An event of this kind, and with this name unless empty, on the object.
  const Event *find(const Lifetime &L, EventKind Kind, std::string_view Name = {}) const;

  /// Does the program refuse to run with the constant, on its way?
  bool isRefused(const ConstantUse &Use) const;

  /// Does the use count? Functions of crypto libraries do only near JWTs.
  bool isAboutJwt(const Event &Sink, const FlowPath &Path) const;

  /// Where the text of a token comes from, for an event that decodes or verifies it;
  /// of a parsed token, the text it was parsed from. Not beyond members, which hold
  /// a different token each time.
  Reach::Result tokenOrigins(const Event &E) const;
  enum class SameText { No, SameField, Yes };
  /// Do two events mean the same token? Two calls of one helper do not make one
  /// token; two reads of one request field may.
  SameText sameText(const Reach::Result &A, const Reach::Result &B) const;

  /// Does the value only end up before somebody's eyes?
  bool isOnlyShown(uint32_t Value) const;

  /// The algorithm that a secret is used with, "" if unknown.
  std::string algorithmOf(const Event &Sink) const;

private:
  std::vector<char> flags(const Reach::Result &R) const;
  bool passesGeneralMember(const FlowPath &Path) const;
  std::optional<std::string> fallbackOf(const FlowPath &Path) const;

  std::map<EventKind, std::vector<const Event *>> ByKind;
  std::vector<char> FromEnvironment; ///< reached by a look-up, by node
  std::vector<char> General;         ///< members that hold all sorts of texts, by node
  mutable std::map<uint32_t, std::string> OriginNames; ///< of fallbackOf, by node
  mutable std::optional<std::vector<Verification>> Verifications;
};

/// Collects findings and says how a value flows.
class FindingSink {
public:
  using ThresholdSource = std::function<Thresholds(std::string_view File)>;

  FindingSink(const Program &P, std::string_view Id, Severity Default, std::vector<Finding> &Out,
              ThresholdSource ThresholdsIn = {})
      : P(P), Id(Id), Default(Default), Out(Out), ThresholdsIn(std::move(ThresholdsIn)) {}

  class Report {
  public:
    Report &message(std::string Text);
    Report &severity(Severity S);
    Report &suggest(std::string Text);
    /// Adds the steps of Path, ending in what Sink does with the value.
    /// there at Place if that is not where the event is.
    Report &flow(const FlowPath &Path, const Event *Sink = nullptr, const Span &Place = {});
    /// Adds one step.
    Report &step(const Span &Where, std::string Text);
    /// Adds where the verifier begins and where it verifies, unless that is one place.
    Report &flow(const Verification &V);
    /// What certainly mends it: that the event is taken away.
    Report &undo(const Event &E);

  private:
    friend class FindingSink;
    Report(const Program &P, Finding &F) : P(P), F(F) {}
    const Program &P;
    Finding &F;
  };

  Report report(const Span &Where);
  Report report(uint32_t Node) { return report(P.Graph.node(Node).Where); }

  /// The numbers for what is measured as Fact, at a node: the project's, else \p Own.
  Levels limits(std::string_view Fact, uint32_t Node, const Levels &Own) const;

private:
  const Program &P;
  std::string_view Id;
  Severity Default;
  std::vector<Finding> &Out;
  ThresholdSource ThresholdsIn;
};

/// "a text of 20 characters", "a published default", … Never the text.
std::string describe(const Literal &L);

} // namespace jwtlint

#endif // JWTLINT_CHECKS_FLOW_PROGRAM_H
