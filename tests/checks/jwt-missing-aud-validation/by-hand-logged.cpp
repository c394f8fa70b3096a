// RUN: %expect %s --rules=jwt-missing-aud-validation
// XFAIL: *
// An audience that is only printed is not compared. What a value is read for is not
// followed here: reading it is taken for comparing it.

#include <iostream>
#include <jwt-cpp/jwt.h>

void check(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded); // EXPECT: error jwt-missing-aud-validation
  for (const auto &audience : decoded.get_audience())
    std::clog << "audience " << audience << '\n';
}
