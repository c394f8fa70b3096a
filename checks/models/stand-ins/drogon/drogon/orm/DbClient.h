// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/orm/DbClient.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only, except templates that take a lambda: its type has no linkage, so they
// need a body. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_ORM_DBCLIENT_H
#define JWT_LINT_STAND_IN_DROGON_ORM_DBCLIENT_H

#include <functional>
#include <future>
#include <memory>
#include <string>
#include <drogon/orm/Exception.h>
#include <drogon/orm/Field.h>
#include <drogon/orm/Result.h>
#include <drogon/orm/Row.h>
#include <drogon/orm/SqlBinder.h>
#include <drogon/utils/coroutine.h>

#if __cplusplus >= 201703L
namespace drogon {
namespace orm {
class Transaction;
class DbClient {
public:
  static std::shared_ptr<DbClient> newPgClient(const std::string &connInfo, size_t connNum,
                                               bool autoBatch = false);
  static std::shared_ptr<DbClient> newMysqlClient(const std::string &connInfo, size_t connNum);
  static std::shared_ptr<DbClient> newSqlite3Client(const std::string &connInfo, size_t connNum);
  template <typename FUNCTION1, typename FUNCTION2, typename... Arguments>
  void execSqlAsync(const std::string &, FUNCTION1 &&, FUNCTION2 &&, Arguments &&...) noexcept {}
  template <typename... Arguments>
  std::future<Result> execSqlAsyncFuture(const std::string &sql, Arguments &&...args) noexcept;
  template <typename... Arguments>
  const Result execSqlSync(const std::string &sql, Arguments &&...args) noexcept(false);
#ifdef __cpp_impl_coroutine
  template <typename... Arguments>
  CallbackAwaiter<Result> execSqlCoro(const std::string &sql, Arguments &&...args) noexcept;
  CallbackAwaiter<std::shared_ptr<Transaction>> newTransactionCoro();
#endif
  internal::SqlBinder operator<<(const std::string &sql);
  internal::SqlBinder operator<<(std::string &&sql);
  template <int N> internal::SqlBinder operator<<(const char (&sql)[N]);
  std::shared_ptr<Transaction>
  newTransaction(const std::function<void(bool)> &commitCallback = std::function<void(bool)>());
  bool hasAvailableConnections() const noexcept;
  void setTimeout(double timeout);
  const std::string &connectionInfo() const;
  virtual ~DbClient();
};
using DbClientPtr = std::shared_ptr<DbClient>;
class Transaction : public DbClient {
public:
  void rollback();
};
using TransactionPtr = std::shared_ptr<Transaction>;
} // namespace orm
} // namespace drogon
#endif

#endif
