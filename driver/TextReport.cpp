//===- TextReport.cpp - Findings for people ---------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Paths.h"
#include "driver/Printable.h"
#include "driver/Report.h"

#include <fmt/format.h>

#include <algorithm>
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

/// A source line cut into cells, with the offsets that the cells stand for.
class Snippet {
public:
  Snippet(const Sources::Masked &Source, const Place &P) {
    std::string_view Line = Source.File.line(P.Line);
    size_t Start = Source.File.offset(P.Line, 1);
    size_t From = std::max(P.Column, 1U) - 1;
    size_t To = P.EndLine == P.Line && P.EndColumn > P.Column ? P.EndColumn - 1
                : P.EndLine > P.Line                          ? Line.size()
                                                              : From + 1;
    for (size_t I = 0; I < Line.size();) {
      Cell C = cellAt(Source, Line, Start, I);
      // Masked and multi-byte cells belong to the range if any byte of them does.
      bool Marked = I < To && I + C.Bytes > From;
      I += C.Bytes;
      Width += C.Width;
      Cells.push_back({std::move(C), Marked});
    }
    if (From >= Line.size())
      Cells.push_back({{1, 1, " "}, true});
  }

  /// The line, and under it the marks.
  std::pair<std::string, std::string> render() const {
    std::pair<std::string, std::string> Result;
    auto [First, Last] = window();
    if (First != 0)
      Result.first = Result.second = "... ", Result.second.assign(4, ' ');
    bool IsFirstMark = true;
    for (size_t I = First; I != Last; ++I) {
      Result.first += Cells[I].first.Text;
      for (unsigned Column = 0; Column != Cells[I].first.Width; ++Column) {
        Result.second += !Cells[I].second ? ' ' : IsFirstMark ? '^' : '~';
        IsFirstMark &= !Cells[I].second;
      }
    }
    if (Last != Cells.size())
      Result.first += " ...";
    Result.second.erase(Result.second.find_last_not_of(' ') + 1);
    return Result;
  }

private:
  Cell cellAt(const Sources::Masked &Source, std::string_view Line, size_t Start, size_t I) const {
    if (const ByteRange *R = Source.Mask.at(Start + I))
      return {std::min(R->End - Start, Line.size()) - I, 1, std::string(MaskText)};
    Cell C = firstCell(Line.substr(I));
    if (Line[I] == '\t') {
      constexpr unsigned TabStop = 8;
      C.Width = TabStop - Width % TabStop;
      C.Text.assign(C.Width, ' ');
    }
    return C;
  }

  /// The cells to show: all, or of a very long line those around the first mark.
  std::pair<size_t, size_t> window() const {
    constexpr size_t Widest = 160, Before = 40;
    if (Width <= Widest)
      return {0, Cells.size()};
    auto Mark = std::find_if(Cells.begin(), Cells.end(), [](auto &C) { return C.second; });
    auto Index = static_cast<size_t>(Mark - Cells.begin());
    size_t First = Index > Before ? Index - Before : 0;
    size_t Columns = 0, Last = First;
    while (Last != Cells.size() && Columns + Cells[Last].first.Width <= Widest)
      Columns += Cells[Last++].first.Width;
    return {First, Last};
  }

  std::vector<std::pair<Cell, bool>> Cells;
  unsigned Width = 0;
};

std::string safe(std::string_view Text) { return printable(maskTokens(Text)); }

std::string placeOf(const Place &P) {
  std::string Name = printable(P.File);
  return P.valid() ? fmt::format("{}:{}:{}:", Name, P.Line, P.Column) : Name + ":";
}

std::string findingText(const Finding &F, Sources &Files, const Paint &Style) {
  std::string Out = fmt::format("{} {} {} [{}]\n", Style.bold(placeOf(F.Where)),
                                Style.severity(F.Level), Style.bold(safe(F.Message)), F.Id);
  const Sources::Masked *Source = F.Where.valid() ? Files.get(F.Where.File) : nullptr;
  if (Source && !Source->File.line(F.Where.Line).empty()) {
    auto [Line, Marks] = Snippet(*Source, F.Where).render();
    Out += fmt::format("{:5} | {}\n      | {}\n", F.Where.Line, Line, Style.caret(Marks));
  }
  for (size_t I = 0; I != F.Flow.size(); ++I)
    Out += fmt::format("  {}. {} {}\n", I + 1, placeOf(F.Flow[I].Where), safe(F.Flow[I].Message));
  if (!F.Suggestion.empty())
    Out += fmt::format("  fix: {}\n", safe(F.Suggestion));
  return Out;
}

std::string counted(size_t Count, std::string_view Noun) {
  return fmt::format("{} {}{}", Count, Noun, Count == 1 ? "" : "s");
}

std::string summary(const Report &R) {
  std::array<size_t, 3> Counts{};
  for (const Finding &F : R.Findings)
    ++Counts[static_cast<size_t>(F.Level)];
  std::string Out;
  for (Severity S : {Severity::Error, Severity::Warning, Severity::Note})
    if (size_t Count = Counts[static_cast<size_t>(S)])
      Out += (Out.empty() ? "" : ", ") + counted(Count, severityName(S));
  Out = (Out.empty() ? "no findings" : Out) + " in " +
        counted(R.Stats.Parsed + R.Stats.Configs, "file");
  if (R.Stats.Incomplete != 0)
    Out += fmt::format(" ({} of {} units saw missing headers)", R.Stats.Incomplete, R.Stats.Parsed);
  if (R.Stats.Unrendered != 0)
    Out += fmt::format(" ({} cannot be read before rendering)",
                       counted(R.Stats.Unrendered, "template"));
  return Out + "\n";
}

} // namespace

std::string skippedList(const Report &R) {
  std::string Out;
  for (const NotAnalysed &N : R.Skipped)
    Out += fmt::format("not analysed: {}: {}\n", printable(N.File), safe(N.Reason));
  return Out;
}

std::string textReport(const Report &R, Sources &Files, TextStyle Style) {
  std::string Out;
  Paint Colors(Style.Color);
  for (const Finding &F : R.Findings)
    Out += findingText(F, Files, Colors);
  if (Style.Quiet)
    return Out;
  return Out + skippedList(R) + summary(R);
}

std::string statsText(const RunStats &Stats) {
  std::string Out = fmt::format("{} of {} parsed, {} in {:.2f} s\n", Stats.Parsed,
                                counted(Stats.TranslationUnits, "translation unit"),
                                counted(Stats.Configs, "configuration file"), Stats.Seconds);
  for (const std::string &Library : Stats.StandIns)
    Out += fmt::format("stand-in headers used for {}\n", printable(Library));
  for (const auto &[Header, Count] : Stats.MissingHeaders)
    Out += fmt::format("missing header {} ({})\n", printable(Header), counted(Count, "unit"));
  return Out;
}

} // namespace jwtlint
