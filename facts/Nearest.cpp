//===- Nearest.cpp - What the user may have meant ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/Nearest.h"

#include <algorithm>
#include <numeric>

namespace jwtlint {

static size_t editDistance(std::string_view A, std::string_view B) {
  std::vector<size_t> Row(B.size() + 1);
  std::iota(Row.begin(), Row.end(), size_t{0});
  for (size_t I = 1; I <= A.size(); ++I) {
    size_t Diagonal = Row[0];
    Row[0] = I;
    for (size_t J = 1; J <= B.size(); ++J) {
      size_t Replaced = Diagonal + (A[I - 1] != B[J - 1]);
      Diagonal = Row[J];
      Row[J] = std::min({Row[J] + 1, Row[J - 1] + 1, Replaced});
    }
  }
  return Row[B.size()];
}

std::string nearest(std::string_view Given, const std::vector<std::string> &Candidates) {
  constexpr size_t LongestName = 256;
  if (Given.size() > LongestName)
    return {};
  size_t Best = std::max<size_t>(2, Given.size() / 3) + 1;
  std::string Result;
  for (const std::string &Candidate : Candidates) {
    if (Candidate.size() > LongestName)
      continue;
    size_t Distance = editDistance(Given, Candidate);
    if (Distance < Best && Distance < Candidate.size()) {
      Best = Distance;
      Result = Candidate;
    }
  }
  constexpr size_t ShortestPart = 4;
  if (Result.empty() && Given.size() >= ShortestPart)
    for (const std::string &Candidate : Candidates)
      if (Candidate.find(Given) != std::string::npos)
        return Candidate;
  return Result;
}

std::string didYouMean(std::string_view Given, const std::vector<std::string> &Candidates) {
  std::string Near = nearest(Given, Candidates);
  return Near.empty() ? std::string() : "; did you mean '" + Near + "'?";
}

} // namespace jwtlint
