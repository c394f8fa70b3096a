//===- Linter.cpp - Finds mistakes in configuration -----------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Linter.h"

#include "config-rules/engine/AdapterLoader.h"
#include "config-rules/engine/BuiltInSpecs.h"
#include "config-rules/engine/Environment.h"
#include "config-rules/engine/RuleEngine.h"
#include "config-rules/engine/SpecIO.h"
#include "config-rules/engine/Subject.h"
#include "config-rules/engine/Values.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace jwtlint::config {

Linter::Linter() = default;
Linter::~Linter() = default;

bool Linter::addBuiltIn(std::string &Error) {
  for (const EmbeddedFile &File : builtInSpecs()) {
    std::string Why;
    if (File.Name.starts_with("rules/")) {
      if (auto R = readRule(File.Text, Why))
        Rules.push_back(std::move(R));
    } else if (auto A = readAdapter(File.Text, Why)) {
      if (std::none_of(Adapters.begin(), Adapters.end(),
                       [&](const auto &Other) { return Other->Name == A->Name; }))
        Adapters.push_back(std::move(A));
    }
    if (!Why.empty()) {
      Error = "built-in " + std::string(File.Name) + ": " + Why;
      return false;
    }
  }
  return true;
}

bool Linter::addAdapter(const std::string &Name, std::string_view Text, std::string &Error) {
  auto A = loadAdapter(Name, Text, Error);
  if (A)
    Adapters.push_back(std::move(A));
  return Error.empty();
}

bool Linter::addRule(const std::string &Name, std::string_view Text, std::string &Error) {
  auto R = loadRule(Name, Text, Error);
  if (R)
    Rules.push_back(std::move(R));
  return Error.empty();
}

void Linter::finish() {
  std::vector<std::vector<std::string>> Needles;
  for (const auto &A : Adapters)
    // Environments matter when some adapter reads them, so they look for nothing themselves.
    Needles.push_back(A->Subjects.empty() ? std::vector<std::string>{} : A->Needles);
  Filter = std::make_unique<Prefilter>(Needles);
  RuleList.clear();
  for (const auto &R : Rules)
    RuleList.push_back(R.get());
}

static bool isDevelopmentWord(std::string_view Word) {
  static const std::unordered_set<std::string_view> Words = {
      "dev",    "devel",   "develop",    "development", "local",    "test",
      "tests",  "testing", "e2e",        "ci",          "example",  "examples",
      "sample", "samples", "demo",       "demos",       "template", "dist",
      "mock",   "mocks",   "playground", "sandbox",     "fixture",  "fixtures"};
  return Words.contains(Word);
}

bool isDevelopmentName(std::string_view Path) {
  for (size_t Begin = 0;;) {
    size_t Slash = Path.find('/', Begin);
    std::string_view Part = Path.substr(Begin, Slash - Begin);
    if (Slash == std::string_view::npos) {
      Path = Part;
      break;
    }
    // A folder is named so as a whole: "deploy/dev/values.yaml".
    if (isDevelopmentWord(squeezeKey(Part)))
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
    bool OfCluster = Words.size() >= 2 && Words[Words.size() - 2] == "cluster";
    if (!Words.empty() &&
        (isDevelopmentWord(Words.front()) || (isDevelopmentWord(Words.back()) && !OfCluster)))
      return true;
  }
  return false;
}

std::vector<EnvironmentBlock> Linter::environments(const Document &D, Workspace &Space) const {
  std::vector<EnvironmentBlock> Blocks;
  const Cursor *Root = Space.add({D.Root, {}, nullptr, {}, nullptr});
  if (D.Form == Format::Env)
    Blocks.push_back({Root, false});
  for (const auto &A : Adapters)
    if (!A->Environments.empty() && anyHolds(A->When, Root, A->Keys, Space))
      collectEnvironments(A->Environments, Root, A->Keys, Space, Blocks);
  return Blocks;
}

namespace {

class FileLint {
public:
  FileLint(const Linter &All, const std::vector<const Rule *> &Rules, const Prefilter &Filter,
           bool OnlyNotes, LintResult &Result)
      : All(All), Rules(Rules), Filter(Filter), OnlyNotes(OnlyNotes), Result(Result) {}

