//===- Completion.cpp - jwt-lint completion ---------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Completion.h"

#include "driver/Options.h"
#include "facts/EmbeddedFile.h"
#include "facts/Nearest.h"
#include "facts/Weakness.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace jwtlint {

/// integrations/, by jwtlint_embed_files.
std::span<const EmbeddedFile> integrationFiles();

namespace {

const std::vector<std::string> Shells = {"bash", "zsh", "fish"};

class Completer {
public:
  explicit Completer(const std::vector<std::string> &Words)
      : Words(Words), Last(Words.empty() ? std::string_view() : std::string_view(Words.back())) {}

  Completions run() {
    if (Words.size() < 2) {
      for (const std::string &Name : commandNames())
        offer(Name);
      return std::move(Result);
    }
    Options = optionsOf(Words.front());
    std::string_view Before = Words.size() > 2 ? std::string_view(Words[Words.size() - 2]) : "";
    const OptionInfo *Waiting = onlyOperands() ? nullptr : find(Before);
    if (Waiting && !Waiting->Values.empty())
      value(Waiting->Values, 0);
    else if (!onlyOperands() && Last.starts_with("-"))
      option();
    else
      operand();
    return std::move(Result);
  }

private:
  /// Have all options been given? After "--", that is.
  bool onlyOperands() const {
    return std::find(Words.begin(), Words.end() - 1, "--") != Words.end() - 1;
  }

  const OptionInfo *find(std::string_view Name) const {
    auto I = std::find_if(Options.begin(), Options.end(), [&](const OptionInfo &O) {
      return !Name.empty() && (O.Long == Name || O.Short == Name);
    });
    return I == Options.end() ? nullptr : &*I;
  }

  void offer(std::string Word, std::string_view Description = {}) {
    if (Word.starts_with(Last))
      Result.Candidates.push_back({std::move(Word), Description});
  }

  void names(Completions::Names What, size_t Start) {
    Result.More = What;
    Result.NameStart = Start;
  }

  void option() {
    size_t Equals = Last.find('=');
    if (Equals != std::string_view::npos) {
      if (const OptionInfo *O = find(Last.substr(0, Equals)); O && !O->Values.empty())
        value(O->Values, Equals + 1);
      return;
    }
    for (const OptionInfo &O : Options)
      offer(std::string(O.Long));
    offer("--help");
  }

  /// Completes a value that begins at Start of the last word.
  void value(std::string_view Values, size_t Start) {
    if (Values == "FILE") {
      names(Completions::Names::Files, Start);
    } else if (Values == "DIR") {
      names(Completions::Names::Folders, Start);
    } else if (Values == "RULES") {
      size_t Element = elementStart(Start);
      bool Negated = Last.substr(Element).starts_with("-");
      rules(std::string(Last.substr(0, Element)) + (Negated ? "-" : ""));
    } else if (Values == "FORMATS") {
      formats(elementStart(Start));
    } else if (Values.find('|') != std::string_view::npos) {
      std::string Prefix(Last.substr(0, Start));
      for (size_t From = 0; From <= Values.size();) {
        size_t To = std::min(Values.find('|', From), Values.size());
        offer(Prefix + std::string(Values.substr(From, To - From)));
        From = To + 1;
      }
    }
  }

  /// Where the last element begins of a list with commas that begins at Start.
  size_t elementStart(size_t Start) const {
    size_t Comma = Last.rfind(',');
    return Comma == std::string_view::npos || Comma < Start ? Start : Comma + 1;
  }

  void rules(const std::string &Prefix) {
    for (const Weakness &W : weaknesses())
      offer(Prefix + std::string(W.Id), W.Title);
  }

  /// "text", or "sarif=FILE"
  void formats(size_t Element) {
    size_t Equals = Last.find('=', Element);
    if (Equals != std::string_view::npos)
      return names(Completions::Names::Files, Equals + 1);
    for (const std::string &Name : formatNames())
      offer(std::string(Last.substr(0, Element)) + Name);
  }

  void operand() {
    const std::string &Command = Words.front();
    if (Command == "check" || Command == "test-rules")
      names(Completions::Names::Files, 0);
    else if (Command == "explain" && Words.size() == 2)
      rules("");
    else if (Command == "completion" && Words.size() == 2)
      for (const std::string &Shell : Shells)
        offer(Shell);
  }

  const std::vector<std::string> &Words;
  std::string_view Last;
  std::vector<OptionInfo> Options;
  Completions Result;
};

std::string answer(const Completions &C) {
  std::string Text;
  for (const auto &[Word, Description] : C.Candidates)
    Text += Description.empty() ? Word + "\n" : fmt::format("{}\t{}\n", Word, Description);
  switch (C.More) {
  case Completions::Names::None:
    return Text + ":none\n";
  case Completions::Names::Files:
    return Text + fmt::format(":files {}\n", C.NameStart);
  case Completions::Names::Folders:
    return Text + fmt::format(":folders {}\n", C.NameStart);
  }
  return Text;
}

} // namespace

Completions complete(const std::vector<std::string> &Words) { return Completer(Words).run(); }

std::optional<std::string> completionText(const std::vector<std::string> &Operands,
                                          std::string &Error) {
  const std::string &What = Operands.front();
  if (What == "words")
    return answer(complete({Operands.begin() + 1, Operands.end()}));
  if (Operands.size() == 1)
    for (const EmbeddedFile &File : integrationFiles())
      if (File.Name == "completions/jwt-lint." + What)
        return std::string(File.Text);
  if (Operands.size() == 1)
    Error = fmt::format("no completion for '{}'; there is one for bash, zsh and fish{}", What,
                        didYouMean(What, Shells));
  else
    Error = fmt::format("unexpected '{}'", Operands[1]);
  return std::nullopt;
}

} // namespace jwtlint
