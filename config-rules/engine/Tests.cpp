//===- Tests.cpp - The tests of rules -------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Tests.h"

#include "config-rules/engine/Values.h"
#include "jose/Algorithm.h"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <set>

namespace jwtlint::config {
namespace {

Verdict verdict(bool Yes) { return Yes ? Verdict::Yes : Verdict::No; }

bool anyGlob(const std::vector<std::string> &Globs, std::string_view Text) {
  std::string Lower(Text);
  std::transform(Lower.begin(), Lower.end(), Lower.begin(),
                 [](unsigned char C) { return static_cast<char>(std::tolower(C)); });
  return std::any_of(Globs.begin(), Globs.end(), [&](const std::string &Glob) {
    std::string Pattern(Glob);
    std::transform(Pattern.begin(), Pattern.end(), Pattern.begin(),
                   [](unsigned char C) { return static_cast<char>(std::tolower(C)); });
    return globMatches(Pattern, Lower);
  });
}

template <typename F> void forEachValue(const Subject &S, std::string_view Name, F Visit) {
  for (const FactValue &V : S.Facts)
    if (globMatches(Name, V.Kind->Name))
      Visit(V);
}

/// The algorithm that goes with a key or secret of \p S: its only one.
const jose::Algorithm *algorithmOf(const Subject &S) {
  std::set<const jose::Algorithm *> Found;
  for (std::string_view Name : {"algorithm", "jwk.alg", "algorithms"}) {
    forEachValue(S, Name, [&](const FactValue &V) {
      if (V.Known)
        if (const jose::Algorithm *A = jose::findAlgorithmLoosely(V.Text))
          Found.insert(A);
    });
    if (!Found.empty())
      break;
  }
  return Found.size() == 1 ? *Found.begin() : nullptr;
}

bool isSymmetricText(std::string_view Text) {
  const jose::Algorithm *A = jose::findAlgorithmLoosely(Text);
  return A && jose::isSymmetric(*A);
}

class Evaluation {
public:
  Evaluation(const Test &T, const FactValue &V, TestContext &Context)
      : T(T), V(V), Context(Context) {}

  Verdict run() {
    switch (T.Kind) {
    case TestKind::Present:
      return verdict(T.Wanted);
    case TestKind::Explicit:
      return verdict(T.Wanted != V.Implied);
    case TestKind::Form:
      return verdict(anyGlob(T.Texts, toString(V.Form)));
    case TestKind::Written:
      return verdict((V.Known && !V.Implied) == T.Wanted);
    case TestKind::Scheme:
    case TestKind::Host:
      return url();
    default:
      break;
    }
    if (!V.Known)
      return Verdict::Undecided;
    return known();
  }

private:
  Verdict known() {
    switch (T.Kind) {
    case TestKind::Is:
      return verdict(anyGlob(T.Texts, V.Text));
    case TestKind::IsNot:
      return verdict(!anyGlob(T.Texts, V.Text));
    case TestKind::Above:
      return verdict(V.Seconds && *V.Seconds > T.Number);
    case TestKind::Below:
      return verdict(V.Seconds && *V.Seconds < T.Number);
    case TestKind::Longer:
    case TestKind::Shorter:
      return compare();
    case TestKind::Kind:
      return verdict(V.Strength && anyGlob(T.Texts, jose::toString(V.Strength->Kind)));
    case TestKind::Weak:
      return weak();
    case TestKind::Private:
      return verdict((V.KeyFound ? V.KeyFound->Private && V.KeyFound->Type != jose::KeyType::Octets
                                 : V.Strength && V.Strength->Kind == jose::SecretKind::PemPrivate &&
                                       jose::hasRealKeyBody(V.Text)) == T.Wanted);
    case TestKind::Symmetric:
      return verdict((V.KeyFound ? V.KeyFound->Type == jose::KeyType::Octets
                                 : isSymmetricText(V.Text)) == T.Wanted);
    case TestKind::Deprecated:
      return verdict(jose::isDeprecatedAlgorithm(V.Text) == T.Wanted);
    case TestKind::Mixed:
      return mixed();
    case TestKind::Misfit:
      return misfit();
    case TestKind::Expired:
      return expired();
    case TestKind::Lives:
      return lives();
    case TestKind::Repeated:
      return repeated();
    case TestKind::Same:
      return same();
    default:
      return Verdict::No;
    }
  }

