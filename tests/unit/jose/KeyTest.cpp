#include "jose/Key.h"

#include "KeyMaker.h"
#include "jose/Base64.h"

#include <gtest/gtest.h>
#include <openssl/err.h>

namespace jwtlint::jose {
namespace {

using namespace test;
using namespace std::string_literals;

const KeyPtr &rsa2048() {
  static const KeyPtr Key = rsaKey(2048);
  return Key;
}
const KeyPtr &p256() {
  static const KeyPtr Key = ecKey("P-256");
  return Key;
}

KeyInfo inspected(std::string_view Text) {
  std::string Why;
  const std::optional<KeyInfo> Key = inspectKey(Text, &Why);
  EXPECT_TRUE(Key) << Why;
  return Key.value_or(KeyInfo());
}

TEST(KeyTest, TellsPrivateFromPublic) {
  const KeyInfo Private = inspected(privatePem(rsa2048()));
  EXPECT_EQ(Private.Type, KeyType::Rsa);
  EXPECT_TRUE(Private.Private);
  EXPECT_FALSE(Private.Encrypted);
  EXPECT_EQ(Private.Bits, 2048U);
  EXPECT_EQ(Private.Source, "PEM");
  const KeyInfo Public = inspected(publicPem(rsa2048()));
  EXPECT_FALSE(Public.Private);
  EXPECT_EQ(Public.Bits, 2048U);
}

TEST(KeyTest, NamesCurvesAsJoseDoes) {
  EXPECT_EQ(inspected(privatePem(p256())).Curve, "P-256");
  EXPECT_EQ(inspected(publicPem(ecKey("P-384"))).Curve, "P-384");
  EXPECT_EQ(inspected(publicPem(ecKey("secp256k1"))).Curve, "secp256k1");
  const KeyInfo Ed = inspected(privatePem(edKey()));
  EXPECT_EQ(Ed.Type, KeyType::Okp);
  EXPECT_EQ(Ed.Curve, "Ed25519");
  EXPECT_EQ(Ed.Bits, 255U);
}

TEST(KeyTest, ReadsTraditionalLabels) {
  EXPECT_TRUE(inspected(traditionalPem(rsa2048())).Private);
  EXPECT_EQ(inspected(traditionalPem(p256())).Type, KeyType::Ec);
}

TEST(KeyTest, SeesEncryptionWithoutAskingForThePassword) {
  const KeyInfo Pkcs8 = inspected(encryptedPem(rsa2048()));
  EXPECT_TRUE(Pkcs8.Private);
  EXPECT_TRUE(Pkcs8.Encrypted);
  EXPECT_EQ(weakKeyReason(Pkcs8), std::nullopt); // its size is out of sight
  const KeyInfo Legacy = inspected(traditionalPem(rsa2048(), EVP_aes_128_cbc()));
  EXPECT_TRUE(Legacy.Encrypted);
  EXPECT_EQ(Legacy.Type, KeyType::Rsa);
}

TEST(KeyTest, ReadsCertificates) {
  const std::string Pem = certificatePem(p256());
  const KeyInfo Key = inspected(Pem);
  EXPECT_EQ(Key.Source, "certificate");
  EXPECT_FALSE(Key.Private);
  EXPECT_EQ(Key.Curve, "P-256");
  EXPECT_TRUE(isCertificatePem(Pem));
  EXPECT_FALSE(isPublicPem(Pem));
}

TEST(KeyTest, AChainWithItsKeyIsPrivate) {
  // Servers want certificate and key in one file; the key is what matters.
  EXPECT_TRUE(inspected(certificatePem(p256()) + privatePem(p256())).Private);
}

TEST(KeyTest, ReadsDerAndItsBase64) {
  EXPECT_EQ(inspected(publicDer(rsa2048())).Source, "DER");
  EXPECT_TRUE(inspected(privateDer(p256())).Private);
  // Keycloak stores `privateKey` like this.
  EXPECT_TRUE(inspected(encodeBase64(privateDer(rsa2048()))).Private);
  EXPECT_FALSE(inspectKey("MySecretKeyForJwt"));
}

TEST(KeyTest, ReadsPemInEverySpelling) {
  const std::string Pem = privatePem(p256());
  for (const std::string &Spelling :
       {replaced(Pem, "\n", "\\n"), replaced(Pem, "\n", " "), replaced(Pem, "\n", "\r\n"),
        replaced(Pem, "\n", ""), "\"" + replaced(Pem, "\n", "\\n") + "\"",
        "    " + replaced(Pem, "\n", "\n    "), replaced(Pem, "\n", "\\n\"\n\"")}) {
    EXPECT_TRUE(inspected(Spelling).Private);
    EXPECT_TRUE(hasRealKeyBody(Spelling));
    EXPECT_TRUE(isPrivatePem(Spelling));
  }
}

TEST(KeyTest, TellsPlaceholdersFromKeys) {
  for (const std::string &Pem :
       {"-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----"s,
        "-----BEGIN PRIVATE KEY-----..."s, "-----BEGIN PRIVATE KEY-----"s,
        "-----BEGIN RSA PRIVATE KEY-----\n<your key here>\n-----END RSA PRIVATE KEY-----"s,
        "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ...\n-----END PRIVATE KEY-----"s,
        "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\n-----END PRIVATE KEY-----"s,
        "-----BEGIN PRIVATE KEY-----\nYOURKEYHERE\n-----END PRIVATE KEY-----"s}) {
    EXPECT_TRUE(looksLikePem(Pem)) << Pem;
    EXPECT_TRUE(isPrivatePem(Pem)) << Pem; // the label says so
    EXPECT_FALSE(hasRealKeyBody(Pem)) << Pem;
    EXPECT_FALSE(inspectKey(Pem)) << Pem;
  }
  EXPECT_TRUE(hasRealKeyBody(privatePem(p256())));
  EXPECT_TRUE(hasRealKeyBody(encryptedPem(p256())));
  // A key that was cut in half is none.
  const std::string Pem = privatePem(rsa2048());
  EXPECT_FALSE(hasRealKeyBody(Pem.substr(0, Pem.size() / 2)));
  // But one that only lost its END line is.
  EXPECT_TRUE(hasRealKeyBody(Pem.substr(0, Pem.find("-----END"))));
}

TEST(KeyTest, TextAboutPemIsNoPem) {
  EXPECT_FALSE(looksLikePem("BEGIN PRIVATE KEY"));
  EXPECT_FALSE(isPrivatePem("-----BEGIN PRIVATE KEY"));
  EXPECT_FALSE(isPrivatePem(publicPem(p256())));
  EXPECT_TRUE(isPublicPem(publicPem(p256())));
}

TEST(KeyTest, ReadsOpenSshKeys) {
  const auto Field = [](std::string_view Bytes) {
    return "\0\0\0"s + static_cast<char>(Bytes.size()) + std::string(Bytes);
  };
  const std::string Public = Field("ssh-ed25519") + Field(std::string(32, 'k'));
  const auto Pem = [&](std::string_view Cipher) {
    const std::string Body = "openssh-key-v1\0"s + Field(Cipher) + Field("none") + Field("") +
                             "\0\0\0\1"s + Field(Public) + Field("private part");
    return "-----BEGIN OPENSSH PRIVATE KEY-----\n" + encodeBase64(Body) +
           "\n-----END OPENSSH PRIVATE KEY-----\n";
  };
  EXPECT_EQ(inspected(Pem("none")).Curve, "Ed25519");
  EXPECT_FALSE(inspected(Pem("none")).Encrypted);
  EXPECT_TRUE(inspected(Pem("aes256-ctr")).Encrypted);
}

TEST(KeyTest, ReadsJwks) {
  const std::string N = encodeBase64Url("\x80" + std::string(255, '\1'));
  const KeyInfo Rsa =
      inspected(R"({"kty":"RSA","e":"AQAB","kid":"1","alg":"RS256","use":"sig","n":")" + N + "\"}");
  EXPECT_EQ(Rsa.Type, KeyType::Rsa);
  EXPECT_EQ(Rsa.Bits, 2048U);
  EXPECT_FALSE(Rsa.Private);
  EXPECT_EQ(Rsa.KeyId, "1");
  EXPECT_EQ(Rsa.Algorithm, "RS256");
  EXPECT_EQ(Rsa.Use, "sig");
  EXPECT_TRUE(inspected(R"({"kty":"RSA","e":"AQAB","d":"AA","n":")" + N + "\"}").Private);
  const KeyInfo Ec = inspected(R"({"kty":"EC","crv":"P-521","x":"AA","y":"AA","d":"AA"})");
  EXPECT_EQ(Ec.Bits, 521U);
  EXPECT_TRUE(Ec.Private);
  EXPECT_EQ(inspected(R"({"kty":"OKP","crv":"Ed25519","x":"AA"})").Type, KeyType::Okp);
  // Who knows a symmetric key can sign with it.
  const KeyInfo Octets = inspected(R"({"kty":"oct","k":"c2VjcmV0"})");
  EXPECT_TRUE(Octets.Private);
  EXPECT_EQ(Octets.Bits, 48U);
}

