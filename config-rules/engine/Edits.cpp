//===- Edits.cpp - What certainly mends a value ---------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Edits.h"

#include "config-rules/engine/Templates.h"
#include "config-rules/engine/Values.h"
#include "jose/Algorithm.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

namespace jwtlint::config {

static std::string mapped(std::string_view Text, int (*To)(int)) {
  std::string Result(Text);
  for (char &C : Result)
    C = static_cast<char>(To(static_cast<unsigned char>(C)));
  return Result;
}

std::string oppositeWord(std::string_view Word) {
  static constexpr std::pair<std::string_view, std::string_view> Pairs[] = {
      {"true", "false"},       {"yes", "no"}, {"on", "off"}, {"1", "0"},
      {"enabled", "disabled"}, {"y", "n"},    {"t", "f"}};
  const std::string Lower = mapped(Word, std::tolower);
  std::string Other;
  for (const auto &[Yes, No] : Pairs)
    if (Lower == Yes || Lower == No)
      Other = Lower == Yes ? No : Yes;
  if (Other.empty() || Word == Lower)
    return Other;
  if (Word == mapped(Lower, std::toupper))
    return mapped(Other, std::toupper);
  Other.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(Other.front())));
  return Word.substr(1) == Lower.substr(1) ? Other : std::string();
}

namespace {

bool isQuote(char C) { return C == '"' || C == '\''; }

bool isOnly(std::string_view Text, std::string_view Allowed) {
  return Text.find_first_not_of(Allowed) == std::string_view::npos;
}

std::string_view slice(std::string_view Text, Range R) { return Text.substr(R.Begin, R.size()); }

/// \p R with the quotes around it.
Range withQuotes(std::string_view Text, Range R) {
  const bool Quoted = R.Begin > 0 && R.End < Text.size() && isQuote(Text[R.Begin - 1]) &&
                      Text[R.Begin - 1] == Text[R.End];
  return Quoted ? Range{R.Begin - 1, R.End + 1} : R;
}

class Mender {
public:
  explicit Mender(const FactValue &V)
      : V(V), Own(V.At->Owner->text()), File(V.At->Owner->File->text()) {}

  std::vector<TextEdit> opposite() const {
    if (V.Kind->Type != FactType::Boolean || !V.Spec->Values.empty())
      return {};
    return replace(V.Part, oppositeWord(slice(Own, V.Part)));
  }

  std::vector<TextEdit> removeItem() const {
    if (V.Kind->Type != FactType::List || V.Part.size() == 0)
      return {};
    if (!V.Spec->Values.empty())
      return switchOff();
    // Each item looks at all others.
    constexpr size_t MostItems = 100, MostText = 4096;
    if (V.At->Text.size() > MostText || (V.List && V.List->Items.size() > MostItems))
      return {};
    // A list in one string may itself be an item.
    if (!V.List || V.Part != V.At->Where)
      return remove(fromItems(itemsOfText(), /*NeedsComma=*/false));
    if (Own[V.List->Where.Begin] == '[')
      return remove(fromItems(itemsOfSequence(), /*NeedsComma=*/true));
    return remove(lineOfItem());
  }

private:
  struct Item {
    Range Where; ///< quotes included
    std::string_view Text;
  };

  /// A switch that adds the item: `accept_none_alg: true`.
  std::vector<TextEdit> switchOff() const {
    const std::string Other = oppositeWord(slice(Own, V.Part));
    for (const auto &[Glob, Canonical] : V.Spec->Values)
      if (!Other.empty() && globMatches(Glob, mapped(Other, std::tolower)))
        return Canonical == "unset" ? replace(V.Part, Other) : std::vector<TextEdit>();
    return {};
  }

  std::vector<TextEdit> replace(Range R, std::string Text) const {
    const std::optional<Range> InFile = sameInFile(R);
    if (Text.empty() || !InFile)
      return {};
    return {{V.At->Owner->File->place(*InFile), std::move(Text)}};
  }

  std::vector<TextEdit> remove(std::optional<Range> InFile) const {
    if (!InFile)
      return {};
    return {{V.At->Owner->File->place(*InFile), ""}};
  }

  /// Where the bytes \p R of the value's document are in the file, if they are the same there.
  std::optional<Range> sameInFile(Range R) const {
    const Range InFile = V.At->Owner->fileRange(R);
    if (R.size() == 0 || slice(File, InFile) != slice(Own, R))
      return std::nullopt;
    return InFile;
  }

  static bool isAlgorithm(std::string_view Text) {
    const jose::Algorithm *A = jose::findAlgorithmLoosely(Text);
    return A && A->Family != jose::AlgorithmFamily::None;
  }

  std::vector<Item> itemsOfSequence() const {
    std::vector<Item> Items;
    for (const Node *N : V.List->Items) {
      // An alias stands elsewhere.
      if (N->Owner != V.At->Owner || N->Where.Begin < V.List->Where.Begin ||
          N->Where.End > V.List->Where.End)
        return {};
      Items.push_back({withQuotes(Own, N->Where), N->Text});
    }
    return Items;
  }

