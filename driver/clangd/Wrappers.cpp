//===- Wrappers.cpp - What jwt-clangd does differently from clangd --------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The linker's --wrap puts these in place of three functions of clangd 19, which they call
// as __real_…. All are called from other objects of the archive than the one that defines
// them; a call within one object could not be wrapped. clangd's headers are not packaged:
// the declarations are by the names of the symbols, which are those of clangd 19.
//
//===----------------------------------------------------------------------===//

#include "clang-tidy/ClangTidyOptions.h"
#include "driver/Documentation.h"
#include "clang/Basic/Version.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/JSON.h"

#include <optional>

static_assert(CLANG_VERSION_MAJOR == 19, "the wrapped functions are those of clangd 19");

namespace clang::clangd {
struct PublishDiagnosticsParams;
} // namespace clang::clangd

using TidyProvider = llvm::function_ref<void(clang::tidy::ClangTidyOptions &, llvm::StringRef)>;

extern "C" {

std::optional<bool>
__real__ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE(llvm::StringRef Check);
std::optional<bool>
__wrap__ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE(llvm::StringRef Check);

TidyProvider __real__ZN5clang6clangd20provideDefaultChecksEv();
TidyProvider __wrap__ZN5clang6clangd20provideDefaultChecksEv();

llvm::json::Value __real__ZN5clang6clangd6toJSONERKNS0_24PublishDiagnosticsParamsE(
    const clang::clangd::PublishDiagnosticsParams &Params);
llvm::json::Value __wrap__ZN5clang6clangd6toJSONERKNS0_24PublishDiagnosticsParamsE(
    const clang::clangd::PublishDiagnosticsParams &Params);

/// Nothing stands for "not measured"; clangd runs none but fast checks. Ours walk the main file
/// once, all together.
std::optional<bool>
__wrap__ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE(llvm::StringRef Check) {
  return Check.starts_with("jwt-")
             ? true
             : __real__ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE(Check);
}

/// Where no .clang-tidy selects checks, ours are among clangd's own choice.
TidyProvider __wrap__ZN5clang6clangd20provideDefaultChecksEv() {
  // What is returned refers to it.
  static const auto Choose = [Chosen = __real__ZN5clang6clangd20provideDefaultChecksEv()](
                                 clang::tidy::ClangTidyOptions &Options, llvm::StringRef File) {
    bool HasOwn = Options.Checks && !Options.Checks->empty();
    Chosen(Options, File);
    if (!HasOwn)
      Options.Checks = Options.Checks.value_or("") + ",jwt-*";
  };
  return Choose;
}

/// clangd takes every check for one that is documented with clang-tidy's own.
llvm::json::Value __wrap__ZN5clang6clangd6toJSONERKNS0_24PublishDiagnosticsParamsE(
    const clang::clangd::PublishDiagnosticsParams &Params) {
  llvm::json::Value Message =
      __real__ZN5clang6clangd6toJSONERKNS0_24PublishDiagnosticsParamsE(Params);
  llvm::json::Object *Object = Message.getAsObject();
  llvm::json::Array *All = Object ? Object->getArray("diagnostics") : nullptr;
  if (!All)
    return Message;
  for (llvm::json::Value &Each : *All) {
    llvm::json::Object *Diagnostic = Each.getAsObject();
    std::optional<llvm::StringRef> Code = Diagnostic ? Diagnostic->getString("code") : std::nullopt;
    if (!Code || !Code->starts_with("jwt-"))
      continue;
    std::string Address = jwtlint::documentationAddress(std::string_view(*Code));
    if (Address.empty())
      Diagnostic->erase("codeDescription");
    else
      (*Diagnostic)["codeDescription"] = llvm::json::Object{{"href", Address}};
  }
  return Message;
}

} // extern "C"
