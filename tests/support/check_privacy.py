#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the commands of README's section Privacy as they stand there, on a project with a history: then the name of the
person is in no object of git any more, nor anywhere else, the records are sound, and what is others' is all there.

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
NAME = re.compile(rb"maya|chen", re.IGNORECASE)


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
        done = self.paste(script, "-e")
        need(done.returncode == 0, script, "\nexit", done.returncode, done.stdout.decode(errors="replace"),
             done.stderr.decode(errors="replace"))
        return done.stdout

    def paste(self, script, *options):
        """As into a terminal, where what fails stops nothing."""
        return subprocess.run(["sh", *options, "-c", script], cwd=self.work, env=self.variables, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=120)


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
crm log-promise "MAYA CHEN's poster" --to maya --made 2026-11-02 --due 2026-12-01 --quiet
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


def project(program, temporary, name):
    folder = temporary / name
    folder.mkdir()
    work = folder / "work" / "acme"
    fixture.copy_project("studio", work)
    shell = Shell(work, fixture.environment(program, "2026-11-21", folder))
    make_history(shell)
    return shell


def check_erased(shell, repository, commits):
    need(not places_of(shell, repository), "the name is still in", repository, places_of(shell, repository))
    count = int(shell.run(f"git -C {repository} rev-list --count HEAD"))
    need(count == commits, count, "commits in", repository, "not", commits)
    need(not shell.run(f"git -C {repository} status --porcelain"), "something is not committed in", repository)


def check_everything_goes(program, blocks, temporary):
    shell = project(program, temporary, "everything")
    need(places_of(shell, ".") and places_of(shell, "private"), "the name is in no history to begin with")
    state = temporary / "everything" / "state"
    need(places_in_files(state), "the journal does not have the id")
    files = len(list(shell.work.rglob("*.yaml")))
    output = b"".join(shell.run(block) for block in blocks)
    for repository in (".", "private"):
        check_erased(shell, repository, 3)
    left = places_in_files(shell.work) + places_in_files(state)
    need(not left, "the name is still in", *left)
    need(len(list(shell.work.rglob("*.yaml"))) == files - 1, "more is gone than their private notes")
    need(b"records are sound" in output, output)
    shell.run("crm show former-contact-1; crm validate")


def check_earlier_deletions_stay(program, blocks, temporary):
    """Of somebody without notes nothing is deleted in private/: the last deletion there is another's."""
    shell = project(program, temporary, "earlier")
    shell.run("""
rm private/maya-chen.yaml; crm relate tom maya --remove --quiet
git -C private add --all; git -C private commit --quiet -m 'No notes about her any more'
git rm --quiet goodwill/g12-spoke-to-product-about-the-copy.yaml; git commit --quiet -m 'Entered twice'
git -C private rm --quiet june-osei.yaml; git -C private commit --quiet -m 'Settled'
""")
    output = b"".join(shell.run(block) for block in blocks)
    for repository, file in ((".", "goodwill/g12-spoke-to-product-about-the-copy.yaml"), ("private", "june-osei.yaml")):
        history = shell.run(f"git -C {repository} log --all --format= --name-status").decode().splitlines()
        need(f"A\t{file}" in history and f"D\t{file}" in history, file, "is gone from the history of", repository)
    check_erased(shell, ".", 4)
    need(b"records are sound" in output, output)


def check_what_is_not_committed_stays(program, blocks, temporary):
    """With anything uncommitted nothing is erased, and nothing rewritten."""
    for number, (repository, file) in enumerate(((".", "goodwill/g12-spoke-to-product-about-the-copy.yaml"),
                                                 ("private", "june-osei.yaml"))):
        shell = project(program, temporary, f"uncommitted-{number}")
        shell.run(f"rm {repository}/{file}")
        state = "git rev-parse --all HEAD; git status --porcelain; cd private; git rev-parse --all HEAD; git status --porcelain"
        before = shell.run(state)
        for block in blocks:
            shell.paste(block)
        need(shell.run(state) == before, "something changed with", file, "not committed")


def check(program, readme, temporary):
    blocks = commands_of(readme)
    check_everything_goes(program, blocks, temporary)
    check_earlier_deletions_stay(program, blocks, temporary)
    check_what_is_not_committed_stays(program, blocks, temporary)


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
