//===- UrlTest.cpp - Where a URL leads --------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Values.h"

#include <gtest/gtest.h>

namespace jwtlint::config {
namespace {

void expectClass(HostClass Class, std::initializer_list<std::string_view> Urls) {
  for (const std::string_view Text : Urls) {
    const std::optional<Url> U = parseUrl(Text);
    ASSERT_TRUE(U) << Text;
    EXPECT_EQ(toString(U->Class), toString(Class)) << Text << " with host " << U->Host;
  }
}

std::string hostOf(std::string_view Text) {
  const std::optional<Url> U = parseUrl(Text);
  return U ? U->Host : "no URL";
}

TEST(Url, Parts) {
  const std::optional<Url> U = parseUrl(" HTTPS://user:pass@Login.Example.NET:8443/a?b#c ");
  ASSERT_TRUE(U);
  EXPECT_EQ(U->Scheme, "https");
  EXPECT_EQ(U->Host, "login.example.net");
  EXPECT_EQ(hostOf("https://[2001:DB8::1]:443/x"), "2001:db8::1");
  EXPECT_EQ(hostOf("https://a.b.c./x"), "a.b.c");
  EXPECT_EQ(hostOf("https://a.de?x=https://b.de"), "a.de");
  EXPECT_EQ(hostOf("https://a.de,https://b.de"), "a.de");
  EXPECT_EQ(hostOf("https://u@v@a.de/"), "a.de");
  EXPECT_EQ(hostOf("https://a.de:${PORT}/x"), "a.de");
}

TEST(Url, Loopback) {
  expectClass(HostClass::Loopback, {"http://localhost:8080/x", "http://idp.localhost",
                                    "http://127.0.0.1", "http://127.9.8.7", "http://[::1]:80",
                                    "http://0.0.0.0:80", "http://host.docker.internal/x",
                                    "http://[::ffff:127.0.0.1]/", "file:///etc/jwks.json"});
}

TEST(Url, InsideTheCluster) {
  expectClass(HostClass::ClusterLocal,
              {"http://dex.auth.svc.cluster.local:5556/dex", "http://dex.auth.svc/x",
               "http://idp.corp.internal", "http://printer.local",
               "http://static-file-server.gateway-conformance-infra/jwt",
               "http://keycloak.kube-system:8080", "http://keycloak.default/realms/a",
               "http://web.team1/", "http://${NAME}.${NAMESPACE}.svc.cluster.local:80/keys",
               "http://auth.{{ .Release.Namespace }}.svc/keys"});
  expectClass(HostClass::SingleLabel,
              {"http://keycloak:8080/realms/a", "http://idp", "http://my_idp"});
}

TEST(Url, PrivateAddresses) {
  expectClass(HostClass::PrivateAddress,
              {"http://10.0.0.1", "http://172.16.0.1", "http://172.31.255.1",
               "http://192.168.1.1:80", "http://169.254.169.254/", "http://100.64.0.1",
               "http://[fd00::1]/", "http://[fe80::1%25eth0]/"});
  expectClass(HostClass::Public, {"http://172.32.0.1", "http://11.0.0.1", "http://8.8.8.8",
                                  "http://[2606:4700::1111]/", "http://100.128.0.1"});
}

TEST(Url, Public) {
  expectClass(HostClass::Public,
              {"https://accounts.google.com", "http://login.acme.io:8080/x",
               "https://xn--bcher-kva.ch", "https://a.xn--p1ai/", "http://svc.acme.com",
               "http://local.acme.com", "http://localhost.acme.com", "https://*.acme.com/",
               "https://<tenant>.auth0.com/", "https://${TENANT}.auth0.com/",
               "https://{region}.acme.com"});
}

TEST(Url, FilledInAtDeployment) {
  expectClass(HostClass::Unknown,
              {"http://${HOST}/keys", "http://${HOST:-a/b}:80/keys", "https://{{ .Values.host }}/x",
               "https://{{ .Values.host | default \"a/b\" }}/x", "http://$HOST/x",
               "http://$(HOST):80", "http://%env(HOST)%/x", "http://idp.${DOMAIN}/x",
               "http://<your host>/x", "http://##TENANT##/", "http://@@TENANT@@/",
               "http://{{ .Release.Name }}-keycloak:8080/x", "http://${A}.de/"});
}

TEST(Url, ReservedForDocumentation) {
  for (const char *Text :
       {"https://example.com", "http://login.example.org/x", "https://idp.test",
        "https://a.example", "https://a.invalid/", "https://192.0.2.7", "https://203.0.113.1",
        "https://[2001:db8::1]/", "https://${TENANT}.example.com"}) {
    const std::optional<Url> U = parseUrl(Text);
    ASSERT_TRUE(U) << Text;
    EXPECT_TRUE(U->Reserved) << Text;
    EXPECT_EQ(toString(U->Class), "public") << Text;
  }
  for (const char *Text : {"https://notexample.com", "https://example.com.evil.net",
                           "https://latest.io", "http://localhost"})
    EXPECT_FALSE(parseUrl(Text)->Reserved) << Text;
}

TEST(Url, NoUrls) {
  for (const char *Text : {"",
                           "  ",
                           "my-issuer",
                           "issuer@example.com",
                           "accounts.google.com",
                           "localhost:8080",
                           "/realms/a",
                           "//idp/x",
                           "urn:a:b",
                           "mailto:a@b.de",
                           "https:/a.de",
                           "https://",
                           "https:///x",
                           "http://?x",
                           "${SCHEME}://a.de",
                           "{{ .scheme }}://a.de",
                           "http${S}://a.de",
                           "see https://a.de",
                           "http://a b/",
                           "jdbc:postgresql://a/b",
                           "://a"})
    EXPECT_FALSE(parseUrl(Text)) << Text;
  EXPECT_FALSE(parseUrl("https://" + std::string(20000, 'a')));
  EXPECT_FALSE(parseUrl(std::string_view("http://a\0b/", 11)));
}

} // namespace
} // namespace jwtlint::config
