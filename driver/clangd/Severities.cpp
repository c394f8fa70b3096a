//===- Severities.cpp - How bad is what clangd shows? ---------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/clangd/Severities.h"

#include <map>
#include <mutex>
#include <utility>

namespace jwtlint {
namespace {

struct Board {
  std::mutex Lock;
  std::map<std::string, std::vector<TidyHost::Shown>> ByFile;
};

/// Never destroyed: threads of clangd may outlive main().
Board &board() {
  static auto *B = new Board;
  return *B;
}

} // namespace

void rememberSeverities(const std::string &File, std::vector<TidyHost::Shown> All) {
  Board &B = board();
  std::lock_guard Guard(B.Lock);
  B.ByFile[File] = std::move(All);
}

std::optional<Severity> severityOf(const std::string &File, uint32_t Line, std::string_view Id) {
  Board &B = board();
  std::lock_guard Guard(B.Lock);
  std::optional<Severity> Worst;
  if (auto Entry = B.ByFile.find(File); Entry != B.ByFile.end())
    for (const TidyHost::Shown &S : Entry->second)
      if (S.Line == Line && S.Id == Id && (!Worst || S.Level > *Worst))
        Worst = S.Level;
  return Worst;
}

} // namespace jwtlint
