//===- Interpolation.cpp - What a configuration value stands for *- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Interpolation.h"

#include "config-rules/engine/InterpolationTable.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace jwtlint::config {

namespace {

constexpr unsigned MaxNesting = 8;
constexpr size_t MaxPatternGroups = 16;
/// Longer texts are documents; they may hold references, but are none.
constexpr size_t MaxWholeText = size_t{64} << 10;

RE2::Options patternOptions() {
  RE2::Options Options(RE2::Latin1); // bytes: values need not be UTF-8
  Options.set_log_errors(false);
  Options.set_dot_nl(true);
  return Options;
}

/// True when an alternative stands outside of all groups, so that no prefix is common.
bool hasTopLevelChoice(std::string_view Pattern) {
  int Depth = 0;
  bool InClass = false;
  for (size_t I = 0; I < Pattern.size(); ++I) {
    const char C = Pattern[I];
    if (C == '\\')
      ++I;
    else if (InClass)
      InClass = C != ']';
    else if (C == '[')
      InClass = true;
    else if (C == '(')
      ++Depth;
    else if (C == ')')
      --Depth;
    else if (C == '|' && Depth <= 0)
      return true;
  }
  return false;
}

/// The literal text with which everything that \p Pattern matches begins.
std::string literalPrefix(std::string_view Pattern) {
  std::string Prefix;
  if (hasTopLevelChoice(Pattern))
    return Prefix;
  for (size_t I = 0; I < Pattern.size(); ++I) {
    char C = Pattern[I];
    if (C == '\\') {
      ++I;
      if (I == Pattern.size() || std::isalnum(static_cast<unsigned char>(Pattern[I])))
        break;
      C = Pattern[I];
    } else if (std::string_view("^$.[]()|*+?{}").find(C) != std::string_view::npos) {
      break;
    }
    if (I + 1 < Pattern.size() &&
        std::string_view("*?{").find(Pattern[I + 1]) != std::string_view::npos)
      break;
    Prefix += C;
  }
  return Prefix;
}

/// A pattern that is compiled when its prefix fits for the first time. Any thread may use it.
class LazyPattern {
public:
  explicit LazyPattern(std::string_view Text) : Text(Text), Prefix(literalPrefix(Text)) {}

  const std::string &prefix() const { return Prefix; }
  /// Null when the pattern is invalid.
  const RE2 *compiled() const {
    std::call_once(Once, [&] { Compiled = std::make_unique<RE2>(Text, patternOptions()); });
    return Compiled->ok() ? Compiled.get() : nullptr;
  }

private:
  std::string Text, Prefix;
  mutable std::once_flag Once;
  mutable std::unique_ptr<RE2> Compiled;
};

using PatternTable = std::deque<LazyPattern>;

PatternTable makeTable(std::span<const Notation> Rows) {
  PatternTable Table;
  for (const Notation &Row : Rows)
    Table.emplace_back(Row.Text);
  return Table;
}

/// The patterns of systems, by their text; they come from data and are few.
const LazyPattern &systemPattern(const std::string &Text) {
  static std::mutex Lock;
  static std::map<std::string, LazyPattern> Known;
  const std::scoped_lock Guard(Lock);
  return Known.try_emplace(Text, Text).first->second;
}

struct Match {
  std::optional<std::pair<size_t, size_t>> Default;
  std::string Variable;
};

std::optional<Match> matchWhole(const LazyPattern &Pattern, std::string_view Text) {
  if (!Text.starts_with(Pattern.prefix()))
    return std::nullopt;
  const RE2 *Regex = Pattern.compiled();
  if (!Regex)
    return std::nullopt;
  const size_t Groups = std::min<size_t>(Regex->NumberOfCapturingGroups() + 1, MaxPatternGroups);
  re2::StringPiece Found[MaxPatternGroups];
  if (!Regex->Match(re2::StringPiece(Text.data(), Text.size()), 0, Text.size(), RE2::ANCHOR_BOTH,
                    Found, static_cast<int>(Groups)))
    return std::nullopt;
  Match Result;
  for (const auto &[Name, Index] : Regex->NamedCapturingGroups()) {
    if (static_cast<size_t>(Index) >= Groups || !Found[Index].data())
      continue;
    if (Name == "default")
      Result.Default = {Found[Index].data() - Text.data(), Found[Index].size()};
    else if (Name == "variable")
      Result.Variable.assign(Found[Index].data(), Found[Index].size());
  }
  return Result;
}

std::string_view withoutBlanks(std::string_view Text) {
  constexpr std::string_view Blanks = " \t\r\n";
  const size_t First = Text.find_first_not_of(Blanks);
  if (First == std::string_view::npos)
    return {};
  return Text.substr(First, Text.find_last_not_of(Blanks) - First + 1);
}

std::string_view withoutQuotes(std::string_view Text) {
  if (Text.size() >= 2 && Text.front() == Text.back() &&
      std::string_view("'\"`").find(Text.front()) != std::string_view::npos)
    return Text.substr(1, Text.size() - 2);
  return Text;
}

/// One classification; offsets count from the text that the caller gave.
class Classifier {
public:
  Classifier(std::string_view All, const std::vector<InterpolationPattern> &More)
      : All(All), More(More) {}

