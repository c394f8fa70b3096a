//===- HtmlReport.cpp - Findings as a page ----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One file without anything from elsewhere: its content security policy allows its own
// style and script and nothing else, so that even a mistake in escaping could neither
// run nor send anything. All findings are in the page as it is loaded; the script only
// hides some and opens others, and without it the page still tells everything.
//
// A finding shows the lines of its place and no others: those around it may hold
// secrets that nobody has recognised.
//
//===----------------------------------------------------------------------===//

#include "driver/Explain.h"
#include "driver/Printable.h"
#include "driver/Version.h"
#include "driver/reports/Formats.h"
#include "driver/reports/Markdown.h"
#include "driver/reports/ReportText.h"
#include "driver/reports/Snippet.h"
#include "driver/reports/html/FlowDrawing.h"
#include "driver/reports/html/HtmlText.h"
#include "driver/reports/html/Overview.h"
#include "facts/EmbeddedFile.h"
#include "facts/Weakness.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace jwtlint {

/// page.css and page.js, by jwtlint_embed_files.
std::span<const EmbeddedFile> pageFiles();

namespace {

std::string_view pageFile(std::string_view Name) {
  for (const EmbeddedFile &File : pageFiles())
    if (File.Name == Name)
      return File.Text;
  return {};
}

std::string nameHtml(std::string_view File) { return htmlText(printable(File)); }

class Page {
public:
  Page(const Report &R, Sources &Files) : R(R), Files(Files), Folders(countFolders(R)) {
    for (const Finding &F : R.Findings)
      Shown.insert(F.Id);
  }

  std::string html() {
    return head() + "<body>\n<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n" +
           header() + "<main>\n" + overviewHtml(R, Folders) + notAnalysed() + findings() +
           explanations() + "</main>\n" + footer() + "<script>" + std::string(pageFile("page.js")) +
           "</script>\n</body>\n</html>\n";
  }

private:
  std::string head() const {
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src {}; script-src {}; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n"
        "<meta name=\"generator\" content=\"jwt-lint {}\">\n<title>jwt-lint: {}</title>\n"
        "<style>{}</style>\n</head>\n",
        policyHash(pageFile("page.css")), policyHash(pageFile("page.js")), toolVersion(),
        severitySummary(countSeverities(R.Findings)), pageFile("page.css"));
  }

  std::string header() const {
    std::string Details = fmt::format("in {}", counted(filesRead(R.Stats), "file"));
    if (std::string Dismissed = dismissedSummary(R); !Dismissed.empty())
      Details += "; " + Dismissed;
    if (!R.Skipped.empty())
      Details += fmt::format("; <a href=\"#not-analysed\">{} not analysed</a>",
                             counted(R.Skipped.size(), "file"));
    return fmt::format("<header>\n<p class=\"brand\">jwt-lint</p>\n<h1>{}</h1>\n<p "
                       "class=\"details\">{}</p>\n</header>\n",
                       R.Findings.empty() ? "No findings" : counted(R.Findings.size(), "finding"),
                       Details);
  }

  std::string notAnalysed() const {
    if (R.Skipped.empty())
      return {};
    std::string Out = "<section id=\"not-analysed\">\n<h2>Not analysed</h2>\n<ul>\n";
    for (const NotAnalysed &N : R.Skipped)
      Out += fmt::format("<li><code>{}</code> {}</li>\n", nameHtml(N.File), safeHtml(N.Reason));
    return Out + "</ul>\n</section>\n";
  }

  std::string option(std::string_view Value, std::string_view Text) const {
    return fmt::format("<option value=\"{}\">{}</option>\n", htmlText(Value), htmlText(Text));
  }

