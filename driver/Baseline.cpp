//===- Baseline.cpp - Findings that are known -----------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Baseline.h"

#include "driver/Printable.h"

#include <fmt/format.h>

#include <algorithm>

namespace jwtlint {
namespace {

constexpr std::string_view Title =
    "# jwt-lint baseline 1: findings that are known, by content; --prune-baseline tidies it\n";

bool isFingerprint(std::string_view Word) {
  constexpr size_t Length = 32;
  return Word.size() == Length &&
         Word.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

bool Baseline::parse(std::string_view Name, std::string_view Text, std::string &Error) {
  for (size_t Number = 1; !Text.empty(); ++Number) {
    size_t End = std::min(Text.find('\n'), Text.size());
    std::string_view Here = Text.substr(0, End);
    Text.remove_prefix(std::min(End + 1, Text.size()));
    if (Here.ends_with('\r'))
      Here.remove_suffix(1);
    if (Here.empty() || Here.starts_with('#'))
      continue;
    size_t Space = std::min(Here.find(' '), Here.size());
    if (!isFingerprint(Here.substr(0, Space))) {
      bool IsConflict =
          Here.starts_with("<<<<<<<") || Here.starts_with("=======") || Here.starts_with(">>>>>>>");
      Error = fmt::format("{}:{}: {}", Name, Number,
                          IsConflict ? "a merge conflict; keep the lines of both sides"
                                     : "not a line of a baseline: it begins with no fingerprint");
      return false;
    }
    Lines.try_emplace(std::string(Here.substr(0, Space)),
                      Line{std::string(Here.substr(Space)), false});
  }
  return true;
}

bool Baseline::knows(const Finding &F) {
  auto Entry = Lines.find(F.Fingerprint);
  if (Entry == Lines.end())
    return false;
  Entry->second.Used = true;
  return true;
}

std::string_view Baseline::Line::id() const {
  std::string_view Id = Rest;
  Id.remove_prefix(std::min<size_t>(1, Id.size()));
  return Id.substr(0, Id.find(' '));
}

size_t Baseline::stale(const Ran &HasRun) const {
  return static_cast<size_t>(std::count_if(
      Lines.begin(), Lines.end(), [&](const auto &L) { return L.second.isStale(HasRun); }));
}

std::string Baseline::pruned(const Ran &HasRun) const {
  std::string Text(Title);
  for (const auto &[Fingerprint, L] : Lines)
    if (!L.isStale(HasRun))
      Text += Fingerprint + L.Rest + "\n";
  return Text;
}

std::string Baseline::textFor(const std::vector<Finding> &Findings) {
  std::vector<std::string> Lines;
  for (const Finding &F : Findings)
    Lines.push_back(fmt::format("{} {} {}\n", F.Fingerprint, F.Id, printable(F.Where.File)));
  std::sort(Lines.begin(), Lines.end());
  return fmt::format("{}{}", Title, fmt::join(Lines, ""));
}

} // namespace jwtlint