  Verdict url() {
    std::optional<Url> U = parseUrl(V.Text);
    if (!U)
      return V.Known ? Verdict::No : Verdict::Undecided;
    return verdict(anyGlob(T.Texts, T.Kind == TestKind::Scheme ? std::string_view(U->Scheme)
                                    : U->Reserved              ? "reserved"
                                                               : toString(U->Class)));
  }

  Verdict compare() {
    Verdict Result = Verdict::No;
    for (const std::string &Name : T.Texts)
      forEachValue(*Context.Of, Name, [&](const FactValue &Other) {
        if (&Other == &V || !V.Seconds)
          return;
        if (!Other.Known)
          Result = Result == Verdict::Yes ? Result : Verdict::Undecided;
        else if (Other.Seconds && (T.Kind == TestKind::Longer ? *V.Seconds > *Other.Seconds
                                                              : *V.Seconds < *Other.Seconds)) {
          Result = Verdict::Yes;
          Context.Other = &Other;
        }
      });
    return Result;
  }

  Verdict weak() {
    std::optional<std::string> Why;
    if (V.KeyFound) {
      Why = jose::weakKeyReason(*V.KeyFound);
    } else if (V.Strength && !signs()) {
      Why = weakOtherSecret(*V.Strength);
    } else if (V.Strength) {
      const jose::Algorithm *A = algorithmOf(*Context.Of);
      Why = jose::weaknessFor(*V.Strength, A && jose::isSymmetric(*A) ? A->HashBits : 0);
    }
    if (!Why)
      Why = shortForProject();
    if (Why)
      Context.Reason = *Why;
    return verdict(Why.has_value() == T.Wanted);
  }

  /// What the standards accept may be too little for the project.
  std::optional<std::string> shortForProject() {
    const bool IsRsa = V.KeyFound && V.KeyFound->Type == jose::KeyType::Rsa;
    const Levels *Least = IsRsa                                  ? Context.LeastBits
                          : !V.KeyFound && V.Strength && signs() ? Context.LeastBytes
                                                                 : nullptr;
    const size_t Size = IsRsa ? V.KeyFound->Bits : V.Strength ? V.Strength->Length : 0;
    if (!Least || Size == 0)
      return std::nullopt;
    Context.Level = severityBelow(*Least, static_cast<double>(Size));
    if (!Context.Level)
      return std::nullopt;
    return fmt::format("{} {}, and this project asks for {}", Size, IsRsa ? "bits" : "bytes",
                       *(*Least)[static_cast<size_t>(*Context.Level)]);
  }

  /// Is it the key of an HMAC over tokens?
  bool signs() const {
    static constexpr std::string_view Others[] = {"secret.session", "secret.cookie",
                                                  "secret.encryption", "secret.client"};
    return std::find(std::begin(Others), std::end(Others), V.Kind->Name) == std::end(Others);
  }

  /// No algorithm says how long the others must be, but 128 bits are the least for any.
  static std::optional<std::string> weakOtherSecret(const jose::SecretStrength &S) {
    constexpr size_t Least = 16;
    if (S.Guessable)
      return S.Reason;
    if (S.Length >= Least)
      return std::nullopt;
    return fmt::format("only {} bytes", S.Length);
  }

  Verdict mixed() {
    bool Hmac = false, Other = false;
    forEachValue(*Context.Of, V.Kind->Name, [&](const FactValue &Each) {
      const jose::Algorithm *A = jose::findAlgorithmLoosely(Each.Text);
      Hmac |= A && jose::isSymmetric(*A);
      Other |= A && jose::isAsymmetric(*A);
    });
    return verdict((Hmac && Other) == T.Wanted);
  }

  /// HMAC with a public key, RS256 with a shared secret, ES256 with a curve of another size.
  Verdict misfit() {
    const jose::Algorithm *A = algorithmOf(*Context.Of);
    if (!A)
      return Verdict::Undecided;
    std::string Why;
    if (V.KeyFound)
      Why = keyMisfit(*A, *V.KeyFound);
    else if (V.Strength && jose::isAsymmetric(*A) && V.Strength->Kind == jose::SecretKind::Text)
      Why = fmt::format("{} needs a key pair, and this is a text", A->Name);
    if (!Why.empty())
      Context.Reason = Why;
    return verdict(!Why.empty() == T.Wanted);
  }

