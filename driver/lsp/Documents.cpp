//===- Documents.cpp - What the editor holds ------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Documents.h"

#include "driver/lsp/Uri.h"

namespace jwtlint::lsp {

std::optional<ResponseError> Documents::open(const Json &Parameters) {
  Params In(Parameters);
  auto D = std::make_shared<Document>();
  D->Uri = In.text("textDocument.uri");
  D->Version = In.integer("textDocument.version");
  D->Lines = LineIndex(In.text("textDocument.text"), Units);
  if (In.error())
    return In.error();
  D->Path = realPathOfUri(D->Uri).value_or("");
  ByUri[D->Uri] = std::move(D);
  return std::nullopt;
}

/// The text after one change; the reason why there is none in In.
static std::string changed(const LineIndex &Before, Params &In) {
  std::string New = In.text("text");
  if (In.error())
    return {};
  Range R = In.range("range");
  std::string After = Before.text();
  if (!In.error()) {
    size_t Begin = Before.offset(R.Start);
    After.replace(Begin, Before.offset(R.End) - Begin, New);
  }
  return After;
}

std::optional<ResponseError> Documents::change(const Json &Parameters) {
  Params In(Parameters);
  std::string Uri = In.text("textDocument.uri");
  int64_t Version = In.integer("textDocument.version");
  const Json *Changes = In.list("contentChanges");
  if (In.error())
    return In.error();
  DocumentPtr Before = find(Uri);
  if (!Before)
    return ResponseError{ErrorCode::InvalidParams,
                         "'textDocument.uri': a document changes that was not opened"};
  auto After = std::make_shared<Document>(*Before);
  After->Version = Version;
  std::optional<ResponseError> Wrong;
  for (const Json &Change : *Changes) {
    Params One(Change);
    bool IsWhole = !lsp::find(Change, "range");
    After->IsLost &= !IsWhole;
    std::string Text = IsWhole ? One.text("text") : changed(After->Lines, One);
    if (One.error()) {
      Wrong = One.error();
      Wrong->Message = "'contentChanges': " + Wrong->Message;
      After->IsLost = true;
    } else {
      After->Lines = LineIndex(std::move(Text), Units);
    }
  }
  ByUri[Uri] = std::move(After);
  return Wrong;
}

DocumentPtr Documents::close(const std::string &Uri) {
  DocumentPtr Closed = find(Uri);
  ByUri.erase(Uri);
  return Closed;
}

DocumentPtr Documents::find(const std::string &Uri) const {
  auto Entry = ByUri.find(Uri);
  return Entry == ByUri.end() ? nullptr : Entry->second;
}

DocumentPtr Documents::findPath(std::string_view Path) const {
  for (const auto &[Uri, D] : ByUri)
    if (D->Path == Path && !Path.empty())
      return D;
  return nullptr;
}

std::vector<DocumentPtr> Documents::all() const {
  std::vector<DocumentPtr> Result;
  for (const auto &[Uri, D] : ByUri)
    Result.push_back(D);
  return Result;
}

FileView::Texts Documents::texts() const {
  FileView::Texts Result;
  for (const auto &[Uri, D] : ByUri)
    if (!D->Path.empty() && !D->IsLost)
      Result[D->Path] = D->text();
  return Result;
}

} // namespace jwtlint::lsp
