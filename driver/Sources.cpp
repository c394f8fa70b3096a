//===- Sources.cpp - The scanned files and their masks ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Paths.h"
#include "driver/Report.h"

namespace jwtlint {

Sources::Sources(std::string Root, std::vector<Place> Places) : Root(std::move(Root)) {
  for (Place &P : Places)
    Secrets[P.File].push_back(P);
}

const Sources::Masked *Sources::get(const std::string &Name) {
  auto [Entry, IsNew] = Files.try_emplace(Name);
  if (IsNew && !Name.empty()) {
    std::string Why;
    if (std::optional<std::string> Text = readRegularFile(absolutePath(Name, Root), Why)) {
      SourceFile File(std::move(*Text));
      SecretMask Mask(File, Secrets[Name]);
      Entry->second = std::make_unique<Masked>(Masked{std::move(File), std::move(Mask)});
    }
  }
  return Entry->second.get();
}

} // namespace jwtlint
