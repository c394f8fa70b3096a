//===- FactsCache.cpp - Facts of units that did not change ----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/FactsCache.h"

#include "checks/models/ModelIO.h"
#include "facts/Cbor.h"
#include "facts/FactsIO.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <thread>

namespace jwtlint {
namespace {

/// How many states of one unit are kept.
constexpr unsigned Slots = 4;

/// What the environment adds to a Clang command: folders, targets and dates.
constexpr auto Variables = std::to_array<const char *>({"COMPILER_PATH",
                                                        "CPATH",
                                                        "C_INCLUDE_PATH",
                                                        "CPLUS_INCLUDE_PATH",
                                                        "OBJC_INCLUDE_PATH",
                                                        "OBJCPLUS_INCLUDE_PATH",
                                                        "CLANG_NO_DEFAULT_CONFIG",
                                                        "SDKROOT",
                                                        "SOURCE_DATE_EPOCH",
                                                        "MACOSX_DEPLOYMENT_TARGET",
                                                        "IPHONEOS_DEPLOYMENT_TARGET",
                                                        "TVOS_DEPLOYMENT_TARGET",
                                                        "WATCHOS_DEPLOYMENT_TARGET",
                                                        "XROS_DEPLOYMENT_TARGET",
                                                        "DRIVERKIT_DEPLOYMENT_TARGET",
                                                        "INCLUDE",
                                                        "EXTERNAL_INCLUDE",
                                                        "NCC_C_INCLUDE_PATH",
                                                        "NCC_CPLUS_INCLUDE_PATH",
                                                        "XCC_C_INCLUDE_PATH",
                                                        "XCC_CPLUS_INCLUDE_PATH",
                                                        "SCE_ORBIS_SDK_DIR",
                                                        "SCE_PROSPERO_SDK_DIR",
                                                        "CUDA_PATH",
                                                        "HIP_PATH",
                                                        "HIP_DEVICE_LIB_PATH",
                                                        "ROCM_PATH"});

std::string slotName(const Hash128 &Key, unsigned Slot) {
  return fmt::format("{:016x}{:016x}-{}", Key.High, Key.Low, Slot);
}

} // namespace

std::string customaryCacheFolder() {
  auto Absolute = [](const char *Name) {
    const char *Value = std::getenv(Name);
    return Value && *Value == '/' ? std::string(Value) : std::string();
  };
  if (std::string Folder = Absolute("XDG_CACHE_HOME"); !Folder.empty())
    return Folder + "/jwt-lint";
  std::string Home = Absolute("HOME");
  return Home.empty() ? "" : Home + "/.cache/jwt-lint";
}

FactsCache::FactsCache(const CacheOptions &Options, const ExtractOptions &Extraction,
                       std::unique_ptr<FactsCacheFolder> Folder)
    : Folder(std::move(Folder)), Probe(Extraction), MaxBytes(Options.MaxBytes) {
  CborWriter Out;
  Out.text(Options.Program);
  Out.text(resourceFolder());
  Out.text(this->Folder->salt());
  Out.text(Extraction.Root);
  Out.array(Extraction.Models->libraries().size());
  for (const auto &L : Extraction.Models->libraries())
    Out.text(writeLibrary(*L));
  for (const char *Name : Variables)
    if (const char *Value = std::getenv(Name))
      Out.text(Value);
    else
      Out.null();
  Base = Out.take();
}

std::unique_ptr<FactsCache> FactsCache::open(const CacheOptions &Options,
                                             const ExtractOptions &Extraction, std::string &Why) {
  std::string Path = Options.Folder.empty() ? customaryCacheFolder() : Options.Folder;
  if (Path.empty()) {
    Why = "neither XDG_CACHE_HOME nor HOME is an absolute path";
    return nullptr;
  }
  std::unique_ptr<FactsCacheFolder> Folder = FactsCacheFolder::open(Path, Why);
  if (!Folder) {
    Why = "'" + Path + "': " + Why;
    return nullptr;
  }
  return std::unique_ptr<FactsCache>(new FactsCache(Options, Extraction, std::move(Folder)));
}

FactsCache::~FactsCache() {
  if (Kept != 0 && (Kept > MaxBytes / 8 || Folder->needsPruning()))
    Folder->prune(MaxBytes);
}

Hash128 FactsCache::keyOf(const CompileUnit &Unit) const {
  CborWriter Out;
  Out.text(Unit.File);
  Out.text(Unit.Directory);
  Out.array(Unit.Arguments.size());
  for (const std::string &Argument : Unit.Arguments)
    Out.text(Argument);
  return hashOf(Base + Out.take());
}

std::optional<Facts> FactsCache::findOne(const Hash128 &Key, double Begin) {
  for (unsigned Slot = 0; Slot != Slots; ++Slot) {
    std::string Name = slotName(Key, Slot), Why;
    std::optional<std::string> Content = Folder->read(Name);
    if (!Content)
      continue;
    CborReader In(*Content);
    std::optional<Dependencies> Seen = readDependencies(In.text());
    if (!Seen || !Probe.holds(*Seen, Begin))
      continue;
    if (std::optional<Facts> Result = readFacts(In.text(), Why)) {
      Folder->markUsed(Name);
      return Result;
    }
  }
  return std::nullopt;
}

std::vector<std::optional<Facts>> FactsCache::find(const std::vector<CompileUnit> &Units,
                                                   unsigned Threads) {
  std::vector<std::optional<Facts>> Found(Units.size());
  const size_t Workers = std::clamp<size_t>(Threads, 1, std::max<size_t>(Units.size(), 1));
  std::atomic<size_t> Next = 0;
  auto Work = [&](size_t Worker) {
    for (size_t I = Next++; I < Units.size(); I = Next++)
      Found[I] = findOne(keyOf(Units[I]), static_cast<double>(Worker) / Workers);
  };
  std::vector<std::jthread> Helpers;
  for (size_t Worker = 1; Worker != Workers; ++Worker)
    Helpers.emplace_back(Work, Worker);
  Work(0);
  return Found;
}

void FactsCache::keep(const CompileUnit &Unit, const Facts &Result, const std::string &Seen) {
  if (Seen.empty())
    return;
  const Hash128 Key = keyOf(Unit);
  std::array<std::pair<int64_t, std::string>, Slots> Uses;
  for (unsigned Slot = 0; Slot != Slots; ++Slot) {
    Uses[Slot].second = slotName(Key, Slot);
    Uses[Slot].first = Folder->lastUse(Uses[Slot].second);
  }
  CborWriter Out;
  Out.text(Seen);
  Out.text(writeFacts(Result));
  std::string Content = Out.take();
  if (Folder->write(std::min_element(Uses.begin(), Uses.end())->second, Content))
    Kept += Content.size();
}

} // namespace jwtlint
