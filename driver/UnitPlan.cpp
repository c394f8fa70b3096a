//===- UnitPlan.cpp - Which units to parse, and how -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/UnitPlan.h"

#include "driver/Paths.h"

#include <algorithm>
#include <filesystem>

namespace jwtlint {

namespace fs = std::filesystem;

UnitPlan::UnitPlan(const Discovery &Found, const Ownership &Owned)
    : Found(Found), Owned(Owned),
      Inference(
          Found.Root, Found.Files, [&Owned](std::string_view Path) { return Owned.owns(Path); },
          Found.View) {}

bool UnitPlan::isWanted(const std::string &File) const {
  return Found.isWanted(File) && Owned.owns(File);
}

bool UnitPlan::empty() const {
  return std::none_of(Found.Files.begin(), Found.Files.end(),
                      [this](const std::string &File) { return isWanted(File); });
}

bool UnitPlan::nothingFound() const {
  return std::none_of(Found.Files.begin(), Found.Files.end(),
                      [this](const std::string &File) { return Found.isWanted(File); });
}

bool UnitPlan::useDatabase(const std::string &Folder, std::vector<NotAnalysed> &Problems,
                           std::string &Error) {
  std::optional<std::string> Place =
      Folder.empty() ? CompilationDatabase::find(Found.Root) : Folder;
  if (!Place)
    return true;
  CompilationDatabase Loaded;
  if (!Loaded.load(*Place, Error)) {
    if (!Folder.empty())
      return false;
    Problems.push_back(
        {shownPath(absolutePath("compile_commands.json", *Place), Found.Root), Error});
    return true;
  }
  std::string Shown = shownPath(Loaded.file(), Found.Root);
  for (const auto &[File, Entry] : Loaded.entries()) {
    std::error_code Code;
    if (isWanted(File) && !fs::exists(File, Code))
      Problems.push_back(
          {shownPath(File, Found.Root), "named in " + Shown + ", but does not exist"});
  }
  Database = std::move(Loaded);
  return true;
}

CompileUnit UnitPlan::unit(const std::string &File) {
  const CompilationDatabase::Entry *Entry = Database ? Database->lookUp(File) : nullptr;
  std::error_code Code;
  if (!Entry || !fs::is_directory(Entry->Directory, Code))
    return Inference.infer(File);
  CompileUnit Unit{File, Entry->Directory, Entry->Arguments};
  if (Entry->Incomplete)
    for (std::string &Flag : Inference.includeFlags(File))
      Unit.Arguments.push_back(std::move(Flag));
  return Unit;
}

std::vector<CompileUnit> UnitPlan::sources() {
  std::vector<CompileUnit> Units;
  for (const std::string &File : Found.Files)
    if (isSource(kindOf(File)) && isWanted(File))
      Units.push_back(unit(File));
  return Units;
}

std::vector<CompileUnit> UnitPlan::unseenHeaders(const std::set<std::string> &Seen) {
  std::vector<CompileUnit> Units;
  for (const std::string &File : Found.Files) {
    if (kindOf(File) != FileKind::Header || !isWanted(File) ||
        Seen.count(shownPath(File, Found.Root)) != 0)
      continue;
    bool IsNamed = std::binary_search(Found.Named.begin(), Found.Named.end(), File);
    std::string Why;
    if (IsNamed || containsIgnoringCase(Found.View.read(File, Why).value_or(""), "jwt"))
      Units.push_back(unit(File));
  }
  return Units;
}

} // namespace jwtlint
