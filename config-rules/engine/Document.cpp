//===- Document.cpp - Configuration text as a tree with places --*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Readers.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <unordered_set>

namespace jwtlint::config {

namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

/// Merges can be chained without end; nobody writes this many.
constexpr size_t MaxMergedMaps = 1000;

std::vector<uint32_t> lineStartsOf(std::string_view Text) {
  std::vector<uint32_t> Starts{Text.starts_with(ByteOrderMark) ? 3u : 0u};
  const char *Begin = Text.data();
  const char *End = Begin + Text.size();
  for (const char *At = Begin; At != End;) {
    const auto *Break = static_cast<const char *>(std::memchr(At, '\n', End - At));
    if (!Break)
      break;
    At = Break + 1;
    Starts.push_back(static_cast<uint32_t>(At - Begin));
  }
  return Starts;
}

/// \p N and what it merges, the most important first.
std::vector<const Node *> withMerged(const Node &N) {
  std::vector<const Node *> Result;
  std::unordered_set<const Node *> Seen;
  std::vector<const Node *> Next{&N};
  while (!Next.empty() && Result.size() < MaxMergedMaps) {
    const Node *Map = Next.back();
    Next.pop_back();
    if (!Seen.insert(Map).second)
      continue;
    if (Map->isMap())
      Result.push_back(Map);
    else if (!Map->isSequence())
      continue;
    // Pushed backwards, so that what is written first is taken first.
    const size_t Room = MaxMergedMaps;
    if (Map->isSequence())
      for (size_t I = std::min(Map->Items.size(), Room); I-- > 0;)
        if (Map->Items[I]->isMap())
          Next.push_back(Map->Items[I]);
    if (Map->isMap())
      for (auto M = Map->Members.rbegin(); M != Map->Members.rend(); ++M)
        if (M->IsMerge)
          Next.push_back(M->Value);
  }
  return Result;
}

bool hasMerges(const Node &N) {
  return std::any_of(N.Members.begin(), N.Members.end(), [](const Member &M) { return M.IsMerge; });
}

const Member *ownMember(const Node &N, std::string_view Key) {
  for (auto M = N.Members.rbegin(); M != N.Members.rend(); ++M)
    if (!M->IsMerge && M->Key == Key)
      return &*M;
  return nullptr;
}

} // namespace

Place SourceText::place(Range Where) const {
  if (LineStarts.empty())
    LineStarts = lineStartsOf(Text);
  const auto LineOf = [&](uint32_t Offset) {
    const auto Next = std::upper_bound(LineStarts.begin() + 1, LineStarts.end(), Offset);
    return static_cast<uint32_t>(Next - LineStarts.begin());
  };
  const auto ColumnOf = [&](uint32_t Line, uint32_t Offset) {
    const uint32_t Start = LineStarts[Line - 1];
    return Offset < Start ? 1 : Offset - Start + 1;
  };
  Place P;
  P.File = Name;
  P.Line = LineOf(Where.Begin);
  P.Column = ColumnOf(P.Line, Where.Begin);
  P.EndLine = LineOf(Where.End);
  P.EndColumn = ColumnOf(P.EndLine, Where.End);
  return P;
}

void PositionMap::add(Segment S) {
  if (!Segments.empty()) {
    Segment &Last = Segments.back();
    if (Last.From == S.From) {
      Last = S;
      return;
    }
    if (Last.Scale == 1 && S.Scale == 1 && S.To - Last.To == S.From - Last.From)
      return;
  }
  Segments.push_back(S);
}

static uint32_t mapped(const std::vector<PositionMap::Segment> &Segments, uint32_t Offset,
                       bool RoundUp) {
  if (Segments.empty())
    return Offset;
  auto Next =
      std::upper_bound(Segments.begin(), Segments.end(), Offset,
                       [](uint32_t O, const PositionMap::Segment &S) { return O < S.From; });
  if (Next == Segments.begin())
    return Segments.front().To;
  const PositionMap::Segment &S = *std::prev(Next);
  const double Distance = (Offset - S.From) * S.Scale;
  return S.To +
         static_cast<uint32_t>(RoundUp ? std::ceil(Distance - 1e-6) : std::floor(Distance + 1e-6));
}

uint32_t PositionMap::operator()(uint32_t Offset) const {
  return mapped(Segments, Offset, /*RoundUp=*/false);
}