  Interpolation classify(std::string_view Text, unsigned Nesting) const {
    Text = withoutBlanks(Text);
    if (Text.empty())
      return {ValueForm::Empty, 0, 0, {}, {}};
    for (const InterpolationPattern &Row : More)
      if (const std::optional<Match> M = matchWhole(systemPattern(Row.Text), Text))
        return conclude(Text, *M, Row.Form, Row.Name, Nesting);
    if (!mayInterpolate(Text))
      return {};
    if (Text.size() <= MaxWholeText && endsWhereItBegan(Text))
      if (std::optional<Interpolation> Found = classifyWhole(Text, Nesting))
        return *Found;
    return classifyMixed(Text);
  }

private:
  std::string_view All;
  const std::vector<InterpolationPattern> &More;

  /// False for `${A}-${B}`, which begins and ends as one reference does.
  static bool endsWhereItBegan(std::string_view Text) {
    const size_t End = interpolationEnd(Text, 0);
    return End == 0 || End == Text.size() || (Text[0] != '$' && Text[0] != '{');
  }

  std::optional<Interpolation> classifyWhole(std::string_view Text, unsigned Nesting) const {
    static const PatternTable Table = makeTable(wholeNotations());
    for (size_t I = 0; I < Table.size(); ++I)
      if (const std::optional<Match> M = matchWhole(Table[I], Text)) {
        const Notation &Row = wholeNotations()[I];
        return conclude(Text, *M, Row.Form, Row.Name, Nesting);
      }
    return std::nullopt;
  }

  Interpolation conclude(std::string_view Text, const Match &M, ValueForm Form,
                         std::string_view Pattern, unsigned Nesting) const {
    Interpolation Result{Form, 0, 0, M.Variable, Pattern};
    if (!M.Default)
      return Result;
    const std::string_view Default =
        withoutQuotes(Text.substr(M.Default->first, M.Default->second));
    Result.Form = ValueForm::WithDefault;
    Result.DefaultBegin = Default.data() - All.data();
    Result.DefaultEnd = Result.DefaultBegin + Default.size();
    if (Nesting == MaxNesting) {
      Result.Form = ValueForm::Mixed;
      return Result;
    }
    const Interpolation Inner = classify(Default, Nesting + 1);
    if (Inner.Form == ValueForm::Literal || Inner.Form == ValueForm::Empty)
      return Result;
    Result.Form = Inner.Form;
    if (Inner.DefaultEnd != 0) {
      Result.DefaultBegin = Inner.DefaultBegin;
      Result.DefaultEnd = Inner.DefaultEnd;
    }
    return Result;
  }

