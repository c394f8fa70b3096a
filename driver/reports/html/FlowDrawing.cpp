//===- FlowDrawing.cpp - A flow as a drawing --------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/reports/html/FlowDrawing.h"

#include "driver/Characters.h"
#include "driver/Paths.h"
#include "driver/Printable.h"
#include "driver/reports/ReportText.h"
#include "driver/reports/html/HtmlText.h"

#include <fmt/format.h>

#include <algorithm>

namespace jwtlint {
namespace {

// In pixels; text in em.
constexpr unsigned BoxWidth = 286, LanePadding = 12, LaneGap = 16, HeaderHeight = 46, RowGap = 30,
                   BoxPadding = 11, LineHeight = 17, FontSize = 12;
constexpr unsigned LaneWidth = BoxWidth + 2 * LanePadding;
constexpr unsigned TextWidth = (BoxWidth - 2 * BoxPadding) * 10 / FontSize;

/// Tenths of an em that a character takes in a wide font.
unsigned widthOf(const Cell &C) {
  if (C.Text.size() != 1)
    return C.Width * (C.Text.starts_with('\\') ? 7 : 10);
  constexpr std::string_view Narrow = "iljftrI.,:;'|!()[]/ ", Wide = "mwMWQOG@%";
  char Character = C.Text.front();
  if (Narrow.find(Character) != std::string_view::npos)
    return 4;
  return Wide.find(Character) != std::string_view::npos ? 9 : isUpper(Character) ? 7 : 6;
}

struct Glyph {
  std::string Text;
  unsigned Width;
};

std::vector<Glyph> glyphsOf(std::string_view Printable) {
  std::vector<Glyph> Result;
  while (!Printable.empty()) {
    Cell C = firstCell(Printable);
    Printable.remove_prefix(C.Bytes);
    unsigned Width = widthOf(C);
    Result.push_back({std::move(C.Text), Width});
  }
  return Result;
}

/// May a line end behind the glyph, if there is no space to end it at?
bool breaksBehind(const std::vector<Glyph> &Glyphs, size_t I) {
  constexpr std::string_view Breaks = "/:.,_(->";
  // "::" and "->" stay together.
  bool IsInside =
      I + 1 != Glyphs.size() && (Glyphs[I + 1].Text == ":" || Glyphs[I + 1].Text == ">");
  return Glyphs[I].Text.size() == 1 && !IsInside &&
         Breaks.find(Glyphs[I].Text.front()) != std::string_view::npos;
}

/// Where the line that begins at Begin ends.
size_t lineEnd(const std::vector<Glyph> &Glyphs, size_t Begin, unsigned Width) {
  unsigned Used = 0;
  size_t End = Begin, Space = Begin, Break = Begin;
  for (; End != Glyphs.size() && (End == Begin || Used + Glyphs[End].Width <= Width); ++End) {
    Used += Glyphs[End].Width;
    if (Glyphs[End].Text == " " && Used > Width / 3)
      Space = End + 1;
    if (breaksBehind(Glyphs, End) && Used > Width / 3)
      Break = End + 1;
  }
  if (End == Glyphs.size() || Glyphs[End].Text == " ")
    return End;
  return Space != Begin ? Space : Break != Begin ? Break : End;
}

struct Box {
  size_t Lane = 0;
  unsigned Top = 0;
  std::string Place;
  std::vector<std::string> Lines;

  unsigned height() const {
    return 2 * BoxPadding + LineHeight * static_cast<unsigned>(Lines.size() + 1) - 3;
  }
  unsigned left() const {
    return static_cast<unsigned>(Lane) * (LaneWidth + LaneGap) + LanePadding;
  }
  unsigned middle() const { return left() + BoxWidth / 2; }
  unsigned bottom() const { return Top + height(); }
};

class Drawing {
public:
  explicit Drawing(const std::vector<FlowStep> &Flow) {
    unsigned Top = HeaderHeight + 4;
    for (const FlowStep &Step : Flow) {
      std::string Name = printable(Step.Where.File);
      Box B;
      B.Lane = laneOf(Name);
      B.Top = Top;
      std::string Place = placeText(Step.Where);
      B.Place = Place.substr(Place.rfind('/') + 1);
      B.Lines = wrapText(safeText(Step.Message), TextWidth);
      Top = B.bottom() + RowGap;
      Boxes.push_back(std::move(B));
    }
    Height = Top - RowGap + LanePadding;
  }

  std::string svg() const {
    auto Width = static_cast<unsigned>(Lanes.size()) * (LaneWidth + LaneGap) - LaneGap;
    std::string Out = fmt::format(
        "<svg class=\"drawing\" role=\"img\" aria-label=\"The flow, {} in {}\" "
        "width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\">",
        counted(Boxes.size(), "step"), counted(Lanes.size(), "file"), Width, Height, Width, Height);
    for (size_t I = 0; I != Lanes.size(); ++I)
      Out += lane(I);
    Out += arrows();
    for (size_t I = 0; I != Boxes.size(); ++I)
      Out += box(I);
    return Out + "</svg>";
  }

private:
  size_t laneOf(const std::string &Name) {
    auto I = std::find(Lanes.begin(), Lanes.end(), Name);
    if (I == Lanes.end())
      I = Lanes.insert(Lanes.end(), Name);
    return static_cast<size_t>(I - Lanes.begin());
  }

