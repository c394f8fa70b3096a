//===- Hover.cpp - What is known of the place under the pointer -----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Hover.h"
#include "driver/Documentation.h"

#include "config-rules/engine/Measures.h"
#include "driver/reports/Markdown.h"
#include "driver/reports/ReportText.h"
#include "jose/Algorithm.h"
#include "jose/Duration.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace jwtlint::lsp {
namespace {

using config::FactType;
using config::Meaning;

std::string_view unitName(jose::Unit U) {
  switch (U) {
  case jose::Unit::Nanoseconds:
    return "nanoseconds";
  case jose::Unit::Milliseconds:
    return "milliseconds";
  case jose::Unit::Seconds:
    return "seconds";
  case jose::Unit::Minutes:
    return "minutes";
  case jose::Unit::Hours:
    return "hours";
  case jose::Unit::Days:
    break;
  }
  return "days";
}

std::string_view familyName(const jose::Algorithm &A) {
  switch (A.Family) {
  case jose::AlgorithmFamily::None:
    return "no signature at all: anybody can write such a token";
  case jose::AlgorithmFamily::Hmac:
    return "HMAC: symmetric, whoever can verify can sign";
  case jose::AlgorithmFamily::RsaPkcs1:
    return "RSA with PKCS #1 v1.5: asymmetric, verified with a public key";
  case jose::AlgorithmFamily::RsaPss:
    return "RSA-PSS: asymmetric, verified with a public key";
  case jose::AlgorithmFamily::Ecdsa:
    return "ECDSA: asymmetric, verified with a public key";
  case jose::AlgorithmFamily::EdDsa:
    return "EdDSA: asymmetric, verified with a public key";
  case jose::AlgorithmFamily::Unknown:
    break;
  }
  return "an algorithm of no known family";
}

std::string durationText(double Seconds) {
  return jose::formatDuration(jose::Duration{Seconds}.wholeSeconds());
}

std::string numberText(double Number, Measure::Unit In) {
  switch (In) {
  case Measure::Unit::Seconds:
    return durationText(Number);
  case Measure::Unit::Bits:
    return fmt::format("{} bits", Number);
  case Measure::Unit::Bytes:
    return fmt::format("{} bytes", Number);
  case Measure::Unit::Count:
    break;
  }
  return fmt::format("{}", Number);
}

class Writer {
public:
  Writer(const Lint &L, Position At) : L(L), Lines(L.Of->Lines), Offset(Lines.offset(At)) {}

  std::string text(const config::Meanings &Known) {
    std::string_view Text = Lines.text();
    auto Line = 1 + std::count(Text.begin(), Text.begin() + static_cast<ptrdiff_t>(Offset), '\n');
    auto File = std::make_shared<const config::SourceText>(L.Name, Lines.text());
    std::vector<Meaning> Here;
    std::string Missing;
    for (Meaning &M : Known.inLine(std::move(File), static_cast<uint32_t>(Line)))
      if (M.Implied)
        Missing += missing(M);
      else if (isMeant(M))
        Here.push_back(std::move(M));
    for (const Meaning &M : Here)
      paragraph(meaning(M));
    // In the value of one key nobody asks about others.
    if (Here.empty() && !Missing.empty())
      paragraph("Not set here:\n\n" + Missing);
    for (const Finding &F : L.Found.Findings)
      if (touches(L, F.Where, Offset, Offset) || (Begin < End && touches(L, F.Where, Begin, End)))
        finding(F);
    return std::move(Result);
  }

  Range where() const {
    return Begin < End ? Lines.range(Begin, End) : Lines.range(Offset, Offset);
  }

private:
  void paragraph(std::string Text) { Result += (Result.empty() ? "" : "\n\n") + std::move(Text); }

  /// Is it the value that is pointed at, or its key on the same line?
  bool isMeant(const Meaning &M) {
    size_t From = Lines.begin(M.Where), To = Lines.end(M.Where);
    size_t LineBegin = Lines.lineBegin(From);
    bool OnKey =
        LineBegin <= Offset && Offset < From &&
        isPartOf(M.Key, Lines.text().substr(LineBegin, From - LineBegin), Offset - LineBegin);
    if (!OnKey && (Offset < From || Offset > To))
      return false;
    Begin = From;
    End = To;
    return true;
  }

  /// Does Key stand in the text around At?
  static bool isPartOf(const std::string &Key, const std::string &Text, size_t At) {
    size_t Found = Text.rfind(Key);
    return !Key.empty() && Found != std::string::npos && Found <= At && At <= Found + Key.size();
  }

  std::string meaning(const Meaning &M) const {
    std::string Text =
        fmt::format("**{}** ({}{}{}): {}", safeText(M.Key.empty() ? "This" : M.Key), M.System,
                    M.Subject.empty() ? "" : ", ", M.Subject, M.Kind->Meaning);
    auto Add = [&Text](const std::string &Line) { Text += "\n\n" + Line; };
    if (!M.Known)
      Add("It is filled in at deployment, so that its value is not known here.");
    else if (std::string Value = value(M); !Value.empty())
      Add(Value);
    for (const std::string &Line : limits(M))
      Add(Line);
    if (M.Default)
      Add("Without this key: " + defaultText(M) + ".");
    return Text;
  }

