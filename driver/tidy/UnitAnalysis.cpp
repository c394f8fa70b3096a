//===- UnitAnalysis.cpp - All checks of one unit under clang-tidy ---------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/tidy/UnitAnalysis.h"

#include "checks/extract/Extract.h"
#include "driver/tidy/FindingReporter.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"

#include <mutex>
#include <unordered_map>

using namespace clang;

namespace jwtlint {

// clang-tidy: each unit for itself, with no more of the repository than its settings.
TidyHost &tidyHost() {
  static TidyHost Host = [] {
    TidyHost Standalone;
    Standalone.Open = [](const std::string &File, const Options &Opts) -> TidyHost::Pending {
      return [=](std::string &Error) -> std::shared_ptr<const Workspace> {
        return Workspace::openFile(File, Opts, Error);
      };
    };
    return Standalone;
  }();
  return Host;
}

namespace {

/// The analyses of units whose checks exist.
struct Registry {
  std::mutex Lock;
  std::unordered_map<const tidy::ClangTidyContext *, std::weak_ptr<UnitAnalysis>> Running;
};

Registry &registry() {
  static Registry R;
  return R;
}

} // namespace

std::shared_ptr<UnitAnalysis> UnitAnalysis::of(tidy::ClangTidyContext &Context) {
  Registry &R = registry();
  std::lock_guard Guard(R.Lock);
  std::weak_ptr<UnitAnalysis> &Slot = R.Running[&Context];
  std::shared_ptr<UnitAnalysis> Result = Slot.lock();
  if (!Result)
    Slot = Result = std::make_shared<UnitAnalysis>(Context);
  return Result;
}

UnitAnalysis::~UnitAnalysis() {
  Registry &R = registry();
  std::lock_guard Guard(R.Lock);
  if (auto Entry = R.Running.find(&Context); Entry != R.Running.end() && Entry->second.expired())
    R.Running.erase(Entry);
}

void UnitAnalysis::enlist(const std::string &Id, tidy::ClangTidyCheck &Check,
                          const std::string &MoreSettings) {
  Checks[Id] = &Check;
  Settings += MoreSettings;
}

Options UnitAnalysis::options() const {
  Options Result;
  Result.Models = Models;
  Result.MoreSettings = Settings;
  Result.MoreSettingsName = "CheckOptions";
  return Result;
}

void UnitAnalysis::begin() { Whole = tidyHost().Open(Context.getCurrentFile().str(), options()); }

void UnitAnalysis::run(ASTContext &Ast) {
  std::string Error;
  std::shared_ptr<const Workspace> Known = Whole(Error);
  if (!Known) {
    Checks.begin()->second->configurationDiag("jwt-lint: %0") << Error;
    return;
  }
  ExtractOptions Extraction;
  Extraction.Models = &Known->project().Models;
  Extraction.Root = Known->root();
  Extraction.Salt = Known->salt();
  Extraction.IsOwned = [&](std::string_view Path) { return Known->project().owned().owns(Path); };
  FindingReporter Reporter(Ast, Known->root(), tidyHost());
  Facts Fresh = factsOf(Ast, Extraction, Headers);
  Fresh.Unit = Reporter.mainFile();
  const SourceManager &SM = Ast.getSourceManager();
  FileFindings Found = Known->lintUnit(Fresh, SM.getBufferData(SM.getMainFileID()).str());
  for (const Finding &F : Found.Findings)
    if (auto Check = Checks.find(F.Id); Check != Checks.end())
      Reporter.report(F, *Check->second);
  Reporter.finish();
}

} // namespace jwtlint
