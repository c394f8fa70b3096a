//===- YamlReader.cpp - YAML through yaml-cpp's events ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// yaml-cpp tells where a node begins and nothing about where it ends. The reader therefore
// looks at the text itself: from the first byte of a scalar its extent follows, and from the
// last token that of a collection.
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/DocumentBuilder.h"
#include "config-rules/engine/YamlTokens.h"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace jwtlint::config {

namespace {

/// yaml-cpp can read flow collections to their end before it says anything about them: text
/// that opens more than this many, or has more commas in them than a document may have
/// values, is not handed over.
constexpr int MaxOpenFlows = 10'000;

/// The tags of YAML itself say nothing that matters here.
std::string localTag(const std::string &Tag) {
  constexpr std::string_view Core = "tag:yaml.org,2002:";
  if (Tag == "?" || Tag == "!" || Tag.starts_with(Core))
    return {};
  return Tag;
}

class YamlHandler : public YAML::EventHandler {
public:
  /// \p Shift is added to yaml-cpp's positions.
  YamlHandler(Document &D, const Input &In, int64_t Shift)
      : Builder(D, In), Tokens(In.Clean, In.Piece.End), In(In), Shift(Shift),
        Cursor(In.Piece.Begin) {}

  uint32_t at(const YAML::Mark &Mark) const {
    if (Mark.is_null())
      return Cursor;
    const int64_t At = Mark.pos + Shift;
    return static_cast<uint32_t>(std::clamp<int64_t>(At, In.Piece.Begin, In.Piece.End));
  }

  void OnDocumentStart(const YAML::Mark &) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark &Mark, YAML::anchor_t Anchor) override {
    const uint32_t Begin = at(Mark);
    const YamlTokens::Properties P = Tokens.properties(Begin);
    const bool IsKey = Builder.wantsKey();
    const uint32_t WordEnd = Tokens.nullWord(P.Next);
    Range Where;
    if (WordEnd && !belongsToNextKey(WordEnd, IsKey))
      Where = {P.Next, WordEnd};
    else if (P.End > Begin)
      Where = {P.End, P.End};
    else
      Where = emptyPlace(Begin, IsKey);
    Cursor = Where.End;
    if (IsKey)
      return Builder.key(std::string(In.clean(Where)), Where);
    remember(Anchor, Builder.null(Where, Tokens.skipSpace(Where.End)));
  }

  void OnAlias(const YAML::Mark &Mark, YAML::anchor_t Anchor) override {
    const uint32_t Begin = at(Mark);
    Cursor = Tokens.nameEnd(Begin + 1);
    if (Anchor < Anchors.size() && Anchors[Anchor])
      Builder.alias(*Anchors[Anchor], {Begin, Cursor});
    else // an anchor on a key, which is no node
      Builder.scalar({Begin, Cursor}, std::string(In.clean({Begin, Cursor})), false,
                     Quoting::Folded);
  }

  void OnScalar(const YAML::Mark &Mark, const std::string &Tag, YAML::anchor_t Anchor,
                const std::string &Value) override {
    const YamlTokens::Scalar S = Tokens.scalar(at(Mark), Value);
    // yaml-cpp lets the end of the text close a quote.
    if (S.How != Quoting::Folded && S.End == S.Where.End)
      throw DocumentBuilder::Stop{{S.End, "not valid YAML: a quote is not closed"}};
    Cursor = S.End;
    if (Builder.wantsKey())
      return Builder.key(Value, S.Where, !S.Quoted && Value == "<<");
    const bool Quoted = S.Quoted || Tag == "tag:yaml.org,2002:str";
    Node &N = S.IsBlock ? Builder.blockScalar(S.Where, Value, S.HeaderEnd)
                        : Builder.scalar(S.Where, Value, Quoted, S.How);
    Cursor = std::max(Cursor, N.Where.End);
    N.Tag = localTag(Tag);
    remember(Anchor, N);
  }

  void OnSequenceStart(const YAML::Mark &Mark, const std::string &Tag, YAML::anchor_t Anchor,
                       YAML::EmitterStyle::value Style) override {
    open(NodeKind::Sequence, Mark, Tag, Anchor, Style);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark &Mark, const std::string &Tag, YAML::anchor_t Anchor,
                  YAML::EmitterStyle::value Style) override {
    open(NodeKind::Map, Mark, Tag, Anchor, Style);
  }
  void OnMapEnd() override { close(); }

private:
  struct Open {
    uint32_t Begin = 0;
    bool IsFlow = false; ///< in brackets
  };

