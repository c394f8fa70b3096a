//===- Fingerprint.cpp - Findings that keep their identity ------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Report.h"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <array>

namespace jwtlint {

static std::string sha256(std::string_view Text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> Digest{};
  unsigned Size = 0;
  if (EVP_Digest(Text.data(), Text.size(), Digest.data(), &Size, EVP_sha256(), nullptr) != 1)
    return {};
  std::string Result;
  for (unsigned I = 0; I != Size; ++I)
    Result += fmt::format("{:02x}", Digest[I]);
  return Result;
}

/// Runs of space become one, so that a reformatted line is the same line.
static std::string normalised(std::string_view Line) {
  std::string Result;
  for (char C : Line) {
    bool IsSpace = C == ' ' || C == '\t' || C == '\r';
    if (!IsSpace)
      Result += C;
    else if (!Result.empty() && Result.back() != ' ')
      Result += ' ';
  }
  if (Result.ends_with(' '))
    Result.pop_back();
  return Result;
}

void giveFingerprints(std::vector<Finding> &Findings, Sources &Files) {
  std::map<std::string, unsigned> Occurrences;
  for (Finding &F : Findings) {
    std::string Line;
    if (const Sources::Masked *Source = Files.get(F.Where.File))
      Line = normalised(Source->Mask.maskedLine(Source->File, F.Where.Line));
    // NUL cannot be part of an id, a message or a line's masked form by accident
    // in a way that two findings would share all three.
    std::string Content = F.Id + '\0' + F.Message + '\0' + Line;
    unsigned Occurrence = Occurrences[Content]++;
    constexpr size_t Length = 32;
    F.Fingerprint = sha256(Content + '\0' + std::to_string(Occurrence)).substr(0, Length);
  }
}

} // namespace jwtlint
