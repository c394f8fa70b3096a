// RUN: %expect %s --rules=jwt-ignored-verify-result
// The overload with an error code never throws for a bad token.

#include <jwt-cpp/jwt.h>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;

std::string neverRead(const Verifier &verifier, const std::string &token) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  verifier.verify(decoded, error); // EXPECT: error jwt-ignored-verify-result
  return decoded.get_subject();
}

std::string read(const Verifier &verifier, const std::string &token) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  verifier.verify(decoded, error);
  if (error)
    throw std::system_error(error);
  return decoded.get_subject();
}

std::string readByValue(const Verifier &verifier, const std::string &token) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  verifier.verify(decoded, error);
  return error.value() == 0 ? decoded.get_subject() : std::string();
}

std::error_code returned(const Verifier &verifier, const std::string &token) {
  std::error_code error;
  verifier.verify(jwt::decode(token), error);
  return error;
}

bool negated(const Verifier &verifier, const std::string &token) {
  std::error_code error;
  verifier.verify(jwt::decode(token), error);
  return !error;
}

void throwOn(const std::error_code &error);
std::string passed(const Verifier &verifier, const std::string &token) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  verifier.verify(decoded, error);
  throwOn(error);
  return decoded.get_subject();
}

// The caller gave the error code; it is his to read.
void parameter(const Verifier &verifier, const std::string &token, std::error_code &error) {
  verifier.verify(jwt::decode(token), error);
}

class Gate {
public:
  void check(const Verifier &verifier, const std::string &token) { verifier.verify(jwt::decode(token), error_); }
  bool good() const { return !error_; }

private:
  std::error_code error_;
};

// Any of several keys will do: the loop reads it each time.
bool anyOf(const std::vector<Verifier> &verifiers, const std::string &token) {
  auto decoded = jwt::decode(token);
  for (const Verifier &verifier : verifiers) {
    std::error_code error;
    verifier.verify(decoded, error);
    if (!error)
      return true;
  }
  return false;
}

// Verified inside of a lambda, read outside of it.
std::string byLambda(const Verifier &verifier, const std::string &token) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  auto verify = [&] { verifier.verify(decoded, error); };
  verify();
  if (error)
    return {};
  return decoded.get_subject();
}
