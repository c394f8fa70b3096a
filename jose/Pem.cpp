#include "jose/Pem.h"

#include "jose/Base64.h"

#include <algorithm>

namespace jwtlint::jose {

namespace {

constexpr std::string_view Begin = "-----BEGIN ";
constexpr std::string_view End = "-----END ";
constexpr std::string_view Dashes = "-----";
constexpr size_t MaxBlocks = 16;
constexpr size_t MaxLabel = 64;

/// The body with line ends, and without what quoting and joining of lines leave behind.
std::string unescaped(std::string_view Body) {
  std::string Out;
  Out.reserve(Body.size());
  for (size_t I = 0; I < Body.size(); ++I) {
    const char C = Body[I];
    if (C == '\\' && I + 1 < Body.size() && (Body[I + 1] == 'n' || Body[I + 1] == 'r')) {
      Out += '\n';
      ++I;
    } else if (C != '"' && C != '\'' && C != '\\') {
      Out += C;
    }
  }
  return Out;
}

/// Drops the header lines of RFC 1421, which end at the first blank line.
void dropHeaders(std::string &Body) {
  const size_t LastColon = Body.rfind(':');
  if (LastColon == std::string::npos)
    return;
  const size_t LineEnd = Body.find('\n', LastColon);
  Body.erase(0, LineEnd == std::string::npos ? Body.size() : LineEnd);
}

PemBlock readBody(std::string_view Label, std::string_view Text) {
  PemBlock Block;
  Block.Label = Label;
  // The next BEGIN ends a block whose own END was cut off.
  const size_t Stop = Text.find(Dashes);
  Block.Complete = Stop != std::string_view::npos && Text.substr(Stop).starts_with(End);
  std::string Body = unescaped(Text.substr(0, Stop));
  Block.LegacyEncrypted = Body.find("4,ENCRYPTED") != std::string::npos;
  dropHeaders(Body);
  Block.Body = decodeBase64Lenient(Body);
  if (Block.Body && Block.Body->empty())
    Block.Body.reset();
  return Block;
}

} // namespace

std::vector<PemBlock> pemBlocks(std::string_view Text) {
  std::vector<PemBlock> Blocks;
  Text = Text.substr(0, MaxPemSize);
  size_t At = 0;
  while (Blocks.size() < MaxBlocks && (At = Text.find(Begin, At)) != std::string_view::npos) {
    At += Begin.size();
    const size_t LabelEnd = Text.find(Dashes, At);
    if (LabelEnd == std::string_view::npos)
      break;
    const std::string_view Label = Text.substr(At, LabelEnd - At);
    At = LabelEnd;
    if (Label.size() > MaxLabel)
      continue;
    At += Dashes.size();
    Blocks.push_back(readBody(Label, Text.substr(At)));
  }
  return Blocks;
}

bool isPrivateLabel(std::string_view Label) {
  return Label.find("PRIVATE KEY") != std::string_view::npos;
}

bool isPublicLabel(std::string_view Label) {
  return Label.find("PUBLIC KEY") != std::string_view::npos;
}

bool isCertificateLabel(std::string_view Label) {
  return Label == "CERTIFICATE" || Label == "X509 CERTIFICATE" || Label == "TRUSTED CERTIFICATE";
}

} // namespace jwtlint::jose
