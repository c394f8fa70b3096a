//===- Suppressions.cpp - Findings that a comment dismisses ---------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Suppressions.h"

#include "driver/Comments.h"
#include "driver/Glob.h"
#include "facts/Nearest.h"
#include "facts/Weakness.h"

#include <fmt/format.h>

#include <algorithm>

namespace jwtlint {
namespace {

constexpr std::string_view Marker = "jwt-lint:";
constexpr std::string_view NoLint = "NOLINT";

std::string_view trimmed(std::string_view Text) {
  constexpr std::string_view Space = " \t\r\n";
  size_t Begin = std::min(Text.find_first_not_of(Space), Text.size());
  Text.remove_prefix(Begin);
  return Text.substr(0, Text.find_last_not_of(Space) + 1);
}

bool takeWord(std::string_view &Text, std::string_view Word) {
  if (!Text.starts_with(Word))
    return false;
  Text.remove_prefix(Word.size());
  return true;
}

bool namesAnId(std::string_view Glob) {
  auto All = weaknesses();
  return std::any_of(All.begin(), All.end(),
                     [&](const Weakness &W) { return matchesWildcard(Glob, W.Id); });
}

/// The words of a list with commas or space between them.
std::vector<std::string> wordsOf(std::string_view List) {
  std::vector<std::string> Words;
  while (!List.empty()) {
    size_t End = std::min(List.find_first_of(", \t"), List.size());
    if (End != 0)
      Words.emplace_back(List.substr(0, End));
    List.remove_prefix(std::min(End + 1, List.size()));
  }
  return Words;
}

class SuppressionReader {
public:
  SuppressionReader(const std::string &Name, const SourceFile &File)
      : Name(Name), File(File), Style(commentStyleOf(Name)) {}

  std::vector<Suppression> run() {
    for (const Comment &C : findComments(File.text(), Style)) {
      if (size_t At = C.Text.find(Marker); At != std::string_view::npos)
        readOurs(C, bodyOf(C).substr(At + Marker.size()));
      else if (size_t Word = C.Text.find(NoLint);
               Style == CommentStyle::C && Word != std::string_view::npos)
        readNoLint(C, bodyOf(C).substr(Word + NoLint.size()));
    }
    for (const Block &Open : Blocks) {
      Suppression S = Open.Begin;
      S.Problem = "NOLINTBEGIN has no NOLINTEND with the same list behind it";
      Found.push_back(std::move(S));
    }
    std::sort(Found.begin(), Found.end(),
              [](const Suppression &A, const Suppression &B) { return A.Where < B.Where; });
    return std::move(Found);
  }

private:
  /// A NOLINTBEGIN that waits for its end.
  struct Block {
    Suppression Begin;
    std::string List;
  };

  static std::string_view bodyOf(const Comment &C) {
    std::string_view Body = C.Text;
    if (Body.starts_with("/*") && Body.ends_with("*/"))
      Body.remove_suffix(2);
    return Body;
  }

  uint32_t lineOf(size_t Offset) {
    // Comments come in their order.
    while (File.offset(Line + 1, 1) <= Offset && File.offset(Line + 1, 1) > File.offset(Line, 1))
      ++Line;
    return Line;
  }

  Suppression suppressionAt(const Comment &C) {
    Suppression S;
    S.Where.File = Name;
    S.Where.Line = lineOf(C.Begin);
    S.Where.Column = static_cast<uint32_t>(C.Begin - File.offset(S.Where.Line, 1) + 1);
    S.Where.EndLine = lineOf(C.End);
    S.Where.EndColumn = static_cast<uint32_t>(C.End - File.offset(S.Where.EndLine, 1) + 1);
    S.FirstLine = S.LastLine = S.Where.Line;
    return S;
  }

