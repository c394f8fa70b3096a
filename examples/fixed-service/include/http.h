// Requests and responses as plain structs, and a small blocking HTTP server. TLS ends at the
// reverse proxy in front of it.
#pragma once

#include <functional>
#include <map>
#include <string>

struct Request {
  std::string method;
  std::string path;
  std::map<std::string, std::string> headers; // names in lower case
  std::string body;
};

struct Response {
  int status = 200;
  std::string body; // JSON
};

using Handler = std::function<Response(const Request &)>;

// The token of an "Authorization: Bearer" header, empty when there is none.
std::string bearerToken(const Request &request);

// Serves one connection after the other until the process ends.
void serve(int port, const Handler &handler);