Range PositionMap::operator()(Range R) const {
  const uint32_t Begin = mapped(Segments, R.Begin, /*RoundUp=*/false);
  if (R.Begin == R.End)
    return {Begin, Begin};
  return {Begin, std::max(Begin, mapped(Segments, R.End, /*RoundUp=*/true))};
}

uint32_t PositionMap::inverse(uint32_t To) const {
  if (Segments.empty())
    return To;
  const auto Next =
      std::upper_bound(Segments.begin(), Segments.end(), To,
                       [](uint32_t Offset, const Segment &S) { return Offset < S.To; });
  if (Next == Segments.begin())
    return Segments.front().From;
  const Segment &S = *std::prev(Next);
  const uint32_t From =
      S.Scale == 0 ? S.From : S.From + static_cast<uint32_t>((To - S.To) / S.Scale);
  return Next == Segments.end() ? From : std::min(From, Next->From);
}

const Member *Node::find(std::string_view Key) const {
  if (const Member *Own = ownMember(*this, Key))
    return Own;
  if (!hasMerges(*this))
    return nullptr;
  for (const Node *Map : withMerged(*this))
    if (const Member *M = ownMember(*Map, Key))
      return M;
  return nullptr;
}

void Node::lookAtKeys() const {
  std::unordered_set<std::string_view> Keys;
  IsSimple = std::all_of(Members.begin(), Members.end(),
                         [&](const Member &M) { return !M.IsMerge && Keys.insert(M.Key).second; });
  HasKeyPaths = !*IsSimple || std::any_of(Members.begin(), Members.end(), [](const Member &M) {
    return M.Key.find_first_of(".:") != std::string::npos;
  });
}

std::vector<const Member *> Node::countingMembers() const {
  const std::vector<const Node *> Maps =
      hasMerges(*this) ? withMerged(*this) : std::vector<const Node *>{this};
  std::unordered_set<std::string_view> Seen;
  std::vector<const Member *> Counting;
  for (const Node *Map : Maps) {
    const auto First = static_cast<ptrdiff_t>(Counting.size());
    for (auto M = Map->Members.rbegin(); M != Map->Members.rend(); ++M)
      if (!M->IsMerge && Seen.insert(M->Key).second)
        Counting.push_back(&*M);
    std::reverse(Counting.begin() + First, Counting.end());
  }
  return Counting;
}

Node &Document::make(NodeKind Kind, Range Where) {
  Node &N = Nodes.emplace_back();
  N.Kind = Kind;
  N.Where = Where;
  N.Owner = this;
  return N;
}

std::string_view Document::text() const { return Own ? std::string_view(Own->Text) : File->text(); }

Range Document::fileRange(Range R) const {
  for (const Document *D = this; D->Host; D = D->Host)
    R = D->Own->ToHost(R);
  return R;
}

Place Document::place(Range R) const { return File->place(fileRange(R)); }

bool Document::isShared(Range R) const {
  if (Shared.empty() && !Aliased.empty()) {
    std::vector<Range> All;
    for (const Node *N : Aliased)
      All.push_back(N->Where);
    std::sort(All.begin(), All.end(), [](const Range &A, const Range &B) {
      return A.Begin != B.Begin ? A.Begin < B.Begin : A.End > B.End;
    });
    for (const Range &One : All)
      if (Shared.empty() || One.End > Shared.back().End)
        Shared.push_back(One);
  }
  const auto Next = std::upper_bound(Shared.begin(), Shared.end(), R.Begin,
                                     [](uint32_t At, const Range &S) { return At < S.Begin; });
  return (Next != Shared.begin() && R.End <= std::prev(Next)->End) ||
         (Host && Host->isShared(HostNode->Where));
}

PositionMap Document::textPositions(const Node &N) const {
  PositionMap Result;
  if (N.Verbatim) {
    Result.add({0, N.Where.Begin, 1});
    return Result;
  }
  const auto Known = Positions.find(&N);
  if (Known != Positions.end())
    return Known->second;
  Quoting How = Quoting::Folded;
  const std::string_view Text = text();
  // Before the text of a block scalar stands a blank or a line end.
  if (N.Quoted && N.Where.Begin > 0 && Text[N.Where.Begin - 1] == '"')
    How = Quoting::Double;
  else if (N.Quoted && N.Where.Begin > 0 && Text[N.Where.Begin - 1] == '\'')
    How = Quoting::Single;
  return alignText(Text, N.Where, N.Text, How);
}

} // namespace jwtlint::config
