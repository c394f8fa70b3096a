//===- Discovery.cpp - The files of a repository ----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Discovery.h"

#include "driver/Git.h"
#include "driver/GitIgnore.h"
#include "driver/LanguageStandard.h"
#include "driver/Paths.h"
#include "facts/Nearest.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <memory>
#include <set>

#include <dirent.h>
#include <sys/stat.h>

namespace jwtlint {
namespace {

namespace fs = std::filesystem;

bool exists(const std::string &Path) {
  struct stat Status;
  return lstat(Path.c_str(), &Status) == 0;
}

bool isFolder(const std::string &Path) {
  struct stat Status;
  return stat(Path.c_str(), &Status) == 0 && S_ISDIR(Status.st_mode);
}

std::string join(std::string_view Folder, std::string_view Name) {
  std::string Result(Folder);
  if (!Result.ends_with('/'))
    Result += '/';
  return Result.append(Name);
}

void sortUnique(std::vector<std::string> &List) {
  // The walk sorts each folder, which often is enough and cheaper than to sort all.
  if (!std::is_sorted(List.begin(), List.end()))
    std::sort(List.begin(), List.end());
  List.erase(std::unique(List.begin(), List.end()), List.end());
}

/// The nearest folder around Path that is a repository, or nothing.
std::string repositoryOf(std::string Folder) {
  for (;; Folder = folderOf(Folder)) {
    if (exists(join(Folder, ".git")))
      return Folder;
    if (Folder == "/" || Folder.empty())
      return {};
  }
}

std::string commonFolder(const std::vector<std::string> &Folders) {
  std::string Common = Folders.front();
  for (const std::string &Folder : Folders)
    while (!isBelow(Folder, Common))
      Common = folderOf(Common);
  return Common;
}

/// The folders that .gitmodules names.
std::vector<std::string> submodules(const std::string &Root) {
  std::vector<std::string> Result;
  std::string Why;
  std::string Text = readRegularFile(join(Root, ".gitmodules"), Why).value_or("");
  for (size_t At = 0; At < Text.size();) {
    size_t End = std::min(Text.find('\n', At), Text.size());
    std::string_view Line = std::string_view(Text).substr(At, End - At);
    At = End + 1;
    Line.remove_prefix(std::min(Line.find_first_not_of(" \t"), Line.size()));
    if (!Line.starts_with("path"))
      continue;
    Line.remove_prefix(4);
    size_t Value = Line.find_first_not_of(" \t=");
    size_t Last = Line.find_last_not_of(" \t\r");
    if (Value != 0 && Value != std::string_view::npos)
      Result.push_back(absolutePath(Line.substr(Value, Last - Value + 1), Root));
  }
  return Result;
}

/// Does anything that jwt-lint does depend on the text of this file?
bool matters(std::string_view Path) {
  std::string_view Name = baseName(Path);
  return kindOf(Path) != FileKind::Other || mayBeConfiguration(Path) ||
         Name.starts_with(".jwt-lint") || LanguageStandard::isBuildFile(Name);
}

/// Adds a regular file to the list that it belongs into.
void addFile(std::string Path, Discovery &To) {
  if (kindOf(Path) != FileKind::Other)
    To.Files.push_back(std::move(Path));
  else if (baseName(Path) == SettingsName)
    To.Settings.push_back(std::move(Path));
  else if (mayBeConfiguration(Path))
    To.Configurations.push_back(std::move(Path));
}

/// Walks folders and collects what belongs into the index.
class Walker {
public:
  explicit Walker(Discovery &Result) : Result(Result) {}

  void walk(const std::string &Folder, IgnoreStack Ignore, bool IsTop) {
    if (!Visited.insert(Folder).second)
      return;
    std::unique_ptr<DIR, int (*)(DIR *)> Stream(opendir(Folder.c_str()), closedir);
    if (!Stream) {
      problem(Folder, std::strerror(errno));
      return;
    }
    std::vector<std::string> Folders;
    Discovery Here;
    bool IsRepository = false, IsBuildTree = false, HasIgnoreFile = false;
    while (const dirent *Entry = readdir(Stream.get())) {
      std::string_view Name = Entry->d_name;
      IsRepository |= Name == ".git";
      IsBuildTree |= Name == "CMakeCache.txt";
      HasIgnoreFile |= Name == ".gitignore";
      if (Name == "." || Name == ".." || Name == ".git" || Name == "node_modules")
        continue;
      classify(join(Folder, Name), Entry->d_type, Folders, Here);
    }
    // The stream's descriptor is not needed further down: trees are deep.
    Stream.reset();
    if (!IsTop && (IsRepository || IsBuildTree))
      Result.Foreign.push_back(Folder);
    std::string Why;
    if (HasIgnoreFile)
      if (std::optional<std::string> Text = readRegularFile(join(Folder, ".gitignore"), Why))
        Ignore.push(Folder, IgnoreRules::parse(*Text));
    auto Keep = [&](std::vector<std::string> &From, std::vector<std::string> &To) {
      std::sort(From.begin(), From.end());
      for (std::string &File : From)
        if (!Ignore.ignored(File, /*IsFolder=*/false))
          To.push_back(std::move(File));
    };
    Keep(Here.Files, Result.Files);
    Keep(Here.Configurations, Result.Configurations);
    // Settings count whether git ignores them or not.
    Result.Settings.insert(Result.Settings.end(), Here.Settings.begin(), Here.Settings.end());
    std::sort(Folders.begin(), Folders.end());
    for (const std::string &Inner : Folders)
      if (!Ignore.ignored(Inner, /*IsFolder=*/true))
        walk(Inner, Ignore, /*IsTop=*/false);
  }