  void open(NodeKind Kind, const YAML::Mark &Mark, const std::string &Tag, YAML::anchor_t Anchor,
            YAML::EmitterStyle::value Style) {
    const uint32_t Begin = Tokens.properties(at(Mark)).Next;
    const char Bracket = Kind == NodeKind::Map ? '{' : '[';
    const bool IsFlow = Style == YAML::EmitterStyle::Flow && Tokens.is(Begin, Bracket);
    // `[{a: 1}: 2]`: a pair in a sequence, which has no brackets, begins where its key does.
    if (!Opened.empty() && Opened.back().IsFlow && Opened.back().Begin == Begin)
      Opened.back().IsFlow = false;
    Opened.push_back({Begin, IsFlow});
    Cursor = std::max(Cursor, IsFlow ? Begin + 1 : Begin);
    Node &N = Builder.begin(Kind, Begin);
    N.Tag = localTag(Tag);
    remember(Anchor, N);
  }

  void close() {
    if (Opened.back().IsFlow)
      Cursor = Tokens.flowEnd(Cursor);
    Opened.pop_back();
    Builder.end(Cursor);
  }

  /// In `a:` before a line `null: 1` the null is the next key, not the value.
  bool belongsToNextKey(uint32_t WordEnd, bool IsKey) const {
    if (IsKey || !Builder.inMap() || Opened.back().IsFlow)
      return false;
    while (Tokens.is(WordEnd, ' '))
      ++WordEnd;
    return Tokens.is(WordEnd, ':');
  }

  /// Where a value is that is not written.
  Range emptyPlace(uint32_t Mark, bool IsKey) const {
    if (IsKey || (!Builder.inMap() && !Builder.inSequence()))
      return {Mark, Mark};
    const uint32_t Next = Tokens.skipSpace(Cursor);
    const uint32_t At = Tokens.is(Next, Builder.inMap() ? ':' : '-') ? Next + 1 : Cursor;
    return {At, At};
  }

  void remember(YAML::anchor_t Anchor, const Node &N) {
    if (Anchor == 0)
      return;
    if (Anchors.size() <= Anchor)
      Anchors.resize(Anchor + 1);
    Anchors[Anchor] = &N;
  }

  DocumentBuilder Builder;
  YamlTokens Tokens;
  const Input &In;
  int64_t Shift;
  uint32_t Cursor; ///< the end of the last token
  std::vector<Open> Opened;
  std::vector<const Node *> Anchors;
};

Outcome tooManyFlows(const Input &In, const Limits &Bounds) {
  int Open = 0;
  uint32_t Commas = 0;
  for (uint32_t At = In.Piece.Begin; At < In.Piece.End; ++At) {
    const char C = In.Clean[At];
    Open += (C == '[' || C == '{') - (C == ']' || C == '}');
    Open = std::max(Open, 0);
    Commas += Open > 0 && C == ',';
    if (Open > MaxOpenFlows)
      return Failure{At, fmt::format("nested deeper than {} levels", Bounds.Depth), true};
    if (Commas > Bounds.Nodes)
      return Failure{At, fmt::format("more than {} values", Bounds.Nodes), true};
  }
  return std::nullopt;
}

/// yaml-cpp's messages are fixed texts, some followed by ": " and a part of the content.
std::string withoutContent(const std::string &Message) {
  return Message.substr(0, Message.find(": "));
}

/// What stands before the text for yaml-cpp: something, so that it finds no byte order mark,
/// and before a bracket the document's begin, for then the bracket cannot begin a key, and
/// yaml-cpp need not keep all of it until it knows.
std::string_view prefixFor(std::string_view Text) {
  return Text.starts_with('{') || Text.starts_with('[') ? "--- " : "\n";
}

} // namespace

Outcome readYaml(Document &D, const Input &In) {
  const std::string_view Text = In.clean(In.Piece);
  // yaml-cpp takes this byte for the end of the text.
  if (const size_t Control = Text.find('\x04'); Control != std::string_view::npos)
    return Failure{In.Piece.Begin + static_cast<uint32_t>(Control),
                   "control character that YAML does not allow"};
  const Limits &Bounds = DocumentBuilder::bounds(D);
  if (Outcome TooDeep = tooManyFlows(In, Bounds))
    return TooDeep;
  const std::string_view Prefix = prefixFor(Text);
  const int64_t Shift = int64_t{In.Piece.Begin} - static_cast<int64_t>(Prefix.size());
  YamlHandler Handler(D, In, Shift);
  try {
    std::istringstream Stream(std::string(Prefix).append(Text));
    YAML::Parser Parser(Stream);
    if (!Parser.HandleNextDocument(Handler))
      return std::nullopt;
    if (Parser)
      return Failure{In.Piece.Begin, "not valid YAML: text after the end of the document"};
    return std::nullopt;
  } catch (const DocumentBuilder::Stop &S) {
    return S.Why;
  } catch (const YAML::DeepRecursion &E) {
    return Failure{Handler.at(E.mark), fmt::format("nested deeper than {} levels", Bounds.Depth),
                   true};
  } catch (const YAML::Exception &E) {
    return Failure{Handler.at(E.mark), "not valid YAML: " + withoutContent(E.msg)};
  } catch (const std::exception &) {
    return Failure{In.Piece.Begin, "yaml-cpp could not read it"};
  }
}

} // namespace jwtlint::config
