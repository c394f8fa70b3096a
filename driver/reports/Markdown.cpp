//===- Markdown.cpp - The pages of checks in reports ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/reports/Markdown.h"

#include "driver/reports/html/HtmlText.h"

#include <fmt/format.h>

#include <algorithm>

namespace jwtlint {
namespace {

using Kind = MarkdownBlock::Kind;

/// "12. " or nothing: the length of the mark of a numbered item.
size_t numberMark(std::string_view Line) {
  size_t Digits = std::min(Line.find_first_not_of("0123456789"), Line.size());
  return Digits != 0 && Line.substr(Digits).starts_with(". ") ? Digits + 2 : 0;
}

class Reader {
public:
  std::vector<MarkdownBlock> read(std::string_view Page) {
    while (!Page.empty()) {
      size_t End = std::min(Page.find('\n'), Page.size());
      line(Page.substr(0, End));
      Page.remove_prefix(std::min(End + 1, Page.size()));
    }
    return std::move(Blocks);
  }

private:
  void line(std::string_view Line) {
    if (Line.starts_with("```"))
      return fence();
    if (InCode) {
      Blocks.back().Texts.back().append(Line).append("\n");
      return;
    }
    std::string_view Text = Line.substr(std::min(Line.find_first_not_of(' '), Line.size()));
    if (Text.empty())
      IsOpen = false;
    else if (size_t Level = std::min(Line.find_first_not_of('#'), Line.size());
             Level != 0 && Line.substr(Level).starts_with(' '))
      heading(static_cast<unsigned>(Level), Line.substr(Level + 1));
    else if (Text.starts_with("- "))
      item(Kind::Bullets, Text.substr(2));
    else if (size_t Mark = numberMark(Text))
      item(Kind::Numbers, Text.substr(Mark));
    else
      words(Text);
  }

  void fence() {
    InCode = !InCode;
    IsOpen = false;
    if (InCode)
      Blocks.push_back({Kind::Code, 0, {""}});
  }

  void heading(unsigned Level, std::string_view Text) {
    Blocks.push_back({Kind::Heading, Level, {std::string(Text)}});
    IsOpen = false;
  }

  void item(Kind Is, std::string_view Text) {
    if (Blocks.empty() || Blocks.back().Is != Is)
      Blocks.push_back({Is, 0, {}});
    Blocks.back().Texts.emplace_back(Text);
    IsOpen = true;
  }

  void words(std::string_view Text) {
    if (!IsOpen)
      Blocks.push_back({Kind::Paragraph, 0, {std::string(Text)}});
    else
      Blocks.back().Texts.back().append(" ").append(Text);
    IsOpen = true;
  }

  std::vector<MarkdownBlock> Blocks;
  bool InCode = false;
  bool IsOpen = false; ///< the next line of words continues the last text
};

/// Calls Each with every piece of a text, and the mark around it: "`", "**" or nothing.
template <typename Function> void forEachSpan(std::string_view Text, Function Each) {
  while (!Text.empty()) {
    size_t Begin = std::min({Text.find('`'), Text.find("**"), Text.size()});
    std::string_view Mark = Text.substr(Begin, Text.substr(Begin).starts_with('`') ? 1 : 2);
    size_t End = Mark.empty() ? std::string_view::npos : Text.find(Mark, Begin + Mark.size());
    if (End == std::string_view::npos)
      return Each(Text, std::string_view());
    if (Begin != 0)
      Each(Text.substr(0, Begin), std::string_view());
    Each(Text.substr(Begin + Mark.size(), End - Begin - Mark.size()), Mark);
    Text.remove_prefix(End + Mark.size());
  }
}

using Linker = std::function<std::string(std::string_view)>;

std::string inlineHtml(std::string_view Text, const Linker &LinkOf) {
  std::string Out;
  forEachSpan(Text, [&](std::string_view Piece, std::string_view Mark) {
    if (Mark == "**")
      Out += "<strong>" + htmlText(Piece) + "</strong>";
    else if (Mark.empty())
      Out += htmlText(Piece);
    else if (std::string Link = LinkOf(Piece); !Link.empty())
      Out += fmt::format("<a href=\"{}\"><code>{}</code></a>", htmlText(Link), htmlText(Piece));
    else
      Out += "<code>" + htmlText(Piece) + "</code>";
  });
  return Out;
}

std::string listHtml(const MarkdownBlock &Block, const Linker &LinkOf) {
  std::string_view Tag = Block.Is == Kind::Bullets ? "ul" : "ol";
  std::string Out = fmt::format("<{}>", Tag);
  for (const std::string &Item : Block.Texts)
    Out += "<li>" + inlineHtml(Item, LinkOf) + "</li>";
  return Out + fmt::format("</{}>\n", Tag);
}

std::string listText(const MarkdownBlock &Block) {
  std::string Out;
  for (size_t I = 0; I != Block.Texts.size(); ++I)
    Out += (Block.Is == Kind::Bullets ? "- " : fmt::format("{}. ", I + 1)) +
           plainMarkdown(Block.Texts[I]) + "\n";
  return Out;
}

std::string indented(std::string_view Code) {
  std::string Out;
  while (!Code.empty()) {
    size_t End = std::min(Code.find('\n'), Code.size());
    Out += End == 0 ? "\n" : fmt::format("    {}\n", Code.substr(0, End));
    Code.remove_prefix(std::min(End + 1, Code.size()));
  }
  return Out;
}

} // namespace

std::vector<MarkdownBlock> readMarkdown(std::string_view Page) { return Reader().read(Page); }

std::vector<MarkdownBlock> markdownSection(const std::vector<MarkdownBlock> &Page,
                                           std::string_view Heading) {
  auto IsTop = [](const MarkdownBlock &B) { return B.Is == Kind::Heading && B.Level <= 2; };
  auto Begin = std::find_if(Page.begin(), Page.end(), [&](const MarkdownBlock &B) {
    return IsTop(B) && B.Texts.front() == Heading;
  });
  if (Begin == Page.end())
    return {};
  return {Begin + 1, std::find_if(Begin + 1, Page.end(), IsTop)};
}

std::string plainMarkdown(std::string_view Inline) {
  std::string Out;
  forEachSpan(Inline, [&](std::string_view Piece, std::string_view) { Out += Piece; });
  return Out;
}

std::string markdownText(const std::vector<MarkdownBlock> &Blocks) {
  std::string Out;
  for (const MarkdownBlock &B : Blocks) {
    if (!Out.empty())
      Out += "\n";
    if (B.Is == Kind::Code)
      Out += indented(B.Texts.front());
    else if (B.Is == Kind::Bullets || B.Is == Kind::Numbers)
      Out += listText(B);
    else
      Out += plainMarkdown(B.Texts.front()) + "\n";
  }
  return Out;
}

std::string markdownHtml(const std::vector<MarkdownBlock> &Blocks, unsigned Sink,
                         const Linker &LinkOf) {
  std::string Out;
  for (const MarkdownBlock &B : Blocks) {
    if (B.Is == Kind::Heading)
      Out += fmt::format("<h{0}>{1}</h{0}>\n", std::min(B.Level + Sink, 6U),
                         inlineHtml(B.Texts.front(), LinkOf));
    else if (B.Is == Kind::Code)
      Out += "<pre><code>" + htmlText(B.Texts.front()) + "</code></pre>\n";
    else if (B.Is == Kind::Paragraph)
      Out += "<p>" + inlineHtml(B.Texts.front(), LinkOf) + "</p>\n";
    else
      Out += listHtml(B, LinkOf);
  }
  return Out;
}

} // namespace jwtlint
