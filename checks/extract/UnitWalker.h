//===- UnitWalker.h - One visit of a unit's AST -----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Walks the repository's own declarations once and writes nodes, flows and
// events to a FactsBuilder.
//
//   walkDeclaration   declarations and statements        UnitWalker.cpp
//   eval              expressions                        ExpressionFlow.cpp
//   call, follow      what happens at a call             Calls.cpp
//   construct         objects and members                Construction.cpp
//   modelFor          which model speaks of it           ModelMatch.cpp
//   applyModel        what the model says                ModelEffects.cpp
//   outcome           does anybody notice a failure?     Outcome.cpp
//
// Pointers and references are not distinguished from what they point to: `&x`,
// `*p` and `x` are one value. A lambda or function used as a value stands for
// what it returns. Members are one node per field, whatever the object.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_EXTRACT_UNITWALKER_H
#define JWTLINT_CHECKS_EXTRACT_UNITWALKER_H

#include "checks/extract/FactsBuilder.h"
#include "checks/extract/Undo.h"
#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"

namespace jwtlint {

class UnitWalker {
public:
  explicit UnitWalker(FactsBuilder &Builder)
      : B(Builder), Context(Builder.Context), Models(*Builder.Options.Models) {}

  /// What is in the traversal scope of the AST: all of the unit, or what an editor has open.
  void walkUnit();

  /// A try statement being walked, and what follows it in its block.
  struct TryContext {
    const clang::CXXTryStmt *Statement;
    llvm::ArrayRef<const clang::Stmt *> After;
  };

private:
  /// A call in whatever syntax: function, method, operator, constructor, or a
  /// callee that is only known by name.
  struct Call {
    const clang::Expr *E = nullptr;
    const clang::FunctionDecl *Callee = nullptr;
    llvm::SmallVector<std::string, 2> Names; ///< qualified, most specific last
    std::string LastName;                    ///< when only that is known
    const Library *Only = nullptr;           ///< the library a bare name belongs to
    const clang::Expr *ObjectExpr = nullptr;
    uint32_t Object = NoIndex;
    llvm::SmallVector<const clang::Expr *, 6> Args;
    llvm::SmallVector<uint32_t, 6> Nodes; ///< values of Args
    llvm::ArrayRef<clang::TemplateArgumentLoc> TemplateArgs;
    uint32_t Into = NoIndex; ///< the variable or member that is constructed
    bool IsConstructor = false;
    clang::QualType Type; ///< of the result

    unsigned arity() const;
  };

  // Declarations and statements.
  void walkDeclaration(const clang::Decl *D);
  void walkContext(const clang::DeclContext *C);
  void walkFunction(const clang::FunctionDecl *F);
  void walkInitializers(const clang::CXXConstructorDecl *C);
  void walkOverrides(const clang::CXXMethodDecl *M);
  void walkVariable(const clang::VarDecl *V);
  void bind(const clang::DecompositionDecl *D, uint32_t Whole);
  void walkStatement(const clang::Stmt *S);
  void walkCompound(const clang::CompoundStmt *S);
  void walkRangeFor(const clang::CXXForRangeStmt *S);
  void walkTry(const clang::CXXTryStmt *S);
  void markDiscarded(const clang::Stmt *S);
  bool isOfLibrary(clang::QualType T);
  void markBodies(const clang::Stmt *S);
  void walkMemberDefaults(const clang::CXXRecordDecl *Class);
  /// Init becomes the value of Target.
  void initialise(uint32_t Target, clang::QualType Type, const clang::Expr *Init);

  // Expressions. Into, if given, is the object that E constructs.
  uint32_t eval(const clang::Expr *E, uint32_t Into = NoIndex);
  uint32_t evalUncached(const clang::Expr *E, uint32_t Into);
  uint32_t evalReference(const clang::DeclRefExpr *E);
  uint32_t evalMember(const clang::MemberExpr *E);
  uint32_t evalBinary(const clang::BinaryOperator *E);
  uint32_t evalUnary(const clang::UnaryOperator *E);
  uint32_t evalInitList(const clang::InitListExpr *E, uint32_t Into);
  uint32_t evalLambda(const clang::LambdaExpr *E);
  uint32_t evalChoice(const clang::Expr *E, llvm::ArrayRef<const clang::Expr *> Values);
  uint32_t arithmetic(const clang::Expr *E, clang::BinaryOperatorKind Op, const clang::Expr *L,
                      const clang::Expr *R);
  uint32_t evalChildren(const clang::Expr *E);

