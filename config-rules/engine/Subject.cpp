//===- Subject.cpp - The canonical facts of one configured thing ----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Subject.h"

#include "config-rules/engine/Needles.h"
#include "config-rules/engine/Values.h"

#include <algorithm>

namespace jwtlint::config {
namespace {

/// Where a key that is missing from \p C is reported.
Place placeFor(const Cursor *C) {
  bool IsItem = C->Parent && C->Parent->At->isSequence();
  if (C->At->isMap() && !C->At->Members.empty() && (IsItem || !C->KeyOwner))
    return C->At->Owner->place(C->At->Members.front().KeyWhere);
  if (C->KeyOwner)
    return C->KeyOwner->Owner->place(C->KeyWhere);
  return C->At->Owner->place(*C->At);
}

class SubjectReader {
public:
  SubjectReader(const Adapter &A, const std::vector<EnvironmentBlock> &Environments,
                Workspace &Space)
      : A(A), Environments(Environments), Space(Space) {}

  std::vector<Subject> read(const Document &D) {
    for (const Cursor *Root : roots(D))
      for (const SubjectSpec &Spec : A.Subjects)
        readSpec(Spec, Root);
    for (const SubjectSpec &Spec : A.Subjects)
      readEnvironments(Spec);
    return std::move(Result);
  }

private:
  std::vector<const Cursor *> roots(const Document &D) {
    const Cursor *Top = Space.add({D.Root, {}, nullptr, {}, nullptr});
    std::vector<const Cursor *> Candidates{Top}, Accepted;
    if (!A.Roots.empty())
      Candidates.clear();
    for (const Path &P : A.Roots)
      for (const Cursor *C : select(P, Top, A.Keys, Space)) {
        Cursor Root = *C;
        Root.Parent = nullptr; // `$` of the adapter's paths stops here
        Candidates.push_back(Space.add(std::move(Root)));
      }
    for (const Cursor *C : Candidates)
      if (anyHolds(A.When, C, A.Keys, Space))
        Accepted.push_back(C);
    return Accepted;
  }

  void readSpec(const SubjectSpec &Spec, const Cursor *Root) {
    if (Spec.ForEach.empty() && !Spec.Environment && !Spec.Arguments)
      return readSubject(Spec, Root);
    for (const Path &P : Spec.ForEach)
      if (mayLead(P, A.Keys, *Root->At->Owner, Space))
        for (const Cursor *At : select(P, Root, A.Keys, Space))
          readSubject(Spec, At);
  }

  void readSubject(const SubjectSpec &Spec, const Cursor *At) {
    if (Space.exhausted() || !anyHolds(Spec.When, At, A.Keys, Space))
      return;
    Subject S{&A, &Spec, {}};
    for (const FactSpec &F : Spec.Facts)
      readFact(F, At, S);
    for (const FactSpec &F : Spec.Facts)
      addDefault(F, At, S);
    if (!S.Facts.empty())
      Result.push_back(std::move(S));
  }

  void readFact(const FactSpec &F, const Cursor *At, Subject &S) {
    if (!anyHolds(F.When, At, A.Keys, Space))
      return;
    const FactKind &Kind = *findFact(F.Name);
    for (const Path &P : F.Paths) {
      bool Any = false;
      for (const Cursor *C : select(P, At, A.Keys, Space))
        for (FactValue &V : readValues(F, Kind, C, At, A, Space)) {
          S.Facts.push_back(std::move(V));
          Any = true;
        }
      if (Any)
        return;
    }
  }

  void addDefault(const FactSpec &F, const Cursor *At, Subject &S) {
    if (!F.Default || has(S, F.Name) || !anyHolds(F.When, At, A.Keys, Space))
      return;
    const FactKind &Kind = *findFact(F.Name);
    FactValue V;
    V.Kind = &Kind;
    V.Text = *F.Default;
    V.Implied = true;
    V.Absent = F.Presence;
    if (!F.Paths.empty())
      V.Key = F.Paths.front().Text;
    if (Kind.Type == FactType::Duration && V.Text != "never")
      if (std::optional<jose::Duration> D =
              jose::parseDuration(V.Text, F.Unit.value_or(jose::Unit::Seconds)))
        V.Seconds = D->Seconds;
    V.Where = defaultPlace(F, At);
    S.Facts.push_back(std::move(V));
  }

