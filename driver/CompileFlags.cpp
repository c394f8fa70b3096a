//===- CompileFlags.cpp - Flags that are safe to use ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/CompileFlags.h"

#include "driver/Paths.h"

#include <algorithm>
#include <array>

#include <unistd.h>

namespace jwtlint {

std::vector<std::string> splitCommand(std::string_view Command) {
  std::vector<std::string> Words;
  std::string Word;
  bool InWord = false;
  char Quote = 0;
  for (size_t I = 0; I < Command.size(); ++I) {
    char C = Command[I];
    bool IsSpace = C == ' ' || C == '\t' || C == '\n' || C == '\r';
    if (Quote == 0 && IsSpace) {
      if (InWord)
        Words.push_back(std::move(Word));
      Word.clear();
      InWord = false;
      continue;
    }
    InWord = true;
    char Next = I + 1 < Command.size() ? Command[I + 1] : '\0';
    bool Escapes =
        Quote == 0 || (Quote == '"' && (Next == '"' || Next == '\\' || Next == '$' || Next == '`'));
    if (C == '\\' && Escapes && I + 1 < Command.size())
      Word += Command[++I];
    else if (Quote == 0 && (C == '"' || C == '\''))
      Quote = C;
    else if (Quote != 0 && C == Quote)
      Quote = 0;
    else
      Word += C;
  }
  if (InWord)
    Words.push_back(std::move(Word));
  return Words;
}

namespace {

/// Flags that take an argument, joined or as the next word.
constexpr auto WithArgument =
    std::to_array<std::string_view>({"-isystem", "-iquote", "-idirafter", "-isysroot", "-imacros",
                                     "-include", "-target", "-I", "-D", "-U", "-x"});

/// The same, but the argument is joined by '=' or is the next word.
constexpr auto WithEquals = std::to_array<std::string_view>({"--sysroot", "--target", "--std"});

/// Flags of which what follows is part of their name.
constexpr auto Prefixes = std::to_array<std::string_view>(
    {"-std=", "-stdlib=", "-fms-", "-fno-ms-", "-ftemplate-depth=", "-fconstexpr-",
     "-fbracket-depth=", "-fvisibility", "-fno-builtin", "-fgnu", "-fno-gnu", "-mavx", "-msse",
     "-mbmi"});

constexpr auto Whole = std::to_array<std::string_view>({"-ansi",
                                                        "-nostdinc",
                                                        "-nostdinc++",
                                                        "-nostdlibinc",
                                                        "-pthread",
                                                        "-undef",
                                                        "-fexceptions",
                                                        "-fno-exceptions",
                                                        "-fcxx-exceptions",
                                                        "-frtti",
                                                        "-fno-rtti",
                                                        "-fchar8_t",
                                                        "-fno-char8_t",
                                                        "-fsigned-char",
                                                        "-funsigned-char",
                                                        "-fshort-enums",
                                                        "-fshort-wchar",
                                                        "-fdelayed-template-parsing",
                                                        "-fno-delayed-template-parsing",
                                                        "-fpermissive",
                                                        "-fcoroutines",
                                                        "-fPIC",
                                                        "-fpic",
                                                        "-fPIE",
                                                        "-fpie",
                                                        "-fdeclspec",
                                                        "-fblocks",
                                                        "-fopenmp",
                                                        "-faligned-allocation",
                                                        "-fno-aligned-allocation",
                                                        "-fsized-deallocation",
                                                        "-fno-sized-deallocation",
                                                        "-ffreestanding",
                                                        "-fhosted",
                                                        "-fwrapv",
                                                        "-fdollars-in-identifiers",
                                                        "-fexperimental-library",
                                                        "-m32",
                                                        "-m64",
                                                        "-mx32",
                                                        "-maes",
                                                        "-mpclmul",
                                                        "-mfma",
                                                        "-mf16c",
                                                        "-mpopcnt",
                                                        "-mms-bitfields"});

/// Flags that are dropped and take the next word with them.
constexpr auto DroppedWithArgument = std::to_array<std::string_view>({"-o",
                                                                      "-MF",
                                                                      "-MT",
                                                                      "-MQ",
                                                                      "-MJ",
                                                                      "-mllvm",
                                                                      "-Xpreprocessor",
                                                                      "-Xassembler",
                                                                      "-Xlinker",
                                                                      "-Xanalyzer",
                                                                      "-arch",
                                                                      "-A",
                                                                      "-L",
                                                                      "-l",
                                                                      "-T",
                                                                      "-u",
                                                                      "-z",
                                                                      "-e",
                                                                      "-iprefix",
                                                                      "-iwithprefix",
                                                                      "-iwithprefixbefore",
                                                                      "-include-pch",
                                                                      "-ivfsoverlay",
                                                                      "-iframework",
                                                                      "-F",
                                                                      "-B",
                                                                      "-specs",
                                                                      "-wrapper",
                                                                      "-dumpbase",
                                                                      "-dumpdir",
                                                                      "-auxbase",
                                                                      "-aux-info",
                                                                      "-serialize-diagnostics",
                                                                      "--serialize-diagnostics",
                                                                      "--param",
                                                                      "-index-store-path",
                                                                      "-gcc-toolchain",
                                                                      "-dyld-prefix",
                                                                      "-working-directory",
                                                                      "-resource-dir"});

template <size_t N> bool isOneOf(const std::array<std::string_view, N> &List, std::string_view W) {
  return std::find(List.begin(), List.end(), W) != List.end();
}

class Filter {
public:
  Filter(const std::vector<std::string> &Command, std::string_view Directory)
      : Words(Command), Directory(Directory) {}

