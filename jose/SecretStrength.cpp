#include "jose/SecretStrength.h"

#include "jose/Base64.h"
#include "jose/GuessEstimate.h"
#include "jose/Jwk.h"
#include "jose/Key.h"
#include "jose/SecretLists.h"
#include "jose/Token.h"

#include <algorithm>

#include <fmt/format.h>

namespace jwtlint::jose {

namespace {

/// A secret in base64 in base64 is all that people do.
constexpr unsigned MaxDecodings = 2;

/// Encoded texts above this are not looked into: no secret is so long.
constexpr size_t MaxDecodedText = 4096;

constexpr size_t LeastHmacBytes = 32;

SecretStrength assess(std::string_view Secret, unsigned Decodings);

std::string_view trimmed(std::string_view Text) {
  constexpr std::string_view Blanks = " \t\r\n";
  const size_t First = Text.find_first_not_of(Blanks);
  if (First == std::string_view::npos)
    return {};
  return Text.substr(First, Text.find_last_not_of(Blanks) - First + 1);
}

SecretStrength guessable(SecretKind Kind, size_t Size, double Bits, std::string Reason) {
  return {Kind, Size, Bits, true, std::move(Reason), Size};
}

SecretStrength notGuessable(SecretKind Kind, size_t Size, double Bits, std::string Reason) {
  return {Kind, Size, Bits, false, std::move(Reason), Size};
}

SecretStrength assessPem(std::string_view Text) {
  if (!hasRealKeyBody(Text))
    return guessable(SecretKind::Placeholder, Text.size(), 0, "a placeholder without a key");
  if (isPrivatePem(Text))
    return notGuessable(SecretKind::PemPrivate, Text.size(), LeastEntropyBits, "a private key");
  if (isCertificatePem(Text))
    return notGuessable(SecretKind::Certificate, Text.size(), 0,
                        "a certificate, which everybody may know");
  return notGuessable(SecretKind::PemPublic, Text.size(), 0,
                      "a public key, which everybody may know");
}

std::optional<SecretStrength> assessJwk(std::string_view Text, unsigned Decodings) {
  const std::optional<KeyInfo> Key = inspectJwk(Text, nullptr);
  if (!Key)
    return std::nullopt;
  if (Key->Type == KeyType::Octets) {
    SecretStrength Inner = assess(symmetricKeyOf(Text).value_or(""), Decodings + 1);
    Inner.Kind = SecretKind::Jwk;
    return Inner;
  }
  if (Key->Private)
    return notGuessable(SecretKind::Jwk, Text.size(), LeastEntropyBits, "a private key");
  return notGuessable(SecretKind::Jwk, Text.size(), 0, "a public key, which everybody may know");
}

/// The decoded form, when it is text that somebody could guess.
std::optional<SecretStrength> assessDecoded(std::string_view Text, unsigned Decodings) {
  if (Decodings >= MaxDecodings || Text.size() < 8 || Text.size() > MaxDecodedText)
    return std::nullopt;
  const auto Try = [&](std::optional<std::string> Decoded,
                       std::string_view Encoding) -> std::optional<SecretStrength> {
    // Fewer bytes are text by chance.
    if (!Decoded || Decoded->size() < 5 || !isPlainText(*Decoded))
      return std::nullopt;
    SecretStrength Inner = assess(*Decoded, Decodings + 1);
    if (!Inner.Guessable)
      return std::nullopt;
    Inner.Reason += fmt::format(" in {}", Encoding);
    Inner.Length = Text.size();
    return Inner;
  };
  if (std::optional<SecretStrength> Found = Try(decodeHex(Text), "hexadecimal"))
    return Found;
  return Try(decodeBase64Lenient(Text), "base64");
}

/// The kind of a text that people can guess although no list has it.
std::optional<SecretStrength> assessComposition(std::string_view Text, const GuessEstimate &E) {
  const size_t Counted = std::max<size_t>(E.Size - E.SeparatorBytes, 1);
  const bool IsMade = (E.WordBytes + E.PatternBytes) * 2 >= Counted;
  // Talk about secrets is found long before its words are spent.
  constexpr double LeastTalkBits = 160;
  const bool IsTalk = E.SecretWords >= 3 && E.WordBytes * 10 >= Counted * 8;
  if ((IsMade && E.Bits < LeastEntropyBits) || (IsTalk && E.Bits < LeastTalkBits)) {
    if (E.PatternBytes > E.WordBytes)
      return guessable(SecretKind::Pattern, Text.size(), E.Bits,
                       "a pattern of repeated or consecutive characters");
    const bool IsOneWord = E.Words == 1 && E.WordBytes == E.Size;
    return guessable(SecretKind::Dictionary, Text.size(), E.Bits,
                     IsOneWord ? "a dictionary word" : "made of dictionary words");
  }
  const bool LooksLong = Text.size() >= LeastHmacBytes;
  if (LooksLong && E.Bits < LeastEntropyBits)
    return guessable(SecretKind::LowEntropy, Text.size(), E.Bits,
                     fmt::format("worth about {:.0f} bits of entropy, at least {:.0f} are needed",
                                 E.Bits, LeastEntropyBits));
  return std::nullopt;
}

bool isPlainlyHex(std::string_view Text) {
  const auto IsDigit = [](char C) { return C >= '0' && C <= '9'; };
  return Text.size() >= 16 && !std::all_of(Text.begin(), Text.end(), IsDigit) &&
         std::any_of(Text.begin(), Text.end(), IsDigit) && decodeHex(Text).has_value();
}

bool isPlainlyBase64(std::string_view Text, const GuessEstimate &E) {
  const auto Has = [&](char First, char Last) {
    return std::any_of(Text.begin(), Text.end(), [&](char C) { return C >= First && C <= Last; });
  };
  const bool Mixed = Has('a', 'z') && Has('A', 'Z') && Has('0', '9');
  const bool Random = E.Bits >= 4.5 * static_cast<double>(E.Size);
  return Text.size() >= 20 && (Text.back() == '=' || (Mixed && Random)) &&
         decodeBase64Lenient(Text).has_value();
}

/// A text that nobody guesses, by the shape in which it is written.
SecretStrength assessShape(std::string_view Text, const GuessEstimate &E) {
  if (!isPlainText(Text))
    return notGuessable(SecretKind::Bytes, Text.size(), E.Bits, "bytes");
  SecretStrength Result = notGuessable(SecretKind::Text, Text.size(), E.Bits, "text");
  if (isPlainlyHex(Text)) {
    Result.Kind = SecretKind::Hex;
    Result.Reason = "hexadecimal";
    Result.Bytes = decodeHex(Text)->size();
  } else if (isPlainlyBase64(Text, E)) {
    Result.Kind = SecretKind::Base64;
    Result.Reason = "base64";
    Result.Bytes = decodeBase64Lenient(Text)->size();
  }
  return Result;
}

std::optional<SecretStrength> assessListed(std::string_view Text) {
  if (const PublishedSecret *Known = findPublishedSecret(Text))
    return guessable(SecretKind::KnownDefault, Text.size(), 0,
                     Known->Where.empty() ? "a published default"
                                          : fmt::format("a published default ({})", Known->Where));
  if (isPlaceholder(Text))
    return guessable(SecretKind::Placeholder, Text.size(), 0, "a placeholder");
  return std::nullopt;
}

SecretStrength assessText(std::string_view Text, unsigned Decodings) {
  if (std::optional<SecretStrength> Found = assessListed(Text))
    return *Found;
  if (std::optional<SecretStrength> Found = assessDecoded(Text, Decodings))
    return *Found;
  const GuessEstimate E = estimateGuesses(Text);
  if (E.Bits < LeastEntropyBits && mentionsPlaceholder(Text))
    return guessable(SecretKind::Placeholder, Text.size(), 0, "a placeholder");
  if (std::optional<SecretStrength> Found = assessComposition(Text, E))
    return *Found;
  return assessShape(Text, E);
}

SecretStrength assess(std::string_view Secret, unsigned Decodings) {
  // The bytes of a key may be blanks by chance; only text has blanks around it.
  const std::string_view Text = trimmed(Secret);
  if (Text.empty())
    return guessable(SecretKind::Empty, Secret.size(), 0, "empty");
  if (looksLikePem(Text))
    return assessPem(Text);
  if (looksLikeJwk(Text) && Decodings < MaxDecodings)
    if (std::optional<SecretStrength> Found = assessJwk(Text, Decodings))
      return *Found;
  if (looksLikeToken(Text) && decodeToken(Text))
    return notGuessable(SecretKind::Jwt, Secret.size(), LeastEntropyBits, "a token");
  SecretStrength Result = assessText(Text, Decodings);
  Result.Length += Secret.size() - Text.size();
  if (Result.Kind != SecretKind::Hex && Result.Kind != SecretKind::Base64 && !Result.Guessable)
    Result.Bytes = Secret.size();
  return Result;
}

} // namespace

std::string_view toString(SecretKind Kind) {
  switch (Kind) {
  case SecretKind::Empty:
    return "empty";
  case SecretKind::Placeholder:
    return "placeholder";
  case SecretKind::KnownDefault:
    return "known-default";
  case SecretKind::Dictionary:
    return "dictionary";
  case SecretKind::Pattern:
    return "pattern";
  case SecretKind::LowEntropy:
    return "low-entropy";
  case SecretKind::Text:
    return "text";
  case SecretKind::Hex:
    return "hex";
  case SecretKind::Base64:
    return "base64";
  case SecretKind::Bytes:
    return "bytes";
  case SecretKind::PemPublic:
    return "pem-public";
  case SecretKind::PemPrivate:
    return "pem-private";
  case SecretKind::Certificate:
    return "certificate";
  case SecretKind::Jwk:
    return "jwk";
  case SecretKind::Jwt:
    return "jwt";
  }
  return "text";
}

SecretStrength assessSecret(std::string_view Secret) { return assess(Secret, 0); }

std::optional<std::string> weaknessFor(const SecretStrength &S, unsigned HashBits) {
  const bool IsPublic = S.Kind == SecretKind::PemPublic || S.Kind == SecretKind::Certificate ||
                        (S.Kind == SecretKind::Jwk && S.EntropyBits == 0);
  if (S.Guessable || IsPublic)
    return S.Reason;
  const unsigned Bits = HashBits == 0 ? 256 : HashBits;
  const size_t Needed = (Bits + 7) / 8;
  if (S.Length < Needed)
    return fmt::format("{} byte{}, HS{} needs at least {} (RFC 7518 section 3.2)", S.Length,
                       S.Length == 1 ? "" : "s", Bits, Needed);
  if (S.EntropyBits < LeastEntropyBits)
    return fmt::format("worth about {:.0f} bits of entropy, at least {:.0f} are needed",
                       S.EntropyBits, LeastEntropyBits);
  return std::nullopt;
}

} // namespace jwtlint::jose
