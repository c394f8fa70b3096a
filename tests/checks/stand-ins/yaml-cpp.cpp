// RUN: %clangxx -fsyntax-only -std=c++17 -I %stand_ins/yaml-cpp %s
// RUN: %clangxx -fsyntax-only -std=c++14 -I %stand_ins/yaml-cpp %s

#include <iostream>
#include <yaml-cpp/yaml.h>

struct Settings {
  std::string secret;
};

namespace YAML {
template <> struct convert<Settings> {
  static Node encode(const Settings &settings);
  static bool decode(const Node &node, Settings &settings);
};
} // namespace YAML

std::string read(const std::string &path, const std::string &key) {
  YAML::Node config = YAML::LoadFile(path);
  std::string secret = config["jwt"]["secret"].as<std::string>();
  std::string fallback = config["jwt"]["secret"].as<std::string>("change-me");
  auto minutes = config["minutes"].as<int>(15);
  if (config[key] && config["list"].IsSequence() && config["jwt"].IsDefined() && minutes > 5)
    secret += config["settings"].as<Settings>().secret;
  for (const auto &entry : config["map"])
    secret += entry.first.as<std::string>() + entry.second.as<std::string>();
  for (const auto &element : config["list"])
    secret += element.as<std::string>();
  for (YAML::const_iterator it = config.begin(); it != config.end(); ++it)
    secret += it->first.as<std::string>() + it->second.Scalar();
  for (std::size_t i = 0; i < config["list"].size(); ++i)
    secret += config["list"][i].as<std::string>();
  return secret + fallback;
}

bool write() {
  try {
    YAML::Node node = YAML::Load("{a: b}");
    node["x"] = "y";
    node["list"].push_back(1);
    node["settings"] = Settings{"s"};
    YAML::Emitter out;
    out << YAML::BeginMap << YAML::Key << "a" << YAML::Value << 1 << node << YAML::EndMap;
    std::cout << node << out.c_str() << YAML::Dump(node);
    return out.good();
  } catch (const YAML::BadFile &e) {
    std::cerr << e.what();
  } catch (const YAML::Exception &e) {
    std::cerr << e.msg << e.mark.line;
  }
  return false;
}