  void readOurs(const Comment &C, std::string_view Rest) {
    Suppression S = suppressionAt(C);
    Rest = trimmed(Rest);
    if (!takeWord(Rest, "ignore") ||
        (!Rest.empty() && Rest.front() != ' ' && Rest.front() != '-' && Rest.front() != '\t')) {
      S.Problem = "after 'jwt-lint:' only 'ignore' is understood, with ids behind it";
      Found.push_back(std::move(S));
      return;
    }
    size_t Dashes = std::min(Rest.find("--"), Rest.size());
    if (Dashes != Rest.size())
      S.Reason = trimmed(Rest.substr(Dashes + 2));
    for (std::string &Word : wordsOf(Rest.substr(0, Dashes)))
      if (namesAnId(Word))
        S.Targets.push_back({std::move(Word)});
      else
        S.Unknown.push_back(std::move(Word));
    // A misspelt id must not widen the comment to all of them.
    if (S.Targets.empty() && S.Unknown.empty())
      S.Targets.push_back({"*"});
    if (standsAlone(C))
      holdForNextLine(S);
    if (Style == CommentStyle::Hash)
      holdForBlockScalar(S);
    Found.push_back(std::move(S));
  }

  bool standsAlone(const Comment &C) const {
    std::string_view Text = File.text();
    size_t Begin = Text.rfind('\n', C.Begin);
    Begin = Begin == std::string_view::npos || C.Begin == 0 ? 0 : Begin + 1;
    size_t End = std::min(Text.find('\n', C.End), Text.size());
    return trimmed(Text.substr(Begin, C.Begin - Begin)).empty() &&
           trimmed(Text.substr(C.End, End - C.End)).empty();
  }

  bool isPastEnd(uint32_t Number) const { return File.offset(Number, 1) >= File.text().size(); }

  void holdForNextLine(Suppression &S) const {
    uint32_t Number = S.Where.EndLine + 1;
    auto IsNothing = [&](std::string_view Text) {
      Text = trimmed(Text);
      return Text.empty() || Text.starts_with(Style == CommentStyle::Hash ? "#" : "//") ||
             (Style != CommentStyle::Hash && Text.starts_with("/*"));
    };
    while (!isPastEnd(Number) && IsNothing(File.line(Number)))
      ++Number;
    S.FirstLine = S.LastLine = Number;
  }

  /// "key: |" and the deeper lines behind it.
  void holdForBlockScalar(Suppression &S) const {
    std::string_view Text = File.line(S.FirstLine);
    size_t Comment = Text.find(" #");
    std::string_view Head = trimmed(Text.substr(0, std::min(Comment, Text.size())));
    size_t Mark = Head.find_last_of("|>");
    if (Mark == std::string_view::npos || Head.size() - Mark > 3 ||
        Head.find_first_not_of("+-123456789", Mark + 1) != std::string_view::npos)
      return;
    size_t Indent = Text.find_first_not_of(' ');
    for (uint32_t Number = S.FirstLine + 1; !isPastEnd(Number); ++Number) {
      std::string_view Next = File.line(Number);
      if (!trimmed(Next).empty() && Next.find_first_not_of(' ') <= Indent)
        return;
      S.LastLine = Number;
    }
  }

  void readNoLint(const Comment &C, std::string_view Rest) {
    enum class Kind { Line, Next, Begin, End } Is = Kind::Line;
    if (takeWord(Rest, "NEXTLINE"))
      Is = Kind::Next;
    else if (takeWord(Rest, "BEGIN"))
      Is = Kind::Begin;
    else if (takeWord(Rest, "END"))
      Is = Kind::End;
    Suppression S = suppressionAt(C);
    S.IsOurs = false;
    std::string List;
    if (!readList(Rest, S, List))
      return;
    size_t Word = std::min(Rest.find_first_not_of(" \t:-"), Rest.size());
    S.Reason = trimmed(Rest.substr(Word));
    if (Is == Kind::Next)
      S.FirstLine = S.LastLine = S.Where.Line + 1;
    if (Is == Kind::Begin)
      Blocks.push_back({std::move(S), List});
    else if (Is == Kind::End)
      endBlock(S, List);
    else
      Found.push_back(std::move(S));
  }

  /// False if the list names nothing of ours.
  static bool readList(std::string_view &Rest, Suppression &S, std::string &List) {
    std::string_view Behind = trimmed(Rest);
    size_t Close = Behind.find(')');
    if (!Behind.starts_with('(') || Close == std::string_view::npos) {
      S.Targets.push_back({"*"});
      return true;
    }
    List = Behind.substr(1, Close - 1);
    Rest = Behind.substr(Close + 1);
    for (std::string &Word : wordsOf(List))
      if (namesAnId(Word)) {
        S.IsOurs |= Word.starts_with("jwt-");
        S.Targets.push_back({std::move(Word)});
      } else if (Word.starts_with("jwt-")) {
        S.Unknown.push_back(std::move(Word));
      }
    return !S.Targets.empty() || !S.Unknown.empty();
  }

