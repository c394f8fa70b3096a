//===- Overview.cpp - Counts at the top of the page -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/reports/html/Overview.h"

#include "driver/Paths.h"
#include "driver/Printable.h"
#include "driver/reports/html/HtmlText.h"
#include "facts/Weakness.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace jwtlint {
namespace {

size_t total(const SeverityCounts &Counts) {
  return std::accumulate(Counts.begin(), Counts.end(), size_t{0});
}

/// "a/b" of "a/b/c"; "." above "a", "/" above "/a", nothing above these.
std::string parentOf(const std::string &Folder) {
  if (Folder == "." || Folder == "/")
    return {};
  size_t Slash = Folder.rfind('/');
  return Slash == std::string::npos ? "." : Slash == 0 ? "/" : Folder.substr(0, Slash);
}

/// Errors, warnings and notes side by side, as a share of the longest bar.
std::string bar(const SeverityCounts &Counts, size_t Longest) {
  std::string Out = fmt::format("<svg class=\"bar\" viewBox=\"0 0 {} 1\" "
                                "preserveAspectRatio=\"none\" aria-hidden=\"true\">",
                                Longest);
  size_t X = 0;
  for (Severity S : {Severity::Error, Severity::Warning, Severity::Note})
    if (size_t Count = Counts[static_cast<size_t>(S)]) {
      Out += fmt::format("<rect class=\"{}\" x=\"{}\" width=\"{}\" height=\"1\"/>", severityName(S),
                         X, Count);
      X += Count;
    }
  return Out + "</svg>";
}

struct Row {
  std::string Filter; ///< "weakness=…"
  std::string Label;  ///< HTML
  std::string Detail; ///< HTML, for its tooltip
  unsigned Depth = 0;
  SeverityCounts Counts{};
};

std::string rows(const std::vector<Row> &Rows) {
  size_t Longest = 1;
  for (const Row &R : Rows)
    Longest = std::max(Longest, total(R.Counts));
  std::string Out = "<ol class=\"rows\">\n";
  for (const Row &R : Rows) {
    std::string Summary = severitySummary(R.Counts);
    Out += fmt::format("<li><a class=\"d{}\" href=\"#{}\" title=\"{}\"><span "
                       "class=\"label\">{}</span>{}<span class=\"count\" aria-label=\"{}\">{}"
                       "</span></a></li>\n",
                       std::min(R.Depth, 5U), R.Filter, R.Detail, R.Label, bar(R.Counts, Longest),
                       Summary, total(R.Counts));
  }
  return Out + "</ol>\n";
}

/// For the value of a filter in a fragment, as decodeURIComponent() reads it.
std::string fragmentValue(std::string_view Text) {
  std::string Out;
  for (char C : Text)
    Out += (C >= '0' && C <= '9') || (C >= 'a' && C <= 'z') || (C >= 'A' && C <= 'Z') || C == '-' ||
                   C == '_' || C == '.' || C == '/'
               ? std::string(1, C)
               : fmt::format("%{:02X}", static_cast<unsigned char>(C));
  return Out;
}

std::string byWeakness(const Report &R) {
  std::map<std::string_view, SeverityCounts> Counts;
  for (const Finding &F : R.Findings)
    ++Counts[F.Id][static_cast<size_t>(F.Level)];
  std::vector<Row> Rows;
  for (const Weakness &W : weaknesses())
    if (auto I = Counts.find(W.Id); I != Counts.end())
      Rows.push_back(
          {fmt::format("weakness={}", W.Id), htmlText(W.Id), htmlText(W.Title), 0, I->second});
  std::sort(Rows.begin(), Rows.end(), [](const Row &A, const Row &B) {
    return std::pair(total(B.Counts), A.Label) < std::pair(total(A.Counts), B.Label);
  });
  return rows(Rows);
}

std::string byFolder(const std::vector<FolderCount> &Folders) {
  std::vector<Row> Rows;
  Rows.reserve(Folders.size());
  for (const FolderCount &F : Folders)
    Rows.push_back({"folder=" + fragmentValue(F.Path), htmlText(F.Label), htmlText(F.Path), F.Depth,
                    F.Counts});
  return rows(Rows);
}

std::string tile(Severity S, size_t Count) {
  std::string Noun(severityName(S));
  return fmt::format("<li><a class=\"tile {0}{3}\" href=\"#severity={0}\"><strong>{1}</strong> "
                     "{0}{2}</a></li>\n",
                     Noun, Count, Count == 1 ? "" : "s", Count == 0 ? " zero" : "");
}

} // namespace

std::string reportFolder(const std::string &File) {
  std::string Name = printable(File);
  return parentOf(Name);
}

namespace {
/// A folder comes right before what is in it: "a", "a/b", "a-b".
struct PathOrder {
  bool operator()(std::string_view A, std::string_view B) const {
    auto Rank = [](char C) { return C == '/' ? 0 : static_cast<unsigned char>(C); };
    return std::lexicographical_compare(A.begin(), A.end(), B.begin(), B.end(),
                                        [&](char L, char R) { return Rank(L) < Rank(R); });
  }
};
} // namespace

std::vector<FolderCount> countFolders(const Report &R) {
  std::map<std::string, SeverityCounts, PathOrder> Counts;
  std::set<std::string> Direct;
  std::map<std::string, std::set<std::string>> Children;
  for (const Finding &F : R.Findings) {
    std::string Folder = reportFolder(F.Where.File);
    Direct.insert(Folder);
    for (std::string Child; !Folder.empty(); Child = Folder, Folder = parentOf(Folder)) {
      if (Folder == "." && !Child.empty())
        break;
      ++Counts[Folder][static_cast<size_t>(F.Level)];
      if (!Child.empty())
        Children[Folder].insert(Child);
    }
  }
  std::vector<FolderCount> Result;
  std::vector<std::string> Above;
  for (const auto &[Folder, Count] : Counts) {
    if (!Direct.contains(Folder) && Children[Folder].size() < 2)
      continue;
    while (!Above.empty() && !isBelow(Folder, Above.back()))
      Above.pop_back();
    std::string Label = Above.empty() ? Folder : std::string(below(Folder, Above.back()));
    Label += Label.ends_with('/') ? "" : "/";
    Result.push_back({Folder, Label, static_cast<unsigned>(Above.size()), Count});
    if (Folder != "." && Folder != "/")
      Above.push_back(Folder);
  }
  return Result;
}

std::string overviewHtml(const Report &R, const std::vector<FolderCount> &Folders) {
  SeverityCounts Counts = countSeverities(R.Findings);
  std::string Out = "<section id=\"overview\" aria-label=\"Overview\">\n<ul class=\"tiles\">\n";
  for (Severity S : {Severity::Error, Severity::Warning, Severity::Note})
    Out += tile(S, Counts[static_cast<size_t>(S)]);
  Out += "</ul>\n";
  if (!R.Findings.empty())
    Out += "<div class=\"columns\">\n<section><h2>By weakness</h2>\n" + byWeakness(R) +
           "</section>\n<section><h2>By folder</h2>\n" + byFolder(Folders) + "</section>\n</div>\n";
  return Out + "</section>\n";
}

} // namespace jwtlint
