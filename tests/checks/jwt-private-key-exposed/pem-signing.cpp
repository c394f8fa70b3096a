// RUN: %expect %s --rules=jwt-private-key-exposed,jwt-hardcoded-secret
// A PEM private key that signs. It is not reported as a hard-coded secret once more. (A throw-away key.)
#include <jwt-cpp/jwt.h>

// EXPECT+1: error jwt-private-key-exposed
static const char kKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgevZzL1gdAFr88hb2
OF/2NxApJCzGCEDdfSp6VQO30hyhRANCAAQRWz+jn65BtOMvdyHKcvjBeBSDZH2r
1RTwjmYSi9R/zpBnuQ4EiMnCqfMPWiZqB4QdbAd0E7oH50VpuZ1P087G
-----END PRIVATE KEY-----
)";

std::string issue(const std::string &user) {
  return jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", kKey});
}

std::string issueGood(const std::string &user, const std::string &key) {
  return jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
}
