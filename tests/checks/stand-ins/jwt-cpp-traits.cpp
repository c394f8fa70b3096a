// RUN: %clangxx -fsyntax-only -std=c++17 -I %stand_ins/jwt-cpp -I %stand_ins/nlohmann-json -I %stand_ins/boost-json -I %stand_ins/jsoncpp -I %stand_ins/jsoncons -I %stand_ins/glaze -I %stand_ins/reflect-cpp %s

// The JSON libraries beside picojson, of which one is the default of this unit.
#include <jwt-cpp/traits/boost-json/traits.h>
#include <jwt-cpp/traits/danielaparker-jsoncons/traits.h>
#include <jwt-cpp/traits/glaze-json/traits.h>
#include <jwt-cpp/traits/nlohmann-json/defaults.h>
#include <jwt-cpp/traits/open-source-parsers-jsoncpp/traits.h>
#include <jwt-cpp/traits/reflectcpp-json/traits.h>

template <typename traits> void roundTrip(const std::string &key) {
  using claim = jwt::basic_claim<traits>;
  typename claim::set_t names{"a", "b"};
  auto token = jwt::create<traits>()
                   .set_issuer("auth")
                   .set_audience("api")
                   .set_expires_at(std::chrono::system_clock::now())
                   .set_payload_claim("names", claim(names))
                   .set_payload_claim("role", claim(std::string("admin")))
                   .sign(jwt::algorithm::hs256{key});
  auto decoded = jwt::decode<traits>(token);
  jwt::verify<traits>()
      .allow_algorithm(jwt::algorithm::hs256{key})
      .with_audience("api")
      .with_claim("role", decoded.get_payload_claim("role"))
      .verify(decoded);
}

void all(const std::string &key) {
  roundTrip<jwt::traits::nlohmann_json>(key);
  roundTrip<jwt::traits::boost_json>(key);
  roundTrip<jwt::traits::open_source_parsers_jsoncpp>(key);
  roundTrip<jwt::traits::danielaparker_jsoncons>(key);
  roundTrip<jwt::traits::glaze_json>(key);
  roundTrip<jwt::traits::reflectcpp_json>(key);
}

void defaults(const std::string &token) {
  auto claims = nlohmann::json{{"roles", {"a", "b"}}};
  jwt::create().set_payload_claim("access", claims).sign(jwt::algorithm::none{});
  auto decoded = jwt::decode(token);
  for (const auto &entry : decoded.get_payload_json())
    jwt::create().set_payload_claim(entry.first, entry.second);
  jwt::verify()
      .with_claim("access",
                  [](const jwt::verify_context &context, std::error_code &ec) {
                    auto object = context.get_claim(false, ec).to_json();
                    if (object["roles"].get<nlohmann::json::array_t>().empty())
                      ec = jwt::error::token_verification_error::claim_value_missmatch;
                  })
      .verify(decoded);
}
