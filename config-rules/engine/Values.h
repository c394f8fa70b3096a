//===- Values.h - Scalars of configuration, read as types -------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Booleans, lists, key names, units in key names and URLs, as the systems that read
// configuration understand them. What cannot be read is nullopt, never a guess.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_VALUES_H
#define JWTLINT_CONFIG_RULES_ENGINE_VALUES_H

#include "jose/Duration.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint::config {

/// true, yes, on, 1, enabled, y, t and their opposites, whatever the case.
std::optional<bool> parseBoolean(std::string_view Text);

/// A piece of a text, with its offset there.
struct ListItem {
  std::string_view Text;
  size_t Offset = 0;
};
/// The items of a list that is written as one string: by commas if there is one, else by
/// blanks; a JSON-like `[a, "b"]` is accepted. Items are trimmed and unquoted, empty ones left out.
/// What stands in quotes or in an interpolation is not split. A text above 64 KiB is one item.
std::vector<ListItem> splitList(std::string_view Text);

/// The one spelling of a key name by which `jwtSecret`, `JWT_SECRET`, `jwt-secret` and
/// `JwtSecret` are equal: lower case letters and digits only. `*` and `?` stay, for globs.
std::string squeezeKey(std::string_view Key);
/// Its words in lower case: "accessTokenTTL" -> access, token, ttl; "JWTSecret2" -> jwt, secret2;
/// "redirectURIs" -> redirect, uris.
std::vector<std::string> keyWords(std::string_view Key);
/// The unit that a key name states: "tokenValidityInMilliseconds", "JWT_EXP_MS", "expireMinutes",
/// "token-validity-in-seconds", "lifetime_days". Only a unit at the end of the name counts, or one
/// after "in"; none after "per". "min" (or minimum) and the singular words need a word about time
/// before them: "expire_min", "ttlHour".
std::optional<jose::Unit> unitOfKey(std::string_view Key);

/// Does \p Text match the glob \p Pattern (`*` any run, `?` one character)? Linear in practice:
/// no backtracking beyond the last star.
bool globMatches(std::string_view Pattern, std::string_view Text);

enum class HostClass : unsigned char {
  Loopback,       ///< localhost, *.localhost, 127.0.0.0/8, ::1, 0.0.0.0, host.docker.internal
  ClusterLocal,   ///< *.svc, *.svc.cluster.local, *.internal, *.local, and a.b of a Kubernetes
                  ///< Service
  SingleLabel,    ///< a name without a dot: another container
  PrivateAddress, ///< RFC 1918, RFC 6598, link-local, unique local IPv6
  Public,
  Unknown, ///< filled in at deployment
};
/// "loopback", "cluster-local", "single-label", "private", "public", "unknown".
std::string_view toString(HostClass Class);

struct Url {
  std::string Scheme; ///< lower case
  std::string Host;   ///< lower case, without user, port and brackets
  HostClass Class = HostClass::Public;
  /// The name or address is reserved for documentation and tests (RFC 2606, RFC 6761, RFC 5737,
  /// RFC 3849): "login.example.com", "idp.test". Nobody is reached there.
  bool Reserved = false;
};
/// Reads an absolute URL. The host may hold interpolations, template expressions or placeholders
/// (`<tenant>`, `{region}`): it is Unknown unless its literal end tells
/// (`${NS}.svc.cluster.local`). They may stand in the scheme too, which makes it no URL. Nullopt
/// for anything else, such as an issuer that is a name or an e-mail address. `file:///…` has no
/// host and is Loopback.
///
/// A last label that no public name can have (with a hyphen or a digit: `web.team-a`), or that is
/// usual for a namespace ("default", "monitoring"), makes a name that of a Kubernetes Service.
std::optional<Url> parseUrl(std::string_view Text);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_VALUES_H
