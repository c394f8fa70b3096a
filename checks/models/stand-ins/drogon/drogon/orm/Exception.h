// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/orm/Exception.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_ORM_EXCEPTION_H
#define JWT_LINT_STAND_IN_DROGON_ORM_EXCEPTION_H

#include <stdexcept>
#include <string>

#if __cplusplus >= 201703L
namespace drogon {
namespace orm {
class DrogonDbException {
public:
  virtual ~DrogonDbException() noexcept;
  virtual const std::exception &base() const noexcept;
};
class Failure : public DrogonDbException, public std::runtime_error {
public:
  explicit Failure(const std::string &);
  const std::exception &base() const noexcept override;
};
class BrokenConnection : public Failure {
  using Failure::Failure;
};
class SqlError : public Failure {
public:
  explicit SqlError(const std::string &whatarg = "");
  const std::string &query() const noexcept;
  const char *sqlState() const noexcept;
};
class UniqueViolation : public SqlError {
  using SqlError::SqlError;
};
class TimeoutError : public DrogonDbException, public std::logic_error {
public:
  explicit TimeoutError(const std::string &);
  const std::exception &base() const noexcept override;
};
class UsageError : public DrogonDbException, public std::logic_error {
public:
  explicit UsageError(const std::string &);
  const std::exception &base() const noexcept override;
};
class ArgumentError : public DrogonDbException, public std::invalid_argument {
public:
  explicit ArgumentError(const std::string &);
  const std::exception &base() const noexcept override;
};
class RangeError : public DrogonDbException, public std::out_of_range {
public:
  explicit RangeError(const std::string &);
  const std::exception &base() const noexcept override;
};
class UnexpectedRows : public RangeError {
  using RangeError::RangeError;
};
} // namespace orm
} // namespace drogon
#endif

#endif