TEST(KeyTest, ALeadingZeroMakesNoModulusLonger) {
  const std::string N = encodeBase64Url("\0\x80"s + std::string(127, '\1'));
  EXPECT_EQ(inspected(R"({"kty":"RSA","e":"AQAB","n":")" + N + "\"}").Bits, 1024U);
}

TEST(KeyTest, SaysWhyAJwkCannotBeRead) {
  const auto WhyNot = [](std::string_view Text) {
    std::string Why;
    EXPECT_FALSE(inspectKey(Text, &Why)) << Text;
    return Why;
  };
  EXPECT_EQ(WhyNot(R"({"kty":"RSA"})"), "an RSA JWK without a modulus (`n`)");
  EXPECT_EQ(WhyNot(R"({"kty":"EC","crv":"P-9","x":"A"})"), "a JWK without a known curve (`crv`)");
  EXPECT_EQ(WhyNot(R"({"kty":"EC","crv":"Ed25519","x":"A"})"),
            "a JWK without a known curve (`crv`)");
  EXPECT_EQ(WhyNot(R"({"keys":[{"kty":"oct"}]})"), "a key set, not one key");
  EXPECT_EQ(WhyNot(R"({"kty":["RSA"]})"), "not a JWK: no known `kty`");
  EXPECT_EQ(WhyNot(R"({"kty":"RSA")"), "not valid JSON");
  EXPECT_EQ(WhyNot("secret"), "neither PEM, DER nor JWK");
}

