#include "jose/Key.h"

#include "jose/Algorithm.h"
#include "jose/Base64.h"
#include "jose/Json.h"
#include "jose/Jwk.h"
#include "jose/Pem.h"

#include <algorithm>
#include <array>
#include <memory>

#include <fmt/format.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace jwtlint::jose {

namespace {

/// An RSA private key of 16384 bits has 9.4 KB; OpenSSL's time grows with the size.
constexpr size_t MaxDerSize = size_t{64} << 10;

struct KeyDeleter {
  void operator()(EVP_PKEY *P) const { EVP_PKEY_free(P); }
};
struct CertificateDeleter {
  void operator()(X509 *P) const { X509_free(P); }
};
struct EncryptedKeyDeleter {
  void operator()(X509_SIG *P) const { X509_SIG_free(P); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, KeyDeleter>;
using CertificatePtr = std::unique_ptr<X509, CertificateDeleter>;
using EncryptedKeyPtr = std::unique_ptr<X509_SIG, EncryptedKeyDeleter>;

/// Failed attempts must not show up as errors of whoever else uses OpenSSL.
class ErrorQueueGuard {
public:
  ErrorQueueGuard() { ERR_set_mark(); }
  ~ErrorQueueGuard() { ERR_pop_to_mark(); }
  ErrorQueueGuard(const ErrorQueueGuard &) = delete;
  ErrorQueueGuard &operator=(const ErrorQueueGuard &) = delete;
};

struct CurveName {
  std::string_view OpenSsl;
  std::string_view Jose;
};
constexpr std::array<CurveName, 4> CurveNames{{{"prime256v1", "P-256"},
                                               {"prime192v1", "P-192"},
                                               {"secp384r1", "P-384"},
                                               {"secp521r1", "P-521"}}};

std::string curveOf(EVP_PKEY *Key) {
  std::array<char, 64> Name{};
  size_t Size = 0;
  if (EVP_PKEY_get_group_name(Key, Name.data(), Name.size(), &Size) != 1)
    return {};
  const std::string_view Found(Name.data(), std::min(Size, Name.size() - 1));
  for (const CurveName &C : CurveNames)
    if (C.OpenSsl == Found)
      return std::string(C.Jose);
  return std::string(Found);
}

KeyInfo describe(EVP_PKEY *Key, bool Private, std::string_view Source) {
  KeyInfo Info;
  Info.Private = Private;
  Info.Source = Source;
  Info.Bits = static_cast<unsigned>(std::max(EVP_PKEY_get_bits(Key), 0));
  if (EVP_PKEY_is_a(Key, "RSA") || EVP_PKEY_is_a(Key, "RSA-PSS")) {
    Info.Type = KeyType::Rsa;
  } else if (EVP_PKEY_is_a(Key, "EC")) {
    Info.Type = KeyType::Ec;
    Info.Curve = curveOf(Key);
  } else {
    for (const char *Name : {"ED25519", "ED448", "X25519", "X448"}) {
      if (!EVP_PKEY_is_a(Key, Name))
        continue;
      Info.Type = KeyType::Okp;
      const Algorithm *A = findAlgorithmLoosely(Name);
      Info.Curve = A ? std::string(A->Name) : Name;
      // OpenSSL counts 253 and 456; JOSE users know the field.
      Info.Bits = Info.Curve.ends_with("25519") ? 255 : 448;
    }
  }
  return Info;
}

const unsigned char *bytesOf(std::string_view Der) {
  return reinterpret_cast<const unsigned char *>(Der.data());
}

KeyInfo encryptedKey(std::string_view Source) {
  KeyInfo Info;
  Info.Private = true;
  Info.Encrypted = true;
  Info.Source = Source;
  return Info;
}

/// True when \p Der is one DER SEQUENCE from its first byte to its last.
bool isWholeSequence(std::string_view Der) {
  const unsigned char *At = bytesOf(Der);
  long Length = 0;
  int Tag = 0;
  int Class = 0;
  if (Der.size() < 2 || Der.size() > MaxDerSize)
    return false;
  const int Result = ASN1_get_object(&At, &Length, &Tag, &Class, static_cast<long>(Der.size()));
  return Result == V_ASN1_CONSTRUCTED && Tag == V_ASN1_SEQUENCE &&
         At + Length == bytesOf(Der) + Der.size();
}

std::optional<KeyInfo> inspectDer(std::string_view Der, std::string_view Source) {
  if (!isWholeSequence(Der))
    return std::nullopt;
  const auto Size = static_cast<long>(Der.size());
  const unsigned char *At = bytesOf(Der);
  // Before d2i_AutoPrivateKey, which would want a password.
  if (EncryptedKeyPtr Encrypted{d2i_X509_SIG(nullptr, &At, Size)})
    return encryptedKey(Source);
  At = bytesOf(Der);
  if (KeyPtr Key{d2i_PUBKEY(nullptr, &At, Size)})
    return describe(Key.get(), false, Source);
  At = bytesOf(Der);
  if (KeyPtr Key{d2i_AutoPrivateKey(nullptr, &At, Size)})
    return describe(Key.get(), true, Source);
  At = bytesOf(Der);
  if (KeyPtr Key{d2i_PublicKey(EVP_PKEY_RSA, nullptr, &At, Size)})
    return describe(Key.get(), false, Source);
  At = bytesOf(Der);
  if (CertificatePtr Certificate{d2i_X509(nullptr, &At, Size)})
    if (EVP_PKEY *Key = X509_get0_pubkey(Certificate.get()))
      return describe(Key, false, "certificate");
  return std::nullopt;
}

/// Reads the length-prefixed strings of the SSH wire format (RFC 4251 section 5).
class SshReader {
public:
  explicit SshReader(std::string_view Bytes) : Rest(Bytes) {}

  std::string_view takeString() {
    const size_t Size = takeUint32();
    const std::string_view Value = Rest.substr(0, Size);
    Rest.remove_prefix(std::min(Size, Rest.size()));
    return Value;
  }

  size_t takeUint32() {
    size_t Value = 0;
    for (int I = 0; I < 4 && !Rest.empty(); ++I) {
      Value = Value << 8 | static_cast<unsigned char>(Rest.front());
      Rest.remove_prefix(1);
    }
    return Value;
  }

private:
  std::string_view Rest;
};

constexpr std::string_view OpenSshMagic{"openssh-key-v1\0", 15};

std::optional<KeyInfo> inspectOpenSsh(std::string_view Bytes) {
  if (!Bytes.starts_with(OpenSshMagic))
    return std::nullopt;
  SshReader Outer(Bytes.substr(OpenSshMagic.size()));
  KeyInfo Info;
  Info.Private = true;
  Info.Source = "PEM";
  Info.Encrypted = Outer.takeString() != "none";
  Outer.takeString(); // name of the key derivation
  Outer.takeString(); // its options
  Outer.takeUint32(); // number of keys
  SshReader Public(Outer.takeString());
  const std::string_view Type = Public.takeString();
  if (Type == "ssh-rsa") {
    Info.Type = KeyType::Rsa;
    Public.takeString(); // exponent
    const std::string_view Modulus = Public.takeString();
    // A modulus begins with a zero byte when its highest bit is set, which it always is.
    Info.Bits = static_cast<unsigned>(Modulus.size() - (Modulus.starts_with('\0') ? 1 : 0)) * 8;
  } else if (Type.starts_with("ecdsa-sha2-nistp")) {
    const std::string_view Size = Type.substr(Type.size() - 3);
    Info.Type = KeyType::Ec;
    Info.Curve = "P-" + std::string(Size);
    Info.Bits = Size == "521" ? 521 : Size == "384" ? 384 : 256;
  } else if (Type == "ssh-ed25519") {
    Info.Type = KeyType::Okp;
    Info.Curve = "Ed25519";
    Info.Bits = 255;
  }
  return Type.empty() ? std::nullopt : std::optional(Info);
}

/// The type that an encrypted block's label gives away.
KeyType typeOfLabel(std::string_view Label) {
  if (Label.starts_with("RSA"))
    return KeyType::Rsa;
  return Label.starts_with("EC ") ? KeyType::Ec : KeyType::Unknown;
}

std::optional<KeyInfo> inspectBlock(const PemBlock &Block) {
  if (!Block.Body)
    return std::nullopt;
  if (Block.LegacyEncrypted) {
    // The body is ciphertext: its size is all that tells it from a placeholder.
    constexpr size_t LeastCiphertext = 40;
    if (Block.Body->size() < LeastCiphertext)
      return std::nullopt;
    KeyInfo Info = encryptedKey("PEM");
    Info.Type = typeOfLabel(Block.Label);
    return Info;
  }
  if (Block.Label == "OPENSSH PRIVATE KEY")
    return inspectOpenSsh(*Block.Body);
  return inspectDer(*Block.Body, "PEM");
}

std::optional<KeyInfo> inspectPem(std::string_view Text, std::string *Why) {
  std::optional<KeyInfo> First;
  for (const PemBlock &Block : pemBlocks(Text)) {
    std::optional<KeyInfo> Info = inspectBlock(Block);
    if (Info && Info->Private)
      return Info;
    if (!First)
      First = std::move(Info);
  }
  if (!First)
    return because(Why, "a PEM text without a key that can be read");
  return First;
}

bool anyLabel(std::string_view Text, bool (*Matches)(std::string_view)) {
  const std::vector<PemBlock> Blocks = pemBlocks(Text);
  return std::any_of(Blocks.begin(), Blocks.end(),
                     [&](const PemBlock &Block) { return Matches(Block.Label); });
}

std::optional<std::string> weakOctets(const KeyInfo &Key) {
  const Algorithm *A = findAlgorithm(Key.Algorithm.value_or("HS256"));
  if (!A || !isSymmetric(*A) || Key.Bits >= A->MinKeyBits)
    return std::nullopt;
  return fmt::format("symmetric key of {} bits, {} needs at least {} (RFC 7518 section 3.2)",
                     Key.Bits, A->Name, A->MinKeyBits);
}

} // namespace

std::optional<KeyInfo> inspectKey(std::string_view Text, std::string *Why) {
  const ErrorQueueGuard Guard;
  if (looksLikePem(Text))
    return inspectPem(Text, Why);
  if (looksLikeJwk(Text))
    return inspectJwk(Text, Why);
  if (Text.size() > MaxDerSize * 2)
    return because(Why, "too large for a key");
  if (std::optional<KeyInfo> Info = inspectDer(Text, "DER"))
    return Info;
  // Every DER key and certificate begins with a SEQUENCE, `M` in base64.
  const size_t First = Text.find_first_not_of(" \t\r\n");
  if (First != std::string_view::npos && Text[First] == 'M')
    if (const std::optional<std::string> Der = decodeBase64Lenient(Text))
      if (std::optional<KeyInfo> Info = inspectDer(*Der, "DER"))
        return Info;
  return because(Why, "neither PEM, DER nor JWK");
}

bool looksLikePem(std::string_view Text) {
  return Text.substr(0, MaxPemSize).find("-----BEGIN ") != std::string_view::npos;
}

bool isPrivatePem(std::string_view Text) { return anyLabel(Text, isPrivateLabel); }

bool isPublicPem(std::string_view Text) { return anyLabel(Text, isPublicLabel); }

bool isCertificatePem(std::string_view Text) { return anyLabel(Text, isCertificateLabel); }

bool hasRealKeyBody(std::string_view Text) {
  const ErrorQueueGuard Guard;
  const std::vector<PemBlock> Blocks = pemBlocks(Text);
  return std::any_of(Blocks.begin(), Blocks.end(), [](const PemBlock &Block) {
    return Block.Body && (inspectBlock(Block) || isWholeSequence(*Block.Body));
  });
}

std::optional<std::string> weakKeyReason(const KeyInfo &Key) {
  if (Key.Type == KeyType::Octets)
    return weakOctets(Key);
  if (Key.Bits == 0)
    return std::nullopt;
  if (Key.Type == KeyType::Rsa && Key.Bits < 2048)
    return fmt::format("RSA key of {} bits, at least 2048 are needed (RFC 7518 section 3.3)",
                       Key.Bits);
  if (Key.Type == KeyType::Ec && Key.Bits < 256)
    return fmt::format("curve {} has {} bits, at least P-256 is needed (RFC 7518 section 3.4)",
                       Key.Curve.empty() ? "of the key" : Key.Curve, Key.Bits);
  return std::nullopt;
}

} // namespace jwtlint::jose
