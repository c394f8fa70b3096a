/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/ssl.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_SSL_H
#define OPENSSL_SSL_H

#include "types.h"
#include "bio.h"
#include "x509.h"
#include "pem.h"
#include "hmac.h"
#include "err.h"
#include "safestack.h"

#ifdef __cplusplus
extern "C" {
#endif

#define SSL_FILETYPE_PEM 1
#define SSL_FILETYPE_ASN1 2
#define SSL_VERIFY_NONE 0x00
#define SSL_VERIFY_PEER 0x01
#define SSL_VERIFY_FAIL_IF_NO_PEER_CERT 0x02
#define SSL_ERROR_NONE 0
#define SSL_ERROR_SSL 1
#define SSL_ERROR_WANT_READ 2
#define SSL_ERROR_WANT_WRITE 3
#define SSL_ERROR_WANT_X509_LOOKUP 4
#define SSL_ERROR_SYSCALL 5
#define SSL_ERROR_ZERO_RETURN 6
#define SSL_OP_NO_SSLv2 0x0
#define SSL_OP_NO_SSLv3 0x02000000
#define SSL_OP_NO_TLSv1 0x04000000
#define SSL_OP_NO_TLSv1_1 0x10000000
#define SSL_OP_NO_COMPRESSION 0x00020000
#define SSL_OP_ALL 0x80000850
#define SSL_OP_SINGLE_DH_USE 0x0
#define SSL_MODE_AUTO_RETRY 0x00000004
#define SSL_MODE_ENABLE_PARTIAL_WRITE 0x00000001
#define SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER 0x00000002
#define SSL_SENT_SHUTDOWN 1
#define SSL_RECEIVED_SHUTDOWN 2
#define TLS1_VERSION 0x0301
#define TLS1_1_VERSION 0x0302
#define TLS1_2_VERSION 0x0303
#define TLS1_3_VERSION 0x0304
typedef int (*SSL_verify_cb)(int preverify_ok, X509_STORE_CTX *x509_ctx);
const SSL_METHOD *TLS_method(void);
const SSL_METHOD *TLS_client_method(void);
const SSL_METHOD *TLS_server_method(void);
const SSL_METHOD *TLSv1_2_method(void);
const SSL_METHOD *TLSv1_2_client_method(void);
const SSL_METHOD *TLSv1_2_server_method(void);
#define SSLv23_method TLS_method
#define SSLv23_client_method TLS_client_method
#define SSLv23_server_method TLS_server_method
int OPENSSL_init_ssl(uint64_t opts, const OPENSSL_INIT_SETTINGS *settings);
#define SSL_library_init() OPENSSL_init_ssl(0, NULL)
#define SSL_load_error_strings() OPENSSL_init_ssl(0, NULL)
#define OpenSSL_add_ssl_algorithms() OPENSSL_init_ssl(0, NULL)
SSL_CTX *SSL_CTX_new(const SSL_METHOD *meth);
void SSL_CTX_free(SSL_CTX *ctx);
int SSL_CTX_up_ref(SSL_CTX *ctx);
int SSL_CTX_use_certificate_file(SSL_CTX *ctx, const char *file, int type);
int SSL_CTX_use_certificate_chain_file(SSL_CTX *ctx, const char *file);
int SSL_CTX_use_PrivateKey_file(SSL_CTX *ctx, const char *file, int type);
int SSL_CTX_check_private_key(const SSL_CTX *ctx);
int SSL_CTX_load_verify_locations(SSL_CTX *ctx, const char *CAfile, const char *CApath);
int SSL_CTX_set_default_verify_paths(SSL_CTX *ctx);
void SSL_CTX_set_verify(SSL_CTX *ctx, int mode, SSL_verify_cb callback);
void SSL_CTX_set_default_passwd_cb(SSL_CTX *ctx, pem_password_cb *cb);
int SSL_CTX_set_cipher_list(SSL_CTX *ctx, const char *str);
int SSL_CTX_set_ciphersuites(SSL_CTX *ctx, const char *str);
uint64_t SSL_CTX_set_options(SSL_CTX *ctx, uint64_t options);
long SSL_CTX_ctrl(SSL_CTX *ctx, int cmd, long larg, void *parg);
#define SSL_CTX_set_min_proto_version(ctx, version) SSL_CTX_ctrl(ctx, 123, version, NULL)
#define SSL_CTX_set_max_proto_version(ctx, version) SSL_CTX_ctrl(ctx, 124, version, NULL)
#define SSL_CTX_set_mode(ctx, op) SSL_CTX_ctrl((ctx), 33, (op), NULL)
#define SSL_CTX_set_ecdh_auto(ctx, onoff) ((onoff) != 0)
#define SSL_CTX_set_session_cache_mode(ctx, m) SSL_CTX_ctrl(ctx, 44, m, NULL)
X509_STORE *SSL_CTX_get_cert_store(const SSL_CTX *ctx);
SSL *SSL_new(SSL_CTX *ctx);
void SSL_free(SSL *ssl);
int SSL_set_fd(SSL *s, int fd);
int SSL_get_fd(const SSL *s);
void SSL_set_bio(SSL *s, BIO *rbio, BIO *wbio);
void SSL_set_accept_state(SSL *s);
void SSL_set_connect_state(SSL *s);
int SSL_accept(SSL *ssl);
int SSL_connect(SSL *ssl);
int SSL_do_handshake(SSL *s);
int SSL_read(SSL *ssl, void *buf, int num);
int SSL_peek(SSL *ssl, void *buf, int num);
int SSL_write(SSL *ssl, const void *buf, int num);
int SSL_pending(const SSL *s);
int SSL_shutdown(SSL *s);
int SSL_get_shutdown(const SSL *ssl);
void SSL_set_shutdown(SSL *ssl, int mode);
int SSL_get_error(const SSL *s, int ret_code);
long SSL_get_verify_result(const SSL *ssl);
long SSL_ctrl(SSL *ssl, int cmd, long larg, void *parg);
#define SSL_set_tlsext_host_name(s, name) SSL_ctrl(s, 55, 0, (void *)(name))
#define SSL_set_mode(ssl, op) SSL_ctrl((ssl), 33, (op), NULL)
int SSL_set1_host(SSL *s, const char *hostname);
void SSL_set_verify(SSL *s, int mode, SSL_verify_cb callback);
X509 *SSL_get1_peer_certificate(const SSL *s);
#define SSL_get_peer_certificate SSL_get1_peer_certificate
const char *SSL_get_version(const SSL *s);
const SSL_CIPHER *SSL_get_current_cipher(const SSL *s);
const char *SSL_CIPHER_get_name(const SSL_CIPHER *c);
int SSL_is_init_finished(const SSL *s);

#ifdef __cplusplus
}
#endif

#endif
