// RUN: %clangxx -fsyntax-only -std=c++17 -I %stand_ins/nlohmann-json %s

#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>

using json = nlohmann::json;

struct Settings {
  std::string secret;
  int minutes;
  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Settings, secret, minutes)
};

namespace app {
struct Audience {
  std::string name;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Audience, name)

enum class Mode { strict, lax };
NLOHMANN_JSON_SERIALIZE_ENUM(Mode, {{Mode::strict, "strict"}, {Mode::lax, "lax"}})

class Legacy {};
void to_json(json &j, const Legacy &value);
void from_json(const json &j, Legacy &value);
} // namespace app

void takesString(const std::string &s);
void takesJson(const json &j);

json build(const std::string &user, const std::vector<std::string> &roles) {
  json payload = {{"sub", user}, {"roles", roles}, {"exp", 3600}, {"nested", {{"a", {1, 2, 3}}}}};
  payload["aud"] = "api";
  payload["list"] = {1, "two", nullptr, true, 2.5};
  payload["empty"] = json::object();
  payload["array"] = json::array({1, 2});
  payload[user] = user;
  payload["settings"] = Settings{"s", 5};
  payload["legacy"] = app::Legacy{};
  payload.push_back({"key", "value"});
  payload["list"].push_back(4);
  payload["list"] += "five";
  payload.emplace("jti", "1");
  payload["list"].emplace_back("six");
  payload.update({{"iss", "me"}});
  payload.merge_patch(R"({"a": 1})"_json);
  auto role = nlohmann::json{{"service", {{"roles", {"foo", "bar"}}}}};
  takesJson({{"a", 1}});
  takesJson(role);
  return payload;
}

bool fresh(const std::string &payload) {
  auto j = nlohmann::json::parse(payload);
  long e = j.value("exp", 0L);
  return e == 0 || e > 1;
}

std::string read(const json &j) {
  std::string direct = j["jwt"]["secret"];
  direct = j["jwt"]["secret"];
  auto viaGet = j["jwt"]["secret"].get<std::string>();
  auto viaAt = j.at("jwt").at("secret").get<std::string>();
  const std::string fallback = j.value("secret", "change-me");
  std::string other = j.value("secret", std::string("change-me"));
  auto nested = j.value("jwt", json::object()).value("secret", "x");
  int minutes = j.at("minutes");
  bool flag = j["flag"];
  double number = j["number"].get<double>();
  std::vector<std::string> list = j["list"];
  auto strings = j["list"].get<std::vector<std::string>>();
  auto settings = j.get<Settings>();
  Settings implicit = j;
  app::Legacy legacy = j["legacy"];
  auto mode = j["mode"].get<app::Mode>();
  j.at("minutes").get_to(minutes);
  takesString(j["name"]);
  const auto &ref = j["name"].get_ref<const std::string &>();
  (void)settings, (void)implicit, (void)legacy, (void)mode, (void)ref, (void)number, (void)flag;
  return direct + viaGet + viaAt + fallback + other + nested + list.front() + strings.front();
}

void walk(json &j, std::string_view name) {
  for (auto &[key, value] : j.items())
    takesString(key + value.dump());
  for (const auto &element : j["list"])
    takesString(element.get<std::string>());
  for (auto it = j.begin(); it != j.end(); ++it)
    takesString(it.key() + it.value().dump(2) + it->dump());
  if (j.contains("a") && j.contains(name) && j["a"].is_string() && !j.empty() && j.size() > 1)
    j.erase("a");
  if (auto it = j.find("b"); it != j.end() && it->is_number())
    takesString(it->type_name());
  if (j["alg"] == "HS256" || j["n"] == 5 || j["a"] != j["b"] || j["s"] == std::string("x"))
    j[name] = 1;
  j["/a/b"_json_pointer] = 2;
  j[json::json_pointer("/a/b")] = 2;
  takesString(std::string(j["x"]));
  takesString(j["x"].dump(4, ' ', true, json::error_handler_t::replace));
}

json load(const char *path) {
  std::ifstream file(path);
  json fromFile = json::parse(file);
  json quiet = json::parse("{}", nullptr, false);
  if (quiet.is_discarded())
    quiet = nullptr;
  file >> fromFile;
  json filtered = json::parse("{}", [](int, json::parse_event_t, json &) { return true; });
  try {
    return json::parse(std::string("{}"));
  } catch (const json::parse_error &e) {
    takesString(e.what());
  } catch (const nlohmann::json::exception &e) {
    return e.id;
  }
  std::ofstream("out.json") << fromFile;
  nlohmann::ordered_json ordered = {{"z", 1}, {"a", 2}};
  ordered["b"] = "c";
  json::object_t object = fromFile.get<json::object_t>();
  for (const auto &[key, value] : object)
    takesString(key + value.dump());
  return json{{"ordered", ordered.dump()}};
}
