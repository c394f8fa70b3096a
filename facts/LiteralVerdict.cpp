//===- LiteralVerdict.cpp - What may be said of a literal -----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/LiteralVerdict.h"

#include "jose/Base64.h"
#include "jose/Key.h"
#include "jose/SecretStrength.h"

#include <openssl/evp.h>

#include <array>

namespace jwtlint {

std::string digestOf(std::string_view Text, std::string_view Salt) {
  constexpr size_t Kept = 16;
  std::string Salted = std::string(Salt).append(Text);
  std::array<unsigned char, EVP_MAX_MD_SIZE> Hash{};
  unsigned Size = 0;
  EVP_Digest(Salted.data(), Salted.size(), Hash.data(), &Size, EVP_sha256(), nullptr);
  return jose::encodeHex({reinterpret_cast<const char *>(Hash.data()), Kept});
}

void judge(std::string_view Text, std::string_view Salt, Literal &L) {
  L.Length = Text.size();
  L.Digest = digestOf(Text, Salt);
  jose::SecretStrength Strength = jose::assessSecret(Text);
  L.Shape = jose::toString(Strength.Kind);
  constexpr unsigned HashBits[] = {256, 384, 512};
  for (size_t I = 0; I < L.Weakness.size(); ++I)
    if (auto Reason = jose::weaknessFor(Strength, HashBits[I]))
      L.Weakness[I] = std::move(*Reason);
  switch (Strength.Kind) {
  case jose::SecretKind::PemPrivate:
    L.Key = "private";
    L.RealKey = jose::hasRealKeyBody(Text);
    break;
  case jose::SecretKind::PemPublic:
  case jose::SecretKind::Certificate:
    L.Key = "public";
    L.RealKey = jose::hasRealKeyBody(Text);
    break;
  case jose::SecretKind::Jwk:
    if (auto Info = jose::inspectKey(Text)) {
      L.Key = Info->Private ? "private" : "public";
      L.RealKey = true;
    }
    break;
  default:
    break;
  }
}

} // namespace jwtlint
