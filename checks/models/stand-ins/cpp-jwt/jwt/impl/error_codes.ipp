// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt/impl/error_codes.ipp> of arun11299/cpp-jwt 1.2 to 1.5 where it is not
// installed. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/arun11299/cpp-jwt

#ifndef CPP_JWT_STAND_IN_IMPL_ERROR_CODES_IPP
#define CPP_JWT_STAND_IN_IMPL_ERROR_CODES_IPP

#include "../error_codes.hpp"

#endif
