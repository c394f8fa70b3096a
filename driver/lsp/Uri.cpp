//===- Uri.cpp - Files as editors name them -------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Uri.h"

#include "driver/Paths.h"

#include <fmt/format.h>

#include <filesystem>

namespace jwtlint::lsp {
namespace {

int hexDigit(char C) {
  if (C >= '0' && C <= '9')
    return C - '0';
  if (C >= 'a' && C <= 'f')
    return C - 'a' + 10;
  return C >= 'A' && C <= 'F' ? C - 'A' + 10 : -1;
}

/// Nothing if a '%' is followed by anything but two digits, or stands for NUL.
std::optional<std::string> decoded(std::string_view Text) {
  std::string Result;
  for (size_t I = 0; I < Text.size(); ++I) {
    if (Text[I] != '%') {
      Result += Text[I];
      continue;
    }
    int High = I + 2 < Text.size() ? hexDigit(Text[I + 1]) : -1;
    int Low = High < 0 ? -1 : hexDigit(Text[I + 2]);
    if (Low < 0 || High + Low == 0)
      return std::nullopt;
    Result += static_cast<char>(High * 16 + Low);
    I += 2;
  }
  return Result;
}

bool staysAsItIs(char C) {
  return (C >= 'a' && C <= 'z') || (C >= 'A' && C <= 'Z') || (C >= '0' && C <= '9') || C == '/' ||
         C == '-' || C == '_' || C == '.' || C == '~';
}

} // namespace

std::optional<std::string> pathOfUri(std::string_view Uri) {
  constexpr std::string_view Scheme = "file://", Local = "localhost/";
  if (lowerCase(Uri.substr(0, Scheme.size())) != Scheme)
    return std::nullopt;
  Uri.remove_prefix(Scheme.size());
  if (Uri.starts_with(Local))
    Uri.remove_prefix(Local.size() - 1);
  if (!Uri.starts_with('/'))
    return std::nullopt;
  std::optional<std::string> Path = decoded(Uri.substr(0, Uri.find_first_of("?#")));
  if (!Path || Path->find('\0') != std::string::npos)
    return std::nullopt;
  return absolutePath(*Path, "/");
}

std::optional<std::string> realPathOfUri(std::string_view Uri) {
  std::optional<std::string> Path = pathOfUri(Uri);
  std::error_code Code;
  if (Path)
    if (std::filesystem::path Real = std::filesystem::weakly_canonical(*Path, Code); !Code)
      return Real.string();
  return Path;
}

std::string uriOfPath(std::string_view Path) {
  std::string Uri = "file://";
  for (char C : Path)
    Uri +=
        staysAsItIs(C) ? std::string(1, C) : fmt::format("%{:02X}", static_cast<unsigned char>(C));
  return Uri;
}

} // namespace jwtlint::lsp
