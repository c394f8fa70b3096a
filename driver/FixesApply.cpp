//===- FixesApply.cpp - New texts into files ------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Fixes.h"
#include "driver/Paths.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace jwtlint {
namespace {

/// A descriptor that is closed in the end.
class Descriptor {
public:
  explicit Descriptor(int Fd) : Fd(Fd) {}
  ~Descriptor() {
    if (Fd >= 0)
      ::close(Fd);
  }
  Descriptor(const Descriptor &) = delete;
  Descriptor &operator=(const Descriptor &) = delete;

  explicit operator bool() const { return Fd >= 0; }
  int get() const { return Fd; }

private:
  int Fd;
};

/// Holds back SIGINT and SIGTERM, so that no temporary file is left behind.
class SignalsHeld {
public:
  SignalsHeld() {
    sigset_t Set;
    sigemptyset(&Set);
    sigaddset(&Set, SIGINT);
    sigaddset(&Set, SIGTERM);
    sigprocmask(SIG_BLOCK, &Set, &Old);
  }
  ~SignalsHeld() { sigprocmask(SIG_SETMASK, &Old, nullptr); }
  SignalsHeld(const SignalsHeld &) = delete;
  SignalsHeld &operator=(const SignalsHeld &) = delete;

private:
  sigset_t Old{};
};

std::string failed(std::string_view What) { return fmt::format("{}: {}", What, strerror(errno)); }

std::optional<std::string> realPath(const std::string &Path) {
  char *Resolved = realpath(Path.c_str(), nullptr);
  if (!Resolved)
    return std::nullopt;
  std::string Result = Resolved;
  std::free(Resolved);
  return Result;
}

bool isInGitFolder(std::string_view Relative) {
  std::vector<std::string_view> Parts = components(Relative);
  return std::find(Parts.begin(), Parts.end(), ".git") != Parts.end();
}

bool writeAll(int Fd, std::string_view Text) {
  while (!Text.empty()) {
    ssize_t Count = write(Fd, Text.data(), Text.size());
    if (Count < 0 && errno == EINTR)
      continue;
    if (Count <= 0)
      return false;
    Text.remove_prefix(static_cast<size_t>(Count));
  }
  return true;
}

bool holds(int Fd, std::string_view Text) {
  std::array<char, 1 << 16> Buffer;
  for (;;) {
    ssize_t Count = read(Fd, Buffer.data(), Buffer.size());
    if (Count < 0 && errno == EINTR)
      continue;
    if (Count <= 0)
      return Count == 0 && Text.empty();
    if (!Text.starts_with(std::string_view(Buffer.data(), static_cast<size_t>(Count))))
      return false;
    Text.remove_prefix(static_cast<size_t>(Count));
  }
}

/// One file. Every step returns why it cannot be done, or nothing.
class Replacement {
public:
  Replacement(std::string Path, const FileFix &Fix, std::chrono::system_clock::time_point Began)
      : Path(std::move(Path)), Fix(Fix), Began(Began) {}

  std::string run(const std::string &Root) {
    if (std::string Reason = locate(Root); !Reason.empty())
      return Reason;
    if (std::string Reason = check(); !Reason.empty())
      return Reason;
    SignalsHeld Held;
    std::string Temporary = std::string(folderOf(Path)) + "/.jwt-lint.XXXXXX";
    Descriptor New(mkostemp(Temporary.data(), O_CLOEXEC));
    if (!New)
      return failed("no temporary file can be made beside it");
    std::string Reason = fill(New.get());
    if (Reason.empty())
      Reason = check();
    if (Reason.empty() && rename(Temporary.c_str(), Path.c_str()) != 0)
      Reason = failed("it cannot be replaced");
    if (!Reason.empty()) {
      unlink(Temporary.c_str());
      return Reason;
    }
    // The new name is safe only when its folder is.
    if (Descriptor Folder(open(std::string(folderOf(Path)).c_str(), O_RDONLY | O_CLOEXEC)); Folder)
      fsync(Folder.get());
    return {};
  }

private:
  /// Resolves links on the way to the file.
  std::string locate(const std::string &Root) {
    std::optional<std::string> RealRoot = realPath(Root);
    std::optional<std::string> Folder = realPath(std::string(folderOf(Path)));
    if (!RealRoot || !Folder)
      return failed("its folder cannot be read");
    if (!isBelow(Path, Root))
      return "it is outside of the repository";
    if (!isBelow(*Folder, *RealRoot))
      return "a symbolic link on the way to it leads out of the repository";
    Path = *Folder + "/" + std::string(baseName(Path));
    return isInGitFolder(below(Path, *RealRoot)) ? "it belongs to git" : "";
  }

