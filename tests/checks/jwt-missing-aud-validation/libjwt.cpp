// RUN: %expect %s --rules=jwt-missing-aud-validation
// libjwt 1: by a validator, or by hand. The kind of key is not known: error.

#include <cstring>
#include <jwt.h>
#include <string>

using Bytes = const unsigned char *;

bool without(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  return jwt_decode(&jwt, token, key, length) == 0; // EXPECT: error jwt-missing-aud-validation
}

bool byHand(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0)
    return false;
  const char *audience = jwt_get_grant(jwt, "aud");
  return audience && std::strcmp(audience, "orders") == 0;
}

bool byValidator(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  jwt_valid_t *valid = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0 || jwt_valid_new(&valid, JWT_ALG_RS256) != 0)
    return false;
  jwt_valid_add_grant(valid, "aud", "orders");
  return jwt_validate(jwt, valid) == 0;
}

bool byValidatorWithout(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  jwt_valid_t *valid = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0 || jwt_valid_new(&valid, JWT_ALG_RS256) != 0) // EXPECT: error jwt-missing-aud-validation
    return false;
  jwt_valid_add_grant(valid, "iss", "auth");
  return jwt_validate(jwt, valid) == 0;
}

// Never asked: a validator that does not run requires nothing.
bool validatorNotRun(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  jwt_valid_t *valid = nullptr;
  jwt_valid_new(&valid, JWT_ALG_RS256);
  jwt_valid_add_grant(valid, "aud", "orders");
  return jwt_decode(&jwt, token, key, length) == 0; // EXPECT: error jwt-missing-aud-validation
}

static std::string grant(jwt_t *jwt, const char *name) {
  const char *value = jwt_get_grant(jwt, name);
  return value ? value : "";
}
bool byHelper(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  return jwt_decode(&jwt, token, key, length) == 0 && grant(jwt, "aud") == "orders";
}
