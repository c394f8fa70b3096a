//===- FixesDiff.cpp - A plan as a unified diff ---------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Fixes.h"

#include "driver/Paths.h"
#include "driver/Printable.h"

#include <fmt/format.h>

#include <algorithm>

namespace jwtlint {
namespace {

/// As little as git and patch need: every line that is shown may hold what nobody knows to be a
/// secret.
constexpr size_t MostContext = 1;

std::vector<std::string_view> linesOf(std::string_view Text) {
  std::vector<std::string_view> Lines;
  while (!Text.empty()) {
    size_t Size = std::min(Text.find('\n'), Text.size() - 1) + 1;
    Lines.push_back(Text.substr(0, Size));
    Text.remove_prefix(Size);
  }
  return Lines;
}

/// A name as git writes it: with quotes if it holds what would end it.
std::string quoted(const std::string &Name) {
  std::string Inside;
  bool NeedsQuotes = false;
  for (char C : Name) {
    const auto Byte = static_cast<unsigned char>(C);
    const bool Escaped = C == '"' || C == '\\';
    const bool Octal = Byte < 0x20 || Byte >= 0x7f;
    NeedsQuotes |= Escaped || Octal;
    if (Octal)
      Inside += fmt::format("\\{:03o}", Byte);
    else
      Inside += Escaped ? std::string("\\") + C : std::string(1, C);
  }
  return NeedsQuotes ? "\"" + Inside + "\"" : Inside;
}

/// Lines [First, Last) of the old text become New.
struct Region {
  size_t First = 0, Last = 0;
  std::string New;
};

/// Old lines [First, Last) with the regions in them.
struct Hunk {
  size_t First = 0, Last = 0;
  std::vector<const Region *> Regions;
};

class FileDiff {
public:
  /// Source is the file without a byte order mark or with it; only the mask counts.
  FileDiff(const std::string &File, const FileFix &Fix, const Sources::Masked &Source)
      : File(File), Fix(Fix), Lines(linesOf(Fix.Before)) {
    const size_t Mark = Fix.Before.size() - Source.File.text().size();
    for (const ByteRange &R : Source.Mask.hidden())
      Hidden.push_back({R.Begin + Mark, R.End + Mark});
    size_t At = 0;
    for (std::string_view Line : Lines) {
      Starts.push_back(At);
      At += Line.size();
    }
    Starts.push_back(At);
  }

  /// Empty, with the reason in Why, if it cannot be shown.
  std::string run(std::string &Why) {
    findRegions();
    for (const Region &R : Regions)
      for (size_t I = R.First; I != R.Last; ++I)
        if (!mayShow(I, Why))
          return {};
    std::vector<Hunk> Hunks;
    for (size_t I = 0; I != Regions.size(); ++I)
      addHunk(I, Hunks);
    std::string Out =
        fmt::format("diff --git {0} {1}\n--- {0}{2}\n+++ {1}{2}\n", quoted("a/" + File),
                    quoted("b/" + File), File.find(' ') == std::string::npos ? "" : "\t");
    size_t Grown = 0; // modulo 2^64: how far new line numbers are ahead of old ones
    for (const Hunk &H : Hunks) {
      // git takes a hunk that ends in a change for one at the end of the file.
      if (H.Last == H.Regions.back()->Last && H.Last != Lines.size()) {
        mayShow(H.Last, Why);
        return {};
      }
      print(H, Grown, Out);
    }
    return Out;
  }

private:
  size_t lineAt(size_t Offset) const {
    return static_cast<size_t>(std::upper_bound(Starts.begin(), Starts.end() - 1, Offset) -
                               Starts.begin()) -
           1;
  }

  /// The lines that changes touch; those in a row are one region.
  void findRegions() {
    for (const EditedText::Change &C : Fix.Edited.changes()) {
      const bool TakesWholeLines =
          C.End > C.Begin && isLineStart(C.End) &&
          (C.Text.ends_with('\n') || (C.Text.empty() && isLineStart(C.Begin)));
      const size_t First = Lines.empty() ? 0 : lineAt(C.Begin);
      const size_t Last = Lines.empty()     ? 0
                          : TakesWholeLines ? lineAt(C.End - 1) + 1
                                            : lineAt(C.End) + 1;
      if (Regions.empty() || First > Regions.back().Last)
        Regions.push_back({First, Last, {}});
      else
        Regions.back().Last = std::max(Regions.back().Last, Last);
    }
    for (Region &R : Regions) {
      size_t At = Starts[R.First];
      for (const EditedText::Change &C : Fix.Edited.changes())
        if (C.Begin >= Starts[R.First] && C.End <= Starts[R.Last]) {
          R.New.append(Fix.Before, At, C.Begin - At).append(C.Text);
          At = C.End;
        }
      R.New.append(Fix.Before, At, Starts[R.Last] - At);
      trim(R);
    }
    std::erase_if(Regions, [](const Region &R) { return R.First == R.Last && R.New.empty(); });
  }