  std::string check() {
    Descriptor Old(open(Path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    if (!Old)
      return errno == ELOOP ? "it is a symbolic link" : failed("it cannot be read");
    if (fstat(Old.get(), &Status) != 0)
      return failed("it cannot be read");
    if (!S_ISREG(Status.st_mode))
      return "it is no regular file";
    if (Status.st_nlink > 1)
      return "it has several hard links, which would come apart";
    if ((Status.st_mode & 0222) == 0 || faccessat(AT_FDCWD, Path.c_str(), W_OK, AT_EACCESS) != 0)
      return "it is read-only";
    using namespace std::chrono;
    const system_clock::time_point Touched{duration_cast<system_clock::duration>(
        seconds(Status.st_ctim.tv_sec) + nanoseconds(Status.st_ctim.tv_nsec))};
    if (Touched > Began || !holds(Old.get(), Fix.Before))
      return "the file has changed since it was analysed";
    return {};
  }

  std::string fill(int New) {
    struct stat Made{};
    const bool SameOwner =
        fstat(New, &Made) == 0 && Made.st_uid == Status.st_uid && Made.st_gid == Status.st_gid;
    if (!SameOwner && fchown(New, Status.st_uid, Status.st_gid) != 0)
      return failed("its owner cannot be kept");
    // After the owner: chown takes bits away.
    if (fchmod(New, Status.st_mode & 07777) != 0)
      return failed("its permissions cannot be kept");
    if (std::string Reason = copyAttributes(New); !Reason.empty())
      return Reason;
    if (!writeAll(New, Fix.Edited.after()) || fsync(New) != 0)
      return failed("it cannot be written");
    return {};
  }

  std::string copyAttributes(int New) {
    std::string Names(1 << 16, '\0');
    ssize_t Size = listxattr(Path.c_str(), Names.data(), Names.size());
    if (Size < 0)
      return errno == ENOTSUP ? "" : failed("its extended attributes cannot be read");
    Names.resize(static_cast<size_t>(Size));
    for (size_t At = 0; At < Names.size(); At += std::strlen(Names.c_str() + At) + 1) {
      const char *Name = Names.c_str() + At;
      std::string Value(1 << 16, '\0');
      ssize_t Count = getxattr(Path.c_str(), Name, Value.data(), Value.size());
      const bool Copied =
          Count >= 0 && fsetxattr(New, Name, Value.data(), static_cast<size_t>(Count), 0) == 0;
      // The system gives labels of its own to new files.
      if (!Copied && !std::string_view(Name).starts_with("security."))
        return failed("its extended attributes cannot be kept");
    }
    return {};
  }

  std::string Path;
  const FileFix &Fix;
  std::chrono::system_clock::time_point Began;
  struct stat Status{};
};

} // namespace

FixResult applyFixes(const FixPlan &Plan, const std::string &Root,
                     std::chrono::system_clock::time_point Began) {
  FixResult Result;
  for (const auto &[File, Fix] : Plan.Files) {
    std::string Reason = Replacement(absolutePath(File, Root), Fix, Began).run(Root);
    if (Reason.empty())
      Result.Changed.push_back(File);
    for (size_t I : Fix.Mends)
      if (Reason.empty())
        Result.Mended.push_back(I);
      else
        Result.Left.push_back({I, Reason});
  }
  std::sort(Result.Mended.begin(), Result.Mended.end());
  return Result;
}

} // namespace jwtlint
