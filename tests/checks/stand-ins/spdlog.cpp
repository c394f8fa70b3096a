// RUN: %clangxx -fsyntax-only -std=c++17 -I %stand_ins/spdlog -I %stand_ins/fmt %s
// RUN: %clangxx -fsyntax-only -std=c++14 -I %stand_ins/spdlog -I %stand_ins/fmt %s

#include <fmt/core.h>
#include <fmt/format.h>
#include <fmt/ostream.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

struct User {
  int id;
};

namespace fmt {
template <> struct formatter<User> : formatter<std::string> {
  template <typename Context> auto format(const User &, Context &ctx) const { return ctx.out(); }
};
} // namespace fmt

void log(const std::string &token, const std::exception &e) {
  auto console = spdlog::stdout_color_mt("console");
  auto file = spdlog::basic_logger_mt("file", "log.txt");
  auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>("a", 5, 3);
  spdlog::logger both("both", {sink, std::make_shared<spdlog::sinks::stdout_color_sink_mt>()});
  spdlog::set_default_logger(console);
  spdlog::set_level(spdlog::level::debug);
  spdlog::set_pattern("%v");
  spdlog::info("token {} of {}", token, 5);
  spdlog::warn("plain");
  spdlog::error(token);
  spdlog::error("failed: {}", e.what());
  spdlog::log(spdlog::level::err, "x {}", token);
  console->debug("token {}", token);
  spdlog::get("file")->critical(token);
  both.trace("{}", 1);
  SPDLOG_INFO("token {}", token);
  SPDLOG_LOGGER_WARN(file, "token {}", token);
  auto text = fmt::format("Bearer {}", token);
  text += fmt::format(FMT_STRING("{:>5}"), 5) + fmt::to_string(5);
  fmt::print("token {}\n", text);
  fmt::print(stderr, "user {}\n", User{1});
}
