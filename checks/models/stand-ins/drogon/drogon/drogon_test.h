// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/drogon_test.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_DROGON_TEST_H
#define JWT_LINT_STAND_IN_DROGON_DROGON_TEST_H

#include <drogon/drogon.h>

#if __cplusplus >= 201703L
#define JWT_LINT_DROGON_CHECK_(...) static_cast<void>(__VA_ARGS__)
#define CHECK(...) JWT_LINT_DROGON_CHECK_(__VA_ARGS__)
#define REQUIRE(...) JWT_LINT_DROGON_CHECK_(__VA_ARGS__)
#define MANDATE(...) JWT_LINT_DROGON_CHECK_(__VA_ARGS__)
#define DROGON_TEST(name) static void drogon_test_##name()
namespace drogon {
namespace test {
int run(int argc, char **argv);
} // namespace test
} // namespace drogon
#endif

#endif
