// RUN: %expect %s --rules=jwt-unverified-token
// Claims that somebody only sees, as in a token viewer, decide nothing.

#include <iostream>
#include <jwt-cpp/jwt.h>

int main(int count, char **arguments) {
  if (count < 2)
    return 1;
  auto decoded = jwt::decode(std::string(arguments[1]));
  std::cout << "subject: " << decoded.get_subject() << '\n';
  for (auto &claim : decoded.get_payload_json())
    std::cout << claim.first << " = " << claim.second.to_str() << '\n';
}

void logged(const std::string &token) {
  auto decoded = jwt::decode(token);
  std::clog << "request of " << decoded.get_subject() << '\n';
}

// Logged, and then believed.
bool loggedAndUsed(const std::string &token) {
  auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
  std::clog << "request of " << decoded.get_subject() << '\n';
  return decoded.get_payload_claim("role").as_string() == "admin";
}

// One value, both uses.
bool sameValue(const std::string &token) {
  const std::string role = jwt::decode(token).get_payload_claim("role").as_string(); // LIMIT: error jwt-unverified-token
  std::clog << "role " << role << '\n';
  return role == "admin";
}

void deletes(const std::string &user);
void loggedAndPassedOn(const std::string &token) {
  const std::string user = jwt::decode(token).get_subject(); // LIMIT: error jwt-unverified-token
  std::clog << "delete " << user << '\n';
  deletes(user);
}