  /// Lines at the ends that stay as they are.
  void trim(Region &R) const {
    while (R.First != R.Last && R.New.starts_with(Lines[R.First]) && Lines[R.First].ends_with('\n'))
      R.New.erase(0, Lines[R.First++].size());
    while (R.First != R.Last && R.New.ends_with(Lines[R.Last - 1])) {
      const size_t Size = R.New.size() - Lines[R.Last - 1].size();
      if (Size != 0 && R.New[Size - 1] != '\n')
        break;
      R.New.resize(Size);
      --R.Last;
    }
  }

  bool isLineStart(size_t Offset) const { return Offset == 0 || Fix.Before[Offset - 1] == '\n'; }

  bool mayShow(size_t Line, std::string &Why) const {
    std::string Text(Lines[Line]);
    std::replace(Text.begin(), Text.end(), '\t', ' ');
    while (Text.ends_with('\n') || Text.ends_with('\r'))
      Text.pop_back();
    const bool IsHidden = std::any_of(Hidden.begin(), Hidden.end(), [&](const ByteRange &R) {
      return R.Begin < Starts[Line + 1] && Starts[Line] < R.End && !isReplaced(R);
    });
    // A byte order mark is invisible, and harmless.
    const size_t Mark = Line == 0 ? byteOrderMark(Text) : 0;
    const bool IsPrintable = printable(Text.substr(Mark)) == Text.substr(Mark);
    if (IsHidden || !IsPrintable)
      Why = fmt::format("line {}, which the diff would have to show, {}", Line + 1,
                        IsHidden ? "may hold a secret" : "holds control characters");
    return !IsHidden && IsPrintable;
  }

  /// What a fix takes away is a word that a rule knows, whatever its key is called.
  bool isReplaced(const ByteRange &R) const {
    const std::vector<EditedText::Change> &All = Fix.Edited.changes();
    return std::any_of(All.begin(), All.end(), [&](const EditedText::Change &C) {
      return C.Begin <= R.Begin && R.End <= C.End;
    });
  }

  bool mayShow(size_t Line) const {
    std::string Why;
    return mayShow(Line, Why);
  }

  /// Context around region Index, or the region at the end of the hunk before.
  void addHunk(size_t Index, std::vector<Hunk> &Hunks) const {
    const Region &R = Regions[Index];
    const size_t Before = Index == 0 ? 0 : Regions[Index - 1].Last;
    const size_t After = Index + 1 == Regions.size() ? Lines.size() : Regions[Index + 1].First;
    size_t First = R.First, Last = R.Last;
    while (First > Before && R.First - First < MostContext && mayShow(First - 1))
      --First;
    while (Last < After && Last - R.Last < MostContext && mayShow(Last))
      ++Last;
    if (!Hunks.empty() && First <= Hunks.back().Last && Index != 0) {
      Hunks.back().Last = Last;
      Hunks.back().Regions.push_back(&R);
      return;
    }
    // patch takes a hunk with unequal context for one at the begin or end of the file.
    const size_t Lead = R.First - First, Trail = Last - R.Last;
    if (Trail < Lead && Last != After)
      First = R.First - Trail;
    else if (Lead < Trail && First != 0)
      Last = R.Last + std::max<size_t>(Lead, 1);
    Hunks.push_back({First, Last, {&R}});
  }

  void print(const Hunk &H, size_t &Grown, std::string &Out) const {
    std::string Body;
    size_t At = H.First, NewCount = 0;
    auto Keep = [&](size_t End) {
      NewCount += End - At;
      for (; At != End; ++At)
        put(' ', Lines[At], Body);
    };
    for (const Region *R : H.Regions) {
      Keep(R->First);
      for (; At != R->Last; ++At)
        put('-', Lines[At], Body);
      for (std::string_view Line : linesOf(R->New)) {
        put('+', Line, Body);
        ++NewCount;
      }
    }
    Keep(H.Last);
    const size_t OldCount = H.Last - H.First, NewFirst = H.First + Grown;
    Out += fmt::format("@@ -{},{} +{},{} @@\n", H.First + (OldCount != 0), OldCount,
                       NewFirst + (NewCount != 0), NewCount) +
           Body;
    Grown += NewCount - OldCount;
  }

  static void put(char Sign, std::string_view Line, std::string &Out) {
    Out += Sign;
    Out += Line;
    if (!Line.ends_with('\n'))
      Out += "\n\\ No newline at end of file\n";
  }

  const std::string &File;
  const FileFix &Fix;
  std::vector<ByteRange> Hidden;       ///< what reports mask
  std::vector<std::string_view> Lines; ///< with their ends
  std::vector<size_t> Starts;          ///< of lines, and the end of the text
  std::vector<Region> Regions;
};

} // namespace

std::string diffOf(const FixPlan &Plan, Sources &Files, std::vector<LeftFinding> &Left) {
  std::string Out;
  for (const auto &[File, Fix] : Plan.Files) {
    std::string Why, Diff;
    const Sources::Masked *Source = Files.get(File);
    if (File.starts_with('/'))
      Why = "it is outside of the repository";
    else if (!Source || !Fix.Before.ends_with(Source->File.text()))
      Why = "the file has changed since it was analysed";
    else
      Diff = FileDiff(File, Fix, *Source).run(Why);
    if (Diff.empty())
      for (size_t I : Fix.Mends)
        Left.push_back({I, "the diff leaves its file out: " + Why});
    Out += Diff;
  }
  return Out;
}

} // namespace jwtlint
