#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Two clones of a project, hundreds of random changes on each side, merged by git with `crm merge-driver`: no conflict,
nothing lost, every record sound. Then two values for one field: a conflict in that field alone.

usage: merge.py CRM [SEED]"""
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import fixture  # noqa: E402

CRM = pathlib.Path(sys.argv[1]).resolve()
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)
CHANGES = 500  # on each side
WORDS = ["alpha", "no", "y", "12", "a: b", "# x", '"q"', "it's", "long " * 30, "ünï", "- dash", "2026-01-05"]


class Clone:
    def __init__(self, folder, name, environment):
        self.folder, self.name, self.environment = folder, name, environment

    def run(self, *command, expect=(0,)):
        done = subprocess.run(command, cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=120)
        assert done.returncode in expect, (command, done.returncode, done.stdout, done.stderr)
        return done.stdout

    def crm(self, *words, expect=(0,)):
        return self.run(str(CRM), *words, expect=expect)

    def commit(self):
        self.run("git", "add", "-A")
        self.run("git", "commit", "-qm", self.name)

    def records(self, kind):
        return sorted(path.stem for path in (self.folder / kind).iterdir())


def random_change(clone, chance, people, promises):
    """One change. The two sides never set the same single field; lists, moves and new records they share."""
    word, tag = chance.choice(WORDS) + chance.choice("xyz"), clone.name
    person, promise = chance.choice(people), chance.choice(promises)
    day, due = f"2026-11-{chance.randint(10, 21)}", f"2026-12-{chance.randint(10, 28)}"
    ours = clone.name == "ours"
    words = chance.choice([
        ["set", person, f"goals+={word}{tag}"], ["set", person, f"tags+={word}"], ["set", person, "goals="],
        ["set", person, f"prefers.times={word}" if ours else f"phone={word}"],
        ["set", person, f"{'check_in_every' if ours else 'update_every'}={chance.randint(3, 30)}"],
        ["set", promise, f"tags+={word}{tag}"], ["set", promise, f"{'why' if ours else 'done_when'}={word}"],
        ["set", promise, f"inform+={person}"], ["set", promise, "inform="],
        ["update-promise", promise, "apologised", "--on", day, "--note", f"{word}{tag}"],
        ["update-promise", promise, "proposed", "--due", due, "--on", day, "--note", f"{word}{tag}"],
        ["delay-notice", "d02", "--told", person, "--on", day],
        ["set", "project", f"glossary.{tag}{chance.choice('ABC')}={word}"],
        ["set", "project", f"confidential_terms+={word}{tag}"],
        ["log-goodwill", person, word, "--deposit", "1"], ["log-interaction", word, "--with", person, "--kind", "call"],
        ["log-promise", word, "--to", person, "--due", "2026-12-01"],
    ])
    clone.crm(*words, "-q", expect=(0, 2))  # 2: a proposal for what is delivered, say


def two_clones(folder, environment):
    ours, theirs = (Clone(folder / name, name, environment) for name in ("ours", "theirs"))
    ours.folder.mkdir()
    fixture.copy_project("studio", ours.folder)
    (ours.folder / ".gitattributes").write_text("*.yaml merge=crm\n")
    (ours.folder / ".gitignore").write_text("private/\n")
    ours.run("git", "init", "-q")
    ours.commit()
    ours.run("git", "clone", "-q", str(ours.folder), str(theirs.folder))
    for clone in (ours, theirs):
        clone.run("git", "config", "merge.crm.driver", "crm merge-driver %O %A %B %P")
    return ours, theirs


def test_random_changes(ours, theirs):
    chance = random.Random(SEED)
    people, promises = ours.records("stakeholders"), ours.records("promises")
    kinds = ("stakeholders", "promises", "interactions", "goodwill")
    before = {(kind, name) for kind in kinds for name in ours.records(kind)}
    for _ in range(CHANGES):
        random_change(ours, chance, people, promises)
        random_change(theirs, chance, people, promises)
    ours.commit()
    theirs.commit()
    new = [{(kind, name) for kind in kinds for name in clone.records(kind)} - before for clone in (ours, theirs)]
    assert not new[0] & new[1], "two new records have one id"
    expected = {kind: set(ours.records(kind)) | set(theirs.records(kind)) for kind in kinds}
    ours.run("git", "pull", "-q", "--no-rebase", "--no-edit", str(theirs.folder), "main")
    assert {kind: set(ours.records(kind)) for kind in kinds} == expected, "a new record is lost"
    ours.crm("validate", "--strict")
    theirs.run("git", "pull", "-q", "--ff-only", str(ours.folder), "main")


def test_two_values(ours, theirs):
    ours.crm("set", "maya", "prefers.channel=email", "goals+=one")
    theirs.crm("set", "maya", "prefers.channel=chat", "goals+=two")
    ours.commit()
    theirs.commit()
    ours.run("git", "pull", "-q", "--no-rebase", "--no-edit", str(theirs.folder), "main", expect=(1,))
    text = (ours.folder / "stakeholders/maya-chen.yaml").read_text()
    marked = "<<<<<<< ours\n  channel: email\n=======\n  channel: chat\n>>>>>>> theirs\n"
    assert marked in text and text.count("<<<<<<<") == 1, text
    assert "- one\n" in text and "- two\n" in text, text


def main():
    print(f"seed {SEED}", flush=True)
    with tempfile.TemporaryDirectory(prefix="crm-merge-") as folder:
        environment = fixture.environment(CRM, "2026-11-21", folder)
        ours, theirs = two_clones(pathlib.Path(folder), environment)
        for test in (test_random_changes, test_two_values):
            test(ours, theirs)
            print(f"{test.__name__} passed")


if __name__ == "__main__":
    main()
