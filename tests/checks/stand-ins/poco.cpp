// RUN: %clangxx -fsyntax-only -std=c++17 -Wall -Werror -I %stand_ins/poco %s
// RUN: %clangxx -fsyntax-only -std=c++14 -Wall -Werror -I %stand_ins/poco %s

#include <Poco/JWT/JWTException.h>
#include <Poco/JWT/Signer.h>
#include <Poco/JWT/Token.h>

std::string issue(const std::string &key, const std::string &user) {
  Poco::JWT::Token token;
  token.setType("JWT");
  token.setSubject(user);
  token.payload().set("role", std::string("reader"));
  token.setIssuedAt(Poco::Timestamp());
  token.setExpiration(Poco::Timestamp() + Poco::Timespan(0, 0, 15, 0, 0));
  return Poco::JWT::Signer(key).sign(token, Poco::JWT::Signer::ALGO_HS256);
}

std::string accept(const std::string &text, Poco::SharedPtr<Poco::Crypto::RSAKey> key) {
  Poco::JWT::Signer signer(key);
  signer.addAlgorithm(Poco::JWT::Signer::ALGO_RS256);
  try {
    Poco::JWT::Token token = signer.verify(text);
    if (token.getExpiration() < Poco::Timestamp())
      return {};
    return token.payload().getValue<std::string>("role");
  } catch (const Poco::JWT::JWTException &error) {
    return error.displayText();
  }
}
