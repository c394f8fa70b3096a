//===- Glob.h - Wildcards ---------------------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_GLOB_H
#define JWTLINT_DRIVER_GLOB_H

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jwtlint {

/// Does Text match Pattern, where `*` stands for any text and nothing else is
/// special? Time is at most the product of the lengths.
bool matchesWildcard(std::string_view Pattern, std::string_view Text);

/// The rules that --rules selects, in the syntax of clang-tidy: globs separated
/// by commas, `-` in front takes away, the last match decides. A list that begins
/// with a positive glob selects only what it names; one that begins with a
/// negative glob takes away from all rules.
class RuleFilter {
public:
  /// False, with the reason and the nearest id in Error, if a glob matches none
  /// of Ids, or if all globs together select none.
  bool parse(std::string_view Globs, const std::vector<std::string> &Ids, std::string &Error);

  bool enabled(std::string_view Id) const;

private:
  struct Glob {
    bool Positive;
    std::string Pattern;
  };
  std::vector<Glob> Globs;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_GLOB_H