  /// A tooltip for a name that is not shown in full.
  static std::string tooltip(std::string_view Full, std::string_view Shown) {
    return Full == Shown ? "" : "<title>" + htmlText(Full) + "</title>";
  }

  std::string lane(size_t Index) const {
    const std::string &Name = Lanes[Index];
    size_t Slash = Name.rfind('/') + 1;
    auto Left = static_cast<unsigned>(Index) * (LaneWidth + LaneGap);
    std::string Folder = cutFront(std::string_view(Name).substr(0, Slash), TextWidth);
    std::string Base = cutFront(std::string_view(Name).substr(Slash), TextWidth);
    return fmt::format("<rect class=\"lane\" x=\"{}\" y=\"0\" width=\"{}\" height=\"{}\" "
                       "rx=\"10\"/><text class=\"file-name\">{}<tspan class=\"folder\" "
                       "x=\"{}\" y=\"18\">{}</tspan><tspan x=\"{}\" y=\"{}\">{}</tspan>"
                       "</text>",
                       Left, LaneWidth, Height, tooltip(Name, Folder + Base), Left + LanePadding,
                       htmlText(Folder), Left + LanePadding, Folder.empty() ? 27 : 35,
                       htmlText(Base));
  }

  /// All lines, and all heads: straight down, or over to the other lane half-way between the rows.
  std::string arrows() const {
    std::string Lines, Heads;
    for (size_t I = 1; I < Boxes.size(); ++I) {
      const Box &From = Boxes[I - 1], &To = Boxes[I];
      unsigned X = From.middle(), Y = From.bottom(), ToX = To.middle();
      Lines += fmt::format("M{} {}", X, Y);
      if (X != ToX) {
        constexpr int Radius = 6;
        int Side = ToX > X ? Radius : -Radius;
        Lines += fmt::format("V{}q0 {} {} {}H{}q{} 0 {} {}", Y + RowGap / 2 - 2 - Radius, Radius,
                             Side, Radius, static_cast<int>(ToX) - Side, Side, Side, Radius);
      }
      Lines += fmt::format("V{}", To.Top - 7);
      Heads += fmt::format("M{} {}l-4.5 -8h9z", ToX, To.Top - 1);
    }
    return Lines.empty() ? ""
                         : fmt::format("<path class=\"arrow\" d=\"{}\"/><path class=\"head\" "
                                       "d=\"{}\"/>",
                                       Lines, Heads);
  }

  std::string box(size_t Index) const {
    const Box &B = Boxes[Index];
    bool IsLast = Index + 1 == Boxes.size();
    std::string_view Role = Boxes.size() == 1 ? "" : Index == 0 ? "source" : IsLast ? "sink" : "";
    unsigned Left = B.left() + BoxPadding, Baseline = B.Top + BoxPadding + 10;
    std::string Place = cutFront(B.Place, TextWidth - (Role.empty() ? 25 : 70));
    std::string Out = fmt::format(
        "<rect class=\"step {}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"7\"/><text>"
        "{}<tspan class=\"place\" x=\"{}\" y=\"{}\">{} · {}</tspan>",
        Role, B.left(), B.Top, BoxWidth, B.height(), tooltip(B.Place, Place), Left, Baseline,
        Index + 1, htmlText(Place));
    if (!Role.empty())
      Out += fmt::format("<tspan class=\"role {0}\" text-anchor=\"end\" x=\"{1}\" y=\"{2}\">{0}"
                         "</tspan>",
                         Role, B.left() + BoxWidth - BoxPadding, Baseline);
    for (size_t I = 0; I != B.Lines.size(); ++I)
      Out += fmt::format("<tspan x=\"{}\" y=\"{}\">{}</tspan>", Left,
                         Baseline + LineHeight * (I + 1), htmlText(B.Lines[I]));
    return Out + "</text>";
  }

  std::vector<std::string> Lanes;
  std::vector<Box> Boxes;
  unsigned Height = 0;
};

} // namespace

std::vector<std::string> wrapText(std::string_view Printable, unsigned Width) {
  std::vector<std::string> Lines;
  std::vector<Glyph> Glyphs = glyphsOf(Printable);
  for (size_t Begin = 0; Begin < Glyphs.size();) {
    std::string Line;
    for (size_t End = lineEnd(Glyphs, Begin, Width); Begin != End; ++Begin)
      Line += Glyphs[Begin].Text;
    for (; Begin != Glyphs.size() && Glyphs[Begin].Text == " "; ++Begin)
      ;
    Line.erase(Line.find_last_not_of(' ') + 1);
    Lines.push_back(std::move(Line));
  }
  return Lines;
}

std::string cutFront(std::string_view Printable, unsigned Width) {
  std::vector<Glyph> Glyphs = glyphsOf(Printable);
  unsigned Used = 0;
  for (const Glyph &G : Glyphs)
    Used += G.Width;
  auto First = Glyphs.begin();
  constexpr unsigned Ellipsis = 10;
  bool IsCut = Used > Width;
  for (; First != Glyphs.end() && Used + (IsCut ? Ellipsis : 0) > Width; ++First)
    Used -= First->Width;
  std::string Out = IsCut ? "…" : "";
  for (; First != Glyphs.end(); ++First)
    Out += First->Text;
  return Out;
}

std::string flowDrawing(const std::vector<FlowStep> &Flow) {
  return Flow.empty() ? "" : Drawing(Flow).svg();
}

} // namespace jwtlint
