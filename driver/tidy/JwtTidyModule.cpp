//===- JwtTidyModule.cpp - The checks for clang-tidy and clangd -----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Registers a clang-tidy check for each weakness that the checks on code know. As a shared
// object it is loaded with `clang-tidy-19 --load`; the clangd with our checks has it within.
//
//===----------------------------------------------------------------------===//

#include "checks/Check.h"
#include "clang-tidy/ClangTidyModule.h"
#include "clang-tidy/ClangTidyModuleRegistry.h"
#include "driver/Printable.h"
#include "driver/tidy/UnitAnalysis.h"
#include "clang/AST/ASTContext.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/ASTMatchers/ASTMatchers.h"
#include "clang/Basic/Version.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"

#include <cstdio>
#include <cstdlib>

using namespace clang;

namespace jwtlint {
namespace {

/// Matches as long as *Wanted: the first declaration of what is traversed, and none after it.
/// clangd does not traverse the TranslationUnitDecl.
AST_MATCHER_P(Decl, isWanted, const bool *, Wanted) { return *Wanted; }

class IncludeNotes : public PPCallbacks {
public:
  explicit IncludeNotes(std::shared_ptr<UnitAnalysis> Unit) : Unit(std::move(Unit)) {}

  void InclusionDirective(SourceLocation, const Token &, StringRef FileName, bool, CharSourceRange,
                          OptionalFileEntryRef File, StringRef, StringRef, const clang::Module *,
                          bool, SrcMgr::CharacteristicKind) override {
    Unit->include(FileName.str(), File.has_value());
  }

private:
  std::shared_ptr<UnitAnalysis> Unit;
};

/// One weakness.
class JwtCheck : public tidy::ClangTidyCheck {
public:
  JwtCheck(StringRef Name, tidy::ClangTidyContext *Context)
      : ClangTidyCheck(Name, Context), Id(Name.str()), Unit(UnitAnalysis::of(*Context)),
        Threshold(Options.get("Threshold", "")), Models(Options.getLocalOrGlobal("JwtModels", "")) {
    Unit->enlist(Id, *this, Threshold.str());
    SmallVector<StringRef, 4> Files;
    StringRef(Models).split(Files, ';', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
    Unit->useModels({Files.begin(), Files.end()});
  }

  void storeOptions(tidy::ClangTidyOptions::OptionMap &Opts) override {
    Options.store(Opts, "Threshold", Threshold);
    Options.store(Opts, "JwtModels", Models);
  }

  void registerPPCallbacks(const SourceManager &, Preprocessor *PP, Preprocessor *) override {
    if (Unit->isLedBy(*this))
      PP->addPPCallbacks(std::make_unique<IncludeNotes>(Unit));
  }

  void registerMatchers(ast_matchers::MatchFinder *Finder) override {
    if (!Unit->isLedBy(*this))
      return;
    Unit->begin();
    Finder->addMatcher(ast_matchers::decl(isWanted(&IsWaiting)).bind("first"), this);
  }

  void check(const ast_matchers::MatchFinder::MatchResult &Result) override {
    IsWaiting = false;
    Ast = Result.Context;
  }

  void onEndOfTranslationUnit() override {
    if (Ast)
      Unit->run(*Ast);
  }

private:
  std::string Id;
  std::shared_ptr<UnitAnalysis> Unit;
  StringRef Threshold, Models;
  bool IsWaiting = true;
  ASTContext *Ast = nullptr;
};

class JwtModule : public tidy::ClangTidyModule {
public:
  void addCheckFactories(tidy::ClangTidyCheckFactories &Factories) override {
    for (std::string_view Id : codeCheckIds())
      Factories.registerCheck<JwtCheck>(Id);
  }
};

/// Another major version would list the checks, find nothing and exit with 0.
struct VersionGuard {
  VersionGuard() {
    std::string Host = getClangFullVersion();
    if (StringRef(Host).contains("version " CLANG_VERSION_MAJOR_STRING "."))
      return;
    std::fprintf(stderr,
                 "jwt-lint: this module is for clang-tidy " CLANG_VERSION_MAJOR_STRING
                 ", and it was loaded by %s\n",
                 printable(Host).c_str());
    std::_Exit(1);
  }
};

const VersionGuard Guard;
const tidy::ClangTidyModuleRegistry::Add<JwtModule> Registration("jwt-module",
                                                                 "Finds JSON Web Token mistakes.");

} // namespace
} // namespace jwtlint
