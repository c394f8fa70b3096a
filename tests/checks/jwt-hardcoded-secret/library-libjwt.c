// RUN: %expect %s --rules=jwt-hardcoded-secret
// libjwt 1 and 2: the key is a pointer and a length.
#include <jwt.h>
#include <string.h>

static const unsigned char signing_key[] = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret

char *issue(const char *user) {
  jwt_t *jwt = NULL;
  if (jwt_new(&jwt) != 0)
    return NULL;
  jwt_add_grant(jwt, "sub", user);
  jwt_set_alg(jwt, JWT_ALG_HS256, signing_key, sizeof(signing_key) - 1);
  char *token = jwt_encode_str(jwt);
  jwt_free(jwt);
  return token;
}

int check(const char *token) {
  jwt_t *jwt = NULL;
  const char *secret = "correct-horse"; // EXPECT: error jwt-hardcoded-secret
  int failed = jwt_decode(&jwt, token, (const unsigned char *)secret, (int)strlen(secret));
  jwt_free(jwt);
  return failed;
}

// What a caller passes is the caller's; a key of the asymmetric algorithms may be public.
int check_with(const char *token, const unsigned char *key, int length) {
  static const char public_key[] = "-----BEGIN PUBLIC KEY-----\n"
                                   "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9\n"
                                   "q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==\n"
                                   "-----END PUBLIC KEY-----\n";
  jwt_t *jwt = NULL;
  return jwt_decode(&jwt, token, key, length) &&
         jwt_decode(&jwt, token, (const unsigned char *)public_key, sizeof(public_key) - 1);
}
