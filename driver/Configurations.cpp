//===- Configurations.cpp - Lints many configuration files ----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Configurations.h"

#include "driver/Paths.h"
#include "driver/Suppressions.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <iterator>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jwtlint {
namespace {

/// Reads files into one buffer, which keeps its size from file to file.
class FileReader {
public:
  enum class Outcome { Irrelevant, Relevant, Failed };

  explicit FileReader(std::function<bool(std::string_view)> MayMatter)
      : MayMatter(std::move(MayMatter)) {}

  /// A text that does not come from the disk.
  Outcome take(std::string_view Text) {
    if (Text.size() > config::Limits{}.Bytes)
      return fail("it is too large");
    Buffer.assign(Text);
    Size = Text.size();
    return judge();
  }

  Outcome read(const std::string &Path) {
    // Without O_NONBLOCK, opening a FIFO waits for a writer.
    int Fd = open(Path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (Fd < 0)
      return fail(std::strerror(errno));
    Outcome Result = readOpen(Fd);
    close(Fd);
    return Result;
  }

  std::string_view text() const { return {Buffer.data(), Size}; }
  const std::string &why() const { return Why; }

private:
  Outcome fail(std::string_view Reason) {
    Why = "cannot be read: " + std::string(Reason);
    return Outcome::Failed;
  }

  Outcome readOpen(int Fd) {
    constexpr size_t Least = size_t{64} << 10;
    if (Buffer.size() < Least)
      Buffer.resize(Least);
    // Nearly all files are small, and what their status says reading tells more cheaply.
    ssize_t Count = 0;
    for (Size = 0; (Count = ::read(Fd, Buffer.data() + Size, Buffer.size() - Size)) > 0;) {
      Size += static_cast<size_t>(Count);
      if (Size == Buffer.size())
        return readLarge(Fd);
    }
    if (Count < 0 || Size == 0)
      if (struct stat Status; fstat(Fd, &Status) == 0 && !S_ISREG(Status.st_mode))
        return fail("not a regular file");
    return Count < 0 ? fail(std::strerror(errno)) : judge();
  }

  /// Goes on where the buffer is full.
  Outcome readLarge(int Fd) {
    const size_t Limit = config::Limits{}.Bytes;
    struct stat Status;
    if (fstat(Fd, &Status) != 0)
      return fail(std::strerror(errno));
    if (!S_ISREG(Status.st_mode))
      return fail("not a regular file");
    const auto Expected = static_cast<size_t>(Status.st_size);
    if (Expected > Limit)
      return searchHuge(Fd, Limit);
    // One more byte, so that the file's end is seen.
    if (Buffer.size() <= Expected)
      Buffer.resize(Expected + 1);
    for (;;) {
      if (Size > Limit)
        return searchHuge(Fd, Limit);
      if (Size == Buffer.size())
        Buffer.resize(Buffer.size() * 2);
      ssize_t Count = ::read(Fd, Buffer.data() + Size, Buffer.size() - Size);
      if (Count < 0)
        return fail(std::strerror(errno));
      if (Count == 0)
        return judge();
      Size += static_cast<size_t>(Count);
    }
  }

  Outcome judge() {
    if (MayMatter(text()))
      return Outcome::Relevant;
    return isRelevantUtf16() ? fail("it is in UTF-16; save it as UTF-8") : Outcome::Irrelevant;
  }

  bool isRelevantUtf16() const {
    if (!text().starts_with("\xff\xfe") && !text().starts_with("\xfe\xff"))
      return false;
    std::string Letters;
    std::copy_if(text().begin(), text().end(), std::back_inserter(Letters),
                 [](char C) { return C != '\0'; });
    return MayMatter(Letters);
  }

  /// A file that is too large to be parsed is only a problem if something in it matters.
  Outcome searchHuge(int Fd, size_t Limit) {
    constexpr size_t Chunk = size_t{1} << 20, Overlap = 256;
    Buffer.resize(std::max(Buffer.size(), Chunk + Overlap));
    size_t Kept = 0;
    if (lseek(Fd, 0, SEEK_SET) != 0)
      return fail(std::strerror(errno));
    for (ssize_t Count = 0; (Count = ::read(Fd, Buffer.data() + Kept, Chunk)) > 0;) {
      Size = Kept + static_cast<size_t>(Count);
      if (MayMatter(text())) {
        Why = fmt::format("larger than {} MiB", Limit >> 20);
        return Outcome::Failed;
      }
      Kept = std::min(Size, Overlap);
      std::memmove(Buffer.data(), Buffer.data() + Size - Kept, Kept);
    }
    return Outcome::Irrelevant;
  }

  std::function<bool(std::string_view)> MayMatter;
  std::string Buffer, Why;
  size_t Size = 0;
};

class Worker {
public:
  Worker(const std::vector<std::string> &Files, const ConfigurationOptions &Options,
         std::atomic<size_t> &Next)
      : Files(Files), Options(Options), Next(Next), Reader([&Options](std::string_view Text) {
          return Options.Wanted ? Options.Wanted->mayMatter(Text) : Options.Rules->mayMatter(Text);
        }) {}

