//===- CompileFlagsTest.cpp - What passes of a command ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/CompileFlags.h"

#include <gtest/gtest.h>

namespace jwtlint {
namespace {

using Words = std::vector<std::string>;

Words safe(const std::string &Command) { return safeFlags(splitCommand(Command), "/r").Arguments; }

TEST(SplitCommand, QuotesAndEscapes) {
  EXPECT_EQ(splitCommand("a  b\tc\n"), (Words{"a", "b", "c"}));
  EXPECT_EQ(splitCommand("'a b' \"c d\" e\\ f"), (Words{"a b", "c d", "e f"}));
  EXPECT_EQ(splitCommand("-DX=\\\"y\\\""), (Words{"-DX=\"y\""}));
  EXPECT_EQ(splitCommand("\"a\\\"b\\n\""), (Words{"a\"b\\n"}));
  EXPECT_EQ(splitCommand("'a'\"b\"c"), (Words{"abc"}));
  EXPECT_EQ(splitCommand("'' x"), (Words{"", "x"}));
  EXPECT_EQ(splitCommand("'open"), (Words{"open"}));
  EXPECT_EQ(splitCommand("a\\"), (Words{"a\\"}));
  EXPECT_EQ(splitCommand(""), Words{});
}

TEST(SafeFlags, WhatDecidesHowTextIsUnderstood) {
  EXPECT_EQ(safe("cc -Ia -I b -DX=1 -D Y -isystem c -std=c++17 -UZ"),
            (Words{"-I", "a", "-I", "b", "-D", "X=1", "-D", "Y", "-isystem", "c", "-std=c++17",
                   "-U", "Z"}));
  EXPECT_EQ(safe("cc -fno-exceptions -pthread -m32 --sysroot /s -target arm-linux"),
            (Words{"-fno-exceptions", "-pthread", "-m32", "--sysroot=/s", "-target", "arm-linux"}));
  EXPECT_EQ(safe("cc -include config.h a.c"), (Words{"-include", "config.h"}));
}

TEST(SafeFlags, NothingLoadsCode) {
  EXPECT_EQ(safe("cc -fplugin=evil.so -fpass-plugin=evil.so -Xclang -load -Xclang evil.so"),
            Words{});
  EXPECT_EQ(safe("cc -mllvm -load=evil.so -B evil -specs=evil -wrapper evil"), Words{});
  EXPECT_EQ(safe("cc -include evil.pch -include-pch evil.gch -fmodule-file=evil.pcm"), Words{});
  EXPECT_EQ(safe("cc -fplugin-arg-x-y=z -fprebuilt-module-path=evil -ivfsoverlay evil"), Words{});
}

TEST(SafeFlags, NothingWritesFiles) {
  EXPECT_EQ(safe("cc -c a.c -o a.o -MD -MF a.d -MT a -save-temps -ftime-trace=t.json"), Words{});
  EXPECT_EQ(safe("cc -fprofile-generate=p -fcrash-diagnostics-dir=d -fcs-profile-generate"),
            Words{});
  EXPECT_EQ(safe("cc -Wp,-MD,x.d -Wl,-rpath,x -fmodules-cache-path=m --coverage"), Words{});
}

TEST(SafeFlags, DroppedArgumentsAreNotMistakenForFlags) {
  EXPECT_EQ(safe("cc -o -DX -MF -Ia -Xclang -DY"), Words{});
}

TEST(SafeFlags, WhatOnlyGccKnowsDoesNoHarm) {
  EXPECT_EQ(safe("g++ -fconcepts-ts -mindirect-branch=thunk -Wno-maybe-uninitialized x.cpp"),
            Words{"-xc++"});
}

TEST(SafeFlags, LanguageFollowsTheCompiler) {
  EXPECT_EQ(safe("/usr/bin/c++ -c a.c"), Words{"-xc++"});
  EXPECT_EQ(safe("g++ -x c a.c"), Words{"-xc"});
  EXPECT_EQ(safe("gcc a.c"), Words{});
}

TEST(SafeFlags, OrdinaryIncludeForTheCompilerProper) {
  EXPECT_EQ(safe("cc -Xclang -include-pch -Xclang p.pch -Xclang -include -Xclang p.hxx"),
            (Words{"-include", "p.hxx"}));
}

TEST(SafeFlags, ResponseFilesAreNotRead) {
  SafeFlags Flags = safeFlags({"cc", "@flags.rsp", "-DX"}, "/r");
  EXPECT_TRUE(Flags.Incomplete);
  EXPECT_EQ(Flags.Arguments, (Words{"-D", "X"}));
}

TEST(SafeFlags, FlagWithoutItsArgument) {
  EXPECT_EQ(safe("cc -I"), Words{});
  EXPECT_EQ(safe("cc -Xclang"), Words{});
  EXPECT_EQ(safe("cc -o"), Words{});
  EXPECT_EQ(safe(""), Words{});
}

} // namespace
} // namespace jwtlint
