//===- Server.cpp - The language server: events and messages --------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Server.h"

#include "driver/CheckCommand.h"

#include <algorithm>

namespace jwtlint::lsp {

const std::map<std::string_view, Server::RequestHandler> Server::Requests = {
    {"initialize", &Server::initialize},
    {"shutdown", &Server::shutdown},
    {"textDocument/hover", &Server::hover},
    {"textDocument/completion", &Server::completion},
    {"textDocument/codeAction", &Server::codeAction},
    {"workspace/executeCommand", &Server::executeCommand},
};

const std::map<std::string_view, Server::NotificationHandler> Server::Notifications = {
    {"initialized", &Server::initialized},
    {"exit", &Server::exit},
    {"$/cancelRequest", &Server::cancel},
    {"textDocument/didOpen", &Server::didOpen},
    {"textDocument/didChange", &Server::didChange},
    {"textDocument/didSave", &Server::didSave},
    {"textDocument/didClose", &Server::didClose},
    {"workspace/didChangeConfiguration", &Server::didChangeConfiguration},
    {"workspace/didChangeWatchedFiles", &Server::didChangeWatchedFiles},
    {"workspace/didChangeWorkspaceFolders", &Server::didChangeFolders},
};

Server::Server(const Options &CommandLine, int In, int Out)
    : CommandLine(CommandLine), Peer(Out), Places(Queue, [this] { return Open.texts(); }),
      Input(In, Queue) {}

int Server::run() {
  while (!IsOver && !Peer.isGone()) {
    if (std::optional<Event> E = Queue.pop(nextDeadline()))
      take(std::move(*E));
    lintDue();
  }
  Places.stop();
  return Now == Phase::ShutDown && IsOver ? ExitClean : 1;
}

std::optional<Clock::time_point> Server::nextDeadline() const {
  std::optional<Clock::time_point> First;
  for (const auto &[Uri, At] : Due)
    First = First ? std::min(*First, At) : At;
  return First;
}

void Server::take(Event E) {
  if (auto *M = std::get_if<Incoming>(&E))
    takeMessage(M->Message);
  else if (auto *U = std::get_if<Unreadable>(&E))
    Peer.answer(nullptr, ResponseError{ErrorCode::ParseError, U->Why});
  else if (auto *O = std::get_if<WorkspaceOpened>(&E))
    opened(*O);
  else if (auto *B = std::get_if<CheckBegan>(&E))
    checkBegan(*B);
  else if (auto *C = std::get_if<CheckEnded>(&E))
    checkEnded(*C);
  else if (auto *End = std::get_if<InputEnded>(&E)) {
    if (!End->Why.empty()) {
      Peer.answer(nullptr, ResponseError{ErrorCode::InvalidRequest, End->Why});
      Peer.log(MessageType::Error, End->Why + "; the session ends");
      Now = Phase::New;
    }
    IsOver = true;
  }
}

static bool isId(const Json &Id) { return Id.is_string() || Id.is_number_integer(); }

void Server::takeMessage(const Json &Message) {
  const Json *Method = find(Message, "method");
  const Json *Id = find(Message, "id");
  if (Method && Method->is_string() && !Id)
    return takeNotification(Message, Method->get<std::string>());
  if (Method && Method->is_string() && isId(*Id))
    return takeRequest(Message, Method->get<std::string>());
  if (!Method && Id && (find(Message, "result") || find(Message, "error")))
    return Peer.take(Message);
  Peer.answer(Id && isId(*Id) ? *Id : Json(),
              ResponseError{ErrorCode::InvalidRequest,
                            "a message is neither request, notification nor answer"});
}

void Server::takeNotification(const Json &Message, const std::string &Method) {
  auto Entry = Notifications.find(Method);
  if (Entry == Notifications.end() || (Now != Phase::Running && Method != "exit"))
    return;
  const Json *Given = find(Message, "params");
  try {
    (this->*Entry->second)(Given ? *Given : Json());
  } catch (const std::exception &) {
    Peer.log(MessageType::Error, "'" + Method +
                                     "' could not be handled: memory ran out, or its "
                                     "parameters are of a kind that nobody expects");
  }
}

Answer Server::call(RequestHandler Handler, const Json &Parameters) {
  try {
    return (this->*Handler)(Parameters);
  } catch (const std::exception &) {
    return ResponseError{ErrorCode::InternalError, "memory ran out, or the parameters are of a "
                                                   "kind that nobody expects"};
  }
}

void Server::takeRequest(const Json &Message, const std::string &Method) {
  const Json &Id = Message["id"];
  const Json *Given = find(Message, "params");
  auto Entry = Requests.find(Method);
  if (Queue.takeCancelled(Id))
    return Peer.answer(Id, ResponseError{ErrorCode::RequestCancelled, "it was cancelled"});
  if (Now == Phase::New && Method != "initialize")
    return Peer.answer(Id, ResponseError{ErrorCode::ServerNotInitialized,
                                         "'initialize' has to come before '" + Method + "'"});
  if (Now == Phase::ShutDown)
    return Peer.answer(
        Id, ResponseError{ErrorCode::InvalidRequest, "after 'shutdown' only 'exit' may come"});
  if (Entry == Requests.end())
    return Peer.answer(
        Id, ResponseError{ErrorCode::MethodNotFound, "there is no request '" + Method + "'"});
  if (Given && mustWait(Method, *Given))
    return Waiting.push_back(Message);
  Peer.answer(Id, call(Entry->second, Given ? *Given : Json()));
}

/// Does the request ask about a document whose workspace is not open yet?
bool Server::mustWait(const std::string &Method, const Json &Parameters) {
  const Json *Uri = find(Parameters, "textDocument.uri");
  if (!Method.starts_with("textDocument/") || !Uri || !Uri->is_string())
    return false;
  DocumentPtr D = Open.find(Uri->get<std::string>());
  return D && !D->Path.empty() && (!IsConfigured || !Places.of(D->Path).isReady());
}

void Server::retryWaiting() {
  std::vector<Json> Messages;
  Messages.swap(Waiting);
  for (const Json &Message : Messages)
    takeMessage(Message);
}

} // namespace jwtlint::lsp
