//===- FormatOfTest.cpp - Tests of finding out a file's format --*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DocumentTestSupport.h"

using namespace jwtlint;
using namespace jwtlint::config;

TEST(FormatOf, Names) {
  for (const char *Name :
       {"a.yaml", "dir/A.YML", "config.yml_example_discord", "values.yaml.gotmpl", "app.yml.dist",
        "x.yaml.j2", "config.yaml.example", "a.yml.erb", "b.yaml.orig"})
    EXPECT_EQ(formatOf(Name, ""), Format::Yaml) << Name;
  for (const char *Name : {"a.json", "a.jsonc", "a.json5", "key.jwk", "set.jwks", "x.json.tmpl",
                           "config.json_example", "package-lock.json", "a.json.bak"})
    EXPECT_EQ(formatOf(Name, ""), Format::Json) << Name;
  for (const char *Name :
       {".env", ".env.local", ".env.production", "prod.env", ".env.example", "a/.env.sample"})
    EXPECT_EQ(formatOf(Name, ""), Format::Env) << Name;
  EXPECT_EQ(formatOf("application.properties", ""), Format::Properties);
  EXPECT_EQ(formatOf("application-dev.properties.template", ""), Format::Properties);
  for (const char *Name : {"a.ini", "a.toml", "my.cnf"})
    EXPECT_EQ(formatOf(Name, ""), Format::Ini) << Name;
}

TEST(FormatOf, Contents) {
  EXPECT_EQ(formatOf("krakend.tmpl", "{\n  \"version\": 3\n}"), Format::Json);
  EXPECT_EQ(formatOf("a.conf", "# c\n\njwt:\n  secret: x\nb: [\n 1\n]\n"), Format::Yaml);
  EXPECT_EQ(formatOf("a.conf", "- a\n- b\n"), Format::Yaml);
  EXPECT_EQ(formatOf("grafana", "; c\n[auth.jwt]\nkey = v\n"), Format::Ini);
  EXPECT_EQ(formatOf("app.cfg", "a = 1\nb.c = 2\n"), Format::Properties);
  EXPECT_EQ(formatOf("settings", "A=1\nexport B=2\n"), Format::Env);
  EXPECT_EQ(formatOf("x.tpl", "{{- if .x }}\nkey: v\n{{- end }}\n"), Format::Yaml);
  EXPECT_EQ(formatOf("x.tmpl", "[{\"a\": 1}]"), Format::Json);
}

TEST(FormatOf, WhatIsNoConfiguration) {
  EXPECT_EQ(formatOf("nginx.conf", "a: b\n"), std::nullopt);
  EXPECT_EQ(formatOf("site.conf", "server {\n  listen 80;\n}\n"), std::nullopt);
  EXPECT_EQ(formatOf("run", "#!/bin/sh\nA=1\n"), std::nullopt);
  EXPECT_EQ(formatOf("main.cpp", "key: v\n"), std::nullopt);
  EXPECT_EQ(formatOf("README.md", "- a\n- b\n"), std::nullopt);
  EXPECT_EQ(formatOf("Makefile", "all: x\n"), std::nullopt);
  EXPECT_EQ(formatOf("index.tmpl", "<html>\n</html>\n"), std::nullopt);
  EXPECT_EQ(formatOf("notes", "Dear reader,\nnote: this is prose.\n"), std::nullopt);
  EXPECT_EQ(formatOf("cert", "-----BEGIN CERTIFICATE-----\nQQ==\n"), std::nullopt);
  EXPECT_EQ(formatOf("empty", ""), std::nullopt);
}
