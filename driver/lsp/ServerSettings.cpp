//===- ServerSettings.cpp - What users set in their editor ----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/ServerSettings.h"

#include "driver/Explain.h"
#include "driver/Glob.h"
#include "driver/Paths.h"
#include "facts/Nearest.h"

#include <fmt/format.h>

#include <filesystem>

namespace jwtlint::lsp {
namespace {

/// The members of Options that are names of files, one and several.
constexpr auto FileMembers = {&Options::Config, &Options::Baseline, &Options::BuildPath,
                              &Options::CacheDir};
constexpr auto ListMembers = {&Options::Models, &Options::Adapters, &Options::ConfigRules};

void makeAbsolute(Options &O) {
  std::error_code Code;
  std::string Here = std::filesystem::current_path(Code).string();
  for (auto Member : FileMembers)
    if (!(O.*Member).empty())
      O.*Member = absolutePath(O.*Member, Here);
  for (auto Member : ListMembers)
    for (std::string &File : O.*Member)
      File = absolutePath(File, Here);
}

class Reader {
public:
  Reader(Options &Opts, ServerSettings &Result, const std::string &Folder)
      : Opts(Opts), Result(Result), Folder(Folder) {}

  void run(const Json &Given) {
    // Lua knows no difference between an empty list and an empty object.
    if (Given.is_null() || (Given.is_array() && Given.empty()))
      return;
    if (!Given.is_object())
      return mistake("", "expected an object");
    for (const auto &[Name, Value] : Given.items())
      if (!Value.is_null())
        read(Name, Value);
  }

private:
  void mistake(const std::string &Name, std::string_view What) {
    Result.Mistakes.push_back(fmt::format("setting '{}{}{}': {}; it is left out", SettingsSection,
                                          Name.empty() ? "" : ".", Name, What));
  }

  void read(const std::string &Name, const Json &Value) {
    if (Name == "rules")
      rules(Value);
    else if (Name == "background")
      background(Value);
    else if (Name == "config")
      file(Name, Value, Opts.Config);
    else if (Name == "baseline")
      file(Name, Value, Opts.Baseline);
    else if (Name == "buildPath")
      file(Name, Value, Opts.BuildPath);
    else if (Name == "cacheDir")
      file(Name, Value, Opts.CacheDir);
    else if (Name == "models")
      files(Name, Value, Opts.Models);
    else if (Name == "adapters")
      files(Name, Value, Opts.Adapters);
    else if (Name == "configRules")
      files(Name, Value, Opts.ConfigRules);
    else if (Name != "path" && Name != "trace" && Name != "arguments") // of clients themselves
      mistake(Name, "there is no such setting" + didYouMean(Name, known()));
  }

  static std::vector<std::string> known() {
    return {"rules",  "background", "config",   "baseline",   "buildPath",
            "models", "adapters",   "cacheDir", "configRules"};
  }

  void background(const Json &Value) {
    if (Value.is_boolean())
      Result.Background = Value.get<bool>();
    else
      mistake("background", "expected true or false");
  }

  std::optional<std::vector<std::string>> texts(const Json &Value) {
    std::vector<std::string> Found;
    if (Value.is_string())
      return std::vector{Value.get<std::string>()};
    if (!Value.is_array())
      return std::nullopt;
    for (const Json &Item : Value) {
      if (!Item.is_string())
        return std::nullopt;
      Found.push_back(Item.get<std::string>());
    }
    return Found;
  }

  void rules(const Json &Value) {
    std::optional<std::vector<std::string>> Found = texts(Value);
    if (!Found)
      return mistake("rules", "expected a text or a list of texts");
    std::string List = fmt::format("{}", fmt::join(*Found, ","));
    RuleFilter Globs;
    std::string Error;
    if (List.empty())
      Opts.Rules.clear();
    else if (Globs.parse(List, weaknessIds(), Error))
      Opts.Rules = List;
    else
      mistake("rules", Error);
  }

  void file(const std::string &Name, const Json &Value, std::string &To) {
    if (!Value.is_string())
      return mistake(Name, "expected the name of a file");
    if (auto Given = Value.get<std::string>(); !Given.empty())
      To = absolutePath(Given, Folder);
  }

  void files(const std::string &Name, const Json &Value, std::vector<std::string> &To) {
    std::optional<std::vector<std::string>> Found = texts(Value);
    if (!Found)
      return mistake(Name, "expected a list of file names");
    for (const std::string &Given : *Found)
      To.push_back(absolutePath(Given, Folder));
  }

  Options &Opts;
  ServerSettings &Result;
  const std::string &Folder;
};

} // namespace

bool ServerSettings::operator==(const ServerSettings &Other) const {
  return checkArguments(*Opts) == checkArguments(*Other.Opts) &&
         Opts->Baseline == Other.Opts->Baseline && Background == Other.Background &&
         Mistakes == Other.Mistakes;
}

ServerSettings readServerSettings(const Options &Base, const Json &Given,
                                  const std::string &Folder) {
  ServerSettings Result;
  auto Opts = std::make_shared<Options>(Base);
  makeAbsolute(*Opts);
  Result.Background = Base.Background;
  Reader(*Opts, Result, Folder).run(Given);
  // Without a cache there is nothing that a check could leave behind.
  Result.Background &= !Opts->NoCache;
  Result.Opts = std::move(Opts);
  return Result;
}

std::vector<std::string> checkArguments(const Options &Opts) {
  std::vector<std::string> Words;
  auto Add = [&](std::string_view Name, const std::string &Value) {
    if (!Value.empty())
      Words.push_back(fmt::format("{}={}", Name, Value));
  };
  Add("--rules", Opts.Rules);
  Add("--config", Opts.Config);
  Add("--build-path", Opts.BuildPath);
  Add("--cache-dir", Opts.CacheDir);
  for (const std::string &File : Opts.Models)
    Add("--models", File);
  for (const std::string &File : Opts.Adapters)
    Add("--adapters", File);
  for (const std::string &File : Opts.ConfigRules)
    Add("--config-rules", File);
  if (Opts.NoCache)
    Words.emplace_back("--no-cache");
  return Words;
}

} // namespace jwtlint::lsp
