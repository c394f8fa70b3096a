//===- KeyPathTest.cpp - Which key a place belongs to ---------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/KeyPath.h"

#include <gtest/gtest.h>

namespace jwtlint::config {
namespace {

/// The path at the first byte of Word in Text, a YAML document.
std::string pathAt(std::string_view Text, std::string_view Word) {
  auto File = std::make_shared<SourceText>("a.yaml", std::string(Text));
  ParsedFile Parsed = parse(File, Format::Yaml);
  auto Begin = static_cast<uint32_t>(Text.find(Word));
  Place P = File->place({Begin, Begin + static_cast<uint32_t>(Word.size())});
  return keyPathAt(*Parsed.Documents.front(), P);
}

TEST(KeyPath, OfScalars) {
  constexpr std::string_view Text = "a:\n  b: one\n  c: {d: two}\ne: three\n";
  EXPECT_EQ(pathAt(Text, "one"), "a.b");
  EXPECT_EQ(pathAt(Text, "two"), "a.c.d");
  EXPECT_EQ(pathAt(Text, "three"), "e");
}

/// What is missing in a collection is reported at the collection, or at its key.
TEST(KeyPath, OfCollections) {
  EXPECT_EQ(pathAt("a: {b: 1}\n", "{b: 1}"), "a.{}");
  EXPECT_EQ(pathAt("outer:\n  inner:\n    b: 1\n", "inner"), "outer.inner.{}");
}

/// The number of an item changes with the items before it; its name does not.
TEST(KeyPath, OfItems) {
  constexpr std::string_view Text =
      "list:\n- name: web\n  key: one\n- id: 7\n  key: two\n- three\n";
  EXPECT_EQ(pathAt(Text, "one"), "list[web].key");
  EXPECT_EQ(pathAt(Text, "two"), "list[7].key");
  EXPECT_EQ(pathAt(Text, "three"), "list[]");
}

TEST(KeyPath, OutsideOfEverything) { EXPECT_EQ(pathAt("# comment\na: 1\n", "comment"), ""); }

/// An alias refers to a place elsewhere, here around itself.
TEST(KeyPath, Aliases) {
  EXPECT_EQ(pathAt("a: &x {b: one}\nc: *x\n", "one"), "a.b");
  EXPECT_EQ(pathAt("a: &x [b, *x, two]\n", "two"), "a[]");
}

} // namespace
} // namespace jwtlint::config
