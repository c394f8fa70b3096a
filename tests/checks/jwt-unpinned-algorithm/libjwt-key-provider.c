// RUN: %expect %s --rules=jwt-unpinned-algorithm
// XFAIL: *
// The function given to jwt_decode_2 is not connected with the token that it is called with.
// jwt_decode_2 asks for the key with the parsed header at hand: the provider may
// look at the algorithm.

#include <jwt.h>

static const unsigned char *pem;
static int length;

static int careless(const jwt_t *jwt, jwt_key_t *key) {
  key->jwt_key = pem;
  key->jwt_key_len = length;
  return 0;
}

static int careful(const jwt_t *jwt, jwt_key_t *key) {
  if (jwt_get_alg(jwt) != JWT_ALG_RS256)
    return 1;
  key->jwt_key = pem;
  key->jwt_key_len = length;
  return 0;
}

int unpinned(const char *token) {
  jwt_t *jwt = NULL;
  return jwt_decode_2(&jwt, token, careless) == 0; // EXPECT: error jwt-unpinned-algorithm
}

int pinned(const char *token) {
  jwt_t *jwt = NULL;
  return jwt_decode_2(&jwt, token, careful) == 0;
}
