#include "jose/Algorithm.h"

#include <algorithm>
#include <array>
#include <string>

namespace jwtlint::jose {

namespace {

using enum AlgorithmFamily;

constexpr std::array<Algorithm, 17> Table{{
    {"HS256", Hmac, 256, 256, ""},
    {"HS384", Hmac, 384, 384, ""},
    {"HS512", Hmac, 512, 512, ""},
    {"RS256", RsaPkcs1, 256, 2048, ""},
    {"RS384", RsaPkcs1, 384, 2048, ""},
    {"RS512", RsaPkcs1, 512, 2048, ""},
    {"PS256", RsaPss, 256, 2048, ""},
    {"PS384", RsaPss, 384, 2048, ""},
    {"PS512", RsaPss, 512, 2048, ""},
    {"ES256", Ecdsa, 256, 256, "P-256"},
    {"ES384", Ecdsa, 384, 384, "P-384"},
    {"ES512", Ecdsa, 512, 521, "P-521"},
    {"ES256K", Ecdsa, 256, 256, "secp256k1"},
    {"EdDSA", EdDsa, 0, 255, ""},
    {"Ed25519", EdDsa, 0, 255, "Ed25519"},
    {"Ed448", EdDsa, 0, 448, "Ed448"},
    {"none", None, 0, 0, ""},
}};

struct Alias {
  std::string_view Folded;
  std::string_view Name;
};

// Names of java.security, .NET's SecurityAlgorithms and OpenSSL, folded.
constexpr std::array<Alias, 18> Aliases{{
    {"hmacsha256", "HS256"},
    {"hmacsha384", "HS384"},
    {"hmacsha512", "HS512"},
    {"rsasha256", "RS256"},
    {"rsasha384", "RS384"},
    {"rsasha512", "RS512"},
    {"sha256withrsa", "RS256"},
    {"sha384withrsa", "RS384"},
    {"sha512withrsa", "RS512"},
    {"rsassapsssha256", "PS256"},
    {"rsassapsssha384", "PS384"},
    {"rsassapsssha512", "PS512"},
    {"ecdsasha256", "ES256"},
    {"ecdsasha384", "ES384"},
    {"ecdsasha512", "ES512"},
    {"sha256withecdsa", "ES256"},
    {"sha384withecdsa", "ES384"},
    {"sha512withecdsa", "ES512"},
}};

constexpr std::array<std::string_view, 11> Deprecated{
    "rs1",       "hs1",     "rsa15",         "sha1withrsa", "rsasha1",         "hmacsha1",
    "ecdsasha1", "hmacmd5", "sha1withecdsa", "md5withrsa",  "rsapkcs1v15sha1",
};

constexpr std::array<std::string_view, 18> KeyManagement{
    "RSA1_5",
    "RSA-OAEP",
    "RSA-OAEP-256",
    "RSA-OAEP-384",
    "RSA-OAEP-512",
    "A128KW",
    "A192KW",
    "A256KW",
    "dir",
    "ECDH-ES",
    "ECDH-ES+A128KW",
    "ECDH-ES+A192KW",
    "ECDH-ES+A256KW",
    "A128GCMKW",
    "A192GCMKW",
    "A256GCMKW",
    "PBES2-HS256+A128KW",
    "PBES2-HS512+A256KW",
};

/// Longer names cannot be algorithms, and folding must not copy a hostile text.
constexpr size_t MaxNameLength = 64;

std::string fold(std::string_view Name) {
  std::string Folded;
  if (Name.size() > MaxNameLength)
    return Folded;
  for (char C : Name) {
    if (C == '-' || C == '_' || C == ' ' || C == '\t')
      continue;
    Folded += (C >= 'A' && C <= 'Z') ? static_cast<char>(C - 'A' + 'a') : C;
  }
  return Folded;
}

} // namespace

std::span<const Algorithm> algorithms() { return Table; }

const Algorithm *findAlgorithm(std::string_view Name) {
  const auto *It =
      std::find_if(Table.begin(), Table.end(), [&](const Algorithm &A) { return A.Name == Name; });
  return It == Table.end() ? nullptr : It;
}

const Algorithm *findAlgorithmLoosely(std::string_view Name) {
  const std::string Folded = fold(Name);
  if (Folded.empty())
    return nullptr;
  for (const Algorithm &A : Table)
    if (fold(A.Name) == Folded)
      return &A;
  for (const Alias &A : Aliases)
    if (A.Folded == Folded)
      return findAlgorithm(A.Name);
  return nullptr;
}

bool isSymmetric(const Algorithm &A) { return A.Family == Hmac; }

bool isAsymmetric(const Algorithm &A) {
  return A.Family == RsaPkcs1 || A.Family == RsaPss || A.Family == Ecdsa || A.Family == EdDsa;
}

bool isDeprecatedAlgorithm(std::string_view Name) {
  const std::string Folded = fold(Name);
  return std::find(Deprecated.begin(), Deprecated.end(), Folded) != Deprecated.end();
}

bool isKeyManagementAlgorithm(std::string_view Name) {
  return std::find(KeyManagement.begin(), KeyManagement.end(), Name) != KeyManagement.end();
}

} // namespace jwtlint::jose
