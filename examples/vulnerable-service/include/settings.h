#pragma once

#include <string>

struct Settings {
  int port = 8080;
  std::string issuer = "https://orders.example.com";
  std::string loginIssuer; // the company's identity provider
  std::string loginKeyFile;
  std::string sessionFile;
  std::string partnerKey;
  std::string reportKey = "report-access-key";
  bool debug = false;
};

// Shared with the billing service, which checks the tokens that come with an invoice request.
extern const std::string kBillingKey;

std::string envOr(const char *name, const std::string &fallback);
std::string readFile(const std::string &path);
Settings loadSettings(const std::string &path);
