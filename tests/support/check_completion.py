#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Completes command lines in real shells: bash, zsh and fish, each with the script that the program prints.

usage: check_completion.py PROGRAM
Exit 77: the shells that are here complete well, but one is not installed.
"""
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

import fixture
import shells

SKIPPED = 77
HOSTILE = "Eve `touch hit-a` $(touch hit-b); touch hit-c"
QUOTED = "Ana O'Neil"

# A line, and what its last word may become, all of it. A folder ends in /.
CASES = [
    ("crm check-fo", ["check-followups"]),
    ("crm log-", ["log-promise", "log-interaction", "log-request", "log-feedback", "log-goodwill"]),
    ("crm check-followups --fail", ["--fail-on"]),
    ("crm check-followups --fail-on ", ["never", "overdue", "today", "soon", "any"]),
    ("crm check-followups --format=gith", ["--format=github"]),
    ("crm check-followups -f gi", ["github", "gitlab"]),
    ("crm check-followups -fju", ["-fjunit"]),
    ("crm report --format=h", ["--format=html"]),
    ("crm report --for=may", ["--for=maya-chen"]),
    ("crm log-promise x --to=Chen", ["--to=maya-chen"]),
    ("crm check-followups --owner=Priya", ["--owner=Priya Nair"]),
    ("crm check-followups --owner='Jo R", ["--owner=Jo Reyes"]),
    ("crm check-followups -f ju", ["junit"]),
    ("crm --format json check-fo", ["check-followups"]),
    ("crm --color a", ["auto", "always"]),
    ("crm check-followups --rule notice-", ["notice-owed", "notice-unheard"]),
    ("crm brief may", ["maya-chen"]),
    ("crm -C one brief may", ["maya-chen"]),
    ("crm -C 'two words' brief may", ["maya-lund"]),
    ("crm -C two\\ words brief may", ["maya-lund"]),
    ("crm -C ~/home-project brief may", ["maya-home"]),
    ("crm -p one -p two\\ words brief may", ["maya-chen", "maya-lund"]),
    ("crm brief -p 'two words' may", ["maya-lund"]),
    ("crm brief --project='two words' may", ["maya-lund"]),
    ("crm update-promise p11", ["p11-cuts"]),
    ("crm update-promise p11-cuts deliv", ["delivered"]),
    ("crm log-promise 'A film' --to may", ["maya-chen"]),
    ("crm log-promise 'A film' --needs p11", ["p11-cuts"]),
    ("crm check-followups --owner Ev", [HOSTILE]),
    ("crm check-followups --owner An", [QUOTED]),
    ("crm check-followups --owner Jo\\ R", ["Jo Reyes"]),
    ("crm check-followups --owner 'Jo R", ["Jo Reyes"]),
    ('crm check-followups --owner "Jo R', ["Jo Reyes"]),
    ("crm show Cu", ["p11-cuts"]),
    ("crm update-promise cut", ["p11-cuts"]),
    ("crm brief Chen", ["maya-chen"]),
    ("crm set p11-cuts ki", ["kind="]),
    ("crm set p11-cuts kind=mile", ["kind=milestone"]),
    ("crm set maya-chen power=h", ["power=high"]),
    ("crm set p11-cuts inform+=hal", ["inform+=hal-briggs"]),
    ("crm add-stakeholder X --engagement leading:res", ["leading:resistant"]),
    ("crm list promises --columns id,wha", ["id,what"]),
    ("crm list promises --columns=id,wha", ["--columns=id,what"]),
    ("crm list promises --sort -urg", ["-urgency"]),
    ("crm list promises --where own", ["owner="]),
    ("crm list promises --where status=", ["status=open"]),
    ("crm list promises --where=status=", ["--where=status=open"]),
    ("crm list promises --where 'kind=deliverable and status=o", ["kind=deliverable and status=open"]),
    ("crm delay-notice ", ["p11-cuts"]),
    ("crm list promis", ["promises"]),
    ("crm log-promise x --due tom", ["tomorrow"]),
    ("crm check-followups -o no", ["notes.txt"]),
    ("crm check-followups --output=no", ["--output=notes.txt"]),
    ("crm lint-text no", ["notes.txt"]),
    ("crm -C on", ["one/"]),
    ("crm nonsense may", []),
    ("crm -C nowhere brief may", []),
]
# Fish takes only what has the whole word in it.
BY_NAME_BEHIND_A_SIGN = ["crm log-promise x --to=Chen"]


def make_project(folder, *people):
    for place in ("stakeholders", "promises"):
        (folder / place).mkdir(parents=True)
    (folder / "crm.yaml").write_text(
        "name: Film\npm: {name: Priya Nair, email: priya@larkfield.example}\ntimezone: UTC\n"
        f"members:\n- name: \"{HOSTILE}\"\n- name: \"{QUOTED}\"\n- name: Jo Reyes\n")
    for person in people:
        (folder / "stakeholders" / f"{person}.yaml").write_text(
            f"name: '{HOSTILE}'\nrelation: client\naliases: [{person.replace('-', ' ').title()}]\n")
    (folder / "promises" / "p11-cuts.yaml").write_text(
        f"what: Cuts\nby: team\nto: {people[0]}\nowner: Priya Nair\nmade: 2026-11-01\ndue: 2026-12-01\nkind: deliverable\n")


def spread(directory):
    make_project(directory / "one", "maya-chen", "hal-briggs")
    make_project(directory / "two words", "maya-lund")
    shutil.copytree(directory / "one", directory, dirs_exist_ok=True)
    (directory / "notes.txt").write_text("x\n")


def installed(name, program, home):
    """The script where a package would put it, and the lines that make the shell see it."""
    text = subprocess.run([program, "completion", name], capture_output=True, text=True, check=True).stdout
    folder = home / name
    folder.mkdir()
    if name == "zsh":
        (folder / "_crm").write_text(text)
        return f"fpath=({folder} $fpath)\n"
    (folder / "crm").write_text(text)
    return f"source {folder / 'crm'}\n"


def check_shell(name, kind, program, temporary):
    variables = fixture.environment(program, "2026-11-21", temporary)
    home = pathlib.Path(variables["HOME"])
    directory = temporary / "work"
    spread(directory)
    make_project(home / "home-project", "maya-home")
    (temporary / "bin").mkdir()
    (temporary / "bin" / "crm").symlink_to(program)
    variables["PATH"] = f"{temporary / 'bin'}:{variables['PATH']}"
    shell = kind(directory, variables, installed(name, program, home))
    try:
        faults = check(name, shell, str(home))
    finally:
        shell.close()
    evaluated = [word for word in ("hit-a", "hit-b", "hit-c") for place in (directory, home) if (place / word).exists()]
    if evaluated:
        print(f"{name}: data was evaluated: {evaluated}")
    return faults + len(evaluated)


def completed(name, line, shell, home, several):
    """The words that came in place of the last one: fish lists them, the others put them into the line."""
    before = shlex.split(line.replace("~", home) + shells.open_quote(line))
    if line.endswith(" "):
        before.append("")
    after = shell.complete(line, several)
    if name != "fish" and after[:len(before) - 1] != before[:-1]:
        return after
    found = after if name == "fish" else [] if after == before else after[len(before) - 1:]
    return [word + "/" if word == "one" else word for word in found]  # fish and readline say that it is a folder


def check(name, shell, home):
    faults = 0
    for line, expected in CASES:
        if name == "fish" and line in BY_NAME_BEHIND_A_SIGN:
            continue
        found = completed(name, line, shell, home, len(expected) > 1)
        if sorted(found) != sorted(expected):
            print(f"{name}: {line!r} gives {found}, not {expected}")
            faults += 1
    return faults


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    faults, missing = 0, []
    for name, kind in (("bash", shells.bash), ("zsh", shells.zsh), ("fish", shells.Fish)):
        if not shutil.which(name):
            missing.append(name)
            continue
        with tempfile.TemporaryDirectory() as temporary:
            faults += check_shell(name, kind, program, pathlib.Path(temporary))
    print(f"{len(CASES)} lines, {faults} faults")
    if missing:
        print("SKIPPED: not installed:", *missing)
    return 1 if faults else SKIPPED if missing else 0


if __name__ == "__main__":
    sys.exit(main())
