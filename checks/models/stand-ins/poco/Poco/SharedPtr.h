// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <Poco/SharedPtr.h> of Poco 1.11 to 1.15 where it is not installed: a counted pointer.
// Declarations only. API: https://docs.pocoproject.org/current/

#ifndef JWT_LINT_STAND_IN_POCO_SHAREDPTR_H
#define JWT_LINT_STAND_IN_POCO_SHAREDPTR_H

namespace Poco {

template <class C> class SharedPtr {
public:
  SharedPtr();
  SharedPtr(C *pointer);
  template <class Other> SharedPtr(const SharedPtr<Other> &other);
  C *operator->() const;
  C &operator*() const;
  C *get() const;
  bool isNull() const;
  explicit operator bool() const;
};

template <class T, class... Args> SharedPtr<T> makeShared(Args &&...args);

} // namespace Poco

#endif // JWT_LINT_STAND_IN_POCO_SHAREDPTR_H
