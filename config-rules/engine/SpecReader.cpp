//===- SpecReader.cpp - Reads adapters and rules from YAML ----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/SpecReader.h"

#include "config-rules/engine/Values.h"
#include "facts/Nearest.h"
#include "facts/Weakness.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace jwtlint::config {

bool SpecReader::read(const std::string &Name, std::string_view Text,
                      const std::function<void(const Node &)> &Read, std::string &Problem) {
  auto File = std::make_shared<SourceText>(Name, std::string(Text));
  ParsedFile Parsed = parse(File, Format::Yaml);
  if (Parsed.Problem)
    Error = fmt::format("{}:{}:{}: {}", Name, Parsed.Problem->Where.Line,
                        Parsed.Problem->Where.Column, Parsed.Problem->Message);
  else if (Parsed.Documents.size() != 1)
    Error =
        fmt::format("{}: holds {} YAML documents; one is expected", Name, Parsed.Documents.size());
  else
    Read(*Parsed.Documents.front()->Root);
  Problem = Error;
  return Error.empty();
}

void SpecReader::fail(const Node &N, const std::string &What) {
  if (!Error.empty())
    return;
  Place P = N.Owner->place(N);
  Error = fmt::format("{}:{}:{}: {}", P.File, P.Line, P.Column, What);
}

void SpecReader::eachMember(const Node &N, std::string_view What,
                            const std::function<void(const Member &)> &Visit) {
  if (!N.isMap())
    return fail(N, fmt::format("{} must be a map", What));
  for (size_t I = 0; I != N.Members.size(); ++I) {
    const Member &M = N.Members[I];
    for (size_t J = 0; J != I; ++J)
      if (N.Members[J].Key == M.Key)
        fail(*M.Value, fmt::format("the key '{}' stands here twice", M.Key));
    Visit(M);
  }
}

void SpecReader::fields(const Node &N, std::string_view What, std::initializer_list<Field> Known) {
  eachMember(N, What, [&](const Member &M) {
    auto Found =
        std::find_if(Known.begin(), Known.end(), [&](const Field &F) { return F.first == M.Key; });
    if (Found != Known.end())
      return Found->second(*M.Value);
    std::vector<std::string> Names;
    for (const Field &F : Known)
      Names.emplace_back(F.first);
    fail(*M.Value, fmt::format("unknown key '{}' in {}{}", M.Key, What, didYouMean(M.Key, Names)));
  });
}

void SpecReader::eachItem(const Node &N, const Handler &Visit) {
  if (!N.isSequence())
    return Visit(N);
  for (const Node *Item : N.Items)
    Visit(*Item);
}

std::string SpecReader::text(const Node &N) {
  if (N.isScalar())
    return N.Text;
  if (N.Kind == NodeKind::Null)
    fail(N, "a text is missing");
  else
    fail(N, "a text is expected");
  return {};
}

std::vector<std::string> SpecReader::texts(const Node &N) {
  std::vector<std::string> Result;
  eachItem(N, [&](const Node &Item) { Result.push_back(text(Item)); });
  return Result;
}

bool SpecReader::boolean(const Node &N) {
  std::string Value = text(N);
  if (Value != "true" && Value != "false")
    fail(N, "true or false is expected");
  return Value == "true";
}

double SpecReader::seconds(const Node &N) {
  std::string Why;
  if (auto Value = jose::parseDuration(text(N), jose::Unit::Seconds, &Why))
    return Value->Seconds;
  fail(N, Why);
  return 0;
}

Path SpecReader::path(const Node &N) {
  Path Result;
  std::string Why, Written = text(N);
  if (!parsePath(Written, Result, Why))
    fail(N, Why);
  return Result;
}

std::vector<Path> SpecReader::paths(const Node &N) {
  std::vector<Path> Result;
  eachItem(N, [&](const Node &Item) { Result.push_back(path(Item)); });
  return Result;
}

std::vector<PathCondition> SpecReader::conditions(const Node &N) {
  std::vector<PathCondition> Result;
  eachItem(N, [&](const Node &Item) {
    PathCondition C;
    fields(Item, "a condition",
           {{"file", [&](const Node &V) { C.Files = texts(V); }},
            {"not-file", [&](const Node &V) { C.NotFiles = texts(V); }},
            {"has", [&](const Node &V) { C.Has = paths(V); }},
            {"lacks", [&](const Node &V) { C.Lacks = paths(V); }},
            {"is", [&](const Node &V) {
               eachMember(V, "'is'", [&](const Member &M) {
                 Path P;
                 std::string Why;
                 if (!parsePath(M.Key, P, Why))
                   fail(*M.Value, Why);
                 C.Is.emplace_back(std::move(P), texts(*M.Value));
               });
             }}});
    Result.push_back(std::move(C));
  });
  return Result;
}

size_t SpecReader::oneOf(const Node &N, std::string_view What,
                         std::initializer_list<std::string_view> Names) {
  std::string Value = text(N);
  auto Found = std::find(Names.begin(), Names.end(), Value);
  if (Found != Names.end())
    return static_cast<size_t>(Found - Names.begin());
  fail(N, fmt::format("'{}' is no {}{}; there are: {}", Value, What,
                      didYouMean(Value, std::vector<std::string>(Names.begin(), Names.end())),
                      fmt::join(Names, ", ")));
  return 0;
}

Sample SpecReader::sample(const Node &N) {
  Sample S;
  S.Line = N.Owner->place(N).Line;
  bool HasText = false;
  auto Text = [&](bool Good) {
    return [this, &S, &HasText, Good](const Node &V) {
      S.Text = text(V);
      S.Good = Good;
      HasText = true;
    };
  };
  fields(N, "a sample",
         {{"bad", Text(false)},
          {"good", Text(true)},
          {"file", [&](const Node &V) { S.Name = text(V); }},
          {"fixed", [&](const Node &V) { S.Fixed = text(V); }},
          {"expect", [&](const Node &V) {
             S.Expect = texts(V);
             for (const std::string &Id : S.Expect)
               if (!findWeakness(Id))
                 fail(V, fmt::format("there is no weakness '{}'", Id));
           }}});
  if (!HasText)
    fail(N, "a sample has a text: 'bad:' or 'good:'");
  std::sort(S.Expect.begin(), S.Expect.end());
  return S;
}

} // namespace jwtlint::config
