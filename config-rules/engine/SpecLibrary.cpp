//===- SpecLibrary.cpp - All adapters and rules ---------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/SpecLibrary.h"

#include "config-rules/engine/AdapterLoader.h"
#include "config-rules/engine/BuiltInSpecs.h"
#include "config-rules/engine/Measures.h"

#include <algorithm>

namespace jwtlint::config {

bool SpecLibrary::addBuiltIn(std::string &Error) {
  for (const EmbeddedFile &File : builtInSpecs()) {
    if (File.Name.starts_with("rules/")) {
      RuleBytes.push_back(File.Text);
      continue;
    }
    std::string Why;
    auto Head = readAdapterHead(File.Text, Why);
    if (!Head) {
      Error = "built-in " + std::string(File.Name) + ": " + Why;
      return false;
    }
    if (std::any_of(Entries.begin(), Entries.end(),
                    [&](const auto &Other) { return Other->Head.Name == Head->Name; }))
      continue; // the user's goes first
    Entries.push_back(std::make_unique<Entry>());
    Entries.back()->Head = std::move(*Head);
    Entries.back()->Bytes = File.Text;
  }
  return true;
}

bool SpecLibrary::addAdapter(const std::string &Name, std::string_view Text, std::string &Error) {
  auto A = loadAdapter(Name, Text, Error);
  if (!A)
    return false;
  Entries.push_back(std::make_unique<Entry>());
  Entries.back()->Head = headOf(*A);
  Entries.back()->Whole = std::move(A);
  return true;
}

bool SpecLibrary::addRule(const std::string &Name, std::string_view Text, std::string &Error) {
  auto R = loadRule(Name, Text, Error);
  if (R)
    OwnRules.push_back(std::move(R));
  return Error.empty();
}

const Adapter &SpecLibrary::adapter(size_t Index) const {
  const Entry &E = *Entries[Index];
  std::call_once(E.Once, [&] {
    std::string Why;
    if (!E.Whole)
      E.Whole = readAdapter(E.Bytes, Why);
    // What the build wrote can be read; if not, an adapter without subjects finds nothing.
    if (!E.Whole)
      E.Whole = std::make_unique<Adapter>();
  });
  return *E.Whole;
}

const std::vector<const Rule *> &SpecLibrary::rules() const {
  std::call_once(RulesOnce, [&] {
    for (const auto &R : OwnRules)
      AllRules.push_back(R.get());
    for (std::string_view Bytes : RuleBytes) {
      std::string Why;
      if (auto R = readRule(Bytes, Why)) {
        AllRules.push_back(R.get());
        BuiltInRules.push_back(std::move(R));
      }
    }
  });
  return AllRules;
}

const std::vector<Measure> &builtInMeasures() {
  static const std::vector<Measure> All = [] {
    std::vector<std::unique_ptr<Rule>> Rules;
    std::vector<const Rule *> Pointers;
    std::string Why;
    for (const EmbeddedFile &File : builtInSpecs())
      if (File.Name.starts_with("rules/"))
        if (auto R = readRule(File.Text, Why)) {
          Pointers.push_back(R.get());
          Rules.push_back(std::move(R));
        }
    return measuresOf(Pointers);
  }();
  return All;
}

} // namespace jwtlint::config
