// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <crow.h> of Crow 0.3 to 1.x where it is not installed.
// Declarations only, except templates that take a lambda: its type has no linkage, so they need a
// body. API: https://crowcpp.org

#ifndef JWT_LINT_STAND_IN_CROW_H
#define JWT_LINT_STAND_IN_CROW_H

#include <chrono>
#include <functional>
#include <initializer_list>
#include <iosfwd>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

namespace crow {

enum class HTTPMethod {
  Delete = 0,
  Get,
  Head,
  Post,
  Put,
  Connect,
  Options,
  Trace,
  Patch,
  DELETE = 0,
  GET,
  HEAD,
  POST,
  PUT,
  CONNECT,
  OPTIONS,
  TRACE,
  PATCH
};
std::string method_name(HTTPMethod method);
HTTPMethod operator""_method(const char *str, size_t len);

enum status {
  CONTINUE = 100,
  OK = 200,
  CREATED = 201,
  ACCEPTED = 202,
  NO_CONTENT = 204,
  MOVED_PERMANENTLY = 301,
  FOUND = 302,
  NOT_MODIFIED = 304,
  BAD_REQUEST = 400,
  UNAUTHORIZED = 401,
  FORBIDDEN = 403,
  NOT_FOUND = 404,
  METHOD_NOT_ALLOWED = 405,
  CONFLICT = 409,
  TOO_MANY_REQUESTS = 429,
  INTERNAL_SERVER_ERROR = 500,
  NOT_IMPLEMENTED = 501,
  SERVICE_UNAVAILABLE = 503
};

enum class LogLevel {
  Debug = 0,
  Info,
  Warning,
  Error,
  Critical,
  DEBUG = 0,
  INFO,
  WARNING,
  ERROR,
  CRITICAL
};

class logger {
public:
  logger(LogLevel level);
  template <typename T> logger &operator<<(T const &value);
  static void setLogLevel(LogLevel level);
};
#define CROW_LOG_CRITICAL crow::logger(crow::LogLevel::Critical)
#define CROW_LOG_ERROR crow::logger(crow::LogLevel::Error)
#define CROW_LOG_WARNING crow::logger(crow::LogLevel::Warning)
#define CROW_LOG_INFO crow::logger(crow::LogLevel::Info)
#define CROW_LOG_DEBUG crow::logger(crow::LogLevel::Debug)

namespace json {

enum class type : char { Null, False, True, Number, String, List, Object, Function };

class r_string {
public:
  operator std::string() const;
  const char *begin() const;
  const char *end() const;
  size_t size() const;
};

class rvalue {
public:
  rvalue() noexcept;
  explicit operator bool() const noexcept;
  explicit operator int64_t() const;
  explicit operator uint64_t() const;
  explicit operator int() const;
  explicit operator double() const;
  explicit operator std::string() const;
  type t() const;
  int64_t i() const;
  uint64_t u() const;
  double d() const;
  bool b() const;
  r_string s() const;
  bool has(const char *str) const;
  bool has(const std::string &str) const;
  int count(const std::string &str) const;
  const rvalue *begin() const;
  const rvalue *end() const;
  size_t size() const;
  std::string key() const;
  std::vector<std::string> keys() const;
  const rvalue &operator[](int index) const;
  const rvalue &operator[](size_t index) const;
  const rvalue &operator[](const char *str) const;
  const rvalue &operator[](const std::string &str) const;
};
bool operator==(const rvalue &l, const std::string &r);
std::ostream &operator<<(std::ostream &os, const rvalue &r);

class wvalue {
public:
  using object = std::map<std::string, wvalue>;
  using list = std::vector<wvalue>;
  wvalue();
  wvalue(std::nullptr_t);
  wvalue(bool value);
  wvalue(int value);
  wvalue(unsigned value);
  wvalue(long value);
  wvalue(unsigned long value);
  wvalue(long long value);
  wvalue(unsigned long long value);
  wvalue(double value);
  wvalue(char const *value);
  wvalue(std::string const &value);
  wvalue(std::initializer_list<std::pair<std::string const, wvalue>> initializer_list);
  wvalue(object const &value);
  wvalue(const list &r);
  wvalue(const rvalue &r);
  wvalue(const wvalue &r);
  wvalue(wvalue &&r);
  wvalue &operator=(wvalue const &r);
  wvalue &operator=(wvalue &&r);
  template <typename T> wvalue &operator=(const std::vector<T> &v);
  wvalue &operator[](unsigned index);
  wvalue &operator[](const char *str);
  wvalue &operator[](const std::string &str);
  const wvalue &operator[](unsigned index) const;
  const wvalue &operator[](const char *str) const;
  const wvalue &operator[](const std::string &str) const;
  size_t size() const;
  std::vector<std::string> keys() const;
  std::string dump() const;
};

rvalue load(const char *data, size_t size);
rvalue load(const char *data);
rvalue load(const std::string &str);

} // namespace json

class query_string {
public:
  char *get(const std::string &name) const;
  std::vector<char *> get_list(const std::string &name, bool use_brackets = true) const;
  std::vector<std::string> keys() const;
};

using ci_map = std::multimap<std::string, std::string>;

struct request {
  HTTPMethod method;
  std::string raw_url;
  std::string url;
  query_string url_params;
  ci_map headers;
  std::string body;
  std::string remote_ip_address;
  const std::string &get_header_value(const std::string &key) const;
};

struct response {
  int code;
  std::string body;
  ci_map headers;
  response();
  explicit response(int code_);
  response(std::string body_);
  response(int code_, std::string body_);
  response(std::string contentType, std::string body_);
  response(int code_, std::string contentType, std::string body_);
  template <typename Json, typename = std::enable_if_t<
                               std::is_same<std::decay_t<Json>, json::wvalue>::value>>
  response(Json &&json_value);
  template <typename Json, typename = std::enable_if_t<
                               std::is_same<std::decay_t<Json>, json::wvalue>::value>>
  response(int code_, Json &&json_value);
  response(const response &) = delete;
  response(response &&r) noexcept;
  response &operator=(response &&r) noexcept;
  void set_header(std::string key, std::string value);
  void add_header(std::string key, std::string value);
  const std::string &get_header_value(const std::string &key);
  void redirect(const std::string &location);
  void write(const std::string &body_part);
  void end();
  void end(const std::string &body_part);
  bool is_completed() const noexcept;
};

namespace websocket {
struct connection {
  virtual void send_text(std::string msg) = 0;
  virtual void send_binary(std::string msg) = 0;
  virtual void close(std::string const &msg = "quit") = 0;
  virtual std::string get_remote_ip() = 0;
  void *userdata();
  void userdata(void *u);
  virtual ~connection() = default;
};
} // namespace websocket

class Rule {
public:
  template <typename Func> void operator()(Func &&) {}
  template <typename... Methods> Rule &methods(HTTPMethod method, Methods... rest);
  Rule &name(std::string name) noexcept;
  template <typename App, typename... Middlewares> Rule &middlewares();
  Rule &websocket(void *app = nullptr);
  template <typename Func> Rule &onopen(Func) { return *this; }
  template <typename Func> Rule &onmessage(Func) { return *this; }
  template <typename Func> Rule &onclose(Func) { return *this; }
  template <typename Func> Rule &onerror(Func) { return *this; }
  template <typename Func> Rule &onaccept(Func) { return *this; }
};

struct ILocalMiddleware {};

template <typename... Middlewares> class Crow {
public:
  Crow();
  template <typename... Ts> Crow(Ts &&...ts);
  Rule &route(const std::string &rule);
  Rule &catchall_rule();
  Crow &port(std::uint16_t port);
  Crow &bindaddr(std::string bindaddr);
  Crow &multithreaded();
  Crow &concurrency(unsigned concurrency);
  Crow &loglevel(LogLevel level);
  Crow &server_name(std::string server_name);
  Crow &timeout(std::uint8_t timeout);
  Crow &use_compression(int algorithm);
  Crow &ssl_file(const std::string &crt_filename, const std::string &key_filename);
  Crow &ssl_file(const std::string &pem_filename);
  Crow &validate();
  void run();
  void stop();
  template <typename T> typename T::context &get_context(const request &req);
  template <typename T> T &get_middleware();
};
template <typename... Middlewares> using App = Crow<Middlewares...>;
using SimpleApp = Crow<>;

#define CROW_ROUTE(app, url) (app).route(url)
#define CROW_BP_ROUTE(blueprint, url) (blueprint).route(url)
#define CROW_WEBSOCKET_ROUTE(app, url) (app).route(url).websocket(&(app))
#define CROW_MIDDLEWARES(app, ...)                                                                 \
  middlewares<typename std::remove_reference<decltype(app)>::type, __VA_ARGS__>()
#define CROW_CATCHALL_ROUTE(app) (app).catchall_rule()

} // namespace crow

using crow::operator""_method;

#endif
