// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/HttpTypes.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_HTTPTYPES_H
#define JWT_LINT_STAND_IN_DROGON_HTTPTYPES_H

#include <any>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#if __cplusplus >= 201703L
namespace drogon {
using std::any;
using std::any_cast;
using std::nullopt;
using std::optional;
using std::string_view;

enum HttpStatusCode {
  kUnknown = 0,
  k100Continue = 100,
  k101SwitchingProtocols = 101,
  k200OK = 200,
  k201Created = 201,
  k202Accepted = 202,
  k203NonAuthoritativeInformation = 203,
  k204NoContent = 204,
  k205ResetContent = 205,
  k206PartialContent = 206,
  k300MultipleChoices = 300,
  k301MovedPermanently = 301,
  k302Found = 302,
  k303SeeOther = 303,
  k304NotModified = 304,
  k305UseProxy = 305,
  k307TemporaryRedirect = 307,
  k308PermanentRedirect = 308,
  k400BadRequest = 400,
  k401Unauthorized = 401,
  k402PaymentRequired = 402,
  k403Forbidden = 403,
  k404NotFound = 404,
  k405MethodNotAllowed = 405,
  k406NotAcceptable = 406,
  k407ProxyAuthenticationRequired = 407,
  k408RequestTimeout = 408,
  k409Conflict = 409,
  k410Gone = 410,
  k411LengthRequired = 411,
  k412PreconditionFailed = 412,
  k413RequestEntityTooLarge = 413,
  k414RequestURITooLarge = 414,
  k415UnsupportedMediaType = 415,
  k416RequestedRangeNotSatisfiable = 416,
  k417ExpectationFailed = 417,
  k418ImATeapot = 418,
  k421MisdirectedRequest = 421,
  k422UnprocessableEntity = 422,
  k423Locked = 423,
  k424FailedDependency = 424,
  k425TooEarly = 425,
  k426UpgradeRequired = 426,
  k428PreconditionRequired = 428,
  k429TooManyRequests = 429,
  k431RequestHeaderFieldsTooLarge = 431,
  k451UnavailableForLegalReasons = 451,
  k500InternalServerError = 500,
  k501NotImplemented = 501,
  k502BadGateway = 502,
  k503ServiceUnavailable = 503,
  k504GatewayTimeout = 504,
  k505HTTPVersionNotSupported = 505,
  k510NotExtended = 510,
};
enum class Version { kUnknown = 0, kHttp10, kHttp11 };
enum ContentType {
  CT_NONE,
  CT_APPLICATION_JSON,
  CT_TEXT_PLAIN,
  CT_TEXT_HTML,
  CT_APPLICATION_X_FORM,
  CT_APPLICATION_X_JAVASCRIPT,
  CT_TEXT_JAVASCRIPT,
  CT_TEXT_CSS,
  CT_TEXT_XML,
  CT_APPLICATION_XML,
  CT_TEXT_CSV,
  CT_IMAGE_PNG,
  CT_IMAGE_JPG,
  CT_IMAGE_GIF,
  CT_IMAGE_SVG_XML,
  CT_IMAGE_WEBP,
  CT_APPLICATION_OCTET_STREAM,
  CT_MULTIPART_FORM_DATA,
  CT_APPLICATION_PDF,
  CT_APPLICATION_ZIP,
  CT_APPLICATION_WASM,
  CT_CUSTOM,
  CT_VIDEO_MP4,
  CT_AUDIO_MPEG,
};
enum HttpMethod { Get = 0, Post, Head, Put, Delete, Options, Patch, Invalid };
enum class ReqResult {
  Ok = 0,
  BadResponse,
  NetworkFailure,
  BadServerAddress,
  Timeout,
  HandshakeError,
  InvalidCertificate,
  EncryptionFailure
};
enum class WebSocketMessageType { Text = 0, Binary, Ping, Pong, Close, Unknown };

template <typename T> using SafeStringMap = std::unordered_map<std::string, T>;

class HttpRequest;
class HttpResponse;
class Session;
class WebSocketConnection;
using HttpRequestPtr = std::shared_ptr<HttpRequest>;
using HttpResponsePtr = std::shared_ptr<HttpResponse>;
using SessionPtr = std::shared_ptr<Session>;
using WebSocketConnectionPtr = std::shared_ptr<WebSocketConnection>;

using AdviceCallback = std::function<void(const HttpResponsePtr &)>;
using AdviceChainCallback = std::function<void()>;
using FilterCallback = std::function<void(const HttpResponsePtr &)>;
using FilterChainCallback = std::function<void()>;
using MiddlewareCallback = std::function<void(const HttpResponsePtr &)>;
using MiddlewareNextCallback = std::function<void(std::function<void(const HttpResponsePtr &)> &&)>;
using HttpReqCallback = std::function<void(ReqResult, const HttpResponsePtr &)>;
using ExceptionHandler = std::function<void(const std::exception &, const HttpRequestPtr &,
                                            std::function<void(const HttpResponsePtr &)> &&)>;
using DefaultHandler =
    std::function<void(const HttpRequestPtr &, std::function<void(const HttpResponsePtr &)> &&)>;

std::string to_string(ReqResult reqResult);
} // namespace drogon
#endif

#endif
