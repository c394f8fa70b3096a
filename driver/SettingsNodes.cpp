//===- SettingsNodes.cpp - The shapes of settings ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/SettingsNodes.h"

#include "config-rules/engine/Templates.h"
#include "facts/Nearest.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

namespace jwtlint {

using config::NodeKind;

static config::Limits bounds() {
  config::Limits Bounds;
  Bounds.Bytes = Bounds.DocumentBytes = 1U << 20;
  Bounds.Documents = 2;
  Bounds.Nodes = 20'000;
  Bounds.Depth = 16;
  return Bounds;
}

/// The parser would take such expressions out, and with them what they are there for.
static std::optional<config::Range> firstTemplate(std::string_view Text) {
  if (std::optional<config::Neutralised> Found = config::neutralise(Text))
    for (config::Range R : Found->Where) {
      size_t Line = R.Begin == 0 ? 0 : Text.rfind('\n', R.Begin - 1) + 1;
      size_t First = Text.find_first_not_of(" \t", Line);
      if (First == std::string_view::npos || Text[First] != '#')
        return R;
    }
  return std::nullopt;
}

void SettingsNodes::parse(const std::string &Name, std::string_view Text, const Handler &Read) {
  auto File = std::make_shared<config::SourceText>(Name, std::string(Text));
  if (std::optional<config::Range> Expression = firstTemplate(Text))
    return fail(File->place(*Expression), "a template expression, which nothing renders here");
  config::ParsedFile Parsed = config::parse(File, config::Format::Yaml, {}, bounds());
  if (Parsed.Problem)
    return fail(Parsed.Problem->Where, Parsed.Problem->Message);
  if (Parsed.Documents.size() > 1)
    return fail(placeOf(*Parsed.Documents[1]->Root), "a second document; settings are one");
  if (!Parsed.Documents.empty())
    Read(*Parsed.Documents.front()->Root);
}

void SettingsNodes::fail(Place Where, std::string What) {
  constexpr size_t Most = 50; // what is no settings file at all must not flood the terminal
  if (++Failures == Most)
    What = "this and more mistakes; mend those above first";
  if (Failures <= Most)
    Errors.push_back({std::move(Where), std::move(What)});
}

/// Aliases can make a small file stand for a large one.
bool SettingsNodes::spend(const Node &N) {
  constexpr size_t Most = 50'000;
  if (Visits > Most)
    return false;
  ++Visits;
  if (Visits > Most)
    fail(placeOf(N), fmt::format("more than {} values, with those that aliases repeat", Most));
  return Visits <= Most;
}

/// Is the value written as it is? Says so if not.
bool SettingsNodes::isPlain(const Node &N) {
  if (!N.Tag.empty())
    fail(placeOf(N), "a tag means nothing here; write the value alone");
  return N.Tag.empty() && spend(N);
}

void SettingsNodes::eachMember(const Node &N, std::string_view What,
                               const std::function<void(const Member &)> &Visit) {
  if (!isPlain(N))
    return;
  if (!N.isMap())
    return fail(placeOf(N), fmt::format("{} must be a map: 'key: value'", What));
  std::unordered_set<std::string_view> Seen;
  for (const Member &M : N.Members) {
    if (M.IsMerge)
      fail(keyPlace(N, M), "merge keys ('<<') are not read; repeat the entries");
    else if (!Seen.insert(M.Key).second)
      fail(keyPlace(N, M), fmt::format("the key '{}' stands here twice", M.Key));
    else if (spend(*M.Value))
      Visit(M);
  }
}

void SettingsNodes::fields(const Node &N, std::string_view What, const std::vector<Field> &Known) {
  eachMember(N, What, [&](const Member &M) {
    std::vector<std::string> Names;
    for (const Field &F : Known) {
      if (F.Name == M.Key)
        return F.Read(*M.Value);
      Names.emplace_back(F.Name);
    }
    std::string Near = didYouMean(M.Key, Names);
    if (Near.empty())
      Near = fmt::format("; there are {}", fmt::join(Names, ", "));
    fail(keyPlace(N, M), fmt::format("unknown key '{}' in {}{}", M.Key, What, Near));
  });
}

void SettingsNodes::eachItem(const Node &N, const Handler &Visit) {
  if (N.Kind == NodeKind::Null)
    return fail(placeOf(N), "a value is missing; write one, or leave the key out");
  if (!N.isSequence())
    return Visit(N);
  if (!isPlain(N))
    return;
  for (const Node *Item : N.Items)
    if (spend(*Item))
      Visit(*Item);
}

std::optional<std::string> SettingsNodes::text(const Node &N) {
  if (!isPlain(N))
    return std::nullopt;
  if (N.isScalar() && !N.Text.empty())
    return N.Text;
  fail(placeOf(N),
       N.isMap() || N.isSequence() ? "a single value is expected" : "a value is missing");
  return std::nullopt;
}

std::vector<Located> SettingsNodes::texts(const Node &N) {
  std::vector<Located> List;
  eachItem(N, [&](const Node &Item) {
    if (std::optional<std::string> Text = text(Item))
      List.push_back({std::move(*Text), placeOf(Item)});
  });
  return List;
}

std::optional<size_t> SettingsNodes::oneOf(const Node &N, const std::vector<std::string> &Words) {
  std::optional<std::string> Value = text(N);
  if (!Value)
    return std::nullopt;
  auto Found = std::find(Words.begin(), Words.end(), *Value);
  if (Found != Words.end())
    return static_cast<size_t>(Found - Words.begin());
  fail(placeOf(N), fmt::format("'{}' is none of {}{}", *Value, fmt::join(Words, ", "),
                               didYouMean(*Value, Words)));
  return std::nullopt;
}

} // namespace jwtlint
