//===- PathTest.cpp - Tests of the paths of adapters ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EngineTestSupport.h"

using namespace jwtlint;
using namespace jwtlint::config;

TEST(Path, Mistakes) {
  auto Mistake = [](std::string_view Text) {
    Path P;
    std::string Error;
    EXPECT_FALSE(parsePath(Text, P, Error)) << Text;
    return Error;
  };
  EXPECT_EQ(Mistake(""), "a path is empty; '.' is the node itself");
  EXPECT_EQ(Mistake("a[b"), "path 'a[b': the '[' is not closed at character 2");
  EXPECT_EQ(Mistake("a[b]"), "path 'a[b]': in brackets stands '*' or 'path=glob' at character 2");
  EXPECT_EQ(Mistake("a.\"b"), "path 'a.\"b': the quote is not closed at character 3");
  EXPECT_EQ(Mistake("{a,b"), "path '{a,b': the '{' is not closed at character 2");
  EXPECT_EQ(Mistake("a..b"), "path 'a..b': a key is missing at character 3");
  EXPECT_EQ(Mistake("a."), "path 'a.': a key is missing after the last '.' at character 3");
  EXPECT_EQ(Mistake("**a"), "path '**a': expected '.' or '[' at character 3");
  EXPECT_EQ(Mistake("$a"), "path '$a': expected '.' or '[' at character 2");
  for (const char *Text : {".a", "{}", "{a,}", "{!a}", "a[]", "[=x]", "a[b[c=d]=e]", "\"a\"b"})
    EXPECT_NE(Mistake(Text), "") << Text;
}

TEST(Path, IsPlain) {
  // Plain paths have names of environment variables.
  EXPECT_TRUE(path("a.b").isPlain());
  EXPECT_TRUE(path("a.\"b.*\"").isPlain());
  for (const char *Text : {"a.*", "**.a", "{a,b}", "a[*]", "^.a", ".", "~", "a*"})
    EXPECT_FALSE(path(Text).isPlain()) << Text;
}

TEST(Path, KeysAndItems) {
  const std::string Text = "a: {b: 1, c: [2, 3]}\nd: [{b: 4}, {b: 5}]\n";
  EXPECT_EQ(selected(Text, "a.b"), Texts{"1"});
  EXPECT_EQ(selected(Text, "a.x"), Texts{});
  EXPECT_EQ(selected(Text, "a.b.c"), Texts{}) << "a scalar has no keys";
  EXPECT_EQ(selected(Text, "a.*"), (Texts{"1", "[2]"}));
  EXPECT_EQ(selected(Text, "a.c.*"), (Texts{"2", "3"}));
  EXPECT_EQ(selected(Text, "a.c[*]"), (Texts{"2", "3"}));
  EXPECT_EQ(selected(Text, "d[*].b"), (Texts{"4", "5"}));
  EXPECT_EQ(selected(Text, "d.b"), Texts{}) << "items have no keys";
  EXPECT_EQ(selected(Text, "a[*]"), Texts{}) << "a map has no items";
  EXPECT_EQ(selected(Text, "."), Texts{"{a,d}"});
}

TEST(Path, Descend) {
  const std::string Text = "b: 1\na: {b: 2, c: [{b: 3}]}\n";
  EXPECT_EQ(selected(Text, "**.b"), (Texts{"1", "2", "3"}));
  EXPECT_EQ(selected(Text, "a.**.b"), (Texts{"2", "3"}));
  EXPECT_EQ(selected(Text, "**.c[*].b"), Texts{"3"});
  EXPECT_EQ(selected(Text, "**.x"), Texts{});
}

TEST(Path, NamesAndGlobs) {
  const std::string Text = "secret: 1\nsigning-key: 2\njwt-secret: 3\n\"a.b\": 4\n\"*\": 5\n";
  EXPECT_EQ(selected(Text, "{secret,signing-key}"), (Texts{"1", "2"}));
  EXPECT_EQ(selected(Text, "*secret"), (Texts{"1", "3"}));
  EXPECT_EQ(selected(Text, "{*secret,!jwt*}"), Texts{"1"});
  EXPECT_EQ(selected(Text, "{secret,!secret}"), Texts{}) << "what is taken out is out";
  EXPECT_EQ(selected(Text, "\"a.b\""), Texts{"4"});
  EXPECT_EQ(selected(Text, "\"*\""), Texts{"5"}) << "in quotes no glob";
  EXPECT_EQ(selected(Text, "SECRET"), Texts{}) << "keys are exact";
}

