//===- IncludeGraph.cpp - Who includes whom, by text ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/IncludeGraph.h"

#include "driver/LanguageStandard.h"
#include "driver/Paths.h"

#include <algorithm>
#include <cstring>
#include <unordered_set>

namespace jwtlint {

static std::string_view skipSpace(std::string_view Text) {
  return Text.substr(std::min(Text.find_first_not_of(" \t"), Text.size()));
}

std::vector<Inclusion> scanIncludes(std::string_view Text) {
  std::vector<Inclusion> Result;
  while (!Text.empty()) {
    size_t End = std::min(Text.find('\n'), Text.size());
    std::string_view Line = skipSpace(Text.substr(0, End));
    Text.remove_prefix(std::min(End + 1, Text.size()));
    if (!Line.starts_with('#'))
      continue;
    Line = skipSpace(Line.substr(1));
    if (!Line.starts_with("include") && !Line.starts_with("import"))
      continue;
    size_t Open = Line.find_first_of("<\"");
    if (Open == std::string_view::npos)
      continue;
    size_t Close = Line.find(Line[Open] == '<' ? '>' : '"', Open + 1);
    if (Close != std::string_view::npos && Close > Open + 1)
      Result.push_back({std::string(Line.substr(Open + 1, Close - Open - 1)), Line[Open] == '"'});
  }
  return Result;
}

IncludeGraph::IncludeGraph(const std::vector<std::string> &Files, const FileView &View)
    : View(View) {
  for (const std::string &File : Files)
    ByName[std::string(baseName(File))].push_back(File);
}

/// How many leading bytes of folders two paths share.
static size_t nearness(std::string_view A, std::string_view B) {
  size_t Length =
      static_cast<size_t>(std::mismatch(A.begin(), A.end(), B.begin(), B.end()).first - A.begin());
  return A.substr(0, Length).rfind('/') + 1;
}

IncludeGraph::Include IncludeGraph::resolve(const std::string &Includer, std::string_view Spelling,
                                            bool Quoted) const {
  auto Candidates = ByName.find(std::string(baseName(Spelling)));
  if (Candidates == ByName.end() || Spelling.starts_with('/'))
    return {};
  std::string Beside = absolutePath(Spelling, folderOf(Includer));
  const std::vector<std::string> &Files = Candidates->second;
  if (Quoted && std::find(Files.begin(), Files.end(), Beside) != Files.end())
    return {Beside, ""};
  if (isStandardHeader(Spelling) || Spelling.find("..") != std::string_view::npos)
    return {};
  std::string Suffix = "/" + std::string(Spelling);
  const std::string *Best = nullptr;
  for (const std::string &File : Files) {
    if (!File.ends_with(Suffix) || File == Includer)
      continue;
    if (!Best || nearness(File, Includer) > nearness(*Best, Includer) ||
        (nearness(File, Includer) == nearness(*Best, Includer) && File.size() < Best->size()))
      Best = &File;
  }
  if (!Best)
    return {};
  return {*Best, Best->substr(0, Best->size() - Suffix.size())};
}

const IncludeGraph::Scanned &IncludeGraph::scan(const std::string &File) {
  auto [Entry, IsNew] = Known.try_emplace(File);
  if (!IsNew)
    return Entry->second;
  std::string Why;
  std::string Text = View.read(File, Why).value_or("");
  Entry->second.Standard = standardNeededBy(Text);
  for (const Inclusion &I : scanIncludes(Text)) {
    Include Found = resolve(File, I.Spelling, I.Quoted);
    if (!Found.Target.empty())
      Entry->second.Includes.push_back(std::move(Found));
  }
  return Entry->second;
}

std::vector<std::string> IncludeGraph::roots(const std::string &Unit) {
  // More folders than this come from a cycle of misread names, not from need.
  constexpr size_t MostRoots = 64;
  std::vector<std::string> Roots;
  std::unordered_set<std::string> Seen{Unit};
  std::vector<std::string> Queue{Unit};
  for (size_t I = 0; I != Queue.size() && Roots.size() < MostRoots; ++I) {
    for (const Include &Next : scan(Queue[I]).Includes) {
      if (!Next.Root.empty() && std::find(Roots.begin(), Roots.end(), Next.Root) == Roots.end())
        Roots.push_back(Next.Root);
      if (Seen.insert(Next.Target).second)
        Queue.push_back(Next.Target);
    }
  }
  return Roots;
}

unsigned IncludeGraph::standard(const std::string &Unit) {
  unsigned Standard = 17;
  std::unordered_set<std::string> Seen{Unit};
  std::vector<std::string> Queue{Unit};
  for (size_t I = 0; I != Queue.size(); ++I) {
    Scanned File = scan(Queue[I]);
    Standard = std::max(Standard, File.Standard);
    for (const Include &Next : File.Includes)
      if (Seen.insert(Next.Target).second)
        Queue.push_back(Next.Target);
  }
  return Standard;
}

} // namespace jwtlint
