//===- CodeActions.cpp - What can be done about findings ------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/CodeActions.h"

#include "driver/lsp/Suppressing.h"
#include "driver/reports/ReportText.h"
#include "facts/EditedText.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace jwtlint::lsp {
namespace {

constexpr std::string_view QuickFix = "quickfix";

class Actions {
public:
  explicit Actions(const ActionRequest &R) : R(R), L(*R.Of) {}

  Json run() {
    size_t Begin = L.Of->Lines.offset(R.Where.Start), End = L.Of->Lines.offset(R.Where.End);
    std::vector<const Finding *> Here = findingsIn(Begin, End);
    // Who only points at a line, perhaps at the key, means what is found in it.
    if (Here.empty() && Begin == End)
      Here = findingsIn(L.Of->Lines.lineBegin(Begin), L.Of->Lines.lineEnd(Begin));
    if (wants(QuickFix)) {
      addFixes(Here);
      for (const Finding *F : Here)
        addSuppression(*F);
      addDocumentation(Here);
    }
    if (wants(FixAllKind))
      addFixAll();
    return std::move(Result);
  }

private:
  std::vector<const Finding *> findingsIn(size_t Begin, size_t End) const {
    std::vector<const Finding *> Found;
    for (const Finding &F : L.Found.Findings)
      if (touches(L, F.Where, Begin, End))
        Found.push_back(&F);
    return Found;
  }

  /// Is the kind, or one that it is a part of, among those that are asked for?
  bool wants(std::string_view Kind) const {
    if (!R.Only.is_array() || R.Only.empty())
      return true;
    return std::any_of(R.Only.begin(), R.Only.end(), [&](const Json &Item) {
      if (!Item.is_string())
        return false;
      auto Asked = Item.get<std::string>();
      return Asked.empty() || Kind == Asked || Kind.starts_with(Asked + ".");
    });
  }

  /// What the client called the finding.
  Json diagnosticsOf(const Finding &F) const {
    Json Found = Json::array();
    if (R.Diagnostics.is_array())
      for (const Json &D : R.Diagnostics)
        if (const Json *Its = find(D, "data.fingerprint"); Its && *Its == F.Fingerprint)
          Found.push_back(D);
    return Found;
  }

  Json &add(std::string Title, std::string_view Kind, const Finding *F) {
    Json Action = {{"title", std::move(Title)}, {"kind", Kind}};
    if (F)
      if (Json Diagnostics = diagnosticsOf(*F); !Diagnostics.empty())
        Action["diagnostics"] = std::move(Diagnostics);
    return Result.emplace_back(std::move(Action));
  }

  Json changeOf(const EditedText &Edited) const {
    Json Edits = Json::array();
    for (const EditedText::Change &C : Edited.changes())
      Edits.push_back({{"range", toJson(L.Of->Lines.range(C.Begin, C.End))}, {"newText", C.Text}});
    return workspaceEdit(*L.Of, std::move(Edits), R.Can);
  }

  /// The edits of a finding that can be made in this document.
  static bool addTo(EditedText &Edited, const Finding &F, const std::string &Name) {
    std::span<const TextEdit> Fix = shownFix(F);
    bool IsHere = std::all_of(Fix.begin(), Fix.end(),
                              [&](const TextEdit &E) { return E.Where.File == Name; });
    return !Fix.empty() && IsHere && Edited.add(Fix) == EditedText::Outcome::Added;
  }

  EditedText textToEdit() const { return EditedText(L.Of->text(), byteOrderMark(L.Of->text())); }

  void addFixes(const std::vector<const Finding *> &Here) {
    std::vector<size_t> Added;
    for (const Finding *F : Here) {
      EditedText Edited = textToEdit();
      if (!addTo(Edited, *F, L.Name))
        continue;
      Added.push_back(Result.size());
      std::string What = F->Suggestion.empty() ? F->Message : F->Suggestion;
      add(fmt::format("Fix {}: {}", F->Id, safeText(What)), QuickFix, F)["edit"] = changeOf(Edited);
    }
    if (Added.size() == 1)
      Result[Added.front()]["isPreferred"] = true;
  }

  void addSuppression(const Finding &F) {
    if (std::optional<TextInsertion> Comment = commentFor(L, F)) {
      Position At = L.Of->Lines.position(Comment->At);
      Json Edits = Json::array({{{"range", toJson(Range{At, At})}, {"newText", Comment->Text}}});
      add(fmt::format("Ignore {} here, with a reason", F.Id), QuickFix, &F)["edit"] =
          workspaceEdit(*L.Of, std::move(Edits), R.Can);
    } else if (std::optional<Json> Edit = allowanceFor(L, F, R.Settings, R.Can)) {
      add(fmt::format("Allow {} here in .jwt-lint.yaml, with a reason", F.Id), QuickFix,
          &F)["edit"] = std::move(*Edit);
    }
  }

  void addDocumentation(const std::vector<const Finding *> &Here) {
    std::set<std::string> Told;
    for (const Finding *F : Here)
      if (Told.insert(F->Id).second) {
        std::string Title = "Show the documentation of " + F->Id;
        add(Title, QuickFix, F)["command"] = {
            {"title", Title}, {"command", OpenDocumentation}, {"arguments", Json::array({F->Id})}};
      }
  }

  void addFixAll() {
    EditedText Edited = textToEdit();
    size_t Count = 0;
    for (const Finding &F : L.Found.Findings)
      Count += addTo(Edited, F, L.Name) ? 1 : 0;
    if (Count != 0)
      add(fmt::format("Fix {} of jwt-lint", counted(Count, "finding")), FixAllKind,
          nullptr)["edit"] = changeOf(Edited);
  }

  const ActionRequest &R;
  const Lint &L;
  Json Result = Json::array();
};

} // namespace

Json codeActions(const ActionRequest &Request) { return Actions(Request).run(); }

} // namespace jwtlint::lsp
