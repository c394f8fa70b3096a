//===- LiteralFilter.cpp - Does a text hold any of many words? ------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/LiteralFilter.h"

#include "config-rules/engine/Trigrams.h"

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>
#include <tuple>

namespace jwtlint::config {
namespace {

constexpr size_t ShortestWord = 3;
/// The bit in which the cases of a letter differ.
constexpr char CaseBit = 0x20;
/// No letter that is folded.
constexpr char AnyLetter = '\0';

char folded(char C) { return static_cast<char>(C | CaseBit); }

/// All bytes that a folded letter may be.
std::string spellings(char Letter) {
  if (Letter != AnyLetter)
    return {Letter, static_cast<char>(Letter & ~CaseBit)};
  std::string All(256, '\0');
  std::iota(All.begin(), All.end(), '\0');
  return All;
}

/// Four letters as a number, for comparison only.
uint32_t packed(const std::array<char, 4> &Letters) { return std::bit_cast<uint32_t>(Letters); }

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

/// Does \p Part stand in a word that configuration of any kind is full of?
bool isOfCommonWord(std::string_view Part) {
  static constexpr std::string_view Common =
      "access account address application backend client config connection container content "
      "current database default deployment enabled external host identifier image management "
      "metadata namespace password policy properties provider public region request required "
      "resource response route schema security server services session string table template "
      "title type username value version";
  static const Trigrams Groups(Common);
  return Groups.mayHold(Part) && Common.find(Part) != std::string_view::npos;
}

/// Of the letters of an anchor: those that may be any stand in half of all texts.
double commonness(const std::array<char, 4> &Letters) {
  double Product = 1;
  std::string Known;
  for (char C : Letters) {
    Product *= C == AnyLetter ? 128 : 1 + commonness(C);
    if (C != AnyLetter)
      Known += C;
  }
  constexpr double InCommonWord = 30;
  return isOfCommonWord(Known) ? Product * InCommonWord : Product;
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
  // Anchors that end in the same way are in one group: each then has few second halves.
  std::sort(Anchors.begin(), Anchors.end(), [](const Anchor &A, const Anchor &B) {
    return std::lexicographical_compare(A.Letters.rbegin(), A.Letters.rend(), B.Letters.rbegin(),
                                        B.Letters.rend());
  });
  constexpr size_t GroupCount = 8 * sizeof(Groups);
  for (size_t I = 0; I != Anchors.size(); ++I) {
    const auto Group = static_cast<Groups>(1U << I * GroupCount / Anchors.size());
    const auto &Letters = Anchors[I].Letters;
    Begins.add(Letters[0], Letters[1], Group);
    Ends.add(Letters[2], Letters[3], Group);
    addGrams(Anchors[I]);
  }
  std::sort(Grams.begin(), Grams.end(),
            [](const Gram &A, const Gram &B) { return A.Letters < B.Letters; });
  for (const Gram &G : Grams)
    MayBeGram.add(G.Letters);
}

void LiteralFilter::PairTable::add(char First, char Second, Groups Of) {
  for (char A : spellings(First))
    for (char B : spellings(Second))
      Table[std::bit_cast<uint16_t>(std::array{A, B})] |= Of;
}

/// Chooses two neighbouring places in the word: one of them is at an even place of the text.
void LiteralFilter::anchor(uint32_t Word) {
  const std::string &Text = Words[Word];
  auto At = [&](int32_t Offset) {
    Anchor A{{}, Word, Offset};
    for (size_t I = 0; I != GramSize; ++I)
      if (size_t Place = static_cast<size_t>(Offset) + I; Place < Text.size())
        A.Letters[I] = Text[Place];
    return A;
  };
  int32_t Best = -1;
  double Least = std::numeric_limits<double>::max();
  // Words have three letters at least, so that one of an anchor's may be outside of them.
  double Cost = commonness(At(-1).Letters);
  for (int32_t Offset = -1; Offset + GramSize <= Text.size(); ++Offset) {
    double Next = commonness(At(Offset + 1).Letters);
    if (Cost + Next < Least) {
      Least = Cost + Next;
      Best = Offset;
    }
    Cost = Next;
  }
  Anchors.push_back(At(Best));
  Anchors.push_back(At(Best + 1));
}

void LiteralFilter::addGrams(const Anchor &A) {
  auto Letters = A.Letters;
  auto Outside = std::find(Letters.begin(), Letters.end(), AnyLetter);
  if (Outside == Letters.end()) {
    Grams.push_back({packed(Letters), A.Word, A.Offset});
    return;
  }
  for (unsigned Any = 0; Any != 256; ++Any)
    if (Any & CaseBit) {
      *Outside = static_cast<char>(Any);
      Grams.push_back({packed(Letters), A.Word, A.Offset});
    }
}

/// Does a word stand here of which the letters at \p At are an anchor?
[[gnu::noinline]] bool LiteralFilter::standsAt(std::string_view Text, size_t At) const {
  // The last letter may be behind the end.
  std::array<char, GramSize> Letters;
  Letters.fill(folded('\0'));
  std::transform(Text.begin() + static_cast<ptrdiff_t>(At),
                 Text.begin() + static_cast<ptrdiff_t>(std::min(At + GramSize, Text.size())),
                 Letters.begin(), folded);
  const uint32_t Here = packed(Letters);
  if (!MayBeGram.mayHave(Here))
    return false;
  auto I = std::lower_bound(Grams.begin(), Grams.end(), Here,
                            [](const Gram &A, uint32_t L) { return A.Letters < L; });
  for (; I != Grams.end() && I->Letters == Here; ++I) {
    const std::string &Word = Words[I->Word];
    int64_t Begin = static_cast<int64_t>(At) - I->Offset;
    if (Begin < 0 || Begin + static_cast<int64_t>(Word.size()) > static_cast<int64_t>(Text.size()))
      continue;
    std::string_view There = Text.substr(static_cast<size_t>(Begin), Word.size());
    if (std::equal(There.begin(), There.end(), Word.begin(),
                   [](char A, char B) { return folded(A) == B; }))
      return true;
  }
  return false;
}

bool LiteralFilter::matches(std::string_view Text) const {
  if (Text.size() < ShortestWord)
    return false;
  // Half of a place's look-ups were made at the place before it.
  const char *Letters = Text.data();
  Groups Begun = Begins.at(Letters);
  size_t I = 0;
  for (; I + GramSize <= Text.size(); I += 2) {
    const char *Next = Letters + I + 2;
    if ((Begun & Ends.at(Next)) != 0) [[unlikely]]
      if (standsAt(Text, I))
        return true;
    Begun = Begins.at(Next);
  }
  return I + ShortestWord <= Text.size() && standsAt(Text, I);
}

} // namespace jwtlint::config
