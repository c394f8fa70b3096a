//===- LineReaders.cpp - .env and .properties -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/LineScanner.h"

namespace jwtlint::config {

namespace {

/// KEY=value, with `export`, quotes and comments.
class EnvReader {
public:
  EnvReader(Document &D, const Input &In) : Lines(D, In), S(In) {}

  void run() {
    Node &Root = Lines.root();
    while (!S.done()) {
      S.skipSpace();
      if (S.is('#') || !readLine(Root))
        S.skipLine();
    }
  }

private:
  bool readLine(Node &Root) {
    if (S.startsWith("export ") || S.startsWith("export\t"))
      S.advance(7), S.skipBlanks();
    const uint32_t Begin = S.position();
    while (isWordChar(S.peek()) || S.is('.') || S.is('-') || S.is('/'))
      S.advance(1);
    const Range KeyWhere{Begin, S.position()};
    S.skipBlanks();
    if (KeyWhere.size() == 0 || !(S.is('=') || S.is(':')))
      return false;
    S.advance(1);
    S.skipBlanks();
    if (!S.is('"') && !S.is('\'') && !S.is('`')) {
      Lines.add(Root, KeyWhere, Lines.plain(S.unquoted("#")));
      return true;
    }
    if (std::optional<Decoded> Value = S.quoted(S.peek(), S.is('"') ? "nrt" : "")) {
      Lines.add(Root, KeyWhere, Lines.decoded(std::move(*Value)));
      return true;
    }
    // No quote closes it: it is a value of this line.
    Lines.add(Root, KeyWhere, Lines.plain(S.unquoted("#")));
    return true;
  }

  LineDocument Lines;
  LineScanner S;
};

/// Java's: escapes everywhere, lines that go on after a backslash.
class PropertiesReader {
public:
  PropertiesReader(Document &D, const Input &In) : Lines(D, In), S(In) {}

  void run() {
    Node &Root = Lines.root();
    while (!S.done()) {
      S.skipSpace();
      if (S.done())
        return;
      if (S.is('#') || S.is('!')) {
        S.skipLine();
        continue;
      }
      Decoded Key = take(/*IsKey=*/true);
      S.skipBlanks();
      if (S.is('=') || S.is(':'))
        S.advance(1);
      S.skipBlanks();
      Lines.add(Root, Key.Where, Lines.decoded(take(/*IsKey=*/false)), std::move(Key.Text));
    }
  }

private:
  Decoded take(bool IsKey) {
    Decoded Result;
    Result.Where.Begin = Result.Where.End = S.position();
    Result.map(S.position());
    uint32_t LastWord = 0; // blanks at the end of a value are not meant
    while (!S.done() && !S.is('\n') && !S.startsWith("\r\n")) {
      const char C = S.peek();
      if (IsKey && (C == '=' || C == ':' || isBlank(C)))
        break;
      if (C == '\\') {
        unescape(Result);
      } else {
        Result.Text += C;
        S.advance(1);
        if (isBlank(C))
          continue;
      }
      LastWord = static_cast<uint32_t>(Result.Text.size());
      Result.Where.End = S.position();
    }
    Result.Text.resize(LastWord);
    return Result;
  }

  void unescape(Decoded &Result) {
    if (S.startsWith("\\\n") || S.startsWith("\\\r\n")) {
      S.skipLine();
      S.skipBlanks();
      return Result.map(S.position());
    }
    Result.mapEscape(S.position());
    const char C = S.peek(1);
    const std::optional<uint32_t> Code = C == 'u' ? S.hex(2, 4) : std::nullopt;
    if (Code)
      appendUtf8(Result.Text, *Code);
    else if (C != '\0')
      Result.Text += unescaped(C, "nrtf");
    S.advance(Code ? 6 : 2);
    Result.map(S.position());
  }

  LineDocument Lines;
  LineScanner S;
};

} // namespace

Outcome readEnv(Document &D, const Input &In) {
  return guarded([&] { EnvReader(D, In).run(); });
}

Outcome readProperties(Document &D, const Input &In) {
  return guarded([&] { PropertiesReader(D, In).run(); });
}

} // namespace jwtlint::config
