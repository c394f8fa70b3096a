//===- Completion.cpp - Ids where ids are written -------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Completion.h"
#include "driver/Documentation.h"

#include "driver/Comments.h"
#include "driver/Paths.h"
#include "facts/Weakness.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace jwtlint::lsp {
namespace {

constexpr int EnumMemberKind = 20, KeywordKind = 14;
constexpr std::string_view Marker = "jwt-lint:", Ignore = "ignore";

bool isWordLetter(char C) {
  return (C >= 'a' && C <= 'z') || (C >= 'A' && C <= 'Z') || (C >= '0' && C <= '9') || C == '-' ||
         C == '*';
}

std::string_view trimmedLeft(std::string_view Text) {
  return Text.substr(std::min(Text.find_first_not_of(" \t"), Text.size()));
}

/// What can be written at the end of Before.
enum class Wanted { Nothing, Ignore, Ids };

/// Before is a comment up to the cursor, without the word that is being written.
Wanted wantedInComment(std::string_view Before) {
  size_t At = Before.find(Marker);
  if (At == std::string_view::npos)
    return Wanted::Nothing;
  std::string_view Rest = trimmedLeft(Before.substr(At + Marker.size()));
  if (Rest.empty())
    return Wanted::Ignore;
  bool IsIgnore = Rest.starts_with(Ignore) && Rest.size() > Ignore.size() &&
                  (Rest[Ignore.size()] == ' ' || Rest[Ignore.size()] == '\t');
  // Behind two dashes is the reason.
  return IsIgnore && Rest.find(" --") == std::string_view::npos ? Wanted::Ids : Wanted::Nothing;
}

/// The key of a line "key: …" or "- key: …" in block style; empty if it has none.
std::string_view keyOf(std::string_view Line) {
  Line = trimmedLeft(Line);
  if (Line.starts_with("- "))
    Line = trimmedLeft(Line.substr(1));
  size_t Colon = Line.find(':');
  return Colon == std::string_view::npos ? std::string_view() : Line.substr(0, Colon);
}

bool takesIds(std::string_view Key) {
  return Key == "rules" || Key == "rule" || Key == "severity" || Key == "thresholds";
}

/// In settings: Before is the text up to the cursor, without the word that is being written.
bool takesIdsInSettings(std::string_view Before) {
  size_t Begin = Before.rfind('\n') + 1;
  std::string_view Line = Before.substr(Begin);
  // The value of a key: "rule: ", "rules: [a, ", "severity: {a: note, ".
  if (std::string_view Key = keyOf(Line); !Key.empty()) {
    bool IsMap = Key == "severity" || Key == "thresholds";
    size_t Last = Line.find_last_of("{,:");
    return takesIds(Key) && (!IsMap || (Last != std::string_view::npos && Line[Last] != ':'));
  }
  // Below a key: "- " in a list, or the key of a map.
  std::string_view Content = trimmedLeft(Line);
  if (!Content.empty() && trimmedLeft(Content.substr(1)) != "")
    return false;
  size_t Indent = Line.size() - Content.size();
  while (Begin != 0) {
    size_t End = Begin - 1;
    Begin = End == 0 ? 0 : Before.rfind('\n', End - 1) + 1;
    std::string_view Above = Before.substr(Begin, End - Begin);
    std::string_view Text = trimmedLeft(Above);
    size_t Its = Above.size() - Text.size();
    bool IsOuter = Its < Indent || (Its == Indent && !Text.starts_with('-') && Content == "- ");
    if (!Text.empty() && !Text.starts_with('#') && IsOuter)
      return takesIds(keyOf(Above)) && (Indent != 0 || Content == "- ");
  }
  return false;
}

class Completer {
public:
  Completer(const Document &D, Position At, const Lint *L) : D(D), L(L), End(D.Lines.offset(At)) {
    const std::string &Text = D.text();
    for (Begin = End; Begin != 0 && isWordLetter(Text[Begin - 1]);)
      --Begin;
  }

  Json run() {
    switch (wanted()) {
    case Wanted::Ignore:
      return Json::array({item(std::string(Ignore), KeywordKind)});
    case Wanted::Ids:
      return ids();
    case Wanted::Nothing:
      break;
    }
    return Json::array();
  }

private:
  Wanted wanted() const {
    std::string_view Text = D.text();
    for (const Comment &C : findComments(Text, commentStyleOf(D.Path)))
      if (C.Begin < End && End <= C.End)
        return C.Begin < Begin ? wantedInComment(Text.substr(C.Begin, Begin - C.Begin))
                               : Wanted::Nothing;
    bool IsSettings = baseName(D.Path) == SettingsName;
    return IsSettings && takesIdsInSettings(Text.substr(0, Begin)) ? Wanted::Ids : Wanted::Nothing;
  }

  Json item(const std::string &Label, int Kind) const {
    Range Where = D.Lines.range(Begin, End);
    return {{"label", Label},
            {"kind", Kind},
            {"filterText", Label},
            {"textEdit", {{"range", toJson(Where)}, {"newText", Label}}}};
  }

  /// The ids of findings in the comment's line and in those behind it.
  std::set<std::string> near() const {
    constexpr uint32_t Lines = 3;
    std::set<std::string> Result;
    uint32_t Line = D.Lines.position(End).Line;
    if (L)
      for (const Finding &F : L->Found.Findings)
        if (Position P = D.Lines.range(F.Where).Start; P.Line >= Line && P.Line <= Line + Lines)
          Result.insert(F.Id);
    return Result;
  }

  Json ids() const {
    // "-jwt-…" in settings takes a rule away.
    std::string Sign = End != Begin && D.text()[Begin] == '-' ? "-" : "";
    std::set<std::string> Near = near();
    Json Items = Json::array();
    size_t Number = 0;
    for (const Weakness &W : weaknesses()) {
      std::string Id(W.Id);
      Json Item = item(Sign + Id, EnumMemberKind);
      Item["detail"] = W.Title;
      Item["documentation"] = {{"kind", "markdown"}, {"value", documentationSummary(Id)}};
      Item["sortText"] = fmt::format("{}{:03}", Near.contains(Id) ? 0 : 1, Number++);
      Items.push_back(std::move(Item));
    }
    return Items;
  }

  const Document &D;
  const Lint *L;
  size_t Begin = 0, End;
};

} // namespace

Json completionsAt(const Document &D, Position At, const Lint *L) {
  return Completer(D, At, L).run();
}

} // namespace jwtlint::lsp
