//===- SettingsReader.cpp - One settings file -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/SettingsReader.h"

#include "config-rules/engine/SpecLibrary.h"
#include "driver/Explain.h"
#include "driver/Glob.h"
#include "driver/Paths.h"
#include "driver/SettingsNodes.h"
#include "facts/Nearest.h"
#include "facts/Weakness.h"
#include "jose/Duration.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace jwtlint {

std::string SettingsError::text() const {
  return Where.valid() ? fmt::format("{}:{}:{}: {}", Where.File, Where.Line, Where.Column, Message)
                       : fmt::format("{}: {}", Where.File, Message);
}

static std::string_view trimmed(std::string_view Text) {
  size_t Begin = Text.find_first_not_of(" \t\r\n");
  if (Begin == std::string_view::npos)
    return {};
  return Text.substr(Begin, Text.find_last_not_of(" \t\r\n") - Begin + 1);
}

std::vector<RuleGlob> splitRules(std::string_view List) {
  std::vector<RuleGlob> Result;
  while (!List.empty()) {
    size_t Comma = std::min(List.find(','), List.size());
    std::string_view Item = trimmed(List.substr(0, Comma));
    List.remove_prefix(std::min(Comma + 1, List.size()));
    if (Item.empty())
      continue;
    bool Positive = Item.front() != '-';
    Result.push_back({Positive, std::string(trimmed(Positive ? Item : Item.substr(1)))});
  }
  return Result;
}

namespace {

class Reader : SettingsNodes {
public:
  Reader(SettingsFile &Result, std::vector<SettingsError> &Errors)
      : SettingsNodes(Errors), Result(Result) {}

  void read(std::string_view Text) {
    Result.Layers.emplace_back();
    parse(Result.Name, Text, [this](const Node &Root) { readFile(Root); });
  }

private:
  void readFile(const Node &Root) {
    std::vector<Field> Keys = {
        {"version", [&](const Node &N) { readVersion(N); }},
        {"root", [&](const Node &N) { Result.IsRoot = boolean(N); }},
        {"exclude", [&](const Node &N) { Result.Exclude = patterns(N); }},
        {"tests", [&](const Node &N) { Result.Tests = patterns(N); }},
        {"allow", [&](const Node &N) { eachItem(N, [&](const Node &A) { readAllowance(A); }); }},
        {"paths", [&](const Node &N) { eachItem(N, [&](const Node &P) { readPath(P); }); }},
        {"fail-on", [&](const Node &N) { readFailOn(N); }},
        {"models", [&](const Node &N) { Result.Models = texts(N); }},
        {"adapters", [&](const Node &N) { Result.Adapters = texts(N); }},
        {"config-rules", [&](const Node &N) { Result.ConfigRules = texts(N); }},
        {"baseline", [&](const Node &N) { readBaseline(N); }},
        {"require-reasons", [&](const Node &N) { Result.RequireReasons = boolean(N); }},
    };
    // Entries of `paths` are added behind it, which may move it.
    SettingsLayer Own;
    addLayerKeys(Keys, Own);
    fields(Root, "the settings", Keys);
    Result.Layers.front() = std::move(Own);
    for (const Member &M : Root.Members)
      if (M.Key == "fail-on" || M.Key == "models" || M.Key == "adapters" ||
          M.Key == "config-rules" || M.Key == "baseline" || M.Key == "require-reasons")
        Result.RunKeys.push_back({M.Key, keyPlace(Root, M)});
  }

  void addLayerKeys(std::vector<Field> &Keys, SettingsLayer &L) {
    Keys.push_back({"rules", [&](const Node &N) { L.Rules = rules(N); }});
    Keys.push_back({"severity", [&](const Node &N) { readSeverities(N, L); }});
    Keys.push_back({"thresholds", [&](const Node &N) { readThresholds(N, L); }});
  }

  void readVersion(const Node &N) {
    if (std::optional<std::string> Version = text(N); Version && *Version != "1")
      fail(placeOf(N), fmt::format("version '{}' is not known; this jwt-lint reads 1", *Version));
  }

  void readFailOn(const Node &N) {
    if (std::optional<size_t> Index = oneOf(N, {"note", "warning", "error", "never"}))
      Result.FailOn = *Index < 3 ? FailLevel(static_cast<Severity>(*Index)) : FailLevel();
  }

