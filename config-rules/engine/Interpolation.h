//===- Interpolation.h - What a configuration value stands for --*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tells a value that is written down from one that is filled in, decrypted or read
// elsewhere at deployment: `${JWT_SECRET}`, `{{ .Values.secret }}`, `ENC(…)`,
// `vault:secret/jwt#key`. Reading these wrong is where most false findings of
// configuration linters come from, so every rule on a value asks here first.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_INTERPOLATION_H
#define JWTLINT_CONFIG_RULES_ENGINE_INTERPOLATION_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint::config {

enum class ValueForm : unsigned char {
  Literal,     ///< what is written is the value
  Empty,       ///< nothing, or blanks
  Reference,   ///< read from elsewhere: `${X}`, `$X`, `$(X)`, `%env(X)%`, `vault:a/b#c`, `!Ref`
  WithDefault, ///< a reference with a fallback that is written down: `${X:-d}`, `${X:d}`
  Required,    ///< a reference that fails when it is missing: `${X:?message}`
  Template,    ///< filled in by a template engine: `{{ … }}`, `##X##`, `@@X@@`
  Encrypted,   ///< `ENC[…]`, `ENC(…)`, `{cipher}…`
  FilePath, ///< the path or URL of a file that holds the value: `/run/secrets/x`, `file://…`, `@/x`
  Mixed,    ///< references or templates with literal text around them: `https://${HOST}/keys`
};

/// "literal", "empty", "reference", "with-default", "required", "template", "encrypted",
/// "file-path", "mixed".
std::string_view toString(ValueForm Form);

struct Interpolation {
  ValueForm Form = ValueForm::Literal;
  /// WithDefault: the fallback within the text without its quotes, the innermost one of several;
  /// it may be empty. A fallback that is no literal gives its own form to the whole
  /// (`${A:-/run/secrets/a}` is a FilePath, `${A:-${B}}` a Reference), and stands here too.
  size_t DefaultBegin = 0, DefaultEnd = 0;
  /// The variable that is read, where the form names one: "JWT_SECRET".
  std::string Variable;
  /// The name of the pattern that matched: "shell", "spring", "github", "jasypt", … A view of
  /// a constant, or of the caller's own patterns.
  std::string_view Pattern;
};

/// A notation. The whole value must match Text, an RE2 pattern; a group named `default`
/// makes it WithDefault, one named `variable` says what is read.
struct InterpolationPattern {
  std::string Name;
  std::string Text;
  ValueForm Form = ValueForm::Reference;

  bool operator==(const InterpolationPattern &) const = default;
};

/// Classifies \p Text. \p More are the notations of one system, tried before the general ones
/// (Argo CD's `$oidc.clientSecret`, APISIX' `$env://X`). An invalid pattern matches nothing;
/// whoever loads patterns checks them with patternError().
Interpolation classify(std::string_view Text, const std::vector<InterpolationPattern> &More = {});

/// The end of the `${…}`, `#{…}`, `$(…)`, `{{…}}`, `{%…%}`, `<%…%>`, `%name%`, `##name##`
/// or `@@name@@` that begins at \p Begin, or \p Begin when none does. For those who cut texts into
/// pieces.
size_t interpolationEnd(std::string_view Text, size_t Begin);

/// What is wrong with a pattern, or "".
std::string patternError(std::string_view Pattern);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_INTERPOLATION_H
