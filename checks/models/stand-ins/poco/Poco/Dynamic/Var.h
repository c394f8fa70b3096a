// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <Poco/Dynamic/Var.h> of Poco 1.11 to 1.15 where it is not installed: a value of any type.
// Declarations only. API: https://docs.pocoproject.org/current/

#ifndef JWT_LINT_STAND_IN_POCO_DYNAMIC_VAR_H
#define JWT_LINT_STAND_IN_POCO_DYNAMIC_VAR_H

#include <string>

namespace Poco {
namespace Dynamic {

class Var {
public:
  Var();
  template <typename T> Var(const T &value);
  template <typename T> T convert() const;
  template <typename T> const T &extract() const;
  std::string toString() const;
  bool isEmpty() const;
};

} // namespace Dynamic
} // namespace Poco

#endif // JWT_LINT_STAND_IN_POCO_DYNAMIC_VAR_H