  // Calls.
  uint32_t evalCall(const clang::CallExpr *E, uint32_t Into);
  uint32_t evalOperatorCall(const clang::CXXOperatorCallExpr *E, uint32_t Into);
  uint32_t evalConstruct(const clang::CXXConstructExpr *E, uint32_t Into);
  uint32_t evalByName(const clang::Expr *E);
  void noticeRefusal(const clang::IfStmt *S);
  uint32_t evalRecovery(const clang::RecoveryExpr *E, uint32_t Into);
  uint32_t evalUnresolvedConstruct(const clang::Expr *E, clang::QualType Type,
                                   llvm::ArrayRef<const clang::Expr *> Args, uint32_t Into);
  bool nameCallee(Call &C, const clang::Expr *Callee);
  void addArguments(Call &C, llvm::ArrayRef<const clang::Expr *> Args);
  uint32_t perform(Call &C);
  uint32_t follow(Call &C);
  void defaultMembers(const clang::CXXRecordDecl *Class, unsigned Depth = 0);
  void escape(const Call &C);
  bool isFollowed(const clang::FunctionDecl *F);
  void constructBy(const Call &C, clang::QualType Type, uint32_t Into);

  // Models.
  const FunctionModel *modelFor(const Call &C);
  enum class Match { No, Perhaps, Yes };
  Match applies(const FunctionModel &M, const Call &C, bool ByName);
  uint32_t applyModel(const FunctionModel &M, Call &C);
  uint32_t resultOf(const FunctionModel &M, const Call &C);
  llvm::SmallVector<std::pair<uint32_t, const clang::Expr *>, 4> nodesOf(Operand O, const Call &C,
                                                                         uint32_t Result);
  std::string algorithmName(llvm::StringRef Text, const Library &L);
  llvm::SmallVector<std::string, 4> textsOf(const NameRef &N, const Call &C);
  std::string algorithmOf(const FunctionModel &M, const Call &C);
  void applyCreation(const FunctionModel &M, const Call &C, uint32_t Result, uint32_t Made);
  void applyConfiguration(const FunctionModel &M, const Call &C, uint32_t Receiver,
                          uint32_t Result);
  void applyTokens(const FunctionModel &M, const Call &C, uint32_t Receiver, uint32_t Result,
                   uint32_t Made);
  void applyUses(const FunctionModel &M, const Call &C, uint32_t Receiver, uint32_t Result);
  void applyClaims(const FunctionModel &M, const Call &C, uint32_t Receiver, uint32_t Result);
  void applyFlows(const FunctionModel &M, Call &C, uint32_t Result);
  void applyFlow(const FunctionModel &M, const FlowRule &R, Call &C, uint32_t Result);
  void lookUp(const FunctionModel &M, const Call &C, Operand NameOperand, uint32_t Value,
              bool IsWrite);
  void readKey(const FunctionModel &M, const Call &C, const std::string &Name, uint32_t Value,
               bool IsWrite);
  Event &modelEvent(EventKind Kind, const FunctionModel &M, const Call &C, uint32_t Receiver);
  void allow(const FunctionModel &M, const Call &C, uint32_t Receiver, uint32_t Result);
  void setUndo(Event &E, const std::optional<SourceEdit> &Edit);
  double scaleOf(const FunctionModel &M, const clang::Expr *From, int FromArgument,
                 clang::QualType To);

  // Outcome of a verification.
  void outcome(Event &E, const FunctionModel &M, const Call &C);
  void settleErrorArguments(const clang::FunctionDecl *F);

  struct PendingError {
    size_t Event;
    const clang::VarDecl *Variable;
    const clang::Expr *Use;
  };

  FactsBuilder &B;
  clang::ASTContext &Context;
  const ModelSet &Models;
  llvm::DenseMap<const clang::Expr *, uint32_t> Memo;
  llvm::DenseSet<const clang::Expr *> Discarded;
  llvm::SmallVector<const clang::FunctionDecl *, 4> Functions; ///< being walked
  llvm::SmallVector<TryContext, 4> Tries;
  llvm::ArrayRef<const clang::Stmt *> After; ///< the statement being walked, in its block
  llvm::StringMap<const clang::VarDecl *> LocalsByName; ///< the latest of each name
  llvm::SmallVector<PendingError, 2> PendingErrors;
  llvm::DenseSet<const clang::Decl *> Walked, RoleNoticed;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_EXTRACT_UNITWALKER_H
