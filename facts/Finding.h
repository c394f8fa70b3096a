//===- Finding.h - A mistake, where it is and why ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_FINDING_H
#define JWTLINT_FACTS_FINDING_H

#include "facts/Place.h"

#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

enum class Severity : unsigned char { Note, Warning, Error };

/// "note", "warning" or "error".
std::string_view severityName(Severity S);

/// One step of the flow that explains a finding.
struct FlowStep {
  Place Where;
  std::string Message;

  auto operator<=>(const FlowStep &) const = default;
};

/// Replaces the text at a place.
struct TextEdit {
  Place Where;
  std::string Text;

  auto operator<=>(const TextEdit &) const = default;
};

/// A mistake. Its place is where the fix belongs; the sink is the end of Flow.
/// Messages never contain a secret's text.
struct Finding {
  std::string Id; ///< weakness id, "jwt-hardcoded-secret"
  Severity Level = Severity::Warning;
  std::string Message;
  Place Where;
  std::string Suggestion;
  std::vector<FlowStep> Flow;
  /// What the place belongs to, whatever its line: the function in code, the path of keys in
  /// configuration. May be empty.
  std::string Symbol;
  /// Edits that certainly mend it; nothing when that takes a decision.
  std::vector<TextEdit> Fix;
  /// The same for as long as the mistake is; see giveFingerprints() in driver/Report.h.
  std::string Fingerprint;
};

/// Why a finding is not among those to act on.
struct Dismissal {
  enum class Means : unsigned char { Comment, Baseline, Settings };
  Means By = Means::Comment;
  std::string Reason; ///< what the user gave; may be empty
};

struct DismissedFinding {
  Finding What;
  Dismissal Why;
};

/// A file that could not be analysed, or only in part.
struct NotAnalysed {
  std::string File;
  std::string Reason;

  auto operator<=>(const NotAnalysed &) const = default;
};

} // namespace jwtlint

#endif // JWTLINT_FACTS_FINDING_H
