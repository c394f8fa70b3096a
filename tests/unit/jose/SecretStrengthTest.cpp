#include "jose/SecretStrength.h"

#include "KeyMaker.h"
#include "jose/Base64.h"
#include "jose/SecretLists.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace jwtlint::jose {
namespace {

using namespace std::string_literals;

std::optional<std::string> weakness(std::string_view Secret, unsigned HashBits = 256) {
  return weaknessFor(assessSecret(Secret), HashBits);
}
SecretKind kind(std::string_view Secret) { return assessSecret(Secret).Kind; }

std::string lower(std::string Text) {
  std::transform(Text.begin(), Text.end(), Text.begin(),
                 [](unsigned char C) { return static_cast<char>(std::tolower(C)); });
  return Text;
}

/// Reproducible, so that a failure can be looked at.
class RandomText {
public:
  std::string bytes(size_t Size) {
    std::string Text(Size, '\0');
    for (char &C : Text)
      C = static_cast<char>(Engine());
    return Text;
  }
  std::string of(std::string_view Alphabet, size_t Size) {
    std::string Text;
    while (Text.size() < Size)
      Text += Alphabet[Engine() % Alphabet.size()];
    return Text;
  }

private:
  std::mt19937_64 Engine{20240229};
};

TEST(SecretStrengthTest, LengthIsMeasuredByTheHash) {
  const std::string Secret = "q7Vx2mX9pLr4TzK8wBn3JhC6yDf1GsA5"; // 32 random characters
  EXPECT_EQ(weakness(Secret, 256), std::nullopt);
  EXPECT_EQ(weakness(Secret, 384), "32 bytes, HS384 needs at least 48 (RFC 7518 section 3.2)");
  EXPECT_EQ(weakness(Secret, 512), "32 bytes, HS512 needs at least 64 (RFC 7518 section 3.2)");
  // Every algorithm needs what HS256 needs.
  EXPECT_EQ(weakness("x9$kQ2", 0), "6 bytes, HS256 needs at least 32 (RFC 7518 section 3.2)");
}

TEST(SecretStrengthTest, NothingIsNoSecret) {
  EXPECT_EQ(kind(""), SecretKind::Empty);
  EXPECT_EQ(kind(" \n\t"), SecretKind::Empty);
  EXPECT_EQ(weakness(""), "empty");
}

TEST(SecretStrengthTest, KnowsPlaceholders) {
  for (std::string_view Secret : {"changeme",
                                  "change-me",
                                  "CHANGE_ME!",
                                  "ChangeIt",
                                  "your_secret_key_here",
                                  "<your key>",
                                  "<SECRET>",
                                  "xxxx",
                                  "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
                                  "********",
                                  "...",
                                  "todo",
                                  "TODO",
                                  "TODO: set me",
                                  "replace_with_your_key",
                                  "REPLACE ME",
                                  "insert-your-secret-here",
                                  "{{ jwt_secret }}",
                                  "${JWT_SECRET}",
                                  "%JWT_SECRET%",
                                  "__SECRET__",
                                  "example",
                                  "undefined",
                                  "put-your-jwt-secret-key-here",
                                  "dev-secret-please-change-this-value",
                                  "set-this-to-a-random-value",
                                  "yourSuperSecretKeyThatIsAtLeast32CharactersLong"}) {
    EXPECT_EQ(kind(Secret), SecretKind::Placeholder) << Secret;
    EXPECT_EQ(weakness(Secret), "a placeholder") << Secret;
  }
}

TEST(SecretStrengthTest, KnowsPublishedDefaults) {
  EXPECT_EQ(weakness("your-256-bit-secret"), "a published default (jwt.io)");
  EXPECT_EQ(weakness("a-string-secret-at-least-256-bits-long"), "a published default (jwt.io)");
  EXPECT_EQ(weakness("abcdefghijklmnopqrstuvwxyz"), "a published default (RuoYi)");
  EXPECT_EQ(weakness("thingsboardDefaultSigningKey"), "a published default (ThingsBoard)");
  // Long and random to look at, and in every word list.
  EXPECT_EQ(weakness("404E635266556A586E3272357538782F413F4428472B4B6250645367566B5970"),
            "a published default (a Spring tutorial)");
  EXPECT_EQ(weakness("09D25E094FAA6CA2556C818166B7A9563B93F7099F6F0F4CAA6CF63B88E8D3E7"),
            "a published default (FastAPI)");
  // Nacos publishes this one in base64.
  EXPECT_EQ(weakness("VGhpc0lzTXlDdXN0b21TZWNyZXRLZXkwMTIzNDU2Nzg="),
            "a published default (Nacos) in base64");
  for (const PublishedSecret &Known : publishedSecrets())
    EXPECT_EQ(kind(Known.Value), SecretKind::KnownDefault) << Known.Value;
}

// What configuration ships with, as it stands there and as products that decode it want it.
TEST(SecretStrengthTest, KnowsDefaultsOfConfiguration) {
  for (const std::string Secret :
       {"SeataSecretKey0c382ef121d778043159209298fd40bf3850a017",
        "ThisIsMyCustomSecretKey012345678",
        "SecretKey012345678901234567890123456789012345678901234567890123456789",
        "abcdefghijklmnopqrstuvwxyz",
        "mall-admin-secret",
        "mall-portal-secret",
        "qmPlus",
        "go-admin",
        "openIM123",
        "ae0536f9-6450-4606-8e13-5a19ed505da0",
        "thingsboardDefaultSigningKey",
        "!ChangeThisMercureHubJWTSecretKey!",
        "my-secret-key-which-should-be-changed-in-production-and-be-base64-encoded",
        "verysecretstring",
        "a_very_important_secret",
        "insecure_secret",
        "unsecure_secret",
        "insecure_session_secret",
        "this_is_a_secret_abc123abc123abc",
        "youReallyNeedToChangeThis",
        "PLEASE-CHANGE-ME-I-AM-VERY-INSECURE",
        "32-LONG-SECRET-NOT-SECURE-AT-ALL",
        "MasterkeyNeedsToHave32Characters",
        "x123456789012345678901234567891y",
        "not-a-secure-key",
        "pleaseChangeThisSecretForANewOne",
        "1q2w3e*",
        "thisisasamplesecret",
        "crapi",
        "my_jitsi_app_secret",
        "devsecret",
        "SW2YcwTIb9zpOOhoPsMm",
        "bezKoderSecretKey",
        "super-secret-jwt-token-with-at-least-32-characters-long",
        "your-super-secret-jwt-token-with-at-least-32-characters-long",
        "tobemodified",
        "example-app-secret",
        "oauth2-proxy-client-secret",
        "OQINaROshtE9TcZkNAm-5Zs2Pv3xaWytBmc5W7sPX7w="}) {
    EXPECT_EQ(kind(Secret), SecretKind::KnownDefault) << Secret;
    EXPECT_EQ(kind(encodeBase64(Secret)), SecretKind::KnownDefault) << Secret;
  }
  // These two say what they are; a word and a placeholder are as guessable.
  EXPECT_EQ(kind("secret"), SecretKind::Dictionary);
  EXPECT_EQ(kind("your_random_string"), SecretKind::Placeholder);
  EXPECT_EQ(kind(encodeBase64("your_random_string")), SecretKind::Placeholder);
}

TEST(SecretStrengthTest, KnowsDictionaryWords) {
  for (std::string_view Secret : {"secret", "Password", "s3cr3t", "P@ssw0rd", "dragon", "geheim"})
    EXPECT_EQ(weakness(Secret), "a dictionary word") << Secret;
  for (std::string_view Secret :
       {"my little secret", "supersecret", "jwt_secret", "password123", "MyJwtSecretKey!",
        "correct horse battery staple", "MySuperSecretKeyForJwtTokens2024!!",
        "super-secret-signing-key-1234567890", "acmecorp-production-jwt-signing-key-2023",
        "this is a very long secret key that I use for signing my json web tokens in production",
        "the quick brown fox jumps over the lazy dog", "IlikeToEatPizzaOnFridaysWithMyFriends"}) {
    EXPECT_EQ(kind(Secret), SecretKind::Dictionary) << Secret;
    EXPECT_EQ(weakness(Secret), "made of dictionary words") << Secret;
  }
}

TEST(SecretStrengthTest, ManyRandomWordsAreStrong) {
  // Diceware: ten words of a list of 7776 are worth 129 bits. People do not write this.
  EXPECT_EQ(weakness("unsaddle-crabmeat-vocalist-pebble-gizmo-outfield-thrash-kimono-jubilant-"
                     "fedora-wobble-quarry"),
            std::nullopt);
}

TEST(SecretStrengthTest, KnowsPatterns) {
  for (std::string_view Secret :
       {"0123456789abcdef0123456789abcdef", "12345678901234567890123456789012", "qwertyuiop",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabcabcabcabcabcabc", "secretsecretsecretsecretsecretse",
        "00000000-0000-0000-0000-000000000000", "zyxwvutsrqponmlkjihgfedcba9876543210"}) {
    EXPECT_EQ(kind(Secret), SecretKind::Pattern) << Secret;
    EXPECT_TRUE(weakness(Secret)) << Secret;
  }
}

TEST(SecretStrengthTest, KnowsLengthWithoutEntropy) {
  const SecretStrength S = assessSecret("abbabaabbababbaabaababbabbaababa");
  EXPECT_TRUE(S.Guessable);
  EXPECT_LT(S.EntropyBits, LeastEntropyBits);
  // 32 decimal digits are worth 106 bits.
  EXPECT_EQ(kind("71930482659173046285936174820591"), SecretKind::LowEntropy);
}

TEST(SecretStrengthTest, AnEncodingHidesNothing) {
  EXPECT_EQ(weakness(encodeBase64("supersecret")), "made of dictionary words in base64");
  EXPECT_EQ(weakness(encodeHex("supersecret")), "made of dictionary words in hexadecimal");
  EXPECT_EQ(weakness(encodeBase64(encodeBase64("change-me-please"))),
            "a placeholder in base64 in base64");
}

TEST(SecretStrengthTest, RandomTextIsStrong) {
  constexpr std::string_view Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  constexpr std::string_view Digits = "0123456789";
  const std::string Alnum = std::string(Letters) + std::string(Digits);
  RandomText Random;
  for (int I = 0; I < 500; ++I) {
    const std::string Bytes = Random.bytes(32);
    for (const std::string &Secret :
         {Bytes, encodeHex(Bytes), encodeBase64(Bytes), encodeBase64Url(Bytes),
          encodeHex(Bytes.substr(0, 16)), encodeBase64(Bytes.substr(0, 24)), Random.of(Alnum, 32),
          Random.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 52),
          Random.of(Alnum + "!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~", 32)})
      EXPECT_EQ(weakness(Secret), std::nullopt) << Secret;
    EXPECT_EQ(weakness(encodeHex(Bytes), 512), std::nullopt);
  }
}

