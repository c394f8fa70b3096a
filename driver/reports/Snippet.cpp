//===- Snippet.cpp - A source line as reports quote it ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/reports/Snippet.h"

#include "driver/Printable.h"

#include <algorithm>

namespace jwtlint {
namespace {

class LineCutter {
public:
  LineCutter(const Sources::Masked &Source, const Place &P, uint32_t Number)
      : Source(Source), Line(Source.File.line(Number)), Start(Source.File.offset(Number, 1)) {
    From =
        Number > P.Line ? indentation() : std::min<size_t>(std::max(P.Column, 1U) - 1, Line.size());
    To = P.EndLine == Number && P.EndColumn > From + 1 ? P.EndColumn - 1
         : P.EndLine > Number                          ? Line.size()
                                                       : From + 1;
  }

  Snippet cut() {
    // Generated files have lines of megabytes, of which a window is enough.
    constexpr size_t Margin = 2048;
    size_t I = From > Margin ? characterAt(From - Margin) : 0;
    const size_t End = std::min(Line.size(), From + Margin);
    CutBefore = I != 0;
    while (I < End) {
      size_t Begin = I;
      SnippetCell C = cellAt(I);
      // Masked and multi-byte cells belong to the range if any byte of them does.
      C.IsMarked = Begin < To && I > From;
      Width += C.Width;
      Cells.push_back(std::move(C));
    }
    if (From >= Line.size())
      Cells.push_back({" ", 1, true, false});
    CutAfter = I < Line.size();
    return window();
  }

private:
  /// The first byte of the character that At is in.
  size_t characterAt(size_t At) const {
    auto Continues = [&] { return (static_cast<unsigned char>(Line[At]) & 0xc0) == 0x80; };
    for (int I = 0; I != 3 && At != 0 && Continues(); ++I)
      --At;
    return At;
  }

  size_t indentation() const { return std::min(Line.find_first_not_of(" \t"), Line.size()); }

  /// The cell at I, which is moved behind it.
  SnippetCell cellAt(size_t &I) const {
    if (const ByteRange *R = Source.Mask.at(Start + I)) {
      I = std::min(R->End - Start, Line.size());
      return {std::string(MaskText), 1, false, true};
    }
    Cell C = firstCell(Line.substr(I));
    if (Line[I] == '\t') {
      constexpr unsigned TabStop = 8;
      C.Width = TabStop - Width % TabStop;
      C.Text.assign(C.Width, ' ');
    }
    I += C.Bytes;
    return {std::move(C.Text), C.Width, false, false};
  }

  /// All cells, or of a very long line those around the first mark.
  Snippet window() {
    constexpr size_t Widest = 160, Before = 40;
    if (Width <= Widest)
      return {std::move(Cells), CutBefore, CutAfter};
    auto Mark = std::find_if(Cells.begin(), Cells.end(), [](auto &C) { return C.IsMarked; });
    auto First = Mark - std::min<ptrdiff_t>(Mark - Cells.begin(), Before);
    size_t Columns = 0;
    auto Last = First;
    while (Last != Cells.end() && Columns + Last->Width <= Widest)
      Columns += Last++->Width;
    return {{First, Last}, CutBefore || First != Cells.begin(), CutAfter || Last != Cells.end()};
  }

  const Sources::Masked &Source;
  std::string_view Line;
  size_t Start, From = 0, To = 0;
  std::vector<SnippetCell> Cells;
  unsigned Width = 0;
  bool CutBefore = false, CutAfter = false;
};

} // namespace

Snippet snippetOf(const Sources::Masked &Source, const Place &P, uint32_t Line) {
  return LineCutter(Source, P, Line).cut();
}

} // namespace jwtlint
