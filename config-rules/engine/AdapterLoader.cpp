//===- AdapterLoader.cpp - Adapters from YAML -----------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/AdapterLoader.h"

#include "config-rules/engine/FactTypes.h"
#include "config-rules/engine/Needles.h"
#include "config-rules/engine/SpecReader.h"
#include "facts/Nearest.h"

#include <fmt/format.h>

namespace jwtlint::config {
namespace {

class AdapterReader {
public:
  explicit AdapterReader(Adapter &A) : A(A) {}

  bool read(const std::string &Name, std::string_view Text, std::string &Error) {
    return In.read(Name, Text, [this](const Node &Root) { readAdapter(Root); }, Error);
  }

private:
  void readAdapter(const Node &Root) {
    In.fields(
        Root, "an adapter",
        {{"system", [&](const Node &N) { A.System = In.text(N); }},
         {"sources", [&](const Node &N) { A.Sources = In.texts(N); }},
         {"keys",
          [&](const Node &N) {
            A.Keys = static_cast<KeyStyle>(In.oneOf(N, "key style", {"exact", "relaxed"}));
          }},
         {"needles", [&](const Node &N) { readNeedles(N); }},
         {"when", [&](const Node &N) { A.When = In.conditions(N); }},
         {"roots", [&](const Node &N) { A.Roots = In.paths(N); }},
         {"generic", [&](const Node &N) { A.IsGeneric = In.boolean(N); }},
         {"test", [&](const Node &N) { A.IsTest = In.boolean(N); }},
         {"references", [&](const Node &N) { In.eachItem(N, [&](auto &R) { readReference(R); }); }},
         {"environments",
          [&](const Node &N) { In.eachItem(N, [&](auto &E) { readEnvironment(E); }); }},
         {"environment", [&](const Node &N) { readBinding(N); }},
         {"subjects", [&](const Node &N) { In.eachItem(N, [&](auto &S) { readSubject(S); }); }},
         {"samples", [&](const Node &N) {
            In.eachItem(N, [&](auto &S) { A.Samples.push_back(In.sample(S)); });
          }}});
    if (A.System.empty())
      In.fail(Root, "an adapter has a 'system:', the name that messages use");
    if (A.Sources.empty())
      In.fail(Root, "an adapter has 'sources:', where its keys and defaults can be looked up");
    if (A.Subjects.empty() && A.Environments.empty())
      In.fail(Root, "an adapter has 'subjects:' or 'environments:'");
    if (A.Needles.empty())
      A.Needles = deriveNeedles(A);
    if (A.Needles.empty() && !A.Subjects.empty())
      In.fail(Root, "nothing in 'when:' tells from the raw text whether a file matters; "
                    "say what to look for with 'needles:'");
  }

  void readNeedles(const Node &N) {
    A.Needles = In.texts(N);
    for (const std::string &Needle : A.Needles)
      if (std::string Why = patternError(Needle); !Why.empty())
        In.fail(N, fmt::format("needle '{}': {}", Needle, Why));
  }

  void readReference(const Node &N) {
    InterpolationPattern P;
    In.fields(
        N, "a reference",
        {{"name", [&](const Node &V) { P.Name = In.text(V); }},
         {"pattern",
          [&](const Node &V) {
            P.Text = In.text(V);
            if (std::string Why = patternError(P.Text); !Why.empty())
              In.fail(V, Why);
          }},
         {"form", [&](const Node &V) {
            constexpr ValueForm Forms[] = {ValueForm::Reference, ValueForm::Template,
                                           ValueForm::Encrypted, ValueForm::FilePath};
            P.Form =
                Forms[In.oneOf(V, "form", {"reference", "template", "encrypted", "file-path"})];
          }}});
    A.References.push_back(std::move(P));
  }

  void readEnvironment(const Node &N) {
    EnvironmentSpec E;
    In.fields(N, "an environment",
              {{"for-each", [&](const Node &V) { E.ForEach = In.paths(V); }},
               {"shape",
                [&](const Node &V) {
                  E.Shape = static_cast<EnvironmentShape>(
                      In.oneOf(V, "shape", {"map", "list", "pairs", "arguments"}));
                }},
               {"base64", [&](const Node &V) { E.Base64 = In.boolean(V); }},
               {"when", [&](const Node &V) { E.When = In.conditions(V); }}});
    if (E.ForEach.empty())
      In.fail(N, "an environment has a 'for-each:' path");
    A.Environments.push_back(std::move(E));
  }

  void readBinding(const Node &N) {
    In.fields(N, "'environment'",
              {{"prefix", [&](const Node &V) { A.Binding.Prefixes = In.texts(V); }},
               {"arguments", [&](const Node &V) { A.Binding.Arguments = In.boolean(V); }}});
  }

  void readSubject(const Node &N) {
    SubjectSpec S;
    In.fields(N, "a subject",
              {{"subject", [&](const Node &V) { S.Name = In.text(V); }},
               {"for-each", [&](const Node &V) { readForEach(V, S); }},
               {"when", [&](const Node &V) { S.When = In.conditions(V); }},
               {"facts", [&](const Node &V) {
                  In.eachMember(V, "'facts'", [&](const Member &M) { readFact(M, S); });
                }}});
    if (S.Facts.empty())
      In.fail(N, "a subject has 'facts:'");
    if (S.Name.empty())
      In.fail(N, "a subject has a name, 'subject:', as in \"JWT provider\"");
    A.Subjects.push_back(std::move(S));
  }

