//===- Host.h - Who runs the checks under clang-tidy ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_TIDY_HOST_H
#define JWTLINT_DRIVER_TIDY_HOST_H

#include "driver/Options.h"
#include "driver/Workspace.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace jwtlint {

/// What differs between clang-tidy and clangd.
struct TidyHost {
  /// Waits for what is known of the repository. Null, with what is wrong in the text, if its
  /// settings or models are wrong.
  using Pending = std::function<std::shared_ptr<const Workspace>(std::string &Error)>;

  /// Begins to find out what is known of the repository of the file (absolute), and returns
  /// without waiting.
  std::function<Pending(const std::string &File, const Options &Opts)> Open;

  /// Shows the host only the file that is open? What is elsewhere is then reported where the
  /// flow comes through that file.
  bool ShowsMainFileOnly = false;

  /// Do findings go to the engine that has Clang's own errors? A fatal one would silence it.
  bool SharesDiagnostics = false;

  /// A finding that was reported in the main file.
  struct Shown {
    uint32_t Line; ///< from 1
    std::string Id;
    Severity Level;
  };

  /// Is told all that was reported in a main file (absolute), each time it is checked. Without
  /// it findings that are notes become remarks, which clangd does not show.
  std::function<void(const std::string &File, std::vector<Shown> All)> Tell;
};

/// That of this process; by default the one of clang-tidy, which knows one unit at a time.
TidyHost &tidyHost();

} // namespace jwtlint

#endif // JWTLINT_DRIVER_TIDY_HOST_H
