//===- Linter.cpp - Finds mistakes in configuration -----------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Linter.h"

#include "config-rules/engine/Environment.h"
#include "config-rules/engine/FileLint.h"
#include "config-rules/engine/FixProof.h"
#include "config-rules/engine/RuleEngine.h"
#include "config-rules/engine/Values.h"

#include <algorithm>
#include <unordered_set>

namespace jwtlint::config {

Linter::Linter() = default;
Linter::~Linter() = default;

void Linter::finish() {
  std::vector<Prefilter::Search> Searches;
  for (size_t I = 0; I != Specs.size(); ++I)
    Searches.push_back({Specs.head(I).Needles, Specs.head(I).Words, Specs.head(I).NeedleOf});
  Filter = std::make_unique<Prefilter>(Searches);
}

static bool isDevelopmentWord(std::string_view Word) {
  static const std::unordered_set<std::string_view> Words = {
      "dev",    "devel",   "develop",    "development", "local",    "test",
      "tests",  "testing", "e2e",        "ci",          "example",  "examples",
      "sample", "samples", "demo",       "demos",       "template", "dist",
      "mock",   "mocks",   "playground", "sandbox",     "fixture",  "fixtures"};
  return Words.contains(Word);
}

static bool endsInDevelopmentWord(const std::vector<std::string> &Words) {
  bool OfCluster = Words.size() >= 2 && Words[Words.size() - 2] == "cluster";
  return !Words.empty() && isDevelopmentWord(Words.back()) && !OfCluster;
}

bool isDevelopmentName(std::string_view Path) {
  for (size_t Begin = 0;;) {
    size_t Slash = Path.find('/', Begin);
    std::string_view Part = Path.substr(Begin, Slash - Begin);
    if (Slash == std::string_view::npos) {
      Path = Part;
      break;
    }
    // "deploy/dev", "shenyu-e2e"
    if (endsInDevelopmentWord(keyWords(Part)))
      return true;
    Begin = Slash + 1;
  }
  // "template.yaml" and "local.json" are the usual names of real ones.
  size_t Stem = Path.find('.', 1);
  if (std::string_view Whole = Path.substr(0, Stem); Whole == "template" || Whole == "local")
    Path.remove_prefix(std::min(Stem, Path.size()));
  for (size_t Begin = 0; Begin < Path.size();) {
    size_t End = std::min(Path.find('.', Begin), Path.size());
    std::vector<std::string> Words = keyWords(Path.substr(Begin, End - Begin));
    Begin = End + 1;
    // In the middle a word may belong to others, as in "cluster-local-gateway".
    if (!Words.empty() && (isDevelopmentWord(Words.front()) || endsInDevelopmentWord(Words)))
      return true;
  }
  return false;
}

std::vector<EnvironmentBlock> Linter::environments(const Document &D, Workspace &Space) const {
  std::vector<EnvironmentBlock> Blocks;
  const Cursor *Root = Space.add({D.Root, {}, nullptr, {}, nullptr});
  if (D.Form == Format::Env)
    Blocks.push_back({Root, false});
  for (size_t I = 0; I != Specs.size(); ++I) {
    if (!Specs.head(I).HasEnvironments)
      continue;
    const Adapter &A = Specs.adapter(I);
    if (anyHolds(A.When, Root, A.Keys, Space))
      collectEnvironments(A.Environments, Root, A.Keys, Space, Blocks);
  }
  return Blocks;
}

/// Does a YAML document define a kind of Kubernetes resource? These are large, speak of every
/// setting and set none.
static bool isSchema(std::string_view Text) {
  constexpr std::string_view Kind = "\nkind: CustomResourceDefinition";
  return Text.starts_with(Kind.substr(1)) || Text.find(Kind) != std::string_view::npos;
}

LintResult Linter::lint(std::shared_ptr<const SourceText> File, bool OnlyNotes,
                        const Thresholds &Limits) const {
  LintResult Result = lintOnce(File, OnlyNotes, Limits);
  keepProvenFixes(Result, File->text(), [&](std::string Text) {
    return lintOnce(std::make_shared<const SourceText>(File->name(), std::move(Text)), OnlyNotes,
                    Limits);
  });
  return Result;
}

LintResult Linter::lintOnce(std::shared_ptr<const SourceText> File, bool OnlyNotes,
                            const Thresholds &Limits) const {
  LintResult Result;
  std::string Name = File->name();
  std::optional<Format> Form = formatOf(File->name(), File->text());
  if (!Form)
    return Result;
  const std::string_view Whole = File->text();
  std::vector<size_t> Candidates = Filter->candidates(Whole);
  if (Candidates.empty())
    return Result;
  Result.Read = true;
  ParsedFile Parsed = parse(File, *Form, [&](std::string_view Text) {
    const bool IsWhole = Text.data() == Whole.data() && Text.size() == Whole.size();
    return !isSchema(Text) && (IsWhole || mayMatter(Text));
  });
  Result.Problem = std::move(Parsed.Problem);
  Result.Unrendered = Parsed.Unrendered;
  FileLint Lint(*this, *Filter, std::move(Candidates), Limits, Result);
  OnlyNotes |= isDevelopmentName(Name.substr(Name.rfind('/') + 1));
  for (const auto &D : Parsed.Documents)
    D->Siblings = &Parsed.Documents;
  for (const auto &D : Parsed.Documents)
    Lint.lint(*D, OnlyNotes);
  settle(Result.Findings, Specs.rules());
  return Result;
}

} // namespace jwtlint::config
