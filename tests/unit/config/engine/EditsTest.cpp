//===- EditsTest.cpp - Tests of edits in configuration ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EngineTestSupport.h"

#include "config-rules/engine/Edits.h"
#include "facts/EditedText.h"

using namespace jwtlint;
using namespace jwtlint::config;

namespace {

/// \p Text with all fixes made that the rule of the case \p Case has for the facts \p Facts.
std::string fixedBy(std::string_view Case, std::string_view Facts, const std::string &Text,
                    Format Form = Format::Yaml) {
  std::unique_ptr<Rule> R = rule(fmt::format("id: jwt-unverified-token\nsources: [a]\ncases:\n"
                                             "  - {{name: n, message: m, {}}}\n",
                                             Case));
  Read In(adapterOf(Facts), Text, Form);
  EditedText Edited(Text, byteOrderMark(Text));
  for (const Finding &F : applyRules({R.get()}, In.Subjects, false))
    EXPECT_EQ(Edited.add(F.Fix), EditedText::Outcome::Added);
  return Edited.after();
}

/// Facts: `on` is a switch that has to be on, `off` one that has to be off.
std::string switched(const std::string &Text, Format Form = Format::Yaml) {
  return fixedBy("for: verify.signature, fail: {is: 'false'}, edit: opposite",
                 "verify.signature: [{path: '**.on'}, {path: '**.off', not: true}]", Text, Form);
}

std::string withoutNone(const std::string &Text, Format Form = Format::Yaml) {
  return fixedBy("for: algorithms, fail: {is: none}, edit: remove-item", "algorithms: '**.algs'",
                 Text, Form);
}

} // namespace

TEST(Edits, OppositeWords) {
  EXPECT_EQ(oppositeWord("true"), "false");
  EXPECT_EQ(oppositeWord("False"), "True");
  EXPECT_EQ(oppositeWord("YES"), "NO");
  EXPECT_EQ(oppositeWord("off"), "on");
  EXPECT_EQ(oppositeWord("Off"), "On");
  EXPECT_EQ(oppositeWord("0"), "1");
  EXPECT_EQ(oppositeWord("n"), "y");
  EXPECT_EQ(oppositeWord("N"), "Y");
  EXPECT_EQ(oppositeWord("Disabled"), "Enabled");
  for (const char *Word : {"", "none", "2", "tRue", "fALSE", " true", "truee"})
    EXPECT_EQ(oppositeWord(Word), "") << Word;
}

TEST(Edits, SwitchesKeepTheirStyle) {
  EXPECT_EQ(switched("on: false # why\n"), "on: true # why\n");
  EXPECT_EQ(switched("off: true"), "off: false") << "the adapter knows the polarity";
  EXPECT_EQ(switched("on: 'False'\r\n"), "on: 'True'\r\n");
  EXPECT_EQ(switched("{\"off\": \"yes\", \"x\": 1}", Format::Json), "{\"off\": \"no\", \"x\": 1}");
  EXPECT_EQ(switched("{\"on\": 0}", Format::Json), "{\"on\": 1}");
  EXPECT_EQ(switched("a.on=off\n", Format::Properties), "a.on=on\n");
  EXPECT_EQ(switched("[a]\non = disabled ; x\n", Format::Ini), "[a]\non = enabled ; x\n");
  EXPECT_EQ(switched("\xEF\xBB\xBFon: no\n"), "\xEF\xBB\xBFon: yes\n");
  EXPECT_EQ(switched("on: true\noff: false\n"), "on: true\noff: false\n") << "nothing is wrong";
}

