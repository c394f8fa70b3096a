//===- YamlTokens.h - The extents of YAML's tokens --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Private to the YAML reader: from where a token begins to where it ends. The text has been
// accepted by yaml-cpp, so nothing is checked here; on other text the answers are in range
// and mean nothing.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_YAMLTOKENS_H
#define JWTLINT_CONFIG_RULES_ENGINE_YAMLTOKENS_H

#include "config-rules/engine/Readers.h"

namespace jwtlint::config {

class YamlTokens {
public:
  /// Nothing at or after \p End is looked at.
  YamlTokens(std::string_view Text, uint32_t End) : Text(Text.substr(0, End)) {}

  bool is(uint32_t At, char C) const { return At < Text.size() && Text[At] == C; }

  /// Blanks, line ends and comments.
  uint32_t skipSpace(uint32_t At) const;

  /// Anchors and tags before a node.
  struct Properties {
    uint32_t End = 0;  ///< after the last of them
    uint32_t Next = 0; ///< the next token
  };
  Properties properties(uint32_t At) const;

  /// The end of an anchor's or alias' name.
  uint32_t nameEnd(uint32_t At) const;
  /// The end of `null` or `~` when that is the scalar at \p At, else 0.
  uint32_t nullWord(uint32_t At) const;
  /// After the bracket that closes a collection whose last token ends at \p At.
  uint32_t flowEnd(uint32_t At) const;

  struct Scalar {
    Range Where;
    uint32_t End = 0; ///< after the closing quote
    bool Quoted = false;
    bool IsBlock = false;
    uint32_t HeaderEnd = 0; ///< of a block scalar
    Quoting How = Quoting::Folded;
  };
  /// The scalar at \p At, properties included, whose value is \p Value.
  Scalar scalar(uint32_t At, std::string_view Value) const;

private:
  uint32_t tagEnd(uint32_t At) const;
  Scalar doubleQuoted(uint32_t At) const;
  Scalar singleQuoted(uint32_t At) const;
  Scalar block(uint32_t At, std::string_view Value) const;

  std::string_view Text;
};

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_YAMLTOKENS_H
