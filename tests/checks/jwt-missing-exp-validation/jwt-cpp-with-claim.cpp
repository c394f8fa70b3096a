// RUN: %expect %s --rules=jwt-missing-exp-validation
// with_claim("exp", …) takes the place of the built-in check.

#include <jwt-cpp/jwt.h>

using Context = jwt::verify_ops::verify_context<jwt::traits::kazuho_picojson>;
std::string key();

void noOperation(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()});
  verifier.with_claim("exp", [](const Context &, std::error_code &) {}); // LIMIT: error jwt-missing-exp-validation
  verifier.verify(jwt::decode(token));
}

// It does check.
void own(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()});
  verifier.with_claim("exp", [](const Context &context, std::error_code &error) {
    auto claim = context.get_claim(error);
    if (!error && claim.as_date() < context.current_time)
      error = jwt::error::token_verification_error::token_expired;
  });
  verifier.verify(jwt::decode(token));
}

// The library's own check, made mandatory.
void libraryOwn(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()});
  verifier.with_claim("exp", jwt::verify_ops::date_before_claim<jwt::traits::kazuho_picojson>{0});
  verifier.verify(jwt::decode(token));
}
