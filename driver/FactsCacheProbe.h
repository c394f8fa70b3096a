//===- FactsCacheProbe.h - Is the world as it was? --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Answers the questions of checks/extract/Dependencies.h anew, as an extraction that
// starts now would have them answered: files that the run sees replaced count with
// their replacement. Every question is answered once and remembered; a probe is for
// one moment. Thread-safe.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_FACTSCACHEPROBE_H
#define JWTLINT_DRIVER_FACTSCACHEPROBE_H

#include "checks/extract/Extract.h"

#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace jwtlint {

class FactsCacheProbe {
public:
  /// The options must outlive the last question; their IsOwned is called by several threads.
  explicit FactsCacheProbe(const ExtractOptions &Extraction) : Extraction(Extraction) {}

  /// Are all answers still the same? Threads that ask of units with many answers in common
  /// should begin at different fractions of the list, so that each finds out something else.
  bool holds(const Dependencies &D, double Begin = 0);

private:
  /// Tells files and folders from each other, whatever they are called.
  struct Identity {
    uint64_t Device, Number;

    bool operator==(const Identity &) const = default;
  };
  struct IdentityHash {
    size_t operator()(const Identity &Id) const { return Id.Device * 31 + Id.Number; }
  };
  struct Found {
    SeenAs Kind; ///< never Read or Listed
    Identity Id;
  };
  struct FileContent {
    bool Good; ///< it is a regular file and could be read
    Hash128 Hash;
    std::string RealPath;
  };
  struct State {
    std::optional<Found> Entry;
    std::optional<FileContent> Content;
    std::optional<Hash128> Names;
    std::optional<bool> Owned;
  };
  struct TextHash {
    using is_transparent = void;
    size_t operator()(std::string_view Text) const { return hashOf(Text).Low; }
  };
  /// Who holds the lock of a shard may use its states.
  struct Shard {
    std::mutex Lock;
    std::unordered_map<std::string, State, TextHash, std::equal_to<>> States;

    State &operator[](std::string_view Path);
  };

  Shard &shardOf(std::string_view Path) { return Shards[TextHash()(Path) % Shards.size()]; }
  /// Also says what it is now.
  bool holds(const Dependency &D, Identity &Id);
  bool holds(const OwnershipAnswer &A);

  std::optional<Found> findReplaced(const std::string &Path) const;
  Found find(const std::string &Path) const;
  void read(const std::string &Path, State &S) const;

  const ExtractOptions &Extraction;
  std::array<Shard, 64> Shards;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_FACTSCACHEPROBE_H
