//===- ConfigurationFacts.cpp - What configuration sets for code ----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/ConfigurationFacts.h"

#include "config-rules/engine/Environment.h"
#include "config-rules/engine/Interpolation.h"
#include "config-rules/engine/Values.h"
#include "facts/LiteralVerdict.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace jwtlint::config {
namespace {

constexpr size_t LongestName = 80;

bool isNameCharacter(char C) {
  return (C >= 'a' && C <= 'z') || (C >= 'A' && C <= 'Z') || (C >= '0' && C <= '9') || C == '_' ||
         C == '-';
}

std::vector<std::string> componentsOf(std::string_view Path) {
  std::vector<std::string> Result;
  for (size_t Begin = 0; Begin <= Path.size();) {
    size_t End = std::min(Path.find_first_of(".:/", Begin), Path.size());
    if (End != Begin)
      Result.emplace_back(Path.substr(Begin, End - Begin));
    Begin = End + 1;
  }
  return Result;
}

/// A key that says by itself that it is about tokens.
bool namesItself(std::string_view Key) {
  std::string Name = squeezeKey(Key);
  static constexpr std::string_view Names[] = {
      "*jwt*",         "*jws*",  "*token*secret*", "*token*key*", "*sign*key*",
      "*sign*secret*", "*hmac*", "*token*ttl*",    "*token*exp*", "*token*lifetime*"};
  return std::any_of(std::begin(Names), std::end(Names),
                     [&](std::string_view Glob) { return globMatches(Glob, Name); });
}

bool endsWith(const std::vector<std::string> &Whole, const std::vector<std::string> &End) {
  return End.size() <= Whole.size() && std::equal(End.rbegin(), End.rend(), Whole.rbegin());
}

} // namespace

WantedNames::WantedNames(const std::vector<Facts> &Units, std::string Salt)
    : Salt(std::move(Salt)) {
  bool Computed = false;
  for (const Facts &F : Units) {
    for (const jwtlint::Node &N : F.Nodes) {
      if (N.Kind == jwtlint::NodeKind::Environment && N.Literal != NoIndex)
        Variables.insert(F.Literals[N.Literal].Digest);
      if (N.Kind != jwtlint::NodeKind::Configuration)
        continue;
      std::vector<std::string> Path = componentsOf(N.Name);
      if (!Path.empty())
        Keys[Path.back()].push_back(std::move(Path));
    }
    Computed |= std::any_of(F.Events.begin(), F.Events.end(),
                            [](const Event &E) { return E.Kind == EventKind::LookUp; });
  }
  // Where a name is computed (a helper that takes it), any text may be the name.
  if (Computed)
    for (const Facts &F : Units)
      for (const Literal &L : F.Literals)
        if (L.IsText && L.Length != 0 && L.Length <= LongestName)
          Variables.insert(L.Digest);
  for (auto &[_, Paths] : Keys) {
    std::sort(Paths.begin(), Paths.end());
    Paths.erase(std::unique(Paths.begin(), Paths.end()), Paths.end());
  }
}

bool WantedNames::isVariable(std::string_view Name) const {
  return Name.size() <= LongestName && Variables.contains(digestOf(Name, Salt));
}

bool WantedNames::mayMatter(std::string_view Text) const {
  std::unordered_set<std::string_view> Seen;
  for (size_t Begin = 0; Begin < Text.size();) {
    if (!isNameCharacter(Text[Begin])) {
      ++Begin;
      continue;
    }
    size_t End = Begin;
    while (End < Text.size() && isNameCharacter(Text[End]))
      ++End;
    std::string_view Name = Text.substr(Begin, End - Begin);
    Begin = End;
    if (Name.size() < 2 || Name.size() > LongestName || !Seen.insert(Name).second)
      continue;
    if (Keys.contains(std::string(Name)) || isVariable(Name))
      return true;
  }
  return false;
}

std::vector<std::string> WantedNames::nodesFor(const std::vector<std::string> &Components) const {
  std::vector<std::string> Result;
  auto Found = Keys.find(Components.back());
  if (Found == Keys.end())
    return Result;
  for (const std::vector<std::string> &Read : Found->second) {
    bool Specific = std::min(Read.size(), Components.size()) >= 2 || namesItself(Components.back());
    if (Specific && (endsWith(Components, Read) || endsWith(Read, Components)))
      Result.push_back(fmt::format("{}", fmt::join(Read, ".")));
  }
  return Result;
}

namespace {

class FactsReader {
public:
  FactsReader(const WantedNames &Wanted, const Linter &Rules, Facts &F)
      : Wanted(Wanted), Rules(Rules), F(F) {}

  void read(const Document &D) {
    Workspace Space;
    for (const EnvironmentBlock &Block : Rules.environments(D, Space))
      if (!Block.IsArguments)
        Block.Variables->At->forEachMember([&](const Member &M) {
          if (Wanted.isVariable(M.Key))
            set("env:" + M.Key, jwtlint::NodeKind::Environment, M.Key, M.Key, *M.Value);
        });
    std::vector<std::string> Path;
    std::unordered_set<const Node *> Open;
    walk(*D.Root, Path, Open);
  }

