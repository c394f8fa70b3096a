//===- TemplatesTest.cpp - Tests of templates in documents ------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DocumentTestSupport.h"

using namespace jwtlint;
using namespace jwtlint::config;

TEST(Templates, InsideOfValuesTheyAreKeptAsText) {
  const Parsed P = parsed(
      "a: {{ .Values.a }}\nb: x-{{ .b | default \"y\" }}-z\nc: \"{{ .c | default \"d\" }}\"\n"
      "d: '{{ .d }}'\ne: plain\n{{ .key }}: f\n");
  EXPECT_EQ(P.problem(), "");
  EXPECT_EQ(at(P.root(), "a").Text, "{{ .Values.a }}");
  EXPECT_EQ(raw(at(P.root(), "a")), "{{ .Values.a }}");
  EXPECT_EQ(at(P.root(), "b").Text, "x-{{ .b | default \"y\" }}-z");
  EXPECT_EQ(at(P.root(), "c").Text, "{{ .c | default \"d\" }}");
  EXPECT_EQ(raw(at(P.root(), "c")), "{{ .c | default \"d\" }}");
  for (const char *Key : {"a", "b", "c", "d"})
    EXPECT_TRUE(at(P.root(), Key).Templated) << Key;
  EXPECT_FALSE(at(P.root(), "e").Templated);
  EXPECT_EQ(P.root().Members.back().Key, "{{ .key }}");
}

TEST(Templates, NextToEscapesTheyAreKeptToo) {
  const Parsed P = parsed("a: \"\\t{{ .x }}\\n\"\nb: 'it''s {{ .y }}'\n");
  EXPECT_EQ(at(P.root(), "a").Text, "\t{{ .x }}\n");
  EXPECT_EQ(at(P.root(), "b").Text, "it's {{ .y }}");
  const Node &B = at(P.root(), "b");
  EXPECT_EQ(P.document().textPositions(B)(5), B.Where.Begin + 6) << "after the doubled quote";
}

TEST(Templates, LinesOfTheirOwnVanish) {
  const Parsed P =
      parsed("{{- if .x }}\na: 1\n  {{- else }}  \n{{/* a\ncomment }} */}}\nb:\n  c: 2\n"
             "{{- end }}{{ end }}\n");
  EXPECT_EQ(P.problem(), "");
  EXPECT_EQ(lineAndColumn(at(P.root(), "a")), "2:4");
  EXPECT_EQ(lineAndColumn(at(P.root(), "b.c")), "7:6");
  EXPECT_FALSE(at(P.root(), "b.c").Templated);
}

TEST(Templates, ExpressionsOverSeveralLines) {
  const Parsed P = parsed("a: {{ include \"x\"\n  (dict \"y\" 1) }}\nb: 1\n");
  EXPECT_TRUE(at(P.root(), "a").Templated);
  EXPECT_EQ(lineAndColumn(at(P.root(), "b")), "3:4");
}

TEST(Templates, ValuesThatLinesOfTemplatesProduce) {
  const Parsed P = parsed("a:\n{{- toYaml .a | nindent 2 }}\nb:\nc:\n  # why\n  {{ .c }}\nd: 1\n");
  EXPECT_EQ(at(P.root(), "a").Kind, NodeKind::Null);
  EXPECT_TRUE(at(P.root(), "a").Templated);
  EXPECT_FALSE(at(P.root(), "b").Templated);
  EXPECT_TRUE(at(P.root(), "c").Templated);
}

TEST(Templates, InBlockScalars) {
  const Parsed P = parsed("a: |\n      {{- if .x }}\n    key: v\n      {{- end }}\nb: |\n"
                          "{{ toYaml .b | indent 4 }}\nc: |-\n    key: {{ .c }}\n    two: 2\n"
                          "d: |\n    x: 1\n{{- if .e }}\ne: 1\n{{- end }}\n");
  EXPECT_EQ(P.problem(), "");
  EXPECT_EQ(at(P.root(), "a").Text, "  {{- if .x }}\nkey: v\n  {{- end }}\n");
  EXPECT_TRUE(at(P.root(), "b").Templated);
  EXPECT_EQ(raw(at(P.root(), "b")), "{{ toYaml .b | indent 4 }}");
  EXPECT_EQ(at(P.root(), "c").Text, "key: {{ .c }}\ntwo: 2");
  EXPECT_FALSE(at(P.root(), "d").Templated) << "what follows in column 1 is not its text";
  EXPECT_EQ(at(P.root(), "e").Text, "1");
  const Document *C = inner(at(P.root(), "c"));
  ASSERT_NE(C, nullptr);
  EXPECT_TRUE(at(*C->Root, "key").Templated);
  EXPECT_EQ(raw(at(*C->Root, "key")), "{{ .c }}");
  EXPECT_EQ(lineAndColumn(at(*C->Root, "two")), "9:10");
}

