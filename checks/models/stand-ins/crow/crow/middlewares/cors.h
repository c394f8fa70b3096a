// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <crow/middlewares/cors.h> of Crow 0.3 to 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://crowcpp.org

#ifndef JWT_LINT_STAND_IN_CROW_MIDDLEWARES_CORS_H
#define JWT_LINT_STAND_IN_CROW_MIDDLEWARES_CORS_H

#include <crow.h>

namespace crow {
struct CORSRules {
  CORSRules &origin(const std::string &origin);
  CORSRules &methods(HTTPMethod method);
  CORSRules &headers(const std::string &header);
  CORSRules &allow_credentials();
};
struct CORSHandler {
  struct context {};
  CORSRules &global();
  CORSRules &prefix(const std::string &prefix);
};
} // namespace crow

#endif
