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
#include "clang/Lex/Lexer.h"

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
                          const std::string &Threshold) {
  Checks[Id] = &Check;
  if (!Threshold.empty())
    Thresholds += (Thresholds.empty() ? "" : ", ") + Id + ": " + Threshold;
}

Options UnitAnalysis::options() const {
  Options Result;
  Result.Models = Models;
  if (!Thresholds.empty())
    Result.MoreSettings = "thresholds: {" + Thresholds + "}\n";
  Result.MoreSettingsName = "CheckOptions";
  return Result;
}

void UnitAnalysis::begin() { Whole = tidyHost().Open(Context.getCurrentFile().str(), options()); }

/// The spellings of the includes within a preamble that was read: callbacks only tell those of the
/// main file. Those that macros spell are missing.
static std::vector<std::string> preambleIncludes(const SourceManager &SM) {
  std::vector<std::string> Result;
  for (unsigned I = 0; I < SM.loaded_sloc_entry_size(); ++I) {
    bool IsInvalid = false;
    const SrcMgr::SLocEntry &Entry = SM.getLoadedSLocEntry(I, &IsInvalid);
    if (IsInvalid || !Entry.isFile() || Entry.getFile().getIncludeLoc().isInvalid())
      continue;
    auto [Includer, Offset] = SM.getDecomposedLoc(Entry.getFile().getIncludeLoc());
    StringRef Name = SM.getBufferDataOrNone(Includer).value_or("").drop_front(Offset);
    if (Name.starts_with("<") || Name.starts_with("\""))
      Result.push_back(
          Name.drop_front().take_until([](char C) { return C == '>' || C == '"'; }).str());
  }
  return Result;
}

/// The same, found out once for each preamble: it reads all of a large file.
static std::vector<std::string> knownPreambleIncludes(const std::string &Unit,
                                                      const ASTContext &Ast) {
  struct Preamble {
    std::string Text;     ///< of the main file
    unsigned Entries = 0; ///< another number: a header has changed
    std::vector<std::string> Includes;
  };
  static std::mutex Lock;
  static std::map<std::string, Preamble> Known;
  const SourceManager &SM = Ast.getSourceManager();
  if (SM.loaded_sloc_entry_size() == 0)
    return {};
  StringRef Buffer = SM.getBufferData(SM.getMainFileID());
  StringRef Text = Buffer.take_front(Lexer::ComputePreamble(Buffer, Ast.getLangOpts()).Size);
  std::lock_guard Guard(Lock);
  Preamble &P = Known[Unit];
  if (P.Text != Text || P.Entries != SM.loaded_sloc_entry_size())
    P = {Text.str(), SM.loaded_sloc_entry_size(), preambleIncludes(SM)};
  return P.Includes;
}

/// What the linter knows is better than what can be told from the host's AST: it has stand-ins for
/// headers that are missing.
FileFindings UnitAnalysis::findings(const Workspace &Known, const std::string &Unit,
                                    ASTContext &Ast) const {
  const SourceManager &SM = Ast.getSourceManager();
  std::string Text = SM.getBufferData(SM.getMainFileID()).str();
  if (Known.knowsFile(Unit, Text))
    return Known.lintKnownFile(Unit, std::move(Text));
  ExtractOptions Extraction;
  Extraction.Models = &Known.project().Models;
  Extraction.Root = Known.root();
  Extraction.Salt = Known.salt();
  Extraction.IsOwned = [&](std::string_view Path) { return Known.project().owned().owns(Path); };
  Facts Fresh = factsOf(Ast, Extraction, [&] {
    std::vector<std::string> Included = knownPreambleIncludes(Unit, Ast);
    Included.insert(Included.end(), Headers.begin(), Headers.end());
    return Included;
  });
  Fresh.Unit = Unit;
  Fresh.MissingHeaders = Missing;
  return Known.lintUnit(Fresh, std::move(Text));
}

/// Settings, models or rules are wrong. clangd shows nothing that has no place, and a gate must not
/// pass with nothing checked.
void UnitAnalysis::complain(const std::string &Error, const ASTContext &Ast) {
  tidy::ClangTidyCheck &Any = *Checks.begin()->second;
  const SourceManager &SM = Ast.getSourceManager();
  if (tidyHost().ShowsMainFileOnly)
    Any.diag(SM.getLocForStartOfFile(SM.getMainFileID()), "jwt-lint finds nothing: %0") << Error;
  else
    Any.configurationDiag("jwt-lint: %0", DiagnosticIDs::Error) << Error;
}

void UnitAnalysis::run(ASTContext &Ast) {
  std::string Error;
  std::shared_ptr<const Workspace> Known = Whole(Error);
  if (!Known) {
    complain(Error, Ast);
    return;
  }
  // After a fatal error, or some twenty others, as missing headers bring, Clang says nothing more.
  // What was parsed is as true as ever.
  if (tidyHost().SharesDiagnostics && Ast.getDiagnostics().hasFatalErrorOccurred())
    Ast.getDiagnostics().Reset(/*soft=*/true);
  FindingReporter Reporter(Ast, Known->root(), tidyHost());
  FileFindings Found = findings(*Known, Reporter.mainFile(), Ast);
  for (const Finding &F : Found.Findings)
    if (auto Check = Checks.find(F.Id); Check != Checks.end())
      Reporter.report(F, *Check->second);
  Reporter.finish();
}

} // namespace jwtlint
