//===- Extract.cpp - From a translation unit to facts ---------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Extract.h"

#include "checks/extract/FactsBuilder.h"
#include "checks/extract/ObservedFiles.h"
#include "checks/extract/UnitWalker.h"
#include "checks/models/BuiltInModels.h"

#include "checks/extract/UnknownNames.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Basic/FileManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Sema/Sema.h"
#include "clang/Sema/SemaConsumer.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <map>
#include <set>

using namespace clang;

namespace jwtlint {
namespace {

/// Where stand-ins appear to be. No real file can have this name's meaning: the
/// folder exists in the overlay only.
constexpr llvm::StringRef StandInRoot = "/jwt-lint/stand-ins";
constexpr llvm::StringRef DetourRoot = "/jwt-lint/by-path";

/// What one run leaves behind.
struct Outcome {
  Facts Result;
  bool Done = false;
  std::set<std::string> MissingHeaders, StandIns;
  std::set<const Library *> Included;
};

/// Notes headers that are missing or replaced.
class IncludeWatcher : public PPCallbacks {
public:
  IncludeWatcher(const ModelSet &Models, Outcome &Out) : Models(Models), Out(Out) {}

  void InclusionDirective(SourceLocation, const Token &, StringRef FileName, bool, CharSourceRange,
                          OptionalFileEntryRef File, StringRef, StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    if (Spellings.insert(FileName).second)
      for (const Library *L : Models.librariesOfHeader(std::string_view(FileName)))
        Out.Included.insert(L);
    if (!File) {
      Out.MissingHeaders.insert(FileName.str());
      return;
    }
    StringRef Path = File->getName();
    if (Path.consume_front(StandInRoot) && Path.consume_front("/"))
      Out.StandIns.insert(Path.split('/').first.str());
  }

private:
  const ModelSet &Models;
  Outcome &Out;
  llvm::StringSet<> Spellings;
};

class Consumer : public SemaConsumer {
public:
  Consumer(const ExtractOptions &Options, Outcome &Out) : Options(Options), Out(Out) {}

  void Initialize(ASTContext &C) override { Builder = std::make_unique<FactsBuilder>(C, Options); }

  void InitializeSema(Sema &S) override {
    S.addExternalSource(
        new UnknownNames(S, [this](SourceLocation L) { return Builder->isOwned(L); }));
  }

  bool shouldSkipFunctionBody(Decl *D) override { return !Builder->isOwned(D->getLocation()); }

  void HandleTranslationUnit(ASTContext &C) override {
    Builder->FindIncluded = [this] { return Out.Included; };
    UnitWalker(*Builder).walkUnit();
    Out.Result = Builder->finish();
    Out.Done = true;
  }

private:
  const ExtractOptions &Options;
  Outcome &Out;
  std::unique_ptr<FactsBuilder> Builder;
};

class Action : public ASTFrontendAction {
public:
  Action(const ExtractOptions &Options, Outcome &Out) : Options(Options), Out(Out) {}

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI, StringRef) override {
    CI.getPreprocessor().addPPCallbacks(std::make_unique<IncludeWatcher>(*Options.Models, Out));
    return std::make_unique<Consumer>(Options, Out);
  }

private:
  const ExtractOptions &Options;
  Outcome &Out;
};

class Runner : public tooling::ToolAction {
public:
  Runner(const ExtractOptions &Options, Outcome &Out) : Options(Options), Out(Out) {}