  static std::string defaultText(const Meaning &M) {
    double Seconds = 0;
    auto [End, Code] =
        std::from_chars(M.Default->data(), M.Default->data() + M.Default->size(), Seconds);
    bool IsNumber = Code == std::errc() && End == M.Default->data() + M.Default->size();
    if (M.Kind->Type == FactType::Duration && IsNumber)
      return durationText(Seconds);
    return "`" + safeText(*M.Default) + "`";
  }

  static std::string value(const Meaning &M) {
    switch (M.Kind->Type) {
    case FactType::Duration:
      return duration(M);
    case FactType::Secret:
      return M.Strength ? secret(*M.Strength) : "";
    case FactType::Text:
    case FactType::List:
      return algorithm(M);
    default:
      return M.Value.empty() ? "" : "It is `" + safeText(M.Value) + "`.";
    }
  }

  static std::string duration(const Meaning &M) {
    if (!M.Seconds)
      return "It never ends.";
    std::string Text = "It is " + durationText(*M.Seconds);
    return Text + (M.Unit ? fmt::format("; a bare number here means {}.", unitName(*M.Unit)) : ".");
  }

  static std::string secret(const jose::SecretStrength &S) {
    std::string Text = fmt::format("{} bytes are written here", S.Length);
    if (S.Bytes != S.Length)
      Text += fmt::format(", {} when decoded", S.Bytes);
    std::optional<std::string> Weakness = jose::weaknessFor(S, 0);
    if (Weakness)
      return fmt::format("{}. Weak: {}.", Text, *Weakness);
    return fmt::format("{}, with about {} bits of entropy: long enough for HS256.", Text,
                       std::floor(S.EntropyBits));
  }

  static std::string algorithm(const Meaning &M) {
    const jose::Algorithm *A = jose::findAlgorithmLoosely(M.Value);
    if (!A)
      return {};
    std::string Text = fmt::format("`{}` is {}.", A->Name, familyName(*A));
    if (A->Family == jose::AlgorithmFamily::Hmac)
      Text += fmt::format(" Its secret needs at least {} bytes (RFC 7518, section 3.2).",
                          A->MinKeyBits / 8);
    return Text;
  }

  /// The numbers of the rules that measure such a fact, as they are set for this file.
  std::vector<std::string> limits(const Meaning &M) const {
    std::vector<std::string> Found;
    const Project &What = L.In->project();
    Thresholds Own = What.Settings.at(L.Name).thresholds();
    for (const Measure &One : config::measuresOf(What.ConfigRules.specs().rules())) {
      if (One.Fact != M.Kind->Name ||
          (M.Kind->Type != FactType::Duration && M.Kind->Type != FactType::Number))
        continue;
      const Levels *Set = Own.find(One.Id, One.Fact);
      std::string Numbers;
      const Levels &Of = Set ? *Set : One.Default;
      for (size_t I = 0; I != Of.size(); ++I)
        if (Of[I])
          Numbers += fmt::format("{}{} {} {}", Numbers.empty() ? "" : ", ",
                                 severityName(static_cast<Severity>(I)),
                                 One.AtLeast ? "below" : "above", numberText(*Of[I], One.In));
      if (!Numbers.empty())
        Found.push_back(fmt::format("{}: {}{}.", One.Id, Numbers, Set ? " (settings)" : ""));
    }
    return Found;
  }

  static std::string missing(const Meaning &M) {
    bool IsDuration = M.Kind->Type == FactType::Duration;
    std::string Then = IsDuration && M.Seconds ? durationText(*M.Seconds)
                       : IsDuration            ? std::string("never")
                                               : safeText(M.Value);
    if (Then.empty())
      return {};
    return fmt::format("- **{}** ({}, {}): `{}`\n", safeText(M.Key), M.System, M.Kind->Meaning,
                       Then);
  }

  void finding(const Finding &F) {
    std::string Uri = documentationAddress(F.Id);
    std::string Id = Uri.empty() ? F.Id : fmt::format("[{}]({})", F.Id, Uri);
    paragraph(fmt::format("**{}** {}: {}", severityName(F.Level), Id, safeText(F.Message)));
    paragraph(documentationSummary(F.Id));
    if (!F.Suggestion.empty())
      paragraph("Fix: " + safeText(F.Suggestion) + ".");
  }

  const Lint &L;
  const LineIndex &Lines;
  size_t Offset;
  std::string Result;
  size_t Begin = 0, End = 0; ///< of what is explained
};

} // namespace

Json hoverAt(const Lint &L, Position At, const config::Meanings &Known, bool Markdown) {
  Writer W(L, At);
  std::string Text = W.text(Known);
  if (Text.empty())
    return nullptr;
  if (!Markdown)
    Text = plainMarkdown(Text);
  return {{"contents", {{"kind", Markdown ? "markdown" : "plaintext"}, {"value", Text}}},
          {"range", toJson(W.where())}};
}

} // namespace jwtlint::lsp
