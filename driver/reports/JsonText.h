//===- JsonText.h - JSON as reports write it --------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_REPORTS_JSONTEXT_H
#define JWTLINT_DRIVER_REPORTS_JSONTEXT_H

#include <nlohmann/json.hpp>

#include <string>

namespace jwtlint {

/// Members stay in the order in which they are added.
using Json = nlohmann::ordered_json;

/// The document in ASCII: names and messages may hold bytes that are not UTF-8, or characters
/// that a terminal obeys.
inline std::string jsonText(const Json &Document) {
  return Document.dump(1, ' ', true, Json::error_handler_t::replace) + "\n";
}

} // namespace jwtlint

#endif // JWTLINT_DRIVER_REPORTS_JSONTEXT_H
