// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-unverified-token
// Headers that include each other without a guard, themselves, and what is not there.

//--- a.h
#ifndef A
#define A
#include "b.h"
#endif
//--- b.h
#ifndef B
#define B
#include "a.h"
#include "not/there.h"
#endif
//--- self.h
#if __INCLUDE_LEVEL__ < 5
#include "self.h"
#endif
//--- main.cpp
#include "a.h"
#include "self.h"
#include <jwt-cpp/jwt.h>
std::string role(const std::string &token) {
  return jwt::decode(token).get_payload_claim("role").as_string(); // EXPECT: error jwt-unverified-token
}
