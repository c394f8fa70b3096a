//===- Undo.cpp - Edits that take a call's effect away --------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Undo.h"

#include "checks/extract/Constants.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace jwtlint {

/// After the token at Last.
static SourceLocation endOf(SourceLocation Last, const ASTContext &Context) {
  return Lexer::getLocForEndOfToken(Last, 0, Context.getSourceManager(), Context.getLangOpts());
}

/// The text from Begin up to End if both are in one file, else nothing.
static std::optional<llvm::StringRef> textBetween(SourceLocation Begin, SourceLocation End,
                                                  const ASTContext &Context) {
  const SourceManager &SM = Context.getSourceManager();
  if (!Begin.isFileID() || !End.isFileID() || SM.getFileID(Begin) != SM.getFileID(End))
    return std::nullopt;
  unsigned From = SM.getFileOffset(Begin), To = SM.getFileOffset(End);
  llvm::StringRef Text = SM.getBufferData(SM.getFileID(Begin));
  if (From > To || To > Text.size())
    return std::nullopt;
  return Text.slice(From, To);
}

/// Is it nothing but tokens that mean what they say?
static bool isPlain(llvm::StringRef Text, SourceLocation Begin, const ASTContext &Context) {
  std::string Copy = Text.str(); // the lexer wants a NUL at the end
  Lexer Lex(Begin, Context.getLangOpts(), Copy.data(), Copy.data(), Copy.data() + Copy.size());
  Lex.SetCommentRetentionState(true);
  Token T;
  while (!Lex.LexFromRawLexer(T)) {
    if (T.isOneOf(tok::comment, tok::hash, tok::unknown))
      return false;
    if (T.is(tok::raw_identifier)) {
      auto Known = Context.Idents.find(T.getRawIdentifier());
      if (Known != Context.Idents.end() && Known->second->hadMacroDefinition())
        return false;
    }
  }
  return true;
}

static std::optional<SourceEdit> edit(SourceLocation Begin, SourceLocation End, std::string Text,
                                      const ASTContext &Context) {
  std::optional<llvm::StringRef> Old = textBetween(Begin, End, Context);
  if (!Old || Old->empty() || !isPlain(*Old, Begin, Context))
    return std::nullopt;
  return SourceEdit{Begin, End, std::move(Text)};
}

std::optional<SourceEdit> withoutCondition(const FunctionModel &M,
                                           llvm::ArrayRef<const Expr *> Arguments,
                                           const ASTContext &Context) {
  for (const Condition &C : M.When) {
    if ((C.Constant != "true" && C.Constant != "false") || C.Argument >= Arguments.size())
      continue;
    const auto *Literal = dyn_cast<CXXBoolLiteralExpr>(Arguments[C.Argument]->IgnoreImpCasts());
    if (!Literal)
      return std::nullopt;
    SourceLocation At = Literal->getLocation();
    std::optional<SourceEdit> Result =
        edit(At, endOf(At, Context), C.Constant == "true" ? "false" : "true", Context);
    // In a macro's argument the token is in the file, and its location is not.
    return Result && textBetween(Result->Begin, Result->End, Context) == C.Constant ? Result
                                                                                    : std::nullopt;
  }
  return std::nullopt;
}

std::optional<SourceEdit> withoutElement(const Expr *List, size_t Index, size_t Count,
                                         const ASTContext &Context) {
  const auto *Braced = dyn_cast_or_null<InitListExpr>(stripped(List));
  if (!Braced || Braced->getNumInits() != Count || Count < 2 || Index >= Count)
    return std::nullopt;
  auto Begin = [&](size_t I) { return Braced->getInit(I)->getBeginLoc(); };
  auto End = [&](size_t I) { return endOf(Braced->getInit(I)->getEndLoc(), Context); };
  bool IsLast = Index + 1 == Count;
  size_t Left = IsLast ? Index - 1 : Index;
  std::optional<llvm::StringRef> Between = textBetween(End(Left), Begin(Left + 1), Context);
  if (!Between || Between->trim() != ",")
    return std::nullopt;
  return IsLast ? edit(End(Left), End(Index), "", Context)
                : edit(Begin(Index), Begin(Index + 1), "", Context);
}

std::optional<SourceEdit> withoutLink(const Expr *Call, const ASTContext &Context) {
  const auto *Link = dyn_cast<CXXMemberCallExpr>(Call);
  const auto *Name = Link ? dyn_cast<MemberExpr>(Link->getCallee()) : nullptr;
  if (!Name || Name->isArrow())
    return std::nullopt;
  // Without the link the call before it must be of use, and be the same object.
  const Expr *Before = Name->getBase()->IgnoreImplicit();
  if (!isa<CallExpr>(Before) || !Link->isLValue() ||
      !Context.hasSameUnqualifiedType(Link->getType(), Before->getType()))
    return std::nullopt;
  SourceLocation Begin = endOf(Before->getEndLoc(), Context);
  std::optional<llvm::StringRef> Dot = textBetween(Begin, Name->getMemberLoc(), Context);
  if (!Dot || Dot->trim() != ".")
    return std::nullopt;
  return edit(Begin, endOf(Link->getRParenLoc(), Context), "", Context);
}

} // namespace jwtlint
