// RUN: %expect %s --rules=jwt-hardcoded-secret
// A string structure is used for everything. Its member is one value for all objects, so
// where many constants meet none is taken for the secret.
#include <jwt.h>

typedef struct {
  char *text;
  int length;
} str;

static str user = {"user", 4}, table = {"table", 5}, column = {"column", 6}, mode = {"mode", 4},
           host = {"host", 4}, port = {"port", 4};

int check(const char *token, const str *key) {
  jwt_t *jwt = 0;
  return jwt_decode(&jwt, token, (const unsigned char *)key->text, key->length);
}

int use(const char *token, str *given) {
  return check(token, given) + user.length + table.length + column.length + mode.length +
         host.length + port.length;
}
