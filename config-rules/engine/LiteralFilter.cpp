//===- LiteralFilter.cpp - Does a text hold any of many words? ------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/LiteralFilter.h"

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <tuple>

namespace jwtlint::config {
namespace {

constexpr size_t ShortestWord = 3, GramSize = 4;
/// The bit in which the cases of a letter differ.
constexpr uint32_t CaseBits = 0x20202020;

char folded(char C) { return static_cast<char>(C | 0x20); }

/// Every other configuration file has words such as these.
bool isRare(std::string_view Word) {
  static constexpr auto Common = std::to_array<std::string_view>(
      {"name",   "type",   "kind",  "value", "version", "server",  "secret",
       "issuer", "config", "image", "true",  "false",   "service", "client",
       "host",   "auth",   "data",  "spec",  "token",   "keys"});
  return std::find(Common.begin(), Common.end(), Word) == Common.end();
}

/// How often a letter stands in configuration, roughly: by rank in English; what is no letter
/// is rare, but for the space between words.
unsigned commonness(char C) {
  static constexpr std::string_view ByRank = "zqjxkvbpygfwmucldrhsnioate";
  size_t Rank = ByRank.find(C);
  return C == ' ' ? 20 : Rank == std::string_view::npos ? 4 : static_cast<unsigned>(Rank);
}

/// Of the letters of \p Word from \p Offset on; those outside of it may be any.
double commonness(std::string_view Word, int32_t Offset) {
  double Product = 1;
  for (int32_t I = Offset; I != Offset + static_cast<int32_t>(GramSize); ++I)
    Product *= I < 0 || I >= static_cast<int32_t>(Word.size())
                   ? 128
                   : 1 + commonness(Word[static_cast<size_t>(I)]);
  return Product;
}

uint32_t gramAt(const char *At) {
  uint32_t Gram = 0;
  std::memcpy(&Gram, At, GramSize);
  return Gram | CaseBits;
}

/// The pattern with "(?:x|)" for "x?", which means the same. Through the former RE2 sees that
/// "jwt_?secret" requires one of two words, through the latter two common ones.
std::string withoutOptions(std::string_view Pattern) {
  std::string Result;
  std::vector<size_t> Groups; // where open ones begin in Result
  size_t Piece = 0;           // where the piece begins that a "?" would be about
  for (size_t I = 0; I < Pattern.size(); ++I) {
    char C = Pattern[I];
    bool IsOption = C == '?' && I != 0 && Pattern[I - 1] != '(' && Piece < Result.size() &&
                    std::string_view("*+?{|").find(Pattern[I - 1]) == std::string_view::npos;
    if (IsOption) {
      Result.insert(Piece, "(?:");
      Result += "|)";
      continue;
    }
    size_t Begin = Result.size();
    size_t End = I + 1;
    if (C == '\\')
      End = std::min(I + 2, Pattern.size());
    else if (C == '[')
      End = std::min(Pattern.find(']', I + 2), Pattern.size() - 1) + 1;
    Result += Pattern.substr(I, End - I);
    I = End - 1;
    Piece = Begin;
    if (C == '(') {
      Groups.push_back(Begin);
    } else if (C == ')' && !Groups.empty()) {
      Piece = Groups.back();
      Groups.pop_back();
    }
  }
  return Result;
}

/// The regular expressions of RE2 know which words they require, as a tree of "and" and "or".
class RequiredWords {
public:
  explicit RequiredWords(const std::string &Pattern) : Tree(ShortestWord) {
    re2::RE2::Options Options;
    Options.set_case_sensitive(false);
    Options.set_log_errors(false);
    Options.set_encoding(re2::RE2::Options::EncodingLatin1);
    int Id = 0;
    IsValid = Tree.Add(withoutOptions(Pattern), Options, &Id) == re2::RE2::NoError;
    if (IsValid)
      Tree.Compile(&Words);
  }

  std::vector<std::string> smallest() {
    std::vector<int> Kept(Words.size());
    std::iota(Kept.begin(), Kept.end(), 0);
    if (!IsValid || !isEnough({}, Kept))
      return {};
    // The commonest words go first, wherever the others are enough.
    auto Rarity = [this](int Word) {
      return std::tuple(isRare(Words[Word]), Words[Word].size(), Word);
    };
    std::sort(Kept.begin(), Kept.end(), [&](int A, int B) { return Rarity(A) < Rarity(B); });
    for (int Word : std::vector<int>(Kept)) {
      std::vector<int> Fewer = Kept;
      std::erase(Fewer, Word);
      if (isEnough({}, Fewer))
        Kept = std::move(Fewer);
    }
    std::vector<std::string> Result;
    for (int Word : Kept)
      Result.push_back(Words[Word]);
    return Result;
  }

private:
  /// Can the pattern match no text that has every other word, but none of these?
  bool isEnough(std::vector<int> Others, const std::vector<int> &These) {
    for (int Word = 0; Word != static_cast<int>(Words.size()); ++Word)
      if (std::find(These.begin(), These.end(), Word) == These.end())
        Others.push_back(Word);
    std::vector<int> Possible;
    Tree.AllPotentials(Others, &Possible);
    return Possible.empty();
  }

