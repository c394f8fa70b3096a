// RUN: %expect %s --rules=jwt-unverified-token
// The verifier comes from elsewhere; what counts is that it runs.

#include <jwt-cpp/jwt.h>
#include <memory>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;

std::string byReference(const std::string &token, const Verifier &verifier) {
  auto decoded = jwt::decode(token);
  verifier.verify(decoded);
  return decoded.get_subject();
}

std::string bySharedPointer(const std::string &token, const std::shared_ptr<Verifier> &verifier) {
  auto decoded = jwt::decode(token);
  verifier->verify(decoded);
  return decoded.get_subject();
}

template <typename V> std::string byTemplate(const std::string &token, const V &verifier) {
  auto decoded = jwt::decode(token);
  verifier.verify(decoded);
  return decoded.get_subject();
}
std::string use(const std::string &token, const Verifier &verifier) { return byTemplate(token, verifier); }