TEST(Edits, SwitchesInStrings) {
  EXPECT_EQ(switched("data:\n  app.yaml: |\n    x: {on: false}\n"),
            "data:\n  app.yaml: |\n    x: {on: false}\n")
      << "paths do not lead into a string by **";
  auto Inside = [](const std::string &Text) {
    return fixedBy("for: verify.signature, fail: {is: 'false'}, edit: opposite",
                   "verify.signature: data.x.on", Text);
  };
  EXPECT_EQ(Inside("data:\n  x: |\n    a: 1\n    on: false\n"),
            "data:\n  x: |\n    a: 1\n    on: true\n");
  EXPECT_EQ(Inside("data: {x: '{\"on\": false}'}\n"), "data: {x: '{\"on\": true}'}\n");
  EXPECT_EQ(Inside("data: {x: \"{\\\"on\\\": false}\"}\n"), "data: {x: \"{\\\"on\\\": true}\"}\n");
  EXPECT_EQ(Inside("data: {x: \"{\\\"on\\\": fals\\x65}\"}\n"),
            "data: {x: \"{\\\"on\\\": fals\\x65}\"}\n")
      << "the file does not say it in these bytes";
}

TEST(Edits, NoSwitchWhereItIsNotCertain) {
  for (const char *Text :
       {"on: ${ON:-false}\n", "on: {{ .on }}\n", "on: !Ref On\n", "a: &a {on: false}\nb: *a\n",
        "a: {on: &a false}\nb: *a\n", "base: &b\n  on: false\nx: {<<: *b}\n", "on: fAlse\n",
        "on: \"fals\\x65\"\n", "on: maybe\n", "on:\n", "x: 1\n"})
    EXPECT_EQ(switched(Text), Text) << Text;
  EXPECT_EQ(switched("a: &a {on: false}\n"), "a: &a {on: true}\n") << "an anchor nobody names";
}

TEST(Edits, AdaptersDecideWhatIsASwitch) {
  auto With = [](std::string_view Facts) {
    return fixedBy("for: verify.signature, fail: {is: 'false'}, edit: opposite", Facts,
                   "on: false\n");
  };
  EXPECT_EQ(With("verify.signature: on"), "on: true\n");
  EXPECT_EQ(With("verify.signature: {path: on, edit: false}"), "on: false\n");
  EXPECT_EQ(With("verify.signature: {path: on, values: {'false': 'false', x: 'true'}}"),
            "on: false\n")
      << "what the opposite is written as is not known";
  EXPECT_EQ(With("verify.signature: {present: on, not: true}"), "on: false\n")
      << "that it is there is the mistake";
  EXPECT_EQ(With("verify.signature: {path: other, default: 'false'}"), "on: false\n");
  EXPECT_EQ(With("verify.signature: on, production: on"), "on: false\n")
      << "another fact depends on it";
}

TEST(Edits, ItemsOfFlowSequences) {
  EXPECT_EQ(withoutNone("algs: [RS256, none] # x\n"), "algs: [RS256] # x\n");
  EXPECT_EQ(withoutNone("algs: [none, RS256]\n"), "algs: [RS256]\n");
  EXPECT_EQ(withoutNone("algs: [ES256, 'none' , \"RS256\"]\n"), "algs: [ES256 , \"RS256\"]\n");
  EXPECT_EQ(withoutNone("algs: [RS256, none, None]\n"), "algs: [RS256]\n") << "each by itself";
  EXPECT_EQ(withoutNone("{\"algs\": [\n  \"RS256\",\n  \"none\"\n]}", Format::Json),
            "{\"algs\": [\n  \"RS256\"\n]}");
  EXPECT_EQ(withoutNone("[a]\nalgs = [\"none\", \"RS256\"]\n", Format::Ini),
            "[a]\nalgs = [\"RS256\"]\n");
}

TEST(Edits, ItemsOfBlockSequences) {
  EXPECT_EQ(withoutNone("algs:\n  - RS256\n  - none\nx: 1\n"), "algs:\n  - RS256\nx: 1\n");
  EXPECT_EQ(withoutNone("algs:\n- 'none'\n- RS256\n"), "algs:\n- RS256\n");
  EXPECT_EQ(withoutNone("algs:\r\n- RS256\r\n- none\r\n"), "algs:\r\n- RS256\r\n");
  EXPECT_EQ(withoutNone("algs:\n- RS256\n- none"), "algs:\n- RS256")
      << "no line end before, none after";
  EXPECT_EQ(withoutNone("algs:\r\n- RS256\r\n- none"), "algs:\r\n- RS256");
}

