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
#include "driver/clangd/Severities.h"
#include "clang/Basic/Version.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/JSON.h"

#include <optional>
#include <string>

static_assert(CLANG_VERSION_MAJOR == 19, "the wrapped functions are those of clangd 19");

namespace clang::clangd {
struct PublishDiagnosticsParams;
} // namespace clang::clangd

namespace {

/// The path of a file: address; clangd knows no others.
std::string pathOf(llvm::StringRef Address) {
  std::string Path;
  if (!Address.consume_front("file://"))
    return Path;
  for (size_t I = 0; I < Address.size(); ++I) {
    unsigned Code = 0;
    if (Address[I] == '%' && !Address.substr(I + 1, 2).getAsInteger(16, Code)) {
      Path += static_cast<char>(Code);
      I += 2;
    } else {
      Path += Address[I];
    }
  }
  return Path;
}

/// Gives a diagnostic of ours its address and severity (LSP 3.17: 1 error, 2 warning,
/// 3 information).
void complete(const std::string &File, llvm::json::Object &Diagnostic) {
  std::optional<llvm::StringRef> Code = Diagnostic.getString("code");
  if (!Code || !Code->starts_with("jwt-"))
    return;
  std::string Id = Code->str();
  if (std::string Address = jwtlint::documentationAddress(Id); !Address.empty())
    Diagnostic["codeDescription"] = llvm::json::Object{{"href", Address}};
  else
    Diagnostic.erase("codeDescription");
  const llvm::json::Object *Range = Diagnostic.getObject("range");
  const llvm::json::Object *Start = Range ? Range->getObject("start") : nullptr;
  std::optional<int64_t> Line = Start ? Start->getInteger("line") : std::nullopt;
  std::optional<jwtlint::Severity> Level =
      Line ? jwtlint::severityOf(File, static_cast<uint32_t>(*Line) + 1, Id) : std::nullopt;
  // Who asked for warnings to be errors has them.
  if (Level && Diagnostic.getInteger("severity") == 2)
    Diagnostic["severity"] = 3 - static_cast<int>(*Level);
}

/// Is there a check that the list, as in .clang-tidy, does not only take away?
bool selectsAny(llvm::StringRef Checks) {
  llvm::SmallVector<llvm::StringRef, 8> Globs;
  Checks.split(Globs, ',', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  return llvm::any_of(Globs, [](llvm::StringRef Glob) { return !Glob.trim().starts_with("-"); });
}

} // namespace

namespace jwtlint {

using TidyProvider = llvm::function_ref<void(clang::tidy::ClangTidyOptions &, llvm::StringRef)>;

#define JWTLINT_WRAP(Result, Name, Parameters, Symbol)                                             \
  Result real##Name Parameters asm("__real_" Symbol);                                              \
  Result wrapped##Name Parameters asm("__wrap_" Symbol)

JWTLINT_WRAP(std::optional<bool>, IsFastTidyCheck, (llvm::StringRef Check),
             "_ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE");
JWTLINT_WRAP(TidyProvider, ProvideDefaultChecks, (), "_ZN5clang6clangd20provideDefaultChecksEv");
JWTLINT_WRAP(llvm::json::Value, ToJSON, (const clang::clangd::PublishDiagnosticsParams &Params),
             "_ZN5clang6clangd6toJSONERKNS0_24PublishDiagnosticsParamsE");

/// Nothing stands for "not measured"; clangd runs none but fast checks. Ours walk the main file
/// once, all together.
std::optional<bool> wrappedIsFastTidyCheck(llvm::StringRef Check) {
  return Check.starts_with("jwt-") ? true : realIsFastTidyCheck(Check);
}

/// Where no .clang-tidy selects checks, ours are among clangd's own choice.
TidyProvider wrappedProvideDefaultChecks() {
  // What is returned refers to it.
  static const auto Choose = [Chosen = realProvideDefaultChecks()](
                                 clang::tidy::ClangTidyOptions &Options, llvm::StringRef File) {
    std::string Own = Options.Checks.value_or("");
    Chosen(Options, File);
    if (!selectsAny(Own))
      // What the project takes away comes later, and counts.
      Options.Checks = "jwt-*," + Options.Checks.value_or("");
  };
  return Choose;
}

/// clangd takes every check for one that is documented with clang-tidy's own, and every finding
/// for a warning.
llvm::json::Value wrappedToJSON(const clang::clangd::PublishDiagnosticsParams &Params) {
  llvm::json::Value Message = realToJSON(Params);
  llvm::json::Object *Object = Message.getAsObject();
  llvm::json::Array *All = Object ? Object->getArray("diagnostics") : nullptr;
  if (!All)
    return Message;
  std::string File = pathOf(Object->getString("uri").value_or(""));
  for (llvm::json::Value &Each : *All)
    if (llvm::json::Object *Diagnostic = Each.getAsObject())
      complete(File, *Diagnostic);
  return Message;
}

} // namespace jwtlint