  ConfigurationResult Result;

  void run() {
    constexpr size_t Batch = 16;
    for (size_t Begin = 0; (Begin = Next.fetch_add(Batch)) < Files.size();)
      for (size_t I = Begin; I != std::min(Begin + Batch, Files.size()); ++I)
        lint(Files[I]);
  }

private:
  void lint(const std::string &Path) {
    const std::string *Replacement = Options.View ? Options.View->replacement(Path) : nullptr;
    FileReader::Outcome Outcome = Replacement ? Reader.take(*Replacement) : Reader.read(Path);
    if (Outcome == FileReader::Outcome::Irrelevant)
      return;
    std::string Name = shownPath(Path, Options.Root);
    if (Outcome == FileReader::Outcome::Failed) {
      Result.Skipped.push_back({Name, Reader.why()});
      return;
    }
    // What goes wrong with one file, memory that runs out for instance, costs that file only.
    try {
      lintText(Name);
    } catch (const std::exception &) {
      Result.Skipped.push_back({Name, "it could not be analysed: memory ran out"});
    }
  }

  void lintText(const std::string &Name) {
    auto File = std::make_shared<config::SourceText>(Name, std::string(Reader.text()));
    if (Options.Wanted)
      return collect(std::move(File));
    if (mayHoldSuppressions(Reader.text()))
      Result.Commented.push_back(Name);
    config::LintResult Found =
        Options.Rules->lint(File, Options.IsTestCode(Name),
                            Options.ThresholdsIn ? Options.ThresholdsIn(Name) : Thresholds());
    Result.Read += Found.Read;
    Result.Unrendered += Found.Unrendered;
    if (Found.Problem)
      Result.Skipped.push_back(
          {Name, fmt::format("cannot be parsed: line {}, column {}: {}", Found.Problem->Where.Line,
                             Found.Problem->Where.Column, Found.Problem->Message)});
    std::move(Found.Findings.begin(), Found.Findings.end(), std::back_inserter(Result.Findings));
    std::move(Found.Secrets.begin(), Found.Secrets.end(), std::back_inserter(Result.Secrets));
  }

  void collect(std::shared_ptr<const config::SourceText> File) {
    std::string Name = File->name();
    bool WasCut = false;
    std::optional<Facts> Set =
        config::configurationFacts(std::move(File), *Options.Wanted, *Options.Rules, &WasCut);
    if (WasCut)
      Result.Skipped.push_back(
          {Name, "its aliases lead to too many values for all to be followed"});
    if (!Set)
      return;
    ++Result.Read;
    Result.Set.push_back(std::move(*Set));
  }

  const std::vector<std::string> &Files;
  const ConfigurationOptions &Options;
  std::atomic<size_t> &Next;
  FileReader Reader;
};

} // namespace

ConfigurationResult lintConfigurations(const std::vector<std::string> &Files,
                                       const ConfigurationOptions &Options) {
  // A thread costs more than a few files.
  constexpr size_t FilesPerThread = 64;
  size_t Count =
      std::clamp<size_t>(Files.size() / FilesPerThread, 1, std::max(1U, Options.Threads));
  std::atomic<size_t> Next = 0;
  std::vector<std::unique_ptr<Worker>> Workers;
  for (size_t I = 0; I != Count; ++I)
    Workers.push_back(std::make_unique<Worker>(Files, Options, Next));
  std::vector<std::thread> Threads;
  for (size_t I = 1; I != Count; ++I)
    Threads.emplace_back([&Workers, I] { Workers[I]->run(); });
  Workers.front()->run();
  for (std::thread &T : Threads)
    T.join();
  ConfigurationResult All;
  for (const auto &W : Workers) {
    All.Read += W->Result.Read;
    All.Unrendered += W->Result.Unrendered;
    std::move(W->Result.Findings.begin(), W->Result.Findings.end(),
              std::back_inserter(All.Findings));
    std::move(W->Result.Skipped.begin(), W->Result.Skipped.end(), std::back_inserter(All.Skipped));
    std::move(W->Result.Set.begin(), W->Result.Set.end(), std::back_inserter(All.Set));
    std::move(W->Result.Secrets.begin(), W->Result.Secrets.end(), std::back_inserter(All.Secrets));
    std::move(W->Result.Commented.begin(), W->Result.Commented.end(),
              std::back_inserter(All.Commented));
  }
  return All;
}

} // namespace jwtlint
