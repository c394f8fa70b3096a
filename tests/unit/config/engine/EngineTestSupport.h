//===- EngineTestSupport.h - What engine tests share ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_TESTS_UNIT_CONFIG_ENGINE_ENGINETESTSUPPORT_H
#define JWTLINT_TESTS_UNIT_CONFIG_ENGINE_ENGINETESTSUPPORT_H

#include "config-rules/engine/AdapterLoader.h"
#include "config-rules/engine/Path.h"
#include "config-rules/engine/RuleEngine.h"
#include "config-rules/engine/Subject.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace jwtlint::config {

using Texts = std::vector<std::string>;

/// The documents of a text, and the cursor to the root of the first.
class Opened {
public:
  explicit Opened(std::string Text, Format Form = Format::Yaml, std::string Name = "app.yaml")
      : File(std::make_shared<const SourceText>(std::move(Name), std::move(Text))),
        Result(parse(File, Form)) {
    EXPECT_FALSE(Result.Problem) << Result.Problem->Message;
  }

  const Document &document() const { return *Result.Documents.at(0); }
  const Cursor *root() { return Space.add({document().Root, {}, nullptr, {}, nullptr}); }

  std::shared_ptr<const SourceText> File;
  ParsedFile Result;
  Workspace Space;
};

inline Path path(std::string_view Text) {
  Path P;
  std::string Error;
  EXPECT_TRUE(parsePath(Text, P, Error)) << Error;
  return P;
}

/// What a node is in a line: a scalar's text, "{keys}" or "[number of items]".
inline std::string shownNode(const Node &N) {
  switch (N.Kind) {
  case NodeKind::Null:
    return "null";
  case NodeKind::Scalar:
    return N.Text;
  case NodeKind::Sequence:
    return fmt::format("[{}]", N.Items.size());
  case NodeKind::Map:
    break;
  }
  Texts Keys;
  N.forEachMember([&](const Member &M) { Keys.push_back(M.Key); });
  return fmt::format("{{{}}}", fmt::join(Keys, ","));
}

inline Texts selected(Opened &In, std::string_view PathText, KeyStyle Keys = KeyStyle::Exact) {
  Texts Result;
  for (const Cursor *C : select(path(PathText), In.root(), Keys, In.Space))
    Result.push_back(shownNode(*C->At));
  return Result;
}

/// What \p PathText selects in the YAML \p Text.
inline Texts selected(const std::string &Text, std::string_view PathText,
                      KeyStyle Keys = KeyStyle::Exact) {
  Opened In(Text);
  return selected(In, PathText, Keys);
}

inline std::unique_ptr<Adapter> adapter(std::string_view Text) {
  std::string Error;
  std::unique_ptr<Adapter> A = loadAdapter("acme.yaml", Text, Error);
  EXPECT_EQ(Error, "");
  return A ? std::move(A) : std::make_unique<Adapter>();
}

/// An adapter of one subject, which is the root of any document, with the facts \p Facts: the
/// inside of a flow map.
inline std::unique_ptr<Adapter> adapterOf(std::string_view Facts, std::string_view More = {}) {
  return adapter(fmt::format("system: Acme\nsources: [a]\nneedles: [acme]\n{}\nsubjects:\n"
                             "  - subject: the gate\n    facts: {{{}}}\n",
                             More, Facts));
}

inline std::unique_ptr<Rule> rule(std::string_view Text) {
  std::string Error;
  std::unique_ptr<Rule> R = loadRule("rule.yaml", Text, Error);
  EXPECT_EQ(Error, "");
  return R ? std::move(R) : std::make_unique<Rule>();
}

/// A value in a line: "skew=300"; "?" for an unknown one, and "(implied)" for a default.
inline std::string shown(const FactValue &V) {
  std::string Text = !V.Known ? "?"
                     : V.Seconds && V.Kind->Type == FactType::Duration
                         ? fmt::format("{}", *V.Seconds)
                         : V.Text;
  return fmt::format("{}={}{}", V.Kind->Name, Text, V.Implied ? " (implied)" : "");
}

/// The subjects that an adapter finds in a document, and all that they refer to.
struct Read {
  Read(std::unique_ptr<Adapter> By, std::string Text, Format Form = Format::Yaml)
      : By(std::move(By)), In(std::move(Text), Form),
        Subjects(subjectsOf(*this->By, In.document(), {}, In.Space)) {}

  Texts facts() const {
    Texts Result;
    for (const Subject &S : Subjects)
      for (const FactValue &V : S.Facts)
        Result.push_back(shown(V));
    return Result;
  }

  std::unique_ptr<Adapter> By;
  Opened In;
  std::vector<Subject> Subjects;
};

/// The facts \p Facts of the YAML \p Text, in lines.
inline Texts factsOf(std::string_view Facts, std::string Text, std::string_view More = {}) {
  return Read(adapterOf(Facts, More), std::move(Text)).facts();
}

/// "severity: message" of what the rules find, in the order of places.
inline Texts findingsOf(const std::vector<const Rule *> &Rules, const Read &In,
                        bool OnlyNotes = false) {
  std::vector<Finding> Found = applyRules(Rules, In.Subjects, OnlyNotes);
  settle(Found, Rules);
  Texts Result;
  for (const Finding &F : Found)
    Result.push_back(fmt::format("{}: {}", severityName(F.Level), F.Message));
  return Result;
}

/// The same with one rule of one case, whose tests are \p Case: the inside of a flow map.
inline Texts findingsOf(std::string_view Case, const Read &In, bool OnlyNotes = false) {
  std::unique_ptr<Rule> R = rule(fmt::format("id: jwt-excessive-leeway\nsources: [a]\ncases:\n"
                                             "  - {{name: n, message: '{{key}}', {}}}\n",
                                             Case));
  return findingsOf({R.get()}, In, OnlyNotes);
}

} // namespace jwtlint::config

#endif // JWTLINT_TESTS_UNIT_CONFIG_ENGINE_ENGINETESTSUPPORT_H
