//===- SecrecyTest.cpp ----------------------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The promise that facts never hold the text of a secret, whatever way it takes.
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Extract.h"
#include "facts/FactsIO.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

using namespace jwtlint;

namespace {

class Secrecy : public testing::Test {
protected:
  void SetUp() override {
    std::string Error;
    ASSERT_TRUE(Models.addBuiltIn(Error)) << Error;
    char Name[] = "/tmp/jwt-lint-test-XXXXXX";
    ASSERT_NE(mkdtemp(Name), nullptr);
    Folder = Name;
  }
  void TearDown() override {
    std::remove((Folder + "/unit.cpp").c_str());
    std::remove(Folder.c_str());
  }

  /// The facts of Source as they would be written down.
  std::string factsOf(const std::string &Source) {
    std::ofstream(Folder + "/unit.cpp") << Source;
    ExtractOptions Options;
    Options.Models = &Models;
    Options.Root = Folder;
    Options.Salt = "salt";
    Options.IsOwned = [this](std::string_view File) { return File.starts_with(Folder); };
    ExtractResult R = extract({Folder + "/unit.cpp", Folder, {"-std=gnu++17"}}, Options);
    EXPECT_EQ(R.Failure, "");
    EXPECT_FALSE(R.Result.Events.empty()) << "the case must mean something";
    return writeFacts(R.Result);
  }

  ModelSet Models;
  std::string Folder;
};

bool holds(const std::string &Bytes, std::string_view Text) {
  return Bytes.find(Text) != std::string::npos;
}

TEST_F(Secrecy, NamesAreKeptAndSecretsAreNot) {
  std::string Bytes = factsOf(R"cpp(
    #include <cstdlib>
    #include <jwt-cpp/jwt.h>
    void f() {
      setenv("JWT_SECRET", "Tr0ub4dor", 1);
      jwt::verify().with_claim("department", jwt::claim(std::string("Tr0ub4dor")))
          .allow_algorithm(jwt::algorithm::hs256{std::getenv("JWT_SECRET")});
    })cpp");
  EXPECT_TRUE(holds(Bytes, "JWT_SECRET"));
  EXPECT_TRUE(holds(Bytes, "department"));
  EXPECT_FALSE(holds(Bytes, "Tr0ub4dor"));
}

TEST_F(Secrecy, WhateverWayTheLiteralTakes) {
  for (const char *Way : {
           "jwt::algorithm::hs256{\"Tr0ub4dor\"}",
           "jwt::algorithm::hs256(kSecret)",
           "jwt::algorithm::hs256{MACRO}",
           "jwt::algorithm::hs256{std::string(\"Tr0ub\") + \"4dor\"}",
           "jwt::algorithm::hs256{\"Tr0ub\" \"4dor\"}",
           "jwt::algorithm::rs256{\"\", \"Tr0ub4dor\", \"\", \"Tr0ub4dor\"}",
           "jwt::algorithm::hs256{keys[\"x\"]}",
       }) {
    std::string Bytes = factsOf(std::string(R"cpp(
      #include <jwt-cpp/jwt.h>
      #include <map>
      #define MACRO "Tr0ub4dor"
      inline const std::string kSecret = "Tr0ub4dor";
      std::map<std::string, std::string> keys = {{"x", "Tr0ub4dor"}};
      void use(const std::string &token) {
        auto verifier = jwt::verify();
        verifier.allow_algorithm()cpp") +
                                Way + "); verifier.verify(jwt::decode(token)); }");
    EXPECT_FALSE(holds(Bytes, "Tr0ub")) << Way;
    EXPECT_FALSE(holds(Bytes, "4dor")) << Way;
  }
}

TEST_F(Secrecy, NamedParametersAndRefusals) {
  std::string Bytes = factsOf(R"cpp(
    #include <jwt/jwt.hpp>
    std::string issue(std::string key) {
      using namespace jwt::params;
      if (key == "Tr0ub4dor") throw 1;
      jwt::jwt_object o{algorithm("HS256"), secret("Tr0ub4dor"), payload({{"sub", "Tr0ub4dor"}})};
      return o.signature();
    })cpp");
  EXPECT_TRUE(holds(Bytes, "HS256"));
  EXPECT_FALSE(holds(Bytes, "Tr0ub4dor"));
}

} // namespace
