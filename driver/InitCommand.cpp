//===- InitCommand.cpp - jwt-lint init --------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/InitCommand.h"

#include "driver/CheckCommand.h"
#include "driver/Git.h"
#include "driver/InitCommandFiles.h"
#include "driver/Output.h"
#include "driver/Paths.h"
#include "driver/Printable.h"
#include "facts/EmbeddedFile.h"

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <span>

#include <sys/stat.h>

namespace jwtlint {

/// integrations/, by jwtlint_embed_files.
std::span<const EmbeddedFile> integrationFiles();

namespace {

std::string text(std::string_view Name) {
  for (const EmbeddedFile &File : integrationFiles())
    if (File.Name == Name)
      return std::string(File.Text);
  return {};
}

bool exists(const std::string &Path) {
  struct stat Status;
  return lstat(Path.c_str(), &Status) == 0;
}

std::vector<std::string> lines(std::string_view Text) {
  std::vector<std::string> Result;
  while (!Text.empty()) {
    size_t End = std::min(Text.find('\n'), Text.size());
    Result.emplace_back(Text.substr(0, End));
    Text.remove_prefix(std::min(End + 1, Text.size()));
  }
  return Result;
}

bool isInRepository(std::string Folder) {
  for (;; Folder = folderOf(Folder)) {
    if (exists(Folder + "/.git"))
      return true;
    if (Folder == "/" || Folder.empty())
      return false;
  }
}

/// "github.com" of https://user@github.com/a/b, ssh://git@github.com:22/a/b and
/// git@github.com:a/b. Only the host, since the rest may hold a password.
std::string hostOf(std::string_view Url) {
  if (size_t Scheme = Url.find("://"); Scheme != std::string_view::npos)
    Url.remove_prefix(Scheme + 3);
  Url = Url.substr(0, Url.find('/'));
  if (size_t At = Url.rfind('@'); At != std::string_view::npos)
    Url.remove_prefix(At + 1);
  return lowerCase(Url.substr(0, Url.find(':')));
}

class Planner {
public:
  Planner(const std::string &Folder, const Options &Opts, InitPlan &Plan)
      : Repository(Folder), Folder(Folder), Opts(Opts), Plan(Plan) {}

  bool run(std::string &Error) {
    Plan.Root = Folder;
    bool IsRepository = isInRepository(Folder);
    if (IsRepository && !askGit(Error))
      return false;
    add(".jwt-lint.yaml", text("init/settings.yaml"), "");
    if (!IsRepository) {
      Plan.Notes.emplace_back("this is no git repository: hook, CI job and .gitattributes are "
                              "left out");
      return true;
    }
    addHook();
    addJobs();
    std::string Attributes = text("init/gitattributes");
    add(".gitattributes", Attributes, Attributes);
    return true;
  }

private:
  bool askGit(std::string &Error) {
    std::optional<std::string> Answer = Repository.run(
        {"rev-parse", "--show-toplevel", "--git-common-dir", "--git-path", "hooks"}, Error);
    std::vector<std::string> Paths = lines(Answer.value_or(""));
    if (Answer && Paths.size() != 3)
      Error = "git: the names of this repository's folders hold line breaks";
    if (Paths.size() != 3)
      return false;
    Plan.Root = Paths[0];
    CommonFolder = absolutePath(Paths[1], Folder);
    Hooks = absolutePath(Paths[2], Folder);
    return true;
  }

  void add(std::string Relative, std::string Text, std::string ToAdd) {
    Plan.Files.push_back({Plan.Root, std::move(Relative), std::move(Text), std::move(ToAdd)});
  }

  void addHook() {
    if (Opts.Hook == "pre-commit") {
      std::string Config = text("init/pre-commit-config.yaml");
      // An existing file has its own "repos:".
      constexpr std::string_view Head = "repos:\n";
      add(".pre-commit-config.yaml", Config, Config.substr(Config.find(Head) + Head.size()));
      Plan.Notes.emplace_back("'pre-commit install' switches the hook on, once in each clone");
    } else if (Opts.Hook == "git") {
      std::string Script = text("init/pre-commit");
      bool InTree = isBelow(Hooks, Plan.Root) && !isBelow(Hooks, CommonFolder);
      // What is checked out may hold links; elsewhere they are the user's own.
      std::string Base = InTree ? Plan.Root : exists(Hooks) ? Hooks : std::string(folderOf(Hooks));
      Plan.Files.push_back({Base, std::string(below(Hooks + "/pre-commit", Base)), Script,
                            Script.substr(Script.find('\n') + 1), 0777});
      if (!isBelow(Hooks, Plan.Root) && !isBelow(Hooks, CommonFolder))
        Plan.Notes.emplace_back("core.hooksPath leads out of this repository: the hook runs in "
                                "every repository that has the same setting");
    }
  }