TEST(Path, Filters) {
  const std::string Text = "plugins:\n- {name: jwt, config: 1}\n- {name: acl, config: 2}\n"
                           "- {name: jwt-signer, config: 3}\n- {config: 4}\n- text\n"
                           "map: {x: {name: jwt, config: 5}, y: {name: acl, config: 6}}\n"
                           "one: {name: jwt, config: 7, z: {name: jwt, config: 8}}\n";
  EXPECT_EQ(selected(Text, "plugins[name=jwt].config"), Texts{"1"});
  EXPECT_EQ(selected(Text, "plugins[name=jwt*].config"), (Texts{"1", "3"}));
  EXPECT_EQ(selected(Text, "plugins[name=jwt|acl].config"), (Texts{"1", "2"}));
  EXPECT_EQ(selected(Text, "map[name=jwt].config"), Texts{"5"}) << "members";
  EXPECT_EQ(selected(Text, "one[name=jwt].config"), Texts{"7"}) << "or the map itself";
  EXPECT_EQ(selected(Text, "map[~=x].config"), Texts{"5"}) << "by its key";
  EXPECT_EQ(selected("a: {b: {c: jwt}, d: 1}\n", "a[b.c=jwt].d"), Texts{"1"});
  EXPECT_EQ(selected(Text, "plugins[name=none].config"), Texts{});
}

TEST(Path, UpAndAcross) {
  const std::string Text = "a: {enabled: 1, jwt: {secret: 2}}\nlist: [{k: 3}]\nlevel: 4\n";
  EXPECT_EQ(selected(Text, "a.jwt"), Texts{"{secret}"});
  Opened In(Text);
  std::vector<const Cursor *> Jwt = select(path("a.jwt"), In.root(), KeyStyle::Exact, In.Space);
  ASSERT_EQ(Jwt.size(), 1u);
  auto From = [&](std::string_view PathText) {
    Texts Result;
    for (const Cursor *C : select(path(PathText), Jwt[0], KeyStyle::Exact, In.Space))
      Result.push_back(shownNode(*C->At));
    return Result;
  };
  EXPECT_EQ(From("^.enabled"), Texts{"1"});
  EXPECT_EQ(From("^^.level"), Texts{"4"});
  EXPECT_EQ(From("^^^.level"), Texts{}) << "the root has no parent";
  EXPECT_EQ(From("$.level"), Texts{"4"});
  EXPECT_EQ(From("~"), Texts{"jwt"});
  // The parent of an item is its list.
  std::vector<const Cursor *> Item = select(path("list[*]"), In.root(), KeyStyle::Exact, In.Space);
  ASSERT_EQ(Item.size(), 1u);
  std::vector<const Cursor *> Up = select(path("^"), Item[0], KeyStyle::Exact, In.Space);
  ASSERT_EQ(Up.size(), 1u);
  EXPECT_TRUE(Up[0]->At->isSequence());
  EXPECT_EQ(selected(Text, "~"), Texts{}) << "the root has no key";
}

TEST(Path, DottedKeysAreNested) {
  EXPECT_EQ(selected("a.b: 1\n", "a.b"), Texts{"1"});
  EXPECT_EQ(selected("a:b: 1\n", "a.b"), Texts{"1"}) << ".NET's way";
  EXPECT_EQ(selected("a.b.c: 1\na.b.d: 2\n", "a.b.*"), (Texts{"1", "2"}));
  EXPECT_EQ(selected("x: {a.b: 1}\n", "**.b"), Texts{"1"});
  EXPECT_EQ(selected("a: {b.c: 1}\n", "a.b.c"), Texts{"1"});
  EXPECT_EQ(selected("a.b: {c: 1}\na.b.d: 2\n", "a.b.{c,d}"), (Texts{"1", "2"}))
      << "what is written in both ways comes together";
  EXPECT_EQ(selected("a.b: 1\n", "\"a.b\""), Texts{"1"}) << "and the key as it is";
}

