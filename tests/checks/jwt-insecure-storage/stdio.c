// RUN: %expect %s --rules=jwt-insecure-storage
// C: fprintf, fputs, fwrite; and jwt_encode_fp, which writes a token by itself.
#include <jwt.h>
#include <stdio.h>
#include <string.h>

void save(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  FILE *out = fopen("/var/lib/orders/token", "w");
  fprintf(out, "token=%s\n", token); // EXPECT: error jwt-insecure-storage
  fclose(out);
}

void save_by_puts(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  FILE *out = fopen("/var/lib/orders/token", "w");
  fputs(token, out); // EXPECT: error jwt-insecure-storage
  fclose(out);
}

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

void subject_only(jwt_t *jwt) {
  FILE *out = fopen("/var/lib/orders/users", "a");
  fprintf(out, "%s\n", jwt_get_grant(jwt, "sub"));
  fclose(out);
}
