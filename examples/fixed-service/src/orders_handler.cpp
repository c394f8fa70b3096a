#include "orders_handler.h"

#include <chrono>
#include <exception>
#include <system_error>

#include <jwt-cpp/jwt.h>
#include <nlohmann/json.hpp>

using nlohmann::json;

namespace {

Response reply(const json &body) { return {200, body.dump()}; }

Response refuse(int status) { return {status, R"({"error":"refused"})"}; }

} // namespace

OrdersHandler::OrdersHandler(const Settings &settings, AuthService &auth)
    : settings_(settings), auth_(auth) {}

Response OrdersHandler::handle(const Request &request) {
  const std::string route = request.method + ' ' + request.path;
  try {
    if (route == "POST /login")
      return login(request);
    if (route == "POST /refresh")
      return refresh(request);
    if (route == "GET /orders")
      return listOrders(request);
    if (route == "POST /orders")
      return createOrder(request);
    if (route == "POST /partner/orders")
      return partnerOrder(request);
    if (route == "POST /report/access")
      return reportAccess(request);
    if (route == "GET /report")
      return report(request);
    return refuse(404);
  } catch (const json::exception &) {
    return refuse(400);
  } catch (const std::exception &) {
    return refuse(401);
  }
}

Response OrdersHandler::login(const Request &request) {
  const Tokens tokens = auth_.login(bearerToken(request));
  return reply({{"access_token", tokens.access}, {"refresh_token", tokens.refresh}});
}

Response OrdersHandler::refresh(const Request &request) {
  const Tokens tokens = auth_.refresh(bearerToken(request));
  return reply({{"access_token", tokens.access}, {"refresh_token", tokens.refresh}});
}

Response OrdersHandler::listOrders(const Request &request) const {
  const User user = auth_.authenticate(bearerToken(request));
  const auto found = orders_.find(user.name);
  return reply({{"orders", found == orders_.end() ? json::array() : json(found->second)}});
}

Response OrdersHandler::createOrder(const Request &request) {
  const User user = auth_.authenticate(bearerToken(request));
  add(user.name, request.body);
  return reply({{"billing_token", billingToken(user.name)}});
}

// The partner shop signs its orders with its own private key; we hold only the public half.
Response OrdersHandler::partnerOrder(const Request &request) {
  const auto decoded = jwt::decode(bearerToken(request));
  std::error_code error;
  jwt::verify()
      .allow_algorithm(jwt::algorithm::es256{settings_.partnerKey})
      .with_issuer("https://shop.example.net")
      .with_audience(settings_.audience)
      .expires_at_leeway(30)
      .verify(decoded, error);
  if (error) // this overload of verify() throws nothing: whoever ignores the error accepts all
    return refuse(401);
  add(decoded.get_subject(), request.body);
  return reply({{"accepted", true}});
}

// Hands an administrator the token with which the reporting tool may fetch the numbers. The
// tool cannot set headers: it posts the administrator's token.
Response OrdersHandler::reportAccess(const Request &request) const {
  // The role counts only once the token that states it has been verified.
  const User user = auth_.authenticate(request.body);
  if (user.role != "admin")
    return refuse(403);
  const auto now = std::chrono::system_clock::now();
  const std::string token = jwt::create()
                                .set_issuer(settings_.issuer)
                                .set_audience("orders-report")
                                .set_subject(user.name)
                                .set_id(randomHex(16))
                                .set_issued_at(now)
                                .set_expires_at(now + std::chrono::minutes{30})
                                .sign(jwt::algorithm::hs256{settings_.reportKey});
  return reply({{"report_token", token}});
}

Response OrdersHandler::report(const Request &request) const {
  jwt::verify()
      .allow_algorithm(jwt::algorithm::hs256{settings_.reportKey})
      .with_issuer(settings_.issuer)
      .with_audience("orders-report")
      .expires_at_leeway(0)
      .verify(jwt::decode(bearerToken(request)));
  json counts = json::object();
  for (const auto &[customer, items] : orders_)
    counts[customer] = items.size();
  return reply(counts);
}

void OrdersHandler::add(const std::string &customer, const std::string &body) {
  orders_[customer].push_back(json::parse(body).at("item").get<std::string>());
}

std::string OrdersHandler::billingToken(const std::string &customer) const {
  const auto now = std::chrono::system_clock::now();
  return jwt::create()
      .set_issuer(settings_.issuer)
      .set_audience("billing")
      .set_subject(customer)
      .set_id(randomHex(16))
      .set_issued_at(now)
      .set_expires_at(now + std::chrono::minutes{5})
      .sign(jwt::algorithm::es256{"", settings_.billingKey});
}
