#include "jose/Algorithm.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace jwtlint::jose {
namespace {

TEST(AlgorithmTest, KnowsTheRegisteredNamesExactly) {
  ASSERT_NE(findAlgorithm("HS256"), nullptr);
  EXPECT_EQ(findAlgorithm("HS256")->Family, AlgorithmFamily::Hmac);
  EXPECT_EQ(findAlgorithm("PS384")->Family, AlgorithmFamily::RsaPss);
  EXPECT_EQ(findAlgorithm("none")->Family, AlgorithmFamily::None);
  // `alg` is case-sensitive: a verifier that accepts "NONE" or "hs256" has a bug.
  EXPECT_EQ(findAlgorithm("hs256"), nullptr);
  EXPECT_EQ(findAlgorithm("None"), nullptr);
  EXPECT_EQ(findAlgorithm(""), nullptr);
  EXPECT_EQ(findAlgorithm(std::string_view("HS256\0", 6)), nullptr);
}

TEST(AlgorithmTest, SaysHowLongAKeyMustBe) {
  EXPECT_EQ(findAlgorithm("HS512")->MinKeyBits, 512U);  // RFC 7518 3.2
  EXPECT_EQ(findAlgorithm("RS512")->MinKeyBits, 2048U); // RFC 7518 3.3
  EXPECT_EQ(findAlgorithm("ES512")->HashBits, 512U);
  EXPECT_EQ(findAlgorithm("ES512")->MinKeyBits, 521U); // ES512 uses P-521
  EXPECT_EQ(findAlgorithm("ES512")->Curve, "P-521");
  EXPECT_EQ(findAlgorithm("ES256K")->Curve, "secp256k1"); // RFC 8812
  EXPECT_EQ(findAlgorithm("EdDSA")->Curve, "");           // either curve (RFC 8037)
}

TEST(AlgorithmTest, FindsWhatPeopleMean) {
  EXPECT_EQ(findAlgorithmLoosely("hs256"), findAlgorithm("HS256"));
  EXPECT_EQ(findAlgorithmLoosely("eddsa"), findAlgorithm("EdDSA"));
  EXPECT_EQ(findAlgorithmLoosely("ED25519"), findAlgorithm("Ed25519"));
  EXPECT_EQ(findAlgorithmLoosely("ED448"), findAlgorithm("Ed448"));
  EXPECT_EQ(findAlgorithmLoosely("NONE"), findAlgorithm("none"));
  EXPECT_EQ(findAlgorithmLoosely("HmacSHA256"), findAlgorithm("HS256"));
  EXPECT_EQ(findAlgorithmLoosely("HMAC-SHA512"), findAlgorithm("HS512"));
  EXPECT_EQ(findAlgorithmLoosely("SHA256withRSA"), findAlgorithm("RS256"));
  EXPECT_EQ(findAlgorithmLoosely("SHA-256"), nullptr); // a hash signs nothing
  EXPECT_EQ(findAlgorithmLoosely(""), nullptr);
  EXPECT_EQ(findAlgorithmLoosely("--"), nullptr);
  EXPECT_EQ(findAlgorithmLoosely(std::string(10'000'000, 'H')), nullptr);
}

TEST(AlgorithmTest, TellsSymmetricFromAsymmetric) {
  EXPECT_TRUE(isSymmetric(*findAlgorithm("HS384")));
  EXPECT_TRUE(isAsymmetric(*findAlgorithm("Ed25519")));
  // `none` has no key at all.
  EXPECT_FALSE(isSymmetric(*findAlgorithm("none")));
  EXPECT_FALSE(isAsymmetric(*findAlgorithm("none")));
}

TEST(AlgorithmTest, HasEachNameOnce) {
  std::set<std::string_view> Names;
  for (const Algorithm &A : algorithms())
    EXPECT_TRUE(Names.insert(A.Name).second) << A.Name;
}

TEST(AlgorithmTest, RefusesWithdrawnAlgorithms) {
  EXPECT_TRUE(isDeprecatedAlgorithm("RSA1_5"));
  EXPECT_TRUE(isDeprecatedAlgorithm("RS1"));
  EXPECT_TRUE(isDeprecatedAlgorithm("SHA1withRSA"));
  EXPECT_FALSE(isDeprecatedAlgorithm("RS256"));
  EXPECT_FALSE(isDeprecatedAlgorithm("RSA-OAEP"));
  // Withdrawn names are none that a verifier may allow.
  EXPECT_EQ(findAlgorithmLoosely("RS1"), nullptr);
}

TEST(AlgorithmTest, KnowsWhatWrapsKeys) {
  EXPECT_TRUE(isKeyManagementAlgorithm("ECDH-ES+A128KW"));
  EXPECT_TRUE(isKeyManagementAlgorithm("dir"));
  EXPECT_FALSE(isKeyManagementAlgorithm("HS256"));
}

} // namespace
} // namespace jwtlint::jose