  void readBaseline(const Node &N) {
    if (std::optional<std::string> Name = text(N))
      Result.Baseline = {*Name, placeOf(N)};
  }

  void readPath(const Node &N) {
    SettingsLayer L;
    std::vector<Field> Keys = {{"match", [&](const Node &V) { L.Match = patterns(V); }}};
    addLayerKeys(Keys, L);
    size_t Before = failures();
    fields(N, "an entry of 'paths'", Keys);
    if (L.Match.empty() && failures() == Before)
      fail(placeOf(N), "an entry of 'paths' says with 'match:' which files it is for");
    Result.Layers.push_back(std::move(L));
  }

  void readAllowance(const Node &N) {
    Allowance A;
    A.Where = placeOf(N);
    size_t Before = failures();
    auto Text = [&](std::string &Target) {
      return [this, &Target](const Node &V) { Target = text(V).value_or(""); };
    };
    fields(N, "an entry of 'allow'",
           {{"rule",
             [&](const Node &V) {
               for (RuleGlob &G : rules(V)) {
                 if (!G.Positive)
                   fail(placeOf(V), "'-' takes nothing away here; name the rules that are allowed");
                 A.Rules.push_back(std::move(G.Pattern));
               }
             }},
            {"path", [&](const Node &V) { A.Paths = patterns(V); }},
            {"symbol", Text(A.Symbol)},
            {"reason", Text(A.Reason)}});
    if ((A.Rules.empty() || A.Paths.empty()) && failures() == Before)
      fail(A.Where, "an entry of 'allow' has 'rule:' and 'path:'");
    Result.Allow.push_back(std::move(A));
  }

  std::vector<RuleGlob> rules(const Node &N) {
    std::vector<RuleGlob> Result;
    eachItem(N, [&](const Node &Item) {
      for (RuleGlob &G : splitRules(text(Item).value_or(""))) {
        if (std::none_of(Ids.begin(), Ids.end(),
                         [&](const std::string &Id) { return matchesWildcard(G.Pattern, Id); }))
          failWithId(placeOf(Item), "no rule matches", G.Pattern);
        Result.push_back(std::move(G));
      }
    });
    return Result;
  }

  void failWithId(const Place &Where, std::string_view What, std::string_view Id) {
    std::string Near = didYouMean(Id, Ids);
    fail(Where, fmt::format("{} '{}'{}", What, Id,
                            Near.empty() ? "; 'jwt-lint rules' lists them all" : Near));
  }

  bool isId(const Node &Map, const Member &M) {
    if (!findWeakness(M.Key))
      failWithId(keyPlace(Map, M), "there is no rule", M.Key);
    return findWeakness(M.Key) != nullptr;
  }

  void readSeverities(const Node &N, SettingsLayer &L) {
    eachMember(N, "'severity'", [&](const Member &M) {
      if (!isId(N, M))
        return;
      if (std::optional<size_t> Index = oneOf(*M.Value, {"note", "warning", "error", "off"}))
        L.Levels[M.Key] = *Index < 3 ? std::optional(static_cast<Severity>(*Index)) : std::nullopt;
    });
  }

  //===--- Patterns --------------------------------------------------------===//

  IgnoreRules patterns(const Node &N) {
    std::string Lines;
    eachItem(N, [&](const Node &Item) {
      std::optional<std::string> Pattern = text(Item);
      if (!Pattern)
        return;
      std::string Wrong = mistakeIn(*Pattern);
      if (!Wrong.empty())
        return fail(placeOf(Item), Wrong);
      Lines += *Pattern + "\n";
    });
    return IgnoreRules::parse(Lines);
  }

  static std::string mistakeIn(const std::string &Pattern) {
    if (std::any_of(Pattern.begin(), Pattern.end(), [](char C) { return C >= 0 && C < ' '; }))
      return "a pattern is one line of text";
    if (Pattern.starts_with('#'))
      return "'#' begins a comment in such patterns; write '\\#'";
    std::string_view Bare(Pattern);
    Bare.remove_prefix(Bare.starts_with('!'));
    for (std::string_view Part : components(Bare))
      if (Part == "." || Part == "..")
        return fmt::format("'{}' in a pattern matches nothing; patterns begin at the folder of "
                           "this file",
                           Part);
    return IgnoreRules::parse(Pattern).empty() ? "this pattern matches nothing" : "";
  }

  //===--- Thresholds ------------------------------------------------------===//

