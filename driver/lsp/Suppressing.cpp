//===- Suppressing.cpp - Edits that dismiss a finding ---------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Suppressing.h"

#include "config-rules/engine/Document.h"
#include "driver/Comments.h"
#include "driver/Paths.h"
#include "driver/Suppressions.h"
#include "driver/lsp/Uri.h"
#include "facts/EditedText.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace jwtlint::lsp {
namespace {

/// What the user has to replace.
constexpr std::string_view ReasonToGive = "why it is meant to be here";

std::string_view indentOf(std::string_view Line) {
  return Line.substr(0, std::min(Line.find_first_not_of(" \t"), Line.size()));
}

std::string_view lineEndOf(std::string_view Text) {
  size_t Break = Text.find('\n');
  return Break != std::string_view::npos && Break != 0 && Text[Break - 1] == '\r' ? "\r\n" : "\n";
}

/// JSON proper has no comments; where some stand already, or the name says so, it has.
bool mayHaveComments(const Lint &L) {
  if (commentStyleOf(L.Name) != CommentStyle::Json)
    return true;
  return L.Name.find(".jsonc") != std::string::npos || L.Name.find(".json5") != std::string::npos ||
         !findComments(L.Of->text(), CommentStyle::Json).empty();
}

size_t countOf(const std::vector<Finding> &Findings, const std::string &Id) {
  return static_cast<size_t>(std::count_if(Findings.begin(), Findings.end(),
                                           [&](const Finding &F) { return F.Id == Id; }));
}

using SeenPairs = std::set<std::pair<const config::Node *, const config::Node *>>;

bool isSame(const config::Node &A, const config::Node &B, SeenPairs &Seen) {
  if (!Seen.insert({&A, &B}).second)
    return true;
  auto SameMember = [&](const config::Member &M, const config::Member &N) {
    return M.Key == N.Key && isSame(*M.Value, *N.Value, Seen);
  };
  return A.Kind == B.Kind && A.Text == B.Text &&
         std::equal(A.Members.begin(), A.Members.end(), B.Members.begin(), B.Members.end(),
                    SameMember) &&
         std::equal(A.Items.begin(), A.Items.end(), B.Items.begin(), B.Items.end(),
                    [&](auto *C, auto *D) { return isSame(*C, *D, Seen); });
}

/// Do two texts of a file say the same to whoever reads it?
bool saySame(const std::string &Name, const std::string &Before, const std::string &After) {
  std::optional<config::Format> Form = config::formatOf(Name, Before);
  if (!Form)
    return false;
  auto Parse = [&](const std::string &Text) {
    return config::parse(std::make_shared<const config::SourceText>(Name, Text), *Form);
  };
  config::ParsedFile A = Parse(Before), B = Parse(After);
  SeenPairs Seen;
  return A.Problem.has_value() == B.Problem.has_value() &&
         std::equal(A.Documents.begin(), A.Documents.end(), B.Documents.begin(), B.Documents.end(),
                    [&](const auto &D, const auto &E) { return isSame(*D->Root, *E->Root, Seen); });
}

size_t commentedCount(const FileFindings &Found, const Lint &L) {
  return static_cast<size_t>(
      std::count_if(Found.Dismissed.begin(), Found.Dismissed.end(), [&](const DismissedFinding &D) {
        return D.What.Where.File == L.Name && D.Why.By == Dismissal::Means::Comment;
      }));
}

/// Is the finding dismissed with the text inserted, and all else as it was? Inside of a block
/// scalar a comment would be text of the value.
bool works(const Lint &L, const Finding &F, const TextInsertion &Insertion) {
  std::string Text = L.Of->text();
  Text.insert(Insertion.At, Insertion.Text);
  if (!saySame(L.Name, L.Of->text(), Text))
    return false;
  FileFindings After = L.In->lintConfiguration(L.Of->Path, std::move(Text));
  std::erase_if(After.Findings, [&](const Finding &Other) { return Other.Where.File != L.Name; });
  size_t Dismissed = commentedCount(After, L) - commentedCount(L.Found, L);
  return Dismissed != 0 && Dismissed + After.Findings.size() == L.Found.Findings.size() &&
         countOf(After.Findings, F.Id) + Dismissed == countOf(L.Found.Findings, F.Id);
}

/// The begins of lines before which the comment may stand, the nearest first: that of the
/// finding, and each one above with less indentation, for what stands inside of block scalars.
std::vector<size_t> candidateLines(const LineIndex &Lines, size_t At) {
  constexpr size_t Most = 8;
  const std::string &Text = Lines.text();
  std::vector<size_t> Result = {Lines.lineBegin(At)};
  size_t Indent = indentOf(std::string_view(Text).substr(Result[0])).size();
  for (size_t Begin = Result[0]; Begin != 0 && Indent != 0 && Result.size() != Most;) {
    Begin = Lines.lineBegin(Begin - 1);
    std::string_view Line(Text.data() + Begin, Lines.lineEnd(Begin) - Begin);
    size_t Its = indentOf(Line).size();
    if (Its == Line.size() || Its >= Indent)
      continue;
    Result.push_back(Begin);
    Indent = Its;
  }
  return Result;
}

/// A YAML scalar that is only what it says.
std::string quotedScalar(std::string_view Text) {
  std::string Result = "'";
  for (char C : Text)
    Result += C == '\'' ? std::string("''") : std::string(1, C);
  return Result + "'";
}

bool isPrintableText(std::string_view Text) {
  return std::none_of(Text.begin(), Text.end(),
                      [](char C) { return static_cast<unsigned char>(C) < ' ' || C == '\x7f'; });
}

/// A path as a pattern that matches it alone.
std::string patternOf(std::string_view Path) {
  std::string Result = "/";
  for (char C : Path) {
    if (C == '*' || C == '?' || C == '[' || C == '\\')
      Result += '\\';
    Result += C;
  }
  return Result;
}

std::string entryFor(const Finding &F, std::string_view Indent, std::string_view Break) {
  std::string Entry = fmt::format("{0}- rule: {1}{3}{0}  path: {2}{3}", Indent, F.Id,
                                  quotedScalar(patternOf(F.Where.File)), Break);
  if (!F.Symbol.empty())
    Entry += fmt::format("{}  symbol: {}{}", Indent, quotedScalar(F.Symbol), Break);
  return Entry + fmt::format("{}  reason: {}{}", Indent, ReasonToGive, Break);
}

/// What to insert into settings, before an item of `allow` or as a list of its own.
std::optional<TextInsertion> allowanceIn(const LineIndex &Lines, const Finding &F) {
  const std::string &Text = Lines.text();
  std::string_view Break = lineEndOf(Text);
  // All of it in one pair of braces
  if (Text.find_first_not_of(" \t\r\n") == Text.find('{') && Text.find('{') != std::string::npos)
    return std::nullopt;
  for (size_t Begin = 0; Begin < Text.size();) {
    size_t End = Lines.lineEnd(Begin), Next = std::min(Text.find('\n', End), Text.size() - 1) + 1;
    std::string_view Line(Text.data() + Begin, End - Begin);
    if (Line.starts_with("allow:")) {
      std::string_view Rest = Line.substr(std::string_view("allow:").size());
      size_t Word = Rest.find_first_not_of(" \t");
      if ((Word != std::string_view::npos && Rest[Word] != '#') || Next == End)
        return std::nullopt;
      std::string_view Following = std::string_view(Text).substr(Next);
      std::string_view Indent = indentOf(Following);
      bool IsList = Following.substr(Indent.size()).starts_with("- ");
      return TextInsertion{Next, entryFor(F, IsList ? Indent : "  ", Break)};
    }
    Begin = Next;
  }
  std::string Before = Text.empty() || Text.ends_with('\n') ? "" : std::string(Break);
  return TextInsertion{Text.size(),
                       fmt::format("{}allow:{}{}", Before, Break, entryFor(F, "  ", Break))};
}

} // namespace

