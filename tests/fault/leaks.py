#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A word of its own in every free text of every record: what a client may be given has none of the team's or of another
client's, and private ones are shown where the PM asks for them alone.

usage: leaks.py CRM"""
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import calls  # noqa: E402
import fixture  # noqa: E402
import marked  # noqa: E402

CRM = pathlib.Path(sys.argv[1]).resolve()
# Fields with the visibility client; owner only where somebody does or did something well.
FOR_CLIENTS = {"project.name", "project.pm.name", "project.team", "project.glossary", "project.shared_goal", "stakeholder.name",
               "promise.what", "promise.done_when", "promise.owner", "interaction.said", "delay.cause", "delay.impact",
               "delay.options.title", "delay.options.cost", "delay.recovery"}
PARTIES = {"promise": ("by", "to", "inform"), "interaction": ("with",), "delay": ("promises",)}


class Words:
    def __init__(self):
        self.known = []  # (place, record)

    def __call__(self, place, record):
        self.known.append((place, record))
        return f"zq{len(self.known) - 1}qz"

    def found_in(self, text):
        # A mail's lines end anywhere.
        return {self.known[int(number)] for number in re.findall(r"zq(\d+)qz", re.sub(r"=\r?\n", "", text), re.IGNORECASE)}


def reader_of(words):
    option = "--to" if "--to" in words else "--for"
    return next(path.stem for path in (calls.EXAMPLE / "stakeholders").iterdir() if path.stem.startswith(words[words.index(option) + 1]))


def concerns(folder, place, record, reader):
    """Whether that record is about this reader."""
    kind = place.split(".")[0]
    if kind == "stakeholder":
        return record == reader
    if kind not in PARTIES:
        return True
    data = marked.yaml.safe_load((folder / marked.FOLDERS[kind] / f"{record}.yaml").read_text(encoding="utf-8"))
    named = [name for key in PARTIES[kind] for name in ([data[key]] if isinstance(data.get(key), str) else data.get(key, []))]
    return reader in named if kind != "delay" else any(concerns(folder, "promise", name, reader) for name in named)


def main():
    with tempfile.TemporaryDirectory(prefix="crm-leaks-") as temporary:
        folder = pathlib.Path(temporary).resolve()
        environment = fixture.environment(CRM, "2026-11-21", folder)
        project, words = folder / "project", Words()
        marked.Marker(CRM, environment, words).project(project)
        faults = []
        for call in calls.in_every_format(CRM, environment, calls.READING):
            done = calls.run(CRM, *call, cwd=project, env=environment)
            if done.returncode not in (0, 1):
                faults.append(f"{' '.join(call)}: exit {done.returncode}: {done.stderr}")
            found = words.found_in(done.stdout)
            is_for_client = any(call[:len(start)] == start for start in calls.FOR_CLIENT)
            is_for_pm = any(call[:len(start)] == start for start in calls.FOR_PM)
            for place, record in sorted(found):
                private = place.startswith("private.") and not is_for_pm
                for_others = is_for_client and (place not in FOR_CLIENTS or not concerns(project, place, record, reader_of(call)))
                if private or for_others:
                    faults.append(f"{' '.join(call)}: shows {place} of {record}")
            if is_for_client and not found:
                faults.append(f"{' '.join(call)}: shows nothing")
        if faults:
            sys.exit("\n".join(faults))
        print(f"none of {len(words.known)} words is where it should not be")


if __name__ == "__main__":
    main()
