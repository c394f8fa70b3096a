//===- InterpolationTest.cpp - Written down, or read elsewhere? -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/InterpolationTable.h"

#include <gtest/gtest.h>

#include <chrono>
#include <set>

namespace jwtlint::config {
namespace {

struct FormCase {
  std::string_view Text;
  ValueForm Form;
  std::string_view Variable = {};
};

void expectForms(std::initializer_list<FormCase> Cases) {
  for (const FormCase &C : Cases) {
    const Interpolation I = classify(C.Text);
    EXPECT_EQ(toString(I.Form), toString(C.Form)) << C.Text << " by " << I.Pattern;
    if (!C.Variable.empty())
      EXPECT_EQ(I.Variable, C.Variable) << C.Text << " by " << I.Pattern;
  }
}

struct DefaultCase {
  std::string_view Text, Default;
  std::string_view Variable = {};
};

void expectDefaults(std::initializer_list<DefaultCase> Cases) {
  for (const DefaultCase &C : Cases) {
    const Interpolation I = classify(C.Text);
    EXPECT_EQ(toString(I.Form), "with-default") << C.Text << " by " << I.Pattern;
    EXPECT_EQ(C.Text.substr(I.DefaultBegin, I.DefaultEnd - I.DefaultBegin), C.Default) << C.Text;
    if (!C.Variable.empty())
      EXPECT_EQ(I.Variable, C.Variable) << C.Text << " by " << I.Pattern;
  }
}

using enum ValueForm;

TEST(Interpolation, EveryRowIsAPattern) {
  for (const auto &Table : {wholeNotations(), embeddedNotations()})
    for (const Notation &Row : Table)
      EXPECT_EQ(patternError(Row.Text), "") << Row.Name;
  EXPECT_NE(patternError("(a"), "");
}

TEST(Interpolation, Empty) { expectForms({{"", Empty}, {" \t\r\n", Empty}}); }

TEST(Interpolation, ShellAndCompose) {
  expectForms({{"${JWT_SECRET}", Reference, "JWT_SECRET"},
               {" ${JWT_SECRET}\n", Reference, "JWT_SECRET"},
               {"${JWT_SECRET:?must be set}", Required, "JWT_SECRET"},
               {"${JWT_SECRET?}", Required, "JWT_SECRET"},
               {"${JWT_SECRET:+set}", Reference, "JWT_SECRET"},
               {"${JWT_SECRET+set}", Reference, "JWT_SECRET"},
               {"${A:-${B}}", Reference},
               {"${A:-$B}", Reference},
               {"${A:-${B:?needed}}", Required},
               {"$JWT_SECRET", Reference, "JWT_SECRET"},
               {"$jwt_secret", Reference, "jwt_secret"},
               {"$jwtSecret", Reference, "jwtSecret"},
               {"$(cat /run/secrets/jwt)", Reference},
               {"$(JWT_SECRET)", Reference, "JWT_SECRET"}});
  expectDefaults({{"${A:-d}", "d", "A"},
                  {"${A-d}", "d", "A"},
                  {"${A:=d}", "d", "A"},
                  {"${A=d}", "d", "A"},
                  {"${A:-}", "", "A"},
                  {"${A:-\"quoted\"}", "quoted"},
                  {"  ${A:-d e}  ", "d e"},
                  {"${A:-${B:-c}}", "c", "A"},
                  {"${A:-${B:-${C:-innermost}}}", "innermost"},
                  {"${A:-{\"type\":\"HS256\"}}", "{\"type\":\"HS256\"}"}});
}

TEST(Interpolation, DoubledDollarsAreLiteral) {
  expectForms({{"$$JWT_SECRET", Literal},
               {"$${JWT_SECRET}", Literal},
               {"$$(JWT_SECRET)", Literal},
               {"https://$${HOST}/keys", Literal},
               {"$${A}${B}", Mixed}});
}

TEST(Interpolation, SpringAndItsRelatives) {
  expectForms({{"${jwt.secret}", Reference, "jwt.secret"},
               // A property with a hyphen, not `jwt` with a default as a shell would read it.
               {"${jwt-secret}", Reference, "jwt-secret"},
               {"${spring.keys[0].value}", Reference},
               {"#{systemProperties['jwt.secret']}", Template},
               {"${JWT:#{null}}", Template}});
  expectDefaults({{"${JWT_SECRET:d}", "d", "JWT_SECRET"},
                  {"${jwt.secret:d}", "d", "jwt.secret"},
                  {"${JWT_SECRET:}", "", "JWT_SECRET"},
                  {"${A:${B:c}}", "c"},
                  {"${JWKS:http://localhost:8080/keys}", "http://localhost:8080/keys"},
                  {"${A:`with:colon`}", "with:colon"},
                  {"#{environment['A'] ?: 'd'}", "d"}});
}

TEST(Interpolation, FallbackThatIsNoLiteral) {
  expectForms({{"${JWT_KEY:-/run/secrets/jwt}", FilePath, "JWT_KEY"},
               {"${JWT_KEY:classpath:keys/private.pem}", FilePath},
               {"${JWT_KEY:-ENC(abcdef)}", Encrypted},
               {"${JWKS:-https://${HOST}/keys}", Mixed}});
  const std::string_view Text = "${JWT_KEY:-/run/secrets/jwt}";
  const Interpolation I = classify(Text);
  EXPECT_EQ(Text.substr(I.DefaultBegin, I.DefaultEnd - I.DefaultBegin), "/run/secrets/jwt");
}

TEST(Interpolation, PipelinesAndProviders) {
  expectForms({{"${{ secrets.JWT_SECRET }}", Reference, "JWT_SECRET"},
               {"${{ secrets.A || secrets.B }}", Reference},
               {"${{ fromJSON('{}') }}", Reference},
               {"$[ variables.secret ]", Reference},
               {"${file(./secrets.yml):jwt}", Reference},
               {"${ssm:/prod/jwt}", Reference},
               {"${ssm:/aws/reference/secretsmanager/x~true}", Reference},
               {"${self:custom.secret}", Reference},
               {"${opt:stage}", Reference},
               {"${env:JWT_SECRET}", Reference, "JWT_SECRET"},
               {"${file:/opt/kafka/jwt.properties:secret}", Reference},
               {"${secrets:kafka/jwt:secret}", Reference},
               {"${sm://jwt-secret}", Reference},
               {"${AWS::Region}", Reference},
               {"${var.jwt_secret}", Reference, "var.jwt_secret"},
               {"${vault.jwt-secret}", Reference}});
  expectDefaults({{"${{ env.JWT_SECRET || 'd' }}", "d", "JWT_SECRET"},
                  {"${{ secrets.A || secrets.B || 'd' }}", "d"},
                  {"${env:JWT_SECRET, 'default'}", "default", "JWT_SECRET"},
                  {"${env:A, self:custom.b, \"d\"}", "d", "A"},
                  {"${opt:stage, 'dev'}", "dev"},
                  {"${env:JWT_SECRET:-d}", "d", "JWT_SECRET"}});
}

TEST(Interpolation, Templates) {
  expectForms({{"{{ .Values.jwt.secret }}", Template},
               {"{{- .Values.jwt.secret | quote -}}", Template},
               {"{{{ secret }}}", Template},
               {"{{ env \"JWT_SECRET\" }}", Template},
               {"{{ secret \"/run/secrets/jwt\" }}", Template},
               {"{{ jwt_secret | default(omit) }}", Template},
               {"{% include 'secret' %}", Template},
               {"{% if prod %}a{% endif %}", Mixed},
               {"<%= ENV[\"JWT_SECRET\"] %>", Template},
               {"[[ .jwt_secret ]]", Template},
               {"((jwt_secret))", Template, "jwt_secret"},
               {"##JWT_SECRET##", Template, "JWT_SECRET"},
               {"@@JWT_SECRET@@", Template, "JWT_SECRET"},
               {"@jwt.secret@", Template, "jwt.secret"},
               {"#{JwtSecret}#", Template}});
  expectDefaults({{"{{ env \"X\" | default \"d\" }}", "d"},
                  {"{{ .Values.secret | default \"d\" | quote }}", "d"},
                  {"{{ default \"d\" .Values.secret }}", "d"},
                  {"{{ .Values.ttl | default 3600 }}", "3600"},
                  {"{{ jwt_secret | default('d', true) }}", "d"},
                  {"{{ env_var('JWT_SECRET', 'd') }}", "d", "JWT_SECRET"},
                  {"{{ getenv \"JWT_SECRET\" \"d\" }}", "d", "JWT_SECRET"},
                  {"<%= ENV.fetch('JWT_SECRET', 'd') %>", "d"},
                  {"<%= ENV['JWT_SECRET'] || 'd' %>", "d"}});
}

TEST(Interpolation, PercentSigns) {
  expectForms({{"%env(JWT_SECRET)%", Reference, "JWT_SECRET"},
               {"%env(resolve:base64:JWT_SECRET)%", Reference, "JWT_SECRET"},
               // `x` is the name of a parameter, whose value stands elsewhere.
               {"%env(default:x:JWT_SECRET)%", Reference, "JWT_SECRET"},
               {"%kernel.secret%", Reference, "kernel.secret"},
               {"%JWT_SECRET%", Reference, "JWT_SECRET"},
               {"%kernel.project_dir%/config/jwt/private.pem", FilePath},
               {"%REQ(authorization)%", Reference},
               {"%(ENV_JWT)s", Reference, "ENV_JWT"}});
}

TEST(Interpolation, StoresOfSecrets) {
  expectForms({{"urn:k8s:secret:jwt:key", Reference},
               {"$ENV://JWT_SECRET", Reference, "JWT_SECRET"},
               {"$env://JWT_SECRET/key", Reference, "JWT_SECRET"},
               {"$secret://vault/1/jwt/key", Reference},
               {"{vault://env/jwt-secret}", Reference},
               {"vault:secret/data/jwt#key", Reference},
               {">>vault:secret/data/jwt#key", Reference},
               {"vault:v1:8SDd3WHDOjf7mq69CyCqYjBXAiQQAVZRkFM13ok481zoCmHnSeDX9vyf", Encrypted},
               {"ref+vault://secret/jwt#/key", Reference},
               {"secretref:jwt-secret", Reference},
               {"ssm:/prod/jwt", Reference},
               {"{{resolve:secretsmanager:jwt:SecretString:key}}", Reference},
               {"op://vault/jwt/password", Reference},
               {"arn:aws:secretsmanager:eu-west-1:123456789012:secret:jwt", Reference},
               {"arn:aws-cn:ssm:cn-north-1:123456789012:parameter/jwt", Reference},
               {"projects/x/secrets/y", Reference},
               {"projects/x/secrets/y/versions/latest", Reference},
               {"https://team.vault.azure.net/secrets/jwt/0123456789abcdef", Reference},
               {"@Microsoft.KeyVault(VaultName=team;SecretName=jwt)", Reference},
               {"lookup('env', 'JWT_SECRET')", Reference},
               {"$oidc.keycloak.clientSecret", Reference},
               {"$another-secret:oidc.clientSecret", Reference},
               {"$__env{JWT_SECRET}", Reference, "JWT_SECRET"},
               {"$__file{/run/secrets/jwt}", FilePath},
               {"os.environ/JWT_SECRET", Reference, "JWT_SECRET"},
               {"process.env.JWT_SECRET", Reference, "JWT_SECRET"},
               {"env:JWT_SECRET", Reference, "JWT_SECRET"},
               {"env(JWT_SECRET)", Reference, "JWT_SECRET"}});
  expectDefaults({{"process.env.JWT_SECRET || 'd'", "d", "JWT_SECRET"},
                  {"env('JWT_SECRET', 'd')", "d", "JWT_SECRET"}});
  // The address of a vault is no secret of it.
  expectForms({{"https://team.vault.azure.net/", Literal}});
}

TEST(Interpolation, Encrypted) {
  const std::string Sealed = "Ag" + std::string(220, 'B');
  expectForms({{"ENC[AES256_GCM,data:abc,iv:def,tag:ghi,type:str]", Encrypted},
               {"ENC[PKCS7,MIIBeQYJKoZIhvcN]", Encrypted},
               {"ENC(nrmZtkF7T0kjG/VodDvBw93Ct8EgjCA+)", Encrypted},
               {"{cipher}682bc583f4641835fa2db009355293665d2647", Encrypted},
               {"$ANSIBLE_VAULT;1.1;AES256\n6231\n", Encrypted},
               {"!vault | abc", Encrypted},
               {"${aes-gcm-nopadding::abcdef}", Encrypted},
               {Sealed, Encrypted},
               {Sealed.substr(0, 44), Literal}});
}

TEST(Interpolation, FilePaths) {
  expectForms({{"/run/secrets/jwt", FilePath},
               {"/run/secrets/JWT_SECRET", FilePath},
               {"/etc/keys/private.pem", FilePath},
               {"/Keys/Private.PEM", FilePath},
               {"keys/private.pem", FilePath},
               {"./keys/private", FilePath},
               {"../private.key", FilePath},
               {"~/keys/jwt", FilePath},
               {"jwks.json", FilePath},
               {"public.crt", FilePath},
               {"secret.txt", FilePath},
               {"file:///etc/jwks.json", FilePath},
               {"file:/etc/jwks.json", FilePath},
               {"classpath:jwt.pem", FilePath},
               {"@/etc/jwt/secret", FilePath},
               {"@secrets/jwt.json", FilePath},
               {"@file:/etc/jwt", FilePath},
               {"C:\\keys\\private.pem", FilePath},
               {"\\\\server\\keys\\private.pem", FilePath}});
  expectForms({{"https://idp.example.com/jwks.json", Literal},
               {"and/or", Literal},
               {"auth.example.com", Literal},
               {"user@example.com", Literal},
               {"HS256", Literal},
               {"15m", Literal},
               {"1.5", Literal}});
}

TEST(Interpolation, Mixed) {
  expectForms({{"https://${HOST}/keys", Mixed},
               {"https://${HOST:-localhost}:8080/keys", Mixed},
               {"${A}${B}", Mixed},
               {"${A}-${B:-c}", Mixed},
               {"${A:-b}suffix", Mixed},
               {"Bearer ${TOKEN}", Mixed},
               {"https://{{ .Values.host }}/keys", Mixed},
               {"{{ .a }}-{{ .b }}", Mixed},
               {"https://$(HOST)/keys", Mixed},
               {"https://$HOST/keys", Mixed},
               {"https://idp/$REALM", Mixed},
               {"$KEY_DIR/private", Mixed},
               {"/etc/$NAME/private.pem", Mixed},
               {"https://%env(HOST)%/keys", Mixed},
               {"https://%HOSTNAME%/keys", Mixed},
               {"https://##TENANT_NAME##.auth0.com/", Mixed},
               {"https://@@TENANT@@.auth0.com/", Mixed},
               {"-----BEGIN PRIVATE KEY-----\n${KEY}\n-----END PRIVATE KEY-----", Mixed}});
}

// A secret may hold any sign. Failures name the row, not the text.
TEST(Interpolation, SecretsWithSignsAreLiteral) {
  const std::string_view Secrets[] = {
      "wK9mP#xL2vN$8qR5tY!jH3zF@nC7bV*eU4sA6dG~iO1pW0hX-fM+gQ=",
      "pa$$w0rd",
      "1q2w3e*",
      "a$b",
      "$8qR5tY",
      "$ecr3t-Passw0rd",
      "p@ss/w0rd",
      "50%off&100%on",
      "caf%C3%A9%20noir%20%E2%82%AC",
      "ab{cd}ef",
      "x{{y",
      "x${y",
      "#1secret#",
      "/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgK",
      "/Xa9/Qk3bV7+mZ2pL0sR8tYw5uHcE1nDgJf4oKiG6vM=",
      "k7/run/secrets/Qz+W==",
      "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
      "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub",
      "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=",
      "Agent007",
      "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl",
      "https://idp.example.com/realms/a$b",
      "https://idp.example.com/?q=50%25",
      "vaultkeeper",
      "secret",
      "Ag==",
  };
  for (size_t I = 0; I < std::size(Secrets); ++I) {
    const Interpolation Found = classify(Secrets[I]);
    EXPECT_EQ(toString(Found.Form), "literal") << "secret " << I << " by " << Found.Pattern;
  }
}

// Rules judge these with jose::assessSecret(), which knows placeholders.
TEST(Interpolation, PlaceholdersAreLiteral) {
  expectForms({{"<your secret>", Literal},
               {"<JWT_SECRET>", Literal},
               {"{JWT_SIGNING_KEY}", Literal},
               {"xxxxx", Literal},
               {"changeme", Literal},
               {"[secret]", Literal}});
}

// Deployment scripts replace these, YunoHost's for instance.
TEST(Interpolation, DoubleUnderscoresAreTemplates) {
  expectForms({{"__JWT_SECRET__", Template}, {"__jwt__", Literal}, {"__JWT_SECRET", Literal}});
}

TEST(Interpolation, NotationsOfOneSystemGoFirst) {
  const std::vector<InterpolationPattern> More = {
      {"own", R"(\+\+(?P<variable>\w+)(?:\|(?P<default>\w*))?)", Reference},
      {"broken", "(", Reference},
      {"prefixed", R"(shared|own-.*)", Template},
      {"brace", R"(\$\{(?P<variable>\w+)\})", Required},
  };
  EXPECT_EQ(classify("++KEY", More).Form, Reference);
  EXPECT_EQ(classify("++KEY", More).Pattern, "own");
  EXPECT_EQ(classify("++KEY|d", More).Form, WithDefault);
  EXPECT_EQ(classify("own-x", More).Form, Template);
  EXPECT_EQ(classify("${X}", More).Form, Required);
  EXPECT_EQ(classify("${X}").Form, Reference);
  EXPECT_EQ(classify("plain", More).Form, Literal);
}

TEST(Interpolation, EndsOfPieces) {
  EXPECT_EQ(interpolationEnd("${A:-${B}}c", 0), 10U);
  EXPECT_EQ(interpolationEnd("a${{ b }}", 1), 9U);
  EXPECT_EQ(interpolationEnd("{{{ a }}}b", 0), 9U);
  EXPECT_EQ(interpolationEnd("%env(A)%/b", 0), 8U);
  EXPECT_EQ(interpolationEnd("${A", 0), 0U);
  EXPECT_EQ(interpolationEnd("##A##", 0), 5U);
  EXPECT_EQ(interpolationEnd("@@A@@b", 0), 5U);
  EXPECT_EQ(interpolationEnd("####", 0), 0U);
  EXPECT_EQ(interpolationEnd("%2F%20", 0), 0U);
  EXPECT_EQ(interpolationEnd("abc", 7), 7U);
}

TEST(Interpolation, HostileText) {
  std::string Nested, Open;
  for (int I = 0; I < 20000; ++I) {
    Nested += "${A:-";
    Open += "{{${%";
  }
  EXPECT_EQ(classify(Nested + std::string(20000, '}')).Form, Mixed);
  classify(Nested);
  classify(Open);
  classify(std::string(1 << 20, '/'));
  classify(std::string("a\0${B}\xff", 8));
  std::string Deep = "x";
  for (int I = 0; I < 12; ++I)
    Deep.insert(0, "${A:-").append("}");
  EXPECT_EQ(classify(Deep).Form, Mixed);
}

// Classifying is done for every scalar: a plain word must not reach a regular expression.
TEST(Interpolation, PlainWordsAreCheap) {
  EXPECT_FALSE(mayInterpolate("a-plain_word=with+signs"));
  EXPECT_FALSE(mayInterpolate("3600"));
  constexpr int Rounds = 200000;
  const auto Start = std::chrono::steady_clock::now();
  size_t Literals = 0;
  for (int I = 0; I < Rounds; ++I)
    Literals += classify("client_credentials").Form == Literal;
  const std::chrono::duration<double, std::nano> Took = std::chrono::steady_clock::now() - Start;
  EXPECT_EQ(Literals, static_cast<size_t>(Rounds));
  RecordProperty("nanoseconds", static_cast<int>(Took.count() / Rounds));
  EXPECT_LT(Took.count() / Rounds, 2000) << "far above what even a sanitizer build needs";
}

} // namespace
} // namespace jwtlint::config
