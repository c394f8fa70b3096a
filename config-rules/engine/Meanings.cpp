//===- Meanings.cpp - What a place of a file means to the rules -----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Meanings.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <tuple>

namespace jwtlint::config {
namespace {

std::vector<Prefilter::Search> searchesOf(const SpecLibrary &Specs) {
  std::vector<Prefilter::Search> Result;
  for (size_t I = 0; I != Specs.size(); ++I)
    Result.push_back({Specs.head(I).Needles, Specs.head(I).Words});
  return Result;
}

bool holds(const Place &P, uint32_t Line) {
  return P.Line <= Line && Line <= std::max(P.Line, P.EndLine);
}

/// What a missing key means is said at one line only, where the subject begins.
bool concerns(const FactValue &V, uint32_t Line) {
  return V.Where.valid() && (V.Implied ? V.Where.Line == Line : holds(V.Where, Line));
}

bool mayBeShown(const FactKind &Kind) {
  switch (Kind.Type) {
  case FactType::Boolean:
  case FactType::Duration:
  case FactType::Number:
  case FactType::List:
    return true;
  case FactType::Text:
    return Kind.Name.starts_with("algorithm") || Kind.Name == "jwk.alg";
  default:
    return false;
  }
}

/// The unit in which a bare number was read.
std::optional<jose::Unit> unitOf(const FactValue &V) {
  if (!V.Seconds || !V.At || V.Implied)
    return std::nullopt;
  const std::string &Text = V.At->Text;
  double Number = 0;
  auto [End, Code] = std::from_chars(Text.data(), Text.data() + Text.size(), Number);
  if (Code != std::errc() || End != Text.data() + Text.size() || Number <= 0)
    return std::nullopt;
  constexpr double Tolerance = 1e-9;
  using enum jose::Unit;
  for (jose::Unit U : {Nanoseconds, Milliseconds, Seconds, Minutes, Hours, Days})
    if (std::abs(Number * jose::secondsPer(U) - *V.Seconds) <= Tolerance * *V.Seconds)
      return U;
  return std::nullopt;
}

Meaning meaningOf(const FactValue &V, const Subject &Of) {
  Meaning M;
  M.Kind = V.Kind;
  M.Where = V.Where;
  M.Key = V.Key;
  M.System = Of.System->System;
  M.Subject = Of.Spec->Name;
  M.Implied = V.Implied;
  M.Known = V.Known;
  if (V.Known && mayBeShown(*V.Kind))
    M.Value = V.Text;
  M.Seconds = V.Seconds;
  M.Unit = unitOf(V);
  if (V.Spec && mayBeShown(*V.Kind))
    M.Default = V.Spec->Default;
  if (V.Known)
    M.Strength = V.Strength;
  return M;
}

bool readsEnvironments(const Adapter &A) {
  return !A.Binding.Prefixes.empty() || A.Binding.Arguments ||
         std::any_of(A.Subjects.begin(), A.Subjects.end(),
                     [](const SubjectSpec &S) { return S.Environment || S.Arguments; });
}

} // namespace

Meanings::Meanings(const Linter &All) : All(All), Filter(searchesOf(All.specs())) {}

std::vector<Meaning> Meanings::inLine(std::shared_ptr<const SourceText> File, uint32_t Line) const {
  std::vector<Meaning> Found;
  std::optional<Format> Form = formatOf(File->name(), File->text());
  if (!Form || !Filter.mayMatter(File->text()))
    return Found;
  ParsedFile Parsed = parse(std::move(File), *Form,
                            [this](std::string_view Text) { return Filter.mayMatter(Text); });
  for (const auto &D : Parsed.Documents)
    D->Siblings = &Parsed.Documents;
  for (const auto &D : Parsed.Documents)
    if (holds(D->place(*D->Root), Line)) {
      SeenNodes Seen;
      collect(*D, Line, Found);
      collectInside(*D->Root, {}, Line, *D, Seen, Found);
    }
  std::sort(Found.begin(), Found.end(), [](const Meaning &A, const Meaning &B) {
    return std::tie(A.Where, A.Kind->Name) < std::tie(B.Where, B.Kind->Name);
  });
  return Found;
}

void Meanings::collect(const Document &D, uint32_t Line, std::vector<Meaning> &Found) const {
  Workspace Space;
  std::vector<EnvironmentBlock> Environments = All.environments(D, Space);
  std::vector<Subject> Subjects;
  for (size_t Index : Filter.candidates(D.text())) {
    const Adapter &A = All.specs().adapter(Index);
    if (readsEnvironments(A) || mayRecognise(A, D, Space))
      for (Subject &S : subjectsOf(A, D, Environments, Space))
        Subjects.push_back(std::move(S));
  }
  std::set<Place> Specific;
  std::set<std::pair<Place, const FactKind *>> Told;
  for (bool IsGeneric : {false, true})
    for (const Subject &S : Subjects)
      for (const FactValue &V : S.Facts) {
        if (S.System->IsGeneric != IsGeneric || !concerns(V, Line) ||
            (IsGeneric && Specific.contains(V.Where)) || !Told.insert({V.Where, V.Kind}).second)
          continue;
        if (!IsGeneric && !V.Implied)
          Specific.insert(V.Where);
        Found.push_back(meaningOf(V, S));
      }
}

/// Documents in strings, as far as they have the line.
void Meanings::collectInside(const Node &N, const std::string &Key, uint32_t Line,
                             const Document &D, SeenNodes &Seen,
                             std::vector<Meaning> &Found) const {
  if (!holds(D.place(N), Line) || !Seen.insert(&N).second)
    return;
  constexpr size_t Shortest = 12;
  if (N.isScalar() && N.Text.size() >= Shortest && Filter.mayMatter(N.Text))
    for (const Document *Inner : N.Owner->embeddedAll(N, Key)) {
      collect(*Inner, Line, Found);
      collectInside(*Inner->Root, {}, Line, *Inner, Seen, Found);
    }
  for (const Member &M : N.Members)
    collectInside(*M.Value, M.Key, Line, D, Seen, Found);
  for (const Node *Item : N.Items)
    collectInside(*Item, Key, Line, D, Seen, Found);
}

} // namespace jwtlint::config
