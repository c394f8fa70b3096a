// RUN: %expect %s --rules=jwt-missing-exp-validation
// XFAIL: *
// A test by hand that lets an absent claim (-1) through. To see that needs the values
// for which a condition holds; that exp is compared at all is what is looked for.

#include <ctime>
#include <jwt.h>

bool fresh(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0) // EXPECT: note jwt-missing-exp-validation
    return false;
  const long end = jwt_get_grant_int(jwt, "exp");
  return !(end > 0 && end < static_cast<long>(std::time(nullptr)));
}
