// RUN: %expect %s --rules=jwt-insecure-storage
// A client that keeps the token it was sent: parsed, so it is a token, and written as it is.
#include <fstream>
#include <jwt-cpp/jwt.h>

void keep(const std::string &accessToken) {
  const auto decoded = jwt::decode(accessToken);
  std::ofstream cache("/home/user/.orders/token");
  cache << accessToken; // EXPECT: error jwt-insecure-storage
}

void keepSubject(const std::string &accessToken) {
  const auto decoded = jwt::decode(accessToken);
  std::ofstream cache("/home/user/.orders/user");
  cache << decoded.get_subject();
}
