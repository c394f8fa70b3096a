//===- TestRules.cpp - jwt-lint test-rules --------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/TestRules.h"

#include "config-rules/engine/Linter.h"
#include "driver/CheckCommand.h"
#include "driver/Output.h"
#include "driver/Paths.h"
#include "facts/EditedText.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace jwtlint {
namespace {

/// A file is a rule when it says which weakness it reports.
bool isRule(std::string_view Text) {
  auto File = std::make_shared<config::SourceText>("rule.yaml", std::string(Text));
  config::ParsedFile Parsed = config::parse(File, config::Format::Yaml);
  return Parsed.Documents.size() == 1 && Parsed.Documents.front()->Root->find("id") != nullptr;
}

class SampleRun {
public:
  explicit SampleRun(const config::Linter &Rules) : Rules(Rules) {}

  size_t Count = 0, Failures = 0;
  std::string Output;

  void adapter(const config::Adapter &A) {
    // Environments are read by other adapters, whose samples they serve.
    if (!A.Subjects.empty())
      demandBoth(A.File, A.Samples);
    for (const config::Sample &S : A.Samples) {
      std::set<std::string> Expected(S.Expect.begin(), S.Expect.end()), Found = ids(A.File, S);
      if (!S.Good && S.Expect.empty())
        fail(A.File, S, "a bad sample says with 'expect:' which ids are reported");
      else if (Found != Expected)
        fail(A.File, S,
             fmt::format("expected [{}], found [{}]", fmt::join(Expected, ", "),
                         fmt::join(Found, ", ")));
    }
  }

  void rule(const config::Rule &R) {
    demandBoth(R.File, R.Samples);
    const bool Edits = std::any_of(R.Cases.begin(), R.Cases.end(), [](const config::RuleCase &C) {
      return C.Edit != config::EditKind::None;
    });
    if (Edits && std::none_of(R.Samples.begin(), R.Samples.end(), [](const config::Sample &S) {
          return S.Fixed && *S.Fixed != S.Text;
        }))
      fail(R.File, {}, "there is an 'edit:', and no sample shows with 'fixed:' what it does");
    for (const config::Sample &S : R.Samples)
      if (ids(R.File, S).contains(R.Id) == S.Good)
        fail(R.File, S, fmt::format("{} is {}", R.Id, S.Good ? "reported" : "not reported"));
  }

private:
  void demandBoth(const std::string &File, const std::vector<config::Sample> &Samples) {
    for (bool Good : {false, true})
      if (std::none_of(Samples.begin(), Samples.end(),
                       [&](const config::Sample &S) { return S.Good == Good; }))
        fail(File, {}, fmt::format("there is no {} sample", Good ? "good" : "bad"));
  }

  std::set<std::string> ids(const std::string &Spec, const config::Sample &S) {
    ++Count;
    std::string Name = S.Name.empty() ? "config.yaml" : S.Name;
    config::LintResult Result = Rules.lint(std::make_shared<config::SourceText>(Name, S.Text));
    if (Result.Problem)
      fail(Spec, S,
           fmt::format("cannot be parsed: line {} of the sample: {}", Result.Problem->Where.Line,
                       Result.Problem->Message));
    if (S.Fixed)
      compareFixed(Spec, S, Result.Findings);
    std::set<std::string> Ids;
    for (const Finding &F : Result.Findings)
      Ids.insert(F.Id);
    return Ids;
  }

  /// All fixes of the sample make the text that it says.
  void compareFixed(const std::string &Spec, const config::Sample &S,
                    const std::vector<Finding> &Findings) {
    EditedText Edited(S.Text, byteOrderMark(S.Text));
    for (const Finding &F : Findings)
      Edited.add(F.Fix);
    const std::string After = Edited.after();
    if (After == *S.Fixed)
      return;
    const auto Differs =
        std::mismatch(After.begin(), After.end(), S.Fixed->begin(), S.Fixed->end()).first;
    fail(Spec, S,
         fmt::format("the fixes make another text than 'fixed:', from line {} on",
                     std::count(After.begin(), Differs, '\n') + 1));
  }

  void fail(const std::string &File, const config::Sample &S, const std::string &What) {
    ++Failures;
    Output += S.Line == 0 ? fmt::format("{}: {}\n", File, What)
                          : fmt::format("{}:{}: {}\n", File, S.Line, What);
  }

  const config::Linter &Rules;
};

} // namespace

int runTestRules(const Options &Opts) {
  config::Linter Rules;
  std::set<std::string> Own;
  std::string Error;
  for (const std::string &File : Opts.Operands) {
    std::string Why;
    std::optional<std::string> Text = readRegularFile(File, Why);
    if (!Text)
      return complain("'" + File + "' " + Why);
    if (!(isRule(*Text) ? Rules.addRule(File, *Text, Error) : Rules.addAdapter(File, *Text, Error)))
      return complain(Error);
    Own.insert(File);
  }
  if (!Rules.addBuiltIn(Error))
    return complain(Error);
  Rules.finish();
  SampleRun Run(Rules);
  for (size_t I = 0; I != Rules.specs().size(); ++I)
    if (const config::Adapter &A = Rules.specs().adapter(I); Own.empty() || Own.contains(A.File))
      Run.adapter(A);
  for (const config::Rule *R : Rules.specs().rules())
    if (Own.empty() || Own.contains(R->File))
      Run.rule(*R);
  Run.Output += fmt::format("{} samples, {} failed\n", Run.Count, Run.Failures);
  if (writeStandardOutput(Run.Output, Error) == WriteResult::Failed)
    return complain(Error);
  return Run.Failures == 0 ? ExitClean : ExitFindings;
}

} // namespace jwtlint
