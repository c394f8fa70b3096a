//===- FormatSniffing.cpp - The format that a text is in --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Readers.h"

#include <algorithm>
#include <array>

namespace jwtlint::config {

namespace {

/// So many lines say what the others are.
constexpr size_t SampledLines = 200;

std::string lowered(std::string_view Text) {
  std::string Result(Text);
  std::transform(Result.begin(), Result.end(), Result.begin(),
                 [](char C) { return C >= 'A' && C <= 'Z' ? static_cast<char>(C + 32) : C; });
  return Result;
}

template <size_t N>
bool isOneOf(std::string_view Word, const std::array<std::string_view, N> &Words) {
  return std::find(Words.begin(), Words.end(), Word) != Words.end();
}

/// Endings that say that a file is the original of another.
constexpr std::array<std::string_view, 25> CopyEndings{
    "example", "examples", "sample", "dist",    "tmpl",     "tpl",        "j2",  "jinja", "jinja2",
    "gotmpl",  "template", "erb",    "default", "defaults", "orig",       "bak", "in",    "tftpl",
    "old",     "backup",   "save",   "local",   "mustache", "handlebars", "hbs"};

/// What is no configuration whatever it looks like.
constexpr std::array<std::string_view, 63> CodeEndings{
    "c",    "cc",  "cpp", "cxx",   "h",   "hh",    "hpp",  "hxx",  "inl",  "ipp", "m",
    "mm",   "py",  "js",  "mjs",   "cjs", "ts",    "tsx",  "jsx",  "vue",  "go",  "rs",
    "java", "kt",  "kts", "scala", "cs",  "fs",    "rb",   "php",  "pl",   "lua", "swift",
    "dart", "ex",  "exs", "erl",   "hs",  "sh",    "bash", "zsh",  "fish", "ps1", "bat",
    "cmd",  "md",  "rst", "adoc",  "txt", "html",  "htm",  "xml",  "xsl",  "css", "scss",
    "less", "sql", "svg", "csv",   "log", "cmake", "lock", "proto"};

constexpr std::array<std::string_view, 13> CodeNames{
    "makefile",    "gnumakefile", "dockerfile", "containerfile", "jenkinsfile",
    "vagrantfile", "gemfile",     "rakefile",   "license",       "readme",
    "caddyfile",   "nginx.conf",  "codeowners"};

struct NamedFormat {
  std::string_view Ending;
  Format Form;
};
constexpr std::array<NamedFormat, 13> Endings{{
    {"yaml", Format::Yaml},
    {"yml", Format::Yaml},
    {"json", Format::Json},
    {"json5", Format::Json},
    {"jsonc", Format::Json},
    {"jwk", Format::Json},
    {"jwks", Format::Json},
    {"env", Format::Env},
    {"dotenv", Format::Env},
    {"properties", Format::Properties},
    {"ini", Format::Ini},
    {"toml", Format::Ini},
    {"cnf", Format::Ini},
}};

std::optional<Format> formatNamed(std::string_view Ending) {
  for (const NamedFormat &F : Endings)
    if (F.Ending == Ending)
      return F.Form;
  return std::nullopt;
}

std::string_view lastPart(std::string_view Name) {
  const size_t Slash = Name.find_last_of("/\\");
  return Slash == std::string_view::npos ? Name : Name.substr(Slash + 1);
}

std::string_view ending(std::string_view Name) {
  const size_t Dot = Name.rfind('.');
  return Dot == std::string_view::npos ? std::string_view() : Name.substr(Dot + 1);
}

/// What a name alone says.
struct NameVerdict {
  bool IsCode = false;
  std::optional<Format> Form;
};

NameVerdict judgeName(std::string_view Path) {
  const std::string Lower = lowered(lastPart(Path));
  std::string_view Name = Lower;
  if (isOneOf(Name, CodeNames))
    return {true, std::nullopt};
  while (true) {
    const std::string_view Ending = ending(Name);
    if (std::optional<Format> Form = formatNamed(Ending))
      return {false, Form};
    if (isOneOf(Ending, CodeEndings))
      return {true, std::nullopt};
    if (!isOneOf(Ending, CopyEndings))
      break;
    Name.remove_suffix(Ending.size() + 1);
  }
  // "config.yml_example_discord", "settings.json~", "values.yaml-sample"
  const std::string_view Ending = ending(Name);
  const size_t Known = Ending.find_first_of("_-~");
  if (Known != std::string_view::npos)
    if (std::optional<Format> Form = formatNamed(Ending.substr(0, Known)))
      return {false, Form};
  // ".env.production", "prod.env.staging"
  if (Name.starts_with(".env.") || Name == "env" || Name.starts_with("env.") ||
      Name.starts_with("env-") || Name.find(".env.") != std::string_view::npos)
    return {false, Format::Env};
  return {isOneOf(Name, CodeNames), std::nullopt};
}

/// What a line looks like that does not begin with a blank.
enum class LineKind : uint8_t { Key, Item, Assignment, Section, Closing, Other };

bool isKeyChar(char C) {
  return isWordChar(C) || C == '.' || C == '-' || C == '/' || C == '$' || C == '*' || C == '@';
}

bool isSectionHeader(std::string_view Line) {
  if (!Line.starts_with('[') || !Line.ends_with(']'))
    return false;
  while (Line.starts_with('[') && Line.ends_with(']'))
    Line = Line.substr(1, Line.size() - 2);
  if (Line.empty() || !(isWordChar(Line.front()) && !(Line.front() >= '0' && Line.front() <= '9')))
    return false;
  return std::all_of(Line.begin(), Line.end(),
                     [](char C) { return isKeyChar(C) || C == ' ' || C == '"' || C == ':'; });
}

LineKind kindOfLine(std::string_view Line) {
  if (isSectionHeader(Line))
    return LineKind::Section;
  if (Line == "---" || Line == "..." || Line == "-" || Line.starts_with("- ") ||
      Line.starts_with("--- ") || Line.starts_with("%YAML"))
    return LineKind::Item;
  if (Line.front() == '}' || Line.front() == ']')
    return LineKind::Closing;
  size_t At = Line.starts_with("export ") ? 7 : 0;
  const char Quote = Line[0] == '"' || Line[0] == '\'' ? Line[0] : '\0';
  if (Quote != '\0')
    At = std::min(Line.find(Quote, 1), Line.size() - 1) + 1;
  const size_t Begin = At;
  while (At < Line.size() && isKeyChar(Line[At]))
    ++At;
  if (At == Begin && Quote == '\0' && !Line.starts_with("<<:"))
    return LineKind::Other;
  while (At < Line.size() && isBlank(Line[At]))
    ++At;
  if (At < Line.size() && Line[At] == '=' && !(At + 1 < Line.size() && Line[At + 1] == '='))
    return LineKind::Assignment;
  const bool IsKey = (At < Line.size() && Line[At] == ':') || Line.starts_with("<<:");
  return IsKey && (At + 1 >= Line.size() || isBlank(Line[At + 1])) ? LineKind::Key
                                                                   : LineKind::Other;
}

/// What the lines of a text look like: comments, blank and indented ones, and those of
/// templates do not count.
struct LineCounts {
  std::array<size_t, 6> Of{};
  std::optional<LineKind> First;
  bool UpperCaseOnly = true; ///< of assigned names
  bool AnyValue = false;     ///< something is assigned
  bool AnyQuoted = false;    ///< … in quotes or brackets, which properties never are
  bool InArray = false;      ///< a value in brackets goes on over the next lines

