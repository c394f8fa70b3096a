// RUN: %expect %s --rules=jwt-ignored-verify-result
// A handler that answers the request. Whether the function then goes on is what matters.

#include <functional>
#include <jwt-cpp/jwt.h>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
struct Response {
  int status = 200;
  std::string body;
};
using Callback = std::function<void(const Response &)>;

void answersAndReturns(const Verifier &verifier, const std::string &token, const Callback &callback) {
  auto decoded = jwt::decode(token);
  try {
    verifier.verify(decoded);
  } catch (const std::exception &e) {
    callback({401, e.what()});
    return;
  }
  callback({200, decoded.get_subject()});
}

// The classic: the answer is sent, and then the work is done all the same.
void answersAndGoesOn(const Verifier &verifier, const std::string &token, const Callback &callback) {
  auto decoded = jwt::decode(token);
  try {
    verifier.verify(decoded); // EXPECT: error jwt-ignored-verify-result
  } catch (const std::exception &e) {
    callback({401, e.what()});
  }
  callback({200, decoded.get_subject()});
}

// The answer is a variable that is returned.
Response setsStatus(const Verifier &verifier, const std::string &token) {
  Response response;
  try {
    auto decoded = jwt::decode(token);
    verifier.verify(decoded);
    response.body = decoded.get_subject();
  } catch (const std::exception &) {
    response.status = 401;
  }
  return response;
}