  /// Of a list in one string.
  std::vector<Item> itemsOfText() const {
    std::vector<Item> Items;
    const Node &N = *V.At;
    if (!N.Verbatim)
      return {};
    for (const ListItem &I : splitList(N.Text)) {
      const auto Begin = N.Where.Begin + static_cast<uint32_t>(I.Offset);
      const Range R{Begin, Begin + static_cast<uint32_t>(I.Text.size())};
      const Range Quoted = withQuotes(Own, R);
      // The quotes around the whole string are not the item's.
      const bool IsInside = Quoted.Begin >= N.Where.Begin && Quoted.End <= N.Where.End;
      Items.push_back({IsInside ? Quoted : R, I.Text});
    }
    return Items;
  }

  /// The item with one comma beside it.
  std::optional<Range> fromItems(const std::vector<Item> &Items, bool NeedsComma) const {
    const auto Mine = std::find_if(Items.begin(), Items.end(), [&](const Item &I) {
      return I.Where.Begin <= V.Part.Begin && V.Part.End <= I.Where.End;
    });
    const bool LeavesSome =
        std::any_of(Items.begin(), Items.end(), [](const Item &I) { return isAlgorithm(I.Text); });
    if (Mine == Items.end() || !LeavesSome)
      return std::nullopt;
    const bool IsFirst = Mine == Items.begin();
    const Range All = IsFirst ? Range{Mine->Where.Begin, std::next(Mine)->Where.Begin}
                              : Range{std::prev(Mine)->Where.End, Mine->Where.End};
    const Range Gap =
        IsFirst ? Range{Mine->Where.End, All.End} : Range{All.Begin, Mine->Where.Begin};
    const std::string_view Between = slice(Own, Gap);
    const auto Commas = std::count(Between.begin(), Between.end(), ',');
    if (!isOnly(Between, ", \t\r\n") || Commas > 1 || (NeedsComma && Commas != 1))
      return std::nullopt;
    return sameInFile(All);
  }

  /// All of the line `- item`.
  std::optional<Range> lineOfItem() const {
    const std::optional<Range> List = sameInFile(V.Part);
    if (!List || std::none_of(V.List->Items.begin(), V.List->Items.end(), [](const Node *N) {
          return N->isScalar() && !N->Templated && isAlgorithm(N->Text);
        }))
      return std::nullopt;
    // What a template leaves of the list is not known.
    if (neutralise(slice(Own, V.List->Where)))
      return std::nullopt;
    const Range Item = withQuotes(File, *List);
    const size_t Break = File.rfind('\n', Item.Begin);
    const auto Begin = static_cast<uint32_t>(Break == std::string_view::npos ? 0 : Break + 1);
    const size_t End = std::min(File.find('\n', Item.End), File.size());
    const std::string_view Before = File.substr(Begin, Item.Begin - Begin);
    const size_t Dash = Before.find_first_not_of(" \t");
    if (Dash == std::string_view::npos || Before[Dash] != '-' ||
        !isOnly(Before.substr(Dash + 1), " \t") || Before.size() == Dash + 1 ||
        !isOnly(File.substr(Item.End, End - Item.End), " \t\r"))
      return std::nullopt;
    if (End != File.size())
      return Range{Begin, static_cast<uint32_t>(End + 1)};
    // The last line takes the line end before it along.
    if (Begin == 0)
      return std::nullopt;
    const bool IsCrLf = Begin >= 2 && File[Begin - 2] == '\r';
    return Range{Begin - (IsCrLf ? 2 : 1), static_cast<uint32_t>(End)};
  }

  const FactValue &V;
  std::string_view Own, File;
};

} // namespace

/// Is something else read from the same bytes?
bool Edits::meansMore(const FactValue &V) {
  if (Meanings.empty())
    for (const Subject &S : All)
      for (const FactValue &Each : S.Facts)
        if (!Each.Implied)
          if (auto [Known, New] = Meanings.try_emplace(Each.Where, Each.Kind);
              !New && Known->second != Each.Kind)
            Known->second = nullptr;
  const auto Known = Meanings.find(V.Where);
  return Known == Meanings.end() || !Known->second;
}

std::vector<TextEdit> Edits::of(EditKind Kind, const FactValue &V) {
  if (Kind == EditKind::None || V.Implied || !V.Known || V.Form != ValueForm::Literal || !V.At ||
      !V.At->isScalar() || V.At->Templated || !V.At->Tag.empty())
    return {};
  const FactSpec &Spec = *V.Spec;
  if (Spec.Presence || !Spec.Contains.empty() || Spec.NoEdit ||
      V.At->Owner->isShared(V.At->Where) || meansMore(V))
    return {};
  const Mender M(V);
  return Kind == EditKind::Opposite ? M.opposite() : M.removeItem();
}

} // namespace jwtlint::config