  bool hasVisited(const std::string &Folder) const { return Visited.count(Folder) != 0; }

private:
  static void classify(std::string Path, unsigned char Type, std::vector<std::string> &Folders,
                       Discovery &Here) {
    // Whatever it is: what cannot be read is an error of the settings, not silence.
    if (baseName(Path) == SettingsName) {
      Here.Settings.push_back(std::move(Path));
      return;
    }
    if (Type == DT_UNKNOWN) {
      struct stat Status;
      if (lstat(Path.c_str(), &Status) != 0)
        return;
      Type = S_ISDIR(Status.st_mode) ? DT_DIR : S_ISREG(Status.st_mode) ? DT_REG : DT_LNK;
    }
    if (Type == DT_DIR)
      Folders.push_back(std::move(Path));
    else if (Type == DT_REG)
      addFile(std::move(Path), Here);
  }

  void problem(const std::string &Path, const std::string &Reason) {
    // Elsewhere in the repository it is nothing that was to be linted.
    if (!Result.isWanted(Path))
      return;
    Result.Problems.push_back({shownPath(Path, Result.Root), "cannot be read: " + Reason});
  }

  Discovery &Result;
  std::set<std::string> Visited;
};

bool namePaths(const std::vector<std::string> &Paths, Discovery &Result, std::string &Error) {
  std::error_code Code;
  std::string Current = fs::current_path(Code).string();
  for (const std::string &Path : Paths) {
    if (std::string Whole = absolutePath(Path, Current); Result.View.replacement(Whole)) {
      Result.Named.push_back(std::move(Whole));
      continue;
    }
    fs::path Canonical = fs::canonical(Path, Code);
    if (!Code) {
      Result.Named.push_back(Canonical.string());
      continue;
    }
    Error = "'" + Path + "' cannot be opened: " + Code.message();
    std::string Whole = absolutePath(Path, Current), Folder(folderOf(Whole));
    std::vector<std::string> Beside;
    for (fs::directory_iterator I(Folder, Code), End; !Code && I != End; I.increment(Code))
      Beside.push_back(I->path().filename().string());
    std::sort(Beside.begin(), Beside.end());
    if (std::string Near = nearest(baseName(Whole), Beside); !Near.empty())
      Error += "; did you mean '" + (fs::path(Path).parent_path() / Near).string() + "'?";
    return false;
  }
  if (Paths.empty()) {
    std::string Repository = repositoryOf(Current);
    Result.Named.push_back(Repository.empty() ? Current : Repository);
  }
  sortUnique(Result.Named);
  return true;
}

/// Sets Root and IsRepository.
void findRoot(Discovery &Result) {
  std::vector<std::string> Repositories, Folders;
  for (const std::string &Path : Result.Named) {
    Folders.push_back(isFolder(Path) ? Path : std::string(folderOf(Path)));
    Repositories.push_back(repositoryOf(Folders.back()));
  }
  sortUnique(Repositories);
  if (Repositories.size() == 1 && !Repositories.front().empty()) {
    Result.Root = Repositories.front();
    Result.IsRepository = true;
  } else {
    Result.Root = commonFolder(Folders);
  }
}

/// A named file is wanted whatever its name; what cannot be analysed is said.
void addNamedFile(const std::string &Path, Discovery &Result) {
  struct stat Status;
  std::string Shown = shownPath(Path, Result.Root);
  bool IsReplaced = Result.View.replacement(Path) != nullptr;
  if (!IsReplaced && stat(Path.c_str(), &Status) != 0)
    Result.Problems.push_back({Shown, std::string("cannot be read: ") + std::strerror(errno)});
  else if (!IsReplaced && !S_ISREG(Status.st_mode))
    Result.Problems.push_back({Shown, "cannot be read: not a regular file"});
  else if (kindOf(Path) != FileKind::Other)
    Result.Files.push_back(Path);
  else
    Result.Configurations.push_back(Path);
}

/// The files of the index, and the texts of those that the disk holds differently.
bool addIndex(Discovery &Result, std::string &Error) {
  Git Repository(Result.Root);
  if (!Result.IsRepository) {
    Error = "'--staged': " + Result.Root + " is in no git repository";
    return false;
  }
  std::optional<std::vector<IndexEntry>> Entries = readIndex(Repository, Error);
  std::optional<std::vector<std::string>> Changed =
      Entries ? changedSinceIndex(Repository, Error) : std::nullopt;
  if (!Changed)
    return false;
  std::set<std::string> Differs(Changed->begin(), Changed->end());
  std::vector<std::string> Paths, Objects;
  for (const IndexEntry &Entry : *Entries) {
    std::string Path = join(Result.Root, Entry.Path);
    if (Entry.Is == IndexEntry::Kind::Submodule)
      Result.Foreign.push_back(Path);
    if (Entry.Is != IndexEntry::Kind::File && baseName(Entry.Path) != SettingsName)
      continue;
    if (Differs.count(Entry.Path) != 0 && matters(Path)) {
      Paths.push_back(Path);
      Objects.push_back(Entry.Object);
    }
    addFile(std::move(Path), Result);
  }
  std::optional<std::vector<std::string>> Texts = readObjects(Repository, Objects, Error);
  if (!Texts)
    return false;
  for (size_t I = 0; I != Paths.size(); ++I)
    Result.View.replace(Paths[I], std::move((*Texts)[I]));
  return true;
}

/// Without sources to lint nobody needs to know what else is in the repository.
bool onlyConfigurations(const std::vector<std::string> &Named) {
  return std::none_of(Named.begin(), Named.end(), [](const std::string &Path) {
    return isFolder(Path) || kindOf(Path) != FileKind::Other;
  });
}

/// The files of the repository, or without one those below the named paths.
void addWorkTree(Discovery &Result) {
  Walker W(Result);
  if (Result.IsRepository && !onlyConfigurations(Result.Named)) {
    IgnoreStack Ignore;
    std::string Why;
    if (auto Text = readRegularFile(join(Result.Root, ".git/info/exclude"), Why))
      Ignore.push(Result.Root, IgnoreRules::parse(*Text));
    W.walk(Result.Root, std::move(Ignore), /*IsTop=*/true);
    for (std::string &Folder : submodules(Result.Root))
      Result.Foreign.push_back(std::move(Folder));
  }
  for (const std::string &Path : Result.Named) {
    // A named folder that the walk has not entered is one that is ignored; then
    // only the ignore files inside of it count.
    if (!isFolder(Path))
      addNamedFile(Path, Result);
    else if (!W.hasVisited(Path))
      W.walk(Path, {}, /*IsTop=*/true);
  }
}

} // namespace

bool Discovery::isWanted(std::string_view Path) const {
  return std::any_of(Named.begin(), Named.end(),
                     [&](const std::string &Name) { return isBelow(Path, Name); }) &&
         !std::binary_search(Excluded.begin(), Excluded.end(), Path);
}

bool discoverFile(const std::string &Path, Discovery &Result, std::string &Error) {
  if (!namePaths({Path}, Result, Error))
    return false;
  findRoot(Result);
  std::string File = std::exchange(Result.Named, {Result.Root}).front();
  for (std::string Folder(folderOf(File)); isBelow(Folder, Result.Root);
       Folder = folderOf(Folder)) {
    if (std::string Settings = join(Folder, SettingsName);
        exists(Settings) || Result.View.replacement(Settings))
      Result.Settings.push_back(std::move(Settings));
    if (Folder.size() <= 1)
      break;
  }
  sortUnique(Result.Settings);
  addNamedFile(File, Result);
  return true;
}

bool discover(const std::vector<std::string> &Paths, TreeState State, Discovery &Result,
              std::string &Error) {
  if (!namePaths(Paths, Result, Error))
    return false;
  findRoot(Result);
  if (State == TreeState::Index) {
    if (!addIndex(Result, Error))
      return false;
  } else {
    addWorkTree(Result);
  }
  sortUnique(Result.Files);
  sortUnique(Result.Configurations);
  sortUnique(Result.Settings);
  sortUnique(Result.Foreign);
  std::sort(Result.Problems.begin(), Result.Problems.end());
  return true;
}

} // namespace jwtlint
