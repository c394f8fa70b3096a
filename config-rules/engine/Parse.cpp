//===- Parse.cpp - From a text to its documents -----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/DocumentBuilder.h"
#include "config-rules/engine/Templates.h"

#include <algorithm>

#include <fmt/format.h>

namespace jwtlint::config {

std::vector<Range> yamlPieces(std::string_view Text, Range All) {
  std::vector<Range> Pieces;
  uint32_t Begin = All.Begin;
  bool HasContent = false; // something but comments, directives and blank lines
  const auto Finish = [&](uint32_t End) {
    if (HasContent)
      Pieces.push_back({Begin, End});
    if (HasContent || End == All.End)
      Begin = End;
    HasContent = false;
  };
  for (uint32_t Line = All.Begin; Line < All.End;) {
    const size_t Break = Text.find('\n', Line);
    const uint32_t Next = Break >= All.End ? All.End : static_cast<uint32_t>(Break + 1);
    const std::string_view L = Text.substr(Line, Next - Line);
    const bool IsMarker = L.size() == 3 || (L.size() > 3 && isSpace(L[3]));
    if (IsMarker && L.starts_with("---")) {
      Finish(Line);
      HasContent = true;
    } else if (IsMarker && L.starts_with("...")) {
      Finish(Next);
      Begin = Next;
    } else if (!HasContent) {
      const std::string_view Rest = trimmed(L);
      HasContent = !Rest.empty() && Rest.front() != '#' && !L.starts_with('%');
    }
    Line = Next;
  }
  Finish(All.End);
  return Pieces;
}

namespace {

/// Parses one text with all its documents.
class TextParser {
public:
  explicit TextParser(const ParseRequest &Request)
      : Request(Request), Text(Request.Text), All{0, static_cast<uint32_t>(Text.size())} {
    // Tools that prepend a byte order mark do so to texts that have one.
    while (Text.substr(All.Begin).starts_with("\xEF\xBB\xBF"))
      All.Begin += 3;
  }

  ParseResult run() {
    if (refused())
      return std::move(Result);
    Templates = neutralise(Text);
    In.Original = Text;
    In.Clean = Templates ? std::string_view(Templates->Text) : Text;
    In.Templates = Templates ? &Templates->Where : nullptr;
    In.Piece = All;
    switch (Request.Form) {
    case Format::Yaml:
      readPieces();
      break;
    case Format::Json:
      readJsonOrYaml();
      break;
    case Format::Env:
      take(read(readEnv));
      break;
    case Format::Properties:
      take(read(readProperties));
      break;
    case Format::Ini:
      take(read(readIni));
      break;
    }
    return std::move(Result);
  }

private:
  struct Attempt {
    std::unique_ptr<Document> D;
    Outcome Problem;
  };

  bool refused() {
    if (Request.Text.size() > Request.Bounds.Bytes)
      fail({0, fmt::format("longer than {} bytes", Request.Bounds.Bytes)});
    else if (Text.starts_with("\xFF\xFE") || Text.starts_with("\xFE\xFF"))
      fail({0, "UTF-16; save it as UTF-8"});
    else if (const size_t Nul = Text.find('\0'); Nul != std::string_view::npos)
      fail({static_cast<uint32_t>(Nul), "a NUL byte: this is no text in UTF-8"});
    return Result.Problem.has_value();
  }

  void fail(Failure Why) {
    if (!Result.Problem)
      Result.Problem = std::move(Why);
  }

  template <typename Reader> Attempt read(Reader Read) {
    Attempt A{Request.NewDocument(), std::nullopt};
    A.D->Form = Request.Form;
    if (In.Piece.size() > Request.Bounds.DocumentBytes)
      A.Problem = Failure{
          In.Piece.Begin,
          fmt::format("a document longer than {} bytes", Request.Bounds.DocumentBytes), true};
    else
      A.Problem = Read(*A.D, In);
    return A;
  }

  void take(Attempt A) {
    if (A.Problem && !A.Problem->IsLimit && isTemplate(In.Piece)) {
      ++Result.Unrendered;
      return;
    }
    if (A.Problem)
      return fail(std::move(*A.Problem));
    // Nothing but comments, or a `---` with nothing after it.
    if (A.D->Root && (A.D->Root->Kind != NodeKind::Null || A.D->Root->Templated))
      Result.Documents.push_back(std::move(A.D));
  }

  /// Does the piece hold template statements, so that it need not parse before it is rendered?
  bool isTemplate(Range Piece) const {
    return Templates && std::any_of(Templates->Where.begin(), Templates->Where.end(), [&](Range R) {
             return R.Begin >= Piece.Begin && R.End <= Piece.End && Text[R.Begin] != '@';
           });
  }

  bool matters(Range Piece) const {
    return !Request.Matters || !*Request.Matters || (*Request.Matters)(In.original(Piece));
  }

  void readPieces() {
    for (Range Piece : yamlPieces(In.Clean, All)) {
      if (!matters(Piece))
        continue;
      if (Result.Documents.size() >= Request.Bounds.Documents)
        return fail({Piece.Begin, fmt::format("more than {} documents", Request.Bounds.Documents)});
      In.Piece = Piece;
      take(read(readYaml));
    }
  }

  void readJsonOrYaml() {
    const std::string_view Content = trimmed(In.clean(All));
    if (Content.empty())
      return;
    Attempt Strict = read(readJson);
    if (!Strict.Problem || Strict.Problem->IsLimit)
      return take(std::move(Strict));
    const bool MayBeYaml = Request.JsonMayBeYaml &&
                           std::string_view("[{/#").find(Content[0]) != std::string_view::npos;
    const std::string Stripped = lenientJson(In.Clean, In.Templates);
    In.Clean = Stripped;
    Attempt Lenient = read(readJson);
    if (!Lenient.Problem || Lenient.Problem->IsLimit || !MayBeYaml)
      return take(std::move(Lenient));
    Attempt Yaml = read(readYaml);
    if (Yaml.Problem || !Yaml.D->Root || !(Yaml.D->Root->isMap() || Yaml.D->Root->isSequence()))
      return take(std::move(Lenient));
    take(std::move(Yaml));
  }

  const ParseRequest &Request;
  std::string_view Text;
  Range All; ///< without the byte order mark
  std::optional<Neutralised> Templates;
  Input In;
  ParseResult Result;
};

} // namespace

ParseResult parseText(const ParseRequest &Request) { return TextParser(Request).run(); }

ParsedFile parse(std::shared_ptr<const SourceText> File, Format Form, const Relevance &Matters,
                 const Limits &Bounds) {
  ParseRequest Request;
  Request.Text = File->text();
  Request.Form = Form;
  Request.Matters = &Matters;
  Request.Bounds = Bounds;
  Request.NewDocument = [&] {
    auto D = std::make_unique<Document>(File);
    D->Name = File->name();
    DocumentBuilder::bound(*D, Bounds);
    return D;
  };
  ParseResult Result = parseText(Request);
  ParsedFile Parsed;
  Parsed.Documents = std::move(Result.Documents);
  Parsed.Unrendered = Result.Unrendered;
  if (Result.Problem) {
    const uint32_t At = Result.Problem->Offset;
    Parsed.Problem = {File->place({At, At}), std::move(Result.Problem->Message)};
  }
  return Parsed;
}

} // namespace jwtlint::config
