// RUN: %expect %s --rules=jwt-insecure-storage
// The token as a part of a JSON document; a document without it.
#include <fstream>
#include <jwt-cpp/jwt.h>
#include <nlohmann/json.hpp>

void save(const std::string &user, const std::string &key) {
  const auto token = jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
  nlohmann::json session;
  session["user"] = user;
  session["token"] = token;
  std::ofstream out("session.json");
  out << session.dump(2); // EXPECT: error jwt-insecure-storage
}

void saveUser(const std::string &user, const std::string &key) {
  const auto token = jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
  nlohmann::json session;
  session["user"] = user;
  session["bytes"] = token.size();
  std::ofstream out("session.json");
  out << session.dump(2);
}
