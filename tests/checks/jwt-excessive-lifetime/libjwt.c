// RUN: %expect %s --rules=jwt-excessive-lifetime
// libjwt 1 to 3.
#include <jwt.h>
#include <time.h>

#define TOKEN_LIFETIME (60 * 60 * 24 * 7) /* EXPECT: error jwt-excessive-lifetime */

void week(jwt_t *jwt) {
  time_t now = time(NULL);
  jwt_add_grant_int(jwt, "iat", (long)now);
  jwt_add_grant_int(jwt, "exp", (long)(now + TOKEN_LIFETIME));
}

void good(jwt_t *jwt) { jwt_add_grant_int(jwt, "exp", (long)time(NULL) + 900); }

void month(jwt_builder_t *builder) {
  jwt_builder_time_offset(builder, JWT_CLAIM_EXP, 30 * 24 * 3600); // EXPECT: error jwt-excessive-lifetime
  jwt_builder_time_offset(builder, JWT_CLAIM_NBF, 24 * 3600);
}

void good3(jwt_builder_t *builder) { jwt_builder_time_offset(builder, JWT_CLAIM_EXP, 3600); }
