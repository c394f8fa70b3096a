//===- Progress.cpp - One line for those who wait ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Progress.h"

#include "driver/Output.h"
#include "driver/Printable.h"

#include <fmt/format.h>

#include <unistd.h>

namespace jwtlint {

Progress::Progress(bool Wanted) : Active(Wanted && isatty(STDERR_FILENO)) {}

void Progress::update(size_t Done, size_t Total, std::string_view Current) {
  if (!Active || std::chrono::steady_clock::now() - Start < std::chrono::seconds(1))
    return;
  // A name that is cut before it is made printable cannot wrap the line.
  constexpr size_t LongestName = 15;
  if (Current.size() > LongestName)
    Current.remove_prefix(Current.size() - LongestName);
  std::string Line = fmt::format("[{}/{}] {}", Done, Total, printable(Current));
  if (Line == Shown)
    return;
  Shown = Line;
  writeStandardError("\r\x1b[K" + Line);
}

void Progress::clear() {
  if (!Shown.empty())
    writeStandardError("\r\x1b[K");
  Shown.clear();
}

} // namespace jwtlint
