// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt-cpp/base.h> of Thalhammer/jwt-cpp 0.5 to 0.7 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://thalhammer.github.io/jwt-cpp/

#ifndef JWT_CPP_BASE_H
#define JWT_CPP_BASE_H

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace jwt {

namespace alphabet {

struct base64 {
  static const std::array<char, 64> &data();
  static const std::array<int8_t, 256> &rdata();
  static const std::string &fill();
};

struct base64url {
  static const std::array<char, 64> &data();
  static const std::array<int8_t, 256> &rdata();
  static const std::string &fill();
};

namespace helper {
struct base64url_percent_encoding {
  static const std::array<char, 64> &data();
  static const std::array<int8_t, 256> &rdata();
  static const std::vector<std::string> &fill();
};
} // namespace helper

uint32_t index(const std::array<int8_t, 256> &rdata, char symbol);

} // namespace alphabet

namespace base {
template <typename T> std::string encode(const std::string &bin);
template <typename T> std::string decode(const std::string &base);
template <typename T> std::string pad(const std::string &base);
template <typename T> std::string trim(const std::string &base);
} // namespace base

} // namespace jwt

#endif
