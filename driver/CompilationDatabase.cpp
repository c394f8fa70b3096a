//===- CompilationDatabase.cpp - compile_commands.json ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/CompilationDatabase.h"

#include "driver/CompileFlags.h"
#include "driver/Paths.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <unordered_map>

namespace jwtlint {

namespace fs = std::filesystem;

static constexpr const char *FileName = "compile_commands.json";

std::optional<std::string> CompilationDatabase::find(const std::string &Root) {
  std::vector<std::string> Folders;
  auto AddFolders = [&](const fs::path &Parent, auto Accepts) {
    std::error_code Code;
    size_t First = Folders.size();
    for (fs::directory_iterator I(Parent, Code), End; !Code && I != End; I.increment(Code))
      if (Accepts(I->path().filename().string()))
        Folders.push_back(I->path().string());
    std::sort(Folders.begin() + static_cast<std::ptrdiff_t>(First), Folders.end());
  };
  Folders.push_back(Root);
  AddFolders(Root, [](const std::string &Name) {
    return Name.starts_with("build") || Name.starts_with("cmake-build-");
  });
  AddFolders(fs::path(Root) / "out", [](const std::string &) { return true; });
  for (const std::string &Folder : Folders) {
    std::error_code Code;
    if (fs::is_regular_file(fs::path(Folder) / FileName, Code))
      return Folder;
  }
  return std::nullopt;
}

namespace {

/// A build may know the sources by a path through symbolic links; discovery does
/// not. Folders are few, so that one look at each is cheap.
class RealFolders {
public:
  std::string of(const std::string &Path) {
    auto [Entry, IsNew] = Known.try_emplace(std::string(folderOf(Path)));
    if (IsNew) {
      std::error_code Code;
      fs::path Canonical = fs::canonical(Entry->first, Code);
      Entry->second = Code ? Entry->first : Canonical.string();
    }
    return absolutePath(baseName(Path), Entry->second);
  }

private:
  std::unordered_map<std::string, std::string> Known;
};

} // namespace

static std::string textOf(const nlohmann::json &Object, const char *Key) {
  auto I = Object.find(Key);
  return I != Object.end() && I->is_string() ? I->get<std::string>() : std::string();
}

static std::vector<std::string> commandOf(const nlohmann::json &Object) {
  auto Arguments = Object.find("arguments");
  if (Arguments == Object.end() || !Arguments->is_array())
    return splitCommand(textOf(Object, "command"));
  std::vector<std::string> Result;
  for (const nlohmann::json &Word : *Arguments)
    if (Word.is_string())
      Result.push_back(Word.get<std::string>());
  return Result;
}

bool CompilationDatabase::load(const std::string &FolderOrFile, std::string &Error) {
  std::error_code Code;
  fs::path Path = fs::absolute(FolderOrFile, Code);
  if (fs::is_directory(Path, Code))
    Path /= FileName;
  File = absolutePath(Path.string(), "/");
  constexpr size_t Limit = size_t{512} << 20;
  std::string Why;
  std::optional<std::string> Text = readRegularFile(File, Why, Limit);
  if (!Text) {
    Error = "'" + File + "' " + Why;
    return false;
  }
  nlohmann::json Root = nlohmann::json::parse(*Text, nullptr, /*allow_exceptions=*/false);
  if (!Root.is_array()) {
    Error = "'" + File + "' is not a compilation database: expected a JSON array of commands";
    return false;
  }
  std::string Folder(folderOf(File));
  RealFolders Real;
  for (const nlohmann::json &Object : Root) {
    std::string Name = Object.is_object() ? textOf(Object, "file") : std::string();
    if (Name.empty())
      continue;
    std::string Directory = absolutePath(textOf(Object, "directory"), Folder);
    SafeFlags Flags = safeFlags(commandOf(Object), Directory);
    Entries.try_emplace(Real.of(absolutePath(Name, Directory)),
                        Entry{Directory, std::move(Flags.Arguments), Flags.Incomplete});
  }
  return true;
}

const CompilationDatabase::Entry *CompilationDatabase::lookUp(const std::string &Path) const {
  auto I = Entries.find(Path);
  return I == Entries.end() ? nullptr : &I->second;
}

} // namespace jwtlint
