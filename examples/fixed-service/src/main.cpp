#include <exception>
#include <iostream>
#include <memory>

#include "auth_service.h"
#include "http.h"
#include "orders_handler.h"
#include "session_store.h"
#include "settings.h"

int main(int argc, char **argv) {
  try {
    const Settings settings = loadSettings(argc > 1 ? argv[1] : "config/service.json");
    auto sessions = std::make_shared<SessionStore>(settings.sessionFile);
    AuthService auth(settings, sessions);
    OrdersHandler orders(settings, auth);
    std::clog << "listening on port " << settings.port << '\n';
    serve(settings.port, [&orders](const Request &request) { return orders.handle(request); });
  } catch (const std::exception &error) {
    std::cerr << "orders: " << error.what() << '\n';
    return 1;
  }
}
