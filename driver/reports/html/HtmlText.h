//===- HtmlText.h - Text in an HTML page ------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_REPORTS_HTML_HTMLTEXT_H
#define JWTLINT_DRIVER_REPORTS_HTML_HTMLTEXT_H

#include <string>
#include <string_view>

namespace jwtlint {

/// Text as it may stand in HTML or SVG, between tags and in quoted attributes. Newlines stay;
/// what is not printable has to be made visible before.
std::string htmlText(std::string_view Text);

/// A text of the scanned tree: masked, on one line, printable and escaped.
std::string safeHtml(std::string_view Text);

/// "'sha256-…'": the source expression of a content security policy that allows this style or
/// script.
std::string policyHash(std::string_view Content);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_REPORTS_HTML_HTMLTEXT_H
