// RUN: %expect %s --rules=jwt-hardcoded-secret
// What a missing header would declare takes nothing away from the expression around it.
// FRONTS[program,unit]: clang-tidy and clangd have no stand-ins for names that nobody declares
#include <jwt-cpp/jwt.h>
#include <missing/framework.h>

std::string argument(const std::string &user) {
  LOG_INFO << "issuing";
  return jwt::create()
      .set_payload_claim("id", jwt::claim(format::text("{}", user)))
      .set_subject(kPrefix + user)
      .set_issuer(Settings::instance().issuer)
      .set_audience(audience)
      .sign(jwt::algorithm::hs256{"a literal in the middle of it"}); // EXPECT[program,unit]: error jwt-hardcoded-secret
}

void verifies(const std::string &raw) {
  auto verifier = jwt::verify().allow_algorithm(
      jwt::algorithm::hs256{enabled ? "one" : missing.text()}); // EXPECT[program,unit]: error jwt-hardcoded-secret
  verifier.with_issuer(framework::issuer()).verify(jwt::decode(raw));
}

// A function that only its argument's namespace has is still found.
namespace own {
struct Key {};
inline std::string textOf(const Key &) { return "found by its argument"; } // EXPECT: error jwt-hardcoded-secret
} // namespace own
auto byArgument = jwt::algorithm::hs256{textOf(own::Key{})};
void inFunction() { auto algorithm = jwt::algorithm::hs256{textOf(own::Key{})}; }
