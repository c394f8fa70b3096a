// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt/base64.hpp> of arun11299/cpp-jwt 1.2 to 1.5 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/arun11299/cpp-jwt

#ifndef CPP_JWT_BASE64_HPP
#define CPP_JWT_BASE64_HPP

#include "string_view.hpp"

#include <string>

namespace jwt {

std::string base64_encode(const char *in, size_t len);
std::string base64_decode(const char *in, size_t len);
size_t base64_uri_encode(char *data, size_t len) noexcept;
std::string base64_uri_decode(const char *data, size_t len);
std::string base64_uri_decode(const jwt::string_view data);

} // namespace jwt

#endif