  void addJobs() {
    bool Github = Opts.Ci == "github", Gitlab = Opts.Ci == "gitlab";
    if (Opts.Ci.empty()) {
      std::string Ignored;
      std::optional<std::string> Remotes =
          Repository.run({"config", "--get-regexp", "^remote\\..*\\.url$"}, Ignored);
      for (const std::string &Line : lines(Remotes.value_or(""))) {
        std::string Host = hostOf(std::string_view(Line).substr(Line.find(' ') + 1));
        Github |= Host.find("github") != std::string::npos;
        Gitlab |= Host.find("gitlab") != std::string::npos;
      }
      Github |= exists(Plan.Root + "/.github");
      Gitlab |= exists(Plan.Root + "/.gitlab-ci.yml");
    }
    if (Github)
      add(".github/workflows/jwt-lint.yml", text("init/github-workflow.yml"), "");
    if (Gitlab) {
      add(".gitlab/jwt-lint.gitlab-ci.yml", text("gitlab/jwt-lint.gitlab-ci.yml"), "");
      std::string Include = text("init/gitlab-ci.yml");
      add(".gitlab-ci.yml", Include, Include);
    }
    if (!Github && !Gitlab && Opts.Ci.empty())
      Plan.Notes.emplace_back("nothing says which CI there is; '--ci github' or '--ci gitlab' "
                              "adds its job");
  }

  Git Repository;
  std::string Folder, CommonFolder, Hooks;
  const Options &Opts;
  InitPlan &Plan;
};

std::string pathOf(const InitFile &File) {
  return (File.Base == "/" ? "" : File.Base) + "/" + File.Relative;
}

std::string indented(std::string_view Text) {
  std::string Result;
  for (const std::string &Line : lines(Text))
    Result += Line.empty() ? "\n" : "    " + Line + "\n";
  return Result + "\n";
}

/// What is said of a file that exists: what to add, unless it is there already.
std::string leftText(const InitFile &File, const std::string &Shown) {
  std::string Why;
  std::optional<std::string> Old = readRegularFile(pathOf(File), Why);
  bool Speaks = Old && Old->find("jwt-lint") != std::string::npos;
  if (File.ToAdd.empty() || Speaks)
    return fmt::format("exists, left as it is: {}\n", Shown);
  return fmt::format("exists, left as it is: {}; add to it:\n\n{}", Shown, indented(File.ToAdd));
}

} // namespace

bool planInit(const std::string &Folder, const Options &Opts, InitPlan &Plan, std::string &Error) {
  return Planner(Folder, Opts, Plan).run(Error);
}

int runInit(const Options &Opts) {
  InitPlan Plan;
  std::string Error;
  std::error_code Code;
  std::string Current = std::filesystem::current_path(Code).string();
  if (Code)
    return complain("the current folder cannot be found: " + Code.message());
  if (!planInit(Current, Opts, Plan, Error))
    return complain(Error);

  int Status = ExitClean;
  std::string Report = fmt::format("jwt-lint init in {}\n\n", printable(Plan.Root));
  for (const InitFile &File : Plan.Files) {
    std::string Path = pathOf(File), Shown = printable(shownPath(Path, Plan.Root));
    if (!Opts.Write) {
      Report += exists(Path) ? leftText(File, Shown)
                             : fmt::format("would create: {}\n\n{}", Shown, indented(File.Text));
      continue;
    }
    switch (createNewFile(File.Base, File.Relative, File.Text, File.Mode, Error)) {
    case CreateResult::Created:
      Report += fmt::format("created: {}\n", Shown);
      break;
    case CreateResult::Exists:
      Report += leftText(File, Shown);
      break;
    case CreateResult::Failed:
      Status = complain(Error);
      break;
    }
  }
  for (const std::string &Note : Plan.Notes)
    Report += "note: " + Note + "\n";
  if (!Opts.Write)
    Report += "Nothing has been written; 'jwt-lint init --write' does it.\n";
  if (writeStandardOutput(Report, Error) == WriteResult::Failed)
    return complain(Error);
  return Status;
}

} // namespace jwtlint
