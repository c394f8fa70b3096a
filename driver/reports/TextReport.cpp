//===- TextReport.cpp - Findings for people ---------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Printable.h"
#include "driver/reports/ReportText.h"
#include "driver/reports/Snippet.h"

#include <fmt/format.h>

#include <array>

namespace jwtlint {
namespace {

/// Escape sequences, or nothing without colour.
class Paint {
public:
  explicit Paint(bool Color) : Color(Color) {}

  std::string bold(std::string_view Text) const { return with("1", Text); }
  std::string dim(std::string_view Text) const { return with("2", Text); }
  std::string caret(std::string_view Text) const { return with("1;32", Text); }
  std::string severity(Severity S) const {
    static constexpr std::array<std::string_view, 3> Codes = {"1;36", "1;35", "1;31"};
    return with(Codes[static_cast<size_t>(S)], fmt::format("{}:", severityName(S)));
  }

private:
  std::string with(std::string_view Code, std::string_view Text) const {
    return Color ? fmt::format("\x1b[{}m{}\x1b[0m", Code, Text) : std::string(Text);
  }
  bool Color;
};

/// The quoted line, and under it the marks.
std::pair<std::string, std::string> render(const Snippet &S) {
  std::pair<std::string, std::string> Result;
  if (S.CutBefore)
    Result = {"... ", "    "};
  bool IsFirstMark = true;
  for (const SnippetCell &C : S.Cells) {
    Result.first += C.Text;
    for (unsigned Column = 0; Column != C.Width; ++Column) {
      Result.second += !C.IsMarked ? ' ' : IsFirstMark ? '^' : '~';
      IsFirstMark &= !C.IsMarked;
    }
  }
  if (S.CutAfter)
    Result.first += " ...";
  Result.second.erase(Result.second.find_last_not_of(' ') + 1);
  return Result;
}

std::string painted(const Finding &F, Sources &Files, const Paint &Style) {
  std::string Out = fmt::format("{} {} {} [{}]\n", Style.bold(placeText(F.Where) + ":"),
                                Style.severity(F.Level), Style.bold(safeText(F.Message)), F.Id);
  const Sources::Masked *Source = F.Where.valid() ? Files.get(F.Where.File) : nullptr;
  if (Source && !Source->File.line(F.Where.Line).empty()) {
    auto [Line, Marks] = render(snippetOf(*Source, F.Where, F.Where.Line));
    Out += fmt::format("{:5} | {}\n      | {}\n", F.Where.Line, Line, Style.caret(Marks));
  }
  for (size_t I = 0; I != F.Flow.size(); ++I)
    Out += fmt::format("  {}. {}: {}\n", I + 1, placeText(F.Flow[I].Where),
                       safeText(F.Flow[I].Message));
  if (!F.Suggestion.empty())
    Out += fmt::format("  fix: {}\n", safeText(F.Suggestion));
  return Out;
}

std::string summary(const Report &R) {
  std::string Out =
      severitySummary(countSeverities(R.Findings)) + " in " + counted(filesRead(R.Stats), "file");
  if (R.Stats.Incomplete != 0)
    Out += fmt::format(" ({} of {} units saw missing headers)", R.Stats.Incomplete, R.Stats.Parsed);
  if (R.Stats.Unrendered != 0)
    Out += fmt::format(" ({} cannot be read before rendering)",
                       counted(R.Stats.Unrendered, "template"));
  if (std::string Dismissed = dismissedSummary(R); !Dismissed.empty())
    Out += "; " + Dismissed;
  Out += "\n";
  if (size_t Count = R.Stats.StaleBaseline)
    Out += fmt::format("{} of the baseline {} nothing; --prune-baseline removes {}\n",
                       counted(Count, "line"), Count == 1 ? "matches" : "match",
                       Count == 1 ? "it" : "them");
  return Out;
}

} // namespace

std::string skippedList(const Report &R) {
  std::string Out;
  for (const NotAnalysed &N : R.Skipped)
    Out += fmt::format("not analysed: {}: {}\n", printable(N.File), safeText(N.Reason));
  return Out;
}

std::string findingText(const Finding &F, Sources &Files) {
  return painted(F, Files, Paint(false));
}

std::string textReport(const Report &R, Sources &Files, TextStyle Style) {
  std::string Out;
  Paint Colors(Style.Color);
  for (const Finding &F : R.Findings)
    Out += painted(F, Files, Colors);
  if (Style.Quiet)
    return Out;
  return Out + skippedList(R) + summary(R);
}

std::string statsText(const RunStats &Stats) {
  std::string Out = fmt::format("{} of {} parsed, ", Stats.Parsed - Stats.Cached,
                                counted(Stats.TranslationUnits, "translation unit"));
  if (Stats.Cached != 0)
    Out += fmt::format("{} from the cache, ", Stats.Cached);
  Out +=
      fmt::format("{} in {:.2f} s\n", counted(Stats.Configs, "configuration file"), Stats.Seconds);
  if (!Stats.CacheTrouble.empty())
    Out += fmt::format("no cache: {}\n", printable(Stats.CacheTrouble));
  for (const std::string &Library : Stats.StandIns)
    Out += fmt::format("stand-in headers used for {}\n", printable(Library));
  for (const auto &[Header, Count] : Stats.MissingHeaders)
    Out += fmt::format("missing header {} ({})\n", printable(Header), counted(Count, "unit"));
  return Out;
}

} // namespace jwtlint
