//===- LanguageStandard.cpp - Which C++ a repository is written in --------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/LanguageStandard.h"

#include "driver/IncludeGraph.h"
#include "driver/Paths.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace jwtlint {

/// "20", "2a", "17" at the start of Text; 0 if it is no standard.
static unsigned standardAt(std::string_view Text) {
  struct Name {
    std::string_view Spelling;
    unsigned Standard;
  };
  static constexpr Name Names[] = {{"11", 11}, {"0x", 11}, {"14", 14}, {"1y", 14},
                                   {"17", 17}, {"1z", 17}, {"20", 20}, {"2a", 20},
                                   {"23", 23}, {"2b", 23}, {"26", 26}, {"2c", 26}};
  for (const Name &N : Names)
    if (Text.starts_with(N.Spelling) &&
        (Text.size() == 2 || !std::isalnum(static_cast<unsigned char>(Text[2]))))
      return N.Standard;
  return 0;
}

unsigned standardNamedIn(std::string_view BuildFile) {
  unsigned Newest = 0;
  for (std::string_view Marker : {"c++", "gnu++", "cxx_std_", "CXX_STANDARD"})
    for (size_t At = BuildFile.find(Marker); At != std::string_view::npos;
         At = BuildFile.find(Marker, At + 1)) {
      std::string_view Rest = BuildFile.substr(At + Marker.size());
      if (Marker == "CXX_STANDARD")
        Rest.remove_prefix(std::min(Rest.find_first_not_of(" \t\":,=value{"), Rest.size()));
      Newest = std::max(Newest, standardAt(Rest));
    }
  return Newest;
}

/// Is Word in Text, not as part of a longer identifier?
static bool hasWord(std::string_view Text, std::string_view Word) {
  auto IsPart = [](char C) { return std::isalnum(static_cast<unsigned char>(C)) || C == '_'; };
  for (size_t At = Text.find(Word); At != std::string_view::npos; At = Text.find(Word, At + 1)) {
    size_t End = At + Word.size();
    if ((At == 0 || !IsPart(Text[At - 1])) && (End == Text.size() || !IsPart(Text[End])))
      return true;
  }
  return false;
}

unsigned standardNeededBy(std::string_view Source) {
  static constexpr std::string_view Headers20[] = {
      "barrier", "bit",    "compare",   "concepts",        "coroutine", "format",     "latch",
      "numbers", "ranges", "semaphore", "source_location", "span",      "stop_token", "syncstream"};
  static constexpr std::string_view Headers23[] = {"expected",  "flat_map",   "flat_set",
                                                   "generator", "mdspan",     "spanstream",
                                                   "print",     "stacktrace", "stdfloat"};
  static constexpr std::string_view Words20[] = {"co_await", "co_return", "co_yield",  "requires",
                                                 "concept",  "consteval", "constinit", "char8_t"};
  unsigned Needed = 17;
  for (const Inclusion &I : scanIncludes(Source)) {
    if (std::find(std::begin(Headers23), std::end(Headers23), I.Spelling) != std::end(Headers23))
      return 23;
    if (std::find(std::begin(Headers20), std::end(Headers20), I.Spelling) != std::end(Headers20))
      Needed = 20;
  }
  if (Needed == 17 && (Source.find("<=>") != std::string_view::npos ||
                       std::any_of(std::begin(Words20), std::end(Words20),
                                   [&](std::string_view W) { return hasWord(Source, W); })))
    Needed = 20;
  return Needed;
}

static constexpr auto BuildFiles = std::to_array<std::string_view>(
    {"CMakeLists.txt", "CMakePresets.json", "meson.build", "Makefile", "GNUmakefile",
     "configure.ac", "xmake.lua", "BUILD.bazel", ".bazelrc", "premake5.lua"});

bool LanguageStandard::isBuildFile(std::string_view Name) {
  return std::find(BuildFiles.begin(), BuildFiles.end(), Name) != BuildFiles.end();
}

unsigned LanguageStandard::ofFolder(const std::string &Folder) {
  if (auto It = Known.find(Folder); It != Known.end())
    return It->second;
  unsigned Standard = 0;
  for (std::string_view Name : BuildFiles) {
    std::string Why;
    if (auto Text = View.read(Folder + "/" + std::string(Name), Why))
      Standard = std::max(Standard, standardNamedIn(*Text));
  }
  if (Standard == 0 && Folder.size() > Root.size() && Folder.starts_with(Root))
    Standard = ofFolder(std::string(folderOf(Folder)));
  return Known[Folder] = Standard;
}

} // namespace jwtlint
