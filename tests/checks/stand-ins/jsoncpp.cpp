// RUN: %clangxx -fsyntax-only -std=c++17 -I %stand_ins/jsoncpp %s
// RUN: %clangxx -fsyntax-only -std=c++14 -I %stand_ins/jsoncpp %s

#include <fstream>
#include <json/json.h>
#include <memory>

Json::Value build(const std::string &user, int64_t now) {
  Json::Value root;
  root["sub"] = user;
  root["exp"] = static_cast<Json::Int64>(now + 3600);
  root["n"] = 5;
  root["ok"] = true;
  root["ratio"] = 0.5;
  root["list"] = Json::Value(Json::arrayValue);
  root["list"].append("a");
  root["object"]["nested"] = Json::objectValue;
  root[user] = "x";
  return root;
}

std::string read(const Json::Value &config) {
  std::string secret = config["jwt"]["secret"].asString();
  std::string fallback = config.get("secret", "change-me").asString();
  if (!config.isMember("jwt") || config["jwt"].isNull() || !config["jwt"]["secret"].isString())
    return config["list"][0].asString();
  for (const auto &element : config["list"])
    secret += element.asString();
  for (auto it = config.begin(); it != config.end(); ++it)
    secret += it.name() + it->asString() + it.key().asString();
  for (const auto &name : config.getMemberNames())
    secret += name;
  if (config["n"].asInt() > 5 && config["m"].asUInt64() && config["b"].asBool() && !config.empty())
    return config.toStyledString();
  return secret + fallback + config["k"].as<std::string>();
}

bool parse(const std::string &text, const char *path) {
  Json::Value root;
  Json::Reader reader;
  Json::CharReaderBuilder builder;
  Json::StreamWriterBuilder writer;
  std::string errors;
  std::ifstream file(path);
  if (!reader.parse(text, root) || !Json::parseFromStream(builder, file, &root, &errors))
    return false;
  std::unique_ptr<Json::CharReader> charReader(builder.newCharReader());
  charReader->parse(text.data(), text.data() + text.size(), &root, &errors);
  builder["collectComments"] = false;
  writer["indentation"] = "";
  file >> root;
  std::ofstream("out") << root;
  return !(Json::writeString(writer, root) + Json::FastWriter().write(root)).empty();
}
