// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token

// Unions, bit-fields, goto, inline assembler, volatile, alloca, statement expressions.

#include <cstring>
#include <jwt-cpp/jwt.h>

union Packet {
  struct {
    unsigned version : 3;
    unsigned : 5;
    unsigned length : 24;
  } bits;
  unsigned char bytes[4];
  struct {
    int a, b;
  };
};

int parse(const unsigned char *data) {
  Packet packet{};
  std::memcpy(packet.bytes, data, sizeof packet.bytes);
  packet.bits.version = 1;
  packet.a = packet.b;
  asm volatile("nop" : : "r"(packet.bytes[0]) : "memory");
  int sum = ({ int x = packet.bits.length; x + 1; });
  if (sum < 0)
    goto failed;
  switch (sum) {
  case 0 ... 9:
    return sum;
  case 10:
    while (sum--) {
    default:;
    }
  }
failed:
  void *label = &&failed;
  return label != nullptr;
}

std::string retry(const std::string &token) {
  int n = 0;
again:
  try {
    return jwt::decode(token).get_subject(); // EXPECT: error jwt-unverified-token
  } catch (const std::exception &) {
    if (n++ < 3)
      goto again;
  }
  return {};
}

extern "C" void *memory(unsigned long size) __attribute__((malloc, alloc_size(1), weak));
__attribute__((constructor)) static void start() {}
thread_local int counter [[maybe_unused]] = 0;
