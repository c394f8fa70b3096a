// RUN: %expect %s --rules=jwt-weak-secret
// Long enough, and still guessed: words, repetitions, counting, keyboard rows, the examples of tutorials.
#include <jwt-cpp/jwt.h>

auto a = jwt::algorithm::hs256{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"};                  // EXPECT: error jwt-weak-secret
auto b = jwt::algorithm::hs256{"12345678901234567890123456789012"};                          // EXPECT: error jwt-weak-secret
auto c = jwt::algorithm::hs256{"abcabcabcabcabcabcabcabcabcabcabcabc"};                      // EXPECT: error jwt-weak-secret
auto d = jwt::algorithm::hs256{"secretsecretsecretsecretsecretsecret"};                      // EXPECT: error jwt-weak-secret
auto e = jwt::algorithm::hs256{"qwertyuiopasdfghjklzxcvbnmqwertyuiop"};                      // EXPECT: error jwt-weak-secret
auto f = jwt::algorithm::hs256{"your-256-bit-secret-your-256-bit-secret"};                   // EXPECT: error jwt-weak-secret
auto g = jwt::algorithm::hs256{"your_super_secret_key_change_in_production"};                // EXPECT: error jwt-weak-secret
auto h = jwt::algorithm::hs256{"my-super-secret-key-for-the-orders-service"};                // EXPECT: error jwt-weak-secret

// Random, and therefore only jwt-hardcoded-secret.
auto good = jwt::algorithm::hs256{"3mJx0vQyT8cKzR1nHsWf7LbGpDeAu4Yi6Xo9"};
