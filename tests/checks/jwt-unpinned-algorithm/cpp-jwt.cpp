// RUN: %expect %s --rules=jwt-unpinned-algorithm
// cpp-jwt has a mandatory allow-list, so the only way is to fill it from the header.

#include <jwt/jwt.hpp>

using namespace jwt::params;

// "Verification" by signing again with the algorithm found in the token.
bool same(const std::string &token, const std::string &key) {
  auto parts = jwt::jwt_object::three_parts(token);
  jwt::jwt_header header{parts[0]};
  jwt::jwt_object again{algorithm(header.algo()), secret(key)}; // EXPECT: error jwt-unpinned-algorithm
  return again.signature() == token;
}

bool sameNamed(const std::string &token, const std::string &key) {
  jwt::jwt_object again{algorithm("HS256"), secret(key)};
  return again.signature() == token;
}

auto pinned(const std::string &token, const std::string &key) {
  return jwt::decode(token, algorithms({"RS256"}), secret(key));
}

// Two families in one list are pinned, and still wrong: jwt-algorithm-confusion.
auto mixed(const std::string &token, const std::string &pem) {
  return jwt::decode(token, algorithms({"RS256", "HS256"}), secret(pem));
}

// Read after the verification.
bool logged(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token, algorithms({"RS256"}), secret(key));
  return decoded.header().algo() == jwt::algorithm::RS256;
}
