#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the commands of README's section Privacy as they stand there, on a project with a history: then the name of the
person is in no object of git any more, nor anywhere else, and the records are sound.

usage: check_privacy.py PROGRAM README
Exit 77: git filter-repo is not installed.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

import fixture

SKIPPED = 77
NAME = re.compile(rb"maya|chen\b", re.IGNORECASE)


class Fault(Exception):
    pass


def need(condition, *what):
    if not condition:
        raise Fault(" ".join(str(part) for part in what))


def commands_of(readme):
    section = re.search(r"^## Privacy\n(.*?)^## ", readme, re.DOTALL | re.MULTILINE)[1]
    return re.findall(r"^```sh\n(.*?)^```$", section, re.DOTALL | re.MULTILINE)


class Shell:
    def __init__(self, work, variables):
        self.work, self.variables = work, variables

    def run(self, script):
        done = subprocess.run(["sh", "-e", "-c", script], cwd=self.work, env=self.variables, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=120)
        need(done.returncode == 0, script, "\nexit", done.returncode, done.stdout.decode(errors="replace"),
             done.stderr.decode(errors="replace"))
        return done.stdout


def make_history(shell):
    """Both repositories, with the name in paths, contents and messages of several commits, and a journal of mails."""
    mailer = shell.work.parent / "sendmail"
    mailer.write_text("#!/bin/sh\ncat >/dev/null\n")
    mailer.chmod(0o755)
    shell.run(f"""
git init --quiet; git -C private init --quiet; echo private/ >.gitignore
crm set maya-chen email=maya.chen@larkfield.example --quiet
git add --all; git commit --quiet -m 'Kick-off with Maya Chen'
git -C private add --all; git -C private commit --quiet -m 'Notes about maya-chen'
crm log-interaction 'Call with Maya Chen' --with maya --kind call --said "Maya's words" --quiet
crm set f06 comment='Ask Maya first' --quiet
crm log-goodwill tom 'Told Maya of it' --deposit 1 --quiet
crm set p02 why='Maya asked for it' --quiet
crm relate tom maya-chen --as rival --note 'Maya Chen wants his job' --quiet
crm relate tom rosa --as allied --quiet
git add --all; git commit --quiet -m 'She called'
git -C private add --all; git -C private commit --quiet -m 'Tom and Maya'
git tag before; git branch other
CRM_SENDMAIL={mailer} crm check-followups --send --only-new --to priya.nair@larkfield.example --quiet
""")


def places_of(shell, repository):
    """Where the name stands in the repository: objects, names of files in .git, and what lies beside the objects."""
    everything = shell.run(f"git -C {repository} cat-file --batch-all-objects --batch --unordered")
    # With what stands around it.
    places = [everything[max(found.start() - 40, 0):found.end() + 40] for found in NAME.finditer(everything)]
    for path in (shell.work / repository / ".git").rglob("*"):
        inside = path.relative_to(shell.work)
        if path.is_file() and "objects" not in inside.parts and NAME.search(path.read_bytes() + str(inside).encode()):
            places.append(inside)
    return places


def places_in_files(folder):
    return [path for path in folder.rglob("*")
            if ".git" not in path.parts and NAME.search(str(path.name).encode() + (path.read_bytes() if path.is_file() else b""))]


def check(program, readme, temporary):
    work = temporary / "work" / "acme"
    fixture.copy_project("studio", work)
    shell = Shell(work, fixture.environment(program, "2026-11-21", temporary))
    make_history(shell)
    need(places_of(shell, ".") and places_of(shell, "private"), "the name is in no history to begin with")
    state = temporary / "state"
    need(places_in_files(state), "the journal does not have the id")
    files = len(list(work.rglob("*.yaml")))
    output = b"".join(shell.run(block) for block in commands_of(readme))
    for repository in (".", "private"):
        need(not places_of(shell, repository), "the name is still in", repository, places_of(shell, repository))
        need(shell.run(f"git -C {repository} rev-list --count HEAD") == b"3\n", "a commit is gone in", repository)
        need(not shell.run(f"git -C {repository} status --porcelain"), "something is not committed in", repository)
    left = places_in_files(work) + places_in_files(state)
    need(not left, "the name is still in", *left)
    need(len(list(work.rglob("*.yaml"))) == files - 1, "more is gone than their private notes")
    need(b"records are sound" in output, output)
    shell.run("crm show former-contact-1; crm validate")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    if subprocess.run(["git", "filter-repo", "--version"], capture_output=True).returncode != 0:
        print("SKIPPED, not installed: git-filter-repo")
        return SKIPPED
    program, readme = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as temporary:
        try:
            check(program, readme, pathlib.Path(temporary).resolve())
        except Fault as fault:
            sys.exit(str(fault))
    print("README's commands leave nothing of the name")
    return 0


if __name__ == "__main__":
    sys.exit(main())
