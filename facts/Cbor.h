//===- Cbor.h - The part of CBOR that facts need ----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Unsigned integers, texts, arrays of definite length, booleans, null and
// doubles of RFC 8949, written and read in order, without a tree in between.
// Nothing recurses, so nesting in hostile input costs no stack. Negative numbers,
// maps, tags and indefinite lengths are not supported: facts do not use them.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_CBOR_H
#define JWTLINT_FACTS_CBOR_H

#include <cstdint>
#include <string>
#include <string_view>

namespace jwtlint {

class CborWriter {
public:
  void number(uint64_t Value) { head(0, Value); }
  void text(std::string_view Text);
  void array(uint64_t Size) { head(4, Size); }
  void boolean(bool Value) { Out += static_cast<char>(Value ? 0xf5 : 0xf4); }
  void null() { Out += static_cast<char>(0xf6); }
  void real(double Value);

  std::string take() { return std::move(Out); }

private:
  void head(unsigned Major, uint64_t Value);

  std::string Out;
};

/// Reads what CborWriter writes. After the first mismatch failed() holds, every
/// later read gives a zero value, and why() says what was expected where.
class CborReader {
public:
  explicit CborReader(std::string_view Bytes) : Bytes(Bytes) {}

  uint64_t number();
  /// A number of at most Max.
  uint64_t numberUpTo(uint64_t Max, std::string_view What);
  std::string text();
  /// The size of an array, which is never more than the bytes that remain.
  uint64_t array();
  bool boolean();
  double real();
  /// Consumes a null if one comes next.
  bool tryNull();

  void fail(std::string_view Expected);
  bool failed() const { return !Why.empty(); }
  const std::string &why() const { return Why; }
  bool atEnd() const { return Position == Bytes.size(); }

private:
  uint64_t head(unsigned Major, std::string_view Expected);
  uint64_t bigEndian(unsigned Size);

  std::string_view Bytes;
  size_t Position = 0;
  std::string Why;
};

} // namespace jwtlint

#endif // JWTLINT_FACTS_CBOR_H
