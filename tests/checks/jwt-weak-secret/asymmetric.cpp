// RUN: %expect %s --rules=jwt-weak-secret
// The texts of asymmetric keys have no length to speak of, and a file name is no key.
#include <fstream>
#include <iterator>
#include <jwt-cpp/jwt.h>

static std::string read(const char *path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

auto verifier = jwt::algorithm::rs256{"short"};
auto signer = jwt::algorithm::es256{"", read("key.pem")};
auto hmac = jwt::algorithm::hs256{read("secret")};
