#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A hostile text in every free text of every record, through every command that reads, in every format; then hostile
arguments for every place that takes a text: nothing raw, live or added comes out, and nothing is touched.

usage: canary.py CRM"""
import csv
import email
import email.policy
import html.parser
import io
import json
import pathlib
import re
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import calls  # noqa: E402
import fixture  # noqa: E402
import marked  # noqa: E402

CRM = pathlib.Path(sys.argv[1]).resolve()
# What a record may hold. Control and bidi characters are refused when it is read (tests/data/corpus).
CANARY = "=cmd()|'x'!A1 <script>alert(1)</script> <img src=x onerror=x> $(touch sprung) `touch sprung` {{name}} ](javascript:x)\n" \
         "Bcc: evil@example.com\n::error::x\nEND:VCALENDAR\nBEGIN:VEVENT\n\nHello"
ONE_LINE = {"project.name", "project.pm.name", "stakeholder.name"}
RAW = "\x1b[31mred\x07\u202eevil\u2028x\r\nBcc: evil@example.com\n$(touch sprung)"
# Each takes the text in place of TEXT.
ARGUMENTS = [
    "add-stakeholder TEXT", "add-stakeholder Zoe --org TEXT", "log-promise TEXT --to maya --due 2026-12-01",
    "log-promise Film --to TEXT --due TEXT", "log-request TEXT --from tom", "log-interaction TEXT --with tom --kind call",
    "log-goodwill maya TEXT --deposit 1", "log-feedback hal --about TEXT", "note maya TEXT", "relate maya tom --as TEXT",
    "relate maya tom --as rival --note TEXT", "set maya title=TEXT", "set maya goals+=TEXT", "set maya TEXT", "set TEXT title=x",
    "set project glossary.TEXT=x", "update-promise p18 delivered --note TEXT", "update-promise TEXT TEXT", "snooze TEXT maya",
    "snooze check-in maya --until 2026-12-01 --why TEXT", "retro --since 2026-10-05 --save --our-part TEXT", "rename maya TEXT",
    "delay-notice d02 --told maya --via TEXT", "remove dev --anonymise --also TEXT --yes", "search TEXT", "show TEXT", "brief TEXT",
    "timeline TEXT", "list promises --where what=TEXT", "list promises --where TEXT", "list TEXT", "list promises --sort TEXT",
    "list promises --columns TEXT", "check-followups --owner TEXT", "check-followups --stakeholder TEXT", "check-followups --rule TEXT",
    "check-followups --format TEXT", "check-followups --format mail --to TEXT", "status-update --for TEXT", "draft TEXT --for maya",
    "report --since TEXT", "export --about TEXT", "import TEXT --as stakeholders", "rules TEXT", "schema TEXT", "help TEXT",
    "completion TEXT", "completion bash --word=set --word=TEXT", "lint-text TEXT", "edit TEXT", "merge-driver TEXT b c d",
    "init TEXT --timezone TEXT", "--today TEXT report", "--color TEXT report", "-C TEXT report", "-p TEXT report", "TEXT", "--TEXT",
]


def is_raw(character):
    return (unicodedata.category(character) == "Cc" and character not in "\n\t") or character in "\u2028\u2029\ufeff" \
        or "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069"


class Page(html.parser.HTMLParser):
    """What lives in a page."""

    def __init__(self, page):
        super().__init__()
        self.alive = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        links = [value for name, value in attributes if name in ("href", "src") and not value.startswith(("#", "data:"))]
        self.alive += [tag] * (tag in ("script", "iframe", "object", "link"))
        self.alive += [name for name, _ in attributes if name.startswith("on")] + links


def check_page(page):
    assert "default-src 'none'" in page and not Page(page).alive, Page(page).alive


def check_markdown(text):
    assert not re.search(r"(?<!\\)<(script|img)|(?<!\\)\]\(javascript", text), "something lives in the Markdown"


def check_table(text):
    for row in csv.reader(io.StringIO(text)):
        assert not any(cell.startswith(tuple("=+-@\t\r")) and not re.fullmatch(r"-?[\d.]+", cell) for cell in row), row


def check_mail(text):
    message = email.message_from_string(text, policy=email.policy.default)
    assert set(message.keys()) <= {"From", "To", "Subject", "Date", "Message-Id", "References", "Auto-Submitted", "MIME-Version",
                                   "Content-Type"}, message.keys()
    assert "evil" not in "".join(str(message[name]) for name in ("From", "To")), "somebody else gets it"
    for part in message.walk():
        assert not part.defects, part.defects
        if part.get_content_type() == "text/html":
            check_page(part.get_content())


def check_calendar(text):
    assert text.count("\nEND:VCALENDAR") == 1 and text.count("\nBEGIN:VEVENT") == text.count("\nEND:VEVENT") and "\nBcc" not in text


CHECKS = {"html": check_page, "md": check_markdown, "csv": check_table, "mail": check_mail, "json": json.loads,
          "gitlab": json.loads, "junit": xml.etree.ElementTree.fromstring, "ics": check_calendar,
          "github": lambda text: [re.fullmatch(r"(::(error|warning|notice) .*)?", line)[0] for line in text.splitlines()]}


def check_output(words, done):
    kind = words[-1] if "--format" in words else "text"
    out = done.stdout.replace("\r\n", "\n") if kind == "ics" else done.stdout
    raw = {hex(ord(character)) for character in out + done.stderr if is_raw(character)}
    assert not raw, f"raw {raw}"
    if out and kind in CHECKS:
        CHECKS[kind](out)


def test_records(folder, environment):
    project = folder / "project"
    marker = marked.Marker(CRM, environment, lambda place, _: CANARY.split("\n")[0] if place in ONE_LINE else CANARY)
    marker.project(project)
    before = files(folder)
    for words in calls.in_every_format(CRM, environment, calls.READING):
        done = calls.run(CRM, *words, cwd=project, env=environment)
        try:
            assert done.returncode in (0, 1), (done.returncode, done.stderr)
            check_output(words, done)
            assert files(folder) == before, "something was touched"
        except (AssertionError, ValueError, TypeError, SyntaxError) as error:
            yield f"{' '.join(words)}: {error!r}"


def test_arguments(folder, environment):
    project = folder / "project"
    calls.copy_project(project)
    for line in ARGUMENTS:
        words = [word.replace("TEXT", RAW) for word in line.split()]
        done = calls.run(CRM, *words, cwd=project, env=environment)
        try:
            assert done.returncode in (0, 1, 2, 3, 5), (done.returncode, done.stderr)
            check_output(["text"], done)
            assert not list(folder.rglob("sprung")), "something was touched"
            for path, text in files(project).items():
                assert not any(map(is_raw, str(path) + text.replace("\r", ""))), f"raw in {path}"
        except AssertionError as error:
            yield f"{line}: {error!r}"
    assert calls.run(CRM, "validate", cwd=project, env=environment).returncode == 0


def files(folder):
    return {path: path.read_text(encoding="utf-8", errors="replace") for path in folder.rglob("*") if path.is_file()}


def main():
    faults = []
    for test in (test_records, test_arguments):
        with tempfile.TemporaryDirectory(prefix="crm-canary-") as temporary:
            folder = pathlib.Path(temporary).resolve()
            found = list(test(folder, fixture.environment(CRM, "2026-11-21", folder)))
        faults += found
        print(f"{test.__name__}: {'FAILED' if found else 'passed'}", flush=True)
    if faults:
        sys.exit("\n".join(faults))


if __name__ == "__main__":
    main()
