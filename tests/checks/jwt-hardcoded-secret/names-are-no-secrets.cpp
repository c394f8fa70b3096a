// RUN: %expect %s --rules=jwt-hardcoded-secret
// Names by which a secret is found: files, variables, headers, map keys, messages. And the empty text.
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <jwt-cpp/jwt.h>
#include <map>
#include <sstream>

static std::string byFile() {
  std::ifstream in("/run/secrets/jwt_secret");
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

static std::string byFileName(const std::string &path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

static std::string byLine() {
  std::ifstream in(std::string(std::getenv("HOME")) + "/.orders/secret");
  std::string line;
  std::getline(in, line);
  return line;
}

static std::string byHeader(const std::map<std::string, std::string> &headers) {
  return headers.at("X-Signing-Secret");
}

static std::string emptyAtFirst() {
  std::string secret = "";
  if (const char *env = std::getenv("JWT_SECRET"))
    secret = env;
  if (secret.empty())
    throw std::runtime_error("JWT_SECRET is not set");
  return secret;
}

static std::string compared(const std::string &secret) {
  if (secret == "secret" || secret.find("change-me") != std::string::npos)
    throw std::invalid_argument("choose another secret");
  return secret;
}

std::string all(const std::map<std::string, std::string> &headers) {
  return jwt::create().sign(jwt::algorithm::hs256{byFile()}) +
         jwt::create().sign(jwt::algorithm::hs256{byFileName("/run/secrets/refresh_secret")}) +
         jwt::create().sign(jwt::algorithm::hs256{byLine()}) +
         jwt::create().sign(jwt::algorithm::hs256{byHeader(headers)}) +
         jwt::create().sign(jwt::algorithm::hs256{emptyAtFirst()}) +
         jwt::create().sign(jwt::algorithm::hs256{compared(std::getenv("JWT_SECRET"))});
}
