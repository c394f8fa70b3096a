//===- Templates.h - Template expressions made harmless ---------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Configuration is often written as a template of it: Helm and Go (`{{ … }}`), Jinja
// (`{% … %}`, `{# … #}`), ERB (`<% … %>`), `@@NAME@@`, Maven (`@a.b@`). Nothing is evaluated:
// the expressions are overwritten, byte for byte, so that what remains parses and every
// offset stays what it was.
//
//  - Lines of nothing but expressions become line ends. Not blanks: yaml-cpp takes the
//    longest blank line at the head of a block scalar for its indentation.
//  - An expression after a closing quote or bracket, at the end of the line, becomes blanks.
//  - One that puts indented lines there (`nindent`), after a key, becomes blanks, too.
//  - Others become a word.
//
// `${{ … }}` is GitHub's, a value and no template of the file.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_TEMPLATES_H
#define JWTLINT_CONFIG_RULES_ENGINE_TEMPLATES_H

#include "config-rules/engine/Document.h"

namespace jwtlint::config {

struct Neutralised {
  std::string Text;         ///< of the same length
  std::vector<Range> Where; ///< what was overwritten, in order
};

/// Nullopt when \p Text has no template expressions.
std::optional<Neutralised> neutralise(std::string_view Text);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_TEMPLATES_H
