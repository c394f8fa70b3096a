// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token

// Functions that call themselves and each other, with tokens going round.

#include <functional>
#include <jwt-cpp/jwt.h>

std::string strip(const std::string &token) { return token.front() == ' ' ? strip(token.substr(1)) : token; }

std::string odd(const std::string &token, int n);
std::string even(const std::string &token, int n) { return n ? odd(token, n - 1) : token; }
std::string odd(const std::string &token, int n) { return n ? even(token, n - 1) : std::string(); }

std::string unverified(const std::string &token) {
  return jwt::decode(even(strip(token), 4)).get_subject(); // EXPECT: error jwt-unverified-token
}

std::string verified(const std::string &token, const std::string &key, int tries) {
  auto decoded = jwt::decode(strip(token));
  try {
    jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  } catch (const std::exception &) {
    if (tries == 0)
      throw;
    return verified(token, key, tries - 1);
  }
  return decoded.get_subject();
}

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
Verifier &configure(Verifier &verifier, int n) {
  if (n == 0)
    return verifier.allow_algorithm(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
  return configure(verifier, n - 1);
}

// Lambdas that call themselves.
int lambdas(int n) {
  std::function<int(int)> factorial = [&](int i) { return i < 2 ? 1 : i * factorial(i - 1); };
  auto self = [](auto &me, int i) -> int { return i ? me(me, i - 1) : 0; };
  return factorial(n) + self(self, n);
}

struct List {
  List *next;
  std::string token;
  std::string last() const { return next ? next->last() : token; }
};
std::string lastOf(const List &list) {
  return jwt::decode(list.last()).get_subject(); // EXPECT: error jwt-unverified-token
}

template <int N> struct Depth { static std::string of(const std::string &t) { return Depth<N - 1>::of(t); } };
template <> struct Depth<0> { static std::string of(const std::string &t) { return t; } };
std::string deep(const std::string &token) {
  return jwt::decode(Depth<100>::of(token)).get_subject(); // EXPECT: error jwt-unverified-token
}
