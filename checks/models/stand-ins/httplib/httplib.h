// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <httplib.h> of yhirose/cpp-httplib 0.10 to 0.2x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/yhirose/cpp-httplib

#ifndef JWT_LINT_STAND_IN_HTTPLIB_H
#define JWT_LINT_STAND_IN_HTTPLIB_H

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace httplib {

using Headers = std::multimap<std::string, std::string>;
using Params = std::multimap<std::string, std::string>;
using Progress = std::function<bool(uint64_t current, uint64_t total)>;

/// What a capture of the route's pattern is.
struct Match {
  std::string str() const;
  operator std::string() const;
};
struct Matches {
  Match operator[](size_t n) const;
  size_t size() const;
  std::string str(size_t n = 0) const;
};

struct MultipartFormData {
  std::string name;
  std::string content;
  std::string filename;
  std::string content_type;
};
using MultipartFormDataItems = std::vector<MultipartFormData>;

struct Request {
  std::string method;
  std::string path;
  std::string target;
  Params params;
  Headers headers;
  std::string body;
  std::string remote_addr;
  int remote_port = -1;
  std::string version;
  Matches matches;
  std::map<std::string, std::string> path_params;

  bool has_header(const std::string &key) const;
  std::string get_header_value(const std::string &key, const char *def = "", size_t id = 0) const;
  uint64_t get_header_value_u64(const std::string &key, uint64_t def = 0, size_t id = 0) const;
  size_t get_header_value_count(const std::string &key) const;
  void set_header(const std::string &key, const std::string &val);
  bool has_param(const std::string &key) const;
  std::string get_param_value(const std::string &key, size_t id = 0) const;
  size_t get_param_value_count(const std::string &key) const;
  bool is_multipart_form_data() const;
  bool has_file(const std::string &key) const;
  MultipartFormData get_file_value(const std::string &key) const;
};

struct Response {
  std::string version;
  int status = -1;
  std::string reason;
  Headers headers;
  std::string body;
  std::string location;

  bool has_header(const std::string &key) const;
  std::string get_header_value(const std::string &key, const char *def = "", size_t id = 0) const;
  void set_header(const std::string &key, const std::string &val);
  void set_redirect(const std::string &url, int status = 302);
  void set_content(const char *s, size_t n, const std::string &content_type);
  void set_content(const std::string &s, const std::string &content_type);
};

enum class Error { Success = 0, Unknown, Connection, BindIPAddress, Read, Write, SSLConnection };
std::string to_string(Error error);

class Result {
public:
  Result() = default;
  operator bool() const;
  bool operator==(std::nullptr_t) const;
  bool operator!=(std::nullptr_t) const;
  const Response &value() const;
  Response &value();
  const Response &operator*() const;
  Response &operator*();
  const Response *operator->() const;
  Response *operator->();
  Error error() const;
};

class Server {
public:
  enum class HandlerResponse { Handled, Unhandled };
  using Handler = std::function<void(const Request &, Response &)>;
  using HandlerWithResponse = std::function<HandlerResponse(const Request &, Response &)>;
  using ExceptionHandler = std::function<void(const Request &, Response &, std::exception_ptr ep)>;
  using Logger = std::function<void(const Request &, const Response &)>;
  Server();
  virtual ~Server();
  bool is_valid() const;
  Server &Get(const std::string &pattern, Handler handler);
  Server &Post(const std::string &pattern, Handler handler);
  Server &Put(const std::string &pattern, Handler handler);
  Server &Patch(const std::string &pattern, Handler handler);
  Server &Delete(const std::string &pattern, Handler handler);
  Server &Options(const std::string &pattern, Handler handler);
  bool set_base_dir(const std::string &dir, const std::string &mount_point = "");
  bool set_mount_point(const std::string &mount_point, const std::string &dir,
                       Headers headers = Headers());
  Server &set_error_handler(Handler handler);
  Server &set_exception_handler(ExceptionHandler handler);
  Server &set_pre_routing_handler(HandlerWithResponse handler);
  Server &set_post_routing_handler(Handler handler);
  Server &set_logger(Logger logger);
  Server &set_default_headers(Headers headers);
  Server &set_payload_max_length(size_t length);
  Server &set_read_timeout(time_t sec, time_t usec = 0);
  Server &set_write_timeout(time_t sec, time_t usec = 0);
  bool bind_to_port(const std::string &host, int port, int socket_flags = 0);
  bool listen_after_bind();
  bool listen(const std::string &host, int port, int socket_flags = 0);
  bool is_running() const;
  void stop();
};

class SSLServer : public Server {
public:
  SSLServer(const char *cert_path, const char *private_key_path,
            const char *client_ca_cert_file_path = nullptr,
            const char *client_ca_cert_dir_path = nullptr,
            const char *private_key_password = nullptr);
};

class Client {
public:
  explicit Client(const std::string &scheme_host_port);
  explicit Client(const std::string &host, int port);
  ~Client();
  bool is_valid() const;
  Result Get(const std::string &path);
  Result Get(const std::string &path, const Headers &headers);
  Result Get(const std::string &path, const Params &params, const Headers &headers);
  Result Head(const std::string &path);
  Result Post(const std::string &path);
  Result Post(const std::string &path, const std::string &body, const std::string &content_type);
  Result Post(const std::string &path, const Headers &headers, const std::string &body,
              const std::string &content_type);
  Result Post(const std::string &path, const Params &params);
  Result Post(const std::string &path, const Headers &headers, const Params &params);
  Result Put(const std::string &path, const std::string &body, const std::string &content_type);
  Result Put(const std::string &path, const Headers &headers, const std::string &body,
             const std::string &content_type);
  Result Patch(const std::string &path, const std::string &body, const std::string &content_type);
  Result Delete(const std::string &path);
  Result Delete(const std::string &path, const Headers &headers);
  void set_default_headers(Headers headers);
  void set_basic_auth(const std::string &username, const std::string &password);
  void set_bearer_token_auth(const std::string &token);
  void set_connection_timeout(time_t sec, time_t usec = 0);
  void set_read_timeout(time_t sec, time_t usec = 0);
  void set_follow_location(bool on);
  void set_keep_alive(bool on);
  void set_ca_cert_path(const std::string &ca_cert_file_path,
                        const std::string &ca_cert_dir_path = std::string());
  void enable_server_certificate_verification(bool enabled);
};

class SSLClient : public Client {
public:
  explicit SSLClient(const std::string &host, int port = 443);
};

std::pair<std::string, std::string>
make_bearer_token_authentication_header(const std::string &token, bool is_proxy = false);
std::pair<std::string, std::string> make_basic_authentication_header(const std::string &username,
                                                                     const std::string &password,
                                                                     bool is_proxy = false);

} // namespace httplib

#endif
