//===- Fingerprint.cpp - Findings that keep their identity ------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Comments.h"
#include "driver/Report.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

namespace jwtlint {
namespace {

std::string sha256(std::string_view Text) {
  // Looking the algorithm up takes longer than a digest.
  static const std::unique_ptr<EVP_MD, void (*)(EVP_MD *)> Algorithm(
      EVP_MD_fetch(nullptr, "SHA256", nullptr), EVP_MD_free);
  std::array<unsigned char, EVP_MAX_MD_SIZE> Digest{};
  unsigned Size = 0;
  if (EVP_Digest(Text.data(), Text.size(), Digest.data(), &Size, Algorithm.get(), nullptr) != 1)
    return {};
  static constexpr std::string_view Digits = "0123456789abcdef";
  std::string Result;
  for (unsigned I = 0; I != Size; ++I)
    Result.append({Digits[Digest[I] >> 4], Digits[Digest[I] & 15]});
  return Result;
}

bool isSpace(char C) { return std::isspace(static_cast<unsigned char>(C)) != 0; }

/// Twenty bits of a digest of the text at the place, without its quotes.
std::string digestOf(std::string_view Text) {
  constexpr size_t Digits = 5;
  std::string Bare;
  for (char C : Text)
    if (!isSpace(C) && C != '"' && C != '\'')
      Bare += C;
  return sha256("jwt-lint value " + Bare).substr(0, Digits);
}

/// The code around a place, to the next `;`, `{` and `}` on both sides.
class Statement {
public:
  /// In a function, braces end it. Outside of one, they belong to what is initialised, and its
  /// name tells one from the other.
  Statement(const Sources::Masked &Source, const Place &P, bool IsInFunction)
      : Source(Source), IsInFunction(IsInFunction), Text(Source.File.text()),
        Begin(Source.File.offset(P.Line, P.Column)),
        End(std::max(Begin, Source.File.offset(P.EndLine, P.EndColumn))),
        Comments(findComments(Text, CommentStyle::C)) {}

  /// Without space and comments, other secrets as "…" and the place as a digest if it is one.
  std::string normalised() const {
    std::string Result;
    for (size_t I = first(), Last = last(); I < Last;) {
      if (I == Begin && Source.Mask.at(I)) {
        Result += digestOf(Text.substr(Begin, End - Begin));
        I = std::max(End, I + 1);
      } else if (const Comment *C = commentAt(I)) {
        I = C->End;
      } else if (const ByteRange *R = Source.Mask.at(I)) {
        Result += MaskText;
        I = std::max(R->End, I + 1);
      } else {
        if (!isSpace(Text[I]))
          Result += Text[I];
        ++I;
      }
    }
    return Result;
  }

private:
  // What lies further away belongs to something else, whatever it is.
  static constexpr size_t Longest = 2000;

  bool isBoundary(size_t I) const {
    return (Text[I] == ';' || Text[I] == '{' || Text[I] == '}') && !commentAt(I) &&
           !Source.Mask.at(I);
  }

  bool endsBefore(size_t I) const {
    if (Text[I - 1] == '{')
      return IsInFunction && isBoundary(I - 1);
    return isBoundary(I - 1) || (Text[I - 1] == '\n' && isDirective(I - 1));
  }

  /// Is the line that ends there one for the preprocessor?
  bool isDirective(size_t LineEnd) const {
    size_t LineBegin = LineEnd == 0 ? std::string_view::npos : Text.rfind('\n', LineEnd - 1);
    size_t Mark = Text.find_first_not_of(" \t", LineBegin + 1);
    return Mark < LineEnd && Text[Mark] == '#';
  }

  size_t first() const {
    size_t I = Begin, Least = Begin > Longest ? Begin - Longest : 0;
    while (I > Least && !endsBefore(I))
      --I;
    return I;
  }

  size_t last() const {
    size_t I = End, Most = std::min(Text.size(), End + Longest);
    while (I < Most && !isBoundary(I))
      ++I;
    return I;
  }

  const Comment *commentAt(size_t Offset) const {
    auto Next = std::upper_bound(Comments.begin(), Comments.end(), Offset,
                                 [](size_t O, const Comment &C) { return O < C.Begin; });
    return Next != Comments.begin() && std::prev(Next)->End > Offset ? &*std::prev(Next) : nullptr;
  }

  const Sources::Masked &Source;
  bool IsInFunction;
  std::string_view Text;
  size_t Begin, End;
  std::vector<Comment> Comments;
};

/// What the finding is about, beside its id.
std::string contentOf(const Finding &F, Sources &Files) {
  const Sources::Masked *Source = F.Where.valid() ? Files.get(F.Where.File) : nullptr;
  if (!Source)
    return F.Symbol + '\0' + F.Message;
  if (commentStyleOf(F.Where.File) == CommentStyle::C)
    return F.Symbol + '\0' + Statement(*Source, F.Where, !F.Symbol.empty()).normalised();
  // A whole mapping says less than its key: something is missing in it.
  std::string_view Text = Source->File.text();
  size_t Begin = Source->File.offset(F.Where.Line, F.Where.Column);
  size_t End = Source->File.offset(F.Where.EndLine, F.Where.EndColumn);
  std::string_view Value = Text.substr(Begin, std::max(Begin, End) - Begin);
  bool IsScalar = !F.Symbol.ends_with("{}");
  return F.Symbol + '\0' + (IsScalar ? digestOf(Value) : "");
}

} // namespace

void giveFingerprints(std::vector<Finding> &Findings, Sources &Files) {
  constexpr size_t Length = 32;
  std::map<std::string, unsigned> Occurrences;
  for (Finding &F : Findings) {
    std::string Content = F.Id + '\0' + contentOf(F, Files);
    unsigned Occurrence = Occurrences[Content]++;
    F.Fingerprint = sha256(Content + '\0' + std::to_string(Occurrence)).substr(0, Length);
  }
}

} // namespace jwtlint
