//===- HtmlText.cpp - Text in an HTML page ----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/reports/html/HtmlText.h"

#include "driver/reports/ReportText.h"
#include "jose/Base64.h"

#include <openssl/evp.h>

#include <array>

namespace jwtlint {

std::string htmlText(std::string_view Text) {
  std::string Result;
  for (char C : Text) {
    switch (C) {
    case '&':
      Result += "&amp;";
      break;
    case '<':
      Result += "&lt;";
      break;
    case '>':
      Result += "&gt;";
      break;
    case '"':
      Result += "&quot;";
      break;
    case '\'':
      Result += "&#39;";
      break;
    default:
      Result += C;
    }
  }
  return Result;
}

std::string safeHtml(std::string_view Text) { return htmlText(safeText(Text)); }

std::string policyHash(std::string_view Content) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> Digest{};
  unsigned Size = 0;
  if (EVP_Digest(Content.data(), Content.size(), Digest.data(), &Size, EVP_sha256(), nullptr) != 1)
    return "'none'";
  std::string_view Bytes(reinterpret_cast<const char *>(Digest.data()), Size);
  return "'sha256-" + jose::encodeBase64(Bytes) + "'";
}

} // namespace jwtlint
