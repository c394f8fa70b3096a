//===- Options.cpp - The command line ---------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Options.h"

#include "facts/Nearest.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <functional>
#include <set>

namespace jwtlint {
namespace {

/// What an option does with its value; the text says what is wrong with it.
using Setter = std::string (*)(Options &, const std::string &Value);

struct OptionSpec {
  std::string_view Long, Short;
  bool TakesValue;
  std::string_view Commands;
  Setter Set;
  std::string_view Values = {}; ///< see OptionInfo
};

std::string expected(std::string_view What) { return "expected " + std::string(What); }

/// Picks the value's place in Names, for an enumeration in the same order.
template <size_t N>
std::string choose(const std::array<std::string, N> &Names, const std::string &Value,
                   size_t &Index) {
  auto I = std::find(Names.begin(), Names.end(), Value);
  Index = static_cast<size_t>(I - Names.begin());
  if (I != Names.end())
    return {};
  std::string List = Names.front();
  for (size_t J = 1; J != N; ++J)
    List += (J + 1 == N ? " or " : ", ") + Names[J];
  return expected(List) + didYouMean(Value, {Names.begin(), Names.end()});
}

/// The formats in the order of Format.
const std::vector<std::string> FormatNames = {"text",   "json",  "sarif", "github",
                                              "gitlab", "junit", "html"};

std::string setListing(Options &O, const std::string &Value) {
  size_t Index = 0;
  std::string Error = choose(std::to_array<std::string>({"text", "json"}), Value, Index);
  O.Listing = static_cast<Format>(Index);
  return Error;
}

/// "sarif=out.sarif,text"
std::string setFormats(Options &O, const std::string &Value) {
  O.Reports.clear();
  for (size_t From = 0; From <= Value.size();) {
    size_t To = std::min(Value.find(',', From), Value.size());
    std::string Part = Value.substr(From, To - From);
    size_t Equals = std::min(Part.find('='), Part.size());
    std::string Name = Part.substr(0, Equals);
    auto I = std::find(FormatNames.begin(), FormatNames.end(), Name);
    if (I == FormatNames.end())
      return fmt::format("'{}' is none of {}{}", Name, fmt::join(FormatNames, ", "),
                         didYouMean(Name, FormatNames));
    ReportTarget Target{static_cast<Format>(I - FormatNames.begin()), {}};
    if (Equals != Part.size()) {
      Target.File = Part.substr(Equals + 1);
      if (Target.File.empty())
        return expected("the name of a file after '" + Name + "='");
      if (Target.File == "-")
        Target.File.clear();
    }
    O.Reports.push_back(std::move(Target));
    From = To + 1;
  }
  return {};
}

std::string setColor(Options &O, const std::string &Value) {
  size_t Index = 0;
  std::string Error = choose(std::to_array<std::string>({"auto", "always", "never"}), Value, Index);
  O.Color = static_cast<When>(Index);
  return Error;
}

std::string setFailOn(Options &O, const std::string &Value) {
  size_t Index = 0;
  std::string Error =
      choose(std::to_array<std::string>({"note", "warning", "error", "never"}), Value, Index);
  O.FailOn = Index < 3 ? std::optional(static_cast<Severity>(Index)) : std::nullopt;
  O.FailOnGiven = true;
  return Error;
}

std::string setHook(Options &O, const std::string &Value) {
  size_t Index = 0;
  O.Hook = Value;
  return choose(std::to_array<std::string>({"pre-commit", "git", "none"}), Value, Index);
}

std::string setCi(Options &O, const std::string &Value) {
  size_t Index = 0;
  O.Ci = Value;
  return choose(std::to_array<std::string>({"github", "gitlab", "none"}), Value, Index);
}

std::string setJobs(Options &O, const std::string &Value) {
  constexpr unsigned Most = 1024;
  auto [End, Code] = std::from_chars(Value.data(), Value.data() + Value.size(), O.Jobs);
  bool Good = Code == std::errc() && End == Value.data() + Value.size() && O.Jobs <= Most;
  return Good ? "" : expected("a number of processes up to 1024");
}

std::string setUnitTimeout(Options &O, const std::string &Value) {
  constexpr double Longest = 86400;
  double Seconds = 0;
  auto [End, Code] = std::from_chars(Value.data(), Value.data() + Value.size(), Seconds);
  bool Good = Code == std::errc() && End == Value.data() + Value.size() && Seconds > 0 &&
              Seconds <= Longest;
  if (!Good)
    return expected("a number of seconds up to 86400");
  O.UnitTimeout = std::chrono::milliseconds(std::max<long>(1, std::lround(Seconds * 1000)));
  return {};
}

template <auto Member> std::string setText(Options &O, const std::string &Value) {
  O.*Member = Value;
  return Value.empty() ? expected("a value that is not empty") : "";
}

template <auto Member> std::string setFlag(Options &O, const std::string &) {
  O.*Member = true;
  return {};
}

template <auto Member> std::string addFile(Options &O, const std::string &Value) {
  (O.*Member).push_back(Value);
  return Value.empty() ? expected("the name of a file") : "";
}

constexpr auto Specs = std::to_array<OptionSpec>({
    {"--build-path", "-p", true, "check lsp", setText<&Options::BuildPath>, "DIR"},
    {"--config", "", true, "check lsp", setText<&Options::Config>, "FILE"},
    {"--rules", "", true, "check lsp", setText<&Options::Rules>, "RULES"},
    {"--models", "", true, "check lsp", addFile<&Options::Models>, "FILE"},
    {"--adapters", "", true, "check lsp", addFile<&Options::Adapters>, "FILE"},
    {"--config-rules", "", true, "check lsp", addFile<&Options::ConfigRules>, "FILE"},
    {"--format", "", true, "check", setFormats, "FORMATS"},
    {"--format", "", true, "rules", setListing, "text|json"},
    {"--staged", "", false, "check", setFlag<&Options::Staged>},
    {"--since", "", true, "check", setText<&Options::Since>, "REVISION"},
    {"--stdin-filename", "", true, "check", setText<&Options::StdinName>, "FILE"},
    {"--baseline", "", true, "check lsp", setText<&Options::Baseline>, "FILE"},
    {"--write-baseline", "", true, "check", setText<&Options::WriteBaseline>, "FILE"},
    {"--prune-baseline", "", false, "check", setFlag<&Options::PruneBaseline>},
    {"--facts", "", false, "rules", setFlag<&Options::Facts>},
    {"--systems", "", false, "rules", setFlag<&Options::Systems>},
    {"--output", "", true, "check", setText<&Options::OutputFile>, "FILE"},
    {"--color", "", true, "check", setColor, "auto|always|never"},
    {"--fail-on", "", true, "check", setFailOn, "error|warning|note|never"},
    {"--fix", "", false, "check", setFlag<&Options::Fix>},
    {"--dry-run", "", false, "check", setFlag<&Options::DryRun>},
    {"--exhaustive", "", false, "check", setFlag<&Options::Exhaustive>},
    {"--jobs", "-j", true, "check", setJobs, "NUMBER"},
    {"--unit-timeout", "", true, "check", setUnitTimeout, "SECONDS"},
    {"--no-cache", "", false, "check lsp", setFlag<&Options::NoCache>},
    {"--cache-dir", "", true, "check lsp", setText<&Options::CacheDir>, "DIR"},
    {"--quiet", "-q", false, "check", setFlag<&Options::Quiet>},
    {"--stats", "", false, "check", setFlag<&Options::Stats>},
    {"--no-background", "", false, "lsp",
     [](Options &O, const std::string &) {
       O.Background = false;
       return std::string();
     }},
    // What clients pass to say how they talk to a server; there is no other way.
    {"--stdio", "", false, "lsp", [](Options &, const std::string &) { return std::string(); }},
    {"--write", "", false, "init", setFlag<&Options::Write>},
    {"--hook", "", true, "init", setHook, "pre-commit|git|none"},
    {"--ci", "", true, "init", setCi, "github|gitlab|none"},
});

/// The commands in the order of Command.
const std::vector<std::string> CommandNames = {
    "check", "init", "explain", "rules", "test-rules", "completion", "lsp", "--help", "--version"};

bool belongsTo(const OptionSpec &Spec, std::string_view CommandName) {
  // Commands are separated by blanks; "rules" is no part of "test-rules".
  std::string Padded = " " + std::string(Spec.Commands) + " ";
  return Padded.find(" " + std::string(CommandName) + " ") != std::string::npos;
}

class Parser {
public:
  Parser(const std::vector<std::string> &Arguments, Options &Result, std::string &Error)
      : Arguments(Arguments), Result(Result), Error(Error) {}

