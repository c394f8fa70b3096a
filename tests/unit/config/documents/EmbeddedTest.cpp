//===- EmbeddedTest.cpp - Tests of documents within documents ---*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DocumentTestSupport.h"

using namespace jwtlint;
using namespace jwtlint::config;

TEST(Embedded, InScalarsOfEveryStyle) {
  const std::string Json = R"({"k": "v"})";
  const Parsed P =
      parsed("a: '" + Json +
             "'\nb: \"{\\\"k\\\": \\\"v\\\"}\"\nc: |\n  {\n    \"k\":\n      \"v\"\n  }\n"
             "d: >-\n  {\"k\":\n  \"v\"}\ne: '{\"k\":\n    \"v\"}'\n");
  for (const Member &M : P.root().Members) {
    const Document *D = inner(*M.Value);
    ASSERT_NE(D, nullptr) << M.Key;
    EXPECT_EQ(D->Form, Format::Json);
    EXPECT_EQ(at(*D->Root, "k").Text, "v");
    EXPECT_EQ(raw(at(*D->Root, "k")), "v") << M.Key;
    EXPECT_EQ(rawKey(*D->Root, "k"), "k") << M.Key;
    EXPECT_EQ(D->Host, &P.document());
    EXPECT_EQ(D->HostNode, M.Value);
  }
}

TEST(Embedded, PlainScalars) {
  const Parsed P = parsed("- K={}\n- --config={\"a\": 1}\n- {\"a\": 1}\n");
  EXPECT_EQ(inner(at(P.root(), "0")), nullptr);
}

TEST(Embedded, PositionsThroughTwoLevels) {
  // A ConfigMap's block scalar holds JSON, a string of which holds YAML.
  const Parsed P = parsed("data:\n  app.json: |\n    {\"x\": 1,\n     \"y\": \"jwt:\\n  secret: "
                          "\\\"h\\u0075sh\\\"\\n  ttl: 15m\\n\"}\n");
  const Document *Json = inner(*at(P.root(), "data").Members[0].Value, "app.json");
  ASSERT_NE(Json, nullptr);
  EXPECT_EQ(raw(at(*Json->Root, "x")), "1");
  const Document *Yaml = inner(at(*Json->Root, "y"));
  ASSERT_NE(Yaml, nullptr);
  EXPECT_EQ(Yaml->Form, Format::Yaml);
  EXPECT_EQ(at(*Yaml->Root, "jwt.secret").Text, "hush");
  EXPECT_EQ(raw(at(*Yaml->Root, "jwt.secret")), "h\\u0075sh");
  EXPECT_EQ(raw(at(*Yaml->Root, "jwt.ttl")), "15m");
  EXPECT_EQ(lineAndColumn(at(*Yaml->Root, "jwt.ttl")), "4:50");
}

TEST(Embedded, SeveralYamlDocuments) {
  const Parsed P = parsed("a: |\n  x: 1\n  ---\n  y: 2\n");
  const auto All = P.document().embeddedAll(at(P.root(), "a"));
  ASSERT_EQ(All.size(), 2u);
  EXPECT_EQ(All[0], inner(at(P.root(), "a"))) << "parsed once";
  EXPECT_EQ(lineAndColumn(at(*All[1]->Root, "y")), "4:6");
}

TEST(Embedded, OtherFormats) {
  const Parsed P = parsed(
      "- |\n  a.b=1\n  c = two\n- |\n  # c\n  [jwt]\n  secret = x\n- |\n  A=1\n  export B=2\n");
  const Document *Properties = inner(at(P.root(), "0"));
  ASSERT_NE(Properties, nullptr);
  EXPECT_EQ(Properties->Form, Format::Properties);
  EXPECT_EQ(raw(*Properties->Root->find("c")->Value), "two");
  const Document *Ini = inner(at(P.root(), "1"));
  ASSERT_NE(Ini, nullptr);
  EXPECT_EQ(Ini->Form, Format::Ini);
  EXPECT_EQ(lineAndColumn(at(*Ini->Root, "jwt.secret")), "7:12");
  const Document *Env = inner(at(P.root(), "2"));
  ASSERT_NE(Env, nullptr);
  EXPECT_EQ(Env->Form, Format::Env);
}

