// SPDX-License-Identifier: MIT
// The sheet's colours and classes (sheet_style.cpp) without variables and grids, of which programs for mail know
// little.
#include "markup.hpp"
#include "page.hpp"

namespace crm::render {
namespace {

constexpr std::string_view kStyle = R"(:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #20242a; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.3rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 0.5rem; }
h1 + p, h1 + ul { margin-top: 0.8rem; }
article + article { margin-top: 3rem; }
.kicker, .day { margin: 0; font-size: 0.875rem; color: #596069; }
.counts, .contents ul, .entries { list-style: none; padding: 0; }
.counts { margin: 0.5rem 0 0; font-weight: 600; }
.counts li { display: inline; margin-right: 1rem; }
.contents li { margin: 0; }
.contents .counts { display: inline; margin-left: 1rem; }
.entry { margin: 0 0 0.8rem; padding-left: 0.8rem; border-left: 4px solid #69707a; }
.entry.late { border-left-color: #b3261e; }
.entry.today { border-left-color: #8a5a00; }
.entry.soon { border-left-color: #1f5f9e; }
.late, .past { color: #b3261e; } .today { color: #8a5a00; } .soon { color: #1f5f9e; }
.entry { color: #20242a; }
.when { font-weight: 600; }
.rank { font-size: 0.75rem; font-weight: 400; margin-left: 0.4rem; }
.incomplete { border: 2px solid #b3261e; padding: 0.5rem 0.8rem; font-weight: bold; color: #b3261e; }
.words, .lead { margin: 0; font-size: 0.875rem; }
.words, .who, .rank, .lead, code { color: #596069; }
a { color: #1f5f9e; }
footer { margin-top: 1.5rem; font-size: 0.875rem; color: #596069; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: 0.2rem 1rem 0.2rem 0; border-bottom: 1px solid #ddd; vertical-align: top; }
td.number, th.number { text-align: right; }
@media screen and (prefers-color-scheme: dark) {
  body { color: #e9e7e2; background: #14161a; }
  a { color: #8cb9ef; }
  th, td { border-bottom-color: #31353c; }
  .entry { border-left-color: #9aa1ab; }
  .entry.late { border-left-color: #ff9188; }
  .entry.today { border-left-color: #efb95a; }
  .entry.soon { border-left-color: #8cb9ef; }
  .late, .past, .incomplete { color: #ff9188; border-color: #ff9188; } .today { color: #efb95a; } .soon { color: #8cb9ef; }
  .entry { color: #e9e7e2; }
  .kicker, .day, .words, .who, .rank, .lead, code, footer { color: #a4a9b1; }
}
)";

}  // namespace

PagePart plain_part(std::string_view title, std::string_view body_html) {
  return {std::string(kStyle), escape_html(title), std::string(body_html)};
}

}  // namespace crm::render
