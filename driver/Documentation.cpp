//===- Documentation.cpp - Where the pages of weaknesses are --------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Documentation.h"

#include "driver/Explain.h"
#include "driver/reports/Markdown.h"
#include "facts/Weakness.h"

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <vector>

namespace jwtlint {

/// A file: address (RFC 8089) of an absolute path.
static std::string fileAddress(std::string_view Path) {
  std::string Result = "file://";
  for (char C : Path) {
    bool IsPlain = (C >= 'a' && C <= 'z') || (C >= 'A' && C <= 'Z') || (C >= '0' && C <= '9') ||
                   std::string_view("/-._~").find(C) != std::string_view::npos;
    Result += IsPlain ? std::string(1, C) : fmt::format("%{:02X}", static_cast<unsigned char>(C));
  }
  return Result;
}

/// The folder of the pages, as it is installed and in a build tree; or empty.
static std::string pagesFolder() {
  namespace fs = std::filesystem;
  std::error_code Code;
  fs::path Program = fs::read_symlink("/proc/self/exe", Code);
  fs::path Folder = Program.parent_path().parent_path() / "share/doc/jwt-lint/docs/checks";
  return fs::is_directory(Folder, Code) ? Folder.string() : std::string();
}

std::string documentationSummary(std::string_view Id) {
  const Weakness *W = findWeakness(Id);
  std::string Error;
  std::optional<std::string> Page = explain(Id, Error);
  if (!W || !Page)
    return {};
  std::vector<MarkdownBlock> Finds = markdownSection(readMarkdown(*Page), "What it finds");
  std::string First = Finds.empty() ? "" : Finds.front().Texts.front();
  // "An HMAC secret that can be guessed:" goes on with a list, which is for the page.
  return First.empty() || First.ends_with(':') ? std::string(W->Title) + "."
                                               : fmt::format("{}. {}", W->Title, First);
}

std::string documentationAddress(std::string_view Id) {
  const Weakness *W = findWeakness(Id);
  if (!W)
    return {};
  static const std::string Folder = pagesFolder();
  std::string Page = Folder + "/" + std::string(Id) + ".md";
  if (std::error_code Code; !Folder.empty() && std::filesystem::exists(Page, Code))
    return fileAddress(Page);
  return W->Cwe.empty()
             ? std::string()
             : fmt::format("https://cwe.mitre.org/data/definitions/{}.html", W->Cwe.front());
}

} // namespace jwtlint
