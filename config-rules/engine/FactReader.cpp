//===- FactReader.cpp - From a node to a canonical fact -------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/KeyMaterial.h"
#include "config-rules/engine/Subject.h"
#include "config-rules/engine/Values.h"
#include "jose/Base64.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace jwtlint::config {
namespace {

/// "never" and "unset" are what adapters map sentinels to.
constexpr std::string_view Never = "never", Unset = "unset";

class FactReader {
public:
  FactReader(const FactSpec &Spec, const FactKind &Kind, const Cursor *At, const Cursor *SubjectAt,
             const Adapter &A, Workspace &Space)
      : Spec(Spec), Kind(Kind), At(At), SubjectAt(SubjectAt), A(A), Space(Space) {}

  std::vector<FactValue> read() {
    if (Spec.Presence)
      presence();
    else if (!Spec.Contains.empty())
      contains();
    else if (Kind.Type == FactType::Key && At->At->isMap())
      addAll(keysOf(start(*At->At), *At->At));
    else
      each(*At->At);
    return std::move(Result);
  }

private:
  FactValue start(const Node &N) {
    FactValue V;
    V.Kind = &Kind;
    V.Key = writtenKey();
    V.Where = N.Owner->place(N.Where);
    V.Spec = &Spec;
    V.At = &N;
    V.List = List ? List : At->Parent && At->Parent->At->isSequence() ? At->Parent->At : nullptr;
    V.Part = N.Where;
    return V;
  }

  /// The key as the file has it, with its parent where it says little by itself ("enabled").
  std::string writtenKey() const {
    constexpr size_t Longest = 60;
    // What stands at the top of a string is known by the key that holds the string.
    if (!At->KeyOwner)
      return At->At->Owner->Host ? At->At->Owner->Name : std::string(At->Key);
    std::string_view Text = At->KeyOwner->Owner->text();
    Range R = At->KeyWhere;
    std::string Key = R.End <= Text.size() && R.Begin < R.End && R.size() <= Longest
                          ? std::string(Text.substr(R.Begin, R.size()))
                          : std::string(At->Key);
    const Cursor *Above = At->Parent;
    while (Above && Above->At->isSequence())
      Above = Above->Parent;
    bool SaysLittle = keyWords(Key).size() == 1;
    return SaysLittle && Above && Above->KeyOwner && !Above->Key.empty()
               ? std::string(Above->Key) + "." + Key
               : Key;
  }

  void add(FactValue V) {
    if (Spec.Negate && (V.Text == "true" || V.Text == "false"))
      V.Text = V.Text == "true" ? "false" : "true";
    Result.push_back(std::move(V));
  }

  void addAll(std::vector<FactValue> Values) {
    for (FactValue &V : Values)
      add(std::move(V));
  }

  static bool isEmpty(const Node &N) {
    switch (N.Kind) {
    case NodeKind::Null:
      return !N.Templated && N.Tag.empty();
    case NodeKind::Scalar:
      return N.Tag.empty() && N.Text.find_first_not_of(" \t\r\n") == std::string::npos;
    case NodeKind::Map:
      return N.Members.empty();
    case NodeKind::Sequence:
      return std::all_of(N.Items.begin(), N.Items.end(), [](const Node *I) { return isEmpty(*I); });
    }
    return true;
  }

  void presence() {
    if (isEmpty(*At->At) && !Spec.EvenEmpty)
      return;
    FactValue V = start(*At->At);
    V.Text = "true";
    add(std::move(V));
  }

  void contains() {
    if (isEmpty(*At->At))
      return;
    FactValue V = start(*At->At);
    V.Text = "false";
    forEachText(*At->At, [&](const Node &, const std::string &Text, bool Known) {
      if (std::any_of(Spec.Contains.begin(), Spec.Contains.end(),
                      [&](const std::string &Glob) { return globMatches(Glob, Text); }))
        V.Text = "true";
      else if (!Known)
        V.Known = false;
    });
    V.Known |= V.Text == "true";
    add(std::move(V));
  }

  /// The texts of a list in any of its forms.
  template <typename F> void forEachText(const Node &N, F Visit) {
    if (N.isSequence()) {
      for (const Node *Item : N.Items)
        forEachText(*Item, Visit);
    } else if (N.isMap()) {
      // A set is often written as a map: {exp: true, aud: false}.
      N.forEachMember([&](const Member &M) {
        if (!M.Value->isScalar() || parseBoolean(M.Value->Text).value_or(true))
          Visit(N, M.Key, true);
      });
    } else if (N.isScalar()) {
      bool Known = isKnown(classify(N.Text, A.References).Form) && N.Tag.empty() && !N.Templated;
      for (const ListItem &Item : splitList(N.Text))
        Visit(N, std::string(Item.Text), Known);
    } else if (!isEmpty(N)) {
      Visit(N, {}, false);
    }
  }

