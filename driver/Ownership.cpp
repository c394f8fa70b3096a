//===- Ownership.cpp - Whose code a file is ---------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Ownership.h"

#include "driver/Characters.h"
#include "driver/Glob.h"
#include "driver/Paths.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace jwtlint {

static bool isOneOf(std::string_view Name, std::span<const std::string_view> LowerCaseNames) {
  return std::any_of(LowerCaseNames.begin(), LowerCaseNames.end(), [&](std::string_view Other) {
    return std::equal(Name.begin(), Name.end(), Other.begin(), Other.end(),
                      [](char A, char B) { return lowerCase(A) == B; });
  });
}

static bool isForeignName(std::string_view Name) {
  static constexpr auto Names = std::to_array<std::string_view>(
      {"third_party", "thirdparty", "third-party", "3rdparty",     "3rd_party",
       "vendor",      "vendored",   "external",    "externals",    "third",
       "3rd",         "dep",        "dependence",  "dependencies", "submodules",
       "extern",      "deps",       "subprojects", "_deps",        "node_modules",
       "conan",       ".conan",     ".conan2",     "vcpkg",        "vcpkg_installed"});
  return isOneOf(Name, Names);
}

static bool isTestName(std::string_view Name) {
  static constexpr auto Names = std::to_array<std::string_view>(
      {"test", "tests", "testdata", "fixtures", "example", "examples", "docs", "mock", "mocks"});
  return isOneOf(Name, Names);
}

/// Does a folder of the relative path have a name that Is accepts?
template <typename Predicate> static bool anyFolder(std::string_view Relative, Predicate Is) {
  std::vector<std::string_view> Parts = components(Relative);
  if (!Parts.empty())
    Parts.pop_back();
  return std::any_of(Parts.begin(), Parts.end(), Is);
}

/// The longest named path that Path is below, else Root, else nothing.
std::string_view Ownership::baseOf(std::string_view Path) const {
  std::string_view Best = isBelow(Path, Root) ? std::string_view(Root) : std::string_view();
  for (const std::string &Name : Named)
    if (Name.size() > Best.size() && isBelow(Path, Name))
      Best = Name;
  return Best;
}

bool Ownership::owns(std::string_view Given) const {
  std::string Path = absolutePath(Given, Root);
  std::string_view Base = baseOf(Path);
  if (Base.empty())
    return false;
  for (const std::string &Folder : Foreign)
    if (isBelow(Path, Folder) && !isBelow(Base, Folder))
      return false;
  return !anyFolder(below(Path, Base), isForeignName);
}

std::string Ownership::belowNamed(std::string_view FactsPath) const {
  std::string Path = absolutePath(FactsPath, Root);
  std::string_view Base = baseOf(Path);
  return Base.empty() ? Path : std::string(below(Path, Base));
}

bool Ownership::isTestCode(std::string_view FactsPath) const {
  return anyFolder(belowNamed(FactsPath), isTestName);
}

static bool hasSources(const std::vector<std::string> &Files, const std::string &Folder) {
  std::string Prefix = Folder + "/";
  for (auto I = std::lower_bound(Files.begin(), Files.end(), Prefix);
       I != Files.end() && I->starts_with(Prefix); ++I)
    if (isSource(kindOf(*I)))
      return true;
  return false;
}

std::vector<std::string> vendoredLibraries(const std::vector<std::string> &Files,
                                           const std::vector<std::string> &HeaderGlobs) {
  std::map<std::string, bool> Folders; // and whether it is in an include folder
  for (const std::string &Glob : HeaderGlobs) {
    // The library's folder is what the spelling says before its first wildcard.
    size_t Slash = Glob.substr(0, Glob.find('*')).rfind('/');
    if (Slash == std::string::npos || Slash == 0)
      continue;
    std::string Needle = "/" + Glob.substr(0, Slash + 1);
    for (const std::string &File : Files) {
      size_t At = File.rfind(Needle);
      if (At != std::string::npos && kindOf(File) == FileKind::Header &&
          matchesWildcard(Glob, std::string_view(File).substr(At + 1))) {
        std::string_view Around = baseName(std::string_view(File).substr(0, At));
        Folders[File.substr(0, At + Needle.size() - 1)] |=
            Around == "include" || Around == "inc" || Around == "single_include";
      }
    }
  }
  std::vector<std::string> Result;
  for (const auto &[Folder, IsIncluded] : Folders)
    if (IsIncluded || !hasSources(Files, Folder))
      Result.push_back(Folder);
  return Result;
}

} // namespace jwtlint
