// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/orm/CoroMapper.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_ORM_COROMAPPER_H
#define JWT_LINT_STAND_IN_DROGON_ORM_COROMAPPER_H

#include <drogon/orm/Mapper.h>
#include <drogon/utils/coroutine.h>

#if __cplusplus >= 201703L
#ifdef __cpp_impl_coroutine
namespace drogon {
namespace orm {
template <typename T> class CoroMapper : public Mapper<T> {
public:
  explicit CoroMapper(DbClientPtr client);
  CoroMapper<T> &limit(size_t limit);
  CoroMapper<T> &offset(size_t offset);
  CoroMapper<T> &orderBy(const std::string &colName, const SortOrder &order = SortOrder::ASC);
  template <typename K> CallbackAwaiter<T> findByPrimaryKey(const K &key);
  CallbackAwaiter<std::vector<T>> findAll();
  CallbackAwaiter<size_t> count(const Criteria &criteria = Criteria());
  CallbackAwaiter<T> findOne(const Criteria &criteria);
  CallbackAwaiter<std::vector<T>> findBy(const Criteria &criteria);
  CallbackAwaiter<T> insert(const T &obj);
  CallbackAwaiter<size_t> update(const T &obj);
  CallbackAwaiter<size_t> deleteOne(const T &obj);
  CallbackAwaiter<size_t> deleteBy(const Criteria &criteria);
};
} // namespace orm
} // namespace drogon
#endif
#endif

#endif
