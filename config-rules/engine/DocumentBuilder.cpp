//===- DocumentBuilder.cpp - A document from a reader's events --*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/DocumentBuilder.h"

#include <algorithm>

#include <fmt/format.h>

namespace jwtlint::config {

void DocumentBuilder::embed(Document &D, const Document &Host, const Node &HostNode,
                            std::shared_ptr<const Document::Embedding> Own) {
  D.Host = &Host;
  D.HostNode = &HostNode;
  D.Own = std::move(Own);
  D.Bounds = Host.Bounds;
  D.Depth = Host.Depth + 1;
}

Node &DocumentBuilder::makeCounted(NodeKind Kind, Range Where) {
  if (D.Nodes.size() >= D.Bounds.Nodes)
    throw Stop{{Where.Begin, fmt::format("more than {} values", D.Bounds.Nodes), true}};
  return D.make(Kind, Where);
}

void DocumentBuilder::key(std::string Text, Range Where, bool IsMerge) {
  Frame &F = Frames.back();
  if (overlapsTemplate(Where))
    Text = In.original(Where);
  F.HasKey = true;
  F.Pending = {std::move(Text), Where, nullptr, IsMerge};
}

void DocumentBuilder::attach(const Node &N, Range Where) {
  if (Frames.empty()) {
    if (!D.Root)
      D.Root = &N;
    return;
  }
  Frame &F = Frames.back();
  if (!F.isMap()) {
    F.Collection->Items.push_back(&N);
    return;
  }
  if (!F.HasKey) {
    // A key that is no plain text: `{a: 1}: 2`, `*alias : 2`.
    const bool HasText = N.isScalar();
    return key(HasText ? N.Text : std::string(In.original(Where)), Where);
  }
  F.Pending.Value = &N;
  F.Collection->Members.push_back(std::move(F.Pending));
  F.Pending = {};
  F.HasKey = false;
}

Node &DocumentBuilder::scalar(Range Where, std::string Value, bool Quoted, Quoting How) {
  Node &N = makeCounted(NodeKind::Scalar, Where);
  N.Quoted = Quoted;
  N.Text = std::move(Value);
  N.Verbatim = In.original(Where) == N.Text;
  // Templates or comments were overwritten in it: only the clean text can be aligned.
  if (!N.Verbatim && In.clean(Where) != In.original(Where))
    finishScalar(N, alignText(In.Clean, Where, N.Text, How));
  attach(N, Where);
  return N;
}

void DocumentBuilder::finishScalar(Node &N, PositionMap Positions) {
  N.Templated = overlapsTemplate(N.Where);
  if (N.Templated && In.clean(N.Where) == N.Text)
    N.Text = In.original(N.Where);
  else if (N.Templated)
    restoreTemplates(N, Positions);
  N.Verbatim = In.original(N.Where) == N.Text;
  if (!N.Verbatim)
    D.Positions.emplace(&N, std::move(Positions));
}

void DocumentBuilder::restoreTemplates(Node &N, const PositionMap &Positions) const {
  const Range *Last = In.Templates->data() + In.Templates->size();
  for (const Range *R = firstTemplate(N.Where); R != Last && R->Begin < N.Where.End; ++R) {
    const Range Part{std::max(R->Begin, N.Where.Begin), std::min(R->End, N.Where.End)};
    const uint32_t From = Positions.inverse(Part.Begin);
    // Lines of nothing but templates are folded away: they have no text to restore.
    if (From + Part.size() <= N.Text.size() &&
        std::string_view(N.Text).substr(From, Part.size()) == In.clean(Part))
      N.Text.replace(From, Part.size(), In.original(Part));
  }
}

const Range *DocumentBuilder::firstTemplate(Range R) const {
  if (!In.Templates || In.Templates->empty())
    return nullptr;
  const auto First = std::upper_bound(In.Templates->begin(), In.Templates->end(), R.Begin,
                                      [](uint32_t Begin, const Range &T) { return Begin < T.End; });
  return First != In.Templates->end() && First->Begin < R.End ? &*First : nullptr;
}

namespace {

/// A block scalar with templates, decoded from the original text.
class TemplatedBlock {
public:
  TemplatedBlock(const Input &In, Range Where, uint32_t HeaderEnd)
      : In(In), Where(Where), HeaderEnd(HeaderEnd), Empty(Where.size() == 0) {}