  bool run() {
    if (Arguments.empty())
      return fail("no command given; 'jwt-lint check' lints the repository of this folder");
    if (!command(Arguments.front()))
      return false;
    bool OnlyOperands = false;
    for (I = 1; I < Arguments.size(); ++I) {
      const std::string &Word = Arguments[I];
      if (Word == "--" && !OnlyOperands)
        OnlyOperands = true;
      else if (OnlyOperands || !Word.starts_with('-') || Word == "-")
        Result.Operands.push_back(Word);
      else if (Word == "--help" || Word == "-h")
        return help();
      else if (!option(Word))
        return false;
    }
    return checkFixes() && checkReports() && checkOperands() && checkChanges();
  }

private:
  bool fail(std::string Message) {
    Error = std::move(Message);
    return false;
  }

  bool help() {
    Result.What = Command::Help;
    Result.Operands = {CommandName};
    return true;
  }

  bool command(const std::string &Word) {
    const std::vector<std::string> &Known = CommandNames;
    auto Entry =
        std::find(Known.begin(), Known.end(), Word == "-h" || Word == "help" ? "--help" : Word);
    if (Entry == Known.end()) {
      std::string Near = didYouMean(Word, Known);
      std::string What = Word.starts_with('-') ? "unknown option '" : "unknown command '";
      return fail(What + Word + "'" + (Near.empty() ? "; see 'jwt-lint --help'" : Near));
    }
    CommandName = *Entry;
    Result.What = static_cast<Command>(Entry - Known.begin());
    return true;
  }

