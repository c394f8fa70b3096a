//===- Changes.cpp - Which findings a change has to do with ---------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Changes.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace jwtlint {
namespace {

/// Takes a number from the front of Text.
bool takeNumber(std::string_view &Text, uint32_t &Number) {
  auto [End, Code] = std::from_chars(Text.data(), Text.data() + Text.size(), Number);
  Text.remove_prefix(static_cast<size_t>(End - Text.data()));
  return Code == std::errc();
}

/// "12,3" or "12", which means one line.
bool takeRange(std::string_view &Text, char Sign, uint32_t &First, uint32_t &Count) {
  if (!Text.starts_with(Sign))
    return false;
  Text.remove_prefix(1);
  Count = 1;
  if (!takeNumber(Text, First))
    return false;
  if (!Text.starts_with(','))
    return true;
  Text.remove_prefix(1);
  return takeNumber(Text, Count);
}

/// "@@ -1,2 +3,4 @@ …"
std::optional<ChangeSet::Hunk> hunk(std::string_view Line) {
  ChangeSet::Hunk H;
  uint32_t OldFirst = 0, OldCount = 0;
  Line.remove_prefix(3);
  if (!takeRange(Line, '-', OldFirst, OldCount) || !Line.starts_with(' '))
    return std::nullopt;
  Line.remove_prefix(1);
  if (!takeRange(Line, '+', H.First, H.Count))
    return std::nullopt;
  H.Deletes = OldCount != 0;
  return H;
}

/// A path as git writes it in a diff: in quotes with C's escapes when it holds anything odd.
std::string unquoted(std::string_view Name) {
  // Behind a name with a space stands a tab.
  if (Name.ends_with('\t'))
    Name.remove_suffix(1);
  if (Name.size() < 2 || Name.front() != '"' || Name.back() != '"')
    return std::string(Name);
  Name = Name.substr(1, Name.size() - 2);
  static constexpr std::string_view Letters = "abtnvfr\"\\", Meanings = "\a\b\t\n\v\f\r\"\\";
  std::string Result;
  for (size_t I = 0; I < Name.size(); ++I) {
    if (Name[I] != '\\' || I + 1 == Name.size()) {
      Result += Name[I];
      continue;
    }
    ++I;
    if (size_t Letter = Letters.find(Name[I]); Letter != std::string_view::npos) {
      Result += Meanings[Letter];
      continue;
    }
    unsigned Byte = 0;
    std::string_view Digits = Name.substr(I, 3);
    std::from_chars(Digits.data(), Digits.data() + Digits.size(), Byte, 8);
    Result += static_cast<char>(Byte);
    I += 2;
  }
  return Result;
}

/// The options under which a diff has the form that parse() reads.
std::vector<std::string> diffCommand(std::vector<std::string> What) {
  std::vector<std::string> Command = {"diff",
                                      "-U0",
                                      "-M",
                                      "--no-color",
                                      "--no-ext-diff",
                                      "--no-textconv",
                                      "--src-prefix=a/",
                                      "--dst-prefix=b/",
                                      "--ignore-submodules"};
  Command.insert(Command.end(), What.begin(), What.end());
  return Command;
}

} // namespace

ChangeSet ChangeSet::parse(std::string_view Diff) {
  ChangeSet Result;
  std::vector<Hunk> *Current = nullptr;
  // Lines of hunks are counted, since they may look like headers.
  size_t InHunk = 0;
  while (!Diff.empty()) {
    size_t End = std::min(Diff.find('\n'), Diff.size());
    std::string_view Line = Diff.substr(0, End);
    Diff.remove_prefix(std::min(End + 1, Diff.size()));
    if (InHunk != 0 && (Line.starts_with('+') || Line.starts_with('-'))) {
      --InHunk;
    } else if (Line.starts_with("+++ ")) {
      std::string Name = unquoted(Line.substr(4));
      Current = Name.starts_with("b/") ? &Result.Files[Name.substr(2)] : nullptr;
    } else if (Line.starts_with("@@ ")) {
      std::string_view Rest = Line.substr(3);
      uint32_t First = 0, Old = 0;
      std::optional<Hunk> H = hunk(Line);
      if (!H || !takeRange(Rest, '-', First, Old))
        continue;
      InHunk = size_t{Old} + H->Count;
      if (Current)
        Current->push_back(*H);
    }
  }
  return Result;
}

void ChangeSet::addFile(const std::string &Path) {
  Files[Path] = {{1, std::numeric_limits<uint32_t>::max() - 1, false}};
}

bool ChangeSet::contains(const Place &P) const {
  auto Entry = Files.find(P.File);
  if (Entry == Files.end())
    return false;
  uint32_t First = P.Line, Last = std::max(P.EndLine, P.Line);
  return std::any_of(Entry->second.begin(), Entry->second.end(), [&](const Hunk &H) {
    if (H.Count == 0)
      return H.First + 1 >= First && H.First <= Last;
    return H.First <= Last && uint64_t{H.First} + H.Count > First;
  });
}

bool ChangeSet::deletesBetween(const Place &A, const Place &B) const {
  // What lies further apart belongs to different statements.
  constexpr uint32_t Near = 40;
  uint32_t First = std::min(A.Line, B.Line), Last = std::max(A.Line, B.Line);
  auto Entry = Files.find(A.File);
  if (A.File != B.File || Last - First > Near || Entry == Files.end())
    return false;
  return std::any_of(Entry->second.begin(), Entry->second.end(), [&](const Hunk &H) {
    return H.Deletes && H.First >= First && H.First <= Last;
  });
}

bool ChangeSet::concerns(const Finding &F) const {
  if (contains(F.Where))
    return true;
  const Place *Last = &F.Where;
  for (const FlowStep &Step : F.Flow) {
    if (contains(Step.Where) || deletesBetween(*Last, Step.Where))
      return true;
    Last = &Step.Where;
  }
  return false;
}

std::optional<ChangeSet> stagedChanges(const Git &Repository, std::string &Error) {
  std::optional<std::string> Diff = Repository.run(diffCommand({"--cached"}), Error);
  if (!Diff)
    return std::nullopt;
  return ChangeSet::parse(*Diff);
}

std::optional<ChangeSet> changesSince(const Git &Repository, const std::string &Revision,
                                      std::string &Error) {
  if (!Repository.run(
          {"rev-parse", "--verify", "--quiet", "--end-of-options", Revision + "^{commit}"},
          Error)) {
    Error = "'--since " + Revision + "': git knows no such commit; fetch it first";
    return std::nullopt;
  }
  std::optional<std::string> Base =
      Repository.run({"merge-base", "--end-of-options", Revision, "HEAD"}, Error);
  if (!Base) {
    Error = "'--since " + Revision +
            "': git finds no commit that it shares with HEAD; a shallow clone lacks them (fetch "
            "with more depth)";
    return std::nullopt;
  }
  while (Base->ends_with('\n'))
    Base->pop_back();
  std::optional<std::string> Diff = Repository.run(diffCommand({*Base, "--"}), Error);
  std::optional<std::string> Unknown =
      Diff ? Repository.run({"ls-files", "--others", "--exclude-standard", "-z"}, Error)
           : std::nullopt;
  if (!Unknown)
    return std::nullopt;
  ChangeSet Changes = ChangeSet::parse(*Diff);
  for (const std::string &Path : splitAtNul(*Unknown))
    Changes.addFile(Path);
  return Changes;
}

} // namespace jwtlint
