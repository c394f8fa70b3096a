// RUN: %expect %s --rules=jwt-insecure-storage
// Two tokens in one file are two mistakes: mending one does not mend the other.
#include <fstream>
#include <jwt-cpp/jwt.h>

void save(const std::string &user, const std::string &key) {
  const auto access = jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
  const auto refresh = jwt::create().set_id(user).sign(jwt::algorithm::es256{"", key});
  std::ofstream out("tokens.txt");
  out << access << '\n';  // EXPECT: error jwt-insecure-storage
  out << refresh << '\n'; // EXPECT: error jwt-insecure-storage
}
