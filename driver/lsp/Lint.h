//===- Lint.h - What is known of one version of a document ------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The outcome of linting one version of a document in one workspace. Whatever is shown or
// edited comes from here, with the document that it is about, so that nothing can be
// applied to another text.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_LINT_H
#define JWTLINT_DRIVER_LSP_LINT_H

#include "driver/Workspace.h"
#include "driver/lsp/Documents.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace jwtlint::lsp {

struct Lint {
  DocumentPtr Of;
  std::shared_ptr<const Workspace> In;
  std::string Name; ///< of the file, as in places
  /// Of Found.Findings only those whose place is in this document.
  FileFindings Found;
};

using LintPtr = std::shared_ptr<const Lint>;

/// Lints the document. One that is nothing for this workspace has no findings.
LintPtr lint(DocumentPtr Of, std::shared_ptr<const Workspace> In);

/// Do the offsets [Begin, End] touch the place?
bool touches(const Lint &L, const Place &P, size_t Begin, size_t End);

/// Turns places of any file into what the client calls them. Reads a file once.
class Locations {
public:
  using FindDocument = std::function<DocumentPtr(const std::string &Path)>;

  /// Root is what names of places are relative to.
  Locations(std::string Root, Encoding Units, FindDocument Open)
      : Root(std::move(Root)), Units(Units), Open(std::move(Open)) {}

  /// A Location.
  Json of(const Place &P);

private:
  struct File {
    std::string Uri;
    LineIndex Lines;
  };
  const File &file(const std::string &Name);

  std::string Root;
  Encoding Units;
  FindDocument Open;
  std::map<std::string, File> Files;
};

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_LINT_H
