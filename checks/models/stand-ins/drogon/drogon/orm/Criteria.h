// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/orm/Criteria.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_ORM_CRITERIA_H
#define JWT_LINT_STAND_IN_DROGON_ORM_CRITERIA_H

#include <string>
#include <vector>
#include <drogon/orm/SqlBinder.h>
#include <json/json.h>

#if __cplusplus >= 201703L
namespace drogon {
namespace orm {
enum class CompareOperator { EQ, NE, GT, GE, LT, LE, Like, NotLike, In, NotIn, IsNull, IsNotNull };
enum class SortOrder { ASC, DESC };
class CustomSql {
public:
  explicit CustomSql(std::string content);
};
class Criteria {
public:
  Criteria();
  explicit operator bool() const;
  std::string criteriaString() const;
  template <typename T> Criteria(const std::string &colName, const CompareOperator &opera, T &&arg);
  template <typename T> Criteria(const std::string &colName, T &&arg);
  Criteria(const std::string &colName, const CompareOperator &opera);
  template <typename... Arguments> explicit Criteria(const CustomSql &sql, Arguments &&...args);
  explicit Criteria(const Json::Value &json) noexcept(false);
};
const Criteria operator&&(Criteria cond1, Criteria cond2);
const Criteria operator||(Criteria cond1, Criteria cond2);
} // namespace orm
} // namespace drogon
#endif

#endif
