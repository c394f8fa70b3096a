//===- ExcessiveLifetimeCheck.cpp - Tokens that live too long -------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ExcessiveLifetimeCheck.h"

#include "jose/Duration.h"

#include <fmt/format.h>

#include <cmath>
#include <set>

namespace jwtlint {

namespace {

/// More than an hour is a warning, more than a day an error.
constexpr Levels Limits = {std::nullopt, 3600, 24 * 3600};
/// Larger numbers are points in time (2001 and later), not durations.
constexpr double LeastInstant = 1e9;

double scaleOf(const FlowGraph &G, const FlowPath &Path) {
  double Scale = 1;
  for (uint32_t I : Path.Edges)
    Scale *= G.edge(I).Scale;
  return Scale;
}

} // namespace

void ExcessiveLifetimeCheck::run(const Program &P, FindingSink &Sink) const {
  std::set<uint32_t> Seen;
  for (const Event *Claim : P.events(EventKind::Claim)) {
    if (Claim->Name != "exp")
      continue;
    Reach::Result Reached = P.Values.backward(Claim->Operands);
    for (uint32_t N : Reached.nodes()) {
      const Literal *L = P.Graph.literal(N);
      if (P.Graph.node(N).Kind != NodeKind::Literal || !L->Number)
        continue;
      FlowPath Path = Reached.path(N);
      double Seconds = *L->Number * scaleOf(P.Graph, Path);
      std::optional<Severity> Level = severityAbove(Sink.limits("ttl.access", N, Limits), Seconds);
      if (!Level || Seconds >= LeastInstant || !Seen.insert(N).second)
        continue;
      Sink.report(N)
          .severity(*Level)
          .message(fmt::format("tokens live {}; a stolen one works that long",
                               jose::formatDuration(std::llround(Seconds))))
          .flow(Path, Claim)
          .suggest("issue access tokens for 15 minutes or less, and refresh tokens beside them");
    }
  }
}

} // namespace jwtlint
