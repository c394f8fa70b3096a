// RUN: %expect %s --rules=jwt-missing-aud-validation --strict
// With --strict a requirement on some paths only is a note.

#include <jwt-cpp/jwt.h>

void sometimes(const std::string &token, const std::string &key, const std::string &audience) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key}); // EXPECT: note jwt-missing-aud-validation
  if (!audience.empty())
    verifier.with_audience(audience);
  verifier.verify(jwt::decode(token));
}

void always(const std::string &token, const std::string &key, bool orders) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key});
  if (orders)
    verifier.with_audience("orders");
  else
    verifier.with_audience("web");
  verifier.verify(jwt::decode(token));
}
