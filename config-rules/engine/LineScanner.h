//===- LineScanner.h - What the readers of lines share ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_LINESCANNER_H
#define JWTLINT_CONFIG_RULES_ENGINE_LINESCANNER_H

#include "config-rules/engine/DocumentBuilder.h"

namespace jwtlint::config {

/// A scalar and where its bytes come from.
struct Decoded {
  Range Where;
  std::string Text;
  PositionMap Positions;
  bool Quoted = false;

  /// What is appended next stands at \p At, byte for byte.
  void map(uint32_t At) { Positions.add({static_cast<uint32_t>(Text.size()), At, 1}); }
  /// What is appended next is written as an escape sequence.
  void mapEscape(uint32_t At) { Positions.add({static_cast<uint32_t>(Text.size()), At, 0}); }
};

/// What `\C` stands for, when \p C is one of \p Known; else \p C itself.
char unescaped(char C, std::string_view Known);

/// Reads a piece from its begin to its end.
class LineScanner {
public:
  explicit LineScanner(const Input &In)
      : Text(In.Clean.substr(0, In.Piece.End)), At(In.Piece.Begin) {}

  bool done() const { return At >= Text.size(); }
  uint32_t position() const { return At; }
  char peek(uint32_t Ahead = 0) const { return At + Ahead < Text.size() ? Text[At + Ahead] : '\0'; }
  bool is(char C) const { return !done() && Text[At] == C; }
  bool startsWith(std::string_view Prefix) const { return Text.substr(At).starts_with(Prefix); }
  /// Whether \p Ending is the next thing that is not blank.
  bool atLineEnd() const;
  std::string_view slice(Range R) const { return Text.substr(R.Begin, R.size()); }

  void advance(uint32_t Count);
  void moveTo(uint32_t Position) { At = Position; }
  void skipBlanks();
  void skipSpace();
  void skipLine(); ///< its end, too
  /// \p Digits hexadecimal digits, \p Ahead of here.
  std::optional<uint32_t> hex(uint32_t Ahead, uint32_t Digits) const;

  /// The rest of the line without the blanks at its end and without a comment, which begins
  /// with a blank and one of \p CommentSigns.
  Range unquoted(std::string_view CommentSigns);
  /// A text that ends with \p Quote and may have several lines; nullopt, and nothing consumed,
  /// when it does not end. \p Escapes are the letters that mean something after a backslash;
  /// with none of them a backslash means itself.
  std::optional<Decoded> quoted(std::string_view Quote, std::string_view Escapes);
  std::optional<Decoded> quoted(char Quote, std::string_view Escapes) {
    return quoted(std::string_view(&Quote, 1), Escapes);
  }

private:
  std::string_view Text;
  uint32_t At;
};

/// Builds documents of maps, in any order.
class LineDocument {
public:
  LineDocument(Document &D, const Input &In) : D(D), In(In), Builder(D, In) {}

  Node &root();
  Node &make(NodeKind Kind, Range Where) { return Builder.makeCounted(Kind, Where); }
  Node &plain(Range Where);
  Node &decoded(Decoded Value);
  /// Adds a member; its key is what stands at \p KeyWhere unless \p Key says otherwise.
  void add(Node &Map, Range KeyWhere, Node &Value, std::string Key = {});

private:
  Document &D;
  const Input &In;
  DocumentBuilder Builder;
};

/// Runs a reader that may stop at a limit.
template <typename Callback> Outcome guarded(Callback Run) {
  try {
    Run();
    return std::nullopt;
  } catch (const DocumentBuilder::Stop &S) {
    return S.Why;
  }
}

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_LINESCANNER_H
