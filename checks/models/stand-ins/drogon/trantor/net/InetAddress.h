// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <trantor/net/InetAddress.h> of trantor 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/an-tao/trantor

#ifndef JWT_LINT_STAND_IN_TRANTOR_NET_INETADDRESS_H
#define JWT_LINT_STAND_IN_TRANTOR_NET_INETADDRESS_H

#include <cstdint>
#include <string>

#if __cplusplus >= 201703L
namespace trantor {
class InetAddress {
public:
  InetAddress(uint16_t port = 0, bool loopbackOnly = false, bool ipv6 = false);
  InetAddress(const std::string &ip, uint16_t port, bool ipv6 = false);
  std::string toIp() const;
  std::string toIpPort() const;
  uint16_t toPort() const;
  bool isIntranetIp() const;
  bool isLoopbackIp() const;
};
} // namespace trantor
#endif

#endif
