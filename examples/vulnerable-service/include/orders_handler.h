#pragma once

#include <map>
#include <string>
#include <vector>

#include "auth_service.h"
#include "http.h"
#include "settings.h"

// The routes of the service.
class OrdersHandler {
public:
  OrdersHandler(const Settings &settings, AuthService &auth);

  Response handle(const Request &request);

private:
  Response login(const Request &request);
  Response refresh(const Request &request);
  Response listOrders(const Request &request) const;
  Response createOrder(const Request &request);
  Response partnerOrder(const Request &request);
  Response reportAccess(const Request &request) const;
  Response report(const Request &request) const;

  void add(const std::string &customer, const std::string &body);
  std::string billingToken(const std::string &customer) const;

  Settings settings_;
  AuthService &auth_;
  std::map<std::string, std::vector<std::string>> orders_; // items by customer
};
