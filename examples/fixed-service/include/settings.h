#pragma once

#include <string>

// No secret has a default: a service without its keys must not start.
struct Settings {
  int port = 8080;
  std::string issuer;
  std::string audience;      // what our own access tokens name as their audience
  std::string loginIssuer;   // the company's identity provider
  std::string loginClientId; // what its ID tokens for us name as their audience
  std::string loginKeyFile;
  std::string sessionFile;

  // One key for each purpose, so that no token can be passed off as one of another kind. Where
  // somebody else holds the other half, the key is a pair: who can check cannot sign.
  std::string accessKey;  // secret of our access tokens
  std::string reportKey;  // secret of our report tokens
  std::string billingKey; // private key of the tokens that the billing service checks
  std::string partnerKey; // public key of the partner shop
};

std::string readFile(const std::string &path);
Settings loadSettings(const std::string &path);
