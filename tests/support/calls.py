# SPDX-License-Identifier: MIT
"""What can be asked of the example project: every command, and in every format those that only read."""
import subprocess

import fixture

EXAMPLE = fixture.TESTS.parent / "examples" / "studio"

# What a client may be given.
FOR_CLIENT = [
    ["status-update", "--for", "maya"], ["outline", "--for", "maya"], ["report", "--for", "maya"],
    ["delay-notice", "d02", "--to", "maya"], ["retro", "2026-10-02-w7kd", "--for", "tom"],
    ["draft", "feedback-request", "--for", "maya"], ["draft", "playback", "--for", "rosa"],
    ["draft", "apology", "--for", "maya", "--promise", "p09"],
]
# Where private words are read.
FOR_PM = [["brief", "maya"], ["map", "--private"], ["search", "film", "--private"], ["export", "--about", "maya", "--private"]]
FOR_TEAM = [
    [], ["check-followups", "--all", "--explain"], ["report"], ["map"], ["timeline", "maya"], ["timeline", "p09"],
    ["search", "film"], ["lint-text", "-"], ["list", "stakeholders"], ["list", "promises"], ["list", "interactions"],
    ["list", "delays"], ["list", "feedback"], ["list", "goodwill"], ["list", "retros"], ["show", "maya"], ["show", "p09"],
    ["export", "promises"], ["export", "--about", "maya"], ["retro", "--since", "2026-09-01"], ["retro", "2026-10-02-w7kd"],
    ["validate"], ["rules"], ["rules", "overdue"], ["schema"], ["schema", "promise"], ["completion", "bash"], ["help"],
]
READING = FOR_CLIENT + FOR_PM + FOR_TEAM
# Each writes once.
WRITING = [
    ["init", "elsewhere", "--name", "Film", "--pm-name", "Priya Nair", "--timezone", "UTC"],
    ["add-stakeholder", "Zoë Lang", "--org", "Sales"], ["note", "tom", "Likes tea"],
    ["relate", "maya", "tom", "--as", "influences"], ["log-promise", "Cuts", "--to", "maya", "--due", "2026-12-01"],
    ["log-request", "Flyers", "--from", "tom"], ["update-promise", "p18", "delivered"],
    ["delay-notice", "d02", "--told", "maya", "--via", "call"],
    ["retro", "--since", "2026-10-05", "--save", "--our-part", "Asked too late"],
    ["snooze", "check-in", "maya", "--until", "2026-12-01", "--why", "on leave"],
    ["log-interaction", "Call", "--with", "tom", "--kind", "call"], ["log-feedback", "hal", "--about", "relationship"],
    ["log-goodwill", "maya", "Early files", "--deposit", "1"], ["set", "maya", "title=Director"],
    ["import", "people.csv", "--as", "stakeholders"], ["rename", "june", "june-o"], ["remove", "g01", "--yes"],
    ["remove", "dev", "--anonymise", "--also", "Dev", "--yes"],
    ["merge-driver", "stakeholders/tom-alvarez.yaml", "stakeholders/tom-alvarez.yaml", "stakeholders/tom-alvarez.yaml",
     "stakeholders/tom-alvarez.yaml"], ["edit", "maya"],
]


def copy_project(folder):
    """The example project, and what the calls need beside it."""
    fixture.copy_project(EXAMPLE, folder)
    (folder / "people.csv").write_text("name,org\nAda Ruiz,Sales\n")


def run(program, *words, **options):
    return subprocess.run([program, *words], capture_output=True, text=True, errors="replace", timeout=60,
                          **{"stdin": subprocess.DEVNULL, **options})


def completed(program, environment, *words):
    """What may follow, as a shell is told."""
    return run(program, "completion", "bash", *(f"--word={word}" for word in words), env=environment).stdout.split()


def in_every_format(program, environment, calls):
    """Each call once, or once for each format that its command has."""
    for words in calls:
        has_format = words and "--format" in completed(program, environment, words[0], "--format")
        formats = completed(program, environment, words[0], "--format", "") if has_format else []
        if "--about" in words:
            formats.remove("csv")
        yield from [[*words, "--format", name] for name in formats] or [words]


def check_complete(program, environment):
    """No command is forgotten here."""
    known = {words[0] for words in READING + WRITING if words}
    there = set(completed(program, environment, ""))
    assert known == there, f"tests/support/calls.py: {known ^ there}"
