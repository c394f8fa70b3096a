//===- Readers.h - The readers of the single formats ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Private to the documents. A reader fills one Document from one piece of a text, or says
// why it cannot; a document whose reading failed is thrown away. Offsets are always those
// of the whole text, never of the piece.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_READERS_H
#define JWTLINT_CONFIG_RULES_ENGINE_READERS_H

#include "config-rules/engine/Document.h"

namespace jwtlint::config {

/// Why a piece could not be read. The message repeats nothing of the text.
struct Failure {
  uint32_t Offset = 0;
  std::string Message;
  bool IsLimit = false; ///< too much of something: reading it in another way does not help
};

/// What a reader reads.
struct Input {
  std::string_view Original;
  std::string_view Clean; ///< as long as Original, with templates neutralised
  const std::vector<Range> *Templates = nullptr; ///< the neutralised ranges, in order
  Range Piece;

  std::string_view clean(Range R) const { return Clean.substr(R.Begin, R.size()); }
  std::string_view original(Range R) const { return Original.substr(R.Begin, R.size()); }
};

using Outcome = std::optional<Failure>; ///< nullopt: it worked

Outcome readYaml(Document &D, const Input &In);
Outcome readEnv(Document &D, const Input &In);
Outcome readProperties(Document &D, const Input &In);
Outcome readIni(Document &D, const Input &In);

/// Strict JSON.
Outcome readJson(Document &D, const Input &In);
/// The clean text with comments and trailing commas turned into blanks, and templates that are
/// values into numbers; of the same length.
std::string lenientJson(std::string_view Clean, const std::vector<Range> *Templates);

/// The documents of a YAML stream. Directives and comments before `---` belong to the
/// document that it begins; pieces without any content are left out.
std::vector<Range> yamlPieces(std::string_view Text, Range All);

/// Everything that `parse` does, for a file as well as for the text of a scalar.
struct ParseRequest {
  std::string_view Text;
  Format Form = Format::Yaml;
  const Relevance *Matters = nullptr;
  Limits Bounds;
  /// JSON that is none may be YAML in flow style: `{a: 1}`.
  bool JsonMayBeYaml = true;
  std::function<std::unique_ptr<Document>()> NewDocument;
};
struct ParseResult {
  std::vector<std::unique_ptr<Document>> Documents;
  Outcome Problem;
  size_t Unrendered = 0; ///< templates that nothing can be read of
};
ParseResult parseText(const ParseRequest &Request);

/// How a scalar is written, for those whose text is not what stands in the file.
enum class Quoting : uint8_t {
  Double, ///< backslash escapes, line folding
  Single, ///< '' for ', line folding
  Folded, ///< words and blanks only: plain or block scalars over several lines
};
/// Where the bytes of \p Value, decoded from the bytes \p Where of \p Text, are in \p Text.
PositionMap alignText(std::string_view Text, Range Where, std::string_view Value, Quoting How);

/// The end of \p Value's last word when its words are looked for from \p Begin on.
uint32_t endOfWords(std::string_view Text, uint32_t Begin, std::string_view Value);

/// The format of a scalar's text, nullopt for most scalars.
std::optional<Format> embeddedFormatOf(std::string_view Name, std::string_view Text);

/// The format that the content of a file of unknown name is in.
std::optional<Format> sniffFormat(std::string_view Text);

inline bool isBlank(char C) { return C == ' ' || C == '\t'; }
inline bool isSpace(char C) { return C == ' ' || C == '\t' || C == '\n' || C == '\r'; }
inline bool isWordChar(char C) {
  return (C >= 'a' && C <= 'z') || (C >= 'A' && C <= 'Z') || (C >= '0' && C <= '9') || C == '_';
}
inline std::string_view trimmed(std::string_view Text) {
  while (!Text.empty() && isSpace(Text.front()))
    Text.remove_prefix(1);
  while (!Text.empty() && isSpace(Text.back()))
    Text.remove_suffix(1);
  return Text;
}

/// Appends \p CodePoint in UTF-8; a surrogate becomes U+FFFD.
void appendUtf8(std::string &Text, uint32_t CodePoint);
/// The value of \p Text in hexadecimal; nullopt unless all of it is digits.
std::optional<uint32_t> hexValue(std::string_view Text);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_READERS_H
