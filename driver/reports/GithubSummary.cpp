//===- GithubSummary.cpp - Job summary of GitHub Actions --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A table in GitHub Flavored Markdown. Text of the scanned tree cannot leave its cell:
// every character that Markdown could take for a mark is written as an HTML entity.
//
//===----------------------------------------------------------------------===//

#include "driver/Printable.h"
#include "driver/reports/Formats.h"
#include "driver/reports/ReportText.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace jwtlint {
namespace {

/// Printable text without marks. ':' would begin links and emoji, '$' mathematics, and "www."
/// is a link by itself.
std::string markdown(std::string_view Printable) {
  constexpr std::string_view Marks = "&<>\\`*_[]#|~@:$!";
  std::string Out;
  for (char C : Printable) {
    bool IsWww = C == '.' && (Out.ends_with('w') || Out.ends_with('W'));
    if (IsWww || Marks.find(C) != std::string_view::npos)
      Out += fmt::format("&#{};", static_cast<unsigned>(C));
    else
      Out += C;
  }
  return Out;
}

std::string code(std::string_view Printable) { return "<code>" + markdown(Printable) + "</code>"; }

std::string flowCell(const std::vector<FlowStep> &Flow) {
  if (Flow.empty())
    return {};
  std::string Out =
      fmt::format(" <details><summary>{}</summary><ol>", counted(Flow.size(), "step"));
  for (const FlowStep &Step : Flow)
    Out += fmt::format("<li>{}: {}</li>", code(placeText(Step.Where)),
                       markdown(safeText(Step.Message)));
  return Out + "</ol></details>";
}

/// Without the end, which follows the flow.
std::string row(const Finding &F) {
  std::string Fix = F.Suggestion.empty() ? "" : "<br>fix: " + markdown(safeText(F.Suggestion));
  return fmt::format("| {} | {} | {} | {}{}", severityName(F.Level), code(placeText(F.Where)),
                     code(F.Id), markdown(safeText(F.Message)), Fix);
}

std::string notAnalysed(const Report &R) {
  if (R.Skipped.empty())
    return {};
  constexpr size_t Most = 50;
  std::string Out = "\n**Not analysed:**\n\n";
  for (size_t I = 0; I != std::min(R.Skipped.size(), Most); ++I)
    Out += fmt::format("- {}: {}\n", code(printable(R.Skipped[I].File)),
                       markdown(safeText(R.Skipped[I].Reason)));
  if (R.Skipped.size() > Most)
    Out += fmt::format("- and {}\n", counted(R.Skipped.size() - Most, "other file"));
  return Out;
}

std::string head(const Report &R) {
  std::string Out =
      fmt::format("## jwt-lint: {} in {}\n", severitySummary(countSeverities(R.Findings)),
                  counted(filesRead(R.Stats), "file"));
  if (std::string Dismissed = dismissedSummary(R); !Dismissed.empty())
    Out += "\n" + Dismissed + "\n";
  return Out;
}

/// "3 findings and the steps of 40 others are left out".
std::string leftOut(size_t Findings, size_t Flows) {
  std::string What = Findings == 0 ? "" : counted(Findings, "finding");
  if (Flows != 0)
    What += fmt::format("{}the steps of {}", What.empty() ? "" : ", and ",
                        counted(Flows, What.empty() ? "finding" : "other"));
  return fmt::format("\nLeft out, as GitHub takes at most 1 MiB for a step: {}.\n", What);
}

/// The rows, most severe first, in at most Room bytes. Steps are left out where they would take
/// the room of findings that follow.
class Table {
public:
  Table(const Report &R, size_t Room) {
    for (Severity S : {Severity::Error, Severity::Warning, Severity::Note})
      for (const Finding &F : R.Findings)
        if (F.Level == S) {
          Rows.push_back({row(F), &F});
          Short += Rows.back().Text.size() + End.size();
        }
    constexpr std::string_view Head = "\n| severity | place | weakness | finding |\n"
                                      "| --- | --- | --- | --- |\n";
    const size_t Reserve = leftOut(Rows.size(), Rows.size()).size();
    if (Head.size() + Reserve > Room)
      return;
    Out = Head;
    for (const Row &R : Rows)
      if (!add(R, Room - Reserve))
        break;
  }

  std::string text() const {
    size_t Missing = Rows.size() - Written;
    return Missing + WithoutSteps == 0 ? Out : Out + leftOut(Missing, WithoutSteps);
  }

private:
  struct Row {
    std::string Text;
    const Finding *Of;
  };
  static constexpr std::string_view End = " |\n";

  bool add(const Row &R, size_t Room) {
    size_t Size = R.Text.size() + End.size();
    if (Out.size() + Size > Room)
      return false;
    std::string Steps = flowCell(R.Of->Flow);
    bool HasRoom = Out.size() + Short + Steps.size() <= Room;
    Out += R.Text;
    if (HasRoom)
      Out += Steps;
    else if (!Steps.empty())
      ++WithoutSteps;
    Out += End;
    Short -= Size;
    ++Written;
    return true;
  }

  std::vector<Row> Rows;
  size_t Short = 0; ///< of the rows that are not written yet, without steps
  std::string Out;
  size_t Written = 0, WithoutSteps = 0;
};

} // namespace

std::string githubSummary(const Report &R, size_t Room) {
  std::string Out = head(R);
  std::string Skipped = notAnalysed(R);
  if (Out.size() + Skipped.size() <= Room / 2)
    Out += Skipped;
  if (Out.size() > Room)
    return {};
  if (!R.Findings.empty())
    Out += Table(R, Room - Out.size()).text();
  return Out.size() <= Room ? Out : "";
}

} // namespace jwtlint
