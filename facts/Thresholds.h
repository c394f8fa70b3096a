//===- Thresholds.h - How much is too much ----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Some weaknesses are a matter of degree: how long a token lives, how short a secret is.
// What is measured has the name of a canonical fact of configuration (ttl.access, skew,
// secret), also in code. A project may set other numbers than the rules have.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_THRESHOLDS_H
#define JWTLINT_FACTS_THRESHOLDS_H

#include "facts/Finding.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jwtlint {

/// By Severity, the number beyond which a finding has it; nothing where none does. Seconds,
/// bits, bytes or a count.
using Levels = std::array<std::optional<double>, 3>;

/// What a rule measures, and its own numbers.
struct Measure {
  enum class Unit : unsigned char { Seconds, Count, Bits, Bytes };

  std::string Id;   ///< of the weakness
  std::string Fact; ///< "ttl.access"
  Unit In = Unit::Seconds;
  bool AtLeast = false; ///< numbers are lower bounds: what is less is reported
  Levels Default;
};

/// The greatest severity whose number \p Value exceeds.
inline std::optional<Severity> severityAbove(const Levels &Limits, double Value) {
  for (size_t I = Limits.size(); I-- != 0;)
    if (Limits[I] && Value > *Limits[I])
      return static_cast<Severity>(I);
  return std::nullopt;
}

/// The greatest severity whose number \p Value is less than.
inline std::optional<Severity> severityBelow(const Levels &Limits, double Value) {
  for (size_t I = Limits.size(); I-- != 0;)
    if (Limits[I] && Value < *Limits[I])
      return static_cast<Severity>(I);
  return std::nullopt;
}

/// The numbers that a project has set. Small: searched from end to end.
class Thresholds {
public:
  void set(std::string_view Id, std::string_view Fact, const Levels &Limits) {
    for (Entry &E : Entries)
      if (E.Id == Id && E.Fact == Fact) {
        E.Limits = Limits;
        return;
      }
    Entries.push_back({std::string(Id), std::string(Fact), Limits});
  }

  /// Null where the rule's own numbers hold.
  const Levels *find(std::string_view Id, std::string_view Fact) const {
    for (const Entry &E : Entries)
      if (E.Id == Id && E.Fact == Fact)
        return &E.Limits;
    return nullptr;
  }

  bool empty() const { return Entries.empty(); }

private:
  struct Entry {
    std::string Id, Fact;
    Levels Limits;
  };
  std::vector<Entry> Entries;
};

} // namespace jwtlint

#endif // JWTLINT_FACTS_THRESHOLDS_H
