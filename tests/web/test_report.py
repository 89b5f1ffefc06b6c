#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Looks at our pages in a real browser, the report, the map, the day and its mail: with 40 stakeholders, wide and narrow, light and dark, on paper.

usage: test_report.py PROGRAM

Exit 77: Chromium is not installed.
"""
import email
import email.policy
import html.parser
import itertools
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import browser  # noqa: E402
import fixture  # noqa: E402

TODAY = "2026-11-21"
PAPER = 688  # pixels of A4 between its margins
SKIPPED = 77
STAKEHOLDERS = 40
WIDTHS = (1200, 768, 400, 320)
NARROWEST_LETTERS = 12  # pixels
PAGES = {
    "ours": ["report", "--format", "html"],
    "client": ["report", "--for", "rosa-lindt", "--format", "html"],
    "late": ["report", "--for", "maya-chen", "--format", "html"],
    "map": ["map", "--format", "html"],
    "private": ["map", "--private", "--format", "html"],
    "day": ["check-followups", "--fail-on", "never", "--all", "--format", "html"],
    "since": ["report", "--since", "2026-11-01", "--format", "html"],
    "several": ["-p", ".", "-p", ".", "report", "--format", "html"],
    "days": ["-p", ".", "-p", ".", "check-followups", "--fail-on", "never", "--format", "html"],
    "mail": ["check-followups", "--fail-on", "never", "--format", "mail"],
}

VOID = {"meta", "link", "br", "hr", "img", "input", "rect", "line", "circle"}
LONG_NAMES = ["Wolfeschlegelsteinhausenbergerdorff, Hubert", "Nguyễn Thị Minh Khai-Montgomery", "山田太郎左衛門尉源朝臣",
              "María del Carmen de los Ángeles Fernández de la Vega", "Interdepartmental Working Group on Packaging",
              "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesentwurf"]


def more_stakeholders(project, count):
    """Adds stakeholders, most of them where they are to be managed closely, with promises, goodwill and answers."""
    attitudes = ["unaware", "resistant", "neutral", "supportive", "leading"]
    names = []
    for n in range(count):
        name = LONG_NAMES[n] if n < len(LONG_NAMES) else f"Person {n} of the Steering Committee"
        names.append(name)
        power, interest = ("high", "high") if n % 3 else (("high", "low"), ("low", "high"), ("low", "low"))[n // 3 % 3]
        (project / f"stakeholders/person-{n}.yaml").write_text(
            f'name: "{name}"\norg: "Organisation {n % 7}"\nadded: 2026-09-01\npower: {power}\ninterest: {interest}\n'
            f"engagement:\n  current: {attitudes[n % 5]}\n  desired: {attitudes[(n + n % 3) % 5]}\n")
        due, done = f"2026-{9 + n % 3:02}-{1 + n % 17:02}", f"2026-{9 + n % 3:02}-{1 + n * 3 % 18:02}"
        (project / f"promises/q{n:02}-extra.yaml").write_text(
            f'by: team\nto: person-{n}\nowner: Jo Reyes\nwhat: "Deliverable number {n} with a title that is quite long"\n'
            f"made: 2026-08-20\ndue: {due}\n" + (f"moves:\n  - date: {done}\n    move: delivered\n" if n % 4 else ""))
        (project / f"goodwill/2026-10-05-g{n:02}.yaml").write_text(
            f"date: 2026-10-05\nwith: person-{n}\nkind: {'deposit' if n % 2 else 'withdrawal'}\npoints: {n % 3 + 1}\nwhat: a favour\n")
        (project / f"feedback/2026-10-06-f{n:02}.yaml").write_text(
            f"from: person-{n}\nabout: relationship\nasked: 2026-10-01\nanswered: 2026-10-06\ncsat: {n % 5 + 1}\nnps: {n % 11}\n")
    return names


class Outline(html.parser.HTMLParser):
    """The page's elements, and what is wrong with their nesting."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.elements, self.faults = [], [], []
        self.feed(text)
        self.close()
        self.faults += [f"<{name}> is not closed" for name, _ in self.open]

    def handle_starttag(self, tag, attributes):
        element = {"tag": tag, "attributes": dict(attributes), "inside": [e for _, e in self.open], "children": [], "text": ""}
        if self.open:
            self.open[-1][1]["children"].append(element)
        self.elements.append(element)
        if tag not in VOID:
            self.open.append((tag, element))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self.faults.append(f"</{tag}> at line {self.getpos()[0]} closes <{self.open[-1][0] if self.open else 'nothing'}>")
        else:
            self.open.pop()

    def handle_data(self, data):
        if self.open:
            self.open[-1][1]["text"] += data

    def of(self, tag):
        return [e for e in self.elements if e["tag"] == tag]


