//===- Lint.cpp - What is known of one version of a document --------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Lint.h"

#include "driver/Paths.h"
#include "driver/lsp/Uri.h"

namespace jwtlint::lsp {

LintPtr lint(DocumentPtr Of, std::shared_ptr<const Workspace> In) {
  auto Result = std::make_shared<Lint>();
  Result->Name = shownPath(Of->Path, In->root());
  if (!Of->IsLost && In->mayLint(Of->Path))
    Result->Found = In->lintConfiguration(Of->Path, Of->text());
  std::erase_if(Result->Found.Findings,
                [&](const Finding &F) { return F.Where.File != Result->Name; });
  Result->Of = std::move(Of);
  Result->In = std::move(In);
  return Result;
}

bool touches(const Lint &L, const Place &P, size_t Begin, size_t End) {
  const LineIndex &Lines = L.Of->Lines;
  return P.File == L.Name && P.valid() && Lines.begin(P) <= End && Begin <= Lines.end(P);
}

const Locations::File &Locations::file(const std::string &Name) {
  auto [Entry, IsNew] = Files.try_emplace(Name);
  if (!IsNew)
    return Entry->second;
  std::string Path = absolutePath(Name, Root), Why;
  if (DocumentPtr D = Open(Path))
    Entry->second = {D->Uri, D->Lines};
  else
    Entry->second = {uriOfPath(Path), LineIndex(readRegularFile(Path, Why).value_or(""), Units)};
  return Entry->second;
}

Json Locations::of(const Place &P) {
  const File &F = file(P.File);
  bool IsCode = kindOf(P.File) != FileKind::Other;
  Range R = F.Lines.range(P, IsCode);
  // A file that cannot be read still has lines.
  if (F.Lines.text().empty() && P.valid())
    R = {{P.Line - 1, 0}, {P.Line - 1, 0}};
  return {{"uri", F.Uri}, {"range", toJson(R)}};
}

} // namespace jwtlint::lsp
