#include "jose/Base64.h"

#include <cstdint>

namespace jwtlint::jose {

namespace {

constexpr std::string_view Standard =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The value of \p C, or -1. `+`, `-` are 62 and `/`, `_` are 63.
int sextet(char C) {
  if (C >= 'A' && C <= 'Z')
    return C - 'A';
  if (C >= 'a' && C <= 'z')
    return C - 'a' + 26;
  if (C >= '0' && C <= '9')
    return C - '0' + 52;
  if (C == '+' || C == '-')
    return 62;
  return C == '/' || C == '_' ? 63 : -1;
}

bool isBlank(char C) { return C == ' ' || C == '\t' || C == '\r' || C == '\n'; }

enum class Alphabet { Standard, Url, Either };
enum class Padding { Required, Forbidden, Optional };

/// Which of the two alphabets the text has committed itself to.
class AlphabetGuard {
public:
  explicit AlphabetGuard(Alphabet Allowed) : Allowed(Allowed) {}

  bool admits(char C) {
    const bool IsStandard = C == '+' || C == '/';
    const bool IsUrl = C == '-' || C == '_';
    if ((IsStandard && Allowed == Alphabet::Url) || (IsUrl && Allowed == Alphabet::Standard))
      return false;
    if (Allowed == Alphabet::Either && (IsStandard || IsUrl))
      Allowed = IsStandard ? Alphabet::Standard : Alphabet::Url;
    return true;
  }

private:
  Alphabet Allowed;
};

bool paddingFits(size_t Digits, size_t Pads, Padding Rule) {
  if (Digits % 4 == 1)
    return false;
  const size_t Needed = (4 - Digits % 4) % 4;
  switch (Rule) {
  case Padding::Required:
    return Pads == Needed;
  case Padding::Forbidden:
    return Pads == 0;
  case Padding::Optional:
    return Pads == 0 || Pads == Needed;
  }
  return false;
}

std::optional<std::string> decode(std::string_view Text, AlphabetGuard Guard, Padding Rule,
                                  bool AllowBlanks) {
  if (Text.size() > MaxEncodedSize)
    return std::nullopt;
  std::string Out;
  Out.reserve(Text.size() / 4 * 3 + 3);
  uint32_t Buffer = 0;
  size_t Digits = 0;
  size_t Pads = 0;
  for (char C : Text) {
    if (AllowBlanks && isBlank(C))
      continue;
    if (C == '=') {
      if (++Pads > 2)
        return std::nullopt;
      continue;
    }
    const int Value = sextet(C);
    if (Value < 0 || Pads != 0 || !Guard.admits(C))
      return std::nullopt;
    Buffer = Buffer << 6 | static_cast<uint32_t>(Value);
    const unsigned Held = static_cast<unsigned>(++Digits % 4);
    if (Held == 0)
      Out += static_cast<char>(Buffer & 0xff);
    else if (Held != 1)
      Out += static_cast<char>(Buffer >> (Held == 2 ? 4 : 2) & 0xff);
  }
  return paddingFits(Digits, Pads, Rule) ? std::optional(std::move(Out)) : std::nullopt;
}

std::string encode(std::string_view Bytes, std::string_view Digits, bool Pad) {
  std::string Out;
  Out.reserve((Bytes.size() + 2) / 3 * 4);
  for (size_t I = 0; I < Bytes.size(); I += 3) {
    const size_t Count = Bytes.size() - I < 3 ? Bytes.size() - I : 3;
    uint32_t Group = 0;
    for (size_t J = 0; J < 3; ++J)
      Group = Group << 8 | (J < Count ? static_cast<unsigned char>(Bytes[I + J]) : 0U);
    for (size_t J = 0; J <= Count; ++J)
      Out += Digits[Group >> (18 - 6 * J) & 63];
    if (Pad)
      Out.append(3 - Count, '=');
  }
  return Out;
}

int hexDigit(char C) {
  if (C >= '0' && C <= '9')
    return C - '0';
  if (C >= 'a' && C <= 'f')
    return C - 'a' + 10;
  return C >= 'A' && C <= 'F' ? C - 'A' + 10 : -1;
}

} // namespace

std::optional<std::string> decodeBase64(std::string_view Text) {
  return decode(Text, AlphabetGuard(Alphabet::Standard), Padding::Required, false);
}

std::optional<std::string> decodeBase64Url(std::string_view Text) {
  return decode(Text, AlphabetGuard(Alphabet::Url), Padding::Forbidden, false);
}

std::optional<std::string> decodeBase64Lenient(std::string_view Text) {
  return decode(Text, AlphabetGuard(Alphabet::Either), Padding::Optional, true);
}

std::optional<std::string> decodeHex(std::string_view Text) {
  if (Text.starts_with("0x") || Text.starts_with("0X"))
    Text.remove_prefix(2);
  if (Text.size() % 2 != 0 || Text.size() > MaxEncodedSize)
    return std::nullopt;
  std::string Out;
  Out.reserve(Text.size() / 2);
  for (size_t I = 0; I < Text.size(); I += 2) {
    const int High = hexDigit(Text[I]);
    const int Low = hexDigit(Text[I + 1]);
    if (High < 0 || Low < 0)
      return std::nullopt;
    Out += static_cast<char>(High << 4 | Low);
  }
  return Out;
}

std::string encodeBase64(std::string_view Bytes) { return encode(Bytes, Standard, true); }

std::string encodeBase64Url(std::string_view Bytes) { return encode(Bytes, Url, false); }

std::string encodeHex(std::string_view Bytes) {
  constexpr std::string_view Digits = "0123456789abcdef";
  std::string Out;
  Out.reserve(Bytes.size() * 2);
  for (char C : Bytes) {
    const auto Byte = static_cast<unsigned char>(C);
    Out += Digits[Byte >> 4];
    Out += Digits[Byte & 15];
  }
  return Out;
}

} // namespace jwtlint::jose
