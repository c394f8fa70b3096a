//===- Progress.h - One line for those who wait -----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_PROGRESS_H
#define JWTLINT_DRIVER_PROGRESS_H

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace jwtlint {

/// Shows what is going on, on standard error, if that is a terminal and the run
/// takes longer than a second. The line is removed at the end.
class Progress {
public:
  explicit Progress(bool Wanted);
  ~Progress() { clear(); }
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;

  void update(size_t Done, size_t Total, std::string_view Current);
  void clear();

private:
  bool Active;
  std::string Shown;
  std::chrono::steady_clock::time_point Start = std::chrono::steady_clock::now();
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_PROGRESS_H
