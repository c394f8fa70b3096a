// RUN: %expect %s --rules=jwt-unverified-token
// Ways of a token through lambdas, containers and pairs.

#include <algorithm>
#include <jwt-cpp/jwt.h>
#include <vector>

std::vector<std::string> subjects(const std::vector<std::string> &tokens) {
  std::vector<std::string> result;
  for (const auto &token : tokens)
    result.push_back(jwt::decode(token).get_subject()); // EXPECT: error jwt-unverified-token
  return result;
}

std::vector<std::string> verifiedSubjects(const std::vector<std::string> &tokens, const std::string &key) {
  const auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key});
  std::vector<std::string> result;
  std::for_each(tokens.begin(), tokens.end(), [&](const std::string &token) {
    const auto decoded = jwt::decode(token);
    verifier.verify(decoded);
    result.push_back(decoded.get_subject());
  });
  return result;
}

std::string byLambda(const std::string &token) {
  auto subject = [](const std::string &text) {
    return jwt::decode(text).get_subject(); // EXPECT: error jwt-unverified-token
  };
  return subject(token);
}

auto pairOf(const std::string &token) {
  auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
  return std::make_pair(decoded.get_subject(), decoded.get_issuer());
}

std::string structured(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  auto [subject, issuer] = std::make_pair(decoded.get_subject(), decoded.get_issuer());
  return issuer + subject;
}
