// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token

// Declared often, defined late, redeclared with defaults, forward-declared classes.

#include <jwt-cpp/jwt.h>

class Later;
std::string subject(const std::string &token);
std::string subject(const std::string &token);
extern "C" int handler(const char *token);
std::string viaLater(const Later &later);

std::string use(const std::string &token) { return subject(token); }

std::string subject(const std::string &token) {
  return jwt::decode(token).get_subject(); // EXPECT: error jwt-unverified-token
}

class Later {
public:
  std::string token;
};
std::string viaLater(const Later &later) {
  return jwt::decode(later.token).get_subject(); // EXPECT: error jwt-unverified-token
}

extern "C" {
int handler(const char *token) {
  return jwt::decode(std::string(token)).get_subject().size(); // EXPECT: error jwt-unverified-token
}
}
inline namespace v2 {
namespace {
std::string hidden(const std::string &token) {
  return jwt::decode(token).get_subject(); // EXPECT: error jwt-unverified-token
}
} // namespace
} // namespace v2
