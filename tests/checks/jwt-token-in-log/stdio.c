// RUN: %expect %s --rules=jwt-token-in-log
// printf, puts, fprintf(stderr), syslog.
#include <jwt.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>

void log_all(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  printf("token: %s\n", token);              // EXPECT: warning jwt-token-in-log
  puts(token);                               // EXPECT: warning jwt-token-in-log
  fprintf(stderr, "issued %s\n", token);     // EXPECT: warning jwt-token-in-log
  syslog(LOG_INFO, "issued token %s", token); // EXPECT: warning jwt-token-in-log
  printf("%zu bytes for %s\n", strlen(token), jwt_get_grant(jwt, "sub"));
}

void answer(jwt_t *jwt, char *buffer, size_t size) {
  char *token = jwt_encode_str(jwt);
  snprintf(buffer, size, "{\"token\":\"%s\"}", token);
}
