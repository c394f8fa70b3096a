// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <boost/json/src.hpp> of Boost.JSON 1.75 to 1.90 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://www.boost.org/doc/libs/release/libs/json/

#ifndef JWT_LINT_STAND_IN_BOOST_JSON_SRC_HPP
#define JWT_LINT_STAND_IN_BOOST_JSON_SRC_HPP

#include <boost/json.hpp>

#endif
