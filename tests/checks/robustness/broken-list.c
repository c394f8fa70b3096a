// RUN: %expect %s --rules=jwt-hardcoded-secret
// Lists that do not compile have holes in Clang's tree.
#include <jwt.h>

int insert(int handle, unknown_type *keys);

int main(int argc, char **argv) {
  unknown_key keys[2];
  values[] = {{1, {"a"}}, undeclared, {.text = "b", .missing = 2}};
  int used = insert(3, (struct absent[]){{"a"}, undeclared}) + insert(1, (int[]){1, "x", undeclared, [9] = 4});
  jwt_t *jwt;
  jwt_new(&jwt);
  return used + jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)"still seen", 10); // EXPECT: error jwt-hardcoded-secret
}
