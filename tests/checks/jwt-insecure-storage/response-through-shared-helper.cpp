// RUN: %expect %s --rules=jwt-insecure-storage
// send() writes to a stream that is a file for one caller and a socket for the other.
#include <fstream>
#include <jwt-cpp/jwt.h>
#include <ostream>

static void send(std::ostream &out, const std::string &text) { out << text << '\n'; }

void login(std::ostream &socket, const std::string &user, const std::string &key) {
  send(socket, jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key}));
  std::ofstream journal("/var/log/orders/journal");
  send(journal, "login of " + user);
}
