//===- main.cpp - The program jwt-lint --------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/CheckCommand.h"
#include "driver/Completion.h"
#include "driver/Explain.h"
#include "driver/InitCommand.h"
#include "driver/Output.h"
#include "driver/TestRules.h"
#include "driver/Version.h"
#include "driver/lsp/LspCommand.h"

#include <csignal>
#include <string>

using namespace jwtlint;

static int print(std::string_view Text) {
  std::string Error;
  switch (writeStandardOutput(Text, Error)) {
  case WriteResult::Done:
    return ExitClean;
  case WriteResult::ReaderGone:
    return ExitReaderGone;
  case WriteResult::Failed:
    break;
  }
  return complain(Error);
}

static int runExplain(const Options &Opts) {
  std::string Error;
  std::optional<std::string> Page = explain(Opts.Operands.front(), Error);
  return Page ? print(*Page) : complain(Error);
}

static int runCompletion(const Options &Opts) {
  std::string Error;
  std::optional<std::string> Text = completionText(Opts.Operands, Error);
  return Text ? print(*Text) : complain(Error);
}

static int runRules(const Options &Opts) {
  if (Opts.Facts)
    return print(factsText(Opts.Listing));
  std::string Error;
  std::optional<std::string> List =
      Opts.Systems ? systemsText(Opts.Listing, Error) : rulesText(Opts.Listing, Error);
  return List ? print(*List) : complain(Error);
}

int main(int Count, char **Words) {
  // A closed pipe is an error of the write, which ends the program quietly.
  std::signal(SIGPIPE, SIG_IGN);
  Options Opts;
  std::string Error;
  if (!parseOptions({Words + (Count > 0), Words + Count}, Opts, Error))
    return complain(Error);
  switch (Opts.What) {
  case Command::Check:
    return runCheck(Opts);
  case Command::Init:
    return runInit(Opts);
  case Command::Explain:
    return runExplain(Opts);
  case Command::Rules:
    return runRules(Opts);
  case Command::TestRules:
    return runTestRules(Opts);
  case Command::Completion:
    return runCompletion(Opts);
  case Command::Lsp:
    runLsp(Opts);
  case Command::Help:
    return print(helpText(Opts.Operands.empty() ? "" : Opts.Operands.front()));
  case Command::Version:
    return print("jwt-lint " + std::string(toolVersion()) + "\n");
  }
  return ExitIncomplete;
}
