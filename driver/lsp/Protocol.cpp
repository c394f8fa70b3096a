//===- Protocol.cpp - The words of the protocol ---------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Protocol.h"

#include <fmt/format.h>

#include <algorithm>

namespace jwtlint::lsp {

Json toJson(Position P) { return {{"line", P.Line}, {"character", P.Character}}; }

Json toJson(const Range &R) { return {{"start", toJson(R.Start)}, {"end", toJson(R.End)}}; }

const Json *find(const Json &Of, std::string_view Path) {
  const Json *At = &Of;
  while (!Path.empty()) {
    size_t Dot = std::min(Path.find('.'), Path.size());
    if (!At->is_object())
      return nullptr;
    auto Member = At->find(std::string(Path.substr(0, Dot)));
    if (Member == At->end())
      return nullptr;
    At = &*Member;
    Path.remove_prefix(std::min(Dot + 1, Path.size()));
  }
  return At;
}

bool isTrue(const Json &Of, std::string_view Path) {
  const Json *Found = find(Of, Path);
  return Found && Found->is_boolean() && Found->get<bool>();
}

void Params::wrong(std::string_view Path, std::string_view Expected) {
  if (!Wrong)
    Wrong =
        ResponseError{ErrorCode::InvalidParams, fmt::format("'{}': expected {}", Path, Expected)};
}

std::string Params::text(std::string_view Path) {
  const Json *Found = find(Value, Path);
  if (Found && Found->is_string())
    return Found->get<std::string>();
  wrong(Path, "a string");
  return {};
}

int64_t Params::integer(std::string_view Path) {
  const Json *Found = find(Value, Path);
  if (Found && Found->is_number_integer())
    return Found->get<int64_t>();
  wrong(Path, "an integer");
  return 0;
}

uint32_t Params::count(std::string_view Path) {
  const Json *Found = find(Value, Path);
  // The protocol's uinteger ends at 2^31 - 1. Some clients send more for "the end of the line".
  if (Found && Found->is_number_integer() && (Found->is_number_unsigned() || *Found >= 0))
    return static_cast<uint32_t>(std::min<uint64_t>(Found->get<uint64_t>(), INT32_MAX));
  wrong(Path, "an integer that is not negative");
  return 0;
}

Position Params::position(std::string_view Path) {
  std::string Base(Path);
  return {count(Base + ".line"), count(Base + ".character")};
}

Range Params::range(std::string_view Path) {
  std::string Base(Path);
  Range R{position(Base + ".start"), position(Base + ".end")};
  if (R.End < R.Start)
    wrong(Path, "a range that does not end before it starts");
  return R;
}

const Json *Params::list(std::string_view Path) {
  const Json *Found = find(Value, Path);
  if (Found && Found->is_array())
    return Found;
  wrong(Path, "an array");
  return nullptr;
}

const Json *Params::object(std::string_view Path) {
  const Json *Found = find(Value, Path);
  if (Found && Found->is_object())
    return Found;
  wrong(Path.empty() ? "params" : Path, "an object");
  return nullptr;
}

} // namespace jwtlint::lsp
