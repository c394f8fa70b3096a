//===- Completion.h - jwt-lint completion -----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a shell offers when the user asks it to complete a word. The scripts in
// integrations/completions know nothing of options: at each request they ask the
// program, `jwt-lint completion words -- WORD...`, and so cannot fall behind it.
//
// The answer is one line for each candidate, a whole word, then perhaps a tab and a
// description; last of all `:none`, `:files N` or `:folders N`: whether the shell shall
// add names of files, in place of the word without its first N bytes.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_COMPLETION_H
#define JWTLINT_DRIVER_COMPLETION_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

struct Completions {
  struct Candidate {
    std::string Word;
    std::string_view Description; ///< one line, perhaps empty
  };
  enum class Names : unsigned char { None, Files, Folders };

  std::vector<Candidate> Candidates; ///< all begin with the word that is completed
  Names More = Names::None;
  size_t NameStart = 0; ///< where in the word the name of a file begins
};

/// What the last of the words can become; they follow the program's name, and the last
/// may be empty.
Completions complete(const std::vector<std::string> &Words);

/// What `jwt-lint completion` prints for these operands. Nothing, with the reason in Error,
/// if they are neither a shell nor `words`.
std::optional<std::string> completionText(const std::vector<std::string> &Operands,
                                          std::string &Error);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_COMPLETION_H
