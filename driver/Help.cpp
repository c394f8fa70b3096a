//===- Help.cpp - What --help prints ----------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Options.h"

namespace jwtlint {

static constexpr std::string_view Program =
    R"(jwt-lint finds JSON Web Token mistakes in C and C++ sources and in YAML
and JSON configuration.

usage: jwt-lint check [PATH...] [options]   lint files and folders
       jwt-lint init [options]              set up hook and CI of a repository
       jwt-lint explain ID                  what a weakness is and how to fix it
       jwt-lint rules                       all weaknesses that are looked for
       jwt-lint test-rules [FILE...]        run samples of adapters and rules
       jwt-lint completion SHELL            completion for bash, zsh or fish
       jwt-lint lsp                         a language server for editors
       jwt-lint --help | --version
       jwt-lint COMMAND --help              the options of a command

examples:
  jwt-lint check                            the repository of the current folder
  jwt-lint check src/auth.cpp -p build      one file, with the flags of a build
  jwt-lint check --rules 'jwt-weak-*'       only these rules
  jwt-lint check --format json --output jwt.json
  jwt-lint explain jwt-hardcoded-secret

exit status: 0 nothing found, 1 findings, 2 the job could not be done in full
)";

static constexpr std::string_view Check =
    R"(usage: jwt-lint check [PATH...] [options]

  -p, --build-path DIR     where compile_commands.json is; otherwise the usual
                           folders are searched, else flags are inferred
      --staged             what git's index changes, as it is there
      --since REV          what has changed since parting from REV
      --stdin-filename F   lint standard input as the text of F
      --rules GLOBS        'jwt-weak-*' only these, '-jwt-weak-*' all but these
      --config FILE        settings, instead of .jwt-lint.yaml in the folders
      --models FILE, --adapters FILE, --config-rules FILE   more; repeatable
      --baseline FILE      known findings, not reported; --prune-baseline tidies
      --write-baseline FILE   makes all findings known
      --format FORMAT      text (default), json, sarif, github, gitlab, junit or
                           html; several in files: sarif=out.sarif,text
      --output FILE        instead of standard output
      --color auto|always|never
      --fail-on error|warning|note|never   what makes the exit status 1
                           (default warning)
      --fix                mend what can certainly be mended in the files
      --dry-run            with --fix: print a diff instead, change nothing
      --exhaustive         parse every unit, whatever it has to do with JWT
  -j, --jobs N             processes (default: one per processor)
      --unit-timeout SEC   limit for one unit (default 60)
      --cache-dir DIR, --no-cache   where parsed units are kept; or nowhere
  -q, --quiet              findings only
      --stats              what was analysed, on standard error

  jwt-lint check                                 the current repository
  jwt-lint check src -p build --fail-on error
  jwt-lint check --since origin/main --format sarif=jwt.sarif,text

Folders with other people's code (third_party, vendor, ...) and what .gitignore
names are left out unless named. In tests and examples findings are notes.
exit status: 0 nothing found, 1 findings at or above --fail-on, 2 not everything
could be done, 130 or 143 interrupted, 141 the output's reader went away
)";

static constexpr std::string_view Explain =
    R"(usage: jwt-lint explain ID

Prints the documentation of one weakness. 'jwt-lint rules' lists the ids.

example:
  jwt-lint explain jwt-none-algorithm
)";

static constexpr std::string_view Rules =
    R"(usage: jwt-lint rules [--facts | --systems] [--format text|json]

Lists the weaknesses that are looked for, with severity and CWE numbers.

      --facts              the canonical facts of adapters and rules
      --systems            the systems whose configuration is known, what is
                           looked for there, and where their keys are described
      --format text|json   default text
)";

static constexpr std::string_view TestRules =
    R"(usage: jwt-lint test-rules [FILE...]

Runs the samples inside adapters and rules, without FILE those of jwt-lint,
and says which do not report what they expect.

example:
  jwt-lint test-rules my-system.yaml
)";

static constexpr std::string_view Init =
    R"(usage: jwt-lint init [--write] [options]

Sets up the repository around the current folder: settings, a hook before each
commit, the CI job, and how its baseline merges. Without --write it only shows
what it would write. Files that exist are never changed: what to add to them is
printed.

      --write              write what is missing
      --hook pre-commit|git|none   .pre-commit-config.yaml (default), a hook of
                           git itself, or neither
      --ci github|gitlab|none   default: what the repository looks like

examples:
  jwt-lint init
  jwt-lint init --write --hook git
exit status: 0, or 2 if something could not be written
)";

static constexpr std::string_view Completion =
    R"(usage: jwt-lint completion bash|zsh|fish
       jwt-lint completion words -- WORD...

Prints the script that lets a shell complete commands, options, values, rules
and files. It asks 'completion words' for what the last WORD can become.

examples:
  source <(jwt-lint completion bash)
  jwt-lint completion zsh > ~/.zsh/completions/_jwt-lint
  jwt-lint completion fish > ~/.config/fish/completions/jwt-lint.fish
)";

static constexpr std::string_view Lsp =
    R"(usage: jwt-lint lsp [options]

A language server for configuration files: findings while they are edited, with
fixes, explanations and what code does with values. Editors start it; it talks
over standard input and output.

  -p, --build-path DIR     where compile_commands.json is
      --rules GLOBS        'jwt-weak-*' only these, '-jwt-weak-*' all but these
      --config FILE        settings, instead of .jwt-lint.yaml in the folders
      --models FILE, --adapters FILE, --config-rules FILE   more; repeatable
      --baseline FILE      known findings, not reported
      --cache-dir DIR, --no-cache   where parsed units are kept; or nowhere
      --no-background      do not run 'jwt-lint check' to keep the cache true
      --stdio              accepted and ignored

Settings of the editor, section jwtLint, count more than options.
exit status: 0 the session was ended as it should be, 1 it was not
)";

std::string_view helpText(std::string_view CommandName) {
  if (CommandName == "check")
    return Check;
  if (CommandName == "init")
    return Init;
  if (CommandName == "completion")
    return Completion;
  if (CommandName == "explain")
    return Explain;
  if (CommandName == "lsp")
    return Lsp;
  if (CommandName == "rules")
    return Rules;
  if (CommandName == "test-rules")
    return TestRules;
  return Program;
}

} // namespace jwtlint