  static bool isKnown(ValueForm Form) {
    return Form == ValueForm::Literal || Form == ValueForm::WithDefault;
  }

  void each(const Node &N) {
    if (N.isSequence()) {
      for (const Node *Item : N.Items) {
        List = &N;
        each(*Item);
      }
      return;
    }
    if (Kind.Type == FactType::Duration && N.isMap())
      return protoDuration(N);
    if (N.isScalar() ? isEmpty(N) : !N.Templated && N.Tag.empty())
      return;
    FactValue V = start(N);
    std::string Text;
    if (!N.Tag.empty() || !N.isScalar()) {
      V.Form = N.Tag.empty() ? ValueForm::Template : ValueForm::Reference;
    } else {
      Interpolation I = classify(N.Text, A.References);
      V.Form = I.Form == ValueForm::Literal && N.Templated ? ValueForm::Template : I.Form;
      Text = V.Form == ValueForm::WithDefault
                 ? N.Text.substr(I.DefaultBegin, I.DefaultEnd - I.DefaultBegin)
                 : N.Text;
      if (V.Form == ValueForm::WithDefault && Text.find_first_not_of(" \t") == std::string::npos)
        V.Form = ValueForm::Reference;
    }
    V.Known = isKnown(V.Form);
    type(N, std::move(V), std::move(Text));
  }

  void type(const Node &N, FactValue V, std::string Text) {
    for (const auto &[Glob, Canonical] : Spec.Values) {
      // Where only a part is filled in, the rest may tell; that anything matches tells nothing.
      bool Partly = V.Form == ValueForm::Mixed && Glob != "*";
      if ((V.Known || Partly) && globMatches(Glob, Text)) {
        Text = Canonical;
        V.Known = true;
        break;
      }
    }
    if (Text == Unset)
      return;
    switch (Kind.Type) {
    case FactType::Boolean:
      if (V.Known) {
        std::optional<bool> B = parseBoolean(Text);
        V.Known = B.has_value();
        V.Text = B.value_or(false) ? "true" : "false";
      }
      return add(std::move(V));
    case FactType::Duration:
    case FactType::Number:
      return number(std::move(V), Text);
    case FactType::List:
    case FactType::Url:
      if (V.Known)
        if (std::optional<std::string> Decoded = decode(Text))
          Text = std::move(*Decoded);
      return list(N, std::move(V), Text);
    case FactType::Text:
      V.Text = std::move(Text);
      return add(std::move(V));
    case FactType::Secret:
    case FactType::Key:
    case FactType::Token:
      return material(std::move(V), std::move(Text));
    }
  }

  void number(FactValue V, const std::string &Text) {
    V.Text = Text;
    if (V.Known && Text != Never) {
      V.Seconds = Kind.Type == FactType::Duration ? seconds(Text) : plainNumber(Text);
      V.Known = V.Seconds.has_value();
    }
    add(std::move(V));
  }

  static std::optional<double> plainNumber(std::string_view Text) {
    double Value = 0;
    auto [End, Error] = std::from_chars(Text.data(), Text.data() + Text.size(), Value);
    if (Error != std::errc() || End != Text.data() + Text.size())
      return std::nullopt;
    return Value;
  }

  std::optional<double> seconds(std::string_view Text) {
    std::optional<jose::Unit> Unit = Spec.Unit;
    if (Spec.UnitOfKey)
      if (std::optional<jose::Unit> Named = unitOfKey(At->Key))
        Unit = Named;
    for (const Path &P : Spec.UnitFrom)
      for (const Cursor *C : select(P, SubjectAt, A.Keys, Space, 1))
        if (std::optional<jose::Unit> Named = unitOfKey(C->At->Text))
          Unit = Named;
    if (!Unit && Spec.GuessUnit)
      if (std::optional<double> Bare = plainNumber(Text))
        Unit = guessUnit(*Bare);
    if (std::optional<jose::Duration> D =
            jose::parseDuration(Text, Unit.value_or(jose::Unit::Seconds)))
      return D->Seconds;
    return std::nullopt;
  }

  /// Lifetimes are round: whole minutes or hours in milliseconds, whole hours or days in seconds.
  static jose::Unit guessUnit(double N) {
    constexpr double Minute = 60'000, Hour = 3'600'000; // in milliseconds
    constexpr double HourInSeconds = 3600, DayInSeconds = 86'400;
    auto Is = [N](double Multiple) { return std::fmod(N, Multiple) == 0; };
    bool Milliseconds = Is(1000) && ((N >= 5000 && !Is(HourInSeconds)) ||
                                     (N >= Minute && Is(Minute) && !Is(DayInSeconds)) ||
                                     (N >= 10'000'000 && Is(Hour)));
    return Milliseconds ? jose::Unit::Milliseconds : jose::Unit::Seconds;
  }