  SafeFlags run() {
    if (!Words.empty())
      compiler(Words.front());
    for (I = 1; I < Words.size(); ++I)
      word();
    return std::move(Result);
  }

private:
  /// `g++ a.c` compiles C++.
  void compiler(const std::string &Program) {
    std::string_view Name = baseName(Program);
    if (Name.find("++") != std::string_view::npos)
      DefaultToCxx = true;
  }

  void word() {
    const std::string &W = Words[I];
    if (W.starts_with('@'))
      Result.Incomplete = true;
    else if (W == "-Xclang")
      clangOption();
    else if (isOneOf(DroppedWithArgument, W))
      ++I;
    else if (isOneOf(Whole, W))
      keep(W);
    else if (!equalsOption(W) && !argumentOption(W))
      prefixOption(W);
  }

  /// Of what goes to the compiler proper only an ordinary -include is kept: it is
  /// how CMake hands over a header that it also precompiles.
  void clangOption() {
    bool IsInclude =
        I + 3 < Words.size() && Words[I + 1] == "-include" && Words[I + 2] == "-Xclang";
    if (IsInclude) {
      include("-include", Words[I + 3]);
      I += 3;
    } else {
      ++I;
    }
  }

  bool equalsOption(const std::string &W) {
    for (std::string_view Option : WithEquals) {
      if (W == Option) {
        if (++I < Words.size())
          keep(std::string(Option) + "=" + Words[I]);
        return true;
      }
      if (W.starts_with(std::string(Option) + "=")) {
        keep(W);
        return true;
      }
    }
    return false;
  }

  bool argumentOption(const std::string &W) {
    for (std::string_view Option : WithArgument) {
      if (!W.starts_with(Option))
        continue;
      std::string Argument = W.substr(Option.size());
      // "-include-pch", "-isystem-after" and the like are other flags.
      if (Argument.starts_with('-') && Option.size() > 2)
        return true;
      if (Argument.empty()) {
        if (++I >= Words.size())
          return true;
        Argument = Words[I];
      }
      withArgument(std::string(Option), Argument);
      return true;
    }
    return false;
  }

  void withArgument(std::string Option, const std::string &Argument) {
    if (Option == "-x") {
      if (Argument == "c" || Argument == "c++")
        keep("-x" + Argument);
    } else if (Option == "-include" || Option == "-imacros") {
      include(std::move(Option), Argument);
    } else {
      keep(std::move(Option));
      keep(Argument);
    }
  }

  /// Clang's driver takes NAME.pch instead of NAME if there is one, and a
  /// precompiled header of the scanned tree must not be loaded; the compiler
  /// proper does not look for it.
  void include(std::string Option, const std::string &File) {
    if (File.ends_with(".pch") || File.ends_with(".gch"))
      return;
    std::string Path = absolutePath(File, Directory);
    bool IsPrecompiled =
        access((Path + ".pch").c_str(), F_OK) == 0 || access((Path + ".gch").c_str(), F_OK) == 0;
    for (const std::string &Word : {Option, File}) {
      if (IsPrecompiled)
        keep("-Xclang");
      keep(Word);
    }
  }

  void prefixOption(const std::string &W) {
    for (std::string_view Prefix : Prefixes)
      if (W.starts_with(Prefix) && W.find(',') == std::string::npos)
        return keep(W);
  }

  void keep(std::string Word) {
    if (DefaultToCxx && Word.starts_with("-x"))
      DefaultToCxx = false;
    Result.Arguments.push_back(std::move(Word));
  }

  const std::vector<std::string> &Words;
  std::string_view Directory;
  size_t I = 0;
  SafeFlags Result;

public:
  bool DefaultToCxx = false;
};

} // namespace

SafeFlags safeFlags(const std::vector<std::string> &Command, std::string_view Directory) {
  Filter F(Command, Directory);
  SafeFlags Result = F.run();
  if (F.DefaultToCxx)
    Result.Arguments.insert(Result.Arguments.begin(), "-xc++");
  return Result;
}

} // namespace jwtlint
