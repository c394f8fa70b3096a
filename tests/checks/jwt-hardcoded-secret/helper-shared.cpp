// RUN: %expect %s --rules=jwt-hardcoded-secret
// trim() is used for the secret and for other texts: what enters by one call does not leave by another.
#include <fstream>
#include <iterator>
#include <jwt-cpp/jwt.h>

static std::string trim(const std::string &text) {
  const auto begin = text.find_first_not_of(" \n");
  if (begin == std::string::npos)
    return "";
  return text.substr(begin, text.find_last_not_of(" \n") - begin + 1);
}

static std::string readFile(const std::string &path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string good(const std::string &user) {
  const std::string name = trim("  orders service ");
  return jwt::create().set_issuer(name).set_subject(user).sign(
      jwt::algorithm::hs256{trim(readFile("/run/secrets/jwt"))});
}

std::string bad(const std::string &user) {
  return jwt::create().set_subject(user).sign(
      jwt::algorithm::hs256{trim(" correct-horse-battery-staple")}); // EXPECT: error jwt-hardcoded-secret
}
