//===- Sources.cpp - The scanned files and their masks ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Paths.h"
#include "driver/Report.h"

#include <algorithm>

namespace jwtlint {

Sources::Sources(std::string Root, std::vector<Place> Places, const FileView &View)
    : Root(std::move(Root)), View(View) {
  for (Place &P : Places)
    Secrets[P.File].push_back(P);
}

/// Behind a secret of a configuration file, a comment often holds another: the old one.
static void addComments(const SourceFile &File, std::vector<Place> &Secrets) {
  for (size_t I = 0, Count = Secrets.size(); I != Count; ++I) {
    const Place P = Secrets[I];
    std::string_view Line = File.line(P.EndLine);
    size_t Comment = Line.find('#', std::max(P.EndColumn, 1U) - 1);
    if (Comment != std::string_view::npos)
      Secrets.push_back({P.File, P.EndLine, static_cast<uint32_t>(Comment + 2), P.EndLine,
                         static_cast<uint32_t>(Line.size() + 1)});
  }
}

const Sources::Masked *Sources::get(const std::string &Name) {
  auto [Entry, IsNew] = Files.try_emplace(Name);
  if (IsNew && !Name.empty()) {
    std::string Why;
    if (std::optional<std::string> Text = View.read(absolutePath(Name, Root), Why)) {
      // Places in configuration do not count a byte order mark; those of Clang do.
      constexpr std::string_view ByteOrderMark = "\xef\xbb\xbf";
      if (mayBeConfiguration(Name) && Text->starts_with(ByteOrderMark))
        Text->erase(0, ByteOrderMark.size());
      SourceFile File(std::move(*Text));
      if (mayBeConfiguration(Name))
        addComments(File, Secrets[Name]);
      SecretMask Mask(File, Secrets[Name], mayBeConfiguration(Name));
      Entry->second = std::make_unique<Masked>(Masked{std::move(File), std::move(Mask)});
    }
  }
  return Entry->second.get();
}

} // namespace jwtlint
