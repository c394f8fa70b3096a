//===- SettingsLoader.cpp - Which settings files count ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Settings.h"

#include "driver/Explain.h"
#include "driver/Paths.h"
#include "facts/Nearest.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <unordered_set>

#include <sys/stat.h>

namespace jwtlint {

namespace fs = std::filesystem;

static bool exists(const std::string &Path) {
  struct stat Status;
  return lstat(Path.c_str(), &Status) == 0;
}

static std::string in(std::string_view Folder, std::string_view Name) {
  return std::string(Folder) + (Folder.ends_with('/') ? "" : "/") + std::string(Name);
}

class SettingsTree::Loader {
public:
  Loader(SettingsTree &Tree, const Search &Where, std::vector<SettingsError> &Errors)
      : Tree(Tree), Where(Where), Found(*Where.Found), Errors(Errors) {}

  bool mayFind() {
    findFolders();
    return !Where.Config.empty() || !Where.More.empty() || !Folders.empty();
  }

  bool run() {
    Tree.Root = Found.Root;
    Tree.CommandLine.Rules = splitRules(Where.Rules);
    findFolders();
    if (Where.Config.empty())
      search();
    else
      readNamed();
    for (const auto &S : Tree.Files)
      checkRunKeys(*S);
    if (!Where.More.empty())
      addMore();
    checkReasons();
    if (Errors.empty())
      checkRules();
    for (const std::string &Path : Where.Linted)
      expectAllowances(Path);
    std::sort(Errors.begin(), Errors.end());
    Errors.erase(std::unique(Errors.begin(), Errors.end()), Errors.end());
    return Errors.empty();
  }

private:
  //===--- Finding and reading ---------------------------------------------===//

  void findFolders() {
    std::error_code Code;
    Current = fs::current_path(Code).string();
    Top = Found.IsRepository || !isBelow(Found.Root, Current) ? Found.Root : Current;
    for (const std::string &Path : Found.Settings)
      Folders.emplace(folderOf(Path));
    if (!Where.FoundAll)
      for (const std::string &Path : Found.Named)
        lookAbove(Path);
  }

  void search() {
    if (Folders.empty())
      return;
    for (const std::string &Path : Where.Linted)
      chain(std::string(folderOf(Path)));
  }

  void lookAbove(const std::string &Path) {
    for (std::string Folder = Path; isBelow(Folder, Top); Folder = folderOf(Folder)) {
      if (!Looked.insert(Folder).second)
        return;
      std::string File = in(Folder, SettingsName);
      if (exists(File) || Found.View.replacement(File))
        Folders.insert(Folder);
      if (Folder.size() <= 1)
        return;
    }
  }

  const Chain &chain(const std::string &Folder) {
    if (auto Entry = Tree.Chains.find(Folder); Entry != Tree.Chains.end())
      return Entry->second;
    Chain Result;
    const SettingsFile *Own = Folders.contains(Folder) ? readFound(Folder) : nullptr;
    if (!(Own && Own->IsRoot) && Folder != Top && isBelow(Folder, Top))
      Result = chain(std::string(folderOf(Folder)));
    if (Own)
      Result.push_back(Own);
    return Tree.Chains.emplace(Folder, std::move(Result)).first->second;
  }

  void fail(Place At, std::string What) { Errors.push_back({std::move(At), std::move(What)}); }

  /// Does the file lie, links followed, where the project may read?
  bool isWithin(const std::string &Path, std::string_view Home) const {
    auto IsInside = [&](const std::string &Whole) {
      return isBelow(Whole, Top) || (!Home.empty() && isBelow(Whole, Home));
    };
    if (!IsInside(Path))
      return false;
    std::error_code Code;
    fs::path Real = fs::canonical(Path, Code);
    return Code || Found.View.replacement(Path) || IsInside(Real.string());
  }

  SettingsFile &add(const std::string &Path, std::string Folder) {
    auto &S = *Tree.Files.emplace_back(std::make_unique<SettingsFile>());
    S.Name = shownPath(Path, Found.Root);
    S.Folder = std::move(Folder);
    S.Home = folderOf(Path);
    S.Layers.emplace_back();
    return S;
  }

  const SettingsFile *readFound(const std::string &Folder) {
    std::string Path = in(Folder, SettingsName);
    SettingsFile &S = add(Path, Folder);
    if (isWithin(Path, {}))
      readInto(S, Path);
    else
      fail({S.Name}, "is a link that leads out of the repository; put the file here, or name "
                     "it with '--config'");
    return &S;
  }

  void readNamed() {
    std::string Path = absolutePath(Where.Config, Current);
    SettingsFile &S = add(Path, Found.Root);
    S.Name = Where.Config;
    // What the file says of other files is relative to where it really is.
    std::error_code Code;
    if (fs::path Real = fs::canonical(Path, Code); !Code)
      S.Home = folderOf(Real.string());
    Tree.Everywhere = {&S};
    readInto(S, Path);
  }

  void addMore() {
    SettingsFile &S = add(Found.Root, Found.Root);
    S.Name = Where.MoreName;
    readSettings(Where.More, S, Errors);
    for (auto &[Folder, Chain] : Tree.Chains)
      Chain.push_back(&S);
    Tree.Everywhere.push_back(&S);
  }

  void readInto(SettingsFile &S, const std::string &Path) {
    constexpr size_t Longest = size_t{1} << 20;
    std::string Why;
    if (std::optional<std::string> Text = Found.View.read(Path, Why, Longest))
      readSettings(*Text, S, Errors);
    else
      fail({S.Name}, Why + nearby(Path, Why));
  }

