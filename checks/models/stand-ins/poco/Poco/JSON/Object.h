// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <Poco/JSON/Object.h> of Poco 1.11 to 1.15 where it is not installed: a JSON object.
// Declarations only. API: https://docs.pocoproject.org/current/

#ifndef JWT_LINT_STAND_IN_POCO_JSON_OBJECT_H
#define JWT_LINT_STAND_IN_POCO_JSON_OBJECT_H

#include "Poco/Dynamic/Var.h"
#include "Poco/SharedPtr.h"

#include <ostream>

namespace Poco {
namespace JSON {

class Object {
public:
  using Ptr = SharedPtr<Object>;
  Object(int options = 0);
  Object &set(const std::string &key, const Dynamic::Var &value);
  Dynamic::Var get(const std::string &key) const;
  template <typename T> T getValue(const std::string &key) const;
  template <typename T> T optValue(const std::string &key, const T &fallback) const;
  bool has(const std::string &key) const;
  void remove(const std::string &key);
  void stringify(std::ostream &out, unsigned indent = 0, int step = -1) const;
};

} // namespace JSON
} // namespace Poco

#endif // JWT_LINT_STAND_IN_POCO_JSON_OBJECT_H
