//===- Transport.cpp - Frames of the base protocol ------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Transport.h"

#include "driver/Paths.h"

#include <fmt/format.h>

#include <cerrno>
#include <charconv>

#include <unistd.h>

namespace jwtlint::lsp {

static std::string_view trimmed(std::string_view Text) {
  size_t Begin = std::min(Text.find_first_not_of(" \t"), Text.size());
  Text.remove_prefix(Begin);
  return Text.substr(0, Text.find_last_not_of(" \t") + 1);
}

bool FrameReader::fail(std::string Why) {
  Error = std::move(Why);
  return false;
}

bool FrameReader::readLength(std::string_view Value) {
  uint64_t Number = 0;
  auto [End, Code] = std::from_chars(Value.data(), Value.data() + Value.size(), Number);
  bool IsNumber = !Value.empty() && End == Value.data() + Value.size();
  if (!IsNumber || Code == std::errc::invalid_argument)
    return fail("the Content-Length of a message is no number");
  if (Code == std::errc::result_out_of_range || Number > Limits.Body)
    return fail(
        fmt::format("a message is larger than {} MiB, which is the limit", Limits.Body >> 20));
  Length = Number;
  return true;
}

bool FrameReader::readField(std::string_view Line) {
  size_t Colon = Line.find(':');
  if (Colon == std::string_view::npos)
    return fail("a line of the header of a message has no colon; each message begins with "
                "'Content-Length: ' and its size in bytes");
  std::string Name = lowerCase(trimmed(Line.substr(0, Colon)));
  std::string_view Value = trimmed(Line.substr(Colon + 1));
  if (Name == "content-length")
    return readLength(Value);
  if (Name != "content-type")
    return true;
  std::string Type = lowerCase(Value);
  size_t Charset = Type.find("charset=");
  std::string Known = Charset == std::string::npos ? "utf-8" : Type.substr(Charset + 8);
  return Known == "utf-8" || Known == "utf8" || Known == "\"utf-8\"" ||
         fail("a message is not in UTF-8, as its Content-Type says");
}

/// False if the header is not all there, or wrong.
bool FrameReader::readHeader() {
  std::string_view Rest = std::string_view(Buffer).substr(At);
  std::optional<size_t> End;
  for (size_t From = 0; !End && From <= Limits.Header;) {
    size_t Break = Rest.find('\n', From);
    if (Break == std::string_view::npos)
      return Rest.size() <= Limits.Header ? false : fail("the header of a message is too long");
    if (Break == From || (Break == From + 1 && Rest[From] == '\r'))
      End = Break + 1;
    From = Break + 1;
  }
  if (!End)
    return fail("the header of a message is too long");
  for (std::string_view Header = Rest.substr(0, *End); !Header.empty();) {
    size_t Break = Header.find('\n');
    std::string_view Line = Header.substr(0, Break);
    Header.remove_prefix(Break + 1);
    if (Line.ends_with('\r'))
      Line.remove_suffix(1);
    if (!Line.empty() && !readField(Line))
      return false;
  }
  if (!Length)
    return fail("the header of a message has no Content-Length");
  At += *End;
  return true;
}

void FrameReader::dropUsed() {
  Buffer.erase(0, At);
  At = 0;
}

std::optional<std::string> FrameReader::next() {
  if (!Error.empty() || (!Length && !readHeader())) {
    dropUsed();
    return std::nullopt;
  }
  if (Buffer.size() - At < *Length) {
    dropUsed();
    return std::nullopt;
  }
  std::string Body = Buffer.substr(At, *Length);
  At += *Length;
  Length.reset();
  return Body;
}

std::string framed(std::string_view Body) {
  return fmt::format("Content-Length: {}\r\n\r\n{}", Body.size(), Body);
}

bool writeAll(int Descriptor, std::string_view Bytes) {
  while (!Bytes.empty()) {
    ssize_t Count = write(Descriptor, Bytes.data(), Bytes.size());
    if (Count < 0 && errno == EINTR)
      continue;
    if (Count <= 0)
      return false;
    Bytes.remove_prefix(static_cast<size_t>(Count));
  }
  return true;
}

} // namespace jwtlint::lsp
