// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/utils/HttpConstraint.h> of drogon 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_UTILS_HTTPCONSTRAINT_H
#define JWT_LINT_STAND_IN_DROGON_UTILS_HTTPCONSTRAINT_H

#include <string>
#include <drogon/HttpTypes.h>

#if __cplusplus >= 201703L
namespace drogon {
namespace internal {
class HttpConstraint {
public:
  HttpConstraint(HttpMethod method);
  HttpConstraint(std::string middlewareName);
  HttpConstraint(const char *middlewareName);
};
} // namespace internal
} // namespace drogon
#endif

#endif