  static std::vector<const Measure *> measuresFor(std::string_view Id) {
    std::vector<const Measure *> Found;
    for (const Measure &M : config::builtInMeasures())
      if (M.Id == Id)
        Found.push_back(&M);
    return Found;
  }

  void readThresholds(const Node &N, SettingsLayer &L) {
    eachMember(N, "'thresholds'", [&](const Member &M) {
      if (!isId(N, M))
        return;
      std::vector<const Measure *> Known = measuresFor(M.Key);
      if (Known.empty()) {
        std::vector<std::string> Names;
        for (const Measure &Each : config::builtInMeasures())
          if (Names.empty() || Names.back() != Each.Id)
            Names.push_back(Each.Id);
        return fail(keyPlace(N, M), fmt::format("{} has no threshold; there are those of {}", M.Key,
                                                fmt::join(Names, ", ")));
      }
      if (!M.Value->isMap())
        return readNumber(*M.Value, *Known.front(), std::nullopt, L);
      readMeasures(*M.Value, M.Key, Known, L);
    });
  }

  /// {ttl.access: 1h, ttl.refresh: {warning: 30d}}; bare severities are those of the first.
  void readMeasures(const Node &N, const std::string &Id, const std::vector<const Measure *> &Known,
                    SettingsLayer &L) {
    std::vector<Field> Keys = levelKeys(*Known.front(), L);
    for (const Measure *Each : Known)
      Keys.push_back({Each->Fact, [this, Each, &L](const Node &V) {
                        if (V.isMap())
                          fields(V, fmt::format("'{}'", Each->Fact), levelKeys(*Each, L));
                        else
                          readNumber(V, *Each, std::nullopt, L);
                      }});
    fields(N, fmt::format("the thresholds of {}", Id), Keys);
  }

  std::vector<Field> levelKeys(const Measure &Of, SettingsLayer &L) {
    std::vector<Field> Keys;
    for (Severity S : {Severity::Note, Severity::Warning, Severity::Error})
      Keys.push_back(
          {severityName(S), [this, &Of, S, &L](const Node &V) { readNumber(V, Of, S, L); }});
    return Keys;
  }

  void readNumber(const Node &N, const Measure &Of, std::optional<Severity> Level,
                  SettingsLayer &L) {
    std::optional<std::string> Written = text(N);
    if (!Written)
      return;
    std::string Why;
    std::optional<double> Number = numberOf(*Written, Of, Why);
    if (!Number)
      return fail(placeOf(N), Why);
    // The greatest severity has the standard's number, or none.
    auto Standard = std::find_if(Of.Default.begin(), Of.Default.end(),
                                 [](const auto &Each) { return Each.has_value(); });
    if (Of.AtLeast && Standard != Of.Default.end() && *Number < **Standard)
      return fail(placeOf(N),
                  fmt::format("the standards ask for at least {} {}, and that cannot be lowered; "
                              "'severity' and 'allow' can say what is accepted",
                              **Standard, unitName(Of.In)));
    L.Thresholds.push_back({Of.Id, Of.Fact, Level, *Number});
  }

  static std::string_view unitName(Measure::Unit In) {
    return In == Measure::Unit::Bits ? "bits" : In == Measure::Unit::Bytes ? "bytes" : "";
  }

  static std::optional<double> numberOf(const std::string &Written, const Measure &Of,
                                        std::string &Why) {
    if (Written == "never" && !Of.AtLeast)
      return std::numeric_limits<double>::infinity();
    if (Of.In == Measure::Unit::Seconds) {
      auto Value = jose::parseDuration(Written, jose::Unit::Seconds, &Why);
      return Value ? std::optional(Value->Seconds) : std::nullopt;
    }
    uint32_t Value = 0;
    auto [End, Code] = std::from_chars(Written.data(), Written.data() + Written.size(), Value);
    if (Code == std::errc() && End == Written.data() + Written.size())
      return Value;
    Why = Of.AtLeast ? fmt::format("a number of {} is expected", unitName(Of.In))
                     : "a whole number, or 'never', is expected";
    return std::nullopt;
  }

  SettingsFile &Result;
  std::vector<std::string> Ids = weaknessIds();
};

} // namespace

bool readSettings(std::string_view Text, SettingsFile &Result, std::vector<SettingsError> &Errors) {
  size_t Before = Errors.size();
  Reader(Result, Errors).read(Text);
  return Errors.size() == Before;
}

} // namespace jwtlint
