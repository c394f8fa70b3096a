//===- InterpolationTable.cpp - The notations of references -----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/InterpolationTable.h"

#include <array>

namespace jwtlint::config {

using enum ValueForm;

static constexpr Notation Whole[] = {
    // Encrypted in place. A SealedSecret is the base64 of a two-byte length that begins "Ag"; a
    // ciphertext of AWS KMS begins with the bytes 01 02 02 00.
    {"sops", R"(ENC\[.*\])", Encrypted},
    {"jasypt", R"(ENC\(.*\))", Encrypted},
    {"spring-cloud", R"(\{cipher\}.*)", Encrypted},
    {"websphere", R"(\{aes\}.*)", Encrypted},
    {"mule", R"(!\[[A-Za-z0-9+/=]+\])", Encrypted},
    {"ansible-vault", R"(\$ANSIBLE_VAULT;.*)", Encrypted},
    {"ansible-vault", R"(!vault\b.*)", Encrypted},
    {"vault-transit", R"(vault:v[0-9]+:[A-Za-z0-9+/=]+)", Encrypted},
    {"sealed-secret", R"(Ag[A-Za-z0-9+/]{198,}={0,2})", Encrypted},
    {"aws-kms", R"(AQIC[A-Za-z0-9+/]{150,}={0,2})", Encrypted},
    {"dotenvx", R"(encrypted:[A-Za-z0-9+/=]{40,})", Encrypted},
    {"age", R"(-----BEGIN AGE ENCRYPTED FILE-----.*)", Encrypted},
    {"pgp", R"(-----BEGIN PGP MESSAGE-----.*)", Encrypted},
    {"smallrye", R"(\$\{(?:aes-gcm-nopadding|jasypt)::.*\})", Encrypted},

    // GitHub Actions.
    {"github",
     R"(\$\{\{\s*(?:\w+\.)?(?P<variable>[\w.\-]+)\s*\|\|[^{}]*?(?P<default>'[^'{}]*'|"[^"{}]*")\s*\}\})",
     Reference},
    {"github", R"(\$\{\{\s*(?:secrets|env|vars|inputs|github)\.(?P<variable>[\w.\-]+)\s*\}\})",
     Reference},
    {"github", R"(\$\{\{.*\}\})", Reference},

    // Serverless Framework, the OpenTelemetry Collector, Kafka's and Log4j's providers, Spring
    // Cloud GCP.
    {"serverless",
     R"(\$\{\s*(?:env:(?P<variable>\w+)|(?:opt|self|ssm|param|cf|sls|s3|aws|file|custom)[:(])[^'"{}]*,\s*(?P<default>'[^']*'|"[^"]*")\s*\})",
     Reference},
    {"env-provider", R"(\$\{(?:env|sys):(?P<variable>[\w.]+):-(?P<default>.*)\})", Reference},
    {"env-provider", R"(\$\{(?:env|sys):(?P<variable>[\w.]+)\})", Reference},
    {"serverless", R"(\$\{\s*(?:env|opt|self|ssm|param|cf|sls|s3|aws|custom)[:(].*\})", Reference},
    {"provider",
     R"(\$\{(?:file|dir|directory|vault|sm|sys|secrets|configmaps|strimzi\w+)[:(@].*\})",
     Reference},
    {"cloudformation", R"(\$\{[\w.]+::[\w.]+\})", Reference},

    // Shells, compose, Spring, Micronaut, Quarkus.
    {"shell", R"(\$\{(?P<variable>[A-Za-z_][\w.\-]*):\?.*\})", Required},
    {"shell", R"(\$\{(?P<variable>[A-Za-z_]\w*)\?.*\})", Required},
    {"shell", R"(\$\{(?P<variable>[A-Za-z_][\w.\-]*):\+.*\})", Reference},
    {"shell", R"(\$\{(?P<variable>[A-Za-z_]\w*)\+.*\})", Reference},
    {"shell", R"(\$\{(?P<variable>[A-Za-z_][\w.\-]*):[-=](?P<default>.*)\})", Reference},
    // In small letters `${jwt-secret}` is a property, not the variable `jwt` or else "secret".
    {"shell", R"(\$\{(?P<variable>[A-Z_][A-Z0-9_]*)[-=](?P<default>.*)\})", Reference},
    {"spring", R"(\$\{(?P<variable>[A-Za-z_][\w.\-\[\]]*):(?P<default>.*)\})", Reference},
    {"brace", R"(\$\{\s*(?P<variable>[A-Za-z_][\w.\-]*)\s*\})", Reference},
    {"brace", R"(\$\{.*\})", Reference},
    {"spel", R"(#\{[^{}]*\?:\s*(?P<default>'[^']*'|"[^"]*")\s*\})", Template},
    {"spel", R"(#\{[^{}]+\}#?)", Template},

    // Other dollars: Kubernetes and Azure DevOps, Grafana, APISIX, Argo CD. A secret may begin with
    // `$` too, so a plain name is one of a usual style.
    {"parenthesis", R"(\$\((?P<variable>[A-Za-z_][\w.\-]*)\))", Reference},
    {"command", R"(\$\([a-z(].*\))", Reference},
    {"azure", R"(\$\[[^\[\]]+\])", Reference},
    {"grafana", R"(\$__(?:env|vault)\{(?P<variable>[^{}]+)\})", Reference},
    {"grafana", R"(\$__file\{[^{}]+\})", FilePath},
    {"apisix", R"(\$(?:env|ENV)://(?P<variable>[\w.\-]+).*)", Reference},
    {"apisix", R"(\$(?:secret|SECRET)://.+)", Reference},
    {"argo", R"(\$[a-z][a-z0-9\-]*(?:[.:][A-Za-z][A-Za-z0-9_\-]*)+)", Reference},
    {"word", R"(\$(?P<variable>[A-Z_][A-Z0-9_]*|[a-z]+(?:_[a-z0-9]+)*|[a-z]+(?:[A-Z][a-z]+)+))",
     Reference},

    // Template engines: Helm, Go, Jinja, gomplate, Mustache, ERB, BOSH, Octopus, Maven, Auth0.
    {"resolve", R"(\{\{resolve:[^{}]+\}\})", Reference},
    {"template",
     R"(\{\{.*\|\s*(?:default|d)\s*\(?\s*(?P<default>'[^']*'|"[^"]*"|`[^`]*`|[0-9][\w.]*|true|false)\s*(?:,[^()]*)?\)?\s*(?:\|.*)?\}\})",
     Template},
    {"template",
     R"(\{\{[-~]?\s*\(?\s*default\s+(?P<default>'[^']*'|"[^"]*"|`[^`]*`|[0-9][\w.]*|true|false)\s.*\}\})",
     Template},
    {"template",
     R"(\{\{[-~]?\s*(?:env\.Getenv|getenv|getv|env_var|env|or|coalesce)[\s(]+['"]?(?P<variable>[\w.]+)['"]?[,\s]\s*(?P<default>'[^']*'|"[^"]*")\s*\)?\s*(?:\|.*)?\}\})",
     Template},
    {"template", R"(\{\{.*\}\})", Template},
    {"statement", R"(\{%.*%\})", Template},
    {"erb",
     R"(<%=.*(?:\|\||fetch\s*\(\s*["']\w+["']\s*,)\s*(?P<default>'[^']*'|"[^"]*")\s*\)?\s*-?%>)",
     Template},
    {"erb", R"(<%.*%>)", Template},
    {"underscores", R"(__[A-Z][A-Z0-9_]*[A-Z0-9]__)", Template},
    {"caprover", R"(\$\$cap_\w+(?:\(\d*\))?)", Template},
    {"brackets", R"(\[\[\s.*\s\]\])", Template},
    {"bosh", R"(\(\((?P<variable>[\w./:\-]+)\)\))", Template},
    {"hashes", R"(##(?P<variable>[A-Za-z_]\w*)##)", Template},
    {"ats", R"(@@(?P<variable>[A-Za-z_]\w*)@@)", Template},
    {"maven", R"(@(?P<variable>[A-Za-z][\w\-]*(?:\.[\w\-]+)+|[A-Z][A-Z0-9_]*)@)", Template},

    // Symfony, Windows, Envoy, Python. The first part of `default:x:Y` names a parameter; the
    // value that it has stands elsewhere.
    {"symfony", R"(%env\((?:[\w.\-]*:)*(?P<variable>[\w.\-]+)\)%)", Reference},
    {"symfony-path", R"(%[a-z_]+(?:\.[a-z_]+)+%/[\w./@+\-]+)", FilePath},
    {"envoy", R"(%[A-Z_]+\([^()%]*\)%)", Reference},
    {"percent", R"(%(?P<variable>[A-Za-z_][\w.\-]*)%)", Reference},
    {"python", R"(%\((?P<variable>[\w.]+)\)s)", Reference},

    // Stores of secrets.
    {"traefik-hub", R"(urn:k8s:secret:.+)", Reference},
    {"kong", R"(\{vault://[^{}]+\})", Reference},
    {"vals", R"(ref\+[a-z0-9]+://.+)", Reference},
    {"azure-container-apps", R"(secret[rR]ef:\S+)", Reference},
    {"store",
     R"((?:vault|openbao|bao|ssm|awssm|aws-sm|secretsmanager|aws-secretsmanager|gcpsm|gcp-sm|gsm|akv|azkv|keyvault|azure-keyvault|doppler|infisical|conjur|keyring|keychain):\S+)",
     Reference},
    {"store",
     R"((?:op|sm|env|pass|bws|bitwarden|keeper|secrets?|k8s|kubernetes|docker-secret|gcp-secret|awssecret)://\S+)",
     Reference},
    {"vault-secrets-webhook", R"(>>vault:\S+)", Reference},
    {"aws", R"(arn:aws[a-z\-]*:(?:secretsmanager|ssm|kms):\S+)", Reference},
    {"gcp", R"((?://secretmanager\.googleapis\.com/)?projects/[^/\s]+/secrets/\S+)", Reference},
    {"azure-key-vault",
     R"(https://[\w\-]+\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)(?::443)?/(?:secrets|keys|certificates)/\S+)",
     Reference},
    {"azure-app-service", R"(@Microsoft\.(?:KeyVault|AppConfiguration)\(.*\))", Reference},
    {"ansible-lookup", R"((?:lookup|query)\(.+\))", Reference},

    // What programs write to read their environment.
    {"node",
     R"(process\.env\.(?P<variable>\w+)(?:\s*(?:\|\||\?\?)\s*(?P<default>'[^']*'|"[^"]*"))?)",
     Reference},
    {"litellm", R"(os\.environ/(?P<variable>\w+))", Reference},
    {"env-function",
     R"((?:os\.)?(?:getenv|env)\(\s*['"]?(?P<variable>\w+)['"]?\s*(?:,\s*(?P<default>'[^']*'|"[^"]*")\s*)?\))",
     Reference},
    {"env-prefix", R"(env:(?P<variable>[A-Z_][A-Z0-9_]*))", Reference},

    // Files. A secret in base64 may begin with `/`: an absolute path is in small letters, begins in
    // a usual folder, or ends in a usual extension.
    {"file-url", R"(file:.+)", FilePath},
    {"classpath", R"(classpath\*?:.+)", FilePath},
    {"at-path", R"(@(?:file:|\.{0,2}/|~/)[\w./@+~: \-]+)", FilePath},
    {"absolute", R"(/[a-z_.][a-z0-9_.@+\-]*(?:/[a-z0-9_.@+\-]+)*/?)", FilePath},
    {"absolute",
     R"(/(?:run|var|etc|opt|srv|usr|home|root|mnt|media|tmp|app|apps|conf|configs?|data|secrets?|vault|keys?|certs?|certificates|ssl|tls|pki|jwt|auth|proc|dev|bin|lib|code|src|work|workspace|volumes?|storage|shared|private|server|service|Users|Library|Applications)/[\w./@+ \-]+)",
     FilePath},
    {"relative", R"((?:\.{1,2}|~)/[\w./@+ \-]+)", FilePath},
    {"file-name",
     R"([@~/\w.+\-][\w./@+\-]*\.(?i:pem|key|crt|cer|cert|der|p8|p12|pfx|jks|ks|keystore|jwks?|json|ya?ml|toml|conf|properties|env|txt|pub|asc|gpg|bin|b64|base64|hex))",
     FilePath},
    {"windows", R"((?:[A-Za-z]:[\\/]|\\\\[\w.\-]+\\|\.{1,2}\\)[\w .\\/()@+\-]+)", FilePath},
};

