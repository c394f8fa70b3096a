//===- Suppressions.h - Findings that a comment dismisses -------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Comments that say that a finding is meant to be there:
//
//   // jwt-lint: ignore jwt-weak-secret -- a test vector of RFC 7515
//   # jwt-lint: ignore jwt-excessive-lifetime, jwt-missing-* -- see SEC-12
//   // NOLINT(jwt-weak-secret)     // NOLINTNEXTLINE(jwt-*): reason
//   // NOLINTBEGIN(jwt-…) … // NOLINTEND(jwt-…)
//
// "jwt-lint: ignore" holds for its line, and when it stands alone for the next line
// that is neither blank nor a comment. In YAML that line may open a block scalar; then
// it holds for the block. NOLINT, in C and C++ only, means what it means to clang-tidy,
// except that space before the parenthesis does not widen it to every check.
//
// A comment that names nothing that jwt-lint knows, dismisses nothing, or lacks a reason
// where reasons are asked for, is itself a finding (jwt-suppression). What it does not
// name it does not dismiss: "ignore jwt-weak-secrte" dismisses nothing.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_SUPPRESSIONS_H
#define JWTLINT_DRIVER_SUPPRESSIONS_H

#include "driver/SourceFile.h"
#include "facts/Finding.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

/// The id of findings about suppressions.
inline constexpr std::string_view SuppressionId = "jwt-suppression";

struct Suppression {
  /// An id or glob that it names.
  struct Target {
    std::string Glob;
    bool Used = false;
  };

  Place Where;            ///< the comment
  uint32_t FirstLine = 0; ///< of what it holds for
  uint32_t LastLine = 0;  ///< inclusive
  std::vector<Target> Targets;
  std::vector<std::string> Unknown; ///< words that name no id
  std::string Reason;
  std::string Problem; ///< why it cannot be understood; empty otherwise
  bool IsOurs = true;  ///< it speaks to jwt-lint alone, unlike a bare NOLINT

  /// Does it dismiss F? Notes what was of use.
  bool dismisses(const Finding &F);
};

/// May the text hold a suppression? Cheap.
bool mayHoldSuppressions(std::string_view Text);

/// The suppressions of a file, in their order. Name is the one that reports use.
std::vector<Suppression> findSuppressions(const std::string &Name, const SourceFile &File);

/// A finding about what is to dismiss findings.
Finding suppressionFinding(const Place &Where, std::string Message, std::string Suggestion);

/// What is wrong with S in itself: it cannot be understood, names an unknown id, or has no
/// reason where one is needed.
std::vector<Finding> complaintsOf(const Suppression &S, bool NeedsReason);

/// That S, or a part of it, dismissed nothing. Ran says which checks had a chance to find
/// something there.
std::vector<Finding> complaintsOfUnused(const Suppression &S,
                                        const std::function<bool(std::string_view)> &Ran);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_SUPPRESSIONS_H
