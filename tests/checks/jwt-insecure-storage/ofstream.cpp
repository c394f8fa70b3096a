// RUN: %expect %s --rules=jwt-insecure-storage
// Streams to files. The user and a hash may be stored; a stream in memory or to a socket is no file.
#include <fstream>
#include <jwt-cpp/jwt.h>
#include <openssl/evp.h>
#include <sstream>

static std::string issue(const std::string &user, const std::string &key) {
  return jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
}

void byShift(const std::string &user, const std::string &key) {
  const std::string token = issue(user, key);
  std::ofstream out("/var/lib/orders/sessions.txt", std::ios::app);
  out << user << ' ' << token << '\n'; // EXPECT: error jwt-insecure-storage
}

void byWrite(const std::string &user, const std::string &key) {
  std::fstream out;
  out.open("/var/lib/orders/token", std::ios::out | std::ios::trunc);
  const auto token = issue(user, key);
  out.write(token.data(), token.size()); // EXPECT: error jwt-insecure-storage
}

void byHelper(const std::string &path, const std::string &text) {
  std::ofstream out(path);
  out << text; // EXPECT: error jwt-insecure-storage
}

void save(const std::string &user, const std::string &key) { byHelper("token.txt", issue(user, key)); }

void nameOnly(const std::string &user, const std::string &key) {
  const auto token = issue(user, key);
  std::ofstream out("/var/lib/orders/users.txt");
  out << user << ' ' << token.size() << '\n';
}

static std::string sha256(const std::string &text) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  EVP_Digest(text.data(), text.size(), digest, &size, EVP_sha256(), nullptr);
  return std::string(reinterpret_cast<char *>(digest), size);
}

void hashed(const std::string &user, const std::string &key) {
  std::ofstream out("/var/lib/orders/hashes.txt");
  out << user << ' ' << sha256(issue(user, key)) << '\n';
}

std::string inMemory(const std::string &user, const std::string &key) {
  std::ostringstream text;
  text << R"({"token":")" << issue(user, key) << R"("})";
  return text.str();
}
