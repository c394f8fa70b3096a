// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/orm/Mapper.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_ORM_MAPPER_H
#define JWT_LINT_STAND_IN_DROGON_ORM_MAPPER_H

#include <functional>
#include <future>
#include <memory>
#include <string>
#include <vector>
#include <drogon/orm/Criteria.h>
#include <drogon/orm/DbClient.h>

#if __cplusplus >= 201703L
namespace drogon {
namespace orm {
template <typename T> class Mapper {
public:
  using SingleRowCallback = std::function<void(T)>;
  using MultipleRowsCallback = std::function<void(std::vector<T>)>;
  using CountCallback = std::function<void(const size_t)>;
  explicit Mapper(DbClientPtr client);
  Mapper<T> &limit(size_t limit);
  Mapper<T> &offset(size_t offset);
  Mapper<T> &orderBy(const std::string &colName, const SortOrder &order = SortOrder::ASC);
  Mapper<T> &orderBy(size_t colIndex, const SortOrder &order = SortOrder::ASC);
  Mapper<T> &paginate(size_t page, size_t perPage);
  Mapper<T> &forUpdate();
  template <typename K> T findByPrimaryKey(const K &key) noexcept(false);
  template <typename K>
  void findByPrimaryKey(const K &key, const SingleRowCallback &rcb,
                        const ExceptionCallback &ecb) noexcept;
  template <typename K> std::future<T> findFutureByPrimaryKey(const K &key) noexcept;
  std::vector<T> findAll() noexcept(false);
  void findAll(const MultipleRowsCallback &rcb, const ExceptionCallback &ecb) noexcept;
  std::future<std::vector<T>> findFutureAll() noexcept;
  size_t count(const Criteria &criteria = Criteria()) noexcept(false);
  void count(const Criteria &criteria, const CountCallback &rcb,
             const ExceptionCallback &ecb) noexcept;
  std::future<size_t> countFuture(const Criteria &criteria = Criteria()) noexcept;
  T findOne(const Criteria &criteria) noexcept(false);
  void findOne(const Criteria &criteria, const SingleRowCallback &rcb,
               const ExceptionCallback &ecb) noexcept;
  std::future<T> findFutureOne(const Criteria &criteria) noexcept;
  std::vector<T> findBy(const Criteria &criteria) noexcept(false);
  void findBy(const Criteria &criteria, const MultipleRowsCallback &rcb,
              const ExceptionCallback &ecb) noexcept;
  std::future<std::vector<T>> findFutureBy(const Criteria &criteria) noexcept;
  size_t deleteBy(const Criteria &criteria) noexcept(false);
  void deleteBy(const Criteria &criteria, const CountCallback &rcb,
                const ExceptionCallback &ecb) noexcept;
  std::future<size_t> deleteFutureBy(const Criteria &criteria) noexcept;
  void insert(T &obj) noexcept(false);
  void insert(const T &obj, const SingleRowCallback &rcb, const ExceptionCallback &ecb) noexcept;
  std::future<T> insertFuture(const T &obj) noexcept;
  size_t update(const T &obj) noexcept(false);
  void update(const T &obj, const CountCallback &rcb, const ExceptionCallback &ecb) noexcept;
  std::future<size_t> updateFuture(const T &obj) noexcept;
  template <typename... Arguments>
  size_t updateBy(const std::vector<std::string> &colNames, const Criteria &criteria,
                  Arguments &&...args) noexcept(false);
  size_t deleteOne(const T &obj) noexcept(false);
  void deleteOne(const T &obj, const CountCallback &rcb, const ExceptionCallback &ecb) noexcept;
  std::future<size_t> deleteFutureOne(const T &obj) noexcept;
  template <typename K> size_t deleteByPrimaryKey(const K &key) noexcept(false);
};
} // namespace orm
} // namespace drogon
#endif

#endif
