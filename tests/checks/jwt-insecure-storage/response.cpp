// RUN: %expect %s --rules=jwt-insecure-storage,jwt-token-in-log
// The client gets its token: a response object of one's own, a stream, a cookie, a header.
#include <iosfwd>
#include <jwt-cpp/jwt.h>
#include <map>
#include <ostream>
#include <sstream>

class Response {
public:
  Response &operator<<(const std::string &text) {
    body_ << text;
    return *this;
  }
  void setHeader(const std::string &name, const std::string &value) { headers_[name] = value; }
  void write(const std::string &text) { body_ << text; }

private:
  std::ostringstream body_;
  std::map<std::string, std::string> headers_;
};

void login(Response &response, std::ostream &raw, const std::string &user, const std::string &key) {
  const auto token = jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
  response << R"({"token":")" << token << R"("})";
  response.write(token);
  response.setHeader("Set-Cookie", "session=" + token + "; HttpOnly; Secure; SameSite=Strict");
  raw << "HTTP/1.1 200 OK\r\nSet-Cookie: session=" << token << "; HttpOnly; Secure\r\n\r\n";
}
