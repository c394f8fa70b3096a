//===- Paths.cpp - Names of files -------------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Paths.h"

#include "driver/Characters.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jwtlint {

FileKind kindOf(std::string_view Path) {
  std::string_view Name = baseName(Path);
  size_t Dot = Name.rfind('.');
  if (Dot == std::string_view::npos || Dot == 0)
    return FileKind::Other;
  std::string_view Extension = Name.substr(Dot + 1);
  auto IsOneOf = [&](auto... Known) { return ((Extension == Known) || ...); };
  if (Extension == "c")
    return FileKind::CSource;
  if (IsOneOf("cc", "cpp", "cxx", "c++", "C", "CPP"))
    return FileKind::CxxSource;
  if (IsOneOf("h", "hh", "hpp", "hxx", "h++", "H", "ipp", "inl"))
    return FileKind::Header;
  return FileKind::Other;
}

std::string_view baseName(std::string_view Path) { return Path.substr(Path.rfind('/') + 1); }

std::string_view folderOf(std::string_view Path) {
  size_t Slash = Path.rfind('/');
  if (Slash == std::string_view::npos)
    return {};
  return Path.substr(0, std::max<size_t>(Slash, 1));
}

bool isBelow(std::string_view Path, std::string_view Folder) {
  if (!Path.starts_with(Folder))
    return false;
  return Path.size() == Folder.size() || Folder.ends_with('/') || Path[Folder.size()] == '/';
}

std::string_view below(std::string_view Path, std::string_view Folder) {
  Path.remove_prefix(std::min(Folder.size(), Path.size()));
  while (Path.starts_with('/'))
    Path.remove_prefix(1);
  return Path;
}

bool mayBeConfiguration(std::string_view Path) {
  // Lock files and the like are JSON or YAML, large, and nobody's settings.
  static constexpr std::array<std::string_view, 7> NoSettings = {
      "package-lock.json", "npm-shrinkwrap.json", "composer.lock",        "pnpm-lock.yaml",
      "tsconfig.json",     "package.json",        "compile_commands.json"};
  static constexpr std::array<std::string_view, 21> Endings = {
      "yaml", "yml",        "json",   "json5", "jsonc", "jwk",    "jwks",
      "env",  "properties", "toml",   "ini",   "cfg",   "conf",   "cnf",
      "tmpl", "tpl",        "gotmpl", "j2",    "hcl",   "config", "envrc"};
  std::string_view Name = baseName(Path);
  if (std::find(NoSettings.begin(), NoSettings.end(), Name) != NoSettings.end() ||
      kindOf(Path) != FileKind::Other)
    return false;
  if (Name.starts_with("env-") || Name.starts_with("env."))
    return true;
  // Any of its endings: app.yml.example, config.yml_example_discord, .env.production.
  for (size_t Dot = Name.find('.'); Dot != std::string_view::npos; Dot = Name.find('.', Dot + 1)) {
    size_t End = Name.find_first_of("._-~", Dot + 1);
    std::string Ending = lowerCase(Name.substr(Dot + 1, End - Dot - 1));
    if (std::find(Endings.begin(), Endings.end(), Ending) != Endings.end())
      return true;
  }
  return false;
}

std::vector<std::string_view> components(std::string_view Relative) {
  std::vector<std::string_view> Result;
  while (!Relative.empty()) {
    size_t Slash = std::min(Relative.find('/'), Relative.size());
    if (Slash != 0)
      Result.push_back(Relative.substr(0, Slash));
    Relative.remove_prefix(std::min(Slash + 1, Relative.size()));
  }
  return Result;
}

std::string absolutePath(std::string_view Name, std::string_view Folder) {
  // Most are absolute and normal already, and there may be many.
  if (Name.size() > 1 && Name.starts_with('/') && !Name.ends_with('/') &&
      Name.find("/.") == std::string_view::npos && Name.find("//") == std::string_view::npos)
    return std::string(Name);
  std::filesystem::path Whole = std::filesystem::path(Folder) / std::filesystem::path(Name);
  std::string Result = Whole.lexically_normal().string();
  while (Result.size() > 1 && Result.ends_with('/'))
    Result.pop_back();
  return Result;
}

std::string shownPath(std::string_view Path, std::string_view Root) {
  if (!isBelow(Path, Root))
    return std::string(Path);
  std::string_view Relative = below(Path, Root);
  return Relative.empty() ? "." : std::string(Relative);
}

std::string lowerCase(std::string_view Text) {
  std::string Result(Text);
  for (char &C : Result)
    C = lowerCase(C);
  return Result;
}

bool containsIgnoringCase(std::string_view Text, std::string_view Word) {
  return std::search(Text.begin(), Text.end(), Word.begin(), Word.end(),
                     [](char A, char B) { return lowerCase(A) == B; }) != Text.end();
}

std::optional<std::string> readRegularFile(const std::string &Path, std::string &Why,
                                           size_t Limit) {
  auto Fail = [&](std::string Reason) -> std::optional<std::string> {
    Why = "cannot be read: " + std::move(Reason);
    return std::nullopt;
  };
  // Without O_NONBLOCK, opening a FIFO waits for a writer.
  int Fd = open(Path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (Fd < 0)
    return Fail(std::strerror(errno));
  struct stat Status;
  std::optional<std::string> Result;
  if (fstat(Fd, &Status) != 0) {
    Fail(std::strerror(errno));
  } else if (!S_ISREG(Status.st_mode)) {
    Fail("not a regular file");
  } else {
    Result.emplace();
    std::array<char, 65536> Buffer;
    ssize_t Count = 0;
    while ((Count = read(Fd, Buffer.data(), Buffer.size())) > 0 && Result->size() <= Limit)
      Result->append(Buffer.data(), static_cast<size_t>(Count));
    if (Count < 0)
      Result = Fail(std::strerror(errno));
    else if (Result->size() > Limit)
      Result = Fail("larger than " + std::to_string(Limit >> 20) + " MiB");
  }
  close(Fd);
  return Result;
}

} // namespace jwtlint
