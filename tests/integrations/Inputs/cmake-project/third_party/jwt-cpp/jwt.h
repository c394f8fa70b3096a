// As much of jwt-cpp as the sample needs to be built.
#pragma once
#include <string>
namespace jwt::algorithm {
struct hs256 {
  explicit hs256(std::string Key) {}
};
} // namespace jwt::algorithm
