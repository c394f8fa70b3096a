// RUN: %expect %s --rules=jwt-token-in-log
// A program whose output is its answer still writes a token to a terminal, but a string stream does not.
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <sstream>

std::string body(const std::string &key) {
  std::ostringstream out;
  out << R"({"token":")" << jwt::create().sign(jwt::algorithm::es256{"", key}) << R"("})";
  std::cout << "sent " << out.str().size() << " bytes\n";
  return out.str();
}

void throwing(const std::string &token) {
  if (token.size() > 4096)
    throw std::invalid_argument("too long: " + token); // nobody here logs it
  jwt::decode(token);
}
