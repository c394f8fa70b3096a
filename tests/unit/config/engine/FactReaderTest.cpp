//===- FactReaderTest.cpp - Tests of reading facts --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EngineTestSupport.h"

using namespace jwtlint;
using namespace jwtlint::config;

TEST(FactReader, Units) {
  EXPECT_EQ(factsOf("skew: {path: a, unit: s}", "a: 90"), Texts{"skew=90"});
  EXPECT_EQ(factsOf("skew: {path: a, unit: m}", "a: 90"), Texts{"skew=5400"});
  EXPECT_EQ(factsOf("skew: {path: a, unit: ms}", "a: 90000"), Texts{"skew=90"});
  EXPECT_EQ(factsOf("skew: {path: a, unit: ns}", "a: 90000000000"), Texts{"skew=90"});
  EXPECT_EQ(factsOf("skew: {path: a, unit: h}", "a: 2"), Texts{"skew=7200"});
  EXPECT_EQ(factsOf("skew: {path: a, unit: d}", "a: 2"), Texts{"skew=172800"});
  // What the value says goes before.
  for (const char *Text : {"a: 15m", "a: PT15M", "a: 900s", "a: '00:15:00'", "a: minutes=15"})
    EXPECT_EQ(factsOf("skew: {path: a, unit: h}", Text), Texts{"skew=900"}) << Text;
  EXPECT_EQ(factsOf("skew: {path: a, unit: s}", "a: soon"), Texts{"skew=?"});
}

TEST(FactReader, UnitsOfKeys) {
  EXPECT_EQ(factsOf("skew: {path: '*', unit: key}", "skewMinutes: 5"), Texts{"skew=300"});
  EXPECT_EQ(factsOf("skew: {path: '*', unit: key}", "skew: 5"), Texts{"skew=5"}) << "seconds";
  EXPECT_EQ(factsOf("skew: {path: '*', unit: [key, h]}", "skew: 5"), Texts{"skew=18000"});
  EXPECT_EQ(factsOf("skew: {path: '*', unit: [key, h]}", "skew_ms: 5000"), Texts{"skew=5"});
}

TEST(FactReader, UnitsOfSiblings) {
  const char *Spec = "skew: {path: a, unit: {from: u, default: h}}";
  EXPECT_EQ(factsOf(Spec, "{a: 2, u: minutes}"), Texts{"skew=120"});
  EXPECT_EQ(factsOf(Spec, "{a: 2}"), Texts{"skew=7200"});
  EXPECT_EQ(factsOf(Spec, "{a: 2, u: fortnight}"), Texts{"skew=7200"}) << "no unit";
}

TEST(FactReader, GuessedUnits) {
  const char *Spec = "ttl.access: {path: a, unit: [key, guess]}";
  EXPECT_EQ(factsOf(Spec, "a: 3600"), Texts{"ttl.access=3600"});
  EXPECT_EQ(factsOf(Spec, "a: 86400"), Texts{"ttl.access=86400"});
  EXPECT_EQ(factsOf(Spec, "a: 3600000"), Texts{"ttl.access=3600"}) << "1000 hours are absurd";
  EXPECT_EQ(factsOf(Spec, "a: 86400000"), Texts{"ttl.access=86400"});
  EXPECT_EQ(factsOf(Spec, "a: 604800"), Texts{"ttl.access=604800"}) << "a week";
}

TEST(FactReader, ProtobufDurations) {
  EXPECT_EQ(factsOf("skew: {path: a, unit: s}", "a: {seconds: 300}"), Texts{"skew=300"});
  EXPECT_EQ(factsOf("skew: {path: a, unit: m}", "a: {seconds: 300, nanos: 1}"), Texts{"skew=300"})
      << "its seconds are seconds";
  EXPECT_EQ(factsOf("skew: {path: a, unit: s}", "a: {seconds: '${X}'}"), Texts{"skew=?"});
  EXPECT_EQ(factsOf("skew: {path: a, unit: s}", "a: {minutes: 300}"), Texts{}) << "something else";
}

TEST(FactReader, Lists) {
  for (const char *Text :
       {"a: [RS256, HS256]", "a: RS256,HS256", "a: 'RS256 HS256'", "a: '[\"RS256\", \"HS256\"]'"})
    EXPECT_EQ(factsOf("algorithms: a", Text), (Texts{"algorithms=RS256", "algorithms=HS256"}))
        << Text;
  EXPECT_EQ(factsOf("algorithms: a", "a: ['${X}', RS256]"),
            (Texts{"algorithms=?", "algorithms=RS256"}));
  EXPECT_EQ(factsOf("algorithms: a", "a: []"), Texts{});
}

