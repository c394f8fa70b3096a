// RUN: %expect %s --rules=jwt-unverified-token,jwt-ignored-verify-result
// Functions of before 1989, implicit int, and what C allows.

#include <jwt.h>

int grant(jwt, name) jwt_t *jwt; const char *name; { return jwt_get_grant(jwt, name) != 0; }

int old_style(token, key, length)
  const char *token;
  const unsigned char *key;
  int length;
{
  jwt_t *jwt = 0;
  jwt_decode(&jwt, token, key, length); // EXPECT: error jwt-ignored-verify-result
  return grant(jwt, "sub");
}

int without_key(token) char *token; {
  jwt_t *jwt = 0;
  if (jwt_decode(&jwt, token, 0, 0)) // EXPECT: error jwt-unverified-token
    return 0;
  return jwt_get_grant(jwt, "role")[0] == 'a';
}

main() { return undeclared(old_style, 1, 2); }

void callback_table() {
  int (*table[])() = {old_style, without_key, grant};
  table[0]("x", "y", 1);
}