  bool runInvocation(std::shared_ptr<CompilerInvocation> Invocation, FileManager *Files,
                     std::shared_ptr<PCHContainerOperations> PCHOps,
                     DiagnosticConsumer *Diagnostics) override {
    FrontendOptions &Frontend = Invocation->getFrontendOpts();
    Frontend.SkipFunctionBodies = true;
    Invocation->getLangOpts().SpellChecking = false; // a guess is worse than a gap
    Invocation->getLangOpts().RecoveryAST = true;
    Invocation->getLangOpts().RecoveryASTType = true;
    Invocation->getDiagnosticOpts().IgnoreWarnings = true;
    CompilerInstance Compiler(std::move(PCHOps));
    Compiler.setInvocation(std::move(Invocation));
    Compiler.setFileManager(Files);
    Compiler.createDiagnostics(Diagnostics, /*ShouldOwnClient=*/false);
    if (!Compiler.hasDiagnostics())
      return false;
    Compiler.getDiagnostics().setFatalsAsError(true);
    Compiler.getDiagnostics().setErrorLimit(0);
    Compiler.createSourceManager(*Files);
    Action Act(Options, Out);
    Compiler.ExecuteAction(Act);
    Files->clearStatCache();
    return Out.Done;
  }

private:
  const ExtractOptions &Options;
  Outcome &Out;
};

/// Remembers why Clang refused a unit altogether.
class FirstFatal : public DiagnosticConsumer {
public:
  std::string Text;

  void HandleDiagnostic(DiagnosticsEngine::Level Level, const Diagnostic &Info) override {
    DiagnosticConsumer::HandleDiagnostic(Level, Info);
    if (Level < DiagnosticsEngine::Error || !Text.empty() || Info.getLocation().isValid())
      return;
    llvm::SmallString<128> Message;
    Info.FormatDiagnostic(Message);
    Text = Message.str().str();
  }
};

/// Includes by a path of one's own ("third/jwt-cpp/include/jwt-cpp/jwt.h") and the
/// stand-in that they mean.
using Detours = std::map<std::string, std::string>;

/// The stand-in header that a missing include means by its last components, "" if
/// none. One component says too little.
std::string standInFor(llvm::StringRef Spelling) {
  llvm::StringRef Best;
  for (const EmbeddedFile &Header : standInHeaders()) {
    llvm::StringRef Name = llvm::StringRef(Header.Name).split('/').second;
    if (Name.contains('/') && Name.size() > Best.size() && Spelling.ends_with(Name) &&
        Spelling.drop_back(Name.size()).ends_with("/"))
      Best = Name;
  }
  return Best.str();
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
fileSystem(const Detours &ByPath, const ExtractOptions &Options, Observations &Notes) {
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (const EmbeddedFile &Header : standInHeaders())
    Memory->addFile(StandInRoot + "/" + llvm::StringRef(Header.Name), 0,
                    llvm::MemoryBuffer::getMemBuffer(Header.Text, Header.Name,
                                                     /*RequiresNullTerminator=*/false));
  // The folder must exist for "../lib/x.h" to be looked up from it.
  Memory->addFile(DetourRoot + "/folder", 0, llvm::MemoryBuffer::getMemBuffer(""));
  for (const auto &[Spelling, Header] : ByPath)
    Memory->addFile(DetourRoot + "/" + Spelling, 0,
                    llvm::MemoryBuffer::getMemBufferCopy("#include <" + Header + ">\n"));
  auto Replaced = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  if (Options.Replaced)
    for (const auto &[Path, Text] : *Options.Replaced)
      Replaced->addFile(Path, 0, llvm::MemoryBuffer::getMemBuffer(Text, Path));
  auto Disk = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      llvm::vfs::createPhysicalFileSystem());
  Disk->pushOverlay(Replaced);
  auto Overlay = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      llvm::makeIntrusiveRefCnt<ObservedFiles>(Disk, Notes));
  Overlay->pushOverlay(Memory);
  return Overlay;
}

std::vector<std::string> commandLine(const CompileUnit &Unit) {
  std::vector<std::string> Command = {"clang"};
  Command.insert(Command.end(), Unit.Arguments.begin(), Unit.Arguments.end());
  // Stand-ins come last of all, so that any real header wins.
  std::set<llvm::StringRef> Folders;
  for (const EmbeddedFile &Header : standInHeaders())
    Folders.insert(llvm::StringRef(Header.Name).split('/').first);
  Command.push_back("-idirafter");
  Command.push_back(DetourRoot.str());
  for (llvm::StringRef Folder : Folders) {
    Command.push_back("-idirafter");
    Command.push_back((StandInRoot + "/" + Folder).str());
  }
  for (const char *Fixed :
       {"-fsyntax-only", "-w", "-ferror-limit=0", "-resource-dir", resourceFolder().c_str()})
    Command.push_back(Fixed);
  Command.push_back("--");
  Command.push_back(Unit.File);
  return Command;
}

} // namespace

