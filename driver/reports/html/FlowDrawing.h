//===- FlowDrawing.h - A flow as a drawing ----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The way of a value from source to sink as SVG: a lane for each file, a box for each
// step, one below the other, and arrows between them. Text cannot be measured here, so
// widths of characters are estimated for a wide font, and lines are wrapped by that.
// Colours and fonts come from the style of the page.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_REPORTS_HTML_FLOWDRAWING_H
#define JWTLINT_DRIVER_REPORTS_HTML_FLOWDRAWING_H

#include "facts/Finding.h"

#include <string>
#include <vector>

namespace jwtlint {

/// An <svg> element; empty without steps.
std::string flowDrawing(const std::vector<FlowStep> &Flow);

/// Lines of printable text that fit Width tenths of an em. Breaks at spaces and behind
/// punctuation, and anywhere when there is none.
std::vector<std::string> wrapText(std::string_view Printable, unsigned Width);

/// At most Width tenths of an em of printable text; what is too much is cut at the front.
std::string cutFront(std::string_view Printable, unsigned Width);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_REPORTS_HTML_FLOWDRAWING_H
