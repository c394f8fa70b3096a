//===- ServerLifecycle.cpp - Beginning, end and settings ------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/FactsCache.h"
#include "driver/Version.h"
#include "driver/lsp/CodeActions.h"
#include "driver/lsp/Server.h"
#include "driver/lsp/Uri.h"

#include <algorithm>
#include <filesystem>

namespace jwtlint::lsp {
namespace {

/// What decides about findings, as glob patterns of the protocol.
constexpr std::array<std::string_view, 5> Watched = {
    "**/.jwt-lint.yaml", "**/compile_commands.json",
    "**/*.{c,cc,cpp,cxx,c++,C,CPP,h,hh,hpp,hxx,h++,H,ipp,inl}",
    "**/*.{yaml,yml,json,json5,jsonc,jwk,jwks,env,properties,toml,ini,cfg,conf,cnf,config}",
    "**/.env*"};

std::vector<std::string> pathsOf(const Json &FolderList) {
  std::vector<std::string> Result;
  for (const Json &Folder : FolderList)
    if (const Json *Uri = find(Folder, "uri"); Uri && Uri->is_string())
      if (std::optional<std::string> Path = realPathOfUri(Uri->get<std::string>()))
        Result.push_back(*Path);
  return Result;
}

/// The folders that `initialize` names; rootUri and rootPath are of older clients.
Json foldersOf(const Json &Parameters) {
  if (const Json *Given = find(Parameters, "workspaceFolders"); Given && Given->is_array())
    return *Given;
  if (const Json *Uri = find(Parameters, "rootUri"); Uri && Uri->is_string())
    return Json::array({{{"uri", *Uri}}});
  if (const Json *Path = find(Parameters, "rootPath"); Path && Path->is_string())
    return Json::array({{{"uri", uriOfPath(Path->get<std::string>())}}});
  return Json::array();
}

} // namespace

Json Server::capabilities(const Capabilities &Can) {
  Json Actions = true;
  if (Can.CodeActionLiterals)
    Actions = {{"codeActionKinds", {"quickfix", FixAllKind}}};
  return {
      {"positionEncoding", encodingName(Can.Units)},
      {"textDocumentSync", {{"openClose", true}, {"change", 2}, {"save", true}}},
      {"hoverProvider", true},
      {"completionProvider", {{"triggerCharacters", {" ", ",", "-", "["}}}},
      {"codeActionProvider", std::move(Actions)},
      {"executeCommandProvider", {{"commands", Json::array({OpenDocumentation})}}},
      {"workspace", {{"workspaceFolders", {{"supported", true}, {"changeNotifications", true}}}}}};
}

Answer Server::initialize(const Json &Parameters) {
  if (Now != Phase::New)
    return ResponseError{ErrorCode::InvalidRequest, "'initialize' came before"};
  Params In(Parameters);
  In.object("capabilities");
  if (In.error())
    return *In.error();
  Now = Phase::Running;
  Peer.Can = Capabilities::read(Parameters);
  Open.setEncoding(Peer.Can.Units);
  if (const Json *Process = find(Parameters, "processId");
      Process && Process->is_number_integer() && !Input.watch(Process->get<int64_t>()))
    Peer.log(MessageType::Log, "the client's process cannot be seen from here; the session ends "
                               "with its input");
  FolderList = foldersOf(Parameters);
  Places.setFolders(pathsOf(FolderList));
  if (const Json *Given = find(Parameters, "initializationOptions")) {
    const Json *Section = find(*Given, SettingsSection);
    InitialSettings = Section ? *Section : *Given;
  }
  return Json{{"capabilities", capabilities(Peer.Can)},
              {"serverInfo", {{"name", "jwt-lint"}, {"version", toolVersion()}}}};
}

void Server::initialized(const Json &) {
  registerForChanges();
  if (Peer.Can.Configuration)
    pullSettings();
  else
    applySettings(nullptr);
}

void Server::registerForChanges() {
  Json Wanted = Json::array();
  if (Peer.Can.RegistersWatchers) {
    Json Watchers = Json::array();
    for (std::string_view Glob : Watched)
      Watchers.push_back({{"globPattern", Glob}});
    Wanted.push_back({{"id", "jwt-lint-files"},
                      {"method", "workspace/didChangeWatchedFiles"},
                      {"registerOptions", {{"watchers", std::move(Watchers)}}}});
  }
  if (Peer.Can.RegistersConfiguration)
    Wanted.push_back({{"id", "jwt-lint-settings"},
                      {"method", "workspace/didChangeConfiguration"},
                      {"registerOptions", {{"section", SettingsSection}}}});
  if (!Wanted.empty())
    Peer.request("client/registerCapability", {{"registrations", std::move(Wanted)}});
}

void Server::pullSettings() {
  Json Item = {{"section", SettingsSection}};
  Peer.request("workspace/configuration", {{"items", Json::array({std::move(Item)})}},
               [this](const Json *Result) {
                 bool IsThere = Result && Result->is_array() && !Result->empty();
                 applySettings(IsThere ? Result->front() : Json());
               });
}

void Server::applySettings(const Json &Section) {
  std::vector<std::string> Folders = pathsOf(FolderList);
  std::error_code Code;
  std::string First =
      Folders.empty() ? std::filesystem::current_path(Code).string() : Folders.front();
  ServerSettings New =
      readServerSettings(CommandLine, Section.is_null() ? InitialSettings : Section, First);
  if (IsConfigured && New == Places.settings())
    return;
  for (const std::string &Mistake : New.Mistakes)
    Peer.show(MessageType::Warning, Mistake);
  bool IsFirst = !IsConfigured;
  IsConfigured = true;
  Places.configure(std::move(New));
  if (IsFirst)
    openRoots();
}

void Server::didChangeConfiguration(const Json &Parameters) {
  if (Peer.Can.Configuration)
    return pullSettings();
  const Json *Section = find(Parameters, std::string("settings.") + std::string(SettingsSection));
  if (Section)
    applySettings(*Section);
}

void Server::didChangeFolders(const Json &Parameters) {
  Params In(Parameters);
  const Json *Added = In.list("event.added"), *Removed = In.list("event.removed");
  if (In.error())
    return Peer.log(MessageType::Error, In.error()->Message);
  Json Left = Json::array();
  auto IsRemoved = [&](const Json &Folder) {
    return std::any_of(Removed->begin(), Removed->end(), [&](const Json &Gone) {
      return Gone.value("uri", "") == Folder.value("uri", "");
    });
  };
  for (const Json &Folder : FolderList)
    if (!IsRemoved(Folder))
      Left.push_back(Folder);
  Left.insert(Left.end(), Added->begin(), Added->end());
  FolderList = std::move(Left);
  Places.setFolders(pathsOf(FolderList));
  if (IsConfigured)
    openRoots();
}

void Server::openRoots() {
  std::vector<std::string> Files;
  for (const DocumentPtr &D : Open.all())
    if (!D->Path.empty())
      Files.push_back(D->Path);
  Places.openFor(Files);
}

Answer Server::shutdown(const Json &) {
  Now = Phase::ShutDown;
  Due.clear();
  for (const Json &Message : Waiting)
    Peer.answer(Message["id"], ResponseError{ErrorCode::RequestCancelled, "the session ends"});
  Waiting.clear();
  Places.stop();
  return Json();
}

void Server::exit(const Json &) { IsOver = true; }

/// Of a request that waits for a workspace; the queue knows those that are still to be read.
void Server::cancel(const Json &Parameters) {
  const Json *Id = find(Parameters, "id");
  auto Entry = std::find_if(Waiting.begin(), Waiting.end(),
                            [&](const Json &M) { return Id && M["id"] == *Id; });
  if (Entry == Waiting.end())
    return;
  Peer.answer(*Id, ResponseError{ErrorCode::RequestCancelled, "it was cancelled"});
  Waiting.erase(Entry);
}

} // namespace jwtlint::lsp
