// RUN: %expect %s --rules=jwt-weak-secret
#include <jwt.h>

void hs256(jwt_t *jwt) {
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"q7Zr2LxV9bTn4KwYp8Hs3JdFm6Gc1QeX", 32);
}

void hs512(jwt_t *jwt) {
  jwt_set_alg(jwt, JWT_ALG_HS512, (const unsigned char *)"3mJx0vQyT8cKzR1nHsWf7LbGpDeAu4Yi", 32); // EXPECT: error jwt-weak-secret
}
