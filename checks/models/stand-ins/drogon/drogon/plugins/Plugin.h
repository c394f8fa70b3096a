// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/plugins/Plugin.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_PLUGINS_PLUGIN_H
#define JWT_LINT_STAND_IN_DROGON_PLUGINS_PLUGIN_H

#include <memory>
#include <string>
#include <drogon/DrObject.h>
#include <json/json.h>
#include <trantor/utils/Logger.h>

#if __cplusplus >= 201703L
namespace drogon {
enum class PluginStatus { None, Initializing, Initialized };
class PluginBase : public virtual DrObjectBase {
public:
  virtual void initAndStart(const Json::Value &config) = 0;
  virtual void shutdown() = 0;
};
template <typename T> class Plugin : public PluginBase, public DrObject<T> {};
} // namespace drogon
#endif

#endif
