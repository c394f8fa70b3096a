// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/HttpController.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_HTTPCONTROLLER_H
#define JWT_LINT_STAND_IN_DROGON_HTTPCONTROLLER_H

#include <string>
#include <vector>
#include <drogon/DrObject.h>
#include <drogon/HttpAppFramework.h>
#include <drogon/HttpTypes.h>
#include <drogon/HttpRequest.h>
#include <drogon/HttpResponse.h>
#include <drogon/utils/HttpConstraint.h>
#include <trantor/utils/Logger.h>

#if __cplusplus >= 201703L
#define METHOD_LIST_BEGIN static void initPathRouting() {
#define METHOD_ADD(method, pattern, ...)                                                           \
  registerMethod(&method, pattern, {__VA_ARGS__}, true, #method)
#define ADD_METHOD_TO(method, path_pattern, ...)                                                   \
  registerMethod(&method, path_pattern, {__VA_ARGS__}, false, #method)
#define ADD_METHOD_VIA_REGEX(method, regex, ...)                                                   \
  registerMethodViaRegex(&method, regex, {__VA_ARGS__}, #method)
#define METHOD_LIST_END                                                                            \
  return;                                                                                          \
  }

namespace drogon {
class HttpControllerBase {};

template <typename T, bool AutoCreation = true>
class HttpController : public DrObject<T>, public HttpControllerBase {
public:
  static const bool isAutoCreation = AutoCreation;

protected:
  template <typename FUNCTION>
  static void registerMethod(FUNCTION &&, const std::string &,
                             const std::vector<internal::HttpConstraint> & = {}, bool = true,
                             const std::string & = "") {}
  template <typename FUNCTION>
  static void registerMethodViaRegex(FUNCTION &&, const std::string &,
                                     const std::vector<internal::HttpConstraint> & = {},
                                     const std::string & = "") {}
};
} // namespace drogon
#endif

#endif
