// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <Poco/Crypto/ECKey.h> of Poco 1.11 to 1.15 where it is not installed: an EC key.
// Declarations only. API: https://docs.pocoproject.org/current/

#ifndef JWT_LINT_STAND_IN_POCO_CRYPTO_ECKEY_H
#define JWT_LINT_STAND_IN_POCO_CRYPTO_ECKEY_H

#include "Poco/SharedPtr.h"

#include <string>

namespace Poco {
namespace Crypto {

class ECKey {
public:
  using Ptr = SharedPtr<ECKey>;
  ECKey(const std::string &publicKeyFile, const std::string &privateKeyFile = "",
         const std::string &passphrase = "");
};

} // namespace Crypto
} // namespace Poco

#endif // JWT_LINT_STAND_IN_POCO_CRYPTO_ECKEY_H
