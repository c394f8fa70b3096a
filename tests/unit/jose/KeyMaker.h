//===- KeyMaker.h - Fresh keys for tests ----------------------------------===//
//
// Keys are made while the tests run: a repository of a security tool holds no private key,
// not even one that protects nothing.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_TESTS_UNIT_JOSE_KEYMAKER_H
#define JWTLINT_TESTS_UNIT_JOSE_KEYMAKER_H

#include <ctime>
#include <memory>
#include <string>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace jwtlint::jose::test {

using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

inline KeyPtr rsaKey(size_t Bits) {
  return {EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", Bits), EVP_PKEY_free};
}
inline KeyPtr ecKey(const char *Curve) {
  return {EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", Curve), EVP_PKEY_free};
}
inline KeyPtr edKey() { return {EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free}; }

/// What \p Write puts into a BIO.
template <typename Function> std::string written(Function Write) {
  const std::unique_ptr<BIO, decltype(&BIO_free_all)> Out(BIO_new(BIO_s_mem()), BIO_free_all);
  Write(Out.get());
  char *Data = nullptr;
  const long Size = BIO_get_mem_data(Out.get(), &Data);
  return {Data, static_cast<size_t>(Size)};
}

inline std::string privatePem(const KeyPtr &Key) {
  return written([&](BIO *Out) {
    PEM_write_bio_PKCS8PrivateKey(Out, Key.get(), nullptr, nullptr, 0, nullptr, nullptr);
  });
}
/// "RSA PRIVATE KEY" or "EC PRIVATE KEY".
inline std::string traditionalPem(const KeyPtr &Key, const EVP_CIPHER *Cipher = nullptr) {
  unsigned char Password[] = "password";
  return written([&](BIO *Out) {
    PEM_write_bio_PrivateKey_traditional(Out, Key.get(), Cipher, Cipher ? Password : nullptr,
                                         Cipher ? 8 : 0, nullptr, nullptr);
  });
}
inline std::string encryptedPem(const KeyPtr &Key) {
  char Password[] = "password";
  return written([&](BIO *Out) {
    PEM_write_bio_PKCS8PrivateKey(Out, Key.get(), EVP_aes_256_cbc(), Password, 8, nullptr, nullptr);
  });
}
inline std::string publicPem(const KeyPtr &Key) {
  return written([&](BIO *Out) { PEM_write_bio_PUBKEY(Out, Key.get()); });
}
inline std::string publicDer(const KeyPtr &Key) {
  return written([&](BIO *Out) { i2d_PUBKEY_bio(Out, Key.get()); });
}
inline std::string privateDer(const KeyPtr &Key) {
  return written([&](BIO *Out) {
    i2d_PKCS8PrivateKey_bio(Out, Key.get(), nullptr, nullptr, 0, nullptr, nullptr);
  });
}

inline std::string certificatePem(const KeyPtr &Key) {
  const std::unique_ptr<X509, decltype(&X509_free)> Certificate(X509_new(), X509_free);
  ASN1_INTEGER_set(X509_get_serialNumber(Certificate.get()), 1);
  X509_gmtime_adj(X509_getm_notBefore(Certificate.get()), 0);
  X509_gmtime_adj(X509_getm_notAfter(Certificate.get()), 3600);
  X509_set_pubkey(Certificate.get(), Key.get());
  X509_sign(Certificate.get(), Key.get(), EVP_sha256());
  return written([&](BIO *Out) { PEM_write_bio_X509(Out, Certificate.get()); });
}

inline std::string replaced(std::string Text, const std::string &From, const std::string &To) {
  for (size_t At = 0; (At = Text.find(From, At)) != std::string::npos; At += To.size())
    Text.replace(At, From.size(), To);
  return Text;
}

} // namespace jwtlint::jose::test

#endif // JWTLINT_TESTS_UNIT_JOSE_KEYMAKER_H