TEST(KeyTest, WeakKeysHaveAReason) {
  EXPECT_EQ(weakKeyReason(inspected(privatePem(rsaKey(1024)))),
            "RSA key of 1024 bits, at least 2048 are needed (RFC 7518 section 3.3)");
  EXPECT_EQ(weakKeyReason(inspected(privatePem(rsa2048()))), std::nullopt);
  EXPECT_EQ(weakKeyReason(inspected(publicPem(ecKey("P-192")))),
            "curve P-192 has 192 bits, at least P-256 is needed (RFC 7518 section 3.4)");
  EXPECT_EQ(weakKeyReason(inspected(publicPem(p256()))), std::nullopt);
  // 255 bits of Curve25519 are as good as 256 of P-256.
  EXPECT_EQ(weakKeyReason(inspected(privatePem(edKey()))), std::nullopt);
}

TEST(KeyTest, ASymmetricJwkIsMeasuredByItsOwnAlgorithm) {
  const std::string K = encodeBase64Url(std::string(32, 'k'));
  const auto Jwk = [&](std::string_view Alg) {
    return inspected(R"({"kty":"oct","k":")" + K + R"(","alg":")" + std::string(Alg) + "\"}");
  };
  EXPECT_EQ(weakKeyReason(Jwk("HS256")), std::nullopt);
  EXPECT_EQ(weakKeyReason(Jwk("HS512")),
            "symmetric key of 256 bits, HS512 needs at least 512 (RFC 7518 section 3.2)");
  // A key that encrypts has other needs.
  EXPECT_EQ(weakKeyReason(Jwk("A256KW")), std::nullopt);
  EXPECT_TRUE(weakKeyReason(inspected(R"({"kty":"oct","k":"c2VjcmV0"})")));
}

TEST(KeyTest, SurvivesHostileInput) {
  std::string Bombs;
  for (int I = 0; I < 100'000; ++I)
    Bombs += "-----BEGIN ";
  for (const std::string &Text :
       {""s, std::string(1, '\0'), std::string(5'000'000, '0'), Bombs,
        "-----BEGIN " + std::string(5'000'000, 'A'),
        "-----BEGIN PRIVATE KEY-----" + std::string(5'000'000, 'A'),
        R"({"kty":)" + std::string(500'000, '['), R"({"kty":")" + std::string(5'000'000, '"'),
        "\x30\x84\xff\xff\xff\xff"s, "\x30\x80"s, "0"s, std::string(65'536, '\x30')}) {
    EXPECT_FALSE(inspectKey(Text));
    EXPECT_FALSE(hasRealKeyBody(Text));
    isPrivatePem(Text);
  }
}

TEST(KeyTest, EveryDamagedByteIsSurvived) {
  const std::string Der = privateDer(p256());
  for (size_t I = 0; I < Der.size(); ++I)
    for (const int Flip : {0x01, 0x80, 0xff}) {
      std::string Damaged = Der;
      Damaged[I] = static_cast<char>(Damaged[I] ^ Flip);
      inspectKey(Damaged);
      inspectKey(Damaged.substr(0, I));
    }
}

TEST(KeyTest, LeavesTheErrorQueueOfOpenSslAlone) {
  ERR_clear_error();
  inspectKey("-----BEGIN PRIVATE KEY-----\nMAMCAQA=\n-----END PRIVATE KEY-----");
  inspectKey(publicDer(p256()));
  EXPECT_EQ(ERR_peek_error(), 0UL);
}

} // namespace
} // namespace jwtlint::jose
