//===- Server.h - The language server ---------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `jwt-lint lsp`: findings, fixes and explanations for configuration files while they are
// edited, over LSP 3.17. One thread owns all of this and takes one event after the other:
//
//   message ──► dispatch by method ──► documents, features
//   document changes ──► a deadline ──► lint ──► publishDiagnostics
//   workspace opened, check ended ──► lint again what is open
//
// A document is linted when nothing has changed for a moment, or at once when it is opened
// or saved or the result is asked for. Nothing is published of a version while a newer one
// waits to be read.
//
// What asks for findings before the workspace is open waits; so does everything that needs
// settings for the client's answer to the question for them.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_SERVER_H
#define JWTLINT_DRIVER_LSP_SERVER_H

#include "driver/lsp/Client.h"
#include "driver/lsp/Diagnostics.h"
#include "driver/lsp/Documents.h"
#include "driver/lsp/Events.h"
#include "driver/lsp/InputThread.h"
#include "driver/lsp/Lint.h"
#include "driver/lsp/Roots.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace jwtlint::lsp {

class Server {
public:
  /// Talks to the client over two descriptors.
  Server(const Options &CommandLine, int Input, int Output);

  /// The exit status: 0 if the client ended the session as it should, else 1.
  int run();

private:
  using RequestHandler = Answer (Server::*)(const Json &Parameters);
  using NotificationHandler = void (Server::*)(const Json &Parameters);
  static const std::map<std::string_view, RequestHandler> Requests;
  static const std::map<std::string_view, NotificationHandler> Notifications;

  // Server.cpp: events and messages.
  std::optional<Clock::time_point> nextDeadline() const;
  void take(Event E);
  void takeMessage(const Json &Message);
  void takeRequest(const Json &Message, const std::string &Method);
  void takeNotification(const Json &Message, const std::string &Method);
  Answer call(RequestHandler Handler, const Json &Parameters);
  bool mustWait(const std::string &Method, const Json &Parameters);
  void retryWaiting();

  // ServerLifecycle.cpp: beginning, end and settings.
  Answer initialize(const Json &Parameters);
  void initialized(const Json &Parameters);
  Answer shutdown(const Json &Parameters);
  void exit(const Json &Parameters);
  void cancel(const Json &Parameters);
  void registerForChanges();
  void pullSettings();
  void applySettings(const Json &Section);
  void didChangeConfiguration(const Json &Parameters);
  void didChangeFolders(const Json &Parameters);
  void openRoots();
  static Json capabilities(const Capabilities &Can);

  // ServerDocuments.cpp: what is open, and when it is linted.
  void didOpen(const Json &Parameters);
  void didChange(const Json &Parameters);
  void didSave(const Json &Parameters);
  void didClose(const Json &Parameters);
  void didChangeWatchedFiles(const Json &Parameters);
  void fileChanged(const std::string &Path, bool IsSaved);
  void lintDue();
  enum class Staleness { Matters, IsKnown };
  LintPtr lintNow(const DocumentPtr &D, Staleness S = Staleness::Matters);
  void lintAllOf(const Root &R);
  bool isOutdated(const Document &D) const;
  void publish(const LintPtr &L);
  void publish(const std::string &Uri, std::optional<int64_t> Version, Json Diagnostics);

  // ServerWorkspaces.cpp: what loader and background check tell.
  void opened(const WorkspaceOpened &E);
  void failed(Root &R, const std::string &Error);
  void checkBegan(const CheckBegan &E);
  void checkEnded(const CheckEnded &E);
  void clearMarks(Root &R);

  // ServerFeatures.cpp: what is asked about documents.
  Answer hover(const Json &Parameters);
  Answer completion(const Json &Parameters);
  Answer codeAction(const Json &Parameters);
  Answer executeCommand(const Json &Parameters);
  Answer openDocumentation(const std::string &Id);

  enum class Phase { New, Running, ShutDown };

  const Options &CommandLine;
  Client Peer;
  EventQueue Queue;
  Documents Open;
  std::map<std::string, Clock::time_point> Due; ///< by URI
  std::map<std::string, LintPtr> Results;       ///< by URI, of the version last linted
  std::vector<Json> Waiting;                    ///< requests
  Phase Now = Phase::New;
  bool IsOver = false;
  bool IsConfigured = false;
  Json InitialSettings, FolderList;
  std::string ProgressToken; ///< of the check that is shown; empty: none
  Roots Places;
  InputThread Input; ///< the last: its events find everything else
};

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_SERVER_H
