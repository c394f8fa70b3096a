//===- ServerSettings.h - What users set in their editor --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The section "jwtLint" of the client's settings:
//
//   rules         which rules are on, as after --rules; a text or a list
//   config        the only settings file, instead of .jwt-lint.yaml in the folders
//   models, adapters, configRules   files of the user's own, beside those of the command line
//   baseline      the file of known findings
//   buildPath     where compile_commands.json is
//   cacheDir      where parsed units are kept
//   background    false: never runs `jwt-lint check` to learn what code does with values
//
// Names of files are relative to the first folder of the workspace. What is not set is as on
// the command line of the server.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_SERVERSETTINGS_H
#define JWTLINT_DRIVER_LSP_SERVERSETTINGS_H

#include "driver/Options.h"
#include "driver/lsp/Protocol.h"

#include <memory>
#include <string>
#include <vector>

namespace jwtlint::lsp {

inline constexpr std::string_view SettingsSection = "jwtLint";

struct ServerSettings {
  std::shared_ptr<const Options> Opts; ///< never null; file names are absolute
  bool Background = true;
  std::vector<std::string> Mistakes; ///< what was left out, one line each

  bool operator==(const ServerSettings &Other) const;
};

/// Base is the command line, Given the value of the section (null: there is none), Folder what
/// its file names are relative to. Those of the command line are relative to the current folder.
ServerSettings readServerSettings(const Options &Base, const Json &Given,
                                  const std::string &Folder);

/// The options of `jwt-lint check` that say how things are analysed; not what is known.
std::vector<std::string> checkArguments(const Options &Opts);

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_SERVERSETTINGS_H