Facts factsOf(ASTContext &Context, const ExtractOptions &Options,
              const std::function<std::vector<std::string>()> &Headers) {
  FactsBuilder Builder(Context, Options);
  Builder.FindIncluded = [&] {
    std::set<const Library *> Result;
    for (const std::string &Header : Headers())
      for (const Library *L : Options.Models->librariesOfHeader(Header))
        Result.insert(L);
    return Result;
  };
  UnitWalker(Builder).walkUnit();
  return Builder.finish();
}

const std::string &resourceFolder() {
  static const std::string Folder = [] {
    std::string Program = llvm::sys::fs::getMainExecutable(nullptr, nullptr);
    llvm::SmallString<256> Beside(
        llvm::sys::path::parent_path(llvm::sys::path::parent_path(Program)));
    llvm::sys::path::append(Beside, "lib", "jwt-lint", "clang");
    return llvm::sys::fs::is_directory(Beside) ? Beside.str().str() : JWTLINT_RESOURCE_DIR;
  }();
  return Folder;
}

/// One parse of the unit.
static ExtractResult parse(const CompileUnit &Unit, const ExtractOptions &Options,
                           const Detours &ByPath, Observations &Notes) {
  ExtractResult R;
  auto FS = fileSystem(ByPath, Options, Notes);
  if (auto Error = FS->setCurrentWorkingDirectory(Unit.Directory)) {
    R.Failure = "the folder " + Unit.Directory + " cannot be entered: " + Error.message();
    return R;
  }
  llvm::IntrusiveRefCntPtr<FileManager> Files(new FileManager(FileSystemOptions(), FS));
  if (auto Buffer = Files->getBufferForFile(Unit.File);
      Buffer && ((*Buffer)->getBuffer().starts_with("\xFE\xFF") ||
                 (*Buffer)->getBuffer().starts_with("\xFF\xFE"))) {
    R.Failure = "it is UTF-16 text; Clang reads UTF-8";
    return R;
  }
  Outcome Out;
  Runner Run(Options, Out);
  FirstFatal Diagnostics;
  tooling::ToolInvocation Invocation(commandLine(Unit), &Run, Files.get(),
                                     std::make_shared<PCHContainerOperations>());
  Invocation.setDiagnosticConsumer(&Diagnostics);
  Invocation.run();
  if (!Out.Done) {
    R.Failure = Diagnostics.Text.empty() ? "Clang could not parse it" : Diagnostics.Text;
    return R;
  }
  R.Result = std::move(Out.Result);
  R.Result.MissingHeaders.assign(Out.MissingHeaders.begin(), Out.MissingHeaders.end());
  R.Result.StandIns.assign(Out.StandIns.begin(), Out.StandIns.end());
  return R;
}

ExtractResult extract(const CompileUnit &Unit, const ExtractOptions &Given) {
  Observations Notes;
  ExtractOptions Options = Given;
  Options.IsOwned = [&](std::string_view Path) {
    bool Owned = Given.IsOwned(Path);
    Notes.owner(Path, Owned);
    return Owned;
  };
  ExtractResult R = parse(Unit, Options, {}, Notes);
  Detours ByPath;
  for (const std::string &Missing : R.Result.MissingHeaders)
    if (std::string Header = standInFor(Missing); !Header.empty())
      ByPath[Missing] = Header;
  // Which includes mean a stand-in is known only once they are missing.
  if (!ByPath.empty())
    R = parse(Unit, Options, ByPath, Notes);
  R.Seen = Notes.take();
  return R;
}

} // namespace jwtlint
