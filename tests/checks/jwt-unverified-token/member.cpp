// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-unverified-token
// Decoded in the constructor, verified in another method, read in a third.

//--- Token.h
#pragma once
#include <jwt-cpp/jwt.h>
class Token {
public:
  explicit Token(const std::string &text);
  void verify(const std::string &key) const;
  std::string subject() const;

private:
  jwt::decoded_jwt<jwt::traits::kazuho_picojson> decoded_;
};

class Peek {
public:
  explicit Peek(const std::string &text);
  std::string subject() const { return decoded_.get_subject(); }

private:
  jwt::decoded_jwt<jwt::traits::kazuho_picojson> decoded_;
};
//--- Token.cpp
#include "Token.h"
Token::Token(const std::string &text) : decoded_(jwt::decode(text)) {}
void Token::verify(const std::string &key) const {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded_);
}
std::string Token::subject() const { return decoded_.get_subject(); }
// Nobody verifies what Peek holds.
// FRONTS[-clangd]: clangd does not parse the bodies of functions in headers
Peek::Peek(const std::string &text) : decoded_(jwt::decode(text)) {} // EXPECT[-clangd]: error jwt-unverified-token
