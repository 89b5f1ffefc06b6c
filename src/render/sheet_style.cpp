// SPDX-License-Identifier: MIT
// Colours have one meaning each: late, today, soon, good. All text has a contrast of at least 4.5 to 1, and marks of at
// least 3 to 1, in both schemes (tests/web/test_report.py reckons them).
#include "sheet.hpp"

namespace crm::render {

std::string_view sheet_style() {
  return R"(:root {
  color-scheme: light dark;
  --paper: #f8f6f2; --card: #ffffff; --ink: #20242a; --soft: #596069; --line: #e3dfd7; --track: #eeebe4;
  --late: #b3261e; --today: #8a5a00; --soon: #1f5f9e; --good: #1d6b50; --plain: #69707a; --stripe: #e08a83;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --card: #1c1f24; --ink: #e9e7e2; --soft: #a4a9b1; --line: #31353c; --track: #2a2e35;
    --late: #ff9188; --today: #efb95a; --soon: #8cb9ef; --good: #76cba4; --plain: #9aa1ab; --stripe: #a34a43;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; max-width: 72rem; padding: 2.5rem clamp(1rem, 4vw, 2.5rem) 3rem;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  color: var(--ink); background: var(--paper); overflow-wrap: anywhere; font-variant-numeric: tabular-nums;
}
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.25; letter-spacing: -0.01em; }
h3 { font-size: 1rem; line-height: 1.35; }
a { color: var(--soon); }
code { font: 0.8125rem/1.45 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; color: var(--soft); }
header { margin-bottom: 2rem; }
.incomplete { border: 2px solid var(--late); border-radius: 0.75rem; padding: 0.75rem 1rem; margin-bottom: 1.5rem; font-weight: 600; color: var(--late); background: var(--card); }
.kicker { font-size: 0.8125rem; letter-spacing: 0.02em; color: var(--soft); margin-bottom: 0.5rem; }
.day { color: var(--soft); margin-top: 0.5rem; }
.counts { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 1.25rem; }
.counts li { border: 1px solid currentColor; border-radius: 2rem; padding: 0.1rem 0.8rem; font-size: 0.9375rem; font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 1.25rem; font-size: 0.9375rem; }
section { margin-top: 3rem; }
.contents { margin-bottom: 2.5rem; }
.contents > ul { flex-direction: column; gap: 0.5rem; }
.contents > ul > li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1rem; }
.contents .counts { margin-top: 0; }
article + article { margin-top: 4rem; padding-top: 2.5rem; border-top: 1px solid var(--plain); }
section > h2 { margin-bottom: 1rem; }
.late { color: var(--late); } .today { color: var(--today); } .soon { color: var(--soon); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; overflow: hidden; }
.tiles div { box-shadow: 1px 1px 0 var(--line); padding: 1rem 1.1rem; display: flex; flex-direction: column; }
.tiles dt { flex: 1; }
.tiles dt { font-size: 0.8125rem; color: var(--soft); }
.tiles .value { font-size: 1.75rem; line-height: 1.3; font-weight: 600; letter-spacing: -0.02em; }
.tiles .count { font-size: 0.8125rem; color: var(--soft); }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1.25rem; align-items: start; }
.columns > div { display: grid; gap: 1.25rem; min-width: 0; }
figure, .card { background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; padding: 1.25rem; min-width: 0; }
figcaption { margin-bottom: 1rem; }
.lead { color: var(--soft); font-size: 0.9375rem; margin-top: 0.15rem; }
.none { color: var(--soft); }
.summary { font-size: 1.125rem; margin-top: 1rem; max-width: 46rem; }
.group + .lead { margin-top: 1rem; }
.lead + .group { margin-top: 1.25rem; }
.group + .group { margin-top: 1.75rem; }
.group > h3 { margin-bottom: 0.6rem; }
.entries { background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; }
.entry { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr) minmax(0, 18rem); gap: 0.1rem 1.25rem; padding: 0.8rem 1.25rem 0.8rem 1rem; border-left: 4px solid currentColor; color: var(--ink); }
.entry.late { border-left-color: var(--late); } .entry.today { border-left-color: var(--today); } .entry.soon { border-left-color: var(--soon); } .entry.good { border-left-color: var(--good); } .entry.plain, .entry.advice { border-left-color: var(--plain); }
.entry:first-child { border-top-left-radius: 0.75rem; } .entry:last-child { border-bottom-left-radius: 0.75rem; }
.entry + .entry { border-top: 1px solid var(--line); }
.when { font-weight: 600; text-wrap: balance; }
.entry.late .when { color: var(--late); } .entry.today .when { color: var(--today); } .entry.soon .when { color: var(--soon); } .entry .when.past { color: var(--late); }
.state { color: var(--soft); text-align: right; }
.who, .words { color: var(--soft); }
.who { display: inline-block; }
.words { font-size: 0.875rem; }
.rank { font-size: 0.75rem; font-weight: 400; border: 1px solid var(--line); border-radius: 0.3rem; padding: 0 0.3rem; margin-left: 0.4rem; color: var(--soft); }
.chart { display: block; overflow: visible; }
svg.chart, .item { break-inside: avoid; }
.chart + .chart { margin-top: 0.5rem; }
.chart text { font-size: 12px; fill: var(--soft); }
.chart text.strong { fill: var(--ink); font-weight: 600; }
.marks { display: block; overflow: visible; }
.item + .item { margin-top: 0.25rem; }
.row { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 0.75rem; font-size: 14px; line-height: 20px; color: var(--ink); }
.row .name { flex: 1 1 9rem; min-width: 0; text-wrap: pretty; }
.row .note { flex: none; max-width: 100%; color: var(--soft); }
.patterns { position: absolute; }
.stripe-ground { fill: var(--late); } .stripe { fill: var(--stripe); }
.track { fill: var(--track); }
.axis, .grid, .base { stroke: var(--line); stroke-width: 1; } .axis, .base { stroke: var(--plain); }
.today-line { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 2 3; }
rect.good { fill: var(--good); } rect.bad { fill: url(#stripes) var(--late); } rect.plain { fill: var(--plain); } rect.late { fill: var(--late); } rect.soon { fill: var(--soon); }
rect.waits { fill: var(--card); stroke: var(--today); stroke-width: 1.5; } rect.faint { fill: var(--card); stroke: var(--plain); stroke-width: 1.5; }
.span, .counting { stroke-width: 4; } .counting { stroke-dasharray: 2 4; }
line.good, circle.good { stroke: var(--good); } line.late, circle.late { stroke: var(--late); } line.today, circle.today { stroke: var(--today); } line.soon, circle.soon { stroke: var(--soon); } line.plain, circle.plain { stroke: var(--plain); }
circle { stroke-width: 2.5; fill: var(--card); } circle.first { stroke: var(--plain); stroke-width: 2; }
circle.done.good { fill: var(--good); } circle.done.late { fill: var(--late); } circle.done.today { fill: var(--today); } circle.done.plain { fill: var(--plain); }
.grid { display: grid; grid-template-columns: auto minmax(0, 1fr) minmax(0, 1fr); gap: 0.6rem; }
.quadrant { border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.8rem 0.9rem; min-width: 0; }
.quadrant.manage-closely { background: var(--paper); border-color: var(--plain); }
.quadrant h4 { margin: 0 0 0.6rem; font-size: 0.9375rem; line-height: 1.35; }
.quadrant h4 span { display: block; font-weight: 400; font-size: 0.8125rem; color: var(--soft); }
.grid.many { align-items: start; } .many > .axis-power { align-self: stretch; }
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5rem), 1fr)); gap: 0.7rem 1.25rem; }
.people li { min-width: 0; line-height: 1.35; }
.people .org, .people .gently { color: var(--soft); font-size: 0.875rem; }
.people strong { font-size: 0.9375rem; }
.stand { display: flex; align-items: center; gap: 0.4rem; font-size: 0.8125rem; color: var(--soft); }
.steps { flex: none; overflow: visible; }
.steps circle.step { fill: var(--plain); stroke: none; } .steps line { stroke-width: 2; }
.steps .gap { stroke: var(--today); } .steps .fits { stroke: var(--good); } .steps .now.gap { fill: var(--today); } .steps .now.fits { fill: var(--good); }
.axis-power { grid-column: 1; grid-row: 1 / span 2; writing-mode: vertical-rl; transform: rotate(180deg); text-align: center; }
.axis-interest { grid-column: 2 / span 2; grid-row: 3; text-align: center; }
.axis-power, .axis-interest { font-size: 0.8125rem; color: var(--soft); }
.manage-closely { grid-area: 1 / 3; } .keep-satisfied { grid-area: 1 / 2; } .keep-informed { grid-area: 2 / 3; } .monitor { grid-area: 2 / 2; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; font-size: 0.8125rem; color: var(--soft); margin-bottom: 0.75rem; }
.legend svg { vertical-align: -1px; margin-right: 0.15rem; overflow: visible; }
details { margin-top: 1rem; font-size: 0.875rem; }
.card > details:first-child { margin-top: 0; }
.card > .scroll:first-child table { margin-top: 0; }
details h3 { margin-top: 1.25rem; }
summary { cursor: pointer; color: var(--soft); }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--soon); outline-offset: 2px; }
.scroll { overflow-x: auto; }
table { overflow-wrap: break-word; border-collapse: collapse; width: 100%; margin-top: 0.5rem; font-size: 0.875rem; }
th, td { text-align: left; font-weight: inherit; padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-size: 0.8125rem; }
table.wide { min-width: 36rem; }
.number { text-align: right; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.875rem; color: var(--soft); }
@media screen and (max-width: 48rem) {
  body { padding-top: 1.5rem; }
  section { margin-top: 2.25rem; }
  figure, .card { padding: 1rem; }
  .entry { grid-template-columns: minmax(0, 1fr); }
  .state { text-align: left; }
  .grid { grid-template-columns: minmax(0, 1fr); }
  .quadrant { grid-area: auto; }
  .axis-power, .axis-interest { display: none; }
}
@page { margin: 14mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; }
  body { zoom: 0.82; max-width: none; padding: 0 2px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, .entry code, summary, article:has([id$="numbers"]) figure details, footer.ours { display: none; }
  .scroll { overflow: visible; } table.wide { min-width: 0; } tbody :is(th, td):not(.number) { overflow-wrap: anywhere; min-width: 5.5em; } details h3 { margin-top: 1rem; } td, th { padding-top: 0.15rem; padding-bottom: 0.15rem; }
  details :is(.number, tr > :nth-child(n+3):not(:last-child)) { white-space: nowrap; }
  [id$="numbers"] .card { border: 0; padding: 0; break-inside: auto; } thead { break-after: avoid; } tr:nth-last-child(-n+5):not(:first-child) { break-before: avoid; }
  section { margin-top: 1.75rem; }
  article + article { margin-top: 0; padding-top: 0; border: 0; break-before: page; }
  figure, .card, .entry, .tiles, .quadrant, tr, h4 { break-inside: avoid; }
  h2, h3, h4, figcaption, .legend { break-after: avoid; }
  .tiles { grid-template-columns: repeat(6, 1fr); }
  .tiles div { padding: 0.6rem 0.7rem; } .tiles .value { font-size: 1.35rem; }
  .many, .many .people { display: block; } .columns > div { display: block; } .columns { grid-template-columns: 1fr 1fr; gap: 0 1rem; }
  figure:has(.many), .many .quadrant:has(li:nth-child(13)), figure:has(.item), figure:has(tr) { break-inside: auto; }
  .many .quadrant { margin-bottom: 0.75rem; } .many .people li { display: inline-block; width: 32.5%; padding: 0 1rem 0.6rem 0; vertical-align: top; }
  .many .axis-power, .many .axis-interest { display: none; }
  .columns figure, .columns .card { margin-bottom: 1rem; }
  .entry { grid-template-columns: 9.5rem minmax(0, 1fr) auto; }
}
@media print {
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
}
)";
}

}  // namespace crm::render
