// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token
// Half of the project's headers are not there: unknown types as parameters, bases,
// members and return values. Calls of the library keep their meaning.
// FRONTS[-tidy]: clang-tidy instantiates no templates once a header was missing

#include "app/Base.h"
#include "app/Request.h"
#include <framework/http.h>
#include <jwt-cpp/jwt.h>

class Handler : public app::Base<Handler>, public Missing {
public:
  Handler(const app::Config &config) : Base(config), config_(config) {}

  app::Response handle(const app::RequestPtr &request, Callback &&callback) override {
    auto token = request->getHeader("Authorization");
    auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
    const auto user = decoded.get_subject();
    return app::respond(user);
  }

  void good(const app::RequestPtr &request) {
    auto token = request->getHeader("Authorization");
    auto decoded = jwt::decode(token);
    jwt::verify().allow_algorithm(jwt::algorithm::es256{config_.publicKey}).verify(decoded);
    session_.open(decoded.get_subject());
  }

  void unsignedAllowed(const Unknown &request) {
    auto verifier = jwt::verify();
    verifier.allow_algorithm(jwt::algorithm::none{}); // EXPECT[-tidy]: error jwt-none-algorithm
    verifier.verify(jwt::decode(request.token));
  }

private:
  app::Config config_;
  Session session_;
};

UnknownResult outside(UnknownParameter parameter) {
  return make(jwt::decode(parameter.token).get_subject()); // EXPECT: warning jwt-unverified-token (its caller may not have been seen)
}
