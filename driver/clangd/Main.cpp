//===- Main.cpp - jwt-clangd ----------------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Extract.h"
#include "driver/clangd/OpenWorkspaces.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace clang::clangd {
int clangdMain(int ArgumentCount, char *Arguments[]); // of libclangdMain.a
} // namespace clang::clangd

int main(int ArgumentCount, char *Arguments[]) {
  jwtlint::useOpenWorkspaces();
  std::vector<char *> All(Arguments, Arguments + ArgumentCount);
  // clangd looks for Clang's own headers beside itself, and this one is elsewhere. An argument
  // of the user comes later, and of two clangd would refuse the second.
  bool IsGiven = std::any_of(All.begin(), All.end(), [](std::string_view Argument) {
    return Argument.find("-resource-dir") != std::string_view::npos;
  });
  std::string Headers = "--resource-dir=" + jwtlint::resourceFolder();
  if (!IsGiven)
    All.insert(All.begin() + 1, Headers.data());
  All.push_back(nullptr);
  return clang::clangd::clangdMain(static_cast<int>(All.size()) - 1, All.data());
}
