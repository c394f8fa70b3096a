//===- FactsBuilder.cpp - Collects nodes, edges and events ----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/FactsBuilder.h"

#include "facts/LiteralVerdict.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Index/USRGeneration.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

#include <fmt/format.h>

using namespace clang;

namespace jwtlint {

const FunctionDecl *patternOf(const FunctionDecl *F) {
  if (const FunctionDecl *P = F->getTemplateInstantiationPattern(/*ForDefinition=*/false))
    F = P;
  return F->getCanonicalDecl();
}

/// The field of the class template that FD was instantiated from.
static const FieldDecl *patternOf(const FieldDecl *FD) {
  const auto *Record = dyn_cast<CXXRecordDecl>(FD->getParent());
  if (!Record)
    return FD;
  const CXXRecordDecl *Pattern = Record->getTemplateInstantiationPattern();
  if (!Pattern || Pattern == Record)
    return FD;
  for (const FieldDecl *Candidate : Pattern->fields())
    if (Candidate->getFieldIndex() == FD->getFieldIndex())
      return Candidate;
  return FD;
}

std::string qualifiedName(const NamedDecl *D) {
  llvm::SmallVector<std::string, 6> Parts;
  if (const auto *C = dyn_cast<CXXConstructorDecl>(D))
    Parts.push_back(C->getParent()->getNameAsString());
  else if (const auto *T = dyn_cast<CXXDestructorDecl>(D))
    Parts.push_back("~" + T->getParent()->getNameAsString());
  else if (isa<CXXConversionDecl>(D))
    Parts.push_back("operator()conversion");
  else
    Parts.push_back(D->getNameAsString());
  for (const DeclContext *C = D->getDeclContext(); C; C = C->getParent()) {
    if (const auto *NS = dyn_cast<NamespaceDecl>(C)) {
      if (!NS->isInline() && !NS->isAnonymousNamespace())
        Parts.push_back(NS->getNameAsString());
    } else if (const auto *R = dyn_cast<RecordDecl>(C)) {
      if (!R->getDeclName().isEmpty())
        Parts.push_back(R->getNameAsString());
    }
  }
  std::string Result;
  for (const std::string &Part : llvm::reverse(Parts)) {
    if (!Result.empty())
      Result += "::";
    Result += Part;
  }
  return Result;
}

FactsBuilder::FactsBuilder(ASTContext &Context, const ExtractOptions &Options)
    : Context(Context), Options(Options), SM(Context.getSourceManager()) {}

/// Where the fix belongs: a macro's own text for a literal written in it, the
/// place of use for text that is in no file.
static SourceLocation fileLoc(const SourceManager &SM, SourceLocation L) {
  if (L.isMacroID()) {
    SourceLocation Spelling = SM.getSpellingLoc(L);
    if (!SM.isWrittenInScratchSpace(Spelling) && !SM.isWrittenInCommandLineFile(Spelling) &&
        !SM.isWrittenInBuiltinFile(Spelling))
      return Spelling;
    return SM.getExpansionLoc(L);
  }
  return L;
}

uint32_t FactsBuilder::file(FileID ID) {
  if (auto It = FileIndex.find(ID); It != FileIndex.end())
    return It->second;
  llvm::SmallString<256> Path;
  if (OptionalFileEntryRef E = SM.getFileEntryRefForID(ID)) {
    Path = E->getFileEntry().tryGetRealPathName();
    if (Path.empty())
      Path = E->getName();
  }
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  llvm::StringRef Name = Path;
  if (!Options.Root.empty() && Name.consume_front(Options.Root))
    Name.consume_front("/");
  auto [Known, NewName] = FileByName.try_emplace(Name, F.Files.size());
  if (NewName)
    F.Files.push_back(Name.str());
  return FileIndex[ID] = Known->second;
}

std::string FactsBuilder::pathOf(SourceLocation L) {
  FileID ID = SM.getFileID(fileLoc(SM, L));
  return ID.isValid() ? F.Files[file(ID)] : std::string();
}

Span FactsBuilder::span(SourceRange R) {
  Span S;
  if (R.isInvalid())
    return S;
  SourceLocation Begin = fileLoc(SM, R.getBegin());
  SourceLocation End = fileLoc(SM, R.getEnd());
  if (SM.getFileID(Begin) != SM.getFileID(End)) {
    // Begin and end come from different macros: the use is what both share.
    Begin = SM.getExpansionLoc(R.getBegin());
    End = SM.getExpansionRange(R.getEnd()).getEnd();
  }
  PresumedLoc P = SM.getPresumedLoc(Begin, /*UseLineDirectives=*/false);
  if (P.isInvalid())
    return S;
  S.File = file(SM.getFileID(Begin));
  S.Line = P.getLine();
  S.Column = P.getColumn();
  SourceLocation Past = Lexer::getLocForEndOfToken(End, 0, SM, Context.getLangOpts());
  if (Past.isInvalid() || SM.getFileID(Past) != SM.getFileID(Begin))
    Past = End;
  PresumedLoc Q = SM.getPresumedLoc(Past, false);
  S.EndLine = Q.isValid() ? Q.getLine() : S.Line;
  S.EndColumn = Q.isValid() ? Q.getColumn() : S.Column;
  return S;
}

Span FactsBuilder::spanOfUse(SourceRange R) {
  if (R.isInvalid())
    return {};
  return span({SM.getExpansionLoc(R.getBegin()), SM.getExpansionRange(R.getEnd()).getEnd()});
}

Span FactsBuilder::spanOfText(SourceLocation Begin, SourceLocation End) {
  PresumedLoc P = SM.getPresumedLoc(Begin, /*UseLineDirectives=*/false);
  PresumedLoc Q = SM.getPresumedLoc(End, /*UseLineDirectives=*/false);
  if (P.isInvalid() || Q.isInvalid() || !isOwned(Begin))
    return {};
  return {file(SM.getFileID(Begin)), P.getLine(), P.getColumn(), Q.getLine(), Q.getColumn()};
}

bool FactsBuilder::isOwned(SourceLocation L) {
  if (L.isInvalid())
    return false;
  FileID ID = SM.getFileID(SM.getExpansionLoc(L));
  auto [It, New] = Owned.try_emplace(ID, false);
  if (New) {
    bool Own = false;
    if (OptionalFileEntryRef E = SM.getFileEntryRefForID(ID)) {
      llvm::StringRef Path = E->getFileEntry().tryGetRealPathName();
      Own = Options.IsOwned(Path.empty() ? E->getName().str() : Path.str());
    }
    It->second = Own;
  }
  return It->second;
}

std::string FactsBuilder::rangeKey(SourceRange R) {
  auto Offset = [&](SourceLocation L) { return SM.getFileOffset(L); };
  SourceLocation Begin = SM.getExpansionLoc(R.getBegin());
  std::string Key =
      fmt::format("{}@{}-{}", pathOf(Begin), Offset(Begin), Offset(SM.getExpansionLoc(R.getEnd())));
  if (R.getBegin().isMacroID() || R.getEnd().isMacroID())
    Key += fmt::format("~{}-{}", Offset(SM.getSpellingLoc(R.getBegin())),
                       Offset(SM.getSpellingLoc(R.getEnd())));
  return Key;
}

std::string FactsBuilder::declKey(const NamedDecl *D) {
  llvm::SmallString<128> Usr;
  bool None = index::generateUSRForDecl(D, Usr);
  // USRs of entities without external linkage name at most the base name of
  // their file, which is not unique in a repository.
  const auto *F = dyn_cast<FunctionDecl>(D);
  const auto *Lambda = dyn_cast<CXXMethodDecl>(D);
  // Lambdas at namespace scope share one USR, and every program has a main.
  if (Lambda && Lambda->getParent()->isLambda())
    return fmt::format("{}|lambda@{}{}", pathOf(D->getLocation()),
                       SM.getFileOffset(SM.getExpansionLoc(D->getLocation())), Usr.str().str());
  if (None || !D->isExternallyVisible() || (F && F->isMain()))
    return fmt::format("{}|{}@{}", pathOf(D->getLocation()), Usr.str().str(),
                       None ? SM.getFileOffset(SM.getExpansionLoc(D->getLocation())) : 0);
  return Usr.str().str();
}

uint32_t FactsBuilder::node(std::string Key, NodeKind Kind, std::string Name, Span Where) {
  auto [It, New] = NodeByKey.try_emplace(Key, F.Nodes.size());
  if (New) {
    Node N;
    N.Key = std::move(Key);
    N.Kind = Kind;
    N.Name = std::move(Name);
    N.Where = Where;
    F.Nodes.push_back(std::move(N));
  }
  return It->second;
}

uint32_t FactsBuilder::function(const FunctionDecl *Decl) {
  const FunctionDecl *P = patternOf(Decl);
  std::string Key = declKey(P);
  auto [It, New] = FunctionByKey.try_emplace(Key, F.Functions.size());
  if (New) {
    std::string Name = qualifiedName(P);
    if (const auto *M = dyn_cast<CXXMethodDecl>(P); M && M->getParent()->isLambda())
      Name = "a lambda";
    F.Functions.push_back({Key, std::move(Name), span(P->getLocation()), false});
  }
  return It->second;
}

uint32_t FactsBuilder::site(const Expr *Call, uint32_t Caller) {
  std::string Key = rangeKey(Call->getSourceRange());
  auto [It, New] = SiteByKey.try_emplace(Key, F.Sites.size());
  if (New)
    F.Sites.push_back({Key, Caller, span(Call->getSourceRange())});
  return It->second;
}

uint32_t FactsBuilder::variable(const ValueDecl *D) {
  if (const auto *FD = dyn_cast<FieldDecl>(D))
    D = patternOf(FD);
  D = cast<ValueDecl>(D->getCanonicalDecl());
  if (auto It = DeclNodes.find(D); It != DeclNodes.end())
    return It->second;
  uint32_t Index = NoIndex;
  if (const auto *P = dyn_cast<ParmVarDecl>(D)) {
    const auto *Owner = dyn_cast_or_null<FunctionDecl>(P->getDeclContext());
    if (!Owner)
      return NoIndex;
    uint32_t Fn = function(Owner);
    unsigned N = P->getFunctionScopeIndex();
    std::string Name = P->getNameAsString();
    if (Name.empty())
      Name = fmt::format("parameter {}", N + 1);
    Index = node(fmt::format("{}#{}", F.Functions[Fn].Key, N), NodeKind::Parameter, Name,
                 span(P->getSourceRange()));
    F.Nodes[Index].Function = Fn;
  } else if (isa<FieldDecl>(D)) {
    Index = node(declKey(D), NodeKind::Field, qualifiedName(D), span(D->getSourceRange()));
  } else if (const auto *V = dyn_cast<VarDecl>(D); V && V->hasGlobalStorage()) {
    Index = node(declKey(V), NodeKind::Global, qualifiedName(V), span(V->getSourceRange()));
  } else {
    Index = node(
        fmt::format("{}@{}", declKey(D), SM.getFileOffset(SM.getExpansionLoc(D->getLocation()))),
        NodeKind::Local, D->getNameAsString(), span(D->getSourceRange()));
    F.Nodes[Index].Function = CurrentFunction;
  }
  DeclNodes[D] = Index;
  return Index;
}

uint32_t FactsBuilder::returnOf(const FunctionDecl *Decl) {
  uint32_t Fn = function(Decl);
  uint32_t Index = node(F.Functions[Fn].Key + "#return", NodeKind::Return, F.Functions[Fn].Name,
                        F.Functions[Fn].Where);
  F.Nodes[Index].Function = Fn;
  return Index;
}

uint32_t FactsBuilder::expression(const Expr *E, llvm::StringRef Salt) {
  std::string Key = fmt::format("{}:{}{}", rangeKey(E->getSourceRange()), E->getStmtClassName(),
                                std::string_view(Salt));
  uint32_t Index = node(std::move(Key), NodeKind::Expression, "", span(E->getSourceRange()));
  F.Nodes[Index].Function = CurrentFunction;
  return Index;
}

uint32_t FactsBuilder::text(const Expr *At, std::string Text) {
  std::string Key = fmt::format("{}:text", rangeKey(At->getSourceRange()));
  uint32_t Index = node(std::move(Key), NodeKind::Literal, "", span(At->getSourceRange()));
  F.Nodes[Index].Function = CurrentFunction;
  if (F.Nodes[Index].Literal == NoIndex) {
    noticeText(Text, At->getBeginLoc());
    F.Nodes[Index].Literal = F.Literals.size();
    Literal L;
    L.IsText = true;
    L.Length = Text.size();
    F.Literals.push_back(std::move(L));
    Texts.push_back(std::move(Text));
  }
  return Index;
}

uint32_t FactsBuilder::number(const Expr *At, double Value, bool IsDuration) {
  std::string Key = fmt::format("{}:number", rangeKey(At->getSourceRange()));
  uint32_t Index = node(std::move(Key), NodeKind::Literal, "", span(At->getSourceRange()));
  F.Nodes[Index].Function = CurrentFunction;
  if (F.Nodes[Index].Literal == NoIndex) {
    F.Nodes[Index].Literal = F.Literals.size();
    Literal L;
    L.Number = Value;
    L.IsDuration = IsDuration;
    F.Literals.push_back(std::move(L));
    Texts.emplace_back();
  }
  return Index;
}

uint32_t FactsBuilder::environment(llvm::StringRef Name) {
  uint32_t Index = node("env:" + Name.str(), NodeKind::Environment, Name.str(), {});
  if (F.Nodes[Index].Literal == NoIndex) {
    // The digest of its name joins it with look-ups by a computed name.
    F.Nodes[Index].Literal = F.Literals.size();
    Literal L;
    L.Digest = digestOf(std::string_view(Name), Options.Salt);
    F.Literals.push_back(std::move(L));
    Texts.emplace_back();
  }
  return Index;
}

uint32_t FactsBuilder::configuration(llvm::StringRef Path) {
  return node("config:" + Path.str(), NodeKind::Configuration, Path.str(), {});
}

uint32_t FactsBuilder::request(llvm::StringRef Name) {
  return node("request:" + Name.lower(), NodeKind::Field, "request." + Name.str(), {});
}

void FactsBuilder::inherit(uint32_t From, uint32_t To) {
  if (From == NoIndex || To == NoIndex || From == To)
    return;
  if (auto It = ConfigPaths.find(From); It != ConfigPaths.end())
    ConfigPaths.try_emplace(To, It->second);
  if (auto It = Objects.find(From); It != Objects.end() && It->second)
    Objects.try_emplace(To, It->second);
}

void FactsBuilder::flow(uint32_t From, uint32_t To, SourceRange Where, EdgeKind Kind, double Scale,
                        uint32_t Site) {
  if (From == NoIndex || To == NoIndex || From == To)
    return;
  if (Kind == EdgeKind::Copy)
    inherit(From, To);
  // Each place where something is put into something larger counts.
  uint32_t Place = Kind == EdgeKind::Part ? Where.getBegin().getRawEncoding() : 0;
  if (!SeenEdges.emplace(From, To, uint8_t(Kind), Site, Scale, Place).second)
    return;
  Edge E;
  E.From = From;
  E.To = To;
  E.Kind = Kind;
  E.Scale = Scale;
  E.Site = Site;
  E.Where = spanOfUse(Where);
  F.Edges.push_back(E);
}

Event &FactsBuilder::event(EventKind Kind, SourceRange Where) {
  Event &E = F.Events.emplace_back();
  E.Kind = Kind;
  E.Where = spanOfUse(Where);
  E.Function = CurrentFunction;
  E.Order = F.Events.size();
  return E;
}

void FactsBuilder::noticeText(llvm::StringRef Text, SourceLocation At) {
  static constexpr llvm::StringRef Names[] = {"HS256", "HS384", "HS512", "RS256", "RS384",
                                              "RS512", "ES256", "ES384", "ES512", "PS256"};
  bool Jwt =
      Text.contains("\"alg\"") || Text.starts_with("eyJhbGciOi") || llvm::is_contained(Names, Text);
  if (Jwt && isOwned(At))
    JwtFiles.insert(pathOf(At));
}

Facts FactsBuilder::finish() {
  prune();
  judgeLiterals();
  F.JwtFiles.assign(JwtFiles.begin(), JwtFiles.end());
  if (OptionalFileEntryRef Main = SM.getFileEntryRefForID(SM.getMainFileID()))
    F.Unit = F.Files[file(SM.getMainFileID())];
  return std::move(F);
}

} // namespace jwtlint
