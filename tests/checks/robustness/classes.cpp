// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token

// Inherited constructors, virtual bases, conversion operators, friends, local classes.

#include <jwt-cpp/jwt.h>

using Decoded = jwt::decoded_jwt<jwt::traits::kazuho_picojson>;

struct Token : Decoded {
  using Decoded::Decoded;
  bool isAdmin() const { return get_payload_claim("role").as_string() == "admin"; }
};

bool unverified(const std::string &text) {
  Token token{text}; // LIMIT: error jwt-unverified-token
  return token.isAdmin();
}

bool verified(const std::string &text, const std::string &key) {
  Token token{text};
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(token);
  return token.isAdmin();
}

struct Text {
  std::string text;
  operator std::string() const { return text; }
  friend std::string subject(const Text &t) {
    return jwt::decode(t).get_subject(); // EXPECT: error jwt-unverified-token
  }
};
std::string use(const Text &t) { return subject(t); }

struct A { virtual ~A() = default; virtual std::string subject(const std::string &) const = 0; };
struct B : virtual A {};
struct C : virtual A {};
struct D : B, C {
  std::string subject(const std::string &token) const override {
    return jwt::decode(token).get_subject(); // EXPECT: error jwt-unverified-token
  }
};

std::string local(const std::string &token) {
  struct Local {
    static std::string of(const std::string &t) {
      return jwt::decode(t).get_subject(); // EXPECT: error jwt-unverified-token
    }
  };
  return Local::of(token);
}

struct NoneVerifier : jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson> {
  using verifier::verifier;
  void open() { allow_algorithm(jwt::algorithm::none{}); } // EXPECT: error jwt-none-algorithm
};

auto memberPointer(const std::string &token) {
  auto getter = &Decoded::get_token;
  Decoded decoded = jwt::decode(token);
  return (decoded.*getter)();
}