TEST(FactReader, ListItemsHavePlaces) {
  Read In(adapterOf("algorithms: a"), "a: RS256, HS256\n");
  ASSERT_EQ(In.Subjects.size(), 1u);
  ASSERT_EQ(In.Subjects[0].Facts.size(), 2u);
  EXPECT_EQ(In.Subjects[0].Facts[1].Where.Column, 11u);
  EXPECT_EQ(In.Subjects[0].Facts[1].Where.EndColumn, 16u);
}

TEST(FactReader, Booleans) {
  for (const char *Text : {"a: true", "a: 'true'", "a: yes", "a: on", "a: 1"})
    EXPECT_EQ(factsOf("verify.exp: a", Text), Texts{"verify.exp=true"}) << Text;
  for (const char *Text : {"a: false", "a: no", "a: 'off'", "a: 0"})
    EXPECT_EQ(factsOf("verify.exp: a", Text), Texts{"verify.exp=false"}) << Text;
  EXPECT_EQ(factsOf("verify.exp: a", "a: sometimes"), Texts{"verify.exp=?"});
  EXPECT_EQ(factsOf("verify.exp: a", "a: '${X}'"), Texts{"verify.exp=?"});
  EXPECT_EQ(factsOf("verify.exp: a", "a: '${X:-no}'"), Texts{"verify.exp=false"});
  EXPECT_EQ(factsOf("verify.exp: {path: a, not: true}", "a: no"), Texts{"verify.exp=true"});
  EXPECT_EQ(factsOf("verify.exp: {path: a, not: true}", "a: '${X}'"), Texts{"verify.exp=?"})
      << "the opposite of unknown is unknown";
}

TEST(FactReader, Presence) {
  const char *Present = "verify.audience: {present: a}", *Exists = "verify.audience: {exists: a}";
  EXPECT_EQ(factsOf(Present, "a: x"), Texts{"verify.audience=true"});
  EXPECT_EQ(factsOf(Present, "a: '${X}'"), Texts{"verify.audience=true"}) << "something is there";
  EXPECT_EQ(factsOf(Present, "a: {{ .Values.audience }}"), Texts{"verify.audience=true"});
  for (const char *Text : {"a: ''", "a: []", "a: {}", "a:", "a: ['']", "b: x"})
    EXPECT_EQ(factsOf(Present, Text), Texts{"verify.audience=false (implied)"}) << Text;
  for (const char *Text : {"a: ''", "a: []", "a: {}"})
    EXPECT_EQ(factsOf(Exists, Text), Texts{"verify.audience=true"}) << Text;
  EXPECT_EQ(factsOf(Exists, "b: x"), Texts{"verify.audience=false (implied)"});
  EXPECT_EQ(factsOf("verify.audience: {present: a, not: true}", "a: x"),
            Texts{"verify.audience=false"});
}

TEST(FactReader, Contains) {
  const char *Spec = "verify.exp: {path: a, contains: [exp, 'e*p']}";
  EXPECT_EQ(factsOf(Spec, "a: [exp, aud]"), Texts{"verify.exp=true"});
  EXPECT_EQ(factsOf(Spec, "a: aud exp"), Texts{"verify.exp=true"});
  EXPECT_EQ(factsOf(Spec, "a: [aud]"), Texts{"verify.exp=false"});
  EXPECT_EQ(factsOf(Spec, "a: {exp: true}"), Texts{"verify.exp=true"}) << "a set as a map";
  EXPECT_EQ(factsOf(Spec, "a: {exp: false}"), Texts{"verify.exp=false"});
  EXPECT_EQ(factsOf(Spec, "a: [aud, '${X}']"), Texts{"verify.exp=?"}) << "it may be the other one";
  EXPECT_EQ(factsOf(Spec, "a: [exp, '${X}']"), Texts{"verify.exp=true"});
}

TEST(FactReader, Values) {
  EXPECT_EQ(factsOf("cookie.samesite: {path: a, values: {'1': none, '2*': lax}}", "a: 1"),
            Texts{"cookie.samesite=none"});
  EXPECT_EQ(factsOf("cookie.samesite: {path: a, values: {'1': none, '2*': lax}}", "a: 25"),
            Texts{"cookie.samesite=lax"});
  EXPECT_EQ(factsOf("cookie.samesite: {path: a, values: {'1': none}}", "a: '${X:-1}'"),
            Texts{"cookie.samesite=none"});
  // Sentinels: a duration without end, and a value that is none.
  const char *Spec =
      "ttl.access: {path: a, unit: s, default: 1h, values: {'-1': never, '0': unset}}";
  EXPECT_EQ(factsOf(Spec, "a: -1"), Texts{"ttl.access=never"});
  EXPECT_EQ(factsOf(Spec, "a: 0"), Texts{"ttl.access=3600 (implied)"});
  EXPECT_EQ(factsOf(Spec, "a: 5"), Texts{"ttl.access=5"});
}

