//===- SecretMaskTest.cpp - Reports repeat no secret ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/SecretMask.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jwtlint {
namespace {

/// All lines of a text as a report would show them.
std::string masked(std::string Text, const std::vector<Place> &Secrets = {}) {
  SourceFile File(std::move(Text));
  SecretMask Mask(File, Secrets);
  std::string Result;
  auto Lines = std::count(File.text().begin(), File.text().end(), '\n') + 1;
  for (uint32_t Line = 1; Line <= Lines; ++Line)
    Result += (Line == 1 ? "" : "\n") + Mask.maskedLine(File, Line);
  return Result;
}

TEST(SecretMask, KnownSecrets) {
  EXPECT_EQ(masked("f(\"abc\");", {{"", 1, 3, 1, 8}}), "f(\"…\");");
  EXPECT_EQ(masked("f(u8\"abc\");", {{"", 1, 3, 1, 10}}), "f(u8\"…\");");
  // A place without an end hides the literal that begins there.
  EXPECT_EQ(masked("f(\"abc\");", {{"", 1, 3, 0, 0}}), "f(\"…\");");
  // No literal at all: everything in the range.
  EXPECT_EQ(masked("int k = 1234;", {{"", 1, 9, 1, 13}}), "int k = …;");
  // The place of a call around it hides the call.
  EXPECT_EQ(masked("x = hs256{\"abc\"};", {{"", 1, 5, 1, 17}}), "x = …;");
}

TEST(SecretMask, SecretsOverSeveralLines) {
  EXPECT_EQ(masked("f(\"abc\"\n  \"def\");", {{"", 1, 3, 2, 8}}), "f(\"…\n…\");");
  EXPECT_EQ(masked("f(R\"(a\nb\nc)\");", {{"", 1, 3, 3, 4}}), "f(R\"(…\n…\n…)\");");
}

TEST(SecretMask, PlacesOutsideOfTheFile) {
  EXPECT_EQ(masked("x", {{"", 7, 9, 9, 9}, {"", 1, 99, 1, 100}, {"", 0, 0, 0, 0}}), "x");
}

TEST(SecretMask, LongLiterals) {
  EXPECT_EQ(masked("f(\"correcthorse7battery\");"), "f(\"…\");");
  EXPECT_EQ(masked("f(\"short\");"), "f(\"short\");");
  // Concatenation does not make a long literal short.
  EXPECT_EQ(masked("f(\"hunter22\"\n  \"hunter33\");"), "f(\"…\"\n  \"…\");");
  EXPECT_EQ(masked("f(R\"x(aaaa1111bbbb\n2222)x\");"), "f(R\"x(…\n…)x\");");
  EXPECT_EQ(masked("f(L\"s3cr3t\\\"s3cr3t\");"), "f(L\"…\");");
}

TEST(SecretMask, WhatIsPlainlyNoSecret) {
  for (const char *Plain : {
           "f(\"JWT secret is missing, giving up!\");",
           "#include \"some/long/header_name.h\"",
           "open(\"/etc/service/key.pem\");",
           "get(\"https://login.example.com/realms/main\");",
           "std::getenv(\"jwt.signing.secret\");",
           "cfg[\"jwt_signing_secret\"]",
           "cfg.get<std::string>(\"auth.jwt.secret\")",
           "f(\"JWT_SIGNING_SECRET\");",
       })
    EXPECT_EQ(masked(Plain), Plain);
}

TEST(SecretMask, WhatOnlyLooksPlain) {
  for (const char *Secret : {
           "kJ8sPq/d9fKq2/Zx81Lm",                // base64 with slashes
           "https://user:pass@example.com",       // credentials
           "https://example.com/?token=abcdefgh", // a query
           "AKIAIOSFODNN7EXAMPLE",                // capitals, but no name
           "jwt_signing_secret",                  // a name, but not looked up
           "a1b2c3 d4e5f6 a7b8",                  // spaces, but no words
       })
    EXPECT_EQ(masked("f(\"" + std::string(Secret) + "\");"), "f(\"…\");") << Secret;
}

TEST(SecretMask, Comments) {
  EXPECT_EQ(masked("// f(\"correcthorse7battery\")"), "// f(\"…\")");
  EXPECT_EQ(masked("/* it's \"a */ f(\"correcthorse7battery\");"), "/* it's \"a */ f(\"…\");");
  EXPECT_EQ(masked("// don't\nf(\"correcthorse7battery\");"), "// don't\nf(\"…\");");
}

TEST(SecretMask, QuotesThatAreNoQuotes) {
  EXPECT_EQ(masked("x = 1'000'000; f(\"correcthorse7battery\");"), "x = 1'000'000; f(\"…\");");
  EXPECT_EQ(masked("c = '\"'; f(\"correcthorse7battery\");"), "c = '\"'; f(\"…\");");
}

TEST(SecretMask, TokensKeysAndDigestsAnywhere) {
  EXPECT_EQ(masked("// eyJhbGciOiJIUzI1NiJ9.e30.abc x"), "// … x");
  EXPECT_EQ(masked("// 0123456789abcdef0123456789abcdef"), "// …");
  EXPECT_EQ(masked("-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----"),
            "-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----");
  EXPECT_EQ(maskTokens("token eyJhbGciOiJIUzI1NiJ9.e30.abc ends"), "token … ends");
}

TEST(SecretMask, ListsOfBytes) {
  EXPECT_EQ(masked("char k[] = {'s','e','c','r','e','t','\\0'};"), "char k[] = {…};");
  EXPECT_EQ(masked("u8 k[] = {0x73, 0x65, 115, 0x72, 0x65, 0x74};"), "u8 k[] = {…};");
  EXPECT_EQ(masked("int k[] = {1, 2, 3};"), "int k[] = {1, 2, 3};");
}

TEST(SecretMask, HostileTextTakesNoTime) {
  std::string Text;
  for (int I = 0; I != 200'000; ++I)
    Text += "R\"-----BEGIN {'a',eyJ";
  SourceFile File(Text);
  SecretMask Mask(File, {});
  EXPECT_FALSE(Mask.hidden().empty());
}

} // namespace
} // namespace jwtlint
