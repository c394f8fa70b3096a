// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/orm/BaseBuilder.h> of drogon 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_ORM_BASEBUILDER_H
#define JWT_LINT_STAND_IN_DROGON_ORM_BASEBUILDER_H

#include <functional>
#include <future>
#include <string>
#include <vector>
#include <drogon/orm/Criteria.h>
#include <drogon/orm/DbClient.h>
#include <drogon/orm/Field.h>
#include <drogon/orm/Result.h>
#include <drogon/orm/Row.h>

#if __cplusplus >= 201703L
namespace drogon {
namespace orm {
template <typename T, bool SelectAll, bool Single = false> class BaseBuilder {
public:
  Result execSync(const DbClientPtr &client);
};
} // namespace orm
} // namespace drogon
#endif

#endif
