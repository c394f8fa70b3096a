//===- Needles.cpp - What raw text must contain to matter -----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Needles.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <map>
#include <mutex>

namespace jwtlint::config {

//===----------------------------------------------------------------------===//
// Derivation
//===----------------------------------------------------------------------===//

namespace {

/// Words that every other configuration file contains: no needles by themselves.
bool isCommon(std::string_view Text) {
  static constexpr std::string_view Common[] = {
      "spec",    "data",  "metadata", "kind",       "apiVersion", "name",   "config",  "plugins",
      "server",  "auth",  "services", "properties", "Resources",  "secret", "Secret",  "ConfigMap",
      "version", "type",  "enabled",  "security",   "realm",      "issuer", "jwt",     "keys",
      "global",  "image", "routes",   "session",    "client",     "token",  "settings"};
  return Text.size() < 4 ||
         std::find(std::begin(Common), std::end(Common), Text) != std::end(Common);
}

/// The longest run without wildcards in a glob.
std::string longestLiteral(std::string_view Glob) {
  std::string_view Best;
  for (size_t Begin = 0; Begin <= Glob.size();) {
    size_t End = std::min(Glob.find_first_of("*?", Begin), Glob.size());
    if (End - Begin > Best.size())
      Best = Glob.substr(Begin, End - Begin);
    Begin = End + 1;
  }
  return std::string(Best);
}

/// An alternation of \p Texts, or "" if one of them is common.
std::string anyOf(const std::vector<std::string> &Texts) {
  std::string Result;
  for (const std::string &Text : Texts) {
    std::string Literal = longestLiteral(Text);
    if (isCommon(Literal))
      return {};
    Result += (Result.empty() ? "" : "|") + re2::RE2::QuoteMeta(Literal);
  }
  return Result;
}

/// How rare an alternation is: what is long is rare, and its shortest text decides.
size_t rarity(const std::string &Pattern) {
  size_t Shortest = Pattern.size();
  for (size_t Begin = 0; Begin <= Pattern.size();) {
    size_t End = std::min(Pattern.find('|', Begin), Pattern.size());
    Shortest = std::min(Shortest, End - Begin);
    Begin = End + 1;
  }
  return Shortest;
}

void prefer(std::string &Best, std::string Candidate) {
  if (rarity(Candidate) > rarity(Best))
    Best = std::move(Candidate);
}

std::string needleOf(const PathCondition &C, KeyStyle Keys) {
  std::string Best;
  // Relaxed names are spelt in many ways, so none of their letters is sure to be there.
  auto AddPath = [&](const Path &P) {
    for (const Step &S : P.Steps) {
      if (S.Is == Step::Kind::Child && Keys == KeyStyle::Exact)
        prefer(Best, anyOf(S.Names));
      if (S.Is == Step::Kind::Filter)
        prefer(Best, anyOf(S.Names));
    }
  };
  for (const Path &P : C.Has)
    AddPath(P);
  for (const auto &[P, Globs] : C.Is) {
    AddPath(P);
    prefer(Best, anyOf(Globs));
  }
  return Best;
}

} // namespace

std::vector<std::string> deriveNeedles(const Adapter &A) {
  std::vector<std::string> Result;
  for (const PathCondition &C : A.When) {
    std::string Needle = needleOf(C, A.Keys);
    if (Needle.empty())
      return {};
    Result.push_back(std::move(Needle));
  }
  return Result;
}

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

struct Prefilter::State {
  re2::RE2 Any;
  std::unique_ptr<re2::RE2::Set> Each; ///< built when a file first matters
  std::once_flag Built;
  std::vector<std::string> Patterns;      ///< distinct
  std::vector<std::vector<size_t>> Users; ///< of each pattern

  explicit State(const std::string &Pattern) : Any(Pattern, options()) {}

  static re2::RE2::Options options() {
    re2::RE2::Options O;
    O.set_case_sensitive(false);
    O.set_log_errors(false);
    O.set_never_capture(true);
    O.set_encoding(re2::RE2::Options::EncodingLatin1); // raw bytes
    return O;
  }
};

Prefilter::Prefilter(const std::vector<std::vector<std::string>> &Needles) {
  std::map<std::string, std::vector<size_t>> Users;
  for (size_t I = 0; I != Needles.size(); ++I)
    for (const std::string &Needle : Needles[I])
      Users[Needle].push_back(I);
  std::string Union;
  for (const auto &[Needle, _] : Users)
    Union += (Union.empty() ? "" : "|") + Needle;
  S = std::make_unique<State>(Union);
  for (auto &[Needle, Adapters] : Users) {
    S->Patterns.push_back(Needle);
    S->Users.push_back(std::move(Adapters));
  }
}

Prefilter::~Prefilter() = default;

bool Prefilter::mayMatter(std::string_view Text) const {
  return re2::RE2::PartialMatch(re2::StringPiece(Text.data(), Text.size()), S->Any);
}

std::vector<size_t> Prefilter::candidates(std::string_view Text) const {
  std::call_once(S->Built, [this] {
    S->Each = std::make_unique<re2::RE2::Set>(State::options(), re2::RE2::UNANCHORED);
    for (const std::string &Pattern : S->Patterns)
      S->Each->Add(Pattern, nullptr);
    S->Each->Compile();
  });
  std::vector<int> Matched;
  std::vector<size_t> Result;
  if (!S->Each->Match(re2::StringPiece(Text.data(), Text.size()), &Matched) && Matched.empty())
    return Result;
  for (int Index : Matched)
    Result.insert(Result.end(), S->Users[Index].begin(), S->Users[Index].end());
  std::sort(Result.begin(), Result.end());
  Result.erase(std::unique(Result.begin(), Result.end()), Result.end());
  return Result;
}

} // namespace jwtlint::config
