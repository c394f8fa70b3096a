// RUN: %expect %s --rules=jwt-insecure-storage
// One fwrite and one jwt_encode_fp are one mistake each, told once and where the token is written, not where
// the file is opened.
#include <jwt.h>
#include <stdio.h>
#include <string.h>

void save_by_write(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  FILE *out = fopen("/var/lib/orders/token", "wb");
  fwrite(token, 1, strlen(token), out); // EXPECT: error jwt-insecure-storage
  fclose(out);
}

void save_by_itself(jwt_t *jwt) {
  FILE *out = fopen("/var/lib/orders/token", "w");
  jwt_encode_fp(jwt, out); // EXPECT: error jwt-insecure-storage
  fclose(out);
}
