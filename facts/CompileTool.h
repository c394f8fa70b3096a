//===- CompileTool.h - Data that is checked at build time -------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the programs that turn YAML into its binary form at build time have in common:
//
//   tool OUTPUT-FOLDER FILE.yaml...   writes each file as OUTPUT-FOLDER/FILE.bin
//
// A file keeps the name that it has on the command line.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_COMPILETOOL_H
#define JWTLINT_FACTS_COMPILETOOL_H

#include <functional>
#include <string>

namespace jwtlint {

/// The bytes for the file \p Name that holds \p Text; none, with the reason in \p Error.
using CompileFile = std::function<std::string(const std::string &Name, const std::string &Text,
                                              std::string &Error)>;

/// The main function of such a program. Every bad file is named on standard error, and makes the
/// result 1.
int compileFiles(int Count, char **Arguments, const CompileFile &Compile);

} // namespace jwtlint

#endif // JWTLINT_FACTS_COMPILETOOL_H
