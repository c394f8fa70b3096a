//===- ModelLoader.cpp - Models from YAML ---------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The reader of the language of docs/models.md. Every slip is an error with a
// line: a key that is silently ignored would be a weakness that is silently not
// found. yaml-cpp throws; add() is the one place that catches.
//
//===----------------------------------------------------------------------===//

#include "checks/models/Model.h"
#include "facts/Nearest.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace jwtlint {
namespace {

/// Thrown inside this file only.
struct ModelError : std::runtime_error {
  ModelError(const YAML::Mark &At, const std::string &What)
      : std::runtime_error(What), Line(At.line + 1) {}
  int Line;
};

[[noreturn]] void fail(const YAML::Node &At, const std::string &What) {
  throw ModelError(At.Mark(), What);
}

template <size_t N>
void expectOneOf(const YAML::Node &At, std::string_view What, std::string_view Given,
                 const std::array<std::string_view, N> &Allowed) {
  if (std::find(Allowed.begin(), Allowed.end(), Given) != Allowed.end())
    return;
  std::string Hint = didYouMean(Given, {Allowed.begin(), Allowed.end()});
  if (Hint.empty())
    Hint = fmt::format("; known are {}", fmt::join(Allowed, ", "));
  fail(At, fmt::format("unknown {} '{}'{}", What, Given, Hint));
}

std::string scalar(const YAML::Node &N, std::string_view What) {
  if (!N.IsScalar())
    fail(N, fmt::format("{} must be a single value", What));
  return N.Scalar();
}

bool boolean(const YAML::Node &N, std::string_view What) {
  std::string Text = scalar(N, What);
  if (Text != "true" && Text != "false")
    fail(N, fmt::format("{} must be true or false, not '{}'", What, Text));
  return Text == "true";
}

std::optional<unsigned> number(std::string_view Text) {
  unsigned Value = 0;
  auto [End, Error] = std::from_chars(Text.data(), Text.data() + Text.size(), Value);
  if (Error != std::errc() || End != Text.data() + Text.size() || Text.empty())
    return std::nullopt;
  return Value;
}

bool consume(std::string_view &Text, std::string_view Prefix) {
  if (!Text.starts_with(Prefix))
    return false;
  Text.remove_prefix(Prefix.size());
  return true;
}

/// The operand that Text names, or none.
Operand parseOperand(std::string_view Text) {
  Operand O;
  auto Indexed = [&O](Operand::Kind K, std::string_view Digits) {
    if (auto N = number(Digits)) {
      O.K = K;
      O.Index = *N;
    }
    return O;
  };
  if (Text == "object") {
    O.K = Operand::Kind::Object;
    return O;
  }
  if (Text == "return") {
    O.K = Operand::Kind::Return;
    return O;
  }
  if (Text == "args")
    return Indexed(Operand::Kind::ArgumentsFrom, "0");
  if (Text.ends_with(")")) {
    std::string_view Inner = Text.substr(0, Text.size() - 1);
    if (consume(Inner, "env(arg"))
      return Indexed(Operand::Kind::Environment, Inner);
    if (consume(Inner, "config(arg"))
      return Indexed(Operand::Kind::Configuration, Inner);
    if (consume(Inner, "request(arg"))
      return Indexed(Operand::Kind::Request, Inner);
    return O;
  }
  if (consume(Text, "keys-of-arg"))
    return Indexed(Operand::Kind::KeysOf, Text);
  if (consume(Text, "args"))
    return Indexed(Operand::Kind::ArgumentsFrom, Text);
  if (consume(Text, "arg"))
    return Indexed(Operand::Kind::Argument, Text);
  return O;
}

Operand operand(const YAML::Node &N, std::string_view What) {
  Operand O = parseOperand(scalar(N, What));
  if (!O)
    fail(N, fmt::format("{}: '{}' is no operand; write arg0, args1, object, return, env(arg0), "
                        "config(arg0) or keys-of-arg0",
                        What, N.Scalar()));
  return O;
}

/// A name, or the operand that holds it.
NameRef nameRef(const YAML::Node &N, std::string_view What) {
  NameRef R;
  std::string Text = scalar(N, What);
  R.From = parseOperand(Text);
  if (R.From)
    return R;
  if (Text.empty())
    fail(N, fmt::format("{} is empty", What));
  R.Text = std::move(Text);
  return R;
}

std::vector<std::string> strings(const YAML::Node &N, std::string_view What) {
  std::vector<std::string> Result;
  if (N.IsScalar()) {
    Result.push_back(N.Scalar());
  } else if (N.IsSequence()) {
    for (const auto &Item : N)
      Result.push_back(scalar(Item, What));
  } else {
    fail(N, fmt::format("{} must be a text or a list of texts", What));
  }
  if (Result.empty())
    fail(N, fmt::format("{} is empty", What));
  return Result;
}

constexpr std::array<std::string_view, 10> RoleNames = {
    "secret", "private-key", "public-key", "key",      "password",
    "token",  "log",         "file",       "settings", "process-environment"};

constexpr std::array<std::string_view, 5> ObjectKinds = {"verifier", "builder", "token",
                                                         "algorithm", "parameter"};

void readRoles(const YAML::Node &N, FunctionModel &F) {
  if (!N.IsMap())
    fail(N, "args must be a map of argument index to role, as in {0: secret}");
  for (const auto &Item : N) {
    std::string Where = scalar(Item.first, "the argument");
    Operand O =
        number(Where) ? Operand{Operand::Kind::Argument, *number(Where)} : parseOperand(Where);
    if (!O)
      fail(Item.first, fmt::format("'{}' is no argument; write an index, args1 or object", Where));
    std::string Role = scalar(Item.second, "the role");
    expectOneOf(Item.second, "role", Role, RoleNames);
    F.Roles.emplace_back(O, std::move(Role));
  }
}

void readArity(const YAML::Node &N, FunctionModel &F) {
  std::string Text = scalar(N, "arity");
  size_t Dots = Text.find("..");
  auto Low = number(std::string_view(Text).substr(0, Dots));
  std::optional<unsigned> High = Low;
  if (Dots != std::string::npos) {
    std::string_view Rest = std::string_view(Text).substr(Dots + 2);
    High = Rest.empty() ? std::optional<unsigned>(~0u) : number(Rest);
  }
  if (!Low || !High || *Low > *High)
    fail(N, fmt::format("arity '{}' is no number or range; write 2, 2..4 or 3..", Text));
  F.MinArity = *Low;
  F.MaxArity = *High;
}

void readTakes(const YAML::Node &N, FunctionModel &F) {
  if (!N.IsMap())
    fail(N, "takes must be a map of parameter index to type text, as in {0: 'basic_string'}");
  for (const auto &Item : N) {
    auto Index = number(scalar(Item.first, "the parameter"));
    if (!Index)
      fail(Item.first, "takes: a parameter index is a number");
    F.Takes.emplace_back(*Index, scalar(Item.second, "the type"));
  }
}

void readWhen(const YAML::Node &N, FunctionModel &F) {
  if (!N.IsMap())
    fail(N, "when must be a map, as in {arg2: null}");
  for (const auto &Item : N) {
    Operand O = operand(Item.first, "when");
    if (O.K != Operand::Kind::Argument)
      fail(Item.first, "when: only argN can be tested");
    std::string Constant = Item.second.IsNull() ? "null" : scalar(Item.second, "the constant");
    F.When.push_back({O.Index, std::move(Constant)});
  }
}

FlowRule flowRule(const YAML::Node &N) {
  std::string Text = scalar(N, "flow");
  size_t Arrow = Text.find("->");
  bool Part = false;
  if (Arrow == std::string::npos) {
    Arrow = Text.find("=>");
    Part = true;
  }
  auto Trim = [](std::string_view S) {
    while (!S.empty() && S.front() == ' ')
      S.remove_prefix(1);
    while (!S.empty() && S.back() == ' ')
      S.remove_suffix(1);
    return S;
  };
  FlowRule R;
  R.Part = Part;
  if (Arrow != std::string::npos) {
    R.From = parseOperand(Trim(std::string_view(Text).substr(0, Arrow)));
    R.To = parseOperand(Trim(std::string_view(Text).substr(Arrow + 2)));
  }
  if (!R.From || !R.To)
    fail(N, fmt::format("flow '{}' is not 'from -> to' with argN, args, argsN, object, return, "
                        "env(argN) or config(argN)",
                        Text));
  return R;
}

void readReports(const YAML::Node &N, FunctionModel &F) {
  std::string Text = scalar(N, "reports");
  if (Text == "exception") {
    F.Reports = FailureReport::Exception;
  } else if (Text == "result") {
    F.Reports = FailureReport::Result;
  } else if (Operand O = parseOperand(Text); O.K == Operand::Kind::Argument) {
    F.Reports = FailureReport::OutArgument;
    F.ErrorArgument = O;
  } else {
    fail(N, fmt::format("reports '{}' is not exception, result or argN", Text));
  }
}

void readUnits(const YAML::Node &N, FunctionModel &F) {
  if (!N.IsMap())
    fail(N, "unit must be a map, as in {arg0: 60}");
  for (const auto &Item : N) {
    Operand O = operand(Item.first, "unit");
    double Seconds = 0;
    try {
      Seconds = Item.second.as<double>();
    } catch (const YAML::Exception &) {
      fail(Item.second, "unit: the seconds of one unit must be a number");
    }
    F.Units.emplace_back(O.Index, Seconds);
  }
}

constexpr std::array<std::string_view, 29> FunctionKeys = {
    "name",      "takes",   "arity",      "result-type", "when",           "args",
    "algorithm", "creates", "at",         "on",          "parts",          "require",
    "allow",     "claim",   "value",      "disables",    "leeway",         "signs",
    "verifies",  "decodes", "reports",    "reads",       "reads-presence", "reads-header",
    "flow",      "fluent",  "constructs", "unit",        "opaque"};

void readFunctionKey(const std::string &Key, const YAML::Node &V, FunctionModel &F) {
  if (Key == "name") {
    F.Names = strings(V, "name");
  } else if (Key == "takes") {
    readTakes(V, F);
  } else if (Key == "arity") {
    readArity(V, F);
  } else if (Key == "result-type") {
    F.ResultType = scalar(V, Key);
  } else if (Key == "when") {
    readWhen(V, F);
  } else if (Key == "args") {
    readRoles(V, F);
  } else if (Key == "algorithm") {
    F.Algorithm = nameRef(V, Key);
  } else if (Key == "creates") {
    F.Creates = scalar(V, Key);
    expectOneOf(V, "kind of object", F.Creates, ObjectKinds);
  } else if (Key == "at") {
    F.At = operand(V, Key);
  } else if (Key == "on") {
    F.On = operand(V, Key);
  } else if (Key == "parts") {
    F.Parts = operand(V, Key);
  } else if (Key == "require") {
    F.Require = nameRef(V, Key);
  } else if (Key == "allow") {
    F.Allow = nameRef(V, Key);
  } else if (Key == "claim") {
    F.Claim = nameRef(V, Key);
  } else if (Key == "value") {
    F.Value = operand(V, Key);
  } else if (Key == "disables") {
    F.Disables = scalar(V, Key);
    expectOneOf(V, "check", F.Disables, std::array<std::string_view, 3>{"signature", "exp", "nbf"});
  } else if (Key == "leeway") {
    F.Leeway = operand(V, Key);
  } else if (Key == "signs") {
    F.Signs = boolean(V, Key);
  } else if (Key == "verifies") {
    F.Verifies = operand(V, Key);
  } else if (Key == "decodes") {
    F.Decodes = operand(V, Key);
  } else if (Key == "reports") {
    readReports(V, F);
  } else if (Key == "reads") {
    F.Reads = nameRef(V, Key);
  } else if (Key == "reads-presence") {
    F.Reads = nameRef(V, Key);
    F.PresenceOnly = true;
  } else if (Key == "reads-header") {
    F.ReadsHeader = nameRef(V, Key);
  } else if (Key == "flow") {
    if (!V.IsSequence())
      fail(V, "flow must be a list of 'from -> to'");
    for (const auto &Item : V)
      F.Flow.push_back(flowRule(Item));
  } else if (Key == "fluent") {
    if (boolean(V, Key))
      F.Flow.push_back({{Operand::Kind::Object, 0}, {Operand::Kind::Return, 0}, false});
  } else if (Key == "constructs") {
    F.Constructs = scalar(V, Key);
    expectOneOf(V, "construction", F.Constructs,
                std::array<std::string_view, 2>{"type", "element"});
  } else if (Key == "unit") {
    readUnits(V, F);
  } else if (Key == "opaque") {
    F.Opaque = boolean(V, Key);
  }
}

std::unique_ptr<FunctionModel> readFunction(const YAML::Node &N) {
  if (!N.IsMap())
    fail(N, "a function entry is a map, as in {name: 'ns::f', args: {0: secret}}");
  auto F = std::make_unique<FunctionModel>();
  for (const auto &Item : N) {
    std::string Key = scalar(Item.first, "a key");
    expectOneOf(Item.first, "key", Key, FunctionKeys);
    readFunctionKey(Key, Item.second, *F);
  }
  if (F->Names.empty())
    fail(N, "a function entry needs a name");
  if (F->Verifies && F->Reports == FailureReport::None)
    F->Reports = FailureReport::Exception;
  return F;
}

void readObjects(const YAML::Node &N, Library &L) {
  VerifierDefaults &D = L.Verifier;
  if (!N.IsMap())
    fail(N, "objects must be a map of kinds");
  for (const auto &Kind : N) {
    std::string Name = scalar(Kind.first, "the kind");
    expectOneOf(Kind.first, "kind of object with defaults", Name,
                std::array<std::string_view, 2>{"verifier", "builder"});
    if (!Kind.second.IsMap())
      fail(Kind.second, "the defaults of an object are a map");
    if (Name == "builder") {
      for (const auto &Item : Kind.second) {
        expectOneOf(Item.first, "key", scalar(Item.first, "a key"),
                    std::array<std::string_view, 1>{"algorithm"});
        L.BuilderAlgorithm = scalar(Item.second, "algorithm");
      }
      continue;
    }
    for (const auto &Item : Kind.second) {
      std::string Key = scalar(Item.first, "a key");
      std::string Value = scalar(Item.second, Key);
      expectOneOf(Item.first, "key", Key,
                  std::array<std::string_view, 7>{"exp", "nbf", "aud", "iss", "algorithm",
                                                  "key-types", "without-key"});
      if (Key == "algorithm")
        expectOneOf(Item.second, "value", Value,
                    std::array<std::string_view, 3>{"allow-list", "pinned", "from-token"});
      else if (Key == "without-key") {
        expectOneOf(Item.second, "value", Value,
                    std::array<std::string_view, 1>{"accepts-unsigned"});
        D.AcceptsUnsignedWithoutKey = true;
        continue;
      } else if (Key == "key-types")
        expectOneOf(Item.second, "value", Value, std::array<std::string_view, 1>{"bound"});
      else
        expectOneOf(Item.second, "value", Value,
                    std::array<std::string_view, 4>{"never", "if-present", "required", "asked"});
      (Key == "exp"         ? D.Exp
       : Key == "nbf"       ? D.Nbf
       : Key == "aud"       ? D.Aud
       : Key == "iss"       ? D.Iss
       : Key == "algorithm" ? D.Algorithm
                            : D.KeyTypes) = Value;
    }
  }
}

void readVariables(const YAML::Node &N, Library &L) {
  if (!N.IsSequence())
    fail(N, "variables must be a list, as in [{name: 'std::cout', role: log}]");
  for (const auto &Entry : N) {
    if (!Entry.IsMap() || !Entry["name"] || !Entry["role"])
      fail(Entry, "a variable needs 'name' and 'role'");
    for (const auto &Item : Entry)
      expectOneOf(Item.first, "key", scalar(Item.first, "a key"),
                  std::array<std::string_view, 2>{"name", "role"});
    std::string Role = scalar(Entry["role"], "the role");
    expectOneOf(Entry["role"], "role", Role, RoleNames);
    for (std::string &Name : strings(Entry["name"], "name"))
      L.Variables.emplace_back(std::move(Name), Role);
  }
}

std::unique_ptr<Library> readLibrary(const YAML::Node &Root) {
  if (!Root.IsMap())
    fail(Root, "a model is a map with 'library' and 'functions'");
  auto L = std::make_unique<Library>();
  for (const auto &Item : Root) {
    std::string Key = scalar(Item.first, "a key");
    const YAML::Node &V = Item.second;
    expectOneOf(Item.first, "key", Key,
                std::array<std::string_view, 7>{"library", "headers", "algorithm-prefix", "domain",
                                                "objects", "variables", "functions"});
    if (Key == "library") {
      L->Name = scalar(V, Key);
    } else if (Key == "headers") {
      L->Headers = strings(V, Key);
    } else if (Key == "algorithm-prefix") {
      L->AlgorithmPrefix = scalar(V, Key);
    } else if (Key == "domain") {
      expectOneOf(V, "domain", scalar(V, Key), std::array<std::string_view, 2>{"jwt", "crypto"});
      L->IsCrypto = V.Scalar() == "crypto";
    } else if (Key == "objects") {
      readObjects(V, *L);
    } else if (Key == "variables") {
      readVariables(V, *L);
    } else if (Key == "functions") {
      if (!V.IsSequence())
        fail(V, "functions must be a list");
      for (const auto &Entry : V)
        L->Functions.push_back(readFunction(Entry));
    }
  }
  if (L->Name.empty())
    fail(Root, "a model needs 'library', the name used in reports");
  if (L->Functions.empty())
    fail(Root, "a model needs 'functions', a list of entries");
  return L;
}

} // namespace

bool ModelSet::add(std::string_view FileName, std::string_view Text, std::string &Error) {
  try {
    auto L = readLibrary(YAML::Load(std::string(Text)));
    L->File = FileName;
    add(std::move(L));
    return true;
  } catch (const ModelError &E) {
    Error = fmt::format("{}:{}: {}", FileName, E.Line, E.what());
  } catch (const YAML::Exception &E) {
    Error = fmt::format("{}:{}: {}", FileName, E.mark.line + 1, E.msg);
  }
  return false;
}

} // namespace jwtlint
