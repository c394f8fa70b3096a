//===- InitCommandFiles.h - Files that are only ever created ----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_INITCOMMANDFILES_H
#define JWTLINT_DRIVER_INITCOMMANDFILES_H

#include <string>
#include <string_view>

#include <sys/types.h>

namespace jwtlint {

enum class CreateResult { Created, Exists, Failed };

/// Creates a file that does not exist, with the folders that it needs. Below Base no
/// symbolic link is followed, so that nothing is written elsewhere; whatever has the file's
/// name, a dangling link too, makes it Exists. Mode is cut by the umask. Failed leaves no
/// part of a file behind and says in Error which name is in the way, and why.
CreateResult createNewFile(const std::string &Base, std::string_view Relative,
                           std::string_view Text, mode_t Mode, std::string &Error);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_INITCOMMANDFILES_H
