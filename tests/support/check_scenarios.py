#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whole projects with the right answers: follow-ups, figures and exit statuses of certain days.

usage: check_scenarios.py PROGRAM

For each data/answers/NAME/DATE.json the project golden/projects/NAME is asked on that day. The answers were worked out
by hand from the definitions, not copied from the program: a difference is a fault of the program until shown otherwise.
"""
import collections
import json
import math
import pathlib
import subprocess
import sys
import tempfile

import fixture

ANSWERS = fixture.TESTS / "data" / "answers"
# The rules that the answers cover, in the order of the rule table; the program may know more.
RULES = """
    overdue apology-owed notice-owed delay-unrecorded answer-owed low-score escalate repeat-miss next-update-owed
    answer-due due-today check-in update due-soon at-risk conflict owed-to-us acceptance-awaited counter-unanswered
    ask-feedback feedback-unanswered pass-on-praise challenge-open retro-due referral-moment overloaded single-contact
    note-expired slip-unexplained
""".split()
COMPARED = ("rule", "subject", "stakeholder", "date", "days", "business_days", "related")
EXIT_STATUSES = {"overdue": "fail_on_overdue", "today": "fail_on_today", "soon": "fail_on_soon", "never": "never"}


def compact(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def place(row):
    """Where a follow-up stands in the list."""
    return (RULES.index(row["rule"]), row["date"] is None, row["date"] or "", row["subject"], row["stakeholder"] or "",
            row["related"])


class Day:
    def __init__(self, program, project, today, temporary):
        self.program, self.project, self.today, self.temporary = program, project, today, temporary
        self.faults = []

    def call(self, *arguments):
        return subprocess.run([self.program, "-C", str(self.project), *arguments], capture_output=True, text=True,
                              encoding="utf-8", timeout=60, stdin=subprocess.DEVNULL,
                              env=fixture.environment(self.program, self.today, self.temporary))

    def answer(self, *arguments):
        result = self.call(*arguments, "--format", "json")
        try:
            return json.loads(result.stdout)
        except ValueError:
            self.faults.append(f"{arguments[0]}: no JSON (exit {result.returncode}): {result.stderr.strip()[:300]}")
            return None

    def check_followups(self, wanted):
        answer = self.answer("check-followups", "--fail-on", "never")
        if answer is None:
            return

        covered = [row for row in answer.get("followups", []) if row.get("rule") in RULES]
        want, got = (collections.Counter(compact({key: row.get(key) for key in COMPARED}) for row in rows)
                     for rows in (wanted, covered))
        self.faults += [f"missing: {row}" for row in sorted((want - got).elements())]
        self.faults += [f"unexpected: {row}" for row in sorted((got - want).elements())]
        if covered != sorted(covered, key=place):
            self.faults.append("follow-ups are not ordered by rule table, date, subject, stakeholder, related")

    def compare(self, path, want, got):
        if isinstance(want, dict) and isinstance(got, dict):
            for key, value in want.items():
                if key in got:
                    self.compare(f"{path}.{key}", value, got[key])
                else:
                    self.faults.append(f"{path}.{key}: missing, want {compact(value)[:160]}")
        elif isinstance(want, float) or isinstance(got, float):
            numbers = all(isinstance(x, (int, float)) and not isinstance(x, bool) for x in (want, got))
            if not numbers or not math.isclose(want, got, rel_tol=0, abs_tol=1e-9):
                self.faults.append(f"{path}: want {want}, got {got}")
        elif want != got:
            self.faults.append(f"{path}: want {compact(want)[:160]}, got {compact(got)[:160]}")

    def check_report(self, wanted):
        answer = self.answer("report")
        for part in ("figures", "stakeholders", "promises"):
            if answer is not None:
                self.compare(part, wanted[part], answer.get(part))

    def check_exit_statuses(self, wanted):
        for level, key in EXIT_STATUSES.items():
            status = self.call("check-followups", "--fail-on", level).returncode
            if status != wanted[key]:
                self.faults.append(f"--fail-on {level}: want exit {wanted[key]}, got {status}")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    answers = sorted(ANSWERS.glob("*/*.json"))
    bad = 0
    for path in answers:
        wanted = json.loads(path.read_text(encoding="utf-8"))
        with tempfile.TemporaryDirectory(prefix="crm-scenario-") as temporary:
            project = pathlib.Path(temporary) / "project"
            fixture.copy_project(path.parent.name, project)
            day = Day(program, project, path.stem, temporary)
            day.check_followups(wanted["followups"])
            day.check_report(wanted)
            day.check_exit_statuses(wanted["exit_status"])
        bad += bool(day.faults)
        for fault in day.faults[:60]:
            print(f"{path.parent.name} {path.stem}: {fault}")
        if len(day.faults) > 60:
            print(f"{path.parent.name} {path.stem}: and {len(day.faults) - 60} more")
    print(f"{len(answers) - bad} of {len(answers)} days as expected")
    return 1 if bad or not answers else 0


if __name__ == "__main__":
    sys.exit(main())