TEST(Path, DottedKeysThatConflict) {
  // `a.b` is a value, and `a.b.c` wants it to be a map: both are found.
  const std::string Text = "a.b: 1\na.b.c: 2\n";
  const Texts Both = selected(Text, "a.b");
  ASSERT_FALSE(Both.empty());
  EXPECT_EQ(Both[0], "1") << "the value before the map";
  EXPECT_EQ(selected(Text, "a.b.c"), Texts{"2"});
  EXPECT_EQ(selected("a.b.c: 2\na.b: 1\n", "a.b.c"), Texts{"2"}) << "in either order";
}

TEST(Path, WhatIsNoDottedKey) {
  for (const char *Text :
       {"'tls.crt file': 1\n", "'https://a.b/c': 1\n", "'.b': 1\n", "'a..b': 1\n", "'a/b.c': 1\n"})
    EXPECT_EQ(selected(Text, "*.*"), Texts{}) << Text;
}

TEST(Path, DottedKeysHavePlaces) {
  Opened In("x: 1\napp.jwt.secret: s\n");
  std::vector<const Cursor *> Found =
      select(path("app.jwt.secret"), In.root(), KeyStyle::Exact, In.Space);
  ASSERT_EQ(Found.size(), 1u);
  const Place P = Found[0]->At->Owner->place(*Found[0]->At);
  EXPECT_EQ(P.Line, 2u);
  EXPECT_EQ(P.Column, 17u);
}

TEST(Path, RelaxedKeys) {
  const std::string Text = "jwtSecret: 1\nJWT_SECRET: 2\njwt-secret: 3\njwtSecrets: 4\n";
  for (const char *Written : {"jwtSecret", "jwt-secret", "JWT_SECRET"})
    EXPECT_EQ(selected(Text, Written, KeyStyle::Relaxed), (Texts{"1", "2", "3"})) << Written;
  EXPECT_EQ(selected(Text, "*Secret", KeyStyle::Relaxed), (Texts{"1", "2", "3"}));
  EXPECT_EQ(selected(Text, "{jwt*,!*secrets}", KeyStyle::Relaxed), (Texts{"1", "2", "3"}));
  // `__` separates sections: who asks for them means no other key.
  EXPECT_EQ(selected("JWT__KEY: 1\nJWT_KEY: 2\n", "Jwt__Key", KeyStyle::Relaxed), Texts{"1"});
  EXPECT_EQ(selected("JWT__KEY: 1\nJWT_KEY: 2\n", "Jwt_Key", KeyStyle::Relaxed), (Texts{"1", "2"}));
}

TEST(Path, IntoStrings) {
  const std::string Text =
      "json: '{\"jwt\": {\"secret\": \"s\"}}'\nyaml: |\n  jwt:\n    secret: t\n"
      "text: jwt secret\n";
  EXPECT_EQ(selected(Text, "json.jwt.secret"), Texts{"s"});
  EXPECT_EQ(selected(Text, "yaml.jwt.secret"), Texts{"t"});
  EXPECT_EQ(selected(Text, "*.jwt.secret"), (Texts{"s", "t"}));
  EXPECT_EQ(selected(Text, "text.jwt"), Texts{});
}

TEST(Path, MergedMembers) {
  const std::string Text = "base: &b {x: 1, y: 2}\nm: {<<: *b, y: 3}\n";
  EXPECT_EQ(selected(Text, "m.x"), Texts{"1"});
  EXPECT_EQ(selected(Text, "m.y"), Texts{"3"}) << "its own goes before";
}

TEST(Path, CyclesEnd) {
  Opened In("a: &a {b: 1, self: *a, list: [*a, *a, *a]}\n");
  EXPECT_EQ(selected(In, "a.self.self.list[*].b"), (Texts{"1", "1", "1"}));
  // Three ways on at every level: what is visited is bounded, and it is known that it was.
  selected(In, "**.x");
  EXPECT_TRUE(In.Space.exhausted());
  Opened Small("a: &a {b: 1, self: *a}\n");
  EXPECT_EQ(selected(Small, "**.x"), Texts{});
}

TEST(Path, AtMost) {
  Opened In("[1, 2, 3]");
  EXPECT_EQ(select(path("[*]"), In.root(), KeyStyle::Exact, In.Space, 2).size(), 2u);
}
