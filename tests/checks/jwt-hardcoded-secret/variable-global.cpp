// RUN: %expect %s --rules=jwt-hardcoded-secret
// Constants at namespace scope, in each of the spellings in use.
#include <jwt-cpp/jwt.h>
#include <string_view>

const std::string SECRET_A = "correct-horse-battery-staple";             // EXPECT: error jwt-hardcoded-secret
static const char *SECRET_B = "correct-horse-battery";                   // EXPECT: error jwt-hardcoded-secret
constexpr char SECRET_C[] = "correct-horse";                             // EXPECT: error jwt-hardcoded-secret
inline constexpr std::string_view SECRET_D = "horse-battery";            // EXPECT: error jwt-hardcoded-secret
namespace config {
static std::string secretE = "battery-staple";                           // EXPECT: error jwt-hardcoded-secret
}
namespace {
constexpr auto SECRET_F = "staple-battery";                              // EXPECT: error jwt-hardcoded-secret
}

// A constant beside them that is no secret.
const std::string ISSUER = "https://login.example.com";

std::string issue(int n, const std::string &user) {
  auto token = jwt::create().set_issuer(ISSUER).set_subject(user);
  switch (n) {
  case 0: return token.sign(jwt::algorithm::hs256{SECRET_A});
  case 1: return token.sign(jwt::algorithm::hs256{SECRET_B});
  case 2: return token.sign(jwt::algorithm::hs256{SECRET_C});
  case 3: return token.sign(jwt::algorithm::hs256{std::string(SECRET_D)});
  case 4: return token.sign(jwt::algorithm::hs256{config::secretE});
  default: return token.sign(jwt::algorithm::hs256{SECRET_F});
  }
}