std::optional<TextInsertion> commentFor(const Lint &L, const Finding &F) {
  if (!mayHaveComments(L))
    return std::nullopt;
  const LineIndex &Lines = L.Of->Lines;
  std::string_view Text = Lines.text();
  std::string_view Mark = commentStyleOf(L.Name) == CommentStyle::Hash ? "#" : "//";
  for (size_t Begin : candidateLines(Lines, Lines.begin(F.Where))) {
    if (Begin == 0)
      Begin = byteOrderMark(Text);
    TextInsertion Insertion{Begin, fmt::format("{}{} jwt-lint: ignore {} -- {}{}",
                                               indentOf(Text.substr(Begin)), Mark, F.Id,
                                               ReasonToGive, lineEndOf(Text))};
    if (works(L, F, Insertion))
      return Insertion;
  }
  return std::nullopt;
}

std::optional<Json> allowanceFor(const Lint &L, const Finding &F, const DocumentPtr &Settings,
                                 const Capabilities &Can) {
  std::string Path = L.In->root() + "/" + std::string(SettingsName), Why;
  if (!isPrintableText(F.Where.File) || !isPrintableText(F.Symbol) || L.Name.starts_with('/'))
    return std::nullopt;
  Document OnDisk;
  std::optional<std::string> Text = readRegularFile(Path, Why);
  if (!Settings) {
    OnDisk.Uri = uriOfPath(Path);
    OnDisk.Lines = LineIndex(Text.value_or("version: 1\n"), Can.Units);
  }
  const Document &To = Settings ? *Settings : OnDisk;
  std::optional<TextInsertion> Insertion = allowanceIn(To.Lines, F);
  if (!Insertion)
    return std::nullopt;
  bool IsNew = !Settings && !Text;
  std::string New = IsNew ? To.text() + Insertion->Text : Insertion->Text;
  Position At = IsNew ? Position{} : To.Lines.position(Insertion->At);
  Json Edits = Json::array({{{"range", toJson(Range{At, At})}, {"newText", New}}});
  if (Settings)
    return workspaceEdit(To, std::move(Edits), Can);
  if (!IsNew && !Can.DocumentChanges)
    return Json{{"changes", {{To.Uri, std::move(Edits)}}}};
  if (IsNew && !(Can.CreatesFiles && Can.DocumentChanges))
    return std::nullopt;
  Json Changes = Json::array();
  if (IsNew)
    Changes.push_back({{"kind", "create"}, {"uri", To.Uri}});
  Changes.push_back({{"textDocument", {{"uri", To.Uri}, {"version", nullptr}}}, {"edits", Edits}});
  return Json{{"documentChanges", std::move(Changes)}};
}

Json workspaceEdit(const Document &D, Json Edits, const Capabilities &Can) {
  if (!Can.DocumentChanges)
    return {{"changes", {{D.Uri, std::move(Edits)}}}};
  Json Change = {{"textDocument", {{"uri", D.Uri}, {"version", D.Version}}},
                 {"edits", std::move(Edits)}};
  return {{"documentChanges", Json::array({std::move(Change)})}};
}

} // namespace jwtlint::lsp
