#include "jose/Base64.h"

#include <gtest/gtest.h>

namespace jwtlint::jose {
namespace {

using namespace std::string_literals;

TEST(Base64Test, StrictDecodersKeepToTheirAlphabet) {
  EXPECT_EQ(decodeBase64("+/+/"), "\xfb\xff\xbf"s);
  EXPECT_EQ(decodeBase64Url("-_-_"), "\xfb\xff\xbf"s);
  EXPECT_EQ(decodeBase64("-_-_"), std::nullopt);
  EXPECT_EQ(decodeBase64Url("+/+/"), std::nullopt);
}

TEST(Base64Test, StandardWantsPaddingAndJoseForbidsIt) {
  EXPECT_EQ(decodeBase64("aGk="), "hi");
  EXPECT_EQ(decodeBase64("aGk"), std::nullopt);
  EXPECT_EQ(decodeBase64Url("aGk"), "hi");
  EXPECT_EQ(decodeBase64Url("aGk="), std::nullopt);
  EXPECT_EQ(decodeBase64(""), "");
}

TEST(Base64Test, LenientAcceptsWhatPeoplePaste) {
  EXPECT_EQ(decodeBase64Lenient(" aGVs\r\nbG8 "), "hello");
  EXPECT_EQ(decodeBase64Lenient("aGVsbG8="), "hello");
  EXPECT_EQ(decodeBase64Lenient("-_-_"), "\xfb\xff\xbf"s);
  // One text is written in one alphabet.
  EXPECT_EQ(decodeBase64Lenient("-/+_"), std::nullopt);
  // Padding that is begun must be finished.
  EXPECT_EQ(decodeBase64Lenient("aA="), std::nullopt);
}

TEST(Base64Test, RefusesWhatIsNoBase64) {
  EXPECT_EQ(decodeBase64Lenient("a"), std::nullopt); // six bits are no byte
  EXPECT_EQ(decodeBase64Lenient("ab=c"), std::nullopt);
  EXPECT_EQ(decodeBase64Lenient("===="), std::nullopt);
  EXPECT_EQ(decodeBase64Lenient("aG\0k"s), std::nullopt);
  EXPECT_EQ(decodeBase64Lenient("aGk\xff"), std::nullopt);
  EXPECT_EQ(decodeBase64(std::string(MaxEncodedSize + 4, 'A')), std::nullopt);
}

TEST(Base64Test, HexTakesPairsOfAnyCase) {
  EXPECT_EQ(decodeHex("00fFaB"), "\0\xff\xab"s);
  EXPECT_EQ(decodeHex("0x6869"), "hi");
  EXPECT_EQ(decodeHex("abc"), std::nullopt);
  EXPECT_EQ(decodeHex("gg"), std::nullopt);
  EXPECT_EQ(decodeHex(std::string(MaxEncodedSize + 4, '0')), std::nullopt);
}

TEST(Base64Test, DecodesWhatItEncodes) {
  std::string Bytes;
  for (int I = 0; I < 300; ++I) {
    EXPECT_EQ(decodeBase64(encodeBase64(Bytes)), Bytes);
    EXPECT_EQ(decodeBase64Url(encodeBase64Url(Bytes)), Bytes);
    EXPECT_EQ(decodeHex(encodeHex(Bytes)), Bytes);
    Bytes += static_cast<char>(I * 7);
  }
}

} // namespace
} // namespace jwtlint::jose
