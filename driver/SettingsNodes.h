//===- SettingsNodes.h - The shapes of settings -----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Maps, lists, texts and words of a settings file, with a mistake for whatever is not
// as it should be. Reading goes on behind a mistake, so that all are found at once.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_SETTINGSNODES_H
#define JWTLINT_DRIVER_SETTINGSNODES_H

#include "config-rules/engine/Document.h"
#include "driver/SettingsReader.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

class SettingsNodes {
public:
  using Node = config::Node;
  using Member = config::Member;
  using Handler = std::function<void(const Node &)>;
  struct Field {
    std::string_view Name;
    Handler Read;
  };

  explicit SettingsNodes(std::vector<SettingsError> &Errors) : Errors(Errors) {}

  /// Calls \p Read with the root of the only document, if there is one.
  void parse(const std::string &Name, std::string_view Text, const Handler &Read);

  static Place placeOf(const Node &N) { return N.Owner->place(N); }
  static Place keyPlace(const Node &Map, const Member &M) { return Map.Owner->place(M.KeyWhere); }

  void fail(Place Where, std::string What);
  /// How many mistakes there were.
  size_t failures() const { return Failures; }

  void eachMember(const Node &N, std::string_view What,
                  const std::function<void(const Member &)> &Visit);
  /// Calls the handler of each member; a key without one is a mistake.
  void fields(const Node &N, std::string_view What, const std::vector<Field> &Known);
  /// The items of a list, or the one value that stands for it.
  void eachItem(const Node &N, const Handler &Visit);

  /// Of a scalar that is not empty.
  std::optional<std::string> text(const Node &N);
  std::vector<Located> texts(const Node &N);
  /// The index of the word.
  std::optional<size_t> oneOf(const Node &N, const std::vector<std::string> &Words);
  bool boolean(const Node &N) { return oneOf(N, {"false", "true"}) == 1; }

private:
  bool spend(const Node &N);
  bool isPlain(const Node &N);

  std::vector<SettingsError> &Errors;
  size_t Failures = 0, Visits = 0;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_SETTINGSNODES_H
