#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""No id and no link leads out of the project: it is refused, and nothing outside is opened or changed (seen by strace).

usage: paths.py CRM
Exit 77: strace is not installed."""
import pathlib
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import calls  # noqa: E402
import fixture  # noqa: E402
import tracing  # noqa: E402

CRM = pathlib.Path(sys.argv[1]).resolve()
SKIPPED = 77
BAD_IDS = ["../x", "../../outside/x", "/etc/x", "-rf", "con", "a/b"]
# Each takes the id in place of ID.
TAKES_ID = [
    "show -- ID", "brief -- ID", "timeline -- ID", "set -- ID title=x", "rename -- maya ID", "rename -- ID maya-c",
    "remove --yes -- ID", "note -- ID text", "relate --as=allied -- maya ID", "update-promise -- ID delivered",
    "delay-notice -- ID", "delay-notice d02 --to=ID", "retro -- ID", "retro --milestone=ID", "status-update --for=ID",
    "export --about=ID", "edit -- ID", "snooze --until=2026-12-01 --why=x -- check-in ID", "log-feedback --about=ID -- maya",
    "log-goodwill maya text --deposit=1 --id=ID", "log-goodwill maya text --deposit=1 --promise=ID",
    "log-promise text --to=maya --due=2026-12-01 --id=ID", "log-promise text --to=ID --due=2026-12-01",
    "log-promise text --to=maya --due=2026-12-01 --needs=ID", "log-interaction text --with=ID --kind=call",
    "add-stakeholder Zoe --id=ID", "set -- p18 inform+=ID", "set -- p18 follows=ID", "list -- ID", "schema -- ID", "rules -- ID",
    "init elsewhere --name=F --pm-name=P --timezone=ID", "import ids.csv --as=stakeholders",
]
FOLDERS = ["stakeholders", "promises", "interactions", "delays", "feedback", "goodwill", "retros", "private", "templates"]
LINKED_FILES = ["stakeholders/maya-chen.yaml", "promises/p18-six-15-second-social-cuts-of-the.yaml", "private/maya-chen.yaml",
                "templates/status-update.mustache"]
USES_ALL = [
    ["validate"], ["check-followups"], ["brief", "maya"], ["status-update", "--for", "maya"], ["note", "maya", "x"],
    ["set", "maya", "title=x"], ["rename", "maya", "m"], ["add-stakeholder", "Zoë Lang"],
    ["log-promise", "x", "--to", "tom", "--due", "2026-12-01"], ["update-promise", "p18", "delivered"],
    ["log-interaction", "x", "--with", "tom", "--kind", "call"], ["log-feedback", "hal", "--about", "relationship"],
    ["log-goodwill", "tom", "x", "--deposit", "1"], ["retro", "--since", "2026-10-05", "--save", "--our-part", "x"],
    ["delay-notice", "d02", "--told", "maya", "--via", "call"],
]


class Place:
    """A project, and beside it what is none of its business."""

    def __init__(self, temporary):
        self.folder = pathlib.Path(temporary).resolve()
        (self.folder / "machine").mkdir()
        self.environment = fixture.environment(CRM, "2026-11-21", self.folder / "machine")
        self.project, self.outside = self.folder / "in" / "project", self.folder / "outside"
        calls.copy_project(self.project)
        calls.copy_project(self.outside)
        (self.project / "templates").mkdir()
        (self.outside / "templates").mkdir()
        for letter in ("status-update", "outline"):
            (self.outside / "templates" / f"{letter}.mustache").write_text("Subject: from outside\n\nfrom outside\n")
        for name in ("x", "x.yaml"):
            for folder in (self.folder, self.folder / "in", self.outside):
                (folder / name).write_text("name: X\nadded: 2026-09-01\n")

    def contents(self):
        return {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file() and not path.is_symlink()}

    def is_outside(self, call):
        """Also behind a link: strace shows where a descriptor leads."""
        inside = any(call.touches(str(place)) for place in (self.project, self.folder / "machine"))
        strange = (call.touches(str(self.folder)) and not inside) or call.touches("/etc/x") or call.touches("/etc/x.yaml")
        return strange or f"<{self.outside}" in call.line

    def run(self, words):
        done, made = tracing.traced([CRM, *words], "%file", str(self.project), self.environment)
        for call in made:
            assert not (self.is_outside(call) and (call.opens() or call.changes())), call.line
        assert "from outside" not in done.stdout, done.stdout
        return done


def test_bad_ids(place):
    before = place.contents()
    for bad in BAD_IDS:
        (place.project / "ids.csv").write_text(f'id,name\n"{bad}",Zoe Lang\n')
        before[place.project / "ids.csv"] = (place.project / "ids.csv").read_bytes()
        for line in TAKES_ID:
            done = place.run([word.replace("ID", bad) for word in line.split()])
            assert done.returncode in (2, 3), (line, bad, done.returncode, done.stdout, done.stderr)
            assert place.contents() == before, (line, bad)


def link(place, name):
    """Puts a link to its double outside in place of the project's file or folder."""
    path = place.project / name
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
    path.symlink_to(place.outside / name)


def test_links(place):
    kept = place.folder / "kept"
    shutil.copytree(place.project, kept)
    outside = {path: place.contents()[path] for path in place.contents() if place.outside in path.parents}
    for name in FOLDERS + LINKED_FILES:
        for words in USES_ALL:
            shutil.rmtree(place.project)
            shutil.copytree(kept, place.project)
            link(place, name)
            done = place.run(words)
            assert done.returncode in (0, 1, 2, 3, 5), (name, words, done.returncode, done.stderr)
            assert outside.items() <= place.contents().items(), (name, words)
            assert words != ["validate"] or done.returncode == 1 or "templates" in name, (name, done.stdout, done.stderr)


def main():
    if not tracing.INSTALLED:
        print("SKIPPED, not installed: strace")
        return SKIPPED
    for test in (test_bad_ids, test_links):
        with tempfile.TemporaryDirectory(prefix="crm-paths-") as temporary:
            test(Place(temporary))
        print(f"{test.__name__} passed", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