TEST(SecretStrengthTest, SeesTheShapeOfRandomText) {
  RandomText Random;
  const std::string Bytes = Random.bytes(32);
  const SecretStrength Hex = assessSecret(encodeHex(Bytes));
  EXPECT_EQ(Hex.Kind, SecretKind::Hex);
  EXPECT_EQ(Hex.Bytes, 32U);
  EXPECT_EQ(Hex.Length, 64U);
  const SecretStrength Base64 = assessSecret(encodeBase64(Bytes));
  EXPECT_EQ(Base64.Kind, SecretKind::Base64);
  EXPECT_EQ(Base64.Bytes, 32U);
  EXPECT_EQ(Base64.Length, 44U);
  EXPECT_EQ(kind(Bytes), SecretKind::Bytes);
  EXPECT_EQ(kind("q7Vx$mX9pLr4Tz%8wBn3JhC6yDf1GsA5"), SecretKind::Text);
}

TEST(SecretStrengthTest, BytesMayBeWeakToo) {
  EXPECT_EQ(kind(std::string(32, '\0')), SecretKind::Pattern);
  std::string Counting;
  for (int I = 0; I < 32; ++I)
    Counting += static_cast<char>(I);
  EXPECT_EQ(kind(Counting), SecretKind::Pattern);
}