  Place defaultPlace(const FactSpec &F, const Cursor *At) {
    for (const Path &P : F.At)
      for (const Cursor *C : select(P, At, A.Keys, Space, 1))
        return placeFor(C);
    return placeFor(At);
  }

  static bool has(const Subject &S, std::string_view Name) {
    return std::any_of(S.Facts.begin(), S.Facts.end(),
                       [&](const FactValue &V) { return V.Kind->Name == Name; });
  }

  void readEnvironments(const SubjectSpec &Spec) {
    for (const EnvironmentBlock &Block : Environments) {
      if (Block.IsArguments ? Spec.Arguments : Spec.Environment)
        readSubject(Spec, Block.Variables);
      if (Block.IsArguments ? A.Binding.Arguments : !A.Binding.Prefixes.empty())
        readBound(Spec, Block);
    }
  }

  /// Reads the variables that set what \p Spec reads from files. Nothing is implied here: the
  /// rest may stand in the file.
  void readBound(const SubjectSpec &Spec, const EnvironmentBlock &Block) {
    if (!Block.IsArguments && !hasPrefix(Block))
      return;
    Subject S{&A, &Spec, {}};
    for (const FactSpec &F : Spec.Facts)
      for (const Path &P : F.Paths)
        if (!has(S, F.Name))
          readBoundFact(Spec, F, P, Block, S);
    if (!S.Facts.empty())
      Result.push_back(std::move(S));
  }

  static const std::string &squeezed(const Member &M) {
    if (M.Squeezed.empty())
      M.Squeezed = squeezeKey(M.Key);
    return M.Squeezed;
  }

  /// Is some variable one of this system's? Mostly none is.
  bool hasPrefix(const EnvironmentBlock &Block) const {
    return std::any_of(A.Binding.Prefixes.begin(), A.Binding.Prefixes.end(),
                       [&, &Variables = Block.Variables->At->Members](const std::string &Prefix) {
                         std::string Begin = squeezeKey(Prefix);
                         return std::any_of(
                             Variables.begin(), Variables.end(),
                             [&](const Member &M) { return squeezed(M).starts_with(Begin); });
                       });
  }

  void readBoundFact(const SubjectSpec &Spec, const FactSpec &F, const Path &P,
                     const EnvironmentBlock &Block, Subject &S) {
    if (F.Presence || !P.isPlain())
      return;
    const std::vector<std::string> Names = boundNames(Spec, P, Block.IsArguments);
    Block.Variables->At->forEachMember([&](const Member &M) {
      if (std::find(Names.begin(), Names.end(), squeezed(M)) == Names.end())
        return;
      const Cursor *C =
          Space.add({M.Value, M.Key, Block.Variables->At, M.KeyWhere, Block.Variables, &M});
      for (FactValue &V : readValues(F, *findFact(F.Name), C, Block.Variables, A, Space))
        S.Facts.push_back(std::move(V));
    });
  }

  /// By squeezeKey(), the variables or arguments that set what \p Leaf leads to in files.
  std::vector<std::string> boundNames(const SubjectSpec &Spec, const Path &Leaf,
                                      bool AreArguments) const {
    std::vector<std::string> Prefixes{""};
    if (!AreArguments) {
      Prefixes.clear();
      for (const std::string &Prefix : A.Binding.Prefixes)
        Prefixes.push_back(squeezeKey(Prefix));
    }
    std::vector<std::string> Bases;
    for (const Path &Base : Spec.ForEach)
      if (Base.isPlain())
        Bases.push_back(squeezeKey(Base.Text));
    if (Spec.ForEach.empty())
      Bases.emplace_back();
    const std::string End = squeezeKey(Leaf.Text);
    std::vector<std::string> Result;
    for (const std::string &Prefix : Prefixes)
      for (const std::string &Base : Bases)
        Result.push_back(Prefix + Base + End);
    return Result;
  }

  const Adapter &A;
  const std::vector<EnvironmentBlock> &Environments;
  Workspace &Space;
  std::vector<Subject> Result;
};

} // namespace

std::vector<Subject> subjectsOf(const Adapter &A, const Document &D,
                                const std::vector<EnvironmentBlock> &Environments,
                                Workspace &Space) {
  return SubjectReader(A, Environments, Space).read(D);
}

} // namespace jwtlint::config
