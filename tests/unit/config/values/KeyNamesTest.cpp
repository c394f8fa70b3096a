//===- KeyNamesTest.cpp - Words and units in names of settings --*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Values.h"

#include <gtest/gtest.h>

namespace jwtlint::config {
namespace {

using jose::Unit;
using Words = std::vector<std::string>;

TEST(KeyNames, SqueezedNamesAreEqual) {
  for (const char *Key : {"jwtSecret", "JWT_SECRET", "jwt-secret", "JwtSecret", "jwt.secret"})
    EXPECT_EQ(squeezeKey(Key), "jwtsecret") << Key;
  EXPECT_EQ(squeezeKey("*_SECRET_?"), "*secret?");
  EXPECT_EQ(squeezeKey("__"), "");
}

TEST(KeyNames, Words) {
  EXPECT_EQ(keyWords("accessTokenTTL"), (Words{"access", "token", "ttl"}));
  EXPECT_EQ(keyWords("JWTSecret2"), (Words{"jwt", "secret2"}));
  EXPECT_EQ(keyWords("token-validity-in-seconds"), (Words{"token", "validity", "in", "seconds"}));
  EXPECT_EQ(keyWords("JWT__EXPIRE_MS"), (Words{"jwt", "expire", "ms"}));
  EXPECT_EQ(keyWords("TTLSeconds"), (Words{"ttl", "seconds"}));
  EXPECT_EQ(keyWords("oauth2ClientID"), (Words{"oauth2", "client", "id"}));
  EXPECT_EQ(keyWords("redirectURIs"), (Words{"redirect", "uris"}));
  EXPECT_EQ(keyWords("allowedJWTsPerUser"), (Words{"allowed", "jwts", "per", "user"}));
  EXPECT_EQ(keyWords("jwksUri"), (Words{"jwks", "uri"}));
  EXPECT_EQ(keyWords("..."), Words{});
  EXPECT_EQ(keyWords(""), Words{});
}

TEST(KeyNames, Units) {
  const struct {
    std::string_view Key;
    Unit Value;
  } Cases[] = {
      {"expiration-ms", Unit::Milliseconds},
      {"JWT_EXPIRATION_MS", Unit::Milliseconds},
      {"jwtExpirationMs", Unit::Milliseconds},
      {"JWTEXPIRATIONMS", Unit::Milliseconds},
      {"tokenMaxAgeMs", Unit::Milliseconds},
      {"tokenValidityInMilliseconds", Unit::Milliseconds},
      {"ttlMillis", Unit::Milliseconds},
      {"ms", Unit::Milliseconds},
      {"token-validity-in-seconds", Unit::Seconds},
      {"token-validity-in-seconds-for-remember-me", Unit::Seconds},
      {"lifetime_in_seconds", Unit::Seconds},
      {"TTL_SECS", Unit::Seconds},
      {"ttlSec", Unit::Seconds},
      {"expirySeconds", Unit::Seconds},
      {"tokenttlseconds", Unit::Seconds},
      {"timeout_s", Unit::Seconds},
      {"seconds", Unit::Seconds},
      {"expireMinutes", Unit::Minutes},
      {"DurationInMinutes", Unit::Minutes},
      {"AccessTokenMinutes", Unit::Minutes},
      {"expire_min", Unit::Minutes},
      {"HOURS", Unit::Hours},
      {"JWT_TTL_HOUR", Unit::Hours},
      {"RefreshTokenDays", Unit::Days},
      {"lifetime_days", Unit::Days},
      {"spec.jwt.expire-days", Unit::Days},
  };
  for (const auto &C : Cases)
    EXPECT_EQ(unitOfKey(C.Key), C.Value) << C.Key;
}

TEST(KeyNames, NoUnits) {
  for (const char *Key : {"minimum",
                          "admin",
                          "items",
                          "params",
                          "terms",
                          "forms",
                          "jwtparams",
                          "expires_in",
                          "ttl",
                          "expiration",
                          "maxAge",
                          "min",
                          "key_size_min",
                          "holidays",
                          "requests_per_minute",
                          "maxPerHour",
                          "perSeconds",
                          "tokenURLs",
                          "IDs",
                          "the_second",
                          "s",
                          "secondsToExpire",
                          "minute_limit",
                          "h",
                          "d",
                          "",
                          "--"})
    EXPECT_EQ(unitOfKey(Key), std::nullopt) << Key;
}

} // namespace
} // namespace jwtlint::config
