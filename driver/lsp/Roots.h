//===- Roots.h - The repositories that are looked at ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A document belongs to the repository around it; without one to the innermost folder of
// the editor's workspace around it; else it is looked at alone. Each of these is a root,
// with a workspace once that is open.
//
// Of the server's thread, as the events are with which loader and background check answer.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_ROOTS_H
#define JWTLINT_DRIVER_LSP_ROOTS_H

#include "config-rules/engine/Meanings.h"
#include "driver/lsp/BackgroundCheck.h"
#include "driver/lsp/ServerSettings.h"
#include "driver/lsp/WorkspaceLoader.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace jwtlint::lsp {

struct Root {
  std::string Folder; ///< or a file that is alone
  bool IsAlone = false;
  std::shared_ptr<const Workspace> Opened; ///< null: not yet, or it cannot be opened
  bool HasFailed = false;                  ///< to open, the last time
  unsigned Number = 0;                     ///< of the attempt that counts
  bool IsOpening = false;
  bool IsChecking = false;
  bool WasChecked = false;      ///< a background check was asked for
  std::set<std::string> Marked; ///< files with diagnostics of wrong settings

  /// Is it known whether there is a workspace?
  bool isReady() const { return Opened || HasFailed; }

  /// What values mean to the rules of the workspace, which must be open.
  const config::Meanings &meanings();

private:
  friend class Roots;
  std::unique_ptr<const config::Meanings> Known;
};

class Roots {
public:
  using TextsOfEditor = std::function<FileView::Texts()>;

  Roots(EventQueue &Queue, TextsOfEditor Texts)
      : Texts(std::move(Texts)), Loader(Queue), Checks(Queue) {}

  /// The settings that count from now on. Opens everything anew.
  void configure(ServerSettings New);

  /// The folders of the editor's workspace, absolute.
  void setFolders(std::vector<std::string> New);

  /// Opens what the folders of the workspace and these files need, and forgets all else.
  void openFor(const std::vector<std::string> &Files);

  /// The root of a file, made and opened if it is a new one.
  Root &of(const std::string &File);
  /// Null if there is no such root.
  Root *find(const std::string &Folder);
  /// Those that the file lies in.
  std::vector<Root *> around(const std::string &File);

  /// Opens its workspace anew.
  void reopen(Root &R);
  /// Brings the cache up to date, unless settings say that it is not to be.
  void check(Root &R);
  /// The root that an attempt to open was for. Null if nobody waits for it any more.
  Root *take(const WorkspaceOpened &E);

  void forget(const std::string &Folder) { All.erase(Folder); }
  void stop() { Checks.stop(); }

  const ServerSettings &settings() const { return Settings; }

private:
  Root &make(const std::string &Folder, bool IsAlone);

  TextsOfEditor Texts;
  ServerSettings Settings;
  std::vector<std::string> Folders;
  std::map<std::string, Root> All;
  unsigned Attempts = 0;
  WorkspaceLoader Loader;
  BackgroundCheck Checks;
};

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_ROOTS_H