TEST(SecretStrengthTest, APublicKeyIsNoSecret) {
  const test::KeyPtr Key = test::ecKey("P-256");
  EXPECT_EQ(kind(test::publicPem(Key)), SecretKind::PemPublic);
  EXPECT_EQ(weakness(test::publicPem(Key)), "a public key, which everybody may know");
  EXPECT_EQ(kind(test::certificatePem(Key)), SecretKind::Certificate);
  EXPECT_TRUE(weakness(test::certificatePem(Key)));
  EXPECT_TRUE(weakness(R"({"kty":"EC","crv":"P-256","x":"AA","y":"AA"})"));
  EXPECT_EQ(kind(test::privatePem(Key)), SecretKind::PemPrivate);
  EXPECT_EQ(weakness(test::privatePem(Key)), std::nullopt);
  EXPECT_EQ(kind("-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----"),
            SecretKind::Placeholder);
}

TEST(SecretStrengthTest, ASymmetricJwkIsAsStrongAsItsKey) {
  RandomText Random;
  const auto Jwk = [](std::string_view Key) {
    return R"({"kty":"oct","k":")" + encodeBase64Url(Key) + "\"}";
  };
  EXPECT_EQ(kind(Jwk(Random.bytes(32))), SecretKind::Jwk);
  EXPECT_EQ(weakness(Jwk(Random.bytes(32))), std::nullopt);
  EXPECT_EQ(weakness(Jwk(Random.bytes(16))),
            "16 bytes, HS256 needs at least 32 (RFC 7518 section 3.2)");
  EXPECT_EQ(weakness(Jwk("secret")), "a dictionary word");
}