  re2::FilteredRE2 Tree;
  std::vector<std::string> Words;
  bool IsValid = false;
};

} // namespace

std::vector<std::string> wordsRequiredBy(const std::string &Pattern) {
  return RequiredWords(Pattern).smallest();
}

LiteralFilter::LiteralFilter(std::vector<std::string> Given) {
  // Where "jwt" is looked for, "jwt_secret" need not be.
  std::sort(Given.begin(), Given.end(), [](const std::string &A, const std::string &B) {
    return std::pair(A.size(), std::string_view(A)) < std::pair(B.size(), std::string_view(B));
  });
  for (std::string &Word : Given) {
    std::transform(Word.begin(), Word.end(), Word.begin(), folded);
    if (Word.size() >= ShortestWord &&
        std::none_of(Words.begin(), Words.end(), [&](const std::string &Shorter) {
          return Word.find(Shorter) != std::string::npos;
        }))
      Words.push_back(std::move(Word));
  }
  for (uint32_t Word = 0; Word != Words.size(); ++Word)
    anchor(Word);
  std::sort(Anchors.begin(), Anchors.end(), [](const Anchor &A, const Anchor &B) {
    return std::tie(A.Gram, A.Word, A.Offset) < std::tie(B.Gram, B.Word, B.Offset);
  });
}

/// Chooses two neighbouring places in the word: one of them is at an even place of the text.
void LiteralFilter::anchor(uint32_t Word) {
  const std::string &Text = Words[Word];
  auto Cost = [&](int32_t Offset) {
    return commonness(Text, Offset) + commonness(Text, Offset + 1);
  };
  int32_t Best = -1;
  for (int32_t Offset = 0; Offset + 1 + GramSize <= Text.size() + 1; ++Offset)
    if (Cost(Offset) < Cost(Best))
      Best = Offset;
  anchorAt(Word, Best);
  anchorAt(Word, Best + 1);
}

void LiteralFilter::anchorAt(uint32_t Word, int32_t Offset) {
  const std::string &Text = Words[Word];
  auto Add = [&](uint32_t Gram) {
    First.add(Gram);
    Second.add(Gram);
    Anchors.push_back({Gram, Word, Offset});
  };
  // Words have three letters at least, so that one of a gram's may be outside of them.
  std::array<char, GramSize> Letters{};
  size_t Outside = GramSize;
  for (size_t I = 0; I != GramSize; ++I) {
    int64_t At = Offset + static_cast<int64_t>(I);
    if (At < 0 || At >= static_cast<int64_t>(Text.size()))
      Outside = I;
    else
      Letters[I] = Text[static_cast<size_t>(At)];
  }
  if (Outside == GramSize)
    return Add(gramAt(Letters.data()));
  for (unsigned Any = 0; Any != 256; ++Any)
    if (Any & CaseBits & 0xFF) {
      Letters[Outside] = static_cast<char>(Any);
      Add(gramAt(Letters.data()));
    }
}

[[gnu::noinline]] bool LiteralFilter::standsAt(std::string_view Text, size_t At,
                                               uint32_t Gram) const {
  if (!Second.mayHave(Gram))
    return false;
  auto I = std::lower_bound(Anchors.begin(), Anchors.end(), Gram,
                            [](const Anchor &A, uint32_t G) { return A.Gram < G; });
  for (; I != Anchors.end() && I->Gram == Gram; ++I) {
    const std::string &Word = Words[I->Word];
    int64_t Begin = static_cast<int64_t>(At) - I->Offset;
    if (Begin < 0 || Begin + static_cast<int64_t>(Word.size()) > static_cast<int64_t>(Text.size()))
      continue;
    std::string_view Here = Text.substr(static_cast<size_t>(Begin), Word.size());
    if (std::equal(Here.begin(), Here.end(), Word.begin(),
                   [](char A, char B) { return folded(A) == B; }))
      return true;
  }
  return false;
}

bool LiteralFilter::matches(std::string_view Text) const {
  // Only the first question is asked of every other letter; the rest stays out of the way.
  const char *Letters = Text.data();
  size_t I = 0;
  for (; I + GramSize <= Text.size(); I += 2)
    if (First.mayHave(gramAt(Letters + I))) [[unlikely]]
      if (standsAt(Text, I, gramAt(Letters + I)))
        return true;
  // The last letter of a gram may be behind the end.
  if (I + ShortestWord > Text.size())
    return false;
  std::array<char, GramSize> Last{};
  std::copy(Text.begin() + static_cast<ptrdiff_t>(I), Text.end(), Last.begin());
  return standsAt(Text, I, gramAt(Last.data()));
}

} // namespace jwtlint::config
