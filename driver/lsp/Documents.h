//===- Documents.h - What the editor holds ----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The open documents, by the client's own URIs. A version of a document never changes:
// whoever has one can keep it.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_DOCUMENTS_H
#define JWTLINT_DRIVER_LSP_DOCUMENTS_H

#include "driver/FileView.h"
#include "driver/lsp/LineIndex.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint::lsp {

/// One version of a document.
struct Document {
  std::string Uri;
  std::string Path; ///< absolute; empty for what is no file
  int64_t Version = 0;
  /// Changes came that do not fit: its text is not the editor's any more.
  bool IsLost = false;
  LineIndex Lines;

  const std::string &text() const { return Lines.text(); }
};

using DocumentPtr = std::shared_ptr<const Document>;

class Documents {
public:
  /// How positions in changes count. To be set before the first document is opened.
  void setEncoding(Encoding E) { Units = E; }

  /// Params are those of textDocument/didOpen. A document that is open already gets the text.
  std::optional<ResponseError> open(const Json &Parameters);

  /// Those of textDocument/didChange: ranges or whole texts, one after the other. With an
  /// error the document is lost until a whole text arrives.
  std::optional<ResponseError> change(const Json &Parameters);

  /// Returns what was closed, or null if it was not open.
  DocumentPtr close(const std::string &Uri);

  /// The current version, or null.
  DocumentPtr find(const std::string &Uri) const;
  DocumentPtr findPath(std::string_view Path) const;

  std::vector<DocumentPtr> all() const;

  /// The texts of files, as they are now.
  FileView::Texts texts() const;

private:
  Encoding Units = Encoding::Utf16;
  std::map<std::string, DocumentPtr> ByUri;
};

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_DOCUMENTS_H
