#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads the program's calendar files with python3-icalendar and holds them to RFC 5545.

usage: check_ics.py PROGRAM
Exit 77: the form is well, but python3-icalendar is not installed.
"""
import datetime
import importlib.util
import pathlib
import re
import subprocess
import sys
import tempfile

import fixture

SKIPPED = 77
TITLE = "Prüfung; ein, zwei \\\\ drei — " + "漢字🙂" * 30  # as a YAML scalar in double quotes
SHOWN = TITLE.replace("\\\\", "\\")


def calendar(program, variables, directory, *arguments):
    run = subprocess.run([program, "check-followups", "--format", "ics", "--fail-on", "never", *arguments], cwd=directory,
                         env=variables, capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
    assert run.returncode == 0, run.stderr.decode()
    return run.stdout


def check_form(text):
    assert text.endswith(b"\r\n") and text.count(b"\n") == text.count(b"\r\n") == text.count(b"\r"), "lines end in CRLF"
    for line in text.split(b"\r\n"):
        assert len(line) <= 75, f"a line of {len(line)} octets"
        line.decode("utf-8")  # folded between characters


def check_event(item, holidays, todo):
    assert item["UID"] and item["DTSTAMP"].dt.tzinfo is not None, "UID, and DTSTAMP in UTC"
    start = item["DUE" if todo else "DTSTART"].dt
    assert type(start) is datetime.date, "all day"
    if not todo:
        assert item["DTEND"].dt - start == datetime.timedelta(days=1), "one day"
        assert item["TRANSP"] == "TRANSPARENT", "an entry that keeps nobody busy"
    alarms = [part for part in item.subcomponents if part.name == "VALARM"]
    assert len(alarms) == 1 and alarms[0]["ACTION"] == "DISPLAY" and alarms[0]["DESCRIPTION"]
    # RFC 5545, 3.8.6.3: without DTSTART a trigger must be related to the end.
    assert alarms[0]["TRIGGER"].params.get("RELATED") == ("END" if todo else None), "TRIGGER"
    nine = datetime.datetime.combine(start, datetime.time()) + alarms[0]["TRIGGER"].dt
    assert nine.hour == 9, nine
    before = nine.date()
    assert before < start and before.weekday() < 5, f"the alarm of {start} comes on {before}"
    between = [before + datetime.timedelta(days=n) for n in range(1, (start - before).days)]
    assert all(d.weekday() >= 5 or d.isoformat() in holidays for d in between), f"{before} is not the last business day before {start}"


def check_parsed(text, holidays, todo=False):
    import icalendar
    parsed = icalendar.Calendar.from_ical(text)
    assert parsed["VERSION"] == "2.0" and parsed["PRODID"]
    items = parsed.walk("VTODO" if todo else "VEVENT")
    assert items and not parsed.walk("VEVENT" if todo else "VTODO")
    for item in items:
        assert not item.errors, item.errors
        check_event(item, holidays, todo)
    uids = [str(item["UID"]) for item in items]
    assert len(uids) == len(set(uids)), "two entries with one UID"
    # Without the rule, which changes from day to day.
    return {str(item["SUMMARY"]).split(": ", 1)[-1]: str(item["UID"]) for item in items}


def uid_of(words, entries):
    return next(uid for title, uid in entries.items() if words in title)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as temporary:
        variables = fixture.environment(program, "2026-11-21", temporary)
        work, copy = pathlib.Path(temporary) / "work", pathlib.Path(temporary) / "copy"
        for place in (work, copy):
            fixture.copy_project("studio", place)
            (place / "promises" / "p98-late.yaml").write_text(
                f"what: \"{TITLE}\"\nby: team\nto: maya-chen\nowner: Priya Nair\nmade: 2026-11-02\ndue: 2026-11-10\n", encoding="utf-8")
            (place / "promises" / "p97-cuts.yaml").write_text(
                "what: Rough cuts\nby: team\nto: maya-chen\nowner: Sam Okafor\nmade: 2026-11-02\ndue: 2026-11-24\n")
        event = calendar(program, variables, work)
        todo = calendar(program, variables, work, "--as", "todo", "--all")
        # Alike in what a slug keeps of their names, and in all records.
        for name in ("a", "b"):
            fixture.copy_project("studio", copy.parent / name)
            config = copy.parent / name / "crm.yaml"
            config.write_text(re.sub("^name:.*", f"name: 令和八年度 {name.upper()}", config.read_text(), flags=re.M), encoding="utf-8")
        several = calendar(program, variables, work, "-p", "../a", "-p", "../b")
        check_form(event), check_form(todo), check_form(several)
        assert event == calendar(program, variables, copy), "the same data gives other bytes"
        if not importlib.util.find_spec("icalendar"):
            print("SKIPPED in part, not installed: python3-icalendar")
            return SKIPPED
        holidays = {"2026-09-07", "2026-11-26", "2026-11-27", "2026-12-25", "2026-12-24", "2027-01-01"}
        today = check_parsed(event, holidays)
        assert any(SHOWN in title for title in today), "the title is not what it was"
        check_parsed(todo, holidays, todo=True)
        check_parsed(several, holidays)
        for day in ("2026-11-23", "2026-11-24", "2026-11-26"):  # the cuts are due soon, today, overdue
            other = check_parsed(calendar(program, {**variables, "CRM_TODAY": day}, work), holidays)
            assert all(today[title] == other[title] for title in set(today) & set(other)), day
            # Its title says what it is that day; the entry stays the same.
            assert uid_of("Rough cuts", today) == uid_of("Rough cuts", other), day
        print(f"{len(today)} entries read back")
    return 0


if __name__ == "__main__":
    sys.exit(main())
