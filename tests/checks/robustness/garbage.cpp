// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token
// What no dialect knows, between functions that are fine. Clang looks for the next
// closing brace: a neighbour may be lost, not the rest of the file.

#include <jwt-cpp/jwt.h>

std::string first(const std::string &token) {
  return jwt::decode(token).get_subject(); // EXPECT: error jwt-unverified-token
}

@interface Thing : NSObject
- (void)decode:(NSString *)token;
@end
int neighbour() { return 1; }

std::string second(const std::string &token) {
  return jwt::decode(token).get_subject(); // EXPECT: error jwt-unverified-token
}

[[thing decode:token] verify];
#!/bin/sh
`backquotes` $dollars €euro ???
int anotherNeighbour() { return 2; }

std::string third(const std::string &token) {
  return jwt::decode(token).get_subject(); // EXPECT: error jwt-unverified-token
}
