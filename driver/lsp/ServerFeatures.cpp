//===- ServerFeatures.cpp - What is asked about documents -----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Documentation.h"
#include "driver/lsp/CodeActions.h"
#include "driver/lsp/Completion.h"
#include "driver/lsp/Hover.h"
#include "driver/lsp/Server.h"
#include "facts/Weakness.h"

namespace jwtlint::lsp {

static ResponseError notOpen() {
  return {ErrorCode::InvalidParams, "'textDocument.uri': the document is not open"};
}

Answer Server::hover(const Json &Parameters) {
  Params In(Parameters);
  DocumentPtr D = Open.find(In.text("textDocument.uri"));
  Position At = In.position("position");
  if (In.error())
    return *In.error();
  if (!D)
    return notOpen();
  LintPtr L = D->Path.empty() ? nullptr : lintNow(D);
  if (!L || D->IsLost || !L->In->mayLint(D->Path))
    return Json();
  return hoverAt(*L, At, Places.of(D->Path).meanings(), Peer.Can.Markdown);
}

Answer Server::completion(const Json &Parameters) {
  Params In(Parameters);
  DocumentPtr D = Open.find(In.text("textDocument.uri"));
  Position At = In.position("position");
  if (In.error())
    return *In.error();
  if (!D)
    return notOpen();
  // While a comment is typed nothing is linted for it; what is known of the text before will do.
  auto Known = Results.find(D->Uri);
  return completionsAt(*D, At, Known == Results.end() ? nullptr : Known->second.get());
}

Answer Server::codeAction(const Json &Parameters) {
  Params In(Parameters);
  DocumentPtr D = Open.find(In.text("textDocument.uri"));
  Range Where = In.range("range");
  const Json *Context = In.object("context");
  if (In.error())
    return *In.error();
  if (!D)
    return notOpen();
  LintPtr L = D->Path.empty() || !Peer.Can.CodeActionLiterals ? nullptr : lintNow(D);
  if (!L)
    return Json::array();
  ActionRequest Request;
  Request.Of = L.get();
  Request.Where = Where;
  Request.Only = Context->value("only", Json());
  Request.Diagnostics = Context->value("diagnostics", Json());
  Request.Can = Peer.Can;
  Request.Settings = Open.findPath(L->In->root() + "/" + std::string(SettingsName));
  Json Actions = codeActions(Request);
  if (isOutdated(*D))
    return ResponseError{ErrorCode::ContentModified, "the document has changed meanwhile"};
  return Actions;
}

Answer Server::executeCommand(const Json &Parameters) {
  Params In(Parameters);
  std::string Command = In.text("command");
  if (In.error())
    return *In.error();
  if (Command != OpenDocumentation)
    return ResponseError{ErrorCode::InvalidParams, "'command': there is no such command"};
  const Json *Arguments = In.list("arguments");
  if (In.error())
    return *In.error();
  if (Arguments->size() != 1 || !Arguments->front().is_string() ||
      !findWeakness(Arguments->front().get<std::string>()))
    return ResponseError{ErrorCode::InvalidParams, "'arguments': expected the id of a weakness"};
  return openDocumentation(Arguments->front().get<std::string>());
}

Answer Server::openDocumentation(const std::string &Id) {
  std::string Uri = documentationAddress(Id);
  if (Uri.empty() || !Peer.Can.ShowsDocuments)
    Peer.notify("window/showMessage",
                {{"type", static_cast<int>(MessageType::Info)},
                 {"message", "'jwt-lint explain " + Id + "' prints the page"}});
  else
    Peer.request("window/showDocument", {{"uri", Uri}, {"external", false}, {"takeFocus", true}});
  return Json();
}

} // namespace jwtlint::lsp
