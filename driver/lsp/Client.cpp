//===- Client.cpp - The other end -----------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Client.h"

#include "driver/Output.h"
#include "driver/lsp/Transport.h"
#include "driver/reports/ReportText.h"

#include <fmt/format.h>

#include <algorithm>

namespace jwtlint::lsp {
namespace {

/// Is the value in the list at Path?
bool lists(const Json &Of, std::string_view Path, const Json &Wanted) {
  const Json *List = find(Of, Path);
  return List && List->is_array() && std::find(List->begin(), List->end(), Wanted) != List->end();
}

/// The client's favourite that we know; what it does not say is UTF-16.
Encoding chosenEncoding(const Json &Offered) {
  if (Offered.is_array())
    for (const Json &Name : Offered)
      for (Encoding E : {Encoding::Utf8, Encoding::Utf16, Encoding::Utf32})
        if (Name == encodingName(E))
          return E;
  return Encoding::Utf16;
}

} // namespace

Capabilities Capabilities::read(const Json &InitializeParams) {
  Capabilities C;
  const Json *Given = find(InitializeParams, "capabilities");
  if (!Given)
    return C;
  auto Is = [Given](std::string_view Path) { return isTrue(*Given, Path); };
  auto Has = [Given](std::string_view Path) { return find(*Given, Path) != nullptr; };
  if (const Json *Offered = find(*Given, "general.positionEncodings"))
    C.Units = chosenEncoding(*Offered);
  C.Configuration = Is("workspace.configuration");
  C.RegistersConfiguration = Is("workspace.didChangeConfiguration.dynamicRegistration");
  C.RegistersWatchers = Is("workspace.didChangeWatchedFiles.dynamicRegistration");
  C.DocumentChanges = Is("workspace.workspaceEdit.documentChanges");
  C.CreatesFiles = lists(*Given, "workspace.workspaceEdit.resourceOperations", "create");
  C.RelatedInformation = Is("textDocument.publishDiagnostics.relatedInformation");
  C.CodeDescription = Is("textDocument.publishDiagnostics.codeDescriptionSupport");
  C.DiagnosticData = Is("textDocument.publishDiagnostics.dataSupport");
  C.DiagnosticTags = Has("textDocument.publishDiagnostics.tagSupport");
  C.CodeActionLiterals = Has("textDocument.codeAction.codeActionLiteralSupport");
  C.Markdown = lists(*Given, "textDocument.hover.contentFormat", "markdown");
  C.ShowsDocuments = Is("window.showDocument.support");
  C.ShowsProgress = Is("window.workDoneProgress");
  return C;
}

void Client::send(Json Message) {
  if (IsGone)
    return;
  Message["jsonrpc"] = "2.0";
  // Names of files may hold bytes that are no UTF-8.
  std::string Body = Message.dump(-1, ' ', false, Json::error_handler_t::replace);
  IsGone = !writeAll(Descriptor, framed(Body));
}

void Client::answer(const Json &Id, const Answer &A) {
  if (const auto *Error = std::get_if<ResponseError>(&A))
    send({{"id", Id},
          {"error", {{"code", static_cast<int>(Error->Code)}, {"message", Error->Message}}}});
  else
    send({{"id", Id}, {"result", std::get<Json>(A)}});
}

void Client::notify(std::string_view Method, Json Parameters) {
  send({{"method", Method}, {"params", std::move(Parameters)}});
}

void Client::request(std::string_view Method, Json Parameters, Callback Then) {
  std::string Id = fmt::format("jwt-lint-{}", ++Requests);
  Open[Id] = std::move(Then);
  send({{"id", Id}, {"method", Method}, {"params", std::move(Parameters)}});
}

void Client::take(const Json &Message) {
  const Json *Id = find(Message, "id");
  auto Entry = Id && Id->is_string() ? Open.find(Id->get<std::string>()) : Open.end();
  if (Entry == Open.end())
    return;
  Callback Then = std::move(Entry->second);
  Open.erase(Entry);
  if (Then)
    Then(find(Message, "result"));
}

void Client::log(MessageType Type, std::string_view Text) {
  std::string Safe = safeText(Text);
  writeStandardError("jwt-lint: " + Safe + "\n");
  notify("window/logMessage", {{"type", static_cast<int>(Type)}, {"message", Safe}});
}

void Client::show(MessageType Type, const std::string &Text) {
  log(Type, Text);
  if (Text != LastShown)
    notify("window/showMessage",
           {{"type", static_cast<int>(Type)}, {"message", "jwt-lint: " + safeText(Text)}});
  LastShown = Text;
}

} // namespace jwtlint::lsp
