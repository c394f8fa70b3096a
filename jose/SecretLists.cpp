#include "jose/SecretLists.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace jwtlint::jose {

namespace {

constexpr PublishedSecret Published[] = {
    {"your-256-bit-secret", "jwt.io"},
    {"your-384-bit-secret", "jwt.io"},
    {"your-512-bit-secret", "jwt.io"},
    {"a-string-secret-at-least-256-bits-long", "jwt.io"},
    {"a-valid-string-secret-that-is-at-least-384-bits-long", "jwt.io"},
    {"a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long", "jwt.io"},
    {"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
     "RFC 7515"},
    {"hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg", "RFC 7520"},
    {"SeataSecretKey0c382ef121d778043159209298fd40bf3850a017", "Apache Seata"},
    {"SecretKey012345678901234567890123456789012345678901234567890123456789", "Nacos"},
    {"ThisIsMyCustomSecretKey012345678", "Nacos"},
    {"abcdefghijklmnopqrstuvwxyz", "RuoYi"},
    {"mall-admin-secret", "macrozheng"},
    {"mall-portal-secret", "macrozheng"},
    {"qmPlus", "gin-vue-admin"},
    {"f4e2e52034348f86b67cde581c0f9eb5[www.renren.io]", "renren-fast"},
    {"go-admin", ""},
    {"openIM123", "OpenIM"},
    {"crapi", ""},
    {"ae0536f9-6450-4606-8e13-5a19ed505da0", "go-zero-looklook"},
    {"thingsboardDefaultSigningKey", "ThingsBoard"},
    {"!ChangeThisMercureHubJWTSecretKey!", "Mercure"},
    {"ChangeThisMercureHubJWTSecretKey", ""},
    {"my-secret-key-which-should-be-changed-in-production-and-be-base64-encoded", "JHipster"},
    {"my-secret-token-to-change-in-production", "JHipster"},
    {"ZmQ0ZGI5NjQ0MDQwY2I4MjMxY2Y3ZmI3MjdhN2ZmMjNhODViOTg1ZGE0NTBjMGM4NDA5NzYxMjdjOWMwYWRmZTBlZjlh"
     "NGY3ZTg4Y2U3YTE1ODVkZDU5Y2Y3OGYwZWE1NzUzNWQ2YjFjZDc0NGMxZWU2MmQ3MjY1NzJmNTE0MzI=",
     "eladmin"},
    {"404E635266556A586E3272357538782F413F4428472B4B6250645367566B5970", "a Spring tutorial"},
    {"3cfa76ef14937c1c0ea519f8fc057a80fcd04a7420f8e8bcd0a7567c272e007b", "a Spring tutorial"},
    {"9a4f2c8d3b7a1e6f45c8a0b3f267d8b1d4e6f3c8a9d2b5f8e3a9c8b5f6v8a3d9", "a Spring tutorial"},
    {"bezKoderSecretKey", "a Spring tutorial"},
    {"09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7", "FastAPI"},
    {"super-secret-jwt-token-with-at-least-32-characters-long", "Supabase"},
    {"your-super-secret-jwt-token-with-at-least-32-characters-long", "Supabase"},
    {"SW2YcwTIb9zpOOhoPsMm", "Grafana"},
    {"not-a-secure-key", "Harbor"},
    {"MasterkeyNeedsToHave32Characters", "ZITADEL"},
    {"x123456789012345678901234567891y", "ZITADEL"},
    {"pleaseChangeThisSecretForANewOne", "Micronaut"},
    {"32-LONG-SECRET-NOT-SECURE-AT-ALL", "Ory"},
    {"PLEASE-CHANGE-ME-I-AM-VERY-INSECURE", "Ory"},
    {"youReallyNeedToChangeThis", "Ory"},
    {"this_is_a_secret_abc123abc123abc", "Authelia"},
    {"a_very_important_secret", "Authelia"},
    {"unsecure_session_secret", "Authelia"},
    {"insecure_session_secret", "Authelia"},
    {"unsecure_secret", "Authelia"},
    {"insecure_secret", "Authelia"},
    {"OQINaROshtE9TcZkNAm-5Zs2Pv3xaWytBmc5W7sPX7w=", "oauth2-proxy"},
    {"oauth2-proxy-client-secret", ""},
    {"example-app-secret", "Dex"},
    {"my_jitsi_app_secret", ""},
    {"airflow_jwt_secret", ""},
    {"verysecretstring", "ONLYOFFICE"},
    {"devsecret", ""},
    {"thisisasamplesecret", "a Node.js boilerplate"},
    {"1q2w3e*", "ABP"},
    {"tobemodified", "Strapi"},
    {"\\2\\1thisismyscretkey\\1\\2\\e\\y\\y\\h", "Superset"},
    {"\2\1thisismyscretkey\1\2\\e\\y\\y\\h", "Superset"},
    {"CHANGE_ME_TO_A_COMPLEX_RANDOM_SECRET", "Superset"},
    {"thisISaSECRET_1234", "Superset"},
    {"YOUR_OWN_RANDOM_GENERATED_SECRET_KEY", "Superset"},
    {"TEST_NON_DEV_SECRET", "Superset"},
    {"GQDstcKsx0NHjPOuXOYg5MbeJ1XT0uFiwDVvVBrk", "Jwt.Net"},
    {"ProEMLh5e_qnzdNUQrqdHPgp", "a .NET tutorial"},
    {"ProEMLh5e_qnzdNU", "a .NET tutorial"},
    {"DhftOS5uphK3vmCJQrexST1RsyjZBjXWRgJMFPU4", "a .NET tutorial"},
    {"this is my custom Secret key for authentication", "a .NET tutorial"},
    {"this is my custom Secret key for authnetication", "a .NET tutorial"},
    {"THIS IS USED TO SIGN AND VERIFY JWT TOKENS, REPLACE IT WITH YOUR OWN SECRET, IT CAN BE ANY "
     "STRING",
     "a .NET tutorial"},
};

/// Found anywhere once punctuation is dropped. At least seven letters each: shorter ones
/// occur in random base64.
constexpr std::string_view Phrases[] = {
    "changeme",     "changethis",       "changeit",       "pleasechange",   "changeinprod",
    "tobechanged",  "shouldbechanged",  "mustbechanged",  "needtochange",   "changebefore",
    "tochangein",   "replaceme",        "replacethis",    "replacewith",    "replaceit",
    "tobereplaced", "shouldbereplaced", "mustbereplaced", "yoursecret",     "yourjwt",
    "yourown",      "yourkey",          "yourtoken",      "yourpassword",   "yoursuper",
    "yourvery",     "yourapi",          "yourprivate",    "yourrandom",     "yourstrong",
    "yoursigning",  "yourbitsecret",    "yoursecure",     "yourbase64",     "yourlong",
    "secrethere",   "keyhere",          "tokenhere",      "valuehere",      "passwordhere",
    "insertyour",   "inserthere",       "insertsecret",   "insertkey",      "putyour",
    "enteryour",    "addyour",          "setyour",        "pasteyour",      "useyourown",
    "generateyour", "generatewith",     "placeholder",    "notarealsecret", "notarealkey",
    "donotusein",   "notforproduction", "devonlysecret",  "opensslrand",    "setthis",
    "tobemodified", "redacted",         "fillmein",       "cambiame",       "troqueme",
};

/// Found as words of their own.
constexpr std::string_view Markers[] = {
    "todo", "tbd",  "fixme", "dummy",     "example", "sample", "xxx",
    "none", "null", "nil",   "undefined", "unset",   "foobar",
};

bool isLower(char C) { return C >= 'a' && C <= 'z'; }
bool isUpper(char C) { return C >= 'A' && C <= 'Z'; }
bool isAlnum(char C) { return isLower(C) || isUpper(C) || (C >= '0' && C <= '9'); }
char lower(char C) { return isUpper(C) ? static_cast<char>(C - 'A' + 'a') : C; }

/// Longer texts were written for some purpose, and scanning must stay cheap.
constexpr size_t MaxPlaceholder = 512;

std::string squeezed(std::string_view Text) {
  std::string Out;
  for (char C : Text)
    if (isLower(lower(C)) || (C >= '0' && C <= '9'))
      Out += lower(C);
  return Out;
}

/// The runs of letters and digits, split where a capital follows a small letter.
std::vector<std::string> wordsOf(std::string_view Text) {
  std::vector<std::string> Words;
  bool Open = false;
  for (size_t I = 0; I < Text.size(); ++I) {
    if (!isAlnum(Text[I])) {
      Open = false;
      continue;
    }
    if (!Open || (isUpper(Text[I]) && isLower(Text[I - 1])))
      Words.emplace_back();
    Open = true;
    Words.back() += lower(Text[I]);
  }
  return Words;
}

struct Bracket {
  std::string_view Open;
  std::string_view Close;
};
constexpr Bracket Brackets[] = {{"<", ">"},  {"[", "]"},   {"{", "}"},    {"${", "}"},
                                {"%", "%"},  {"__", "__"}, {"@@", "@@"},  {"##", "##"},
                                {"$(", ")"}, {"*", "*"},   {"...", "..."}};

/// "<your key>", "{{ secret }}": what is inside must read like a name, since a random
/// password may begin and end with such signs too.
bool isBracketedName(std::string_view Text) {
  const auto IsNameChar = [](char C) {
    return isAlnum(C) || std::string_view(" _-.:/|'\"{}<>[]").find(C) != std::string_view::npos;
  };
  const auto IsLetter = [](char C) { return isLower(lower(C)); };
  for (const Bracket &B : Brackets) {
    if (Text.size() <= B.Open.size() + B.Close.size() || !Text.starts_with(B.Open) ||
        !Text.ends_with(B.Close))
      continue;
    const std::string_view Inside =
        Text.substr(B.Open.size(), Text.size() - B.Open.size() - B.Close.size());
    const auto Letters = std::count_if(Inside.begin(), Inside.end(), IsLetter);
    if (std::all_of(Inside.begin(), Inside.end(), IsNameChar) && Letters * 2 >= std::ssize(Inside))
      return true;
  }
  return false;
}

bool isFiller(std::string_view Text) {
  constexpr std::string_view Fillers = "xX*?.-_# ";
  return Text.size() >= 3 && Text.find_first_not_of(Fillers) == std::string_view::npos;
}

bool isMarker(const std::string &Word) {
  if (Word.size() >= 3 && Word.find_first_not_of('x') == std::string::npos)
    return true;
  return std::find(std::begin(Markers), std::end(Markers), Word) != std::end(Markers);
}

} // namespace

