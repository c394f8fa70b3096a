//===- InitCommandFiles.cpp - Files that are only ever created ------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/InitCommandFiles.h"

#include "driver/Paths.h"
#include "driver/Printable.h"

#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jwtlint {
namespace {

class Folder {
public:
  explicit Folder(int Fd) : Fd(Fd) {}
  ~Folder() { enter(-1); }
  Folder(const Folder &) = delete;
  Folder &operator=(const Folder &) = delete;

  int get() const { return Fd; }
  bool enter(int Inner) {
    if (Fd >= 0)
      close(Fd);
    Fd = Inner;
    return Fd >= 0;
  }

private:
  int Fd;
};

/// 0, or the number of the error.
int writeNew(int Fd, std::string_view Text) {
  int Code = 0;
  while (Code == 0 && !Text.empty()) {
    ssize_t Count = write(Fd, Text.data(), Text.size());
    if (Count >= 0)
      Text.remove_prefix(static_cast<size_t>(Count));
    else if (errno != EINTR)
      Code = errno;
  }
  if (close(Fd) != 0 && Code == 0)
    Code = errno;
  return Code;
}

} // namespace

CreateResult createNewFile(const std::string &Base, std::string_view Relative,
                           std::string_view Text, mode_t Mode, std::string &Error) {
  constexpr int FolderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
  std::string Shown = Base;
  auto Fail = [&](int Code) {
    // What O_NOFOLLOW says of a link is not what a reader expects.
    bool IsLink = Code == ELOOP || Code == ENOTDIR;
    Error = "'" + printable(Shown) + "' cannot be created: " +
            (IsLink ? "it is a link or a file, not a folder" : std::strerror(Code));
    return CreateResult::Failed;
  };
  Folder Where(open(Base.c_str(), FolderFlags));
  if (Where.get() < 0)
    return Fail(errno);
  std::vector<std::string_view> Names = components(Relative);
  std::string Name(Names.back());
  Names.pop_back();
  for (std::string_view Component : Names) {
    std::string Inner(Component);
    Shown += "/" + Inner;
    if (mkdirat(Where.get(), Inner.c_str(), 0777) != 0 && errno != EEXIST)
      return Fail(errno);
    if (!Where.enter(openat(Where.get(), Inner.c_str(), FolderFlags | O_NOFOLLOW)))
      return Fail(errno);
  }
  Shown += "/" + Name;
  int Fd =
      openat(Where.get(), Name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, Mode);
  if (Fd < 0 && errno == EEXIST)
    return CreateResult::Exists;
  if (Fd < 0)
    return Fail(errno);
  if (int Code = writeNew(Fd, Text)) {
    unlinkat(Where.get(), Name.c_str(), 0);
    return Fail(Code);
  }
  return CreateResult::Created;
}

} // namespace jwtlint