  size_t operator[](LineKind K) const { return Of[static_cast<size_t>(K)]; }

  void note(std::string_view Line) {
    if (Line.starts_with("{{") || Line.starts_with("{%") || Line.starts_with("<%"))
      return;
    if (InArray) {
      InArray = !Line.ends_with(']') && !Line.starts_with(']');
      return;
    }
    const LineKind K = kindOfLine(Line);
    ++Of[static_cast<size_t>(K)];
    if (!First)
      First = K;
    if (K != LineKind::Assignment)
      return;
    const size_t Sign = Line.find('=');
    const std::string_view Key = Line.substr(Line.starts_with("export ") ? 7 : 0, Sign);
    UpperCaseOnly &= std::none_of(Key.begin(), Key.begin() + std::min(Sign, Key.size()),
                                  [](char C) { return (C >= 'a' && C <= 'z') || C == '.'; }) ||
                     Line.starts_with("export ");
    const size_t Value = Line.find_first_not_of(" \t=", Sign);
    if (Value == std::string_view::npos)
      return;
    AnyValue = true;
    InArray = Line[Value] == '[' && !Line.ends_with(']');
    const char Open = Line[Value], Close = Line.back();
    AnyQuoted |=
        Value + 1 < Line.size() && ((Open == '"' && Close == '"') || (Open == '[' && Close == ']'));
  }
};

LineCounts countLines(std::string_view Text) {
  LineCounts Counts;
  for (size_t Seen = 0; !Text.empty() && Seen < SampledLines;) {
    const size_t Break = std::min(Text.find('\n'), Text.size());
    std::string_view Line = Text.substr(0, Break);
    Text.remove_prefix(std::min(Break + 1, Text.size()));
    if (Line.empty() || isSpace(Line.front()) || Line.front() == '#' || Line.front() == ';' ||
        Line.front() == '!')
      continue;
    // A comment may follow: `[section] ; why`, `a: [ # why`.
    if (const size_t Comment = Line.find(" #"); Comment != std::string_view::npos)
      Line = Line.substr(0, Comment);
    Counts.note(trimmed(Line));
    ++Seen;
  }
  return Counts;
}

std::optional<Format> formatOfLines(std::string_view Text) {
  const LineCounts Counts = countLines(Text);
  if (!Counts.First || Counts[LineKind::Other] > 0)
    return std::nullopt;
  const size_t Yaml = Counts[LineKind::Key] + Counts[LineKind::Item];
  if (Counts[LineKind::Section] > 0)
    return Yaml == 0 || Counts.First == LineKind::Section ? std::optional(Format::Ini)
                                                          : std::nullopt;
  if (Yaml > 0)
    return Counts[LineKind::Assignment] == 0 ? std::optional(Format::Yaml) : std::nullopt;
  if (Counts[LineKind::Assignment] == 0 || Counts[LineKind::Closing] > 0 || !Counts.AnyValue)
    return std::nullopt;
  if (Counts.UpperCaseOnly)
    return Format::Env;
  return Counts.AnyQuoted ? Format::Ini : Format::Properties;
}

bool looksLikeJson(std::string_view Text) {
  if (Text.size() < 2)
    return false;
  const size_t Next = Text.find_first_not_of(" \t\r\n", 1);
  const char After = Next == std::string_view::npos ? '\0' : Text[Next];
  const bool IsComment = After == '/' || After == '#';
  if (Text.front() == '{')
    return After == '"' || After == '}' || IsComment || After == '\'' ||
           (After == '{' && Text[1] != '{') ||
           (isWordChar(After) && Text.find(':') != std::string_view::npos);
  if (Text.front() != '[')
    return false;
  return After == '"' || After == '{' || After == '[' || After == ']' || After == '-' ||
         (After >= '0' && After <= '9') || IsComment;
}

/// What no format begins with.
bool isForeign(std::string_view Text) {
  return Text.starts_with("#!") || Text.starts_with("-----BEGIN ") ||
         (Text.starts_with('<') && !Text.starts_with("<%") && !Text.starts_with("<<:"));
}

bool hasManyLines(std::string_view Text) { return Text.find('\n') != std::string_view::npos; }

} // namespace

std::optional<Format> sniffFormat(std::string_view Text) {
  if (Text.starts_with("\xEF\xBB\xBF"))
    Text.remove_prefix(3);
  if (isForeign(trimmed(Text)))
    return std::nullopt;
  const size_t First = Text.find_first_not_of(" \t\r\n");
  if (First == std::string_view::npos)
    return std::nullopt;
  const std::string_view Rest = Text.substr(First);
  if ((Rest.front() == '{' || Rest.front() == '[') &&
      !isSectionHeader(trimmed(Rest.substr(0, Rest.find_first_of("\n#;")))) && looksLikeJson(Rest))
    return Format::Json;
  return formatOfLines(Text);
}

std::optional<Format> formatOf(std::string_view Name, std::string_view Text) {
  const NameVerdict Verdict = judgeName(Name);
  if (Verdict.IsCode)
    return std::nullopt;
  return Verdict.Form ? Verdict.Form : sniffFormat(Text);
}

std::optional<Format> embeddedFormatOf(std::string_view Name, std::string_view Text) {
  const size_t First = Text.find_first_not_of(" \t\r\n");
  if (First == std::string_view::npos)
    return std::nullopt;
  const char C = Text[First];
  const bool ManyLines = hasManyLines(Text);
  const bool IsNamed = Name.find('.') != std::string_view::npos;
  const bool HasBrackets = C == '{' || C == '[' || C == '/';
  if (!ManyLines && !HasBrackets && !IsNamed)
    return std::nullopt;
  if (isForeign(Text.substr(First)))
    return std::nullopt;
  if (HasBrackets && !ManyLines) {
    const size_t Last = Text.find_last_not_of(" \t\r\n");
    const char Closing = C == '[' ? ']' : '}';
    return Text[Last] == Closing && looksLikeJson(Text.substr(First)) ? std::optional(Format::Json)
                                                                      : std::nullopt;
  }
  const std::optional<Format> Sniffed = sniffFormat(Text);
  if (!IsNamed)
    return Sniffed;
  const NameVerdict Verdict = judgeName(Name);
  if (Verdict.IsCode)
    return std::nullopt;
  // A name may be a path of keys, "spring.jwt.properties": it decides among the formats that
  // the text can be in, not against all of them.
  if (Verdict.Form && (ManyLines || Sniffed))
    return Verdict.Form == Format::Yaml && Sniffed == Format::Json ? Sniffed : Verdict.Form;
  return Sniffed;
}

} // namespace jwtlint::config