TEST(FactReader, Encodings) {
  EXPECT_EQ(factsOf("secret: {path: a, encoding: base64}", "a: czNjcjN0"), Texts{"secret=s3cr3t"});
  EXPECT_EQ(factsOf("secret: {path: a, encoding: hex}", "a: '733363723374'"),
            Texts{"secret=s3cr3t"});
  EXPECT_EQ(factsOf("secret: a", "a: czNjcjN0"), Texts{"secret=czNjcjN0"});
  EXPECT_EQ(factsOf("secret: {path: a, encoding: base64}", "a: 'no base64!'"),
            Texts{"secret=no base64!"})
      << "then it is what is written";
  const char *If = "secret: {path: a, base64-if: b}";
  EXPECT_EQ(factsOf(If, "{a: czNjcjN0, b: true}"), Texts{"secret=s3cr3t"});
  EXPECT_EQ(factsOf(If, "{a: czNjcjN0, b: false}"), Texts{"secret=czNjcjN0"});
  EXPECT_EQ(factsOf(If, "{a: czNjcjN0}"), Texts{"secret=czNjcjN0"});
}

TEST(FactReader, SecretsThatAreNone) {
  EXPECT_EQ(factsOf("secret: a", "a: true"), Texts{}) << "a switch";
  EXPECT_EQ(factsOf("secret: a", "a: ''"), Texts{});
  EXPECT_EQ(factsOf("secret: a", "a:"), Texts{});
  EXPECT_EQ(factsOf("secret: a", "a: {b: c}"), Texts{});
  EXPECT_EQ(factsOf("secret: a", "a: '${password:64}'"), Texts{}) << "asks for one";
  EXPECT_EQ(factsOf("secret: a", "a: ' s3cr3t '"), Texts{"secret=s3cr3t"}) << "blanks around";
}

TEST(FactReader, SecretsThatAreMore) {
  // What is written shows what it is, wherever it stands.
  Read Token(adapterOf("secret: a"), "a: eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.\n");
  ASSERT_EQ(Token.facts().size(), 1u);
  EXPECT_EQ(Token.Subjects[0].Facts[0].Kind->Name, "token");
  Read Jwk(adapterOf("secret: a"), R"(a: '{"kty":"oct","k":"c2VjcmV0"}')");
  ASSERT_EQ(Jwk.facts().size(), 1u);
  EXPECT_EQ(Jwk.Subjects[0].Facts[0].Kind->Name, "key");
  // A map is a key only where one is expected.
  Read Map(adapterOf("key: a"), "a: {kty: oct, k: c2VjcmV0}\n");
  ASSERT_EQ(Map.facts().size(), 1u);
  EXPECT_TRUE(Map.Subjects[0].Facts[0].KeyFound);
  Read Set(adapterOf("key: a"), "a: {keys: [{kty: oct, k: c2VjcmV0}, {kty: oct, k: bW9yZQ}]}\n");
  EXPECT_EQ(Set.facts().size(), 2u);
  EXPECT_EQ(factsOf("key: a", "a: {kind: oct}"), Texts{});
}

TEST(FactReader, UnknownValues) {
  for (const char *Text : {"a: '${X}'", "a: !Ref X", "a: {{ .Values.x }}", "a: ENC(abc)",
                           "a: /run/secrets/x", "a: 'x-${X}'"})
    EXPECT_EQ(factsOf("secret: a", Text), Texts{"secret=?"}) << Text;
  EXPECT_EQ(factsOf("secret: a", "a: '${X:-s3cr3t}'"), Texts{"secret=s3cr3t"});
  EXPECT_EQ(factsOf("secret: a", "a: '${X:-}'"), Texts{"secret=?"});
  EXPECT_EQ(factsOf("secret: a", "a: 'gate:one'",
                    "references: [{name: r, pattern: 'gate:\\w+', form: reference}]"),
            Texts{"secret=?"});
}

