#include "jose/Token.h"

#include "jose/Base64.h"

#include <gtest/gtest.h>

namespace jwtlint::jose {
namespace {

std::string token(std::string_view Header, std::string_view Claims,
                  std::string_view Signature = "c2ln") {
  return encodeBase64Url(Header) + "." + encodeBase64Url(Claims) + "." + std::string(Signature);
}

constexpr std::string_view Hs256 = R"({"alg":"HS256","typ":"JWT"})";

TEST(TokenTest, SaysWhatAJwsClaims) {
  const auto Info = decodeToken(
      token(Hs256, R"({"iss":"supabase","aud":["a"],"iat":1000,"exp":4600,"role":"anon"})"));
  ASSERT_TRUE(Info);
  EXPECT_EQ(Info->Algorithm, "HS256");
  EXPECT_EQ(Info->Type, "JWT");
  EXPECT_FALSE(Info->Encrypted);
  EXPECT_TRUE(Info->Signed);
  EXPECT_TRUE(Info->HasAudience);
  EXPECT_TRUE(Info->HasIssuer);
  EXPECT_EQ(Info->Issuer, "supabase");
  EXPECT_EQ(Info->Role, "anon");
  EXPECT_EQ(Info->lifetimeSeconds(), 3600);
  EXPECT_EQ(Info->ClaimNames, (std::vector<std::string>{"aud", "exp", "iat", "iss", "role"}));
  EXPECT_EQ(Info->HeaderNames, (std::vector<std::string>{"alg", "typ"}));
}

TEST(TokenTest, AnUnsecuredTokenIsNotSigned) {
  const auto Info = decodeToken(token(R"({"alg":"none"})", R"({"sub":"x"})", ""));
  ASSERT_TRUE(Info);
  EXPECT_EQ(Info->Algorithm, "none");
  EXPECT_FALSE(Info->Signed);
  EXPECT_FALSE(Info->HasAudience);
}

TEST(TokenTest, LifetimeNeedsBothEnds) {
  EXPECT_EQ(decodeToken(token(Hs256, R"({"exp":10})"))->lifetimeSeconds(), std::nullopt);
  EXPECT_EQ(decodeToken(token(Hs256, R"({"iat":10})"))->lifetimeSeconds(), std::nullopt);
  EXPECT_EQ(decodeToken(token(Hs256, R"({"nbf":10,"exp":25})"))->lifetimeSeconds(), 15);
}

TEST(TokenTest, DatesMayBeFractionsButNotStrings) {
  const auto Info = decodeToken(token(Hs256, R"({"iat":10.75,"exp":"20","nbf":true})"));
  ASSERT_TRUE(Info);
  EXPECT_EQ(Info->IssuedAt, 10); // RFC 7519 section 2 allows fractions
  EXPECT_EQ(Info->Expires, std::nullopt);
  EXPECT_EQ(Info->NotBefore, std::nullopt);
}

TEST(TokenTest, HugeDatesDoNotOverflow) {
  const auto Info =
      decodeToken(token(Hs256, R"({"iat":-1e300,"exp":18446744073709551615,"nbf":1e308})"));
  ASSERT_TRUE(Info);
  EXPECT_EQ(Info->lifetimeSeconds(), int64_t{1} << 62);
}

TEST(TokenTest, AJweHidesItsClaims) {
  const std::string Header = encodeBase64Url(R"({"alg":"RSA-OAEP","enc":"A256GCM"})");
  const auto Info = decodeToken(Header + ".a2V5.aXY.Y2lwaGVy.dGFn");
  ASSERT_TRUE(Info);
  EXPECT_TRUE(Info->Encrypted);
  EXPECT_FALSE(Info->Signed);
  EXPECT_EQ(Info->Algorithm, "RSA-OAEP");
  EXPECT_EQ(Info->ContentEncryption, "A256GCM");
  EXPECT_TRUE(Info->ClaimNames.empty());
  // With `dir` the encrypted key is empty.
  EXPECT_TRUE(decodeToken(Header + "..aXY.Y2lwaGVy.dGFn"));
}

TEST(TokenTest, TakesTheValueOfAnAuthorizationHeader) {
  const std::string Token = token(Hs256, "{}");
  EXPECT_TRUE(decodeToken("Bearer " + Token));
  EXPECT_TRUE(decodeToken("bearer  " + Token + "\n"));
  EXPECT_TRUE(looksLikeToken("Bearer " + Token));
  EXPECT_FALSE(decodeToken("Basic " + Token));
}

TEST(TokenTest, PrefilterAgreesWithDecoder) {
  EXPECT_TRUE(looksLikeToken(token(Hs256, "{}")));
  EXPECT_TRUE(looksLikeToken(token("{ \"alg\": \"HS256\" }", "{}"))); // blanks inside
  EXPECT_TRUE(looksLikeToken(token("{\n\"alg\":\"HS256\"}", "{}")));
  EXPECT_FALSE(looksLikeToken("eyJhbGciOiJIUzI1NiJ9"));         // a header alone
  EXPECT_FALSE(looksLikeToken("eyJhbGciOiJIUzI1NiJ9.<...>.x")); // documentation
  EXPECT_FALSE(looksLikeToken("www.example.com"));
  EXPECT_FALSE(looksLikeToken(""));
}

TEST(TokenTest, RefusesWithAReasonThatShowsNothing) {
  const auto WhyNot = [](const std::string &Text) {
    std::string Why;
    EXPECT_FALSE(decodeToken(Text, &Why)) << Text;
    return Why;
  };
  EXPECT_EQ(WhyNot("a.b"), "not three (JWS) or five (JWE) parts separated by dots");
  EXPECT_EQ(WhyNot("www.example.com"), "the header is not valid JSON");
  EXPECT_EQ(WhyNot("+.b.c"), "the header is not base64url");
  EXPECT_EQ(WhyNot(token("[]", "{}")), "the header is not a JSON object");
  EXPECT_EQ(WhyNot(token(R"({"typ":"JWT"})", "{}")), "the header has no algorithm (`alg`)");
  EXPECT_EQ(WhyNot(token(R"({"alg":1})", "{}")), "the header has no algorithm (`alg`)");
  EXPECT_EQ(WhyNot(token(Hs256, "topsecret")), "the claims are not valid JSON");
  EXPECT_EQ(WhyNot(token(Hs256, "{}", "!")), "a part is not base64url");
}

TEST(TokenTest, SurvivesHostileTokens) {
  EXPECT_FALSE(decodeToken(std::string(3'000'000, '.')));
  EXPECT_FALSE(decodeToken(std::string(3'000'000, 'A') + ".A.A"));
  EXPECT_FALSE(looksLikeToken("eyJ" + std::string(3'000'000, 'A') + ".A.A"));
  EXPECT_FALSE(decodeToken(std::string(100, '\0')));
  std::string Why;
  const std::string Nested = R"({"a":)" + std::string(50'000, '[');
  EXPECT_FALSE(decodeToken(token(Hs256, Nested), &Why));
  EXPECT_EQ(Why, "the claims are nested too deeply");
  const std::string Closed = R"({"a":)" + std::string(20'000, '[') + std::string(20'000, ']') + "}";
  EXPECT_FALSE(decodeToken(token(Hs256, Closed)));
  // Invalid UTF-8 is no JSON.
  EXPECT_FALSE(decodeToken(token(Hs256, "{\"a\":\"\xff\"}")));
  // Duplicate members are undefined in RFC 8259; they must only do no harm.
  EXPECT_TRUE(decodeToken(token(Hs256, R"({"exp":1,"exp":2})")));
}

} // namespace
} // namespace jwtlint::jose