  void readForEach(const Node &N, SubjectSpec &S) {
    In.eachItem(N, [&](const Node &V) {
      std::string Text = In.text(V);
      if (Text == "@env")
        S.Environment = true;
      else if (Text == "@args")
        S.Arguments = true;
      else
        S.ForEach.push_back(In.path(V));
    });
  }

  void readFact(const Member &M, SubjectSpec &S) {
    const FactKind *Kind = findFact(M.Key);
    if (!Kind) {
      std::vector<std::string> Names;
      for (const FactKind &K : factKinds())
        Names.emplace_back(K.Name);
      return In.fail(*M.Value, fmt::format("there is no canonical fact '{}'{}", M.Key,
                                           didYouMean(M.Key, Names)));
    }
    // Several entries for one fact: the list form.
    In.eachItem(*M.Value, [&](const Node &N) {
      FactSpec F;
      F.Name = M.Key;
      if (N.isScalar())
        F.Paths.push_back(In.path(N));
      else
        readFactFields(N, F);
      check(N, *Kind, F);
      S.Facts.push_back(std::move(F));
    });
  }

  void readFactFields(const Node &N, FactSpec &F) {
    In.fields(N, "a fact",
              {{"path", [&](const Node &V) { F.Paths = In.paths(V); }},
               {"present",
                [&](const Node &V) {
                  F.Paths = In.paths(V);
                  F.Presence = true;
                }},
               {"exists",
                [&](const Node &V) {
                  F.Paths = In.paths(V);
                  F.Presence = F.EvenEmpty = true;
                }},
               {"contains", [&](const Node &V) { F.Contains = In.texts(V); }},
               {"values",
                [&](const Node &V) {
                  In.eachMember(V, "'values'", [&](const Member &M) {
                    F.Values.emplace_back(M.Key, In.text(*M.Value));
                  });
                }},
               {"not", [&](const Node &V) { F.Negate = In.boolean(V); }},
               {"unit", [&](const Node &V) { readUnit(V, F); }},
               {"default", [&](const Node &V) { F.Default = In.text(V); }},
               {"encoding",
                [&](const Node &V) {
                  F.Written =
                      static_cast<Encoding>(In.oneOf(V, "encoding", {"text", "base64", "hex"}));
                }},
               {"base64-if", [&](const Node &V) { F.Base64If = In.paths(V); }},
               {"when", [&](const Node &V) { F.When = In.conditions(V); }},
               {"at", [&](const Node &V) { F.At = In.paths(V); }},
               {"edit", [&](const Node &V) { F.NoEdit = !In.boolean(V); }}});
    if (F.Presence && !F.Default)
      F.Default = F.Negate ? "true" : "false";
  }

  /// `s`, `[key, s]`: what the key's name says, else seconds; `{from: path, default: h}`.
  void readUnit(const Node &N, FactSpec &F) {
    auto One = [&](const Node &V) {
      constexpr jose::Unit Units[] = {jose::Unit::Nanoseconds, jose::Unit::Milliseconds,
                                      jose::Unit::Seconds,     jose::Unit::Minutes,
                                      jose::Unit::Hours,       jose::Unit::Days};
      size_t Index = In.oneOf(V, "unit", {"ns", "ms", "s", "m", "h", "d", "key", "guess"});
      if (Index == 6)
        F.UnitOfKey = true;
      else if (Index == 7)
        F.GuessUnit = true;
      else
        F.Unit = Units[Index];
    };
    if (N.isMap())
      In.fields(N, "'unit'",
                {{"from", [&](const Node &V) { F.UnitFrom = In.paths(V); }}, {"default", One}});
    else
      In.eachItem(N, One);
  }

  void check(const Node &N, const FactKind &Kind, const FactSpec &F) {
    if (F.Paths.empty() && !F.Default)
      In.fail(N, fmt::format("'{}' has a 'path:', or a 'default:' that always holds", F.Name));
    bool Boolean = Kind.Type == FactType::Boolean;
    if ((F.Presence || !F.Contains.empty()) && !Boolean)
      In.fail(N,
              fmt::format("'{}' is not a boolean: 'present:', 'exists:' and 'contains:' do not fit",
                          F.Name));
    if (Kind.Type == FactType::Duration && !F.Paths.empty() && !F.Unit && !F.UnitOfKey &&
        !F.GuessUnit && F.UnitFrom.empty())
      In.fail(N,
              fmt::format("'{}' is a duration: say what a bare number means with 'unit:'", F.Name));
    if (Boolean && F.Default && *F.Default != "true" && *F.Default != "false")
      In.fail(N, fmt::format("the default of '{}' is true or false", F.Name));
  }

  Adapter &A;
  SpecReader In;
};

} // namespace

std::unique_ptr<Adapter> loadAdapter(const std::string &Name, std::string_view Text,
                                     std::string &Error) {
  auto A = std::make_unique<Adapter>();
  A->File = Name;
  size_t Slash = Name.rfind('/');
  A->Name = Name.substr(Slash == std::string::npos ? 0 : Slash + 1);
  A->Name = A->Name.substr(0, A->Name.rfind('.'));
  return AdapterReader(*A).read(Name, Text, Error) ? std::move(A) : nullptr;
}

} // namespace jwtlint::config