  void lint(const Document &D) {
    std::vector<size_t> Candidates = Filter.candidates(D.text());
    if (!Candidates.empty()) {
      Workspace Space;
      lintDocument(D, Candidates, Space);
    }
    std::unordered_set<const Node *> Seen;
    lintEmbedded(*D.Root, {}, Seen);
  }

private:
  void lintDocument(const Document &D, const std::vector<size_t> &Candidates, Workspace &Space) {
    std::vector<EnvironmentBlock> Environments = All.environments(D, Space);
    std::vector<Subject> Subjects;
    for (size_t Index : Candidates)
      for (Subject &S : subjectsOf(*All.adapters()[Index], D, Environments, Space))
        Subjects.push_back(std::move(S));
    yieldToSpecific(Subjects);
    for (const Subject &S : Subjects)
      for (const FactValue &V : S.Facts)
        if (V.Known && V.Strength && !V.Implied)
          Result.Secrets.push_back(V.Where);
    std::vector<Finding> Found =
        applyRules(Rules, Subjects, OnlyNotes || isDevelopmentName(D.Name) || isTest(D, Space));
    std::move(Found.begin(), Found.end(), std::back_inserter(Result.Findings));
  }

  /// An adapter that knows a system knows better what a value means, also that it means nothing.
  static void yieldToSpecific(std::vector<Subject> &Subjects) {
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

  bool isTest(const Document &D, Workspace &Space) const {
    const Cursor *Root = Space.add({D.Root, {}, nullptr, {}, nullptr});
    return std::any_of(All.adapters().begin(), All.adapters().end(), [&](const auto &A) {
      return A->IsTest && !A->When.empty() && anyHolds(A->When, Root, A->Keys, Space);
    });
  }

  /// What is written inside strings is linted as a document of its own.
  void lintEmbedded(const Node &N, const std::string &Key, std::unordered_set<const Node *> &Seen) {
    if (!Seen.insert(&N).second)
      return;
    if (N.isScalar()) {
      if (mayHoldDocument(N))
        if (const Document *Inner = N.Owner->embedded(N, Key))
          lint(*Inner);
      return;
    }
    for (const Member &M : N.Members)
      lintEmbedded(*M.Value, M.Key, Seen);
    for (const Node *Item : N.Items)
      lintEmbedded(*Item, Key, Seen);
  }

  bool mayHoldDocument(const Node &N) const {
    constexpr size_t Shortest = 12;
    return N.Text.size() >= Shortest && N.Text.find_first_of("{[:=") != std::string::npos &&
           (N.Text.find('\n') != std::string::npos || N.Text.find_first_of("{[") < 4) &&
           Filter.mayMatter(N.Text);
  }

  const Linter &All;
  const std::vector<const Rule *> &Rules;
  const Prefilter &Filter;
  bool OnlyNotes;
  LintResult &Result;
};

} // namespace

/// Does a YAML document define a kind of Kubernetes resource? These are large, speak of every
/// setting and set none.
static bool isSchema(std::string_view Text) {
  constexpr size_t Head = 4000;
  return Text.substr(0, Head).find("kind: CustomResourceDefinition") != std::string_view::npos;
}

LintResult Linter::lint(std::shared_ptr<const SourceText> File, bool OnlyNotes) const {
  LintResult Result;
  std::optional<Format> Form = formatOf(File->name(), File->text());
  if (!Form || !mayMatter(File->text()))
    return Result;
  Result.Read = true;
  ParsedFile Parsed = parse(std::move(File), *Form, [this](std::string_view Text) {
    return !isSchema(Text) && mayMatter(Text);
  });
  Result.Problem = std::move(Parsed.Problem);
  FileLint Lint(*this, RuleList, *Filter, OnlyNotes, Result);
  for (const auto &D : Parsed.Documents)
    Lint.lint(*D);
  settle(Result.Findings, RuleList);
  return Result;
}

} // namespace jwtlint::config
