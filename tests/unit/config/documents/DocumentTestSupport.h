//===- DocumentTestSupport.h - What document tests share --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_TESTS_UNIT_CONFIG_DOCUMENTS_DOCUMENTTESTSUPPORT_H
#define JWTLINT_TESTS_UNIT_CONFIG_DOCUMENTS_DOCUMENTTESTSUPPORT_H

#include "config-rules/engine/Document.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace jwtlint::config {

/// A parsed text that tests ask for its nodes and their places.
struct Parsed {
  std::shared_ptr<const SourceText> File;
  ParsedFile Result;

  const Document &document(size_t I = 0) const { return *Result.Documents.at(I); }
  const Node &root(size_t I = 0) const { return *document(I).Root; }
  std::string problem() const { return Result.Problem ? Result.Problem->Message : ""; }
};

inline Parsed parsed(std::string Text, Format Form = Format::Yaml, const Limits &Bounds = {}) {
  Parsed P{std::make_shared<const SourceText>("file", std::move(Text)), {}};
  P.Result = parse(P.File, Form, {}, Bounds);
  return P;
}
inline Parsed json(std::string Text) { return parsed(std::move(Text), Format::Json); }

/// The node at a path such as "a.b.0"; keys with dots are not for this.
inline const Node &at(const Node &Root, std::string_view Path) {
  const Node *N = &Root;
  while (!Path.empty()) {
    const std::string_view Part = Path.substr(0, Path.find('.'));
    Path.remove_prefix(std::min(Part.size() + 1, Path.size()));
    if (N->isSequence()) {
      N = N->Items.at(std::stoul(std::string(Part)));
      continue;
    }
    const Member *M = N->find(Part);
    if (!M) {
      ADD_FAILURE() << "no member " << Part;
      return Root;
    }
    N = M->Value;
  }
  return *N;
}

/// The bytes of the file at a place, found by line and column as an editor would.
inline std::string bytesAt(std::string_view Text, const Place &P) {
  if (Text.starts_with("\xEF\xBB\xBF"))
    Text.remove_prefix(3);
  const auto OffsetOf = [&](uint32_t Line, uint32_t Column) {
    size_t At = 0;
    while (--Line > 0)
      At = Text.find('\n', At) + 1;
    return At + Column - 1;
  };
  const size_t Begin = OffsetOf(P.Line, P.Column);
  return std::string(Text.substr(Begin, OffsetOf(P.EndLine, P.EndColumn) - Begin));
}

/// What stands in the file where \p N says it is, however deep it is embedded.
inline std::string raw(const Node &N) { return bytesAt(N.Owner->File->text(), N.Owner->place(N)); }
inline std::string rawKey(const Node &Map, std::string_view Key) {
  const Member *M = Map.find(Key);
  return M ? bytesAt(Map.Owner->File->text(), Map.Owner->place(M->KeyWhere)) : "<none>";
}

/// "line:column" of a node's begin.
inline std::string lineAndColumn(const Node &N) {
  const Place P = N.Owner->place(N);
  return fmt::format("{}:{}", P.Line, P.Column);
}

inline const Document *inner(const Node &N, std::string_view Name = {}) {
  return N.Owner->embedded(N, Name);
}

} // namespace jwtlint::config

#endif // JWTLINT_TESTS_UNIT_CONFIG_DOCUMENTS_DOCUMENTTESTSUPPORT_H
