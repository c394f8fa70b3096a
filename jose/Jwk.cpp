#include "jose/Jwk.h"

#include "jose/Base64.h"
#include "jose/Json.h"

#include <algorithm>
#include <array>
#include <bit>

namespace jwtlint::jose {

namespace {

using Json = nlohmann::json;

struct NamedCurve {
  std::string_view Name;
  KeyType Type;
  unsigned Bits;
};

constexpr std::array<NamedCurve, 8> Curves{{
    {"P-256", KeyType::Ec, 256},
    {"P-384", KeyType::Ec, 384},
    {"P-521", KeyType::Ec, 521},
    {"secp256k1", KeyType::Ec, 256},
    {"Ed25519", KeyType::Okp, 255},
    {"Ed448", KeyType::Okp, 448},
    {"X25519", KeyType::Okp, 255},
    {"X448", KeyType::Okp, 448},
}};

/// Bits of an unsigned big-endian number, without its leading zeros.
unsigned significantBits(std::string_view Bytes) {
  const size_t First = Bytes.find_first_not_of('\0');
  if (First == std::string_view::npos)
    return 0;
  const auto Rest = static_cast<unsigned>(Bytes.size() - First - 1);
  return Rest * 8 + static_cast<unsigned>(std::bit_width(static_cast<unsigned char>(Bytes[First])));
}

bool readRsa(const Json &Jwk, KeyInfo &Key, std::string *Why) {
  const std::optional<std::string> Text = stringMember(Jwk, "n");
  const std::optional<std::string> Modulus = Text ? decodeBase64Lenient(*Text) : std::nullopt;
  if (!Modulus || Modulus->empty()) {
    because(Why, "an RSA JWK without a modulus (`n`)");
    return false;
  }
  Key.Type = KeyType::Rsa;
  Key.Bits = significantBits(*Modulus);
  Key.Private = Jwk.contains("d") || Jwk.contains("p") || Jwk.contains("q");
  return true;
}

bool readCurve(const Json &Jwk, KeyType Type, KeyInfo &Key, std::string *Why) {
  const std::optional<std::string> Name = stringMember(Jwk, "crv");
  const auto *It = std::find_if(Curves.begin(), Curves.end(), [&](const NamedCurve &C) {
    return C.Type == Type && Name && C.Name == *Name;
  });
  if (It == Curves.end()) {
    because(Why, "a JWK without a known curve (`crv`)");
    return false;
  }
  if (!Jwk.contains("x")) {
    because(Why, "a JWK without a public key (`x`)");
    return false;
  }
  Key.Type = Type;
  Key.Curve = It->Name;
  Key.Bits = It->Bits;
  Key.Private = Jwk.contains("d");
  return true;
}

std::optional<std::string> octetsOf(const Json &Jwk) {
  const std::optional<std::string> Text = stringMember(Jwk, "k");
  return Text ? decodeBase64Lenient(*Text) : std::nullopt;
}

bool readOctets(const Json &Jwk, KeyInfo &Key, std::string *Why) {
  const std::optional<std::string> Octets = octetsOf(Jwk);
  if (!Octets) {
    because(Why, "a symmetric JWK without a key (`k`)");
    return false;
  }
  Key.Type = KeyType::Octets;
  Key.Bits = static_cast<unsigned>(Octets->size() * 8);
  Key.Private = true;
  return true;
}

bool readKey(const Json &Jwk, KeyInfo &Key, std::string *Why) {
  const std::string Type = stringMember(Jwk, "kty").value_or("");
  if (Type == "RSA")
    return readRsa(Jwk, Key, Why);
  if (Type == "EC")
    return readCurve(Jwk, KeyType::Ec, Key, Why);
  if (Type == "OKP")
    return readCurve(Jwk, KeyType::Okp, Key, Why);
  if (Type == "oct")
    return readOctets(Jwk, Key, Why);
  because(Why, Jwk.contains("keys") ? "a key set, not one key" : "not a JWK: no known `kty`");
  return false;
}

} // namespace

bool looksLikeJwk(std::string_view Text) {
  const size_t First = Text.find_first_not_of(" \t\r\n");
  return First != std::string_view::npos && Text[First] == '{' && Text.size() <= MaxJsonSize &&
         Text.find("\"kty\"") != std::string_view::npos;
}

std::optional<KeyInfo> inspectJwk(std::string_view Text, std::string *Why) {
  const std::optional<Json> Jwk = parseJsonObject(Text, Why);
  KeyInfo Key;
  if (!Jwk || !readKey(*Jwk, Key, Why))
    return std::nullopt;
  Key.Source = "JWK";
  Key.Algorithm = stringMember(*Jwk, "alg");
  Key.KeyId = stringMember(*Jwk, "kid");
  Key.Use = stringMember(*Jwk, "use");
  return Key;
}

std::optional<std::string> symmetricKeyOf(std::string_view Text) {
  const std::optional<Json> Jwk = parseJsonObject(Text, nullptr);
  if (!Jwk || stringMember(*Jwk, "kty") != "oct")
    return std::nullopt;
  return octetsOf(*Jwk);
}

} // namespace jwtlint::jose
