//===- Needles.cpp - What raw text must contain to matter -----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Needles.h"

#include "config-rules/engine/LiteralFilter.h"
#include "config-rules/engine/Trigrams.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <optional>

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
std::string_view longestLiteral(std::string_view Glob) {
  std::string_view Best;
  for (size_t Begin = 0; Begin <= Glob.size();) {
    size_t End = std::min(Glob.find_first_of("*?", Begin), Glob.size());
    if (End - Begin > Best.size())
      Best = Glob.substr(Begin, End - Begin);
    Begin = End + 1;
  }
  return Best;
}

/// An alternation of \p Texts, or "" if one of them is common.
std::string anyOf(const std::vector<std::string> &Texts) {
  std::string Result;
  for (const std::string &Text : Texts) {
    std::string_view Literal = longestLiteral(Text);
    if (isCommon(Literal))
      return {};
    Result += (Result.empty() ? "" : "|") +
              re2::RE2::QuoteMeta(re2::StringPiece(Literal.data(), Literal.size()));
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

static bool anyStands(const std::vector<std::string> &Globs, const Workspace::SearchedText &In) {
  return std::any_of(Globs.begin(), Globs.end(), [&](std::string_view Glob) {
    if (Glob.starts_with(SectionMark))
      Glob.remove_prefix(1);
    return In.contains(longestLiteral(Glob));
  });
}

bool mayLead(const Path &P, KeyStyle Keys, const Document &D, Workspace &Space) {
  return std::all_of(P.Steps.begin(), P.Steps.end(), [&](const Step &S) {
    switch (S.Is) {
    case Step::Kind::Filter:
      return anyStands(S.Names, Space.textOf(D, KeyStyle::Exact));
    case Step::Kind::Child:
      return anyStands(Keys == KeyStyle::Exact ? S.Names : S.Squeezed, Space.textOf(D, Keys));
    default:
      return true;
    }
  });
}

bool mayRecognise(const Adapter &A, const Document &D, Workspace &Space) {
  auto Leads = [&](const Path &P) { return mayLead(P, A.Keys, D, Space); };
  auto MayHold = [&](const PathCondition &C) {
    return std::all_of(C.Has.begin(), C.Has.end(), Leads) &&
           std::all_of(C.Is.begin(), C.Is.end(), [&](const auto &Test) {
             return Leads(Test.first) && anyStands(Test.second, Space.textOf(D, KeyStyle::Exact));
           });
  };
  return A.When.empty() || std::any_of(A.When.begin(), A.When.end(), MayHold);
}

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

namespace {

re2::RE2::Options searchOptions() {
  re2::RE2::Options Options;
  Options.set_case_sensitive(false);
  Options.set_log_errors(false);
  Options.set_never_capture(true);
  Options.set_encoding(re2::RE2::Options::EncodingLatin1); // raw bytes
  return Options;
}

struct Needle {
  std::vector<size_t> Users;      ///< the adapters that have it
  std::vector<std::string> Words; ///< one of which it requires; none when that is not known
  bool AllWordsKnown = true;      ///< of each of its users
  mutable std::once_flag AloneBuilt;
  mutable std::unique_ptr<re2::RE2> Alone;

  bool mayStandIn(const Trigrams &Groups) const {
    return !AllWordsKnown || std::any_of(Words.begin(), Words.end(), [&](const std::string &Word) {
      return Groups.mayHold(Word);
    });
  }
};

} // namespace

struct Prefilter::State {
  std::map<std::string, Needle> Needles; ///< by pattern
  /// Decides about the many files in which nothing is; absent when some needle is known to
  /// require no word.
  std::optional<std::vector<std::string>> Words;
  std::unique_ptr<LiteralFilter> Filter; ///< of Words
  std::once_flag FilterBuilt;
  std::atomic<unsigned> Searched = 0;
  std::unique_ptr<re2::RE2::Set> Each; ///< of Needles, in order
  std::vector<const Needle *> InOrder;
  std::once_flag EachBuilt;

  /// Few texts are searched for single needles: most need not even be compiled. One automaton
  /// of all of them is faster, but it takes longer to build than to lint a file.
  bool isAtBeginning() const {
    constexpr unsigned Few = 64;
    return Searched.load(std::memory_order_relaxed) < Few;
  }

  void buildEach() {
    re2::RE2::Options Options = searchOptions();
    // The default makes the automaton start over in the middle of large trees.
    Options.set_max_mem(int64_t{64} << 20);
    Each = std::make_unique<re2::RE2::Set>(Options, re2::RE2::UNANCHORED);
    for (const auto &[Pattern, N] : Needles) {
      Each->Add(Pattern, nullptr);
      InOrder.push_back(&N);
    }
    Each->Compile();
  }

  static bool standsAlone(const std::string &Pattern, const Needle &N, std::string_view Text) {
    std::call_once(N.AloneBuilt,
                   [&] { N.Alone = std::make_unique<re2::RE2>(Pattern, searchOptions()); });
    return re2::RE2::PartialMatch(re2::StringPiece(Text.data(), Text.size()), *N.Alone);
  }
};

Prefilter::Prefilter(const std::vector<Search> &Searches) : S(std::make_unique<State>()) {
  std::vector<std::string> Words;
  bool AllKnown = true;
  for (size_t I = 0; I != Searches.size(); ++I) {
    const Search &One = Searches[I];
    const bool Known = One.Needles.empty() || !One.Words.empty();
    for (uint32_t Index = 0; Index != One.Needles.size(); ++Index) {
      Needle &N = S->Needles[One.Needles[Index]];
      N.Users.push_back(I);
      N.AllWordsKnown &= Known;
      for (size_t W = 0; W != One.Words.size(); ++W)
        if (One.NeedleOf.empty() || One.NeedleOf[W] == Index)
          N.Words.push_back(One.Words[W]);
    }
    AllKnown &= Known;
    Words.insert(Words.end(), One.Words.begin(), One.Words.end());
  }
  std::sort(Words.begin(), Words.end());
  Words.erase(std::unique(Words.begin(), Words.end()), Words.end());
  if (AllKnown)
    S->Words = std::move(Words);
}

Prefilter::~Prefilter() = default;

bool Prefilter::mayMatter(std::string_view Text) const {
  if (!S->Words || S->isAtBeginning())
    return !candidates(Text).empty();
  std::call_once(S->FilterBuilt,
                 [this] { S->Filter = std::make_unique<LiteralFilter>(*S->Words); });
  return S->Filter->matches(Text) && !candidates(Text).empty();
}

std::vector<size_t> Prefilter::candidates(std::string_view Text) const {
  std::vector<size_t> Result;
  auto Add = [&](const Needle &N) { Result.insert(Result.end(), N.Users.begin(), N.Users.end()); };
  if (S->isAtBeginning()) {
    S->Searched.fetch_add(1, std::memory_order_relaxed);
    const Trigrams Groups(Text);
    for (const auto &[Pattern, N] : S->Needles)
      if (N.mayStandIn(Groups) && State::standsAlone(Pattern, N, Text))
        Add(N);
  } else {
    std::call_once(S->EachBuilt, [this] { S->buildEach(); });
    std::vector<int> Matched;
    S->Each->Match(re2::StringPiece(Text.data(), Text.size()), &Matched);
    for (int Index : Matched)
      Add(*S->InOrder[static_cast<size_t>(Index)]);
  }
  std::sort(Result.begin(), Result.end());
  Result.erase(std::unique(Result.begin(), Result.end()), Result.end());
  return Result;
}

} // namespace jwtlint::config
