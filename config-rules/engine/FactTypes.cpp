//===- FactTypes.cpp - The canonical facts --------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/FactTypes.h"

namespace jwtlint::config {

std::span<const FactKind> factKinds() {
  using enum FactType;
  static constexpr FactKind All[] = {
      {"secret", Secret, "what signs and verifies tokens with HMAC"},
      {"secret.refresh", Secret, "what signs refresh tokens"},
      {"secret.session", Secret, "what signs or encrypts sessions that hold tokens"},
      {"secret.cookie", Secret, "what signs or encrypts cookies that hold tokens"},
      {"secret.encryption", Secret, "what encrypts tokens or keys"},
      {"secret.publisher", Secret, "what signs the tokens of one role, beside secret.subscriber"},
      {"secret.subscriber", Secret, "what signs the tokens of another role"},
      {"secret.other", Secret, "a further signing secret, where its purpose has no name here"},
      {"secret.client", Secret, "the OAuth client secret; it may sign ID tokens with HS256"},
      {"key", Key, "a signing or verification key that is written down"},
      {"key.public", Key, "a key that others are given: a published key set"},
      {"key.size", Key, "the same key, where its size is written"},
      {"token", Token, "a token that is written down"},
      {"algorithms", List, "what the verifier accepts"},
      {"algorithm", Text, "what signs; one algorithm"},
      {"algorithm.encryption", Text, "key management of JWE"},
      {"algorithm.pinned", Boolean, "the verifier has an allow-list of algorithms"},
      {"shared", Boolean, "others than the signer verify"},
      {"verify.signature", Boolean, "signatures are checked; authentication is on"},
      {"verify.exp", Boolean, "exp is required or checked"},
      {"verify.audience", Boolean, "aud is checked"},
      {"verify.issuer", Boolean, "iss is checked"},
      {"authentication.required", Boolean, "requests without a valid token are refused"},
      {"key.from-token", Boolean, "jku, x5u, x5c or jwk of the token's header choose the key"},
      {"jwks.url", Url, "where the verifier fetches keys"},
      {"issuer.url", Url, "the issuer or discovery document, where keys are found through it"},
      {"token.url", Url, "token, authorization and introspection endpoints, redirects"},
      {"server.url", Url, "where an API that takes tokens is served"},
      {"tls.verify", Boolean, "certificates of key and token endpoints are checked"},
      {"https.required", Boolean, "plain http is refused"},
      {"jwks.cache", Duration, "how long fetched keys are used"},
      {"key.rotation", Duration, "how often signing keys change"},
      {"ttl.access", Duration, "lifetime of access tokens, or of the only tokens there are"},
      {"ttl.id", Duration, "lifetime of ID tokens"},
      {"ttl.refresh", Duration, "lifetime of refresh tokens"},
      {"ttl.session", Duration, "lifetime of sessions that yield tokens without signing in"},
      {"ttl.cookie", Duration, "lifetime of cookies that hold tokens"},
      {"ttl.service", Duration, "lifetime of tokens of machines: robots, service accounts"},
      {"ttl.limited", Boolean, "tokens have to expire at all"},
      {"skew", Duration, "tolerance for exp, nbf and iat"},
      {"refresh.rotation", Boolean, "a refresh token is exchanged when it is used"},
      {"refresh.used", Boolean, "the client may use refresh tokens"},
      {"refresh.expires", Boolean, "refresh tokens expire"},
      {"revocation", Boolean, "tokens can be revoked"},
      {"token.in-query", Boolean, "tokens are accepted from the URL"},
      {"token.forwarded", Boolean, "the token is passed on as it came"},
      {"token.browser-store", Boolean, "tokens are kept where scripts can read them"},
      {"log.tokens", Boolean, "tokens or claims are logged"},
      {"error.detail", Boolean, "errors of verification reach the client in detail"},
      {"cookie.secure", Boolean, "the cookie is sent with TLS only"},
      {"cookie.httponly", Boolean, "scripts cannot read the cookie"},
      {"cookie.samesite", Text, "lax, strict or none"},
      {"claims.copied", List, "attributes that become claims"},
      {"jwe.iterations", Number, "limit of p2c"},
      {"jwk.kid", Text, "the key's id"},
      {"jwk.alg", Text, "the key's algorithm"},
      {"jwk.use", Text, "sig or enc"},
      {"jwk.operations", List, "key_ops"},
      {"jwk.several", Boolean, "the set holds more than one key"},
      {"signer", Boolean, "the key set is meant to sign, so it may be private"},
      {"production", Boolean, "false: a development or test setting, by its own word"},
  };
  return All;
}

const FactKind *findFact(std::string_view Name) {
  for (const FactKind &F : factKinds())
    if (F.Name == Name)
      return &F;
  return nullptr;
}

} // namespace jwtlint::config