# The boxes of all words within an element.
BOXES = """(root => {
  const boxes = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const parent = walker.currentNode.parentElement;
    if (!text || parent.closest('title, desc, details')) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    if (parent.hidden) continue;
    for (const r of range.getClientRects())
      boxes.push({text, left: r.left, right: r.right, top: r.top, bottom: r.bottom, letters: parseFloat(getComputedStyle(parent).fontSize)});
  }
  return boxes;
})"""

# Every text with its colour and that of what is behind it.
COLOURS = """(() => {
  const seen = new Map();
  const behind = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!/, 0\\)$/.test(c)) return c; } return 'rgb(255, 255, 255)'; };
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) || !e.getClientRects().length) continue;
    const style = getComputedStyle(e);
    const colour = e.namespaceURI.endsWith('svg') ? style.fill : style.color;
    seen.set(colour + behind(e), [colour, behind(e), e.textContent.trim().slice(0, 40)]);
  }
  for (const e of document.querySelectorAll('rect.good, rect.bad, rect.plain, rect.late, rect.soon, rect.waits, circle')) {
    const style = getComputedStyle(e);
    const fill = style.stroke === 'none' ? style.fill : style.stroke;
    if (!fill.startsWith('url')) seen.set('mark' + fill + behind(e), [fill, behind(e), 'a mark: ' + e.getAttribute('class')]);
  }
  return [...seen.values()];
})()"""


def luminance(colour):
    parts = [int(float(part)) / 255 for part in re.findall(r"[\d.]+", colour)[:3]]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a, b):
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def overlaps(boxes):
    """Pairs of texts of which one covers more than a pixel of the other."""
    return [(a["text"], b["text"]) for i, a in enumerate(boxes) for b in boxes[i + 1:]
            if min(a["right"], b["right"]) - max(a["left"], b["left"]) > 1 and min(a["bottom"], b["bottom"]) - max(a["top"], b["top"]) > 3]


class ReportPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        folder = pathlib.Path(cls.folder.name)
        project = folder / "project"
        fixture.copy_project("studio", project)
        known = len(list((project / "stakeholders").iterdir()))
        cls.names = more_stakeholders(project, STAKEHOLDERS - known)
        cls.pages = {}
        for name, arguments in PAGES.items():
            path = cls.pages[name] = folder / f"{name}.html"
            subprocess.run([PROGRAM, "-C", project, *arguments, "--output", path], check=True,
                           env=fixture.environment(PROGRAM, TODAY, folder), stdin=subprocess.DEVNULL)
        message = email.message_from_bytes(cls.pages["mail"].read_bytes(), policy=email.policy.default)
        cls.pages["mail"].write_text(message.get_body(["html"]).get_content())
        cls.browser = browser.Browser(folder)
        cls.browser.__enter__()
        cls.addClassCleanup(cls.browser.__exit__)

    def shown(self):
        return [(name, width, path) for name, path in self.pages.items() for width in WIDTHS]

    def test_it_shows_without_a_complaint_and_asks_for_nothing(self):
        for name, path in self.pages.items():
            for dark in (False, True):
                self.browser.open(path, dark=dark)
                self.assertEqual(self.browser.complaints, [], name)

    def test_it_fits_every_width(self):
        for name, width, path in self.shown():
            with self.subTest(page=name, width=width):
                self.browser.open(path, width=width)
                self.browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
                self.assertLessEqual(self.browser.evaluate("document.documentElement.scrollWidth"), width)

    def test_the_grid_has_everybody_and_no_name_covers_another(self):
        for name, width in itertools.product(("ours", "map", "private"), WIDTHS):
            with self.subTest(page=name, width=width):
                self.browser.open(self.pages[name], width=width)
                boxes = self.browser.evaluate(f"{BOXES}(document.querySelector('.grid'))")
                self.assertEqual(self.browser.evaluate("document.querySelectorAll('.people li').length"), STAKEHOLDERS)
                self.assertLessEqual(set(self.names), {box["text"] for box in boxes})
                self.assertEqual(overlaps(boxes), [])
                self.assertTrue(all(0 <= box["left"] and box["right"] <= width for box in boxes))

    def test_words_in_charts_do_not_cover_each_other_and_can_be_read(self):
        for name, width, path in self.shown():
            self.browser.open(path, width=width)
            for n in range(self.browser.evaluate("document.querySelectorAll('.chart').length")):
                boxes = self.browser.evaluate(f"{BOXES}(document.querySelectorAll('.chart')[{n}])")
                with self.subTest(page=name, width=width, chart=n):
                    self.assertTrue(boxes)
                    self.assertEqual(overlaps(boxes), [])
                    self.assertGreaterEqual(min(box["letters"] for box in boxes), NARROWEST_LETTERS)

    def test_words_of_entries_do_not_cover_each_other(self):
        for name, width, path in self.shown():
            self.browser.open(path, width=width)
            for n in range(self.browser.evaluate("document.querySelectorAll('ul.entries').length")):
                boxes = self.browser.evaluate(f"{BOXES}(document.querySelectorAll('ul.entries')[{n}])")
                with self.subTest(page=name, width=width, list=n):
                    self.assertTrue(boxes)
                    self.assertEqual(overlaps(boxes), [])

    def test_colours_stand_out_in_both_schemes(self):
        for name, path in self.pages.items():
            for dark in (False, True):
                self.browser.open(path, dark=dark)
                for colour, behind, what in self.browser.evaluate(COLOURS):
                    with self.subTest(page=name, dark=dark, what=what, colour=colour, behind=behind):
                        self.assertGreaterEqual(contrast(colour, behind), 3 if what.startswith("a mark") else 4.5)

    def test_each_urgency_has_its_colour(self):
        for name in ("ours", "day", "days", "mail"):
            for dark in (False, True):
                self.browser.open(self.pages[name], dark=dark)
                colours = [self.browser.evaluate(f"getComputedStyle(document.querySelector('.entries > .{level}')).borderLeftColor")
                           for level in ("late", "today", "soon")]
                with self.subTest(page=name, dark=dark, colours=colours):
                    self.assertEqual(len(set(colours)), 3)
                    red, green, blue = (int(part) for part in re.findall(r"\d+", colours[0])[:3])
                    self.assertGreater(red, max(green, blue))

    def test_it_prints(self):
        for name, path in self.pages.items():
            self.browser.open(path, dark=True)
            pdf = self.browser.pdf()
            self.assertTrue(pdf.startswith(b"%PDF-"), name)
            pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
            projects = self.browser.evaluate("document.querySelectorAll('article').length")
            self.assertTrue(projects <= pages <= 20 * projects, f"{name}: {pages} pages")
            self.browser.look(dark=True, media="print")
            self.assertGreater(self.browser.evaluate("Math.min(...[...document.querySelectorAll('figure, .card, .entries')].map("
                                                     "e => document.documentElement.clientWidth - e.getBoundingClientRect().right), 99)"),
                               1, "borders are not cut off")
            if name in ("ours", "client", "map"):
                self.assertGreater(self.browser.evaluate("[...document.querySelectorAll('details table')].filter("
                                                         "e => e.checkVisibility() && e.offsetHeight).length"), 0, "tables stand on paper")
            self.assertGreater(contrast(*self.browser.evaluate(
                "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]")), 12)
            self.assertEqual(self.browser.evaluate("getComputedStyle(document.body).backgroundColor"), "rgb(255, 255, 255)")

    def test_no_table_loses_a_column_on_paper(self):
        for name, path in self.pages.items():
            self.browser.open(path, width=PAPER)
            self.browser.look(media="print")
            edges = self.browser.evaluate("[...document.querySelectorAll('th, td')].filter(e => e.offsetHeight).map(e => e.getBoundingClientRect().right)")
            with self.subTest(page=name):
                self.assertLessEqual(max(edges, default=0), PAPER)

    def test_no_quadrant_is_mostly_blank(self):
        for name, width in itertools.product(("ours", "map"), (1200, 768)):
            self.browser.open(self.pages[name], width=width)
            blank = self.browser.evaluate("[...document.querySelectorAll('.quadrant')].map(e => e.getBoundingClientRect().bottom - e.lastElementChild.getBoundingClientRect().bottom)")
            with self.subTest(page=name, width=width):
                self.assertLess(max(blank), 40)

    @unittest.skipUnless(shutil.which("pdftotext"), "poppler-utils is not installed")
    def test_no_heading_and_no_footer_is_alone_on_paper(self):
        for name, fewer in itertools.product(("ours", "map"), range(0, 12, 2)):
            self.browser.open(self.pages[name])
            self.browser.evaluate(f"[...document.querySelectorAll('.manage-closely li')].slice(0, {fewer}).forEach(e => e.remove())")
            text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=self.browser.pdf(), capture_output=True, check=True).stdout
            for page in text.decode().split("\f")[:-1]:
                lines = [line.strip() for line in page.splitlines() if line.strip()]
                with self.subTest(page=name, fewer=fewer, first=lines[0]):
                    self.assertGreater(len(lines), 5)
                    self.assertFalse([line for line in lines[:1] + lines[-3:] if re.search(r"· \d+ names?$", line)])

    def test_the_markup_is_sound(self):
        for name, path in self.pages.items():
            page = Outline(path.read_text())
            with self.subTest(page=name):
                self.assertEqual(page.faults, [])
                ids = [e["attributes"]["id"] for e in page.elements if "id" in e["attributes"]]
                self.assertEqual(sorted(ids), sorted(set(ids)))
                for element in page.elements:
                    for id in element["attributes"].get("aria-labelledby", "").split():
                        self.assertIn(id, ids)
                    if element["tag"] == "a":
                        self.assertIn(element["attributes"]["href"].removeprefix("#"), ids)
                self.assertEqual(len(page.of("main")), 1)
                self.assertEqual(page.of("script") + page.of("link") + page.of("img") + page.of("iframe"), [])
                self.assertFalse([a for e in page.elements for a in e["attributes"] if a.startswith("on") or a == "style"])
                policy = [e["attributes"].get("content") for e in page.of("meta")]
                self.assertIn("default-src 'none'; style-src 'unsafe-inline'; img-src data:", policy)

    def test_every_drawing_says_what_it_shows_and_every_chart_has_a_table(self):
        for name, path in self.pages.items():
            page = Outline(path.read_text())
            for svg in page.of("svg"):
                hidden = any(e["attributes"].get("aria-hidden") == "true" for e in [svg, *svg["inside"]])
                if hidden:
                    continue
                with self.subTest(page=name, svg=svg["attributes"]):
                    self.assertEqual(svg["attributes"].get("role"), "img")
                    words = {child["attributes"]["id"]: child["text"] for child in svg["children"] if child["tag"] in ("title", "desc")}
                    self.assertEqual(svg["attributes"]["aria-labelledby"].split(), list(words))
                    self.assertTrue(all(words.values()))
            for figure in page.of("figure"):
                inside = [e for e in page.elements if any(outer is figure for outer in e["inside"])]
                named = [e for e in inside if e["tag"] == "svg" and e["attributes"].get("role") == "img"]
                with self.subTest(page=name, figure=[e["text"] for e in inside if e["tag"] == "h3"]):
                    self.assertIn("table", [e["tag"] for e in inside])
                    self.assertTrue(named)
                    self.assertFalse([e for e in inside if "hidden" in e["attributes"] or e["tag"] != "svg" and e["attributes"].get("role") == "img"])
                    rows = [e for e in inside if e["attributes"].get("class") == "item"]
                    for row in rows:
                        self.assertEqual(len([e for e in named if any(outer is row for outer in e["inside"])]), 1)

    def test_a_page_of_several_projects_leads_to_each(self):
        for name in ("several", "days"):
            page = Outline(self.pages[name].read_text())
            articles = [e["attributes"]["id"] for e in page.of("article")]
            (contents,) = [e for e in page.of("nav") if e["attributes"].get("class") == "contents"]
            links = [e["attributes"]["href"] for e in page.of("a") if contents in e["inside"]]
            self.assertEqual(links, [f"#{id}" for id in articles])
            self.assertEqual(len(page.of("h1")), len(articles))
            self.assertEqual(len([e for e in page.of("ul") if e["attributes"].get("class") == "counts" and contents in e["inside"]]), len(articles))
            self.assertLess(len(page.of("title")[0]["text"]), 120)
            self.browser.open(self.pages[name])
            tops = self.browser.evaluate("[...document.querySelectorAll('article')].map(e => e.getBoundingClientRect().top)")
            self.assertEqual(tops, sorted(set(tops)))

    def test_the_client_sees_nobody_else_and_no_score(self):
        text = self.pages["client"].read_text()
        for word in [*self.names, "Maya Chen", "Tom Alvarez", "Goodwill", "goodwill", "NPS", "CSAT", "engagement", "resistant", "crm "]:
            self.assertNotIn(word, re.sub(r"<style>.*?</style>", "", text, flags=re.S))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())
    if not browser.is_installed():
        print("skipped: chromium is not installed")
        sys.exit(SKIPPED)
    unittest.main(verbosity=2)
