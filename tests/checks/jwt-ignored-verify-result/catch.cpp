// RUN: %expect %s --rules=jwt-ignored-verify-result
// A handler after which the function goes on as if the token were good.

#include <cstdlib>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <optional>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
void serve(const std::string &user);
void refuse();

std::string emptyHandler(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  try {
    verifier.verify(decoded); // EXPECT: error jwt-ignored-verify-result
  } catch (...) {
  }
  return decoded.get_subject();
}

std::string onlyLogs(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  try {
    verifier.verify(decoded); // EXPECT: error jwt-ignored-verify-result
  } catch (const std::exception &e) {
    std::cerr << "invalid token: " << e.what() << std::endl;
  }
  return decoded.get_subject();
}

std::string returnsEmpty(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  try {
    verifier.verify(decoded);
  } catch (const std::exception &) {
    return {};
  }
  return decoded.get_subject();
}

std::string rethrows(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  try {
    verifier.verify(decoded);
  } catch (const std::exception &e) {
    std::cerr << e.what() << '\n';
    throw;
  }
  return decoded.get_subject();
}

std::string setsFlag(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  bool good = true;
  try {
    verifier.verify(decoded);
  } catch (const std::exception &) {
    good = false;
  }
  return good ? decoded.get_subject() : std::string();
}

std::string setsFlagOnSuccess(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  bool good = false;
  try {
    verifier.verify(decoded);
    good = true;
  } catch (const std::exception &) {
  }
  return good ? decoded.get_subject() : std::string();
}

bool falseAfterwards(const Verifier &verifier, const std::string &token) {
  try {
    verifier.verify(jwt::decode(token));
    return true;
  } catch (const std::exception &e) {
    std::cerr << e.what() << '\n';
  }
  return false;
}

// All use of the claims is inside.
void inside(const Verifier &verifier, const std::string &token) {
  try {
    auto decoded = jwt::decode(token);
    verifier.verify(decoded);
    serve(decoded.get_subject());
  } catch (const std::exception &e) {
    std::cerr << e.what() << '\n';
  }
  std::cerr << "done\n";
}

// The result leaves in a variable that stays empty on failure.
std::optional<std::string> filledOnSuccess(const Verifier &verifier, const std::string &token) {
  std::optional<std::string> user;
  try {
    auto decoded = jwt::decode(token);
    verifier.verify(decoded);
    user = decoded.get_subject();
  } catch (const std::exception &) {
  }
  return user;
}

void stops(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  try {
    verifier.verify(decoded);
  } catch (...) {
    std::exit(1);
  }
  serve(decoded.get_subject());
}

void callsRefuse(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  try {
    verifier.verify(decoded);
  } catch (...) {
    return refuse();
  }
  serve(decoded.get_subject());
}

void loop(const Verifier &verifier, const std::vector<std::string> &tokens) {
  for (const auto &token : tokens) {
    auto decoded = jwt::decode(token);
    try {
      verifier.verify(decoded);
    } catch (const std::exception &) {
      continue;
    }
    serve(decoded.get_subject());
  }
}

// Only one of two handlers goes on.
std::string oneHandlerGoesOn(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  try {
    verifier.verify(decoded); // EXPECT: error jwt-ignored-verify-result
  } catch (const jwt::error::signature_verification_exception &) {
    return {};
  } catch (const std::exception &) {
    // expired, or another audience: never mind
  }
  return decoded.get_subject();
}

// A handler that cannot catch it.
std::string otherException(const Verifier &verifier, const std::string &token) {
  auto decoded = jwt::decode(token);
  try {
    verifier.verify(decoded);
  } catch (const std::bad_alloc &) {
  }
  return decoded.get_subject();
}