  /// Hidden until the script has run, as it does nothing without.
  std::string filters() const {
    std::string Weaknesses, Choices;
    for (const Weakness &W : weaknesses())
      if (Shown.contains(W.Id))
        Weaknesses += option(W.Id, W.Id);
    for (const FolderCount &F : Folders)
      Choices += option(F.Path, F.Path);
    std::string Boxes;
    for (Severity S : {Severity::Error, Severity::Warning, Severity::Note})
      Boxes += fmt::format("<label class=\"choice {0}\"><input type=\"checkbox\" name=\"severity\" "
                           "value=\"{0}\" checked>{0}s</label>\n",
                           severityName(S));
    return fmt::format(
        "<form id=\"filters\" hidden>\n<fieldset><legend>Severity</legend>\n{}</fieldset>\n"
        "<label>Weakness <select name=\"weakness\"><option value=\"\">all</option>\n{}</select>"
        "</label>\n<label>Folder <select name=\"folder\"><option value=\"\">all</option>\n{}"
        "</select></label>\n<label class=\"search\">Text <input type=\"search\" name=\"text\" "
        "placeholder=\"message, file, step …\" autocomplete=\"off\"></label>\n"
        "<p class=\"tools\"><span id=\"status\" role=\"status\"></span> "
        "<button type=\"reset\">Show all</button> <button type=\"button\" id=\"open\">Open all"
        "</button></p>\n</form>\n",
        Boxes, Weaknesses, Choices);
  }

  std::string findings() {
    std::string Out = "<section id=\"findings\">\n<h2>Findings</h2>\n";
    if (R.Findings.empty())
      return Out + "<p class=\"none\">Nothing was found.</p>\n</section>\n";
    Out += filters();
    for (size_t I = 0; I != R.Findings.size();) {
      const std::string &File = R.Findings[I].Where.File;
      size_t End = I;
      while (End != R.Findings.size() && R.Findings[End].Where.File == File)
        ++End;
      Out += fmt::format("<section class=\"file\">\n<h3>{}<span class=\"count\">{}</span></h3>\n",
                         fileHeading(printable(File)), End - I);
      for (; I != End; ++I)
        Out += finding(R.Findings[I]);
      Out += "</section>\n";
    }
    return Out + "</section>\n";
  }

  static std::string fileHeading(std::string_view Name) {
    size_t Base = Name.rfind('/') + 1;
    return fmt::format("<span class=\"name\"><span class=\"folder\">{}</span>{}</span>",
                       htmlText(Name.substr(0, Base)), htmlText(Name.substr(Base)));
  }

  std::string finding(const Finding &F) {
    std::string_view Level = severityName(F.Level);
    std::string Line = F.Where.valid() ? fmt::format("{}:{}", F.Where.Line, F.Where.Column) : "";
    std::string Out = fmt::format(
        "<details class=\"finding {0}\" id=\"f-{1}\" data-severity=\"{0}\" data-weakness=\"{2}\" "
        "data-folder=\"{3}\" data-line=\"{4}\">\n<summary><span class=\"badge\">{0}</span> <span "
        "class=\"message\">{5}</span> <span class=\"where\"><span class=\"id\">{2}</span> <span "
        "class=\"line\">{6}</span></span></summary>\n<div class=\"body\">\n",
        Level, htmlText(F.Fingerprint), htmlText(F.Id), htmlText(reportFolder(F.Where.File)),
        F.Where.Line, safeHtml(F.Message), Line);
    Out += excerpt(F.Where);
    if (!F.Suggestion.empty())
      Out += fmt::format("<p class=\"fix\"><strong>Fix</strong> {}</p>\n", safeHtml(F.Suggestion));
    Out += edits(F) + flow(F.Flow) + "<p class=\"meta\">";
    if (!F.Symbol.empty())
      Out += fmt::format("in <code>{}</code> · ", safeHtml(F.Symbol));
    return Out + fmt::format("<a href=\"#about-{0}\">About {0}</a> · <a href=\"#f-{1}\">Link to "
                             "this finding</a></p>\n</div>\n</details>\n",
                             htmlText(F.Id), htmlText(F.Fingerprint));
  }

  std::string excerpt(const Place &P) {
    const Sources::Masked *Source = P.valid() ? Files.get(P.File) : nullptr;
    if (!Source)
      return {};
    constexpr uint32_t Most = 6;
    uint32_t Last = std::min(std::max(P.EndLine, P.Line), P.Line + Most - 1);
    std::string Lines;
    for (uint32_t Line = P.Line; Line <= Last; ++Line)
      if (!Source->File.line(Line).empty())
        Lines += excerptLine(snippetOf(*Source, P, Line), Line);
    return Lines.empty() ? ""
                         : "<div class=\"excerpt\" tabindex=\"0\" role=\"group\" "
                           "aria-label=\"Source\"><pre>" +
                               Lines + "</pre></div>\n";
  }

