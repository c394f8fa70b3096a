//===- Paths.h - Names of files ---------------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Paths inside the driver are absolute, lexically normal and without trailing
// slash, as strings: they are compared and cut far more often than opened.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_PATHS_H
#define JWTLINT_DRIVER_PATHS_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

enum class FileKind : unsigned char { Other, CSource, CxxSource, Header };

/// What the extension says. `.C` is C++; `.h` is a header of either language.
FileKind kindOf(std::string_view Path);

/// Can a file of this name hold configuration? Generous: what it holds decides later.
bool mayBeConfiguration(std::string_view Path);

inline bool isSource(FileKind K) { return K == FileKind::CSource || K == FileKind::CxxSource; }

/// The last component, and what stands before it ("/" for "/a").
std::string_view baseName(std::string_view Path);
std::string_view folderOf(std::string_view Path);

/// Is Path the folder itself or something in it, at any depth?
bool isBelow(std::string_view Path, std::string_view Folder);

/// Path relative to Folder, which it is below; empty for the folder itself.
std::string_view below(std::string_view Path, std::string_view Folder);

/// The components of a relative path, from the first to the last.
std::vector<std::string_view> components(std::string_view Relative);

/// Name as seen from Folder, made absolute and lexically normal.
std::string absolutePath(std::string_view Name, std::string_view Folder);

/// How reports name Path: relative to Root, or absolute when outside of it.
std::string shownPath(std::string_view Path, std::string_view Root);

std::string lowerCase(std::string_view Text);

/// Does Text contain Word, which is in lower case, in whatever case?
bool containsIgnoringCase(std::string_view Text, std::string_view Word);

/// The content of a regular file of at most Limit bytes; otherwise nothing and
/// the reason. Never blocks on a FIFO or a device.
std::optional<std::string> readRegularFile(const std::string &Path, std::string &Why,
                                           size_t Limit = size_t{64} << 20);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_PATHS_H