static constexpr Notation Embedded[] = {
    {"github", R"(\$\{\{[^{}]+\}\})", Mixed},
    {"brace", R"(\$\{\s*[A-Za-z_][\w.\-]*\s*(?:\}|[:?+=,(\[%#^/|].*\}))", Mixed},
    {"template", R"(\{\{[^{}]+\}\})", Mixed},
    {"statement", R"(\{%[-+]?\s[^{}]*%\})", Mixed},
    {"erb", R"(<%.*%>)", Mixed},
    {"parenthesis", R"(\$\([A-Za-z_][\w.\-]+\))", Mixed},
    {"command", R"(\$\([a-z]+ [^()]+\))", Mixed},
    {"grafana", R"(\$__(?:env|file|vault)\{[^{}]+\})", Mixed},
    {"kong", R"(\{vault://[^{}]+\})", Mixed},
    {"symfony", R"(%env\([\w.:\-]+\)%)", Mixed},
    {"envoy", R"(%[A-Z_]+\([^()%]*\)%)", Mixed},
    {"symfony", R"(%[a-z_]+(?:\.[a-z_]+)+%)", Mixed},
    // Long enough, or with an underscore: `%C3%A9` is an escaped letter of a URL.
    {"percent", R"(%[A-Z][A-Z0-9]*_[A-Z0-9_]+%)", Mixed},
    {"percent", R"(%[A-Z]{4,}%)", Mixed},
    {"hashes", R"(##[A-Z][A-Z0-9_]+##)", Mixed},
    {"ats", R"(@@[A-Z][A-Z0-9_]+@@)", Mixed},
    {"maven", R"(@[a-z][a-z\-]+(?:\.[a-z\-]+)+@)", Mixed},
    {"octopus", R"(#\{[A-Za-z][\w.\-\[\]]+\})", Mixed},
    {"bosh", R"(\(\([a-z][\w./:\-]+\)\))", Mixed},
    // Variables without braces only where the text plainly is a URL or a path.
    {"word",
     R"(^[A-Za-z][A-Za-z0-9+.\-]*://(?:\S*[/:@.=&,\-])?\$[A-Z_][A-Z0-9_]+(?:[/:@.?&=,\-]|$))",
     Mixed},
    {"word", R"(^\.{0,2}/(?:\S*[/.\-])?\$[A-Z_][A-Z0-9_]+(?:[/.\-]|$))", Mixed},
    {"word", R"(^\$[A-Z_][A-Z0-9_]+(?:://|/|:[0-9]+)[\w./:\-$]*$)", Mixed},
};

std::span<const Notation> wholeNotations() { return Whole; }

std::span<const Notation> embeddedNotations() { return Embedded; }

static constexpr std::array<bool, 256> makeSigns() {
  std::array<bool, 256> Signs{};
  for (const char C : std::string_view("$%{#@:/\\([.!<"))
    Signs[static_cast<unsigned char>(C)] = true;
  return Signs;
}

bool mayInterpolate(std::string_view Text) {
  constexpr size_t LeastCiphertext = 150;
  static constexpr std::array<bool, 256> Signs = makeSigns();
  for (const char C : Text)
    if (Signs[static_cast<unsigned char>(C)])
      return true;
  if (Text.starts_with("__"))
    return true;
  return Text.size() >= LeastCiphertext &&
         (Text.starts_with("Ag") || Text.starts_with("AQIC") || Text.starts_with("-----BEGIN "));
}

} // namespace jwtlint::config
