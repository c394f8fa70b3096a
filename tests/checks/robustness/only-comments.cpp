// RUN: %expect %s
// A file of comments only, with code in them:
// jwt::verify().allow_algorithm(jwt::algorithm::none{}).verify(jwt::decode(token));
/* #include <jwt-cpp/jwt.h>
   std::string f(const std::string &t) { return jwt::decode(t).get_subject(); } */
