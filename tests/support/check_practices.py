#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every follow-up rule has its practice: a golden/practice-*.t in which its reminder appears and is cleared again.

usage: check_practices.py PROGRAM
       check_practices.py --self-test

`crm rules` lists the rules, one a line, between `follow-ups:` and the blank line. Each must be asked for at least twice
by a `crm check-followups --rule ID`; the first time there must be an answer, and once afterwards there must be none.
"""
import pathlib
import re
import subprocess
import sys

GOLDEN = pathlib.Path(__file__).resolve().parent.parent / "golden"
STAYS = {"repeat-miss"}  # what happened twice does not un-happen
HEADER = "rule,subject"  # of a CSV answer, for subjects that are no records


def rules(text):
    part = text.split("follow-ups:\n", 1)[-1].split("\n\n", 1)[0]
    return [line.split()[0] for line in part.splitlines() if line.strip()]


def answers(transcript):
    """Of each check in the transcript: the rules asked for, and whether anything came out."""
    asked, said = [], False
    for line in [*transcript.splitlines(), "$ end"]:
        if line.startswith("$ "):
            yield from ((rule, said) for rule in asked)
            asked = re.findall(r"--rule[ =]([a-z-]+)", line) if "check-followups" in line else []
            said = False
        elif line.startswith("  ") and line.strip() != HEADER:
            said = True


def faults(ids, transcripts):
    seen = {}
    for transcript in transcripts:
        for rule, said in answers(transcript):
            seen.setdefault(rule, []).append(said)
    found = []
    for rule in ids:
        said = seen.pop(rule, [])
        if True not in said:
            found.append(f"{rule}: never appears in a practice-*.t")
        elif rule not in STAYS and False not in said[said.index(True):]:
            found.append(f"{rule}: is never cleared in a practice-*.t")
    return found + [f"{rule}: there is no such rule" for rule in seen]


def self_test():
    listed = "follow-ups:\noverdue   late  past\nrepeat-miss late two\n\nletters:\nhedge error none\n"
    check = "$ crm check-followups --rule overdue\n"
    pattern = "$ crm check-followups --rule repeat-miss --format ids\n  p1\n"
    ids = rules(listed)
    cases = (
        (check + "  p1\n$ crm set p1\n  p1\n" + check + pattern, 0),
        (check + "  rule,subject\n  overdue,p1\n" + check + "  rule,subject\n" + pattern, 0),
        (check + "  p1\n" + pattern, 1),
        (check + check + "  p1\n" + pattern, 1),
        (check + "  rule,subject\n" + pattern, 1),
        (pattern, 1),
        (check + "  p1\n" + check + pattern + "$ crm check-followups --rule late\n", 1),
    )
    if ids != ["overdue", "repeat-miss"]:
        sys.exit(f"self-test: read {ids}")
    for transcript, expected in cases:
        found = faults(ids, [transcript])
        if len(found) != expected:
            sys.exit(f"self-test: {found} for\n{transcript}")
    print("self-test passed")
    return 0


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: check_practices.py PROGRAM | --self-test")
    if sys.argv[1] == "--self-test":
        return self_test()
    answer = subprocess.run([sys.argv[1], "rules"], capture_output=True, text=True, check=True, timeout=60).stdout
    ids = rules(answer)
    found = faults(ids, [path.read_text(encoding="utf-8") for path in sorted(GOLDEN.glob("practice-*.t"))])
    if not ids:
        found.append("crm rules lists no follow-up rules")
    for fault in found:
        print(fault)
    print(f"{len(ids)} rules, {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
