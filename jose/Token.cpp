#include "jose/Token.h"

#include "jose/Base64.h"
#include "jose/Json.h"

#include <algorithm>
#include <cmath>

namespace jwtlint::jose {

namespace {

using Json = nlohmann::json;

constexpr int64_t LatestDate = int64_t{1} << 61;
constexpr size_t MaxShownValue = 256;

std::string_view trimmed(std::string_view Text) {
  constexpr std::string_view Blanks = " \t\r\n";
  const size_t First = Text.find_first_not_of(Blanks);
  if (First == std::string_view::npos)
    return {};
  return Text.substr(First, Text.find_last_not_of(Blanks) - First + 1);
}

std::string_view withoutScheme(std::string_view Text) {
  Text = trimmed(Text);
  constexpr std::string_view Scheme = "bearer ";
  if (Text.size() <= Scheme.size())
    return Text;
  const bool HasScheme = std::equal(Scheme.begin(), Scheme.end(), Text.begin(), [](char A, char B) {
    return A == (B >= 'A' && B <= 'Z' ? B - 'A' + 'a' : B);
  });
  return HasScheme ? trimmed(Text.substr(Scheme.size())) : Text;
}

bool isBase64UrlDigit(char C) {
  return (C >= 'A' && C <= 'Z') || (C >= 'a' && C <= 'z') || (C >= '0' && C <= '9') || C == '-' ||
         C == '_';
}

std::vector<std::string_view> partsOf(std::string_view Compact) {
  constexpr size_t MoreThanAny = 6;
  std::vector<std::string_view> Parts;
  while (Parts.size() < MoreThanAny) {
    const size_t Dot = Compact.find('.');
    Parts.push_back(Compact.substr(0, Dot));
    if (Dot == std::string_view::npos)
      break;
    Compact.remove_prefix(Dot + 1);
  }
  return Parts;
}

std::optional<int64_t> dateMember(const Json &Claims, const char *Name) {
  const auto It = Claims.find(Name);
  if (It == Claims.end() || !It->is_number())
    return std::nullopt;
  if (It->is_number_unsigned())
    return static_cast<int64_t>(
        std::min<uint64_t>(It->get<uint64_t>(), static_cast<uint64_t>(LatestDate)));
  if (It->is_number_integer())
    return std::clamp(It->get<int64_t>(), -LatestDate, LatestDate);
  const double Value = It->get<double>();
  if (std::isnan(Value))
    return std::nullopt;
  const auto Limit = static_cast<double>(LatestDate);
  return static_cast<int64_t>(std::floor(std::clamp(Value, -Limit, Limit)));
}

std::vector<std::string> namesOf(const Json &Object) {
  std::vector<std::string> Names;
  for (const auto &Member : Object.items())
    Names.push_back(Member.key());
  std::sort(Names.begin(), Names.end());
  return Names;
}

std::string shortMember(const Json &Object, const char *Name) {
  std::string Value = stringMember(Object, Name).value_or("");
  return Value.size() <= MaxShownValue ? Value : std::string();
}

bool readHeader(std::string_view Part, TokenInfo &Info, std::string *Why) {
  const std::optional<std::string> Text = decodeBase64Url(Part);
  if (!Text) {
    because(Why, "the header is not base64url");
    return false;
  }
  const std::optional<Json> Header = parseJsonObject(*Text, Why);
  if (!Header) {
    if (Why)
      *Why = "the header is " + *Why;
    return false;
  }
  const std::optional<std::string> Alg = stringMember(*Header, "alg");
  if (!Alg || Alg->size() > MaxShownValue) {
    because(Why, "the header has no algorithm (`alg`)");
    return false;
  }
  Info.Algorithm = *Alg;
  Info.Type = shortMember(*Header, "typ");
  Info.ContentEncryption = shortMember(*Header, "enc");
  Info.HeaderNames = namesOf(*Header);
  return true;
}

bool readClaims(std::string_view Part, TokenInfo &Info, std::string *Why) {
  // A detached payload (RFC 7515 appendix F) leaves the part empty.
  if (Part.empty())
    return true;
  const std::optional<std::string> Text = decodeBase64Url(Part);
  if (!Text) {
    because(Why, "the claims are not base64url");
    return false;
  }
  const std::optional<Json> Claims = parseJsonObject(*Text, Why);
  if (!Claims) {
    if (Why)
      *Why = "the claims are " + *Why;
    return false;
  }
  Info.IssuedAt = dateMember(*Claims, "iat");
  Info.Expires = dateMember(*Claims, "exp");
  Info.NotBefore = dateMember(*Claims, "nbf");
  Info.ClaimNames = namesOf(*Claims);
  Info.HasAudience = Claims->contains("aud");
  Info.HasIssuer = Claims->contains("iss");
  Info.Issuer = shortMember(*Claims, "iss");
  Info.Role = shortMember(*Claims, "role");
  return true;
}

} // namespace

std::optional<int64_t> TokenInfo::lifetimeSeconds() const {
  const std::optional<int64_t> Begin = IssuedAt ? IssuedAt : NotBefore;
  if (!Begin || !Expires)
    return std::nullopt;
  return *Expires - *Begin;
}

std::optional<TokenInfo> decodeToken(std::string_view Compact, std::string *Why) {
  const std::string_view Text = withoutScheme(Compact);
  if (Text.size() > MaxTokenSize)
    return because(Why, "too large for a token");
  const std::vector<std::string_view> Parts = partsOf(Text);
  if (Parts.size() != 3 && Parts.size() != 5)
    return because(Why, "not three (JWS) or five (JWE) parts separated by dots");
  TokenInfo Info;
  Info.Encrypted = Parts.size() == 5;
  if (!readHeader(Parts[0], Info, Why))
    return std::nullopt;
  const auto IsBase64Url = [](std::string_view Part) {
    return std::all_of(Part.begin(), Part.end(), isBase64UrlDigit);
  };
  if (!std::all_of(Parts.begin(), Parts.end(), IsBase64Url))
    return because(Why, "a part is not base64url");
  if (Info.Encrypted)
    return Info;
  if (!readClaims(Parts[1], Info, Why))
    return std::nullopt;
  Info.Signed = !Parts[2].empty();
  return Info;
}

bool looksLikeToken(std::string_view Text) {
  Text = withoutScheme(Text);
  // `{"`, `{ "`, `{\n`, `{\r` in base64url.
  if (!Text.starts_with("eyJ") && !Text.starts_with("eyA") && !Text.starts_with("ewo") &&
      !Text.starts_with("ew0"))
    return false;
  size_t Dots = 0;
  for (char C : Text.substr(0, MaxTokenSize + 1)) {
    if (C == '.')
      ++Dots;
    else if (!isBase64UrlDigit(C))
      return false;
  }
  return Text.size() <= MaxTokenSize && (Dots == 2 || Dots == 4);
}

} // namespace jwtlint::jose