  /// protobuf's {seconds: 300, nanos: 0}.
  void protoDuration(const Node &N) {
    const Member *Seconds = N.find("seconds");
    if (!Seconds || !Seconds->Value->isScalar())
      return;
    FactValue V = start(*Seconds->Value);
    V.Text = Seconds->Value->Text;
    V.Seconds = plainNumber(V.Text);
    V.Known = V.Seconds.has_value();
    add(std::move(V));
  }

  void list(const Node &N, FactValue V, const std::string &Text) {
    if (!V.Known) {
      V.Text = Kind.Type == FactType::Url ? Text : "";
      return add(std::move(V));
    }
    for (const ListItem &Item : splitList(Text)) {
      FactValue One = V;
      One.Text = Item.Text;
      if (N.Verbatim && V.Form == ValueForm::Literal && Text == N.Text) {
        uint32_t Begin = N.Where.Begin + static_cast<uint32_t>(Item.Offset);
        One.Part = {Begin, Begin + static_cast<uint32_t>(Item.Text.size())};
        One.Where = N.Owner->place(One.Part);
      }
      add(std::move(One));
    }
  }

  Encoding encoding() {
    for (const Path &P : Spec.Base64If)
      for (const Cursor *C : select(P, SubjectAt, A.Keys, Space, 1))
        if (C->At->isScalar() && parseBoolean(C->At->Text).value_or(false))
          return Encoding::Base64;
    return Spec.Written;
  }

  /// Secrets, keys and tokens: what one is written where the other is expected shows in its text.
  void material(FactValue V, std::string Text) {
    if (!V.Known)
      return add(std::move(V));
    size_t Begin = Text.find_first_not_of(" \t\r\n"), End = Text.find_last_not_of(" \t\r\n");
    Text = Begin == std::string::npos ? "" : Text.substr(Begin, End - Begin + 1);
    if (Text.empty() || parseBoolean(Text).has_value())
      return; // a switch, not a secret
    // `${password:64}` asks for a password of 64 characters.
    if (V.Form == ValueForm::WithDefault && plainNumber(Text))
      return;
    if (std::optional<std::string> Decoded = decode(Text))
      Text = std::move(*Decoded);
    V.Text = std::move(Text);
    V.Strength = jose::assessSecret(V.Text);
    switch (V.Strength->Kind) {
    case jose::SecretKind::Jwt:
      return token(std::move(V));
    case jose::SecretKind::PemPublic:
    case jose::SecretKind::PemPrivate:
    case jose::SecretKind::Certificate:
    case jose::SecretKind::Jwk:
      return key(std::move(V));
    default:
      break;
    }
    if (Kind.Type == FactType::Secret)
      return add(std::move(V));
    if (Kind.Type == FactType::Key)
      key(std::move(V));
  }

  std::optional<std::string> decode(const std::string &Text) {
    switch (encoding()) {
    case Encoding::Base64:
      return jose::decodeBase64Lenient(Text);
    case Encoding::Hex:
      return jose::decodeHex(Text);
    case Encoding::Text:
      break;
    }
    return std::nullopt;
  }

  void token(FactValue V) {
    V.TokenFound = jose::decodeToken(V.Text);
    if (!V.TokenFound)
      return;
    V.Kind = findFact("token");
    add(std::move(V));
  }

  void key(FactValue V) {
    if (!Kind.Name.starts_with("key"))
      V.Kind = findFact("key");
    // As plain text it is a document of its own.
    if (encoding() != Encoding::Text && V.Text.starts_with('{') &&
        V.Text.find("\"keys\"") != std::string::npos)
      return addAll(keysOfText(V));
    V.KeyFound = jose::inspectKey(V.Text);
    if (V.KeyFound || V.Strength->Kind != jose::SecretKind::Text)
      add(std::move(V));
  }

  const FactSpec &Spec;
  const FactKind &Kind;
  const Cursor *At;
  const Cursor *SubjectAt;
  const Adapter &A;
  Workspace &Space;
  const Node *List = nullptr; ///< that is being read
  std::vector<FactValue> Result;
};

} // namespace

std::vector<FactValue> readValues(const FactSpec &Spec, const FactKind &Kind, const Cursor *At,
                                  const Cursor *SubjectAt, const Adapter &A, Workspace &Space) {
  return FactReader(Spec, Kind, At, SubjectAt, A, Space).read();
}

} // namespace jwtlint::config
