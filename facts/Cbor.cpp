//===- Cbor.cpp - The part of CBOR that facts need --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/Cbor.h"

#include <bit>

namespace jwtlint {

static void putBigEndian(std::string &Out, uint64_t Value, unsigned Size) {
  for (unsigned I = Size; I-- > 0;)
    Out += static_cast<char>(Value >> (8 * I));
}

void CborWriter::head(unsigned Major, uint64_t Value) {
  auto Initial = [&](unsigned Info) { Out += static_cast<char>(Major << 5 | Info); };
  if (Value < 24) {
    Initial(static_cast<unsigned>(Value));
  } else if (Value <= 0xff) {
    Initial(24);
    putBigEndian(Out, Value, 1);
  } else if (Value <= 0xffff) {
    Initial(25);
    putBigEndian(Out, Value, 2);
  } else if (Value <= 0xffffffff) {
    Initial(26);
    putBigEndian(Out, Value, 4);
  } else {
    Initial(27);
    putBigEndian(Out, Value, 8);
  }
}

void CborWriter::text(std::string_view Text) {
  head(3, Text.size());
  Out += Text;
}

void CborWriter::real(double Value) {
  Out += static_cast<char>(0xfb);
  putBigEndian(Out, std::bit_cast<uint64_t>(Value), 8);
}

void CborReader::fail(std::string_view Expected) {
  if (Why.empty())
    Why = "expected " + std::string(Expected) + " at byte " + std::to_string(Position);
}

uint64_t CborReader::bigEndian(unsigned Size) {
  uint64_t Value = 0;
  for (unsigned I = 0; I != Size; ++I)
    Value = Value << 8 | static_cast<unsigned char>(Bytes[Position + I]);
  Position += Size;
  return Value;
}

uint64_t CborReader::head(unsigned Major, std::string_view Expected) {
  if (failed())
    return 0;
  if (atEnd() || static_cast<unsigned char>(Bytes[Position]) >> 5 != Major) {
    fail(Expected);
    return 0;
  }
  unsigned Info = static_cast<unsigned char>(Bytes[Position]) & 31;
  if (Info < 24) {
    ++Position;
    return Info;
  }
  unsigned Size = Info <= 27 ? 1U << (Info - 24) : 0;
  if (Size == 0 || Bytes.size() - Position - 1 < Size) {
    fail(Expected);
    return 0;
  }
  ++Position;
  return bigEndian(Size);
}

uint64_t CborReader::number() { return head(0, "a number"); }

uint64_t CborReader::numberUpTo(uint64_t Max, std::string_view What) {
  uint64_t Value = number();
  if (Value <= Max)
    return Value;
  fail(What);
  return 0;
}

std::string CborReader::text() {
  uint64_t Size = head(3, "a text");
  if (Size > Bytes.size() - Position)
    fail("a complete text");
  if (failed())
    return {};
  Position += Size;
  return std::string(Bytes.substr(Position - Size, Size));
}

uint64_t CborReader::array() {
  uint64_t Size = head(4, "an array");
  if (Size > Bytes.size() - Position)
    fail("a complete array");
  return failed() ? 0 : Size;
}

bool CborReader::boolean() {
  uint64_t Value = head(7, "a boolean");
  if (Value != 20 && Value != 21)
    fail("a boolean");
  return !failed() && Value == 21;
}

double CborReader::real() {
  if (failed())
    return 0;
  if (Bytes.size() - Position < 9 || static_cast<unsigned char>(Bytes[Position]) != 0xfb) {
    fail("a double");
    return 0;
  }
  ++Position;
  return std::bit_cast<double>(bigEndian(8));
}

bool CborReader::tryNull() {
  if (failed() || atEnd() || static_cast<unsigned char>(Bytes[Position]) != 0xf6)
    return false;
  ++Position;
  return true;
}

} // namespace jwtlint