  /// "; did you mean …" for a file that is not there.
  static std::string nearby(const std::string &Path, std::string_view Why) {
    if (Why.find("No such file") == std::string_view::npos)
      return {};
    std::vector<std::string> Names;
    std::error_code Code;
    for (fs::directory_iterator I(folderOf(Path), Code), End; !Code && I != End; I.increment(Code))
      if (std::string Name = I->path().filename().string(); Name != baseName(Path))
        Names.push_back(std::move(Name)); // a link that leads nowhere has the name itself
    std::sort(Names.begin(), Names.end());
    return didYouMean(baseName(Path), Names);
  }

  //===--- Settings of the whole run ---------------------------------------===//

  void checkRunKeys(const SettingsFile &S) {
    if (S.RunKeys.empty())
      return;
    bool IsNamed = !Where.Config.empty();
    const Chain &C = IsNamed ? Tree.Everywhere : Tree.Chains.at(S.Folder);
    bool IsPart = std::any_of(Found.Named.begin(), Found.Named.end(),
                              [&](const std::string &P) { return !isBelow(P, S.Folder); });
    for (const Located &Key : S.RunKeys)
      if (C.front() != &S)
        fail(Key.Where,
             fmt::format("'{}' is for a whole run; move it to {}", Key.Text, C.front()->Name));
      else if (IsPart && !IsNamed)
        fail(Key.Where, fmt::format("'{}' is for a whole run, which goes beyond this folder: lint "
                                    "it alone, or move the key to {}",
                                    Key.Text, shownPath(in(Top, SettingsName), Found.Root)));
    if (C.front() == &S && (IsNamed || !IsPart))
      takeProject(S);
  }

  void takeProject(const SettingsFile &S) {
    ProjectSettings &P = Tree.Project;
    P.FailOn = S.FailOn;
    P.RequireReasons = S.RequireReasons;
    takeFiles(S, S.Models, P.Models);
    takeFiles(S, S.Adapters, P.Adapters);
    takeFiles(S, S.ConfigRules, P.ConfigRules);
    if (!S.Baseline.Text.empty())
      if (std::optional<std::string> Path = resolve(S, S.Baseline))
        P.Baseline = *Path;
  }

  std::optional<std::string> resolve(const SettingsFile &S, const Located &Name) {
    std::string Path = absolutePath(Name.Text, S.Home);
    if (!Name.Text.starts_with('/') && isWithin(Path, Where.Config.empty() ? "" : S.Home))
      return Path;
    fail(Name.Where, fmt::format("'{}' leads out of the repository; settings name files within it, "
                                 "relative to themselves",
                                 Name.Text));
    return std::nullopt;
  }

  void takeFiles(const SettingsFile &S, const std::vector<Located> &Names,
                 std::vector<ProjectSettings::DataFile> &Result) {
    constexpr size_t Longest = size_t{16} << 20;
    for (const Located &Name : Names) {
      std::optional<std::string> Path = resolve(S, Name);
      if (!Path)
        continue;
      std::string Why;
      if (std::optional<std::string> Text = Found.View.read(*Path, Why, Longest))
        Result.push_back({shownPath(*Path, Found.Root), std::move(*Text)});
      else
        fail(Name.Where, fmt::format("'{}' {}{}", Name.Text, Why, nearby(*Path, Why)));
    }
  }

  //===--- What the files say together -------------------------------------===//

  void checkReasons() {
    if (!Tree.Project.RequireReasons)
      return;
    for (const auto &S : Tree.Files)
      for (const Allowance &A : S->Allow)
        if (A.Reason.empty())
          fail(A.Where, "a 'reason:' is missing, and 'require-reasons' asks for one");
  }

  /// Silence must not come from settings that leave nothing to look for.
  void checkRules() {
    std::vector<std::string> Ids = weaknessIds();
    if (!Tree.Files.empty() && !Where.Linted.empty() &&
        std::none_of(Ids.begin(), Ids.end(),
                     [this](const std::string &Id) { return Tree.anywhereEnabled(Id); }))
      fail({Tree.Files.front()->Name}, "no rule is left on; '-*,ID' in 'rules' selects one");
  }

  void expectAllowances(const std::string &Path) {
    if (Tree.Files.empty() || Tree.excluded(Path))
      return;
    for (const SettingsFile *S : Tree.chainOf(Path))
      for (const Allowance &A : S->Allow)
        if (!Known.contains(&A) && Tree.expects(A, *S, Path)) {
          Known.insert(&A);
          Tree.Expected.push_back(&A);
        }
  }

  SettingsTree &Tree;
  const Search &Where;
  const Discovery &Found;
  std::vector<SettingsError> &Errors;
  std::string Current;                     ///< folder
  std::string Top;                         ///< where the search ends
  std::unordered_set<std::string> Folders; ///< that have settings
  std::unordered_set<std::string> Looked;
  std::unordered_set<const Allowance *> Known;
};

bool SettingsTree::mayFind(const Search &Where) {
  SettingsTree Nothing;
  std::vector<SettingsError> Errors;
  return Loader(Nothing, Where, Errors).mayFind();
}

bool SettingsTree::load(const Search &Where, std::vector<SettingsError> &Errors) {
  return Loader(*this, Where, Errors).run();
}

} // namespace jwtlint