  /// Adds the lines of templates before and after the text, as far as they belong to it.
  Range extent() {
    const std::vector<Range> &All = *In.Templates;
    auto T = std::upper_bound(All.begin(), All.end(), HeaderEnd,
                              [](uint32_t At, const Range &R) { return At < R.End; });
    if (T == All.end())
      return Where;
    if (Empty && onlySpace(HeaderEnd, T->Begin))
      Where = *T++;
    Indent = column(Where.Begin);
    // What a line before the text has beyond its indentation belongs to it.
    if (T != All.end() && T->Begin < Where.Begin && onlySpace(HeaderEnd, T->Begin))
      Where.Begin = T->Begin - column(T->Begin) + std::min(column(T->Begin), Indent);
    for (; T != All.end(); ++T) {
      if (T->Begin < Where.End)
        continue;
      if (!onlySpace(Where.End, T->Begin) || !belongs(*T))
        break;
      Where.End = T->End;
    }
    return Where;
  }

  /// The lines without their indentation.
  std::string text(PositionMap &Positions) const {
    std::string Text;
    uint32_t At = Where.Begin - std::min(column(Where.Begin), Indent);
    for (uint32_t Next = 0; At < Where.End; At = Next) {
      const size_t Break = In.Original.find('\n', At);
      Next = Break == std::string_view::npos ? Where.End : static_cast<uint32_t>(Break + 1);
      for (uint32_t I = 0; I < Indent && At < Where.End && In.Original[At] == ' '; ++I)
        ++At;
      const uint32_t End = std::min(Next, Where.End);
      Positions.add({static_cast<uint32_t>(Text.size()), At, 1});
      Text += In.original({std::min(At, End), End});
      if (Text.ends_with("\r\n"))
        Text.erase(Text.size() - 2, 1);
    }
    return Text;
  }

private:
  bool onlySpace(uint32_t Begin, uint32_t End) const {
    for (; Begin < End; ++Begin)
      if (!isSpace(In.Clean[Begin]))
        return false;
    return true;
  }
  uint32_t column(uint32_t At) const {
    const size_t Break = At == 0 ? std::string_view::npos : In.Original.rfind('\n', At - 1);
    return At - static_cast<uint32_t>(Break == std::string_view::npos ? 0 : Break + 1);
  }
  /// `{{ … | indent 4 }}` writes lines of its own, from column 1 on.
  bool belongs(Range T) const {
    return column(T.Begin) >= std::max(Indent, 1u) ||
           In.original(T).find("indent ") != std::string_view::npos;
  }

  const Input &In;
  Range Where;
  uint32_t HeaderEnd;
  bool Empty;
  uint32_t Indent = 0;
};

} // namespace

Node &DocumentBuilder::blockScalar(Range Where, std::string Value, uint32_t HeaderEnd) {
  Node &N = makeCounted(NodeKind::Scalar, Where);
  N.Quoted = true;
  N.Text = std::move(Value);
  if (In.Templates && !In.Templates->empty()) {
    TemplatedBlock Block(In, Where, HeaderEnd);
    N.Where = Block.extent();
    if (overlapsTemplate(N.Where)) {
      N.Templated = true;
      PositionMap Positions;
      const bool EndsWithBreak = N.Text.ends_with('\n');
      N.Text = Block.text(Positions);
      if (EndsWithBreak && !N.Text.ends_with('\n'))
        N.Text += '\n';
      N.Verbatim = In.original(N.Where) == N.Text;
      if (!N.Verbatim)
        D.Positions.emplace(&N, std::move(Positions));
    }
  }
  if (!N.Templated) {
    N.Verbatim = In.original(N.Where) == N.Text;
    if (!N.Verbatim && In.clean(N.Where) != In.original(N.Where))
      finishScalar(N, alignText(In.Clean, N.Where, N.Text, Quoting::Folded));
  }
  attach(N, N.Where);
  return N;
}

Node &DocumentBuilder::null(Range Where, uint32_t Until) {
  Node &N = makeCounted(NodeKind::Null, Where);
  N.Templated = overlapsTemplate({Where.Begin, std::max(Until, Where.End)});
  N.Verbatim = true;
  attach(N, Where);
  return N;
}

void DocumentBuilder::alias(const Node &Target, Range Where) {
  D.Aliased.push_back(&Target);
  attach(Target, Where);
}

Node &DocumentBuilder::begin(NodeKind Kind, uint32_t Begin) {
  if (Frames.size() >= D.Bounds.Depth)
    throw Stop{{Begin, fmt::format("nested deeper than {} levels", D.Bounds.Depth), true}};
  Node &N = makeCounted(Kind, {Begin, Begin});
  Frames.push_back({&N, false, {}});
  return N;
}

void DocumentBuilder::end(uint32_t End) {
  Node &N = *Frames.back().Collection;
  N.Where.End = std::max(End, N.Where.Begin);
  Frames.pop_back();
  attach(N, N.Where);
}

} // namespace jwtlint::config
