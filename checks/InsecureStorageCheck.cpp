//===- InsecureStorageCheck.cpp - Tokens and secrets in plain stores ------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/InsecureStorageCheck.h"

#include "checks/Queries.h"

#include <fmt/format.h>

namespace jwtlint {

void InsecureStorageCheck::run(const Program &P, FindingSink &Sink) const {
  reportLeaks(P, {"file", "settings", "process-environment"}, [&](const Leak &L) {
    std::string_view Where = L.Sink->Name == "file"       ? "a plain file"
                             : L.Sink->Name == "settings" ? "plain settings"
                                                          : "the environment";
    Sink.report(L.Place)
        .message(fmt::format("{} is written to {}", L.What, Where))
        .flow(L.Path, L.Sink, L.Place)
        .suggest("keep it in the system's key store, or store a hash of it");
  });
}

} // namespace jwtlint
