// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token

// Templates that nobody instantiates, with calls that depend on a parameter.

#include <jwt-cpp/jwt.h>

template <typename Request> std::string user(const Request &request) {
  auto decoded = jwt::decode(request.header("Authorization")); // EXPECT: error jwt-unverified-token
  return decoded.get_subject();
}

template <typename Traits> std::string userOf(const std::string &token) {
  auto decoded = jwt::decode<Traits>(token); // EXPECT: error jwt-unverified-token
  return decoded.get_subject();
}

template <typename Traits> std::string verifiedUserOf(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode<Traits>(token);
  jwt::verify<Traits>().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  return decoded.get_subject();
}

template <typename Traits> void unsignedAllowed(const std::string &token) {
  auto verifier = jwt::verify<Traits>();
  verifier.allow_algorithm(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
  verifier.verify(jwt::decode<Traits>(token));
}

template <typename Traits> class Gate {
public:
  explicit Gate(const std::string &key) { verifier_.allow_algorithm(jwt::algorithm::es256{key}); }
  typename Traits::string_type user(const std::string &token) const {
    auto decoded = jwt::decode<Traits>(token);
    verifier_.verify(decoded);
    return decoded.get_subject();
  }

private:
  jwt::verifier<jwt::default_clock, Traits> verifier_{jwt::default_clock{}};
};

template <typename T> concept Verifies = requires(T t, std::string s) { t.verify(jwt::decode(s)); };
template <Verifies V> void run(const V &verifier, const std::string &token) { verifier.verify(jwt::decode(token)); }

// Nothing of the library: the names alone mean nothing.
template <typename T> auto other(T t) { return t.decode("x").get_subject(); }
