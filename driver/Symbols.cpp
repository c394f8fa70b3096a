//===- Symbols.cpp - What findings belong to ------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Symbols.h"

#include "config-rules/engine/KeyPath.h"
#include "driver/Paths.h"

#include <map>
#include <tuple>

namespace jwtlint {
namespace {

/// The functions of the files in which something was found.
class FunctionTable {
public:
  FunctionTable(const std::vector<Finding> &Findings, const FactsOfProgram &Units) {
    for (const Finding &F : Findings)
      if (F.Symbol.empty() && kindOf(F.Where.File) != FileKind::Other)
        ByFile[F.Where.File];
    for (const Facts *Unit : Units)
      for (const Function &Fn : Unit->Functions)
        if (Fn.Extent.valid())
          if (auto Entry = ByFile.find(Unit->Files[Fn.Extent.File]); Entry != ByFile.end())
            Entry->second.push_back(&Fn);
  }

  std::string at(const Place &P) const {
    auto Entry = ByFile.find(P.File);
    const Function *Outermost = nullptr;
    if (Entry != ByFile.end())
      for (const Function *Fn : Entry->second)
        if (contains(Fn->Extent, P) && (!Outermost || begin(*Fn) < begin(*Outermost)))
          Outermost = Fn;
    return Outermost ? Outermost->Name : "";
  }

private:
  static std::pair<uint32_t, uint32_t> begin(const Function &Fn) {
    return {Fn.Extent.Line, Fn.Extent.Column};
  }

  static bool contains(const Span &S, const Place &P) {
    return std::tie(S.Line, S.Column) <= std::tie(P.Line, P.Column) &&
           std::tie(P.Line, P.Column) < std::tie(S.EndLine, S.EndColumn);
  }

  std::map<std::string, std::vector<const Function *>, std::less<>> ByFile;
};

/// The parsed configuration of one file after the other.
class KeyPaths {
public:
  KeyPaths(const std::string &Root, const FileView &View) : Root(Root), View(View) {}

  std::string at(const Place &P) {
    if (P.File != Name)
      parse(P.File);
    for (const auto &D : File.Documents)
      if (std::string Path = config::keyPathAt(*D, P); !Path.empty())
        return Path;
    return {};
  }

private:
  void parse(const std::string &NewName) {
    Name = NewName;
    File = {};
    std::string Why;
    std::optional<std::string> Text = View.read(absolutePath(Name, Root), Why);
    std::optional<config::Format> Form =
        Text ? config::formatOf(Name, *Text) : std::optional<config::Format>();
    if (Form)
      File = config::parse(std::make_shared<config::SourceText>(Name, std::move(*Text)), *Form);
  }

  const std::string &Root;
  const FileView &View;
  std::string Name;
  config::ParsedFile File;
};

} // namespace

void nameSymbols(std::vector<Finding> &Findings, const FactsOfProgram &Units,
                 const std::string &Root, const FileView &View) {
  FunctionTable Functions(Findings, Units);
  KeyPaths Keys(Root, View);
  for (Finding &F : Findings)
    if (F.Symbol.empty() && F.Where.valid())
      F.Symbol = kindOf(F.Where.File) != FileKind::Other ? Functions.at(F.Where) : Keys.at(F.Where);
}

} // namespace jwtlint
