//===- ModelLoaderTest.cpp ------------------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Model.h"

#include <gtest/gtest.h>

using namespace jwtlint;

namespace {

std::string errorOf(std::string_view Text) {
  ModelSet Models;
  std::string Error;
  EXPECT_FALSE(Models.add("m.yaml", Text, Error));
  EXPECT_TRUE(Models.libraries().empty()) << "a bad model must not be added in part";
  return Error;
}

TEST(ModelLoader, ReadsAnEntry) {
  ModelSet Models;
  std::string Error;
  ASSERT_TRUE(Models.add("m.yaml", R"(
library: L
headers: [l/*]
functions:
  - {name: 'n::C::f', arity: 2.., args: {0: secret, args1: log}, algorithm: HS256, flow: ['arg0 => return']}
)",
                         Error))
      << Error;
  auto Found = Models.candidates("n::C::f");
  ASSERT_EQ(Found.size(), 1u);
  EXPECT_EQ(Found[0]->MinArity, 2u);
  EXPECT_EQ(Found[0]->Roles.size(), 2u);
  EXPECT_EQ(Found[0]->Roles[1].first.K, Operand::Kind::ArgumentsFrom);
  EXPECT_EQ(Found[0]->Algorithm.Text, "HS256");
  ASSERT_EQ(Found[0]->Flow.size(), 1u);
  EXPECT_TRUE(Found[0]->Flow[0].Part);
  EXPECT_TRUE(Models.candidates("n::C::g").empty());
  EXPECT_EQ(Models.librariesOfHeader("l/x.h").size(), 1u);
}

TEST(ModelLoader, EarlierModelsWin) {
  ModelSet Models;
  std::string Error;
  ASSERT_TRUE(Models.add("a", "{library: A, functions: [{name: 'n::*', opaque: true}]}", Error));
  ASSERT_TRUE(Models.add("b", "{library: B, functions: [{name: 'n::f', signs: true}]}", Error));
  auto Found = Models.candidates("n::f");
  ASSERT_EQ(Found.size(), 2u);
  EXPECT_EQ(Found[0]->Owner->Name, "A");
}

TEST(ModelLoader, WildcardsStayWithinOneComponent) {
  EXPECT_TRUE(matchesName("std::*::c_str", "std::basic_string::c_str"));
  EXPECT_FALSE(matchesName("std::*", "std::chrono::now"));
  EXPECT_TRUE(matchesName("get_x5*", "get_x5c"));
  EXPECT_FALSE(matchesName("a?c", "a::c"));
}

TEST(ModelLoader, NamesTheLineAndTheNearestKey) {
  EXPECT_EQ(errorOf("library: L\nfunctions:\n  - {name: f, arg: {0: secret}}\n"),
            "m.yaml:3: unknown key 'arg'; did you mean 'args'?");
  EXPECT_EQ(errorOf("library: L\nfunctions:\n  - name: f\n    args: {0: sekret}\n"),
            "m.yaml:4: unknown role 'sekret'; did you mean 'secret'?");
  EXPECT_EQ(errorOf("library: L\nfunctions:\n  - {args: {0: secret}}\n"),
            "m.yaml:3: a function entry needs a name");
  EXPECT_EQ(errorOf("functions:\n  - {name: f}\n"),
            "m.yaml:1: a model needs 'library', the name used in reports");
}

TEST(ModelLoader, RefusesWhatItCannotMean) {
  EXPECT_NE(
      errorOf("{library: L, functions: [{name: f, flow: ['arg0 -> everywhere']}]}").find("flow"),
      std::string::npos);
  EXPECT_NE(errorOf("{library: L, functions: [{name: f, arity: many}]}").find("arity 'many'"),
            std::string::npos);
  EXPECT_NE(
      errorOf("{library: L, functions: [{name: f, args: [secret]}]}").find("args must be a map"),
      std::string::npos);
  EXPECT_NE(errorOf("{library: L, functions: 3}").find("functions must be a list"),
            std::string::npos);
  EXPECT_NE(errorOf("- a\n").find("a model is a map"), std::string::npos);
  EXPECT_NE(errorOf("{library: L, functions: [").find("m.yaml:1:"), std::string::npos);
}

TEST(ModelLoader, BuiltInModelsAreSound) {
  ModelSet Models;
  std::string Error;
  EXPECT_TRUE(Models.addBuiltIn(Error)) << Error;
  EXPECT_NE(Models.library("jwt-cpp"), nullptr);
}

} // namespace
