//===- SarifRules.h - What SARIF says of the tool ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rules are the same in every report of a version: GitHub expects logs of one tool to
// differ in their results only, and lists the rules as those that were run.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_REPORTS_SARIFRULES_H
#define JWTLINT_DRIVER_REPORTS_SARIFRULES_H

#include "driver/reports/JsonText.h"

#include <cstddef>
#include <string_view>

namespace jwtlint {

/// run.tool: a reportingDescriptor for each weakness, in the order of weaknesses().
Json sarifTool();

/// run.taxonomies: the CWE numbers that rules refer to.
Json sarifTaxonomies();

/// The index of a weakness in the rules.
size_t sarifRuleIndex(std::string_view Id);

/// A message. SARIF takes "[text](target)" for a link, which a name of the scanned tree could
/// imitate.
Json sarifMessage(std::string_view Text);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_REPORTS_SARIFRULES_H
