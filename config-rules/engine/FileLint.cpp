//===- FileLint.cpp - Lints the documents of one file ---------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/FileLint.h"

#include "config-rules/engine/KeyPath.h"
#include "config-rules/engine/RuleEngine.h"
#include "config-rules/engine/Values.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace jwtlint::config {

void FileLint::lint(const Document &D, bool OnlyNotes) {
  OnlyNotes = lintDocument(D, OnlyNotes);
  std::unordered_set<const Node *> Seen;
  lintEmbedded(*D.Root, {}, OnlyNotes, Seen);
}

/// What environments hold is read whatever `when` says of the document.
static bool readsEnvironments(const Adapter &A) {
  return !A.Binding.Prefixes.empty() || A.Binding.Arguments ||
         std::any_of(A.Subjects.begin(), A.Subjects.end(),
                     [](const SubjectSpec &S) { return S.Environment || S.Arguments; });
}

/// Returns whether what is embedded in the document is no production setting, either.
bool FileLint::lintDocument(const Document &D, bool OnlyNotes) {
  const std::vector<size_t> Candidates = D.Host ? Filter.candidates(D.text()) : OfFile;
  if (Candidates.empty())
    return OnlyNotes;
  Workspace Space;
  OnlyNotes |= isTest(Space.add({D.Root, {}, nullptr, {}, nullptr}), Space);
  std::vector<EnvironmentBlock> Environments = All.environments(D, Space);
  std::vector<Subject> Subjects;
  for (size_t Index : Candidates) {
    const Adapter &A = All.specs().adapter(Index);
    if (readsEnvironments(A) || mayRecognise(A, D, Space))
      for (Subject &S : subjectsOf(A, D, Environments, Space))
        Subjects.push_back(std::move(S));
  }
  yieldToSpecific(Subjects);
  noteSecrets(D, Subjects);
  std::vector<Finding> Found = applyRules(All.specs().rules(), Subjects, OnlyNotes, Limits);
  for (Finding &F : Found)
    F.Symbol = keyPathAt(D, F.Where);
  std::move(Found.begin(), Found.end(), std::back_inserter(Result.Findings));
  lintDecoded(Environments, D, OnlyNotes);
  if (Space.exhausted() && !Result.Problem)
    Result.Problem = ParseProblem{D.place(D.Root->Where),
                                  "it is too large, or its aliases lead to too many values, to be "
                                  "searched in reasonable time"};
  return OnlyNotes;
}

/// An adapter that knows a system knows better what a value means, also that it means nothing.
void FileLint::yieldToSpecific(std::vector<Subject> &Subjects) {
  std::set<Place> Known;
  for (const Subject &S : Subjects)
    if (!S.System->IsGeneric)
      for (const FactValue &V : S.Facts)
        if (!V.Implied)
          Known.insert(V.Where);
  for (Subject &S : Subjects)
    if (S.System->IsGeneric)
      std::erase_if(S.Facts, [&](const FactValue &V) { return Known.contains(V.Where); });
}

bool FileLint::isTest(const Cursor *Root, Workspace &Space) const {
  const SpecLibrary &Specs = All.specs();
  for (size_t I = 0; I != Specs.size(); ++I)
    if (Specs.head(I).IsTest)
      if (const Adapter &A = Specs.adapter(I);
          !A.When.empty() && anyHolds(A.When, Root, A.Keys, Space))
        return true;
  return false;
}

/// Reports show the line of a finding: what may be a secret there must be known, whether it has
/// to do with tokens or not.
void FileLint::noteSecrets(const Document &D, const std::vector<Subject> &Subjects) {
  for (const Subject &S : Subjects)
    for (const FactValue &V : S.Facts)
      if (V.Known && V.Strength && !V.Implied)
        Result.Secrets.push_back(V.Where);
  static constexpr std::string_view Words[] = {"passw", "pwd",        "secret", "token",
                                               "key",   "credential", "salt",   "passphrase"};
  const Member *Kind = D.Root->isMap() ? D.Root->find("kind") : nullptr;
  const bool IsSecret = Kind && Kind->Value->isScalar() && Kind->Value->Text == "Secret";
  std::vector<const Node *> Open{D.Root};
  std::unordered_set<const Node *> Seen;
  while (!Open.empty()) {
    const Node &N = *Open.back();
    Open.pop_back();
    if (!Seen.insert(&N).second)
      continue;
    Open.insert(Open.end(), N.Items.begin(), N.Items.end());
    for (const Member &M : N.Members) {
      Open.push_back(M.Value);
      if (M.Squeezed.empty())
        M.Squeezed = squeezeKey(M.Key);
      const bool IsData = IsSecret && (M.Key == "data" || M.Key == "stringData");
      if (IsData)
        for (const Member &Datum : M.Value->Members)
          Result.Secrets.push_back(D.place(*Datum.Value));
      if (M.Value->isScalar() && std::any_of(std::begin(Words), std::end(Words), [&](auto Word) {
            return M.Squeezed.find(Word) != std::string::npos;
          }))
        Result.Secrets.push_back(D.place(*M.Value));
    }
  }
}

/// What a Kubernetes Secret holds in base64 may be a whole document.
void FileLint::lintDecoded(const std::vector<EnvironmentBlock> &Blocks, const Document &D,
                           bool OnlyNotes) {
  for (const EnvironmentBlock &Block : Blocks)
    for (const Member &M : Block.Variables->At->Members)
      if (const Document *Owner = M.Value->Owner; Owner != &D && M.Value == Owner->Root &&
                                                  !M.Value->isScalar() &&
                                                  Filter.mayMatter(Owner->text()))
        lint(*Owner, OnlyNotes);
}

/// What is written inside strings is linted as documents of their own.
void FileLint::lintEmbedded(const Node &N, const std::string &Key, bool OnlyNotes,
                            std::unordered_set<const Node *> &Seen) {
  if (!Seen.insert(&N).second)
    return;
  if (N.isScalar()) {
    if (mayHoldDocument(N))
      for (const auto &Inner : N.Owner->embeddedAll(N, Key))
        lint(*Inner, OnlyNotes);
    return;
  }
  for (const Member &M : N.Members)
    lintEmbedded(*M.Value, M.Key, OnlyNotes, Seen);
  for (const Node *Item : N.Items)
    lintEmbedded(*Item, Key, OnlyNotes, Seen);
}

bool FileLint::mayHoldDocument(const Node &N) const {
  constexpr size_t Shortest = 12;
  return N.Text.size() >= Shortest && N.Text.find_first_of("{[:=") != std::string::npos &&
         (N.Text.find('\n') != std::string::npos || N.Text.find_first_of("{[") < 4) &&
         Filter.mayMatter(N.Text);
}

} // namespace jwtlint::config
