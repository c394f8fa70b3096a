# Writes OUTPUT: extractionIdentity() with a digest of FILES, a list.
set(Digests "")
foreach(File IN LISTS FILES)
  file(SHA256 "${File}" Digest)
  string(APPEND Digests "${Digest}\n")
endforeach()
string(SHA256 Identity "${Digests}")
file(CONFIGURE OUTPUT "${OUTPUT}" CONTENT [=[
#include "checks/extract/Identity.h"

std::string jwtlint::extractionIdentity() { return "jwt-lint facts @Identity@"; }
]=] @ONLY)
