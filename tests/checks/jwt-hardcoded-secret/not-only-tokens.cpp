// RUN: %expect %s --rules=jwt-hardcoded-secret
// Many classes have a field of this name. One that no token is signed with is not reported.
#include <jwt-cpp/jwt.h>

struct Database {
  std::string secret = "postgres-password";
};

struct Auth {
  std::string secret;
};

std::string issue(const Auth &auth, const Database &database, const std::string &user) {
  return database.secret.empty()
             ? std::string()
             : jwt::create().set_subject(user).sign(jwt::algorithm::hs256{auth.secret});
}
