//===- SecretMask.cpp - What reports must not repeat ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/SecretMask.h"

#include "driver/Characters.h"
#include "driver/LiteralScan.h"
#include "driver/Plain.h"

#include <algorithm>
#include <iterator>

namespace jwtlint {
namespace {

constexpr size_t npos = std::string_view::npos;

bool isBase64(char C) { return isDigit(C) || isLetter(C) || C == '+' || C == '/' || C == '-'; }
bool isTokenCharacter(char C) { return isBase64(C) || C == '_' || C == '.' || C == '='; }

void findTokens(std::string_view Text, std::vector<ByteRange> &Out) {
  constexpr size_t ShortestToken = 12;
  for (size_t At = Text.find("eyJ"); At != npos;) {
    size_t End = At;
    while (End < Text.size() && isTokenCharacter(Text[End]))
      ++End;
    if (End - At >= ShortestToken)
      Out.push_back({At, End});
    At = Text.find("eyJ", std::max(End, At + 3));
  }
}

void findPrivateKeys(std::string_view Text, std::vector<ByteRange> &Out) {
  constexpr std::string_view Begin = "-----BEGIN ";
  constexpr size_t LongestKey = 1 << 16;
  constexpr size_t LongestLabel = 64;
  for (size_t At = Text.find(Begin); At != npos; At = Text.find(Begin, At)) {
    std::string_view Window = Text.substr(At, LongestKey);
    size_t Label = Window.substr(0, LongestLabel).find("-----", Begin.size());
    if (Label == npos || Window.substr(0, Label).find("PRIVATE") == npos) {
      At += Begin.size();
      continue;
    }
    size_t End = std::min(Window.find("-----END", Label), Window.size());
    Out.push_back({At + Label + 5, At + End});
    At += End;
  }
}

/// Runs of digits that are too long for a word: hashes, keys, encoded bytes.
void findDigitRuns(std::string_view Text, std::vector<ByteRange> &Out) {
  constexpr size_t LongHex = 32, LongBase64 = 40;
  for (size_t At = 0; At < Text.size();) {
    size_t End = At;
    bool AllHex = true, Digit = false, Upper = false, Lower = false;
    for (; End < Text.size() && isBase64(Text[End]); ++End) {
      AllHex &= isHexDigit(Text[End]);
      Digit |= isDigit(Text[End]);
      Upper |= isUpper(Text[End]);
      Lower |= isLower(Text[End]);
    }
    size_t Size = End - At;
    if ((AllHex && Size >= LongHex) || (Size >= LongBase64 && Digit && Upper && Lower))
      Out.push_back({At, End});
    At = std::max(End, At + 1);
  }
}

/// The end of a character or a number that fits a byte, or Begin if there is none.
size_t byteValueEnd(std::string_view Text, size_t Begin) {
  std::string_view Rest = Text.substr(Begin, 8);
  if (Rest.starts_with('\'')) {
    size_t Close = Rest.find('\'', Rest.substr(1, 1) == "\\" ? 3 : 2);
    return Close == npos ? Begin : Begin + Close + 1;
  }
  size_t Size = 0;
  if (Rest.starts_with("0x") || Rest.starts_with("0X")) {
    for (Size = 2; Size < Rest.size() && isHexDigit(Rest[Size]);)
      ++Size;
    return Size > 2 && Size <= 4 ? Begin + Size : Begin;
  }
  while (Size < Rest.size() && isDigit(Rest[Size]))
    ++Size;
  return Size <= 3 ? Begin + Size : Begin;
}

/// {'s', 'e', 'c', 'r', 'e', 't', …} and {0x73, 0x65, …}
void findByteLists(std::string_view Text, std::vector<ByteRange> &Out) {
  constexpr size_t ShortestList = 6;
  auto SkipSpace = [&](size_t I) {
    return std::min(Text.find_first_not_of(" \t\r\n", I), Text.size());
  };
  for (size_t Open = Text.find('{'); Open != npos; Open = Text.find('{', Open + 1)) {
    size_t First = SkipSpace(Open + 1), At = First, End = First, Count = 0;
    for (;;) {
      size_t Behind = byteValueEnd(Text, At);
      if (Behind == At)
        break;
      ++Count;
      End = Behind;
      At = SkipSpace(Behind);
      if (At >= Text.size() || Text[At] != ',')
        break;
      At = SkipSpace(At + 1);
    }
    if (Count >= ShortestList)
      Out.push_back({First, End});
    Open = std::max(Open, End == First ? Open : End - 1);
  }
}

std::vector<ByteRange> merged(std::vector<ByteRange> Ranges) {
  std::sort(Ranges.begin(), Ranges.end(),
            [](const ByteRange &A, const ByteRange &B) { return A.Begin < B.Begin; });
  std::vector<ByteRange> Result;
  for (const ByteRange &R : Ranges) {
    if (R.Begin >= R.End)
      continue;
    if (!Result.empty() && R.Begin < Result.back().End)
      Result.back().End = std::max(Result.back().End, R.End);
    else
      Result.push_back(R);
  }
  return Result;
}

/// Literals with nothing but space between them are one text.
void findLiterals(std::string_view Text, const std::vector<LiteralRange> &Literals,
                  std::vector<ByteRange> &Out) {
  constexpr size_t ShortestSecret = 12;
  for (size_t First = 0; First != Literals.size();) {
    size_t Last = First, Size = 0;
    for (;; ++Last) {
      Size += Literals[Last].ContentEnd - Literals[Last].ContentBegin;
      if (Last + 1 == Literals.size())
        break;
      std::string_view Between =
          Text.substr(Literals[Last].End, Literals[Last + 1].Begin - Literals[Last].End);
      if (Between.find_first_not_of(" \t\r\n\\") != npos)
        break;
    }
    for (size_t I = First; I <= Last; ++I) {
      const LiteralRange &L = Literals[I];
      std::string_view Content = Text.substr(L.ContentBegin, L.ContentEnd - L.ContentBegin);
      if (Size >= ShortestSecret && !isPlain(Content, Text.substr(0, L.Begin)))
        Out.push_back({L.ContentBegin, L.ContentEnd});
    }
    First = Last + 1;
  }
}

/// A known secret, without the quotes of the literals at its ends.
ByteRange secretRange(const SourceFile &File, const Place &P,
                      const std::vector<LiteralRange> &Literals) {
  size_t Begin = File.offset(P.Line, P.Column);
  size_t End = P.EndLine == 0 ? Begin : File.offset(P.EndLine, P.EndColumn);
  ByteRange Range{Begin, End};
  if (End <= Begin)
    Range.End = File.offset(P.Line, ~0U);
  auto I = std::partition_point(Literals.begin(), Literals.end(),
                                [&](const LiteralRange &L) { return L.End <= Begin; });
  for (; I != Literals.end() && I->Begin < std::max(End, Begin + 1); ++I) {
    // A place that begins at a literal's prefix or quote, or inside of it.
    if (I->Begin <= Begin + 4)
      Range.Begin = I->ContentBegin;
    if (I->End >= End)
      Range.End = I->ContentEnd;
  }
  return Range;
}

} // namespace

SecretMask::SecretMask(const SourceFile &File, const std::vector<Place> &Secrets,
                       bool IsConfiguration) {
  std::string_view Text = File.text();
  std::vector<LiteralRange> Literals = scanLiterals(Text);
  if (IsConfiguration)
    std::erase_if(Literals, [&](const LiteralRange &L) {
      size_t Next = Text.find_first_not_of(" \t", L.End);
      return Next != npos && Text[Next] == ':';
    });
  std::vector<ByteRange> Ranges;
  for (const Place &P : Secrets)
    if (P.valid())
      Ranges.push_back(secretRange(File, P, Literals));
  findLiterals(Text, Literals, Ranges);
  findTokens(Text, Ranges);
  findPrivateKeys(Text, Ranges);
  findDigitRuns(Text, Ranges);
  findByteLists(Text, Ranges);
  Hidden = merged(std::move(Ranges));
}

const ByteRange *SecretMask::at(size_t Offset) const {
  auto I = std::partition_point(Hidden.begin(), Hidden.end(),
                                [=](const ByteRange &R) { return R.End <= Offset; });
  return I != Hidden.end() && I->Begin <= Offset ? &*I : nullptr;
}

std::string SecretMask::maskedLine(const SourceFile &File, uint32_t Line) const {
  std::string_view Text = File.line(Line);
  size_t Start = File.offset(Line, 1);
  std::string Result;
  for (size_t I = 0; I < Text.size();) {
    if (const ByteRange *R = at(Start + I)) {
      Result += MaskText;
      I = R->End - Start;
    } else {
      Result += Text[I++];
    }
  }
  return Result;
}

std::string maskTokens(std::string_view Text) {
  std::vector<ByteRange> Ranges;
  findTokens(Text, Ranges);
  findPrivateKeys(Text, Ranges);
  findDigitRuns(Text, Ranges);
  std::string Result;
  size_t At = 0;
  for (const ByteRange &R : merged(std::move(Ranges))) {
    Result += Text.substr(At, R.Begin - At);
    Result += MaskText;
    At = R.End;
  }
  return Result.append(Text.substr(At));
}

} // namespace jwtlint
