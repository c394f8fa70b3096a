//===- Git.cpp - What git knows about a repository ------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Git.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

// NOLINTNEXTLINE(readability-redundant-declaration): POSIX leaves it to the program.
extern char **environ;

namespace jwtlint {
namespace {

/// A descriptor that is closed at the end.
class Descriptor {
public:
  explicit Descriptor(int Fd = -1) : Fd(Fd) {}
  ~Descriptor() { reset(); }
  Descriptor(const Descriptor &) = delete;
  Descriptor &operator=(const Descriptor &) = delete;

  int get() const { return Fd; }
  void reset(int New = -1) {
    if (Fd >= 0)
      close(Fd);
    Fd = New;
  }

private:
  int Fd;
};

bool writeAll(int Fd, std::string_view Text) {
  while (!Text.empty()) {
    ssize_t Count = write(Fd, Text.data(), Text.size());
    if (Count < 0 && errno == EINTR)
      continue;
    if (Count <= 0)
      return false;
    Text.remove_prefix(static_cast<size_t>(Count));
  }
  return lseek(Fd, 0, SEEK_SET) == 0;
}

std::string readAll(int Fd) {
  std::string Text;
  std::array<char, 65536> Buffer;
  for (;;) {
    ssize_t Count = read(Fd, Buffer.data(), Buffer.size());
    if (Count < 0 && errno == EINTR)
      continue;
    if (Count <= 0)
      return Text;
    Text.append(Buffer.data(), static_cast<size_t>(Count));
  }
}

std::vector<std::string> commandLine(const std::string &Folder,
                                     const std::vector<std::string> &Arguments) {
  std::vector<std::string> Command = {"git",
                                      "--no-pager",
                                      "--no-optional-locks",
                                      "-C",
                                      Folder,
                                      "-c",
                                      "core.fsmonitor=false",
                                      "-c",
                                      "core.quotePath=false",
                                      "-c",
                                      "diff.noprefix=false",
                                      "-c",
                                      "diff.mnemonicPrefix=false"};
  Command.insert(Command.end(), Arguments.begin(), Arguments.end());
  return Command;
}

/// git's first line without "fatal: ".
std::string complaint(std::string Text, int Status) {
  Text.resize(std::min(Text.find('\n'), Text.size()));
  for (std::string_view Prefix : {"fatal: ", "error: "})
    if (Text.starts_with(Prefix))
      Text.erase(0, Prefix.size());
  return Text.empty() ? "git failed with status " + std::to_string(Status) : "git: " + Text;
}

} // namespace

std::optional<std::string> Git::run(const std::vector<std::string> &Arguments, std::string &Error,
                                    std::string_view Input) const {
  auto Fail = [&](const char *What) {
    Error = std::string(What) + ": " + std::strerror(errno);
    return std::nullopt;
  };
  // Input and complaints lie in memory, so that only one pipe has to be served.
  Descriptor In(memfd_create("git-input", MFD_CLOEXEC));
  Descriptor Complaints(memfd_create("git-errors", MFD_CLOEXEC));
  std::array<int, 2> Pipe{};
  if (In.get() < 0 || Complaints.get() < 0 || !writeAll(In.get(), Input) ||
      pipe2(Pipe.data(), O_CLOEXEC) != 0)
    return Fail("git cannot be asked");
  Descriptor Out(Pipe[0]), Theirs(Pipe[1]);

  posix_spawn_file_actions_t Actions;
  posix_spawn_file_actions_init(&Actions);
  posix_spawn_file_actions_adddup2(&Actions, In.get(), 0);
  posix_spawn_file_actions_adddup2(&Actions, Theirs.get(), 1);
  posix_spawn_file_actions_adddup2(&Actions, Complaints.get(), 2);
  std::vector<std::string> Command = commandLine(Folder, Arguments);
  std::vector<char *> Words;
  for (std::string &Word : Command)
    Words.push_back(Word.data());
  Words.push_back(nullptr);
  pid_t Child = 0;
  int Code = posix_spawnp(&Child, "git", &Actions, nullptr, Words.data(), environ);
  posix_spawn_file_actions_destroy(&Actions);
  if (Code != 0) {
    errno = Code;
    return Fail("git cannot be run");
  }
  Theirs.reset();
  std::string Text = readAll(Out.get());
  int Status = 0;
  while (waitpid(Child, &Status, 0) < 0 && errno == EINTR)
    ;
  if (WIFEXITED(Status) && WEXITSTATUS(Status) == 0)
    return Text;
  lseek(Complaints.get(), 0, SEEK_SET);
  Error = complaint(readAll(Complaints.get()), WEXITSTATUS(Status));
  return std::nullopt;
}

std::vector<std::string> splitAtNul(std::string_view Text) {
  std::vector<std::string> Pieces;
  while (!Text.empty()) {
    size_t End = std::min(Text.find('\0'), Text.size());
    Pieces.emplace_back(Text.substr(0, End));
    Text.remove_prefix(std::min(End + 1, Text.size()));
  }
  return Pieces;
}

std::optional<std::vector<IndexEntry>> readIndex(const Git &Repository, std::string &Error) {
  std::optional<std::string> Text = Repository.run({"ls-files", "-s", "-z"}, Error);
  if (!Text)
    return std::nullopt;
  std::vector<IndexEntry> Entries;
  // "100644 <object> <stage>\t<path>"
  for (const std::string &Line : splitAtNul(*Text)) {
    size_t Mode = Line.find(' '), Tab = Line.find('\t');
    size_t Stage = Tab == std::string::npos ? Tab : Line.rfind(' ', Tab);
    if (Stage == std::string::npos || Mode >= Stage)
      continue;
    IndexEntry Entry{Line.substr(Tab + 1), Line.substr(Mode + 1, Stage - Mode - 1),
                     IndexEntry::Kind::File};
    if (Line.starts_with("160000"))
      Entry.Is = IndexEntry::Kind::Submodule;
    else if (Line.starts_with("120000"))
      Entry.Is = IndexEntry::Kind::Link;
    Entries.push_back(std::move(Entry));
  }
  return Entries;
}

std::optional<std::vector<std::string>> changedSinceIndex(const Git &Repository,
                                                          std::string &Error) {
  std::optional<std::string> Text = Repository.run(
      {"diff-files", "--name-only", "-z", "--no-ext-diff", "--ignore-submodules"}, Error);
  if (!Text)
    return std::nullopt;
  return splitAtNul(*Text);
}

std::optional<std::vector<std::string>>
readObjects(const Git &Repository, const std::vector<std::string> &Objects, std::string &Error) {
  std::string Wanted;
  for (const std::string &Object : Objects)
    Wanted += Object + "\n";
  std::vector<std::string> Contents;
  if (Objects.empty())
    return Contents;
  std::optional<std::string> Text = Repository.run({"cat-file", "--batch"}, Error, Wanted);
  if (!Text)
    return std::nullopt;
  // "<object> blob <size>\n<content>\n"
  std::string_view Rest = *Text;
  while (Contents.size() != Objects.size()) {
    std::string_view Head = Rest.substr(0, std::min(Rest.find('\n'), Rest.size()));
    size_t Size = 0;
    std::string_view Number = Head.substr(std::min(Head.rfind(' ') + 1, Head.size()));
    auto [End, Code] = std::from_chars(Number.data(), Number.data() + Number.size(), Size);
    if (Code != std::errc() || Rest.size() < Head.size() + Size + 2) {
      Error = "git: object " + Objects[Contents.size()] + " is missing";
      return std::nullopt;
    }
    Contents.emplace_back(Rest.substr(Head.size() + 1, Size));
    Rest.remove_prefix(Head.size() + Size + 2);
  }
  return Contents;
}

} // namespace jwtlint