  bool belongsHere(const OptionSpec &Spec) const { return belongsTo(Spec, CommandName); }

  const OptionSpec *find(std::string_view Name) const {
    for (const OptionSpec &Spec : Specs)
      if (belongsHere(Spec) && (Spec.Long == Name || (!Spec.Short.empty() && Spec.Short == Name)))
        return &Spec;
    return nullptr;
  }

  bool option(const std::string &Word) {
    std::string Name = Word;
    std::optional<std::string> Value;
    // --name=value, -j4
    if (size_t Equals = Word.find('='); Word.starts_with("--") && Equals != std::string::npos) {
      Name = Word.substr(0, Equals);
      Value = Word.substr(Equals + 1);
    } else if (!Word.starts_with("--") && Word.size() > 2) {
      Name = Word.substr(0, 2);
      Value = Word.substr(2);
    }
    const OptionSpec *Spec = find(Name);
    if (!Spec || (Value && !Spec->TakesValue && !Word.starts_with("--")))
      return unknown(Word.starts_with("--") ? Name : Word);
    if (Spec->TakesValue && !Value) {
      if (++I >= Arguments.size())
        return fail("'" + Name + "' needs a value");
      Value = Arguments[I];
    } else if (!Spec->TakesValue && Value) {
      return fail("'" + Name + "' takes no value");
    }
    std::string Wrong = Spec->Set(Result, Value.value_or(""));
    return Wrong.empty() || fail("'" + Name + " " + *Value + "': " + Wrong);
  }

  bool unknown(const std::string &Name) {
    std::vector<std::string> Known = {"--help"};
    for (const OptionSpec &Spec : Specs)
      if (belongsHere(Spec))
        Known.emplace_back(Spec.Long);
    std::string Near = didYouMean(Name, Known);
    if (Near.empty())
      Near = "; see 'jwt-lint " + CommandName + " --help'";
    return fail("unknown option '" + Name + "'" + Near);
  }

  bool checkFixes() {
    if (Result.DryRun && !Result.Fix)
      return fail("'--dry-run' shows what '--fix' would do; give both");
    if (Result.Fix && !Result.StdinName.empty())
      return fail("'--fix' works on files, not on standard input");
    if (Result.Fix && (!Result.WriteBaseline.empty() || Result.PruneBaseline))
      return fail("a baseline is written from what is there before '--fix'; run it again for that");
    auto ToOutput = [](const ReportTarget &T) { return T.File.empty(); };
    if (Result.DryRun && std::any_of(Result.Reports.begin(), Result.Reports.end(), ToOutput) &&
        (Result.OutputFile.empty() || Result.OutputFile == "-"))
      return fail("'--dry-run' prints a diff; give the report a file: '--format json=FILE'");
    return true;
  }