  static Interpolation classifyMixed(std::string_view Text) {
    static const PatternTable Table = makeTable(embeddedNotations());
    // `$$` is how compose, Kubernetes and make write one dollar that means nothing.
    std::string Unescaped;
    if (Text.find("$$") != std::string_view::npos) {
      Unescaped = Text;
      for (size_t At = 0; (At = Unescaped.find("$$", At)) != std::string::npos; At += 2)
        Unescaped.replace(At, 2, "  ");
      Text = Unescaped;
    }
    for (size_t I = 0; I < Table.size(); ++I) {
      if (Text.find(Table[I].prefix()) == std::string_view::npos)
        continue;
      const RE2 *Regex = Table[I].compiled();
      if (Regex && RE2::PartialMatch(re2::StringPiece(Text.data(), Text.size()), *Regex))
        return {ValueForm::Mixed, 0, 0, {}, embeddedNotations()[I].Name};
    }
    return {};
  }
};

/// The end of what opens with the bracket at \p At, or \p Begin.
size_t balancedEnd(std::string_view Text, size_t Begin, size_t At, char Close) {
  const char Open = Text[At];
  size_t Depth = 0;
  for (size_t I = At; I < Text.size(); ++I) {
    if (Text[I] == Open)
      ++Depth;
    else if (Text[I] == Close)
      --Depth;
    if (Depth == 0)
      return I + 1;
  }
  return Begin;
}

size_t endAfter(std::string_view Text, size_t Begin, std::string_view Close) {
  const size_t At = Text.find(Close, Begin + 2);
  return At == std::string_view::npos ? Begin : At + Close.size();
}

/// `%NAME%`, `%env(NAME)%`, `%kernel.project_dir%`.
size_t percentEnd(std::string_view Text, size_t Begin) {
  const auto IsName = [](char C) {
    return std::isalnum(static_cast<unsigned char>(C)) ||
           std::string_view("_.:()-").find(C) != std::string_view::npos;
  };
  size_t I = Begin + 1;
  if (I == Text.size() || !std::isalpha(static_cast<unsigned char>(Text[I])))
    return Begin;
  while (I < Text.size() && IsName(Text[I]))
    ++I;
  return I < Text.size() && Text[I] == '%' ? I + 1 : Begin;
}

/// `##NAME##`, `@@NAME@@`.
size_t doubledEnd(std::string_view Text, size_t Begin) {
  size_t I = Begin + 2;
  while (I < Text.size() && (std::isalnum(static_cast<unsigned char>(Text[I])) || Text[I] == '_'))
    ++I;
  return I != Begin + 2 && Text.substr(I, 2) == Text.substr(Begin, 2) ? I + 2 : Begin;
}

} // namespace

size_t interpolationEnd(std::string_view Text, size_t Begin) {
  const std::string_view Rest = Text.substr(std::min(Begin, Text.size()));
  if (Rest.size() < 3)
    return Begin;
  if (Rest.starts_with("${") || Rest.starts_with("#{"))
    return balancedEnd(Text, Begin, Begin + 1, '}');
  if (Rest.starts_with("$("))
    return balancedEnd(Text, Begin, Begin + 1, ')');
  if (Rest.starts_with("{{")) {
    size_t End = endAfter(Text, Begin, "}}");
    while (End != Begin && End < Text.size() && Text[End] == '}')
      ++End; // {{{ x }}}
    return End;
  }
  if (Rest.starts_with("{%"))
    return endAfter(Text, Begin, "%}");
  if (Rest.starts_with("<%"))
    return endAfter(Text, Begin, "%>");
  if (Rest.starts_with("##") || Rest.starts_with("@@"))
    return doubledEnd(Text, Begin);
  return Rest.front() == '%' ? percentEnd(Text, Begin) : Begin;
}

std::string_view toString(ValueForm Form) {
  switch (Form) {
  case ValueForm::Literal:
    return "literal";
  case ValueForm::Empty:
    return "empty";
  case ValueForm::Reference:
    return "reference";
  case ValueForm::WithDefault:
    return "with-default";
  case ValueForm::Required:
    return "required";
  case ValueForm::Template:
    return "template";
  case ValueForm::Encrypted:
    return "encrypted";
  case ValueForm::FilePath:
    return "file-path";
  case ValueForm::Mixed:
    return "mixed";
  }
  return "literal";
}

Interpolation classify(std::string_view Text, const std::vector<InterpolationPattern> &More) {
  return Classifier(Text, More).classify(Text, 0);
}

std::string patternError(std::string_view Pattern) {
  const RE2 Regex(re2::StringPiece(Pattern.data(), Pattern.size()), patternOptions());
  return Regex.ok() ? std::string() : Regex.error();
}

} // namespace jwtlint::config
