//===- MergeFindings.cpp - Findings of code and of configuration ----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/MergeFindings.h"

#include "driver/Paths.h"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

namespace jwtlint {

static bool isOfSecret(const Finding &F) {
  return F.Id == "jwt-hardcoded-secret" || F.Id == "jwt-weak-secret" ||
         F.Id == "jwt-private-key-exposed";
}

/// A secret of a configuration file is one finding: replacing it mends both that it is
/// written there and that it is weak.
static void mergeSecrets(std::vector<Finding> &All) {
  auto IsWeak = [&](const Finding &F) {
    return F.Id == "jwt-weak-secret" && mayBeConfiguration(F.Where.File);
  };
  for (Finding &Weak : All)
    if (IsWeak(Weak))
      for (Finding &Written : All)
        if (Written.Id == "jwt-hardcoded-secret" && Written.Where == Weak.Where) {
          Written.Message +=
              ", and it is weak" +
              Weak.Message.substr(std::min(Weak.Message.find(':'), Weak.Message.size()));
          Weak.Id.clear();
        }
  std::erase_if(All, [](const Finding &F) { return F.Id.empty(); });
}

void mergeFindings(std::vector<Finding> &All, std::vector<Finding> OfConfiguration) {
  mergeSecrets(All);
  size_t OfCode = All.size();
  for (Finding &F : OfConfiguration)
    if (std::none_of(All.begin(), All.begin() + static_cast<ptrdiff_t>(OfCode),
                     [&](const Finding &Other) {
                       return Other.Where == F.Where &&
                              (Other.Id == F.Id || (isOfSecret(Other) && isOfSecret(F)));
                     }))
      All.push_back(std::move(F));
  std::sort(All.begin(), All.end(), [](const Finding &A, const Finding &B) {
    return std::tie(A.Where, A.Id, A.Level, A.Message) <
           std::tie(B.Where, B.Id, B.Level, B.Message);
  });
}

} // namespace jwtlint
