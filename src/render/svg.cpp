// SPDX-License-Identifier: MIT
#include "svg.hpp"

#include "markup.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

// Hundredths are finer than any screen; no exponent, no trailing zeros.
std::string percent(double share) {
  std::string text = fmt::format("{:.2f}", std::clamp(share, 0.0, 100.0));
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text + '%';
}

std::string_view name_of_anchor(Anchor anchor) {
  switch (anchor) {
    case Anchor::middle: return "middle";
    case Anchor::end: return "end";
    case Anchor::start: break;
  }
  return "start";
}

std::string named_svg(const Chart& chart, std::string_view css) {
  return fmt::format(
      "<svg class=\"{5}\" role=\"img\" aria-labelledby=\"{0}-title {0}-desc\" width=\"100%\" height=\"{1}\">\n"
      "<title id=\"{0}-title\">{2}</title>\n<desc id=\"{0}-desc\">{3}</desc>\n{4}</svg>\n",
      chart.id, chart.height, escape_html(chart.title), escape_html(chart.desc), chart.marks, css);
}

}  // namespace

std::string svg(const Chart& chart) { return named_svg(chart, "chart"); }

std::string svg_bar(const Box& box, std::string_view css) {
  return fmt::format("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"2\"/>\n", css,
                     percent(box.x), box.y, percent(box.width), box.height);
}

std::string svg_line(double x1, int y1, double x2, int y2, std::string_view css) {
  return fmt::format("<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>\n", css, percent(x1), y1,
                     percent(x2), y2);
}

std::string svg_dot(double x, int y, int radius, std::string_view css) {
  return fmt::format("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>\n", css, percent(x), y, radius);
}

std::string svg_text(double x, int y, std::string_view text, std::string_view css, Anchor anchor, int dx) {
  return fmt::format("<text class=\"{}\" x=\"{}\" dx=\"{}\" y=\"{}\" text-anchor=\"{}\">{}</text>\n", css, percent(x),
                     dx, y, name_of_anchor(anchor), escape_html(text));
}

std::string chart_of_rows(const Chart& chart) {
  return fmt::format(
      "<div id=\"{}\" class=\"chart\" role=\"group\" aria-label=\"{}\" aria-description=\"{}\">\n{}</div>\n", chart.id,
      escape_html(chart.title), escape_html(chart.desc), chart.marks);
}

std::string chart_row(const Chart& chart, std::string_view note) {
  return fmt::format(
      "<div class=\"item\"><div class=\"row\"><span class=\"name\">{}</span> <span class=\"note\">{}</span></div>\n{}</div>\n",
      escape_html(chart.title), escape_html(note), named_svg(chart, "marks"));
}

std::string chart_strip(int height, std::string_view marks) {
  return fmt::format("<svg class=\"marks\" aria-hidden=\"true\" width=\"100%\" height=\"{}\">\n{}</svg>\n", height,
                     marks);
}

std::string_view svg_patterns() {
  return R"svg(<svg class="patterns" aria-hidden="true" width="0" height="0">
<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect class="stripe-ground" width="6" height="6"/><rect class="stripe" width="3" height="6"/>
</pattern>
</svg>
)svg";
}

}  // namespace crm::render
