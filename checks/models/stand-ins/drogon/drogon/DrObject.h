// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/DrObject.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_DROBJECT_H
#define JWT_LINT_STAND_IN_DROGON_DROBJECT_H

#include <memory>
#include <string>
#include <vector>

#if __cplusplus >= 201703L
namespace drogon {
class DrObjectBase;
class DrClassMap {
public:
  static DrObjectBase *newObject(const std::string &className);
  static std::shared_ptr<DrObjectBase> newSharedObject(const std::string &className);
  static const std::shared_ptr<DrObjectBase> &getSingleInstance(const std::string &className);
  template <typename T> static std::shared_ptr<T> getSingleInstance();
  static std::vector<std::string> getAllClassName();
  static std::string demangle(const char *mangledName);
};
class DrObjectBase {
public:
  virtual const std::string &className() const;
  virtual bool isClass(const std::string &className_) const;
  virtual ~DrObjectBase() = default;
};
template <typename T> class DrObject : public virtual DrObjectBase {
public:
  const std::string &className() const override;
  static const std::string &classTypeName();
  bool isClass(const std::string &className_) const override;
};
} // namespace drogon
#endif

#endif
