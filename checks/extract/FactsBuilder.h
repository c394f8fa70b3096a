//===- FactsBuilder.h - Collects nodes, edges and events --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Turns declarations and expressions into the nodes of Facts. Keys agree across
// translation units: Clang USRs for what has linkage, USRs below the path of the
// file for what has none, and the source range for expressions, so that a header
// seen by many units yields the same facts each time.
//
// The texts of literals stay here and die with the builder; Facts get verdicts.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_EXTRACT_FACTSBUILDER_H
#define JWTLINT_CHECKS_EXTRACT_FACTSBUILDER_H

#include "checks/extract/Extract.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

#include <functional>
#include <optional>
#include <set>
#include <tuple>

namespace jwtlint {

/// The declaration that stands for F in every instantiation and redeclaration.
const clang::FunctionDecl *patternOf(const clang::FunctionDecl *F);

/// "ns::Class::method" without template arguments and inline namespaces.
std::string qualifiedName(const clang::NamedDecl *D);

class FactsBuilder {
public:
  FactsBuilder(clang::ASTContext &Context, const ExtractOptions &Options);

  /// Nodes. NoIndex goes in and out of everything here and means "no value".
  uint32_t variable(const clang::ValueDecl *D); ///< local, parameter, global, field
  uint32_t returnOf(const clang::FunctionDecl *F);
  uint32_t expression(const clang::Expr *E, llvm::StringRef Salt = "");
  uint32_t text(const clang::Expr *At, std::string Text);
  uint32_t number(const clang::Expr *At, double Value, bool IsDuration);
  uint32_t environment(llvm::StringRef Name);
  uint32_t configuration(llvm::StringRef Path);
  uint32_t request(llvm::StringRef Name); ///< a header or field of a request

  uint32_t function(const clang::FunctionDecl *F);
  void markDefined(uint32_t Function, clang::SourceRange Extent) {
    F.Functions[Function].Defined = true;
    F.Functions[Function].Extent = span(Extent);
  }
  uint32_t site(const clang::Expr *Call, uint32_t Caller);

  void flow(uint32_t From, uint32_t To, clang::SourceRange Where, EdgeKind Kind = EdgeKind::Copy,
            double Scale = 1, uint32_t Site = NoIndex);
  /// The reference is good until the next event.
  Event &event(EventKind Kind, clang::SourceRange Where);
  size_t indexOf(const Event &E) const { return &E - F.Events.data(); }
  Event &eventAt(size_t Index) { return F.Events[Index]; }

  /// Remembers that the text of a literal speaks of JWTs built by hand.
  void noticeText(llvm::StringRef Text, clang::SourceLocation At);

  /// Where R is written: the macro's own text for what a macro contains.
  Span span(clang::SourceRange R);
  /// Where R takes effect: the use of the macro.
  Span spanOfUse(clang::SourceRange R);
  /// The characters of one file from Begin up to End.
  Span spanOfText(clang::SourceLocation Begin, clang::SourceLocation End);
  bool isOwned(clang::SourceLocation L);
  /// The path of the file that L is written in, relative to the root.
  std::string pathOf(clang::SourceLocation L);

  /// The configuration path that a node stands for ("jwt.secret"), and the
  /// library whose object it is; both follow copies into local variables.
  std::string &configPath(uint32_t Node) { return ConfigPaths[Node]; }
  const Library *&objectOf(uint32_t Node) { return Objects[Node]; }
  void inherit(uint32_t From, uint32_t To);

  /// Drops what cannot matter, judges the literals, and gives the facts away.
  Facts finish();

  clang::ASTContext &Context;
  const ExtractOptions &Options;
  /// Finds the libraries whose headers the unit includes, found or not. Called when types cannot
  /// tell whose function it is, which is rare, and at most once.
  std::function<std::set<const Library *>()> FindIncluded;
  bool includes(const Library *L) {
    if (!Included)
      Included = FindIncluded();
    return Included->contains(L);
  }
  uint32_t CurrentFunction = NoIndex;

private:
  uint32_t node(std::string Key, NodeKind Kind, std::string Name, Span Where);
  uint32_t file(clang::FileID ID);
  std::string rangeKey(clang::SourceRange R);
  std::string declKey(const clang::NamedDecl *D);
  std::optional<std::set<const Library *>> Included;
  void prune();
  void judgeLiterals();

  Facts F;
  clang::SourceManager &SM;
  llvm::StringMap<uint32_t> NodeByKey, FunctionByKey, SiteByKey, FileByName;
  llvm::DenseMap<clang::FileID, uint32_t> FileIndex;
  llvm::DenseMap<clang::FileID, bool> Owned;
  llvm::DenseMap<const clang::Decl *, uint32_t> DeclNodes;
  std::set<std::tuple<uint32_t, uint32_t, uint8_t, uint32_t, double, uint32_t>> SeenEdges;
  std::vector<std::string> Texts; ///< by literal index; dies with the builder
  std::set<std::string> JwtFiles;
  std::map<uint32_t, std::string> ConfigPaths;
  std::map<uint32_t, const Library *> Objects;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_EXTRACT_FACTSBUILDER_H
