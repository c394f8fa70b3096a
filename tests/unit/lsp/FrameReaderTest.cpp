//===- FrameReaderTest.cpp - Tests of the frames of the protocol ----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Transport.h"

#include <gtest/gtest.h>

#include <vector>

using namespace jwtlint::lsp;

namespace {

std::vector<std::string> read(FrameReader &Reader, std::string_view Bytes) {
  Reader.add(Bytes);
  std::vector<std::string> Found;
  while (std::optional<std::string> Body = Reader.next())
    Found.push_back(*Body);
  return Found;
}

std::string errorOf(std::string_view Bytes, FrameLimits Limits = {}) {
  FrameReader Reader(Limits);
  read(Reader, Bytes);
  return Reader.error();
}

using Bodies = std::vector<std::string>;

TEST(FrameReader, ReadsWhatWasFramed) {
  FrameReader Reader;
  EXPECT_EQ(read(Reader, framed("{}") + framed("") + framed("a\r\n\r\nb")),
            (Bodies{"{}", "", "a\r\n\r\nb"}));
}

// Wherever a read ends, the messages are the same.
TEST(FrameReader, TakesBytesAsTheyCome) {
  std::string All = framed("one") + framed("two") + "content-length:3\n\nten";
  for (size_t Cut = 0; Cut <= All.size(); ++Cut) {
    FrameReader Reader;
    Bodies Found = read(Reader, std::string_view(All).substr(0, Cut));
    for (std::string &Body : read(Reader, std::string_view(All).substr(Cut)))
      Found.push_back(std::move(Body));
    EXPECT_EQ(Found, (Bodies{"one", "two", "ten"})) << Cut;
    EXPECT_EQ(Reader.error(), "");
  }
}

TEST(FrameReader, WaitsForWhatIsMissing) {
  FrameReader Reader;
  EXPECT_EQ(read(Reader, "Content-Length: 5\r\n\r\n{}"), Bodies{});
  EXPECT_EQ(read(Reader, "   "), Bodies{"{}   "});
}

TEST(FrameReader, IgnoresOtherFields) {
  FrameReader Reader;
  EXPECT_EQ(read(Reader, "X-Y: z\r\nContent-Length: 2\r\n"
                         "Content-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n{}"),
            Bodies{"{}"});
}

TEST(FrameReader, RefusesWhatItCannotUnderstand) {
  EXPECT_NE(errorOf("Content-Length: x\r\n\r\n"), "");
  EXPECT_NE(errorOf("Content-Length:\r\n\r\n"), "");
  EXPECT_NE(errorOf("Content-Length: 1.5\r\n\r\n"), "");
  EXPECT_NE(errorOf("\r\n"), "");
  EXPECT_NE(errorOf("hello\r\n\r\n"), "");
  EXPECT_NE(errorOf("Content-Length: 2\r\nContent-Type: a; charset=utf-16\r\n\r\n"), "");
  EXPECT_EQ(errorOf("Content-Length: 2\r\n"), "");
}

// After an error nobody knows where a message begins.
TEST(FrameReader, StaysBroken) {
  FrameReader Reader;
  EXPECT_EQ(read(Reader, framed("a") + "nonsense\r\n\r\n" + framed("b")), Bodies{"a"});
  EXPECT_EQ(read(Reader, framed("c")), Bodies{});
  EXPECT_NE(Reader.error(), "");
}

TEST(FrameReader, HasLimits) {
  FrameLimits Small{64, 10};
  EXPECT_EQ(errorOf(framed("0123456789"), Small), "");
  EXPECT_NE(errorOf("Content-Length: 11\r\n\r\n", Small), "");
  // Before the body has come, and before the header ends.
  EXPECT_NE(errorOf(std::string(65, 'x'), Small), "");
  EXPECT_NE(errorOf("A: " + std::string(70, 'x') + "\r\n\r\n", Small), "");
  EXPECT_EQ(errorOf(std::string(60, 'x'), Small), "");
}

} // namespace
