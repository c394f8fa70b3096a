// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token
// Newer C: generic selections, compound literals, variable length arrays, nested macros.

#include <jwt.h>
#include <stdarg.h>

#define KIND(x) _Generic((x), int: 1, char *: 2, default: 3)

struct options {
  jwt_alg_t alg;
  int n;
};
static void apply(jwt_t *jwt, struct options o) { jwt_set_alg(jwt, o.alg, 0, 0); } // LIMIT: error jwt-none-algorithm
void issue(jwt_t *jwt) { apply(jwt, (struct options){.alg = JWT_ALG_NONE, .n = KIND(1)}); }

const char *who(const char *token, int n) {
  jwt_t *list[n];
  if (jwt_decode(&list[0], token, (void *)0, 0)) // EXPECT: error jwt-unverified-token
    return 0;
  return jwt_get_grant(list[0], "sub");
}

void log_all(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  (void)va_arg(arguments, int);
  va_end(arguments);
}
int flexible(void) {
  struct { int n; char data[]; } *p = 0;
  return p ? p->data[0] : 0;
}
