// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token

// Pack expansions, fold expressions, variadic constructors, generic lambdas with packs.

#include <array>
#include <jwt-cpp/jwt.h>
#include <tuple>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;

template <typename... Algorithms> void allowAll(Verifier &verifier, Algorithms... algorithms) {
  (verifier.allow_algorithm(algorithms), ...); // EXPECT: error jwt-none-algorithm
}
void allow(Verifier &verifier, const std::string &key) {
  allowAll(verifier, jwt::algorithm::hs256{key}, jwt::algorithm::none{});
}

template <typename... Tokens> auto subjects(const Tokens &...tokens) {
  return std::array{jwt::decode(tokens).get_subject()...}; // EXPECT: error jwt-unverified-token
}
auto two(const std::string &a, const std::string &b) { return subjects(a, b); }

template <typename... T> struct Holder : T... {
  using T::operator()...;
};
template <typename... T> Holder(T...) -> Holder<T...>;
auto overloaded = Holder{[](int) { return 1; }, [](const std::string &token) {
                           return jwt::decode(token).get_subject().size(); // EXPECT: error jwt-unverified-token
                         }};

auto generic = []<typename... A>(A &&...a) { return (0 + ... + sizeof(a)); };
auto size = generic(1, 2.0, "x");
