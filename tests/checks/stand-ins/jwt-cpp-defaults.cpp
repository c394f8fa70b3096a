// RUN: %clangxx -fsyntax-only -std=c++17 -I %stand_ins/jwt-cpp -I %stand_ins/nlohmann-json %s

// A build that defines JWT_DISABLE_PICOJSON on the command line, seen without that definition: the
// two sets of defaults do not clash.
#include <jwt-cpp/jwt.h>
#include <jwt-cpp/traits/nlohmann-json/defaults.h>

std::string issue(const std::string &user, const std::string &key) {
  return jwt::create().set_payload_claim("user", jwt::claim(user)).sign(jwt::algorithm::hs256{key});
}
