#include "http.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <optional>
#include <sstream>
#include <stdexcept>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

constexpr std::size_t kMaxHead = 64 * 1024;
constexpr std::size_t kMaxBody = 1024 * 1024;

bool receiveMore(int connection, std::string &data) {
  char buffer[4096];
  const ssize_t count = recv(connection, buffer, sizeof buffer, 0);
  if (count <= 0)
    return false;
  data.append(buffer, static_cast<std::size_t>(count));
  return true;
}

std::string lowerCase(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

// The length of the body as the request states it; nothing when it is no number or too large.
std::optional<std::size_t> bodyLength(const Request &request) {
  const auto header = request.headers.find("content-length");
  if (header == request.headers.end())
    return 0;
  const std::string &digits = header->second;
  if (digits.empty() || digits.size() > 7 ||
      !std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return std::isdigit(c); }))
    return std::nullopt;
  const std::size_t length = std::stoul(digits);
  return length <= kMaxBody ? std::optional<std::size_t>(length) : std::nullopt;
}

std::optional<Request> receive(int connection) {
  std::string data;
  std::size_t end;
  while ((end = data.find("\r\n\r\n")) == std::string::npos)
    if (data.size() > kMaxHead || !receiveMore(connection, data))
      return std::nullopt;

  Request request;
  std::istringstream head(data.substr(0, end));
  head >> request.method >> request.path;
  std::string line;
  std::getline(head, line); // the rest of the request line
  while (std::getline(head, line)) {
    const auto colon = line.find(':');
    if (colon == std::string::npos)
      return std::nullopt;
    const auto first = line.find_first_not_of(" \t", colon + 1);
    const auto last = line.find_last_not_of(" \t\r");
    request.headers[lowerCase(line.substr(0, colon))] =
        first == std::string::npos || last < first ? "" : line.substr(first, last - first + 1);
  }

  const auto length = bodyLength(request);
  if (!length)
    return std::nullopt;
  request.body = data.substr(end + 4);
  while (request.body.size() < *length)
    if (!receiveMore(connection, request.body))
      return std::nullopt;
  request.body.resize(*length);
  return request;
}

void reply(int connection, const Response &response) {
  const std::string text = "HTTP/1.1 " + std::to_string(response.status) +
                           " -\r\nContent-Type: application/json\r\nCache-Control: no-store\r\n"
                           "Connection: close\r\nContent-Length: " +
                           std::to_string(response.body.size()) + "\r\n\r\n" + response.body;
  for (std::size_t sent = 0; sent < text.size();) {
    const ssize_t count = send(connection, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
    if (count <= 0)
      return;
    sent += static_cast<std::size_t>(count);
  }
}

} // namespace

std::string bearerToken(const Request &request) {
  static const std::string scheme = "Bearer ";
  const auto header = request.headers.find("authorization");
  if (header == request.headers.end() || header->second.compare(0, scheme.size(), scheme) != 0)
    return {};
  return header->second.substr(scheme.size());
}

void serve(int port, const Handler &handler) {
  const int listener = socket(AF_INET, SOCK_STREAM, 0);
  const int reuse = 1;
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof reuse);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_ANY);
  if (bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
      listen(listener, 64) != 0)
    throw std::runtime_error("cannot listen on port " + std::to_string(port));

  for (;;) {
    const int connection = accept(listener, nullptr, nullptr);
    if (connection < 0)
      continue;
    const timeval timeout{5, 0}; // a silent client must not block the others for long
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout);
    const auto request = receive(connection);
    reply(connection, request ? handler(*request) : Response{400, R"({"error":"bad request"})"});
    close(connection);
  }
}
