//===- Markdown.h - The pages of checks in reports --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// docs/checks/*.md are written in a small part of Markdown: headings, paragraphs,
// flat lists, fenced code, `code` and **bold**. This reads that part and nothing
// else; what it does not know is shown as it stands. The pages are our own text, but
// they are escaped all the same.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_REPORTS_MARKDOWN_H
#define JWTLINT_DRIVER_REPORTS_MARKDOWN_H

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

struct MarkdownBlock {
  enum class Kind : unsigned char { Heading, Paragraph, Bullets, Numbers, Code };
  Kind Is = Kind::Paragraph;
  unsigned Level = 0;             ///< of a heading, from 1
  std::vector<std::string> Texts; ///< one; of a list its items. Lines are joined, but for code
};

std::vector<MarkdownBlock> readMarkdown(std::string_view Page);

/// The blocks below the heading of level 2 with this text, without that heading.
std::vector<MarkdownBlock> markdownSection(const std::vector<MarkdownBlock> &Page,
                                           std::string_view Heading);

/// Without marks of emphasis and code.
std::string plainMarkdown(std::string_view Inline);

/// As text for people: paragraphs, "- " before items, code indented.
std::string markdownText(const std::vector<MarkdownBlock> &Blocks);

/// As HTML. Headings sink by Sink levels. Code that is the name of something that has a place in
/// the page becomes a link: LinkOf returns its address, or nothing.
std::string markdownHtml(const std::vector<MarkdownBlock> &Blocks, unsigned Sink,
                         const std::function<std::string(std::string_view Code)> &LinkOf);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_REPORTS_MARKDOWN_H
