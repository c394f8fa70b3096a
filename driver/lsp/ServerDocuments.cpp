//===- ServerDocuments.cpp - What is open, and when it is linted ----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Paths.h"
#include "driver/lsp/Server.h"
#include "driver/lsp/Uri.h"

namespace jwtlint::lsp {

/// How long nothing has to change before a document is linted.
static constexpr std::chrono::milliseconds QuietTime{100};

void Server::didOpen(const Json &Parameters) {
  if (std::optional<ResponseError> Wrong = Open.open(Parameters))
    return Peer.log(MessageType::Error, "'textDocument/didOpen': " + Wrong->Message);
  DocumentPtr D = Open.find(Parameters["textDocument"]["uri"].get<std::string>());
  Results.erase(D->Uri);
  if (IsConfigured && !D->Path.empty())
    lintNow(D);
}

void Server::didChange(const Json &Parameters) {
  if (std::optional<ResponseError> Wrong = Open.change(Parameters))
    Peer.show(MessageType::Error, "'textDocument/didChange': " + Wrong->Message +
                                      "; close the document and open it again");
  const Json *Uri = find(Parameters, "textDocument.uri");
  if (Uri && Uri->is_string())
    if (DocumentPtr D = Open.find(Uri->get<std::string>()))
      Due[D->Uri] = Clock::now() + QuietTime;
}

void Server::didSave(const Json &Parameters) {
  Params In(Parameters);
  std::string Uri = In.text("textDocument.uri");
  if (In.error())
    return Peer.log(MessageType::Error, "'textDocument/didSave': " + In.error()->Message);
  DocumentPtr D = Open.find(Uri);
  if (D && IsConfigured && !D->Path.empty()) {
    lintNow(D);
    fileChanged(D->Path, /*IsSaved=*/true);
  }
}

void Server::didClose(const Json &Parameters) {
  Params In(Parameters);
  std::string Uri = In.text("textDocument.uri");
  DocumentPtr Closed = In.error() ? nullptr : Open.close(Uri);
  if (!Closed)
    return;
  Due.erase(Uri);
  Results.erase(Uri);
  publish(Uri, std::nullopt, Json::array());
  if (Root *R = Places.find(Closed->Path); R && R->IsAlone)
    Places.forget(Closed->Path);
}

void Server::didChangeWatchedFiles(const Json &Parameters) {
  Params In(Parameters);
  const Json *Changes = In.list("changes");
  if (In.error())
    return Peer.log(MessageType::Error,
                    "'workspace/didChangeWatchedFiles': " + In.error()->Message);
  for (const Json &Change : *Changes)
    if (std::optional<std::string> Path = realPathOfUri(Params(Change).text("uri")))
      fileChanged(*Path, /*IsSaved=*/false);
}

/// Decides what the change of a file on the disk means. What is saved here is known already.
void Server::fileChanged(const std::string &Path, bool IsSaved) {
  bool IsSettings = baseName(Path) == SettingsName;
  bool IsCode = kindOf(Path) != FileKind::Other || baseName(Path) == "compile_commands.json";
  bool IsConfiguration = mayBeConfiguration(Path) && !IsSaved && !Open.findPath(Path);
  for (Root *R : Places.around(Path)) {
    if (IsCode)
      Places.check(*R);
    else if (IsSettings || IsConfiguration)
      Places.reopen(*R);
  }
}

void Server::lintDue() {
  std::vector<std::string> Ready;
  Clock::time_point Now = Clock::now();
  for (const auto &[Uri, At] : Due)
    if (At <= Now)
      Ready.push_back(Uri);
  for (const std::string &Uri : Ready) {
    Due.erase(Uri);
    DocumentPtr D = Open.find(Uri);
    if (D && IsConfigured && !D->Path.empty() && !isOutdated(*D))
      lintNow(D);
  }
}

/// Lints and publishes, unless that was done of this version already. Null if the workspace
/// is not open.
LintPtr Server::lintNow(const DocumentPtr &D, Staleness S) {
  Root &R = Places.of(D->Path);
  if (!R.Opened)
    return nullptr;
  LintPtr &Known = Results[D->Uri];
  Due.erase(D->Uri);
  if (Known && Known->Of == D && Known->In == R.Opened)
    return Known;
  Known = lint(D, R.Opened);
  publish(Known);
  // A check that runs now changes the cache all the time, and is followed by opening anew.
  if (S == Staleness::Matters && !R.IsOpening && !R.IsChecking && R.Opened->isStale())
    Places.reopen(R);
  return Known;
}

void Server::lintAllOf(const Root &R) {
  for (const DocumentPtr &D : Open.all())
    if (!D->Path.empty() && &Places.of(D->Path) == &R && !Due.contains(D->Uri))
      lintNow(D, Staleness::IsKnown);
}

/// Is a newer version on its way?
bool Server::isOutdated(const Document &D) const {
  return Queue.anyWaiting([&](const Json &Message) {
    const Json *Method = find(Message, "method");
    const Json *Uri = find(Message, "params.textDocument.uri");
    return Method && Uri && *Uri == D.Uri &&
           (*Method == "textDocument/didChange" || *Method == "textDocument/didClose");
  });
}

void Server::publish(const LintPtr &L) {
  if (isOutdated(*L->Of))
    return;
  Locations Where(L->In->root(), Peer.Can.Units,
                  [this](const std::string &Path) { return Open.findPath(Path); });
  publish(L->Of->Uri, L->Of->Version, diagnosticsOf(*L, Peer.Can, Where));
}

void Server::publish(const std::string &Uri, std::optional<int64_t> Version, Json Diagnostics) {
  Json Parameters = {{"uri", Uri}, {"diagnostics", std::move(Diagnostics)}};
  if (Version)
    Parameters["version"] = *Version;
  Peer.notify("textDocument/publishDiagnostics", std::move(Parameters));
}

} // namespace jwtlint::lsp
