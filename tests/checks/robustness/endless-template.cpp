// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token

// An instantiation without end is an error of that unit, not the end of the analysis.

#include <jwt-cpp/jwt.h>

template <int N> struct Endless { static constexpr int value = Endless<N + 1>::value; };
int endless = Endless<0>::value;

constexpr int loop(int n) { return loop(n + 1); }
constexpr int never = loop(0);

template <typename T> void grow(T t, int n) {
  if (n)
    grow(std::make_pair(t, t), n - 1);
}

std::string role(const std::string &token) {
  return jwt::decode(token).get_payload_claim("role").as_string(); // EXPECT: error jwt-unverified-token
}
