// RUN: %expect %s --rules=jwt-none-algorithm
// What matters is that none can be chosen; the place that allows it is reported
// even where the analyser does not see who verifies.

#include <jwt-cpp/jwt.h>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;

void configure(Verifier &verifier) {
  verifier.allow_algorithm(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
}

// An own type of the same name is no algorithm of the library.
namespace shop {
namespace algorithm {
struct none {};
} // namespace algorithm
struct Verifier {
  template <typename A> Verifier &allow_algorithm(A) { return *this; }
};
void configure(Verifier &verifier) { verifier.allow_algorithm(algorithm::none{}); }
} // namespace shop