  bool wasCut() const { return Visits > MaxVisits; }

private:
  static constexpr size_t MaxVisits = 500'000;

  void walk(const Node &N, std::vector<std::string> &Path, std::unordered_set<const Node *> &Open) {
    if (++Visits > MaxVisits || !Open.insert(&N).second)
      return;
    for (const Node *Item : N.Items)
      walk(*Item, Path, Open);
    N.forEachMember([&](const Member &M) {
      size_t Size = Path.size();
      for (std::string &Part : componentsOf(M.Key))
        Path.push_back(std::move(Part));
      if (M.Value->isScalar() && !Path.empty()) {
        for (const std::string &Name : Wanted.nodesFor(Path))
          set("config:" + Name, jwtlint::NodeKind::Configuration, Name, M.Key, *M.Value);
        if (M.Value->Text.size() > LongestName || M.Value->Text.find('\n') != std::string::npos)
          for (const Document *Inner : M.Value->Owner->embeddedAll(*M.Value, M.Key))
            read(*Inner);
      }
      walk(*M.Value, Path, Open);
      Path.resize(Size);
    });
    Open.erase(&N);
  }

  Span span(const Place &P) {
    auto Found = std::find(F.Files.begin(), F.Files.end(), P.File);
    if (Found == F.Files.end())
      Found = F.Files.insert(F.Files.end(), P.File);
    return {static_cast<uint32_t>(Found - F.Files.begin()), P.Line, P.Column, P.EndLine,
            P.EndColumn};
  }

  /// The value \p N is given to the node \p Key.
  void set(const std::string &Key, jwtlint::NodeKind Kind, const std::string &Name,
           const std::string &Written, const Node &N) {
    if (!N.isScalar() || !N.Tag.empty() || N.Templated || N.Text.empty())
      return;
    Interpolation I = classify(N.Text);
    std::string Text = N.Text;
    if (I.Form == ValueForm::WithDefault)
      Text = N.Text.substr(I.DefaultBegin, I.DefaultEnd - I.DefaultBegin);
    else if (I.Form != ValueForm::Literal)
      return;
    if (Text.empty())
      return;
    Span Where = span(N.Owner->place(N));
    uint32_t Value = literal(Text, Written, Where);
    uint32_t Target = target(Key, Kind, Name);
    Edge E;
    E.From = Value;
    E.To = Target;
    E.Where = Where;
    F.Edges.push_back(E);
  }

  uint32_t literal(const std::string &Text, const std::string &Written, const Span &Where) {
    Literal L;
    L.Configured = true;
    L.IsText = true;
    judge(Text, Wanted.salt(), L);
    double Number = 0;
    auto [End, Error] = std::from_chars(Text.data(), Text.data() + Text.size(), Number);
    if (Error == std::errc() && End == Text.data() + Text.size())
      L.Number = Number;
    F.Literals.push_back(std::move(L));
    jwtlint::Node N;
    N.Kind = jwtlint::NodeKind::Literal;
    N.Where = Where;
    N.Name = Written;
    N.Literal = F.Literals.size() - 1;
    N.Key = fmt::format("configured:{}:{}:{}", F.Files[Where.File], Where.Line, Where.Column);
    F.Nodes.push_back(std::move(N));
    return F.Nodes.size() - 1;
  }

  uint32_t target(const std::string &Key, jwtlint::NodeKind Kind, const std::string &Name) {
    jwtlint::Node N;
    N.Key = Key;
    N.Kind = Kind;
    N.Name = Name;
    if (Kind == jwtlint::NodeKind::Environment) {
      // The digest of its name joins it with look-ups by a computed name.
      Literal L;
      L.Digest = digestOf(Name, Wanted.salt());
      F.Literals.push_back(std::move(L));
      N.Literal = F.Literals.size() - 1;
    }
    F.Nodes.push_back(std::move(N));
    return F.Nodes.size() - 1;
  }

  const WantedNames &Wanted;
  const Linter &Rules;
  Facts &F;
  size_t Visits = 0;
};

} // namespace

std::optional<Facts> configurationFacts(std::shared_ptr<const SourceText> File,
                                        const WantedNames &Wanted, const Linter &Rules,
                                        bool *WasCut) {
  std::optional<Format> Form = formatOf(File->name(), File->text());
  if (!Form)
    return std::nullopt;
  Facts F;
  F.Unit = File->name();
  ParsedFile Parsed =
      parse(File, *Form, [&](std::string_view Text) { return Wanted.mayMatter(Text); });
  FactsReader Reader(Wanted, Rules, F);
  for (const auto &D : Parsed.Documents)
    D->Siblings = &Parsed.Documents;
  for (const auto &D : Parsed.Documents)
    Reader.read(*D);
  if (WasCut)
    *WasCut = Reader.wasCut();
  if (F.Edges.empty())
    return std::nullopt;
  return F;
}

} // namespace jwtlint::config