TEST(Templates, AfterAQuotedValue) {
  const Parsed P = parsed("a: \"x\" {{- /* c */}}\nb: [1] {{ end }}\n");
  EXPECT_EQ(P.problem(), "");
  EXPECT_EQ(at(P.root(), "a").Text, "x");
  EXPECT_FALSE(at(P.root(), "a").Templated);
}

TEST(Templates, OtherSyntaxes) {
  const Parsed P =
      parsed("{% if x %}\na: {% raw %}\n{% endif %}\n{# c #}\nb: <%= ENV['B'] %>\nc: @@C@@\n"
             "d: @project.version@\ne: @NAME@-x\nf: @name@\n");
  EXPECT_EQ(P.problem(), "");
  for (const char *Key : {"a", "b", "c", "d", "e", "f"})
    EXPECT_TRUE(at(P.root(), Key).Templated) << Key;
  EXPECT_EQ(at(P.root(), "b").Text, "<%= ENV['B'] %>");
  EXPECT_EQ(at(P.root(), "e").Text, "@NAME@-x");
}

TEST(Templates, WhatIsNone) {
  const Parsed P = parsed("a: ${{ secrets.A }}\nb: me@mail.org, you@mail.org\nc: user:p@ss.w@host\n"
                          "d: \"{{\"\ne: {x: {y: {}}}\nf: \"}}\"\ng: {{a: 1}: {b: 2}}\n");
  EXPECT_EQ(P.problem(), "");
  EXPECT_EQ(at(P.root(), "a").Text, "${{ secrets.A }}");
  for (const Member &M : P.root().Members)
    EXPECT_FALSE(M.Value->Templated) << M.Key;
  EXPECT_EQ(raw(at(P.root(), "e.x")), "{y: {}}");
}

TEST(Templates, AnExpressionWithoutAnEndIsNone) {
  const Parsed P = parsed("a: \"{{ " + std::string(5000, 'x') + " }}\"\n");
  EXPECT_FALSE(at(P.root(), "a").Templated);
}

TEST(Templates, InJson) {
  const Parsed P =
      json("{\n{{ if .x }}\n\"a\": {{ .a | toJson }},\n{{ end }}\n\"b\": \"{{ .b | f \"c\" }}\",\n"
           "\"{{ .k }}\": [{{ .i }}, 1],\n\"d\": {\"e\": {\"f\": {}}}\n}\n");
  EXPECT_EQ(P.problem(), "");
  EXPECT_EQ(at(P.root(), "a").Text, "{{ .a | toJson }}");
  EXPECT_TRUE(at(P.root(), "a").Templated);
  EXPECT_EQ(at(P.root(), "b").Text, "{{ .b | f \"c\" }}");
  EXPECT_TRUE(at(P.root(), "b").Quoted);
  EXPECT_EQ(P.root().Members[2].Key, "{{ .k }}");
  EXPECT_EQ(raw(at(*P.root().Members[2].Value, "0")), "{{ .i }}");
  EXPECT_FALSE(at(P.root(), "d.e.f").Templated);
}

TEST(Templates, InJsonThatOnlyYamlCanRead) {
  const Parsed P = json("{\"a\": {{ .host }}:{{ .port }}, \"b\": 1}");
  EXPECT_EQ(P.problem(), "");
  EXPECT_EQ(at(P.root(), "a").Text, "{{ .host }}:{{ .port }}");
  EXPECT_EQ(at(P.root(), "b").Text, "1");
}

TEST(Templates, BetweenACommaAndABracketOfJson) {
  const Parsed P = json("{\"a\": 1,\n{{ if .x }}\n\"b\": 2,\n{{ end }}\n}");
  EXPECT_EQ(P.problem(), "");
  EXPECT_EQ(at(P.root(), "b").Text, "2");
}

TEST(Templates, LettersThatLookLikeAFillerAreNone) {
  const Parsed P = json("{a: {{ .a }}, b: xxxxxxxx}");
  EXPECT_EQ(at(P.root(), "b").Text, "xxxxxxxx");
  EXPECT_FALSE(at(P.root(), "b").Templated);
}

TEST(Templates, InLineFormats) {
  const Parsed Env = parsed("A={{ .a }} # c\nB=\"x {{ .b }}\\n\"\n{{ if .c }}\nC=1\n", Format::Env);
  EXPECT_EQ(at(Env.root(), "A").Text, "{{ .a }}");
  EXPECT_EQ(at(Env.root(), "B").Text, "x {{ .b }}\n");
  EXPECT_TRUE(at(Env.root(), "B").Templated);
  EXPECT_FALSE(at(Env.root(), "C").Templated);
  const Parsed Properties = parsed("v=@project.version@\n", Format::Properties);
  EXPECT_EQ(at(Properties.root(), "v").Text, "@project.version@");
}
