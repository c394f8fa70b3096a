//===- SpecReader.h - Reads adapters and rules from YAML --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the loaders of adapters and rules share. The first mistake is kept, with its place:
// "my.yaml:12:5: unknown key 'for-eatch'; did you mean 'for-each'?". Reading goes on, so no
// caller has to look before the end.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_SPECREADER_H
#define JWTLINT_CONFIG_RULES_ENGINE_SPECREADER_H

#include "config-rules/engine/Adapter.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jwtlint::config {

class SpecReader {
public:
  using Handler = std::function<void(const Node &)>;
  using Field = std::pair<std::string_view, Handler>;

  /// Parses \p Text and calls \p Read with its only document's root. False, with the first
  /// mistake in \p Error, unless all was well.
  bool read(const std::string &Name, std::string_view Text,
            const std::function<void(const Node &)> &Read, std::string &Error);

  void fail(const Node &N, const std::string &What);

  /// Calls the handler of each member of the map \p N; a key without one is a mistake.
  void fields(const Node &N, std::string_view What, std::initializer_list<Field> Known);
  void eachItem(const Node &N, const Handler &Visit); ///< of a sequence, or the only one
  void eachMember(const Node &N, std::string_view What,
                  const std::function<void(const Member &)> &Visit);

  std::string text(const Node &N);
  std::vector<std::string> texts(const Node &N); ///< a scalar, or a sequence of scalars
  bool boolean(const Node &N);
  double seconds(const Node &N); ///< a duration, or a number
  Path path(const Node &N);
  std::vector<Path> paths(const Node &N);
  std::vector<PathCondition> conditions(const Node &N);
  /// One of \p Names; its index.
  size_t oneOf(const Node &N, std::string_view What, std::initializer_list<std::string_view> Names);
  Sample sample(const Node &N);

private:
  std::string Error;
};

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_SPECREADER_H