TEST(FactReader, Defaults) {
  const char *Spec = "skew: {path: [a, b], unit: m, default: 5}";
  EXPECT_EQ(factsOf(Spec, "c: 1"), Texts{"skew=300 (implied)"}) << "in the unit of the key";
  EXPECT_EQ(factsOf(Spec, "{a: 1, b: 2}"), Texts{"skew=60"}) << "the first path counts";
  EXPECT_EQ(factsOf(Spec, "b: 2"), Texts{"skew=120"});
  EXPECT_EQ(factsOf(Spec, "a: '${X}'"), Texts{"skew=?"}) << "unknown is not missing";
  EXPECT_EQ(factsOf("skew: {path: a, unit: s}", "c: 1"), Texts{}) << "nothing is known";
  EXPECT_EQ(factsOf("skew: {path: a, unit: s, default: never}", "c: 1"),
            Texts{"skew=never (implied)"});
}

TEST(FactReader, DefaultsHavePlaces) {
  Read In(adapterOf("skew: {path: a, unit: s, default: 5, at: b.c}"), "x: 1\nb: {c: 1}\n");
  EXPECT_EQ(In.Subjects.at(0).Facts.at(0).Where.Line, 2u);
  Read Elsewhere(adapterOf("skew: {path: a, unit: s, default: 5, at: b.c}"), "x: 1\n");
  EXPECT_EQ(Elsewhere.Subjects.at(0).Facts.at(0).Where.Line, 1u) << "else at the subject";
}

TEST(FactReader, Conditions) {
  const char *Spec = "secret: {path: a, when: {has: [on]}}";
  EXPECT_EQ(factsOf(Spec, "{a: s3cr3t, on: 1}"), Texts{"secret=s3cr3t"});
  EXPECT_EQ(factsOf(Spec, "{a: s3cr3t}"), Texts{});
  EXPECT_EQ(factsOf("secret: {path: a, when: {is: {t: [x, y*]}}}", "{a: s3cr3t, t: yz}"),
            Texts{"secret=s3cr3t"});
  EXPECT_EQ(factsOf("secret: {path: a, when: {lacks: [off]}}", "{a: s3cr3t, off: 1}"), Texts{});
  // The list form reads one fact in several ways.
  EXPECT_EQ(factsOf("secret: [{path: a, when: {has: [b64]}, encoding: base64}, "
                    "{path: a, when: {lacks: [b64]}}]",
                    "{a: czNjcjN0, b64: 1}"),
            Texts{"secret=s3cr3t"});
}

TEST(Subjects, ForEachAndGates) {
  auto Facts = [](const char *Subject, const char *Text, const char *More = "") {
    return Read(adapter(fmt::format("system: A\nsources: [a]\nneedles: [a]\n{}\nsubjects: [{}]\n",
                                    More, Subject)),
                Text)
        .facts();
  };
  const char *Each = "{subject: s, for-each: gates.*, facts: {secret: k}}";
  EXPECT_EQ(Facts(Each, "gates: {x: {k: s3cr3t}, y: {k: letmein}}"),
            (Texts{"secret=s3cr3t", "secret=letmein"}));
  EXPECT_EQ(Facts(Each, "gate: {x: {k: s3cr3t}}"), Texts{});
  const char *Gated = "{subject: s, for-each: gates.*, when: {lacks: [off]}, facts: {secret: k}}";
  EXPECT_EQ(Facts(Gated, "gates: {x: {k: s3cr3t, off: 1}, y: {k: letmein}}"),
            Texts{"secret=letmein"});
  // `when` of the adapter, and roots: `$` stops at them.
  const char *Root = "{subject: s, for-each: g, facts: {secret: $.k}}";
  EXPECT_EQ(Facts(Root, "{k: outer, c: {k: s3cr3t, g: {x: 1}}}", "roots: [c]"),
            Texts{"secret=s3cr3t"});
  EXPECT_EQ(Facts(Root, "{k: outer, g: {x: 1}}", "roots: [c]"), Texts{})
      << "the document's own root is none of them";
  EXPECT_EQ(Facts(Root, "{k: outer1, g: {x: 1}}", "roots: ['.', c]"), Texts{"secret=outer1"});
  EXPECT_EQ(Facts(Root, "{k: outer1, g: {x: 1}}", "when: {has: [no]}"), Texts{});
}

TEST(Subjects, Keys) {
  auto Key = [](const char *Path, const char *Text) {
    Read In(adapterOf(fmt::format("secret: {}", Path)), Text);
    return In.Subjects.at(0).Facts.at(0).Key;
  };
  EXPECT_EQ(Key("jwtSecret", "jwtSecret: s3cr3t"), "jwtSecret");
  EXPECT_EQ(Key("a.jwtSecret", "a: {jwtSecret: s3cr3t}"), "jwtSecret");
  EXPECT_EQ(Key("gate.secret", "gate: {secret: s3cr3t}"), "gate.secret")
      << "one word says little by itself";
  EXPECT_EQ(Key("gate.secret", "gate.secret: s3cr3t"), "gate.secret");
}
