// RUN: %expect %s --rules=jwt-token-in-log
// The standard streams. The subject, the length and an error's message may be logged.
#include <iostream>
#include <jwt-cpp/jwt.h>

static std::string issue(const std::string &user, const std::string &key) {
  return jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
}

void log(const std::string &user, const std::string &key) {
  const std::string token = issue(user, key);
  std::cout << "token: " << token << std::endl;        // EXPECT: warning jwt-token-in-log
  std::cerr << user << " got " << token << '\n';       // EXPECT: warning jwt-token-in-log
  std::clog << ("issued " + token);                    // EXPECT: warning jwt-token-in-log
  std::cout << token.substr(0, 20) << "...\n";         // EXPECT: warning jwt-token-in-log
  std::cout << user << ' ' << token.size() << ' ' << token.empty() << '\n';
}

void check(const std::string &token, const std::string &key) {
  try {
    const auto decoded = jwt::decode(token);
    jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
    std::cout << "subject " << decoded.get_subject() << ", id " << decoded.get_id() << '\n';
  } catch (const std::exception &e) {
    std::cerr << "refused: " << e.what() << '\n';
  }
}

void logIncoming(const std::string &token, const std::string &key) {
  std::cerr << "checking " << token << '\n'; // EXPECT: warning jwt-token-in-log
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(jwt::decode(token));
}
