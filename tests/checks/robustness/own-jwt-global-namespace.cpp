// RUN: %expect %s
// An own namespace jwt with own types: the qualified names are those of the library,
// the types are not.

#include <string>

namespace jwt {
struct session {
  std::string get_subject() const;
};
session decode(const std::string &token); // verifies
bool verify(const session &s, const std::string &key);
std::string create(const std::string &user);
} // namespace jwt

std::string user(const std::string &t, const std::string &key) {
  auto session = jwt::decode(t);
  return jwt::verify(session, key) ? session.get_subject() : jwt::create("nobody");
}
