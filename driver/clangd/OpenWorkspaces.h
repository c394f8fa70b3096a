//===- OpenWorkspaces.h - The repositories of open files --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// clangd analyses each open file in a thread of its own. What is known of the repository
// around it is shared: it is opened once, beside the parsing of the file that asks first, and
// again, in the background, when the cache or the settings have changed. Who asks meanwhile waits
// for a moment, and then is given what was known before.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_CLANGD_OPENWORKSPACES_H
#define JWTLINT_DRIVER_CLANGD_OPENWORKSPACES_H

namespace jwtlint {

/// From now on the checks of this process know the whole program.
void useOpenWorkspaces();

} // namespace jwtlint

#endif // JWTLINT_DRIVER_CLANGD_OPENWORKSPACES_H
