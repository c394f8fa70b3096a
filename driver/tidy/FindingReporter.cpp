//===- FindingReporter.cpp - Findings as Clang diagnostics ----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/tidy/FindingReporter.h"

#include "driver/Paths.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace jwtlint {

FindingReporter::FindingReporter(ASTContext &Ast, std::string RootFolder, const TidyHost &Host)
    : Diagnostics(Ast.getDiagnostics()), SM(Ast.getSourceManager()), Root(std::move(RootFolder)),
      Host(Host) {
  if (OptionalFileEntryRef File = SM.getFileEntryRefForID(SM.getMainFileID())) {
    StringRef Real = File->getFileEntry().tryGetRealPathName();
    Main = shownPath(absolutePath((Real.empty() ? File->getName() : Real).str(), Root), Root);
  }
  Files[Main] = SM.getMainFileID();
}

FileID FindingReporter::fileOf(const std::string &Name) {
  auto [Entry, New] = Files.try_emplace(Name);
  if (New)
    if (OptionalFileEntryRef File =
            SM.getFileManager().getOptionalFileRef(absolutePath(Name, Root)))
      Entry->second = SM.getOrCreateFileID(*File, SrcMgr::C_User);
  return Entry->second;
}

SourceLocation FindingReporter::locationOf(const std::string &Name, uint32_t Line,
                                           uint32_t Column) {
  FileID File = fileOf(Name);
  return File.isValid() && Line != 0 ? SM.translateLineCol(File, Line, std::max(Column, 1U))
                                     : SourceLocation();
}

CharSourceRange FindingReporter::rangeOf(const Place &P) {
  return CharSourceRange::getCharRange(locationOf(P.File, P.Line, P.Column),
                                       locationOf(P.File, P.EndLine, P.EndColumn));
}

DiagnosticIDs::Level FindingReporter::levelOf(const Finding &F) {
  if (F.Level != Severity::Note || Host.Tell)
    return DiagnosticIDs::Warning;
  // Remarks are off unless somebody asks for them. The number is that which clang-tidy will give.
  unsigned Id =
      Diagnostics.getDiagnosticIDs()->getCustomDiagID(DiagnosticIDs::Remark, "%0 [" + F.Id + "]");
  Diagnostics.setSeverity(Id, diag::Severity::Remark, SourceLocation());
  return DiagnosticIDs::Remark;
}

/// Where the host can show the finding: its place, or the last step of its flow that is in the
/// file that is open. Null if there is none.
const Place *FindingReporter::shownPlace(const Finding &F) const {
  if (!Host.ShowsMainFileOnly || F.Where.File == Main)
    return &F.Where;
  auto Step = std::find_if(F.Flow.rbegin(), F.Flow.rend(),
                           [this](const FlowStep &S) { return S.Where.File == Main; });
  return Step == F.Flow.rend() ? nullptr : &Step->Where;
}

void FindingReporter::note(const Place &Where, const std::string &Text,
                           tidy::ClangTidyCheck &Check) {
  SourceLocation At = locationOf(Where.File, Where.Line, Where.Column);
  if (At.isValid())
    Check.diag(At, "%0", DiagnosticIDs::Note) << Text << rangeOf(Where);
}

void FindingReporter::report(const Finding &F, tidy::ClangTidyCheck &Check) {
  const Place *Where = shownPlace(F);
  SourceLocation At =
      Where ? locationOf(Where->File, Where->Line, Where->Column) : SourceLocation();
  if (At.isInvalid())
    return;
  Shown.push_back({Where->Line, F.Id, F.Level});
  bool IsElsewhere = Where != &F.Where;
  {
    auto Diagnostic = Check.diag(At, "%0", levelOf(F)) << F.Message << rangeOf(*Where);
    if (!IsElsewhere)
      for (const TextEdit &Edit : F.Fix)
        if (CharSourceRange Range = rangeOf(Edit.Where); Range.isValid())
          Diagnostic << FixItHint::CreateReplacement(Range, Edit.Text);
  }
  if (IsElsewhere)
    note(F.Where, "the mistake is here", Check);
  for (const FlowStep &Step : F.Flow)
    note(Step.Where, Step.Message, Check);
  if (!F.Suggestion.empty())
    note(*Where, F.Suggestion, Check);
}

void FindingReporter::finish() {
  if (Host.Tell)
    Host.Tell(absolutePath(Main, Root), std::move(Shown));
}

} // namespace jwtlint
