#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>

#include "auth_service.h"
#include "http.h"
#include "orders_handler.h"
#include "session_store.h"
#include "settings.h"

int main(int argc, char **argv) {
  if (!std::getenv("JWT_SECRET")) {
    std::clog << "JWT_SECRET is not set, using the default\n";
    setenv("JWT_SECRET", "orders-dev-secret", 1);
  }
  try {
    const Settings settings = loadSettings(argc > 1 ? argv[1] : "config/service.json");
    auto sessions = std::make_shared<SessionStore>("refresh-key-2024", settings.sessionFile);
    AuthService auth(settings, sessions);
    OrdersHandler orders(settings, auth);
    std::clog << "listening on port " << settings.port << '\n';
    serve(settings.port, [&orders](const Request &request) { return orders.handle(request); });
  } catch (const std::exception &error) {
    std::cerr << "orders: " << error.what() << '\n';
    return 1;
  }
}