TEST(Embedded, TheNameDecides) {
  const Parsed P = parsed("a: \"k=v\"\nb: \"k: v\"\nc: |\n  k = v\n");
  EXPECT_EQ(inner(at(P.root(), "a")), nullptr) << "an argument of a command line";
  const Document *Named = inner(at(P.root(), "a"), "app.properties");
  ASSERT_NE(Named, nullptr);
  EXPECT_EQ(Named->Form, Format::Properties);
  EXPECT_EQ(Named->Name, "app.properties");
  EXPECT_EQ(inner(at(P.root(), "b")), nullptr);
  EXPECT_NE(inner(at(P.root(), "b"), "config.yaml"), nullptr);
  ASSERT_NE(inner(at(P.root(), "c"), "app.toml"), nullptr);
  EXPECT_EQ(inner(at(P.root(), "c"), "app.toml")->Form, Format::Ini);
  EXPECT_EQ(inner(at(P.root(), "c"), "run.sh"), nullptr);
}

TEST(Embedded, WhatHoldsNothing) {
  for (const char *Text :
       {"word", "", "15m", "https://example.com/a?b=c",
        "-----BEGIN PUBLIC KEY-----\nQUJD\nQUI=\n-----END PUBLIC KEY-----\n",
        "#!/bin/sh\nset -e\nA=1\n", "set -e\necho a: b\n", "Note: this is\njust some prose.\n",
        "{name}", "[a-z]+", "[a-z]", "{{ .Values.x }}", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
        "QUJDREVG\nQUJDRA==\n", "<a>\n</a>\n", "one\ntwo\n", "server {\n  listen 80;\n}\n",
        "{0} of {1}"}) {
    std::string Quoted;
    for (char C : std::string_view(Text))
      Quoted += C == '\n' ? std::string("\\n") : std::string(1, C);
    const Parsed P = parsed("a: \"" + Quoted + "\"\n");
    ASSERT_EQ(at(P.root(), "a").Text, Text);
    EXPECT_EQ(inner(at(P.root(), "a")), nullptr) << Text;
  }
}

TEST(Embedded, DepthIsBounded) {
  std::string Text = "{\"a\": 1}";
  for (int I = 0; I < 10; ++I) {
    std::string Escaped;
    for (char C : Text)
      Escaped += C == '"' || C == '\\' ? std::string("\\") + C : std::string(1, C);
    Text = "{\"a\": \"" + Escaped + "\"}";
  }
  const Parsed P = json(Text);
  const Document *D = &P.document();
  uint32_t Depth = 0;
  for (; (D = D->embedded(at(*D->Root, "a"))); ++Depth)
    ;
  EXPECT_EQ(Depth, Limits().EmbeddedDepth);
}

TEST(Decoded, StructuresAndTexts) {
  const Parsed P = parsed(
      "a: eyJrIjogInYifQ==\nb: bXktc2VjcmV0LWtleQ\nc: not-base64!\nd: 'eyJr\n  IjogInYifQ'\n");
  const Document *A = P.document().decoded(at(P.root(), "a"));
  ASSERT_NE(A, nullptr);
  EXPECT_EQ(A->Form, Format::Json);
  // {"k": "v"}: the v is byte 7, in the digits 9 to 11.
  EXPECT_EQ(at(*A->Root, "k").Text, "v");
  EXPECT_EQ(lineAndColumn(at(*A->Root, "k")), "1:13");
  const Document *B = P.document().decoded(at(P.root(), "b"));
  ASSERT_NE(B, nullptr);
  EXPECT_TRUE(B->Root->isScalar());
  EXPECT_EQ(B->Root->Text, "my-secret-key");
  EXPECT_EQ(raw(*B->Root), "bXktc2VjcmV0LWtleQ");
  EXPECT_EQ(P.document().decoded(at(P.root(), "c")), nullptr);
  const Document *D = P.document().decoded(at(P.root(), "d"));
  ASSERT_NE(D, nullptr);
  EXPECT_EQ(D->place(*D->Root).Line, 4u);
  EXPECT_EQ(D->place(at(*D->Root, "k")).Line, 5u) << "base64 of several lines";
}

TEST(Decoded, YamlInASecretHoldsJson) {
  // "jwt: '{\"secret\": \"x\"}'\nb: 1\n"
  const Parsed P = parsed("data:\n  config.yaml: and0OiAneyJzZWNyZXQiOiAieCJ9JwpiOiAxCg==\n");
  const Node &Value = *at(P.root(), "data").Members[0].Value;
  const Document *Yaml = P.document().decoded(Value, "config.yaml");
  ASSERT_NE(Yaml, nullptr);
  const Document *Json = inner(at(*Yaml->Root, "jwt"));
  ASSERT_NE(Json, nullptr);
  EXPECT_EQ(at(*Json->Root, "secret").Text, "x");
  // The x is byte 18 of the decoded text: digit 24.
  EXPECT_EQ(lineAndColumn(at(*Json->Root, "secret")), "2:40");
}
