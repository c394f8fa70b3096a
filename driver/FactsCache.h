//===- FactsCache.h - Facts of units that did not change --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Keeps the facts of each unit in a folder, with all that they depend on, and gives
// them back as long as nothing of it has changed.
//
// An entry is found by what is known before the unit is parsed: the program with its
// stand-ins, the models, the environment variables that Clang reads, the root of the
// repository, and the unit's file, folder and arguments.
// It is good if every question that extraction asked has the same answer again
// (checks/extract/Dependencies.h): bytes of each file that was read, places where a
// header was looked for and not found, and whose code each file is. So a comment, a
// header that appears or comes to stand before another, and a flag all count; times
// of files do not. Of a unit, some entries are kept, so that a change that is taken
// back, and the index beside the work tree, do not cost another parse.
//
// What is not seen: that __DATE__, __TIME__ and __TIMESTAMP__ have other values, and that
// a file was changed in place while Clang read it.
//
// Trouble with the folder never is trouble of the run. What cannot be read, is damaged
// or of another version is not there, and removed; what cannot be written is dropped.
// Runs may share a folder: entries appear and disappear as a whole.
//
// The digests in facts have a salt, which must be that of the cache; it is in the
// folder, too. Facts hold no texts of literals, and so does the folder.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_FACTSCACHE_H
#define JWTLINT_DRIVER_FACTSCACHE_H

#include "checks/extract/Extract.h"
#include "driver/FactsCacheFolder.h"
#include "driver/FactsCacheProbe.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jwtlint {

struct CacheOptions {
  std::string Folder;  ///< empty: customaryCacheFolder()
  std::string Program; ///< what tells this program from others: extractionIdentity()
  uint64_t MaxBytes = uint64_t{512} << 20;
};

class FactsCache {
public:
  /// Extraction is what units are parsed with; it must outlive the cache. Null if the
  /// folder cannot be used, with the reason in Why.
  static std::unique_ptr<FactsCache> open(const CacheOptions &Options,
                                          const ExtractOptions &Extraction, std::string &Why);

  /// Removes what is too old or too much, once a day or after having kept a lot.
  ~FactsCache();

  /// For ExtractOptions::Salt of all units that are kept here.
  const std::string &salt() const { return Folder->salt(); }

  /// For each unit its facts, or nothing if it has to be parsed. What this reads of the
  /// world it reads once, however many units depend on it. Takes up to that many threads,
  /// which are gone when it returns.
  std::vector<std::optional<Facts>> find(const std::vector<CompileUnit> &Units, unsigned Threads);

  /// Keeps what a unit was turned into. Seen are its dependencies as written; if they are
  /// empty, nothing is kept.
  void keep(const CompileUnit &Unit, const Facts &Result, const std::string &Seen);

private:
  FactsCache(const CacheOptions &Options, const ExtractOptions &Extraction,
             std::unique_ptr<FactsCacheFolder> Folder);

  Hash128 keyOf(const CompileUnit &Unit) const;
  std::optional<Facts> findOne(const Hash128 &Key, double Begin);

  std::unique_ptr<FactsCacheFolder> Folder;
  FactsCacheProbe Probe;
  std::string Base; ///< of all keys: what is the same for all units
  uint64_t MaxBytes;
  uint64_t Kept = 0; ///< bytes
};

/// $XDG_CACHE_HOME/jwt-lint, else ~/.cache/jwt-lint, else empty.
std::string customaryCacheFolder();

} // namespace jwtlint

#endif // JWTLINT_DRIVER_FACTSCACHE_H
