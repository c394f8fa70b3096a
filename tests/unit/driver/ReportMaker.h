//===- ReportMaker.h - Reports without a scan -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_TESTS_UNIT_DRIVER_REPORTMAKER_H
#define JWTLINT_TESTS_UNIT_DRIVER_REPORTMAKER_H

#include "driver/Report.h"

#include <map>
#include <string>

namespace jwtlint {

/// The sources of a repository that is nowhere on the disk.
struct MadeSources {
  explicit MadeSources(const std::map<std::string, std::string> &Texts = {},
                       std::vector<Place> Secrets = {})
      : Files("/made", std::move(Secrets), View) {
    for (const auto &[Name, Text] : Texts)
      View.replace("/made/" + Name, Text);
  }

  FileView View;
  Sources Files;
};

/// A finding of jwt-weak-secret. Of findings with the same file and line the fingerprints are
/// the same.
inline Finding madeFinding(const std::string &File, uint32_t Line, Severity Level,
                           std::string Message = "the secret is weak") {
  Finding F;
  F.Id = "jwt-weak-secret";
  F.Level = Level;
  F.Message = std::move(Message);
  F.Where = {File, Line, 1, Line, 4};
  F.Suggestion = "make it longer";
  F.Fingerprint = std::string(24, 'a') + std::to_string(10000000 + Line);
  return F;
}

} // namespace jwtlint

#endif // JWTLINT_TESTS_UNIT_DRIVER_REPORTMAKER_H
