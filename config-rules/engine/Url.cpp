//===- Url.cpp - Where a URL leads ------------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Interpolation.h"
#include "config-rules/engine/Values.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace jwtlint::config {

namespace {

constexpr size_t MaxUrl = 8192;

struct Judgement {
  HostClass Class = HostClass::Public;
  bool Reserved = false;
};

bool isAlpha(char C) { return (C >= 'a' && C <= 'z') || (C >= 'A' && C <= 'Z'); }
bool isDigit(char C) { return C >= '0' && C <= '9'; }

std::string lowered(std::string_view Text) {
  std::string Result(Text);
  for (char &C : Result)
    if (C >= 'A' && C <= 'Z')
      C = static_cast<char>(C - 'A' + 'a');
  return Result;
}

/// \p Name itself or a name below it.
bool isWithin(std::string_view Host, std::string_view Name) {
  return Host == Name || (Host.size() > Name.size() && Host.ends_with(Name) &&
                          Host[Host.size() - Name.size() - 1] == '.');
}

template <size_t N> bool isWithinAny(std::string_view Host, const std::string_view (&Names)[N]) {
  return std::any_of(std::begin(Names), std::end(Names),
                     [&](std::string_view Name) { return isWithin(Host, Name); });
}

//===----------------------------------------------------------------------===//
// Addresses
//===----------------------------------------------------------------------===//

Judgement judgeIPv4(const unsigned char *A) {
  const auto Is = [A](int First, int Second) { return A[0] == First && A[1] == Second; };
  if (A[0] == 127 || (A[0] == 0 && A[1] == 0 && A[2] == 0 && A[3] == 0))
    return {HostClass::Loopback};
  if (A[0] == 10 || Is(192, 168) || Is(169, 254) || (A[0] == 172 && A[1] >= 16 && A[1] < 32) ||
      (A[0] == 100 && A[1] >= 64 && A[1] < 128))
    return {HostClass::PrivateAddress};
  const bool Documentation =
      (Is(192, 0) && A[2] == 2) || (Is(198, 51) && A[2] == 100) || (Is(203, 0) && A[2] == 113);
  return {HostClass::Public, Documentation};
}

Judgement judgeIPv6(const std::array<unsigned char, 16> &A) {
  static constexpr std::array<unsigned char, 12> MappedPrefix{0, 0, 0, 0, 0,   0,
                                                              0, 0, 0, 0, 255, 255};
  if (std::equal(MappedPrefix.begin(), MappedPrefix.end(), A.begin()))
    return judgeIPv4(&A[12]);
  if (std::all_of(A.begin(), A.end() - 1, [](unsigned char B) { return B == 0; }) && A[15] <= 1)
    return {HostClass::Loopback};
  if ((A[0] & 0xfe) == 0xfc || (A[0] == 0xfe && (A[1] & 0xc0) == 0x80))
    return {HostClass::PrivateAddress};
  return {HostClass::Public, A[0] == 0x20 && A[1] == 0x01 && A[2] == 0x0d && A[3] == 0xb8};
}

std::optional<Judgement> judgeAddress(const std::string &Host) {
  std::array<unsigned char, 4> V4{};
  if (inet_pton(AF_INET, Host.c_str(), V4.data()) == 1)
    return judgeIPv4(V4.data());
  std::array<unsigned char, 16> V6{};
  const std::string Address = Host.substr(0, Host.find('%')); // a zone follows
  if (inet_pton(AF_INET6, Address.c_str(), V6.data()) == 1)
    return judgeIPv6(V6);
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

/// Names of namespaces that are no top-level domain.
constexpr std::string_view UsualNamespaces[] = {
    "default", "monitoring", "observability", "keycloak", "production", "staging", "argocd",
    "istio",   "ingress",    "kafka",         "backend",  "identity",   "iam",     "auth",
    "oauth",   "sso",        "gateway",       "platform", "infra",      "vault",   "logging"};

/// A top-level domain has letters only, or is Punycode (RFC 3696 section 2).
bool isNoTopLevelDomain(std::string_view Label) {
  if (Label.starts_with("xn--"))
    return false;
  return !std::all_of(Label.begin(), Label.end(),
                      [](char C) { return isAlpha(C) || static_cast<unsigned char>(C) >= 0x80; });
}

std::optional<Judgement> judgeByEnd(std::string_view Host) {
  static constexpr std::string_view Loopback[] = {
      "localhost", "localhost.localdomain", "host.docker.internal", "gateway.docker.internal",
      "kubernetes.docker.internal", "host.containers.internal", "host.minikube.internal",
      // public names that resolve to 127.0.0.1
      "localtest.me", "lvh.me", "localdev.me", "127.0.0.1.nip.io", "127.0.0.1.sslip.io"};
  static constexpr std::string_view Internal[] = {
      "svc",  "svc.cluster.local", "internal",  "local", "localdomain", "lan",
      "corp", "intranet",          "home.arpa", "consul"};
  static constexpr std::string_view Documentation[] = {"example.com", "example.net", "example.org",
                                                       "example",     "test",        "invalid"};
  if (isWithinAny(Host, Loopback))
    return Judgement{HostClass::Loopback};
  const size_t Dot = Host.rfind('.');
  if (Dot == std::string_view::npos)
    return std::nullopt;
  if (isWithinAny(Host, Documentation))
    return Judgement{HostClass::Public, true};
  const std::string_view Last = Host.substr(Dot + 1);
  const bool IsNamespace =
      isNoTopLevelDomain(Last) || std::find(std::begin(UsualNamespaces), std::end(UsualNamespaces),
                                            Last) != std::end(UsualNamespaces);
  if (isWithinAny(Host, Internal) || IsNamespace)
    return Judgement{HostClass::ClusterLocal};
  return std::nullopt;
}

bool isFilledIn(std::string_view Host) {
  return Host.find_first_of("${}<>%#@()[]`'\" |*!") != std::string_view::npos;
}

/// A host that something is filled into: what follows the last such place may still tell.
Judgement judgeFilledIn(std::string_view Host) {
  const size_t Last = Host.find_last_of("${}<>%#@()[]`'\" |*!");
  const std::string_view End = Host.substr(Last + 1);
  if (!End.starts_with('.'))
    return {HostClass::Unknown};
  const std::string Completed = "x" + std::string(End);
  if (const std::optional<Judgement> Found = judgeByEnd(Completed))
    return *Found;
  // Two labels after it: `${TENANT}.auth0.com`; one alone may be part of a name: `${HOST}.de`.
  return {std::count(End.begin(), End.end(), '.') >= 2 ? HostClass::Public : HostClass::Unknown};
}

Judgement judgeHost(const std::string &Host) {
  if (const std::optional<Judgement> Address = judgeAddress(Host))
    return *Address;
  if (isFilledIn(Host))
    return judgeFilledIn(Host);
  if (const std::optional<Judgement> Name = judgeByEnd(Host))
    return *Name;
  return {Host.find('.') == std::string::npos ? HostClass::SingleLabel : HostClass::Public};
}

//===----------------------------------------------------------------------===//
// Syntax (RFC 3986 section 3)
//===----------------------------------------------------------------------===//

/// The end of a placeholder that may hold any characters: `${A:-b/c}`, `{{ .x }}`, `<your host>`.
size_t fillInEnd(std::string_view Text, size_t I) {
  const size_t End = interpolationEnd(Text, I);
  if (End != I || (Text[I] != '<' && Text[I] != '{'))
    return End;
  const size_t Close = Text.find(Text[I] == '<' ? '>' : '}', I);
  return Close == std::string_view::npos ? I : Close + 1;
}

struct Authority {
  std::string_view Host;
  bool Valid = true;
};

/// Cuts the authority off \p Rest and takes the user and the port away.
Authority readAuthority(std::string_view Rest) {
  size_t HostBegin = 0;
  size_t Colon = std::string_view::npos;
  size_t I = 0;
  bool InBrackets = false;
  for (; I < Rest.size();) {
    if (const size_t End = fillInEnd(Rest, I); End != I) {
      I = End;
      continue;
    }
    const char C = Rest[I];
    if (std::string_view("/?#,\\").find(C) != std::string_view::npos)
      break;
    if (static_cast<unsigned char>(C) <= ' ' || C == '"' || C == '>' || C == '}')
      return {{}, false};
    if (C == '@') {
      HostBegin = I + 1;
      Colon = std::string_view::npos;
    } else if (C == '[' || C == ']') {
      InBrackets = C == '[';
    } else if (C == ':' && !InBrackets && Colon == std::string_view::npos) {
      Colon = I;
    }
    ++I;
  }
  std::string_view Host = Rest.substr(HostBegin, std::min(I, Colon) - HostBegin);
  if (Host.size() >= 2 && Host.front() == '[' && Host.back() == ']')
    Host = Host.substr(1, Host.size() - 2);
  if (Host.ends_with('.'))
    Host.remove_suffix(1);
  return {Host};
}

std::optional<std::string> readScheme(std::string_view Text) {
  const size_t End = Text.find("://");
  if (End == 0 || End == std::string_view::npos || !isAlpha(Text.front()))
    return std::nullopt;
  const std::string_view Scheme = Text.substr(0, End);
  if (!std::all_of(Scheme.begin(), Scheme.end(), [](char C) {
        return isAlpha(C) || isDigit(C) || C == '+' || C == '-' || C == '.';
      }))
    return std::nullopt;
  return lowered(Scheme);
}

} // namespace

std::string_view toString(HostClass Class) {
  switch (Class) {
  case HostClass::Loopback:
    return "loopback";
  case HostClass::ClusterLocal:
    return "cluster-local";
  case HostClass::SingleLabel:
    return "single-label";
  case HostClass::PrivateAddress:
    return "private";
  case HostClass::Public:
    return "public";
  case HostClass::Unknown:
    return "unknown";
  }
  return "unknown";
}

std::optional<Url> parseUrl(std::string_view Text) {
  constexpr std::string_view Blanks = " \t\r\n";
  const size_t First = Text.find_first_not_of(Blanks);
  if (First == std::string_view::npos || Text.size() > MaxUrl)
    return std::nullopt;
  Text = Text.substr(First, Text.find_last_not_of(Blanks) - First + 1);
  std::optional<std::string> Scheme = readScheme(Text);
  if (!Scheme)
    return std::nullopt;
  const Authority Found = readAuthority(Text.substr(Scheme->size() + 3));
  if (!Found.Valid)
    return std::nullopt;
  Url Result{std::move(*Scheme), lowered(Found.Host), HostClass::Loopback, false};
  if (Result.Host.empty()) {
    if (Result.Scheme == "file" || Result.Scheme == "unix")
      return Result;
    return std::nullopt;
  }
  const Judgement J = judgeHost(Result.Host);
  Result.Class = J.Class;
  Result.Reserved = J.Reserved;
  return Result;
}

} // namespace jwtlint::config
