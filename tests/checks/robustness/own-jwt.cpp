// RUN: %expect %s
// A program with a JWT of its own and none of the libraries: names alone mean nothing.

#include <string>

class JWT {
public:
  static JWT decode(const std::string &token);
  bool verify(const std::string &key) const;
  std::string get_subject() const;
};

namespace auth {
namespace jwt {
struct Token {
  std::string get_subject() const;
};
Token decode(const std::string &token);
struct Verifier {
  Verifier &allow_algorithm(const std::string &name);
  void verify(const Token &) const;
};
Verifier verify();
} // namespace jwt

std::string a(const std::string &t) { return jwt::decode(t).get_subject(); }
void b(const std::string &t) { jwt::verify().allow_algorithm("none").verify(jwt::decode(t)); }
} // namespace auth

std::string c(const std::string &t) { return JWT::decode(t).get_subject(); }
