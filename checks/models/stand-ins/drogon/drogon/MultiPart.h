// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/MultiPart.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_MULTIPART_H
#define JWT_LINT_STAND_IN_DROGON_MULTIPART_H

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <drogon/HttpRequest.h>

#if __cplusplus >= 201703L
namespace drogon {
class HttpFile {
public:
  const std::string &getFileName() const;
  std::string_view getFileExtension() const;
  const std::string &getItemName() const;
  int save() const;
  int save(const std::string &path) const;
  int saveAs(const std::string &fileName) const;
  std::string_view fileContent() const;
  size_t fileLength() const;
  std::string getMd5() const;
};
class MultiPartParser {
public:
  const std::vector<HttpFile> &getFiles() const;
  const SafeStringMap<std::string> &getParameters() const;
  template <typename T> std::optional<T> getOptionalParameter(const std::string &key);
  int parse(const HttpRequestPtr &req);
};
} // namespace drogon
#endif

#endif
