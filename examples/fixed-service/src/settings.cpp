#include "settings.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace {

// An HS256 secret has at least the length of the hash, 256 bits (RFC 7518 section 3.2).
constexpr std::size_t kSecretBytes = 32;

// The content of the file that the environment variable names, such as a mounted secret. Unlike
// the variables themselves, it shows neither in process listings nor in crash reports.
std::string requireFile(const char *variable) {
  const char *path = std::getenv(variable);
  if (!path)
    throw std::runtime_error(std::string(variable) + " is not set");
  return readFile(path);
}

std::string requireSecret(const char *variable) {
  std::string secret = requireFile(variable);
  while (!secret.empty() && (secret.back() == '\n' || secret.back() == '\r'))
    secret.pop_back();
  if (secret.size() < kSecretBytes)
    throw std::runtime_error(std::string(variable) + ": the secret is shorter than 32 bytes");
  return secret;
}

} // namespace

std::string readFile(const std::string &path) {
  std::ifstream in(path);
  if (!in)
    throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

Settings loadSettings(const std::string &path) {
  const auto config = nlohmann::json::parse(readFile(path));
  Settings settings;
  settings.port = config.value("port", settings.port);
  settings.issuer = config.at("issuer").get<std::string>();
  settings.audience = config.at("audience").get<std::string>();
  settings.loginIssuer = config.at("login").at("issuer").get<std::string>();
  settings.loginClientId = config.at("login").at("client_id").get<std::string>();
  settings.loginKeyFile = config.at("login").at("public_key_file").get<std::string>();
  settings.sessionFile = config.at("session_file").get<std::string>();
  settings.accessKey = requireSecret("JWT_SECRET_FILE");
  settings.reportKey = requireSecret("REPORT_KEY_FILE");
  settings.billingKey = requireFile("BILLING_KEY_FILE");
  settings.partnerKey = readFile(config.at("partner").at("public_key_file").get<std::string>());
  return settings;
}