TEST(SecretStrengthTest, RecognisesATokenInTheWrongPlace) {
  const std::string Token =
      encodeBase64Url(R"({"alg":"HS256"})") + "." + encodeBase64Url("{}") + ".c2ln";
  EXPECT_EQ(kind(Token), SecretKind::Jwt);
}

TEST(SecretStrengthTest, AReasonNeverShowsTheSecret) {
  std::vector<std::string> Secrets{"supersecret", "my-company-key-1", "qwertyuiop", "x9$kQ2",
                                   "hunter2hunter2"};
  for (const PublishedSecret &Known : publishedSecrets())
    Secrets.emplace_back(Known.Value);
  for (const std::string &Secret : Secrets) {
    EXPECT_EQ(lower(assessSecret(Secret).Reason).find(lower(Secret)), std::string::npos);
    EXPECT_EQ(lower(*weakness(Secret, 512)).find(lower(Secret)), std::string::npos);
  }
}

TEST(SecretStrengthTest, SurvivesHostileText) {
  RandomText Random;
  for (const std::string &Secret :
       {std::string(20'000'000, 'a'), std::string(20'000'000, '\0'), Random.bytes(5'000'000),
        encodeBase64(Random.bytes(3'000'000)), std::string(2'000'000, '{') + "\"kty\"",
        "{\"kty\":" + std::string(900'000, '['), "eyJ" + std::string(5'000'000, '.'),
        std::string(300, '\xff'), "\xf0\x9f\x94"s, "-----BEGIN " + std::string(3'000'000, '-')})
    assessSecret(Secret);
  // A JWK in a JWK in a JWK ends somewhere.
  std::string Nested = "secret";
  for (int I = 0; I < 12; ++I)
    Nested = R"({"kty":"oct","k":")" + encodeBase64Url(Nested) + "\"}";
  assessSecret(Nested);
}

TEST(SecretStrengthTest, UnderstandsOtherScripts) {
  EXPECT_EQ(kind("\xe5\xaf\x86\xe7\xa0\x81"), SecretKind::Text); // two Chinese characters
  EXPECT_TRUE(weakness("\xe5\xaf\x86\xe7\xa0\x81"));
}

} // namespace
} // namespace jwtlint::jose
