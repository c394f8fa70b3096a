//===- Dependencies.cpp - What an extraction has seen ---------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Dependencies.h"

#include "facts/Cbor.h"
#include "llvm/Support/xxhash.h"

#include <algorithm>

namespace jwtlint {

Hash128 hashOf(std::string_view Bytes) {
  llvm::XXH128_hash_t Hash =
      llvm::xxh3_128bits({reinterpret_cast<const uint8_t *>(Bytes.data()), Bytes.size()});
  return {Hash.low64, Hash.high64};
}

Hash128 hashOfNames(std::vector<std::string> Names) {
  std::sort(Names.begin(), Names.end());
  std::string All;
  for (const std::string &Name : Names)
    All += Name + '\0';
  return hashOf(All);
}

namespace {

/// Writes each text as the length of what it shares with the one before, and the rest.
class SharedTextWriter {
public:
  explicit SharedTextWriter(CborWriter &Out) : Out(Out) {}

  void text(std::string_view Text) {
    auto End = std::mismatch(Text.begin(), Text.end(), Last.begin(), Last.end()).first;
    auto Shared = static_cast<size_t>(End - Text.begin());
    Out.number(Shared);
    Out.text(Text.substr(Shared));
    Last = Text;
  }

private:
  CborWriter &Out;
  std::string Last;
};

class SharedTextReader {
public:
  explicit SharedTextReader(CborReader &In) : In(In) {}

  void text(std::string &Text) {
    uint64_t Shared = In.numberUpTo(Last.size(), "the length of what two paths share");
    Last.resize(Shared);
    Last += In.text();
    Text = Last;
  }

private:
  CborReader &In;
  std::string Last;
};

bool hasContent(SeenAs As) { return As == SeenAs::Read || As == SeenAs::Listed; }

} // namespace

std::string writeDependencies(const Dependencies &D) {
  CborWriter Out;
  SharedTextWriter Paths(Out), RealPaths(Out), Owners(Out);
  Out.array(D.Paths.size());
  for (const Dependency &P : D.Paths) {
    Paths.text(P.Path);
    Out.number(static_cast<uint64_t>(P.As));
    if (P.As != SeenAs::Missing)
      Out.number(P.Same);
    if (hasContent(P.As))
      Out.number(P.Content.Low), Out.number(P.Content.High);
    if (P.As == SeenAs::Read)
      RealPaths.text(P.RealPath);
  }
  Out.array(D.Owners.size());
  for (const OwnershipAnswer &A : D.Owners) {
    Owners.text(A.Path);
    Out.boolean(A.Owned);
  }
  return Out.take();
}

std::optional<Dependencies> readDependencies(std::string_view Bytes) {
  Dependencies D;
  CborReader In(Bytes);
  SharedTextReader Paths(In), RealPaths(In), Owners(In);
  // No reserve: the counts are only claims until the items have been read.
  for (uint64_t Left = In.array(); Left != 0 && !In.failed(); --Left) {
    Dependency &P = D.Paths.emplace_back();
    Paths.text(P.Path);
    P.As = static_cast<SeenAs>(In.numberUpTo(static_cast<uint64_t>(SeenAs::Listed), "a state"));
    if (P.As != SeenAs::Missing)
      P.Same = static_cast<uint32_t>(In.numberUpTo(D.Paths.size() - 1, "an earlier path"));
    if (hasContent(P.As))
      P.Content.Low = In.number(), P.Content.High = In.number();
    if (P.As == SeenAs::Read)
      RealPaths.text(P.RealPath);
  }
  for (uint64_t Left = In.array(); Left != 0 && !In.failed(); --Left) {
    OwnershipAnswer &A = D.Owners.emplace_back();
    Owners.text(A.Path);
    A.Owned = In.boolean();
  }
  return !In.failed() && In.atEnd() ? std::optional(std::move(D)) : std::nullopt;
}

} // namespace jwtlint