TEST(Edits, ItemsOfTexts) {
  EXPECT_EQ(withoutNone("algs: RS256,none\n"), "algs: RS256\n");
  EXPECT_EQ(withoutNone("algs: 'none, RS256'\n"), "algs: 'RS256'\n");
  EXPECT_EQ(withoutNone("algs: none RS256 ES256\n"), "algs: RS256 ES256\n");
  EXPECT_EQ(withoutNone("algs=RS256,none,ES256\n", Format::Env), "algs=RS256,ES256\n");
  EXPECT_EQ(withoutNone("algs: '[\"RS256\", \"none\"]'\n"), "algs: '[\"RS256\"]'\n");
  EXPECT_EQ(withoutNone("algs: ['RS256,none']\n"), "algs: ['RS256']\n")
      << "a list in one item of a list";
}

TEST(Edits, NoItemWhereItIsNotCertain) {
  for (const char *Text :
       {"algs: [none]\n", "algs: none\n", "algs: [none, '${ALG}']\n", "algs: [none, custom]\n",
        "algs:\n- none\n", "algs:\n- RS256\n- none # for tests\n",
        "algs: [RS256, # as well\n  none]\n", "algs: [&n none, RS256]\nx: *n\n",
        "a: &a [RS256, none]\nalgs: *a\n", "algs:\n- RS256\n{{- if .x }}\n- none\n{{- end }}\n",
        "algs: [RS256, {a: none}]\n"})
    EXPECT_EQ(withoutNone(Text), Text) << Text;
}

TEST(Edits, NoItemOfVeryLongLists) {
  auto List = [](size_t Others) {
    std::string Text = "algs: [none";
    for (size_t I = 0; I != Others; ++I)
      Text += ", RS256";
    return Text + "]\n";
  };
  EXPECT_NE(withoutNone(List(99)), List(99));
  EXPECT_EQ(withoutNone(List(100)), List(100));
}

TEST(Edits, SwitchesThatAddAnItem) {
  auto With = [](const std::string &Text) {
    return fixedBy(
        "for: algorithms, fail: {is: none}, edit: remove-item",
        "algorithms: [{path: none, values: {'true': none, 'false': unset}}, {path: algs}]", Text);
  };
  EXPECT_EQ(With("none: true\n"), "none: false\n");
  EXPECT_EQ(With("none: True\n"), "none: True\n") << "no glob of the adapter is that";
}

TEST(Edits, RulesSayWhatFits) {
  auto Complaint = [](std::string_view Case) {
    std::string Error;
    loadRule("r.yaml",
             fmt::format("id: jwt-weak-key\nsources: [a]\ncases:\n"
                         "  - {{name: n, message: m, fail: {{is: x}}, {}}}\n",
                         Case),
             Error);
    return Error;
  };
  EXPECT_EQ(Complaint("for: verify.exp, edit: opposite"), "");
  EXPECT_EQ(Complaint("for: [algorithm, algorithms], edit: remove-item"), "");
  EXPECT_EQ(Complaint("for: algorithm, no-edit: because"), "");
  EXPECT_EQ(Complaint("for: algorithm, edit: opposite"),
            "r.yaml:4:5: 'edit: opposite' turns a boolean round; none of these facts is one");
  EXPECT_EQ(Complaint("for: algorithm, edit: remove-item"),
            "r.yaml:4:5: 'edit: remove-item' shortens a list; none of these facts is one");
  EXPECT_EQ(Complaint("for: verify.exp, edit: opposite, no-edit: because"),
            "r.yaml:4:5: a case has an 'edit:', or says with 'no-edit:' why there is none");
  EXPECT_EQ(Complaint("for: verify.exp, edit: oposite"),
            "r.yaml:4:65: 'oposite' is no edit; did you mean 'opposite'?; there are: opposite, "
            "remove-item");
}
