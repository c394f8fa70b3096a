//===- Protocol.h - The words of the protocol -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What all parts of the language server share: JSON, positions, errors, and a reader
// of parameters that says what is wrong with them. The protocol is LSP 3.17:
// https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_PROTOCOL_H
#define JWTLINT_DRIVER_LSP_PROTOCOL_H

#include <nlohmann/json.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace jwtlint::lsp {

using Json = nlohmann::json;

enum class ErrorCode : int {
  ParseError = -32700,
  InvalidRequest = -32600,
  MethodNotFound = -32601,
  InvalidParams = -32602,
  InternalError = -32603,
  ServerNotInitialized = -32002,
  ContentModified = -32801,
  RequestCancelled = -32800,
};

struct ResponseError {
  ErrorCode Code = ErrorCode::InternalError;
  std::string Message;
};

/// What a request is answered with.
using Answer = std::variant<Json, ResponseError>;

/// From 0. Characters are units of the encoding that client and server agreed on.
struct Position {
  uint32_t Line = 0;
  uint32_t Character = 0;

  auto operator<=>(const Position &) const = default;
};

/// The end is exclusive.
struct Range {
  Position Start;
  Position End;

  auto operator<=>(const Range &) const = default;
};

/// How much a message matters; the numbers of the protocol.
enum class MessageType : int { Error = 1, Warning = 2, Info = 3, Log = 4 };

Json toJson(Position P);
Json toJson(const Range &R);

/// A value below Of by its path, "textDocument.uri"; null if there is none.
const Json *find(const Json &Of, std::string_view Path);

/// Is there such a value, and is it true?
bool isTrue(const Json &Of, std::string_view Path);

/// Reads parameters. The first thing that is missing or of the wrong kind is remembered, and
/// everything read is then empty: ask for error() before using any of it.
class Params {
public:
  explicit Params(const Json &Value) : Value(Value) {}

  std::string text(std::string_view Path);
  int64_t integer(std::string_view Path);
  Position position(std::string_view Path);
  Range range(std::string_view Path);
  /// Null only when it is wrong.
  const Json *list(std::string_view Path);
  const Json *object(std::string_view Path);

  /// Names what is wrong first.
  void wrong(std::string_view Path, std::string_view Expected);

  const std::optional<ResponseError> &error() const { return Wrong; }

private:
  uint32_t count(std::string_view Path);

  const Json &Value;
  std::optional<ResponseError> Wrong;
};

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_PROTOCOL_H