  static std::string keyMisfit(const jose::Algorithm &A, const jose::KeyInfo &Key) {
    using jose::AlgorithmFamily;
    using jose::KeyType;
    if (Key.Type == KeyType::Unknown)
      return {};
    if (jose::isSymmetric(A))
      return Key.Type == KeyType::Octets
                 ? ""
                 : fmt::format("{} would take the text of this {} key as its secret", A.Name,
                               Key.Private ? "private" : "public");
    if (!jose::isAsymmetric(A))
      return {};
    bool WantsRsa = A.Family == AlgorithmFamily::RsaPkcs1 || A.Family == AlgorithmFamily::RsaPss;
    KeyType Wanted = WantsRsa                             ? KeyType::Rsa
                     : A.Family == AlgorithmFamily::Ecdsa ? KeyType::Ec
                                                          : KeyType::Okp;
    if (Key.Type != Wanted)
      return fmt::format("{} needs {} key", A.Name,
                         WantsRsa                ? "an RSA"
                         : Wanted == KeyType::Ec ? "an elliptic-curve"
                                                 : "an Edwards-curve");
    if (!A.Curve.empty() && !Key.Curve.empty() && Key.Curve != A.Curve)
      return fmt::format("{} needs curve {}, and the key is on {}", A.Name, A.Curve, Key.Curve);
    return {};
  }

  Verdict expired() {
    if (!V.TokenFound || !V.TokenFound->Expires)
      return verdict(false);
    return verdict((*V.TokenFound->Expires < std::time(nullptr)) == T.Wanted);
  }

  Verdict lives() {
    if (!V.TokenFound || V.TokenFound->Encrypted)
      return Verdict::No;
    if (!V.TokenFound->Expires)
      return Verdict::Yes;
    // Without a beginning, what is left of it counts.
    std::optional<int64_t> Lifetime = V.TokenFound->lifetimeSeconds();
    if (!Lifetime)
      Lifetime = *V.TokenFound->Expires - std::time(nullptr);
    return verdict(Lifetime && static_cast<double>(*Lifetime) > T.Number);
  }

  Verdict repeated() {
    for (const Subject &S : *Context.All)
      if (&S != Context.Of && S.Spec == Context.Of->Spec)
        for (const FactValue &Other : S.Facts)
          if (Other.Kind == V.Kind && Other.Text == V.Text && Other.Where < V.Where)
            Context.Other = &Other;
    return verdict((Context.Other != nullptr) == T.Wanted);
  }

  Verdict same() {
    for (const std::string &Name : T.Texts)
      forEachValue(*Context.Of, Name, [&](const FactValue &Other) {
        if (Other.Kind != V.Kind && Other.Known && Other.Text == V.Text && Other.Where < V.Where)
          Context.Other = &Other;
      });
    return verdict(Context.Other != nullptr);
  }

  const Test &T;
  const FactValue &V;
  TestContext &Context;
};

} // namespace

Verdict evaluate(const Test &T, const FactValue &V, TestContext &Context) {
  return Evaluation(T, V, Context).run();
}

Verdict evaluateAll(const std::vector<Test> &Tests, const FactValue &V, TestContext &Context) {
  Verdict Result = Verdict::Yes;
  for (const Test &T : Tests) {
    Verdict One = evaluate(T, V, Context);
    if (One == Verdict::No)
      return One;
    if (One == Verdict::Undecided)
      Result = One;
  }
  return Result;
}

Verdict evaluate(const FactCondition &C, TestContext &Context) {
  Verdict Result = Verdict::No;
  bool Any = false;
  forEachValue(*Context.Of, C.Fact, [&](const FactValue &V) {
    Any = true;
    Verdict One = evaluateAll(C.Tests, V, Context);
    if (One == Verdict::Yes || (One == Verdict::Undecided && Result == Verdict::No))
      Result = One;
  });
  if (Any)
    return Result;
  return verdict(std::all_of(C.Tests.begin(), C.Tests.end(), [](const Test &T) {
    return (T.Kind == TestKind::Present || T.Kind == TestKind::Explicit) && !T.Wanted;
  }));
}

} // namespace jwtlint::config
