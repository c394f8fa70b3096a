//===- FactTypes.h - The canonical facts ------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_FACTTYPES_H
#define JWTLINT_CONFIG_RULES_ENGINE_FACTTYPES_H

#include <cstdint>
#include <span>
#include <string_view>

namespace jwtlint::config {

enum class FactType : uint8_t {
  Text,
  Boolean,
  Duration, ///< seconds; or "never"
  Number,
  List,   ///< texts; one string may hold several
  Url,    ///< one or several
  Secret, ///< for HMAC, encryption or a client; may turn out to be a key
  Key,    ///< PEM, DER, JWK or a certificate
  Token,  ///< a JWT
};

struct FactKind {
  std::string_view Name;
  FactType Type;
  std::string_view Meaning;
};

/// All canonical facts in the order of the documentation.
std::span<const FactKind> factKinds();

/// The fact called \p Name; null if there is none.
const FactKind *findFact(std::string_view Name);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_FACTTYPES_H
