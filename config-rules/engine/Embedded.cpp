//===- Embedded.cpp - Documents inside of scalars ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/DocumentBuilder.h"
#include "jose/Base64.h"

#include <algorithm>
#include <cmath>

namespace jwtlint::config {

namespace {

/// Shorter texts hold nothing.
constexpr size_t MinText = 3;
constexpr size_t MinBase64 = 8;

/// Where the bytes decoded from the base64 \p Text are, \p Text being at \p Positions.
PositionMap base64Positions(std::string_view Text, const PositionMap &Positions, size_t Bytes) {
  PositionMap Result;
  uint32_t Digits = 0;
  bool InRun = false;
  for (uint32_t I = 0; I < Text.size(); ++I) {
    if (isSpace(Text[I])) {
      InRun = false;
      continue;
    }
    if (!InRun) {
      // A line need not begin with a whole byte: the byte that begins next counts.
      const uint32_t From = (Digits * 3 + 3) / 4;
      const auto Skipped = static_cast<uint32_t>(std::ceil(From * 4.0 / 3)) - Digits;
      Result.add({From, Positions(I) + Skipped, 4.0 / 3});
      InRun = true;
    }
    ++Digits;
  }
  // The end is that of the padding.
  const size_t End = Text.find_last_not_of(" \t\r\n") + 1;
  Result.add({static_cast<uint32_t>(Bytes), Positions(static_cast<uint32_t>(End)), 1});
  return Result;
}

bool isStructure(const Document &D) { return D.Root->isMap() || D.Root->isSequence(); }

/// A map in which no key has a value is a list of words.
bool saysSomething(const Document &D) {
  if (!D.Root->isMap())
    return !D.Root->Items.empty() || D.Form == Format::Json;
  return D.Root->Members.empty() ||
         std::any_of(D.Root->Members.begin(), D.Root->Members.end(), [](const Member &M) {
           return M.Value->Kind != NodeKind::Null || M.Value->Templated;
         });
}

} // namespace

const std::vector<std::unique_ptr<Document>> *Document::known(Encoding How, const Node &N,
                                                              std::string_view Name) const {
  const EmbeddedCache &Cache = Inner[static_cast<size_t>(How)];
  const auto Found = Cache.find(&N);
  if (Found == Cache.end())
    return nullptr;
  for (const Embedded &E : Found->second)
    if (E.Name == Name)
      return &E.Documents;
  return nullptr;
}

std::vector<std::unique_ptr<Document>>
Document::parseInner(const Node &N, std::string_view Name, Format Form,
                     std::shared_ptr<const Embedding> Text) const {
  ParseRequest Request;
  Request.Text = Text->Text;
  Request.Form = Form;
  Request.Bounds = Bounds;
  // `{name}` and `[a-z]` are no documents.
  Request.JsonMayBeYaml = N.Templated || Text->Text.find('\n') != std::string::npos ||
                          Text->Text.find(": ") != std::string::npos;
  Request.NewDocument = [&] {
    auto D = std::make_unique<Document>(File);
    D->Name = Name.empty() ? this->Name : std::string(Name);
    DocumentBuilder::embed(*D, *this, N, Text);
    return D;
  };
  std::vector<std::unique_ptr<Document>> Documents = parseText(Request).Documents;
  std::erase_if(Documents, [](const auto &D) { return !isStructure(*D) || !saysSomething(*D); });
  return Documents;
}

std::vector<const Document *> Document::embeddedAll(const Node &N, std::string_view Name) const {
  if (!N.isScalar() || N.Owner != this || N.Text.size() < MinText || Depth >= Bounds.EmbeddedDepth)
    return {};
  const auto *Documents = known(Encoding::Plain, N, Name);
  if (!Documents) {
    const std::optional<Format> Form = embeddedFormatOf(Name, N.Text);
    if (!Form)
      return {};
    auto Text = std::make_shared<const Embedding>(Embedding{N.Text, textPositions(N)});
    auto &Known = Inner[static_cast<size_t>(Encoding::Plain)][&N];
    Known.push_back({std::string(Name), parseInner(N, Name, *Form, std::move(Text))});
    Documents = &Known.back().Documents;
  }
  std::vector<const Document *> Result;
  for (const auto &D : *Documents)
    Result.push_back(D.get());
  return Result;
}

const Document *Document::embedded(const Node &N, std::string_view Name) const {
  const std::vector<const Document *> All = embeddedAll(N, Name);
  return All.empty() ? nullptr : All.front();
}

const Document *Document::decoded(const Node &N, std::string_view Name) const {
  if (!N.isScalar() || N.Owner != this || N.Templated || N.Text.size() < MinBase64 ||
      Depth >= Bounds.EmbeddedDepth)
    return nullptr;
  if (const auto *Documents = known(Encoding::Base64, N, Name))
    return Documents->empty() ? nullptr : Documents->front().get();
  auto &Known = Inner[static_cast<size_t>(Encoding::Base64)][&N];
  Known.push_back({std::string(Name), {}});
  std::vector<std::unique_ptr<Document>> &Documents = Known.back().Documents;
  std::optional<std::string> Bytes = jose::decodeBase64Lenient(N.Text);
  if (!Bytes || Bytes->empty())
    return nullptr;
  PositionMap ToHost = base64Positions(N.Text, textPositions(N), Bytes->size());
  auto Text = std::make_shared<const Embedding>(Embedding{std::move(*Bytes), std::move(ToHost)});
  if (const std::optional<Format> Form = embeddedFormatOf(Name, Text->Text))
    Documents = parseInner(N, Name, *Form, Text);
  if (Documents.empty())
    Documents.push_back(decodedScalar(N, Name, std::move(Text)));
  return Documents.front().get();
}

std::unique_ptr<Document> Document::decodedScalar(const Node &N, std::string_view Name,
                                                  std::shared_ptr<const Embedding> Text) const {
  auto D = std::make_unique<Document>(File);
  D->Name = Name.empty() ? this->Name : std::string(Name);
  const auto Size = static_cast<uint32_t>(Text->Text.size());
  Node &Root = D->make(NodeKind::Scalar, {0, Size});
  Root.Text = Text->Text;
  Root.Quoted = Root.Verbatim = true;
  D->Root = &Root;
  DocumentBuilder::embed(*D, *this, N, std::move(Text));
  return D;
}

} // namespace jwtlint::config
