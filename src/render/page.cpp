// SPDX-License-Identifier: MIT
#include "page.hpp"

#include "answers.hpp"
#include "markup.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

constexpr std::string_view kTitle = "<title>";
constexpr std::string_view kTitleEnd = "</title>\n";
constexpr std::string_view kStyle = "<style>\n";
constexpr std::string_view kStyleEnd = "</style>\n";
constexpr std::string_view kArticle = "<article>\n";  // that of a page of one part
constexpr std::string_view kArticleEnd = "</article>\n";

constexpr std::string_view kPage = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
{}{}{}{}{}{}</head>
<body>
{}<main>
{}</main>
</body>
</html>
)";

std::string_view between(std::string_view text, std::string_view begin, std::string_view end) {
  text.remove_prefix(text.find(begin) + begin.size());
  return text.substr(0, text.find(end));
}

std::string each_after(std::string_view prefix, std::string_view ids) {
  std::string text(prefix);
  for (const char c : ids) text += c == ' ' ? fmt::format(" {}", prefix) : std::string(1, c);
  return text;
}

// What comes from data cannot look like an attribute, for its quotes are escaped.
std::string with_ids_after(std::string_view prefix, std::string html) {
  constexpr std::string_view kAttributes[]{" id=\"", " href=\"#", " aria-labelledby=\""};
  for (const std::string_view attribute : kAttributes)
    for (std::size_t at = 0; (at = html.find(attribute, at)) != std::string::npos;) {
      at += attribute.size();
      const std::size_t length = html.find('"', at) - at;
      html.replace(at, length, each_after(prefix, html.substr(at, length)));
    }
  return html;
}

// `id` may be empty.
std::string article(std::string_view id, std::string_view body_html) {
  const std::string begin = id.empty() ? std::string(kArticle) : fmt::format("<article id=\"{}\">\n", id);
  return begin + std::string(body_html) + std::string(kArticleEnd);
}

std::string name_of(std::size_t n) { return fmt::format("project-{}", n); }

// The folder tells apart those of one name.
std::string label_of(const PagePart& part, const std::vector<PagePart>& parts) {
  const auto namesakes =
      std::count_if(parts.begin(), parts.end(), [&](const PagePart& other) { return other.project == part.project; });
  return escape_html(namesakes > 1 && !part.folder.empty() ? part.project + ", " + part.folder : part.project);
}

std::string counts_of(const PagePart& part) {
  if (part.body_html.find(kCounts) == std::string::npos) return {};
  return fmt::format("\n{}{}</ul>", kCounts, between(part.body_html, kCounts, "</ul>"));
}

std::string contents(const std::vector<PagePart>& parts) {
  std::string html = "<nav class=\"contents\" aria-label=\"Projects\"><ul>\n";
  for (std::size_t i = 0; i < parts.size(); ++i)
    html += fmt::format("<li><a href=\"#{}\">{}</a>{}</li>\n", name_of(i + 1), label_of(parts[i], parts),
                        counts_of(parts[i]));
  return html + "</ul></nav>\n";
}

}  // namespace

std::string page(const std::vector<PagePart>& parts) {
  const PagePart& first = parts.front();
  std::string title = first.title_html;
  if (parts.size() > 1) title += fmt::format(", and {} more", parts.size() - 1);
  std::string articles = article(parts.size() > 1 ? name_of(1) : "", first.body_html);
  // The first keeps its ids, for the style may refer to them.
  for (std::size_t n = 2; n <= parts.size(); ++n) {
    const PagePart& part = parts[n - 1];
    articles += article(name_of(n), with_ids_after(name_of(n) + "-", part.body_html));
  }
  return fmt::format(kPage, kTitle, title, kTitleEnd, kStyle, first.style, kStyleEnd,
                     parts.size() > 1 ? contents(parts) : "", articles);
}

PagePart part_of(std::string_view page_html) {
  return {std::string(between(page_html, kStyle, kStyleEnd)), std::string(between(page_html, kTitle, kTitleEnd)),
          std::string(between(page_html, kArticle, kArticleEnd))};
}

std::string html_page(std::string_view title, std::string_view body_html) {
  return page({plain_part(title, body_html)});
}

std::string html_joined(const std::vector<ProjectAnswer>& answers) {
  std::vector<PagePart> parts;
  parts.reserve(answers.size());
  for (const ProjectAnswer& answer : answers) {
    parts.push_back(part_of(answer.text));
    parts.back().project = answer.project;
    parts.back().folder = answer.folder;
  }
  return page(parts);
}

}  // namespace crm::render
