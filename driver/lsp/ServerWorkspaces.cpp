//===- ServerWorkspaces.cpp - What loader and background check tell -------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Server.h"
#include "driver/lsp/Uri.h"

#include <fmt/format.h>

namespace jwtlint::lsp {

void Server::opened(const WorkspaceOpened &E) {
  Root *R = Places.take(E);
  if (!R || Now != Phase::Running)
    return;
  clearMarks(*R);
  if (!R->Opened)
    failed(*R, E.Error);
  lintAllOf(*R);
  retryWaiting();
  if (R->Opened && !R->WasChecked)
    Places.check(*R);
}

/// The settings have to be mended first. What is known by older ones is not shown any more.
void Server::failed(Root &R, const std::string &Error) {
  std::string FirstLine = Error.substr(0, Error.find('\n'));
  Peer.show(MessageType::Error, R.Folder + " cannot be linted: " + FirstLine);
  for (auto &[Path, Diagnostics] : settingsDiagnostics(Error, R.Folder)) {
    DocumentPtr D = Open.findPath(Path);
    std::string Uri = D ? D->Uri : uriOfPath(Path);
    publish(Uri, std::nullopt, std::move(Diagnostics));
    R.Marked.insert(Uri);
  }
  for (const DocumentPtr &D : Open.all())
    if (!D->Path.empty() && &Places.of(D->Path) == &R && !R.Marked.contains(D->Uri)) {
      Results.erase(D->Uri);
      publish(D->Uri, D->Version, Json::array());
    }
}

void Server::clearMarks(Root &R) {
  for (const std::string &Uri : R.Marked)
    publish(Uri, std::nullopt, Json::array());
  R.Marked.clear();
}

void Server::checkBegan(const CheckBegan &E) {
  if (Root *R = Places.find(E.Folder))
    R->IsChecking = true;
  if (!Peer.Can.ShowsProgress || Now != Phase::Running)
    return;
  static unsigned Count = 0;
  ProgressToken = fmt::format("jwt-lint-check-{}", ++Count);
  Peer.request("window/workDoneProgress/create", {{"token", ProgressToken}},
               [this, Token = ProgressToken](const Json *) {
                 // It may be over by now.
                 if (Token == ProgressToken)
                   Peer.notify("$/progress",
                               {{"token", Token},
                                {"value",
                                 {{"kind", "begin"},
                                  {"title", "jwt-lint"},
                                  {"message", "reading what code does with configuration"}}}});
               });
}

void Server::checkEnded(const CheckEnded &E) {
  if (!ProgressToken.empty() && Now == Phase::Running)
    Peer.notify("$/progress", {{"token", ProgressToken}, {"value", {{"kind", "end"}}}});
  ProgressToken.clear();
  Root *R = Places.find(E.Folder);
  if (!R || Now != Phase::Running)
    return;
  R->IsChecking = false;
  if (!E.Succeeded)
    Peer.log(MessageType::Log, "the check of " + E.Folder + " could not be done in full");
  for (size_t Begin = 0; Begin < E.Trouble.size();) {
    size_t End = std::min(E.Trouble.find('\n', Begin), E.Trouble.size());
    Peer.log(MessageType::Log, E.Trouble.substr(Begin, End - Begin));
    Begin = End + 1;
  }
  Places.reopen(*R);
}

} // namespace jwtlint::lsp