std::span<const PublishedSecret> publishedSecrets() { return Published; }

const PublishedSecret *findPublishedSecret(std::string_view Text) {
  const auto *It =
      std::find_if(std::begin(Published), std::end(Published), [&](const PublishedSecret &Known) {
        return std::equal(Known.Value.begin(), Known.Value.end(), Text.begin(), Text.end(),
                          [](char A, char B) { return lower(A) == lower(B); });
      });
  return It == std::end(Published) ? nullptr : It;
}

bool isPlaceholder(std::string_view Text) {
  if (Text.size() > MaxPlaceholder)
    return false;
  if (isFiller(Text) || isBracketedName(Text))
    return true;
  const std::string Squeezed = squeezed(Text);
  return std::any_of(std::begin(Phrases), std::end(Phrases), [&](std::string_view Phrase) {
    return Squeezed.find(Phrase) != std::string::npos;
  });
}

bool mentionsPlaceholder(std::string_view Text) {
  if (Text.size() > MaxPlaceholder)
    return false;
  const std::vector<std::string> Words = wordsOf(Text);
  if (std::any_of(Words.begin(), Words.end(), isMarker))
    return true;
  const bool SaysYour = std::find(Words.begin(), Words.end(), "your") != Words.end();
  return Words.size() >= 2 && (SaysYour || Words.back() == "here");
}

} // namespace jwtlint::jose
