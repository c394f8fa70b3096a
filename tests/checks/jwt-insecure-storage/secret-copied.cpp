// RUN: %expect %s --rules=jwt-insecure-storage
// A secret that is read where it is kept and copied to a file.
#include <cstdlib>
#include <fstream>
#include <jwt-cpp/jwt.h>

std::string issue(const std::string &user) {
  const std::string secret = std::getenv("JWT_SECRET");
  std::ofstream debug("/tmp/settings.txt");
  debug << "secret=" << secret; // EXPECT: error jwt-insecure-storage
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

// The issuer's name is no secret.
std::string issueGood(const std::string &user) {
  const std::string secret = std::getenv("JWT_SECRET"), issuer = std::getenv("JWT_ISSUER");
  std::ofstream debug("/tmp/settings.txt");
  debug << "issuer=" << issuer;
  return jwt::create().set_issuer(issuer).set_subject(user).sign(jwt::algorithm::hs256{secret});
}
