//===- Transport.h - Frames of the base protocol ----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A message is a header, an empty line and as many bytes of JSON as the header says:
//
//   Content-Length: 57\r\n
//   \r\n
//   {"jsonrpc":"2.0", …
//
// After a header that cannot be understood nobody knows where the next message begins, so
// that the session is over. JSON that cannot be parsed costs only its message.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_TRANSPORT_H
#define JWTLINT_DRIVER_LSP_TRANSPORT_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jwtlint::lsp {

struct FrameLimits {
  size_t Header = size_t{8} << 10; ///< bytes of all header lines of a message
  uint64_t Body = uint64_t{256} << 20;
};

/// Cuts a stream of bytes into the bodies of messages.
class FrameReader {
public:
  explicit FrameReader(FrameLimits Limits = {}) : Limits(Limits) {}

  void add(std::string_view Bytes) { Buffer += Bytes; }

  /// The next body that is there as a whole. Nothing when bytes are missing, and for ever once
  /// there is an error().
  std::optional<std::string> next();

  /// Why no more can be read; empty as long as all is well.
  const std::string &error() const { return Error; }

private:
  bool readHeader();
  bool readField(std::string_view Line);
  bool readLength(std::string_view Value);
  bool fail(std::string Why);
  void dropUsed();

  FrameLimits Limits;
  std::string Buffer, Error;
  size_t At = 0;                  ///< what is before has been used
  std::optional<uint64_t> Length; ///< of the body that comes next
};

/// A message as it is sent.
std::string framed(std::string_view Body);

/// Writes all of it. False if nobody reads any more.
bool writeAll(int Descriptor, std::string_view Bytes);

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_TRANSPORT_H