  /// --output is the file of the one report that has none of its own.
  bool checkReports() {
    // Standard output is for the diff.
    if (Result.DryRun && Result.Reports.empty() && Result.OutputFile.empty())
      return true;
    if (Result.Reports.empty())
      Result.Reports.push_back({});
    auto ToOutput = [](const ReportTarget &T) { return T.File.empty(); };
    auto Count = std::count_if(Result.Reports.begin(), Result.Reports.end(), ToOutput);
    if (Count > 1)
      return fail("two reports on one output; give them files: '--format sarif=FILE,text'");
    if (!Result.OutputFile.empty() && Result.OutputFile != "-") {
      if (Count == 0)
        return fail("'--output': every report of '--format' has a file of its own");
      std::find_if(Result.Reports.begin(), Result.Reports.end(), ToOutput)->File =
          Result.OutputFile;
    }
    return checkReportFiles();
  }

  /// The later report would replace the earlier one.
  bool checkReportFiles() {
    std::set<std::string> Files;
    for (const ReportTarget &T : Result.Reports)
      if (!T.File.empty() && !Files.insert(std::filesystem::path(T.File).lexically_normal()).second)
        return fail("two reports go to '" + T.File +
                    "'; give each a file of its own: '--format sarif=FILE,html=OTHER'");
    return true;
  }

  bool checkChanges() {
    bool OfChange = Result.Staged || !Result.Since.empty();
    if (Result.Staged && !Result.Since.empty())
      return fail("'--staged' and '--since' are two changes; ask for one of them");
    if (OfChange && !Result.StdinName.empty())
      return fail("'--stdin-filename' does not go with '--staged' or '--since'");
    if (OfChange && (!Result.WriteBaseline.empty() || Result.PruneBaseline))
      return fail("a baseline is written from all findings, not from those of a change");
    if (!Result.WriteBaseline.empty() && (!Result.Baseline.empty() || Result.PruneBaseline))
      return fail("'--write-baseline' makes a baseline anew; leave out '--baseline' and "
                  "'--prune-baseline'");
    return true;
  }

  bool checkOperands() {
    size_t Count = Result.Operands.size();
    if (Result.What == Command::Explain && Count != 1)
      return fail("'jwt-lint explain' needs one id; 'jwt-lint rules' lists them");
    if (Result.What == Command::Completion && Count == 0)
      return fail("'jwt-lint completion' needs the name of a shell: bash, zsh or fish");
    bool TakesNone = Result.What == Command::Rules || Result.What == Command::Version ||
                     Result.What == Command::Init || Result.What == Command::Lsp;
    if (TakesNone && Count != 0)
      return fail("unexpected '" + Result.Operands.front() + "'");
    if (!Result.StdinName.empty() && Count != 0)
      return fail("'--stdin-filename' is the one file that is linted; leave out '" +
                  Result.Operands.front() + "'");
    if (Result.Facts && Result.Systems)
      return fail("'--facts' and '--systems' are two lists; ask for one of them");
    return true;
  }

  const std::vector<std::string> &Arguments;
  Options &Result;
  std::string &Error;
  std::string CommandName;
  size_t I = 0;
};

} // namespace

std::vector<OptionInfo> optionsOf(std::string_view CommandName) {
  std::vector<OptionInfo> Result;
  for (const OptionSpec &Spec : Specs)
    if (belongsTo(Spec, CommandName))
      Result.push_back(
          {Spec.Long, Spec.Short, Spec.TakesValue && Spec.Values.empty() ? "VALUE" : Spec.Values});
  return Result;
}

const std::vector<std::string> &formatNames() { return FormatNames; }

const std::vector<std::string> &commandNames() { return CommandNames; }

bool parseOptions(const std::vector<std::string> &Arguments, Options &Result, std::string &Error) {
  return Parser(Arguments, Result, Error).run();
}

} // namespace jwtlint
