//===- Model.cpp - Looking models up --------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Model.h"

#include <algorithm>

namespace jwtlint {

bool matchesName(std::string_view Pattern, std::string_view Text) {
  // Iterative matching with one backtracking point: linear in practice, and
  // at worst the product of the lengths.
  size_t P = 0, T = 0, Star = std::string_view::npos, Mark = 0;
  while (T < Text.size()) {
    if (P < Pattern.size() && Pattern[P] == '*') {
      Star = P++;
      Mark = T;
    } else if (P < Pattern.size() &&
               (Pattern[P] == Text[T] || (Pattern[P] == '?' && Text[T] != ':'))) {
      ++P;
      ++T;
    } else if (Star != std::string_view::npos && Text[Mark] != ':') {
      P = Star + 1;
      T = ++Mark;
    } else {
      return false;
    }
  }
  while (P < Pattern.size() && Pattern[P] == '*')
    ++P;
  return P == Pattern.size();
}

static std::string_view lastComponent(std::string_view Name) {
  size_t At = Name.rfind("::");
  return At == std::string_view::npos ? Name : Name.substr(At + 2);
}

std::vector<const FunctionModel *> ModelSet::candidates(std::string_view QualifiedName) const {
  std::vector<std::pair<unsigned, const FunctionModel *>> Found;
  if (auto It = Exact.find(std::string(QualifiedName)); It != Exact.end())
    Found = It->second;
  for (const auto &Entry : Wild)
    for (const std::string &Name : Entry.second->Names)
      if (matchesName(Name, QualifiedName)) {
        Found.push_back(Entry);
        break;
      }
  std::sort(Found.begin(), Found.end(),
            [](const auto &A, const auto &B) { return A.first < B.first; });
  std::vector<const FunctionModel *> Result;
  for (const auto &[Order, Entry] : Found)
    if (Result.empty() || Result.back() != Entry)
      Result.push_back(Entry);
  return Result;
}

std::vector<const FunctionModel *> ModelSet::candidatesByLastName(std::string_view Name) const {
  std::vector<const FunctionModel *> Result;
  if (auto It = ByLastName.find(std::string(Name)); It != ByLastName.end())
    for (const auto &[Order, Entry] : It->second)
      Result.push_back(Entry);
  return Result;
}

std::string_view ModelSet::variableRole(std::string_view QualifiedName) const {
  for (const auto &L : Libraries)
    for (const auto &[Name, Role] : L->Variables)
      if (matchesName(Name, QualifiedName))
        return Role;
  return {};
}

const Library *ModelSet::library(std::string_view Name) const {
  for (const auto &L : Libraries)
    if (L->Name == Name)
      return L.get();
  return nullptr;
}

/// Like a shell's glob over a header spelling: `*` also crosses '/'.
static bool matchesHeader(std::string_view Pattern, std::string_view Spelling) {
  return matchesName(Pattern, Spelling);
}

std::vector<const Library *> ModelSet::librariesOfHeader(std::string_view Spelling) const {
  std::vector<const Library *> Result;
  for (const auto &L : Libraries)
    for (const std::string &Pattern : L->Headers)
      if (matchesHeader(Pattern, Spelling)) {
        Result.push_back(L.get());
        break;
      }
  return Result;
}

/// The star of an operator's name is no wildcard.
static bool isWild(std::string_view Name) {
  if (Name.ends_with("operator*"))
    Name.remove_suffix(1);
  return Name.find_first_of("*?") != std::string_view::npos;
}

void ModelSet::add(std::unique_ptr<Library> L) {
  for (auto &Entry : L->Functions)
    Entry->Owner = L.get();
  index(*L);
  Libraries.push_back(std::move(L));
}

void ModelSet::index(Library &L) {
  for (const auto &Entry : L.Functions) {
    L.HandlesTokens |= Entry->Verifies || Entry->Decodes;
    unsigned Order = NextOrder++;
    bool AnyWild = false;
    for (const std::string &Name : Entry->Names) {
      if (isWild(Name)) {
        AnyWild = true;
        continue;
      }
      Exact[Name].emplace_back(Order, Entry.get());
      ByLastName[std::string(lastComponent(Name))].emplace_back(Order, Entry.get());
    }
    if (AnyWild)
      Wild.emplace_back(Order, Entry.get());
  }
}

} // namespace jwtlint