  void endBlock(const Suppression &End, const std::string &List) {
    auto Open = std::find_if(Blocks.rbegin(), Blocks.rend(),
                             [&](const Block &B) { return B.List == List; });
    if (Open == Blocks.rend()) {
      Suppression S = End;
      S.Problem = "NOLINTEND has no NOLINTBEGIN with the same list before it";
      S.Targets.clear();
      Found.push_back(std::move(S));
      return;
    }
    Suppression S = std::move(Open->Begin);
    S.LastLine = End.Where.Line;
    Blocks.erase(std::next(Open).base());
    Found.push_back(std::move(S));
  }

  const std::string &Name;
  const SourceFile &File;
  CommentStyle Style;
  uint32_t Line = 1;
  std::vector<Block> Blocks;
  std::vector<Suppression> Found;
};

} // namespace

bool Suppression::dismisses(const Finding &F) {
  if (!Problem.empty() || F.Where.File != Where.File || F.Id == SuppressionId)
    return false;
  auto Covers = [&](uint32_t Line) { return Line >= FirstLine && Line <= LastLine; };
  // The comment may stand behind the last line of a statement. In configuration a place may be
  // a whole mapping, and what stands in its last line is something else.
  bool IsCode = commentStyleOf(Where.File) == CommentStyle::C;
  if (!Covers(F.Where.Line) && !(IsCode && Covers(F.Where.EndLine)))
    return false;
  for (Target &T : Targets)
    if (matchesWildcard(T.Glob, F.Id)) {
      T.Used = true;
      return true;
    }
  return false;
}

Finding suppressionFinding(const Place &Where, std::string Message, std::string Suggestion) {
  Finding F;
  F.Id = SuppressionId;
  F.Level = findWeakness(F.Id)->Default;
  F.Message = std::move(Message);
  F.Where = Where;
  F.Suggestion = std::move(Suggestion);
  return F;
}

static Finding complaint(const Suppression &S, std::string Message, std::string Suggestion) {
  return suppressionFinding(S.Where, std::move(Message), std::move(Suggestion));
}

bool mayHoldSuppressions(std::string_view Text) {
  return Text.find(Marker) != std::string_view::npos || Text.find(NoLint) != std::string_view::npos;
}

std::vector<Suppression> findSuppressions(const std::string &Name, const SourceFile &File) {
  return SuppressionReader(Name, File).run();
}

std::vector<Finding> complaintsOf(const Suppression &S, bool NeedsReason) {
  std::vector<Finding> Result;
  if (!S.Problem.empty())
    return {complaint(S, S.Problem, "write '" + std::string(Marker) + " ignore ID -- reason'")};
  std::vector<std::string> Ids;
  for (const Weakness &W : weaknesses())
    Ids.emplace_back(W.Id);
  for (const std::string &Word : S.Unknown)
    Result.push_back(
        complaint(S, fmt::format("'{}' is no id{}", Word, didYouMean(Word, Ids)),
                  "ids are separated by commas, and a reason follows '--'; 'jwt-lint rules' lists "
                  "the ids"));
  if (NeedsReason && S.Reason.empty() && S.IsOurs)
    Result.push_back(complaint(S, "a finding is ignored here without a reason",
                               "say why behind '--': this project requires it"));
  return Result;
}

std::vector<Finding> complaintsOfUnused(const Suppression &S,
                                        const std::function<bool(std::string_view)> &Ran) {
  std::vector<Finding> Result;
  if (!S.IsOurs || !S.Problem.empty())
    return Result;
  auto All = weaknesses();
  for (const Suppression::Target &T : S.Targets) {
    bool HadChance = std::all_of(All.begin(), All.end(), [&](const Weakness &W) {
      return !matchesWildcard(T.Glob, W.Id) || Ran(W.Id);
    });
    if (T.Used || !HadChance || (T.Glob.find('*') != std::string::npos && T.Glob != "*"))
      continue;
    Result.push_back(complaint(S,
                               T.Glob == "*" ? "nothing is found here that could be ignored"
                                             : fmt::format("{} is not found here", T.Glob),
                               "remove it from the comment"));
  }
  return Result;
}

} // namespace jwtlint
