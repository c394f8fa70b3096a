//===- FixesList.cpp - Which mistakes have a fix --------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/FixesList.h"

#include "checks/Check.h"
#include "config-rules/engine/SpecLibrary.h"
#include "facts/Weakness.h"

namespace jwtlint {

static std::string_view doneBy(config::EditKind Kind) {
  switch (Kind) {
  case config::EditKind::Opposite:
    return "turns the switch round";
  case config::EditKind::RemoveItem:
    return "takes it out of the list, if another algorithm stays";
  case config::EditKind::None:
    break;
  }
  return {};
}

std::optional<std::vector<std::pair<std::string, FixInfo>>> knownFixes(std::string &Error) {
  config::SpecLibrary Specs;
  if (!Specs.addBuiltIn(Error))
    return std::nullopt;
  std::vector<std::pair<std::string, FixInfo>> Fixes;
  for (const Weakness &W : weaknesses()) {
    if (std::string_view Does = codeFix(W.Id); !Does.empty())
      Fixes.emplace_back(W.Id, FixInfo{true, "", std::string(Does), ""});
    for (const config::Rule *R : Specs.rules())
      if (R->Id == W.Id)
        for (const config::RuleCase &C : R->Cases)
          Fixes.emplace_back(W.Id, FixInfo{false, C.Name, std::string(doneBy(C.Edit)), C.NoEdit});
  }
  return Fixes;
}

} // namespace jwtlint
