//===- Client.h - The other end ---------------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Answers, notifications and requests to the client, and what the client can do with
// them. Everything is of the server's thread.
//
// Only this writes to standard output. Text of scanned files comes here through
// safeText() alone.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_CLIENT_H
#define JWTLINT_DRIVER_LSP_CLIENT_H

#include "driver/lsp/LineIndex.h"
#include "driver/lsp/Protocol.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace jwtlint::lsp {

/// What the client said in `initialize` that it can do.
struct Capabilities {
  Encoding Units = Encoding::Utf16;
  bool Configuration = false;          ///< workspace/configuration
  bool RegistersConfiguration = false; ///< … and its changes have to be asked for
  bool RegistersWatchers = false;
  bool DocumentChanges = false; ///< edits with versions
  bool CreatesFiles = false;
  bool RelatedInformation = false;
  bool CodeDescription = false;
  bool DiagnosticData = false;
  bool DiagnosticTags = false;
  bool CodeActionLiterals = false;
  bool Markdown = false; ///< in hovers
  bool ShowsDocuments = false;
  bool ShowsProgress = false;

  static Capabilities read(const Json &InitializeParams);
};

class Client {
public:
  explicit Client(int Descriptor) : Descriptor(Descriptor) {}

  Capabilities Can;

  void answer(const Json &Id, const Answer &A);
  void notify(std::string_view Method, Json Parameters);

  /// Then is called with the client's answer; null if that was an error.
  using Callback = std::function<void(const Json *Result)>;
  void request(std::string_view Method, Json Parameters, Callback Then = {});

  /// Takes an answer of the client. What nobody has asked for is ignored.
  void take(const Json &Message);

  /// To the client's log and to standard error.
  void log(MessageType Type, std::string_view Text);

  /// To the user's eyes and to standard error. What was shown before is only logged.
  void show(MessageType Type, const std::string &Text);

  /// Has the client gone?
  bool isGone() const { return IsGone; }

private:
  void send(Json Message);

  int Descriptor;
  bool IsGone = false;
  unsigned Requests = 0;
  std::map<std::string, Callback> Open;
  std::string LastShown;
};

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_CLIENT_H