  static std::string excerptLine(const Snippet &S, uint32_t Line) {
    std::string Out = fmt::format("<span class=\"row\"><span class=\"ln\">{}</span> ", Line);
    Out += S.CutBefore ? "… " : "";
    bool IsMarked = false;
    for (const SnippetCell &C : S.Cells) {
      if (C.IsMarked != IsMarked)
        Out += C.IsMarked ? "<mark>" : "</mark>";
      IsMarked = C.IsMarked;
      Out += C.IsMask ? "<span class=\"mask\" title=\"hidden by jwt-lint\">" + htmlText(C.Text) +
                            "</span>"
                      : htmlText(C.Text);
    }
    return Out + (IsMarked ? "</mark>" : "") + (S.CutAfter ? " …" : "") + "</span>\n";
  }

  static std::string edit(const TextEdit &E) {
    const Place &P = E.Where;
    bool IsInsertion = P.EndLine == P.Line && P.EndColumn == P.Column;
    std::string Where = fmt::format("<code>{}</code>", htmlText(placeText(P)));
    if (!IsInsertion)
      Where += fmt::format(" to <code>{}:{}</code>", P.EndLine, P.EndColumn);
    if (E.Text.empty())
      return "remove " + Where;
    return fmt::format("{} {}: <code>{}</code>", IsInsertion ? "insert at" : "replace", Where,
                       safeHtml(E.Text));
  }

  static std::string edits(const Finding &F) {
    std::string Out;
    for (const TextEdit &E : shownFix(F))
      Out += "<li>" + edit(E) + "</li>\n";
    return Out.empty() ? "" : "<ul class=\"edits\">\n" + Out + "</ul>\n";
  }

  std::string flow(const std::vector<FlowStep> &Flow) const {
    if (Flow.empty())
      return {};
    std::string Out = "<figure class=\"flow\">\n<div class=\"scroll\" tabindex=\"0\" "
                      "role=\"group\" aria-label=\"Drawing of the flow\">" +
                      flowDrawing(Flow) + "</div>\n<details><summary>" +
                      fmt::format("The {} as a list", counted(Flow.size(), "step")) +
                      "</summary>\n<ol>\n";
    for (const FlowStep &Step : Flow)
      Out += fmt::format("<li><code>{}</code> {}</li>\n", htmlText(placeText(Step.Where)),
                         safeHtml(Step.Message));
    return Out + "</ol>\n</details>\n</figure>\n";
  }

  std::string explanations() const {
    if (Shown.empty())
      return {};
    auto LinkOf = [this](std::string_view Code) {
      return Shown.contains(Code) ? fmt::format("#about-{}", Code) : std::string();
    };
    std::string Out = "<section id=\"about\">\n<h2>What these weaknesses are</h2>\n";
    for (const Weakness &W : weaknesses()) {
      if (!Shown.contains(W.Id))
        continue;
      std::string Error;
      std::vector<MarkdownBlock> Blocks = readMarkdown(explain(W.Id, Error).value_or(""));
      // The first heading is the id again.
      if (!Blocks.empty() && Blocks.front().Level == 1)
        Blocks.erase(Blocks.begin());
      Out += fmt::format("<details class=\"about\" id=\"about-{0}\">\n<summary><span "
                         "class=\"id\">{0}</span> {1}</summary>\n<div class=\"body\">\n{2}</div>\n"
                         "</details>\n",
                         htmlText(W.Id), htmlText(W.Title), markdownHtml(Blocks, 1, LinkOf));
    }
    return Out + "</section>\n";
  }

  static std::string footer() {
    return fmt::format("<footer><p>Made by jwt-lint {}. Secrets are hidden: <span "
                       "class=\"mask\">{}</span> stands for one.</p></footer>\n",
                       toolVersion(), MaskText);
  }

  const Report &R;
  Sources &Files;
  std::vector<FolderCount> Folders;
  std::set<std::string_view, std::less<>> Shown; ///< ids that occur
};

} // namespace

std::string htmlReport(const Report &R, Sources &Files) { return Page(R, Files).html(); }

} // namespace jwtlint
