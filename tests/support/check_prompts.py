#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Answers the program's questions on a terminal (a pseudo terminal of our own).

usage: check_prompts.py PROGRAM

Each dialog below is a command and what is asked and answered; a good answer follows a bad one, which is asked again
with the reason. Each is held whole, and broken off at every question, with Ctrl-D and with Ctrl-C: then nothing must
have been written. Every command that lacks something without a terminal must have its dialog here.
"""
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile

import fixture

SECONDS = 30
TODAY = "2026-11-21"  # a Saturday
END_OF_FILE, INTERRUPT = "\x04", "\x03"


class Ask:
    """The end of a prompt, the answer, and for a bad one what is said about it before the same is asked again."""

    def __init__(self, prompt, answer="", said=None):
        self.prompt, self.answer, self.said = prompt, answer, said


class Dialog:
    def __init__(self, command, *asks, status=0, out="", files=None, project="studio"):
        self.command, self.asks, self.status, self.out = command, asks, status, out
        self.files = files or {}  # a glob, and what must stand in the one file that it finds
        self.project = project


DIALOGS = [
    Dialog(
        "init new --team Studio",
        Ask("the project's name [new]: ", "Film"),
        Ask("the project manager [Priya Nair]: "),
        Ask("their mail address (- for none) [priya@larkfield.example]: ", "priya", "is not a mail address"),
        Ask("their mail address (- for none) [priya@larkfield.example]: ", "-"),
        Ask("in which time zone do days begin [UTC]: ", "Mars/Olympus", "is not known here"),
        Ask("in which time zone do days begin [UTC]: "),
        files={
            "new/crm.yaml": "name: Film\npm:\n  name: Priya Nair\nteam: Studio\nstarted: 2026-11-21\ntimezone: UTC\n"
        },
    ),
    Dialog(
        "add-stakeholder --id ana",
        Ask("the person's or group's name: ", "", "this is needed"),
        Ask("the person's or group's name: ", "Ana Lund"),
        Ask("which organisation or department do they speak for [leave open]: ", "Legal"),
        Ask("how much can they help or stop the project (low, high) [leave open]: ", "hihg", "did you mean 'high'?"),
        Ask("how much can they help or stop the project (low, high) [leave open]: ", "high"),
        Ask("how much does the project matter to them (low, high) [leave open]: "),
        Ask("how do they stand to the project today [leave open]: ", "keen", "--engagement cannot be 'keen'"),
        Ask("how do they stand to the project today [leave open]: ", "neutral"),
        Ask("how do they like to be reached [leave open]: ", "call"),
        files={
            "stakeholders/ana.yaml": "org: Legal\nadded: 2026-11-21\npower: high\nengagement:\n  current: neutral\n"
            "prefers:\n  channel: call\n"
        },
    ),
    Dialog(
        "log-promise --id poster",
        Ask("what is promised: ", "-", "standard input is this terminal"),
        Ask("what is promised: ", "Poster"),
        Ask("who promises [team]: ", "nobody", "no stakeholder 'nobody'"),
        Ask("who promises [team]: "),
        Ask("to whom [tom-alvarez]: ", "team", "'team' is your own side"),
        Ask("to whom [tom-alvarez]: ", "rosa"),
        Ask("due on which day [2026-12-01]: ", "11/12", "is not a date that everybody reads alike"),
        Ask("due on which day [2026-12-01]: ", "yesterday", "due 2026-11-20 is before 2026-11-21"),
        Ask("due on which day [2026-12-01]: "),
        files={"promises/poster.yaml": "by: team\nto: rosa-lindt\nwhat: Poster\nmade: 2026-11-21\ndue: 2026-12-01\n"},
    ),
    Dialog(
        "log-promise Copy --id copy --made 2026-11-16",
        Ask("who promises [team]: ", "dev"),
        Ask("due on which day [2026-11-23]: "),
        files={"promises/copy.yaml": "by: dev-patel\nto: team\nwhat: Copy\nmade: 2026-11-16\ndue: 2026-11-23\n"},
    ),
    Dialog(
        "log-request --id logo",
        Ask("what is asked for: ", "Logo"),
        Ask("who asks [tom-alvarez]: "),
        files={"promises/logo.yaml": "by: team\nto: tom-alvarez\nwhat: Logo\nrequested: 2026-11-21\n"},
    ),
    Dialog(
        "log-request Prices --id prices",
        Ask("who asks [tom-alvarez]: ", "team"),
        Ask("whom do we ask [tom-alvarez]: ", "rosa"),
        files={"promises/prices.yaml": "by: rosa-lindt\nto: team\nwhat: Prices\nrequested: 2026-11-21\n"},
    ),
    Dialog(
        "update-promise",
        Ask("which promise: ", "p1", "'p1' is ambiguous"),
        Ask("which promise: ", "p09"),
        Ask("[delivered]: ", "accepted", "one of these, please"),
        Ask("[delivered]: ", "renegotiated"),
        Ask("due on which day [2026-12-01]: ", "2026-11-20", "due 2026-11-20 is before 2026-11-21"),
        Ask("due on which day [2026-12-01]: ", "2026-11-30"),
        Ask("who agreed to it [maya-chen]: ", "team", "the other side agrees"),
        Ask("who agreed to it [maya-chen]: "),
        files={
            "promises/p09-*": "- date: 2026-11-21\n    move: renegotiated\n    due: 2026-11-30\n"
            "    agreed_by: maya-chen\n"
        },
    ),
    Dialog(
        "update-promise p16",  # a request
        Ask("(promised, countered, declined, withdrawn, apologised) [promised]: "),
        Ask("due on which day [2026-12-01]: "),
        files={"promises/p16-*": "made: 2026-11-21\ndue: 2026-12-01\n"},
    ),
    Dialog(
        "update-promise p08 --on 2026-11-05",  # as it stood that day
        Ask("what happened [delivered]: ", "apologised"),
        files={"promises/p08-*": "move: apologised\n"},
    ),
    Dialog(
        "update-promise p07",  # late, but accepted
        Ask("what happened (apologised) [apologised]: "),
        files={"promises/p07-*": "- date: 2026-11-21\n    move: apologised\n"},
    ),
    Dialog(
        "delay-notice --id slip",
        Ask("which promise slips (commas between several): ", "p01", "there is nothing to delay"),
        Ask("which promise slips (commas between several): ", "p13, p15"),
        Ask("the cause, in one sentence that may be public: ", "The printer is broken"),
        Ask("what it means for the reader: ", "The banners come later"),
        Ask("TITLE|DATE|COST: ", "Repair|soon", "'soon' is not a date"),
        Ask("TITLE|DATE|COST: ", "Repair|2026-12-04"),
        Ask("TITLE|DATE|COST: ", "Another printer|2026-12-02|EUR 400"),
        Ask("TITLE|DATE|COST [leave open]: "),
        Ask("which of them do we recommend (1, 2) [1]: ", "3", "one of these, please"),
        Ask("which of them do we recommend (1, 2) [1]: ", "2"),
        Ask("who does what now: ", "Jo Reyes calls the technician"),
        Ask("[2026-11-23]: ", "yesterday", "the next update 2026-11-20 is before 2026-11-21"),
        Ask("[2026-11-23]: "),
        status=1,  # the letter is linted
        files={
            "delays/slip.yaml": "cost: EUR 400\n    recommended: true\nrecovery: Jo Reyes calls the technician\n"
            "next_update: 2026-11-23\n"
        },
    ),
    Dialog(
        "log-interaction --id film",
        Ask("who was there (commas between several) [tom-alvarez]: ", "maya, nobody", "no stakeholder 'nobody'"),
        Ask("who was there (commas between several) [tom-alvarez]: ", "maya, rosa"),
        Ask("what sort of contact [meeting]: ", "mail", "one of these, please"),
        Ask("what sort of contact [meeting]: "),
        Ask("what was it about, in a few words: ", "Film"),
        Ask("what they said, in their words [leave open]: ", "Too long"),
        Ask("what was not said but could be felt [leave open]: "),
        Ask("how they see it [leave open]: "),
        Ask("how we see it [leave open]: "),
        Ask("the day we read our understanding back to them [leave open]: ", "once", "'once' is not a date"),
        Ask("the day we read our understanding back to them [leave open]: "),
        files={
            "interactions/film.yaml": "date: 2026-11-21\nwith:\n  - maya-chen\n  - rosa-lindt\nkind: meeting\n"
            "summary: Film\nsaid: Too long\n"
        },
    ),
    Dialog(
        "log-interaction --with dev --kind praise --id thanks",
        Ask("who is praised: ", "Dev Patel, Jo Reyes"),
        Ask("what for: ", "the booth"),
        files={"interactions/thanks.yaml": "praised:\n  - Dev Patel\n  - Jo Reyes\npraised_for: the booth\n"},
    ),
    Dialog(
        "log-feedback --id asked",
        Ask("whom did we ask, or who answered [june-osei]: ", "dev"),
        Ask("about what (relationship, p08-trade-show-banner-print-files) [relationship]: ", "p99", "no promise 'p99'"),
        Ask("about what (relationship, p08-trade-show-banner-print-files) [relationship]: "),
        files={"feedback/asked.yaml": "from: dev-patel\nabout: relationship\nasked: 2026-11-21\n"},
    ),
    Dialog(
        "log-goodwill --id rush",
        Ask("with whom [tom-alvarez]: "),
        Ask("what was it: ", "Rush copies"),
        Ask("was something given, 1 small to 3 large (1, 2, 3, no) [1]: ", "4", "one of these, please"),
        Ask("was something given, 1 small to 3 large (1, 2, 3, no) [1]: ", "no"),
        Ask("then it was asked of them: 1 small to 3 large (1, 2, 3) [1]: ", "2"),
        files={"goodwill/rush.yaml": "with: tom-alvarez\nkind: withdrawal\npoints: 2\nwhat: Rush copies\n"},
    ),
    Dialog(
        "log-goodwill dev Early --id early",
        Ask("was something given, 1 small to 3 large (1, 2, 3, no) [1]: "),
        files={"goodwill/early.yaml": "kind: deposit\npoints: 1\n"},
    ),
    Dialog(
        "relate",
        Ask("whose record does it go into: ", "hal"),
        Ask("the other one: ", "hal", "cannot be related to themselves"),
        Ask("the other one: ", "dev"),
        Ask("how do they stand to each other [works-with]: ", "enemy", "one of these, please"),
        Ask("how do they stand to each other [works-with]: "),
        files={"private/hal-briggs.yaml": "relations:\n  - with: dev-patel\n    as: works-with\n"},
    ),
    Dialog(
        "snooze",
        Ask("which rule: ", "overdue", "overdue cannot be snoozed"),
        Ask("which rule: ", "single-contact"),
        Ask("about what (Legal, People, Product): ", "Sales dept", "no organisation 'Sales dept'"),
        Ask("about what (Legal, People, Product): ", "legal"),
        Ask("the last day of silence, at most 90 days ahead [2026-12-04]: ", "+1y", "is not a date"),
        Ask("the last day of silence, at most 90 days ahead [2026-12-04]: ", "+100d", "more than 90 days ahead"),
        Ask("the last day of silence, at most 90 days ahead [2026-12-04]: "),
        Ask("why: ", "There is only one counsel"),
        files={
            "crm.yaml": "- rule: single-contact\n    subject: Legal\n    until: 2026-12-04\n"
            "    why: There is only one counsel\n"
        },
    ),
    Dialog(
        "rename",
        Ask("a stakeholder's name: ", "maya"),
        Ask("the new id: a to z, 0 to 9 and dashes: ", "Maya!", "is not an id"),
        Ask("the new id: a to z, 0 to 9 and dashes: ", "dev-patel", "is taken"),
        Ask("the new id: a to z, 0 to 9 and dashes: ", "maya-lopez"),
        files={"stakeholders/maya-lopez.yaml": "name: Maya Chen\n"},
    ),
    Dialog(
        "remove",
        Ask("a stakeholder's name: ", "zzz", "no record 'zzz'"),
        Ask("a stakeholder's name: ", "g08"),
        Ask("remove goodwill/g08-checked-the-printer-s-template.yaml (yes, no) [no]: ", "maybe", "one of these, please"),
        Ask("remove goodwill/g08-checked-the-printer-s-template.yaml (yes, no) [no]: ", "yes"),
        out="g08-checked-the-printer-s-template removed",
    ),
    Dialog(
        "set",
        Ask("or project (crm.yaml): ", "maya"),
        Ask("which field, or FIELD=VALUE: ", "orgg", "did you mean 'org'?"),
        Ask("which field, or FIELD=VALUE: ", "prefers", "set what is in it, such as prefers.channel"),
        Ask("which field, or FIELD=VALUE: ", "power=medium", "power cannot be 'medium'"),
        Ask("which field, or FIELD=VALUE: ", "org=Brand"),
        files={"stakeholders/maya-chen.yaml": "org: Brand\n"},
    ),
    Dialog(
        "set maya",
        Ask("which field, or FIELD=VALUE: ", "power"),
        Ask("the new value of power (- for none) (low, high): ", "medium", "power cannot be 'medium'"),
        Ask("the new value of power (- for none) (low, high): ", "", "this is needed"),
        Ask("the new value of power (- for none) (low, high): ", "low"),
        files={"stakeholders/maya-chen.yaml": "power: low\n"},
    ),
    Dialog(
        "set maya",
        Ask("which field, or FIELD=VALUE: ", "org"),
        Ask("the new value of org (- for none): ", "-"),
        out="maya-chen org: nothing (was Marketing)",
    ),
    Dialog(
        "set p09",
        Ask("which field, or FIELD=VALUE: ", "due", "a new date is a move"),
        Ask("which field, or FIELD=VALUE: ", "inform"),
        Ask("what to add to inform, or -ITEM to take one out (- for none): ", "nobody", "no stakeholder 'nobody'"),
        Ask("what to add to inform, or -ITEM to take one out (- for none): ", "rosa"),
        out="inform: added rosa-lindt",
    ),
    Dialog(
        "set project",
        Ask("which field, or FIELD=VALUE: ", "holidays"),
        Ask("what to add to holidays, as DATE|NAME, or -ITEM to take one out (- for none): ", "-2026-12-24", "holidays has no"),
        Ask("what to add to holidays, as DATE|NAME, or -ITEM to take one out (- for none): ", "2026-12-24|Christmas Eve"),
        out="holidays: added date: 2026-12-24, name: Christmas Eve",
    ),
    Dialog(
        "edit",
        Ask("or project (crm.yaml): ", "nobody", "no record 'nobody'"),
        Ask("or project (crm.yaml): ", "maya"),
        out="nothing was changed",
    ),
    Dialog("note", Ask("about whom [tom-alvarez]: ", "rosa"), out="Rosa Lindt (private)"),
    Dialog("brief", Ask("whom are you about to meet [tom-alvarez]: "), out="PRIVATE: Tom Alvarez"),
    Dialog(
        "timeline",
        Ask("or a promise [tom-alvarez]: ", "p1", "'p1' is ambiguous"),
        Ask("or a promise [tom-alvarez]: ", "p07"),
        out="Four one-page battle cards",
    ),
    Dialog("show", Ask("a stakeholder's name: ", "maya"), out="Maya Chen"),
    Dialog("search", Ask("what to look for: ", "licence"), out="licence"),
    Dialog(
        "list",
        Ask("records of which kind [promises]: ", "peopel", "no kind of record 'peopel'"),
        Ask("records of which kind [promises]: "),
        out="current_due",
    ),
    Dialog("export", Ask("records of which kind [promises]: ", "goodwill"), out="g01-routes-early-so-his-print-slot"),
    Dialog("completion", Ask("for which shell (bash, zsh, fish) [zsh]: ", "fish"), out="complete"),
    Dialog(
        "import -n",
        Ask("which file, CSV or vCard: ", "nowhere.csv", "no file 'nowhere.csv'"),
        Ask("which file, CSV or vCard: ", "crm.yaml"),
        Ask("what its rows become (stakeholders, promises) [stakeholders]: "),
        status=2,
        out="no column is for the field",
    ),
    Dialog("status-update", Ask("who reads it [tom-alvarez]: ", "maya"), status=None, out="To: Maya Chen"),
    Dialog("outline", Ask("who reads it [tom-alvarez]: "), status=None, out="To: Tom Alvarez"),
    Dialog(
        "draft",
        Ask("what to draft (feedback-request, playback, apology) [apology]: "),
        Ask("who reads it [rosa-lindt]: "),
        status=None,
        out="we missed the date",
    ),
    Dialog(
        "retro --milestone p07 --save --id look",
        Ask("our part in 'Four one-page battle cards': ", "", "this is needed"),
        Ask("our part in 'Four one-page battle cards': ", "We saw it late"),
        files={"retros/look.yaml": "our_part:\n  - We saw it late\n"},
    ),
    Dialog(
        "retro --since 2026-11-01 --save --id november",
        Ask("our part in 'Four one-page battle cards': ", "-", "standard input is this terminal"),
        Ask("our part in 'Four one-page battle cards': ", "We saw it late"),
        Ask("our part in 'Holiday campaign master film, 30 seconds' [leave open]: "),
        Ask("our part in 'Evidence list for the claims in the holiday film' [leave open]: ", "We forgot it"),
        files={"retros/november.yaml": "our_part:\n  - We saw it late\n  - We forgot it\n"},
    ),
    Dialog("merge-driver", *(Ask(f"({mark}): ", "crm.yaml") for mark in ("%O", "%A", "%B", "%P")), status=None),
]


class Terminal:
    def __init__(self, program, arguments, directory, variables):
        self.buffer = ""
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.chdir(directory)
            os.execve(program, [program, *arguments], variables)

    def read(self):
        """What came since, or None at the end."""
        if not select.select([self.terminal], [], [], SECONDS)[0]:
            raise TimeoutError(f"nothing more comes after {self.buffer[-300:]!r}")
        try:
            data = os.read(self.terminal, 65536)
        except OSError:  # Linux: the other end is closed
            return None
        return data.decode("utf-8", "replace").replace("\r", "") or None

    def read_until(self, text):
        """All that came before `text`, and `text`, which must be the last that came."""
        while not self.buffer.endswith(text):
            data = self.read()
            if data is None:
                raise EOFError(f"ended with {self.buffer[-300:]!r}, not with {text!r}")
            self.buffer += data
        shown, self.buffer = self.buffer, ""
        return shown

    def send(self, keys):
        os.write(self.terminal, keys.encode())

    def end(self):
        """The rest of what is shown, and the exit status; 128 + signal."""
        rest = self.buffer
        while (data := self.read()) is not None:
            rest += data
        os.close(self.terminal)
        _, status = os.waitpid(self.process, 0)
        return rest, os.waitstatus_to_exitcode(status) if not os.WIFSIGNALED(status) else 128 + os.WTERMSIG(status)


class Stage:
    """A project of its own, and what a command sees."""

    def __init__(self, program, temporary, dialog):
        self.program = program
        self.directory = temporary / "work"
        shutil.rmtree(self.directory, ignore_errors=True)
        fixture.copy_project(dialog.project, self.directory)
        self.variables = fixture.environment(program, TODAY, temporary)
        (temporary / "home" / ".gitconfig").write_text("[user]\n\tname = Priya Nair\n\temail = priya@larkfield.example\n")
        self.variables |= {"COLUMNS": "100", "EDITOR": "true", "SHELL": "/usr/bin/zsh", "TMPDIR": str(temporary)}

    def start(self, dialog):
        return Terminal(self.program, dialog.command.split(), self.directory, self.variables)

    def files(self):
        found = {}
        for folder, _, names in os.walk(self.directory):
            found |= {os.path.join(folder, name): pathlib.Path(folder, name).read_bytes() for name in names}
        return found


def hold(dialog, stage):
    terminal = stage.start(dialog)
    said = None  # about the answer before
    for ask in dialog.asks:
        shown = terminal.read_until(ask.prompt)
        if said and said not in shown:
            return f"{said!r} is not said: {shown!r}"
        said = ask.said
        terminal.send(ask.answer + "\n")
    rest, status = terminal.end()
    if dialog.status is not None and status != dialog.status:
        return f"exit status {status}, not {dialog.status}: {rest!r}"
    if dialog.out not in rest:
        return f"{dialog.out!r} is not shown: {rest!r}"
    for pattern, text in dialog.files.items():
        found = list(stage.directory.glob(pattern))
        if len(found) != 1 or text not in found[0].read_text():
            return f"not as expected: {pattern}: {[path.read_text() for path in found]}"
    return None


def break_off(dialog, stage, place, key):
    """Answers up to one question, then gives up."""
    before = stage.files()
    terminal = stage.start(dialog)
    for ask in dialog.asks[:place]:
        terminal.read_until(ask.prompt)
        terminal.send(ask.answer + "\n")
    terminal.read_until(dialog.asks[place].prompt)
    terminal.send(key)
    rest, status = terminal.end()
    if key == END_OF_FILE and (status != 2 or "\ncrm: error: no answer\n" not in rest):
        return f"Ctrl-D at question {place + 1}: exit status {status}: {rest!r}"
    if key == INTERRUPT and status != 128 + signal.SIGINT:
        return f"Ctrl-C at question {place + 1}: exit status {status}: {rest!r}"
    return None if stage.files() == before else f"broken off at question {place + 1}, and files changed"


def faults_of(dialog, program, temporary):
    stage = Stage(program, temporary, dialog)
    for place in range(len(dialog.asks)):
        for key in (END_OF_FILE, INTERRUPT):
            yield break_off(dialog, stage, place, key)
    yield hold(dialog, stage)


def commands_that_lack_something(program, temporary):
    """Those that say so where nobody can be asked."""
    stage = Stage(program, temporary, DIALOGS[0])

    def said(*arguments):
        return subprocess.run([program, *arguments], cwd=stage.directory, env=stage.variables, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, check=False, timeout=SECONDS)

    for name in re.findall(r"[a-z]+(?:-[a-z]+)*", said("completion", "bash", "--word=").stdout):
        answer = said(name)
        if answer.returncode == 2 and re.search(r" needs | needs a terminal|say (who|either)", answer.stderr):
            yield name


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        temporary = pathlib.Path(folder)
        known = {dialog.command.split()[0] for dialog in DIALOGS}
        lacking = set(commands_that_lack_something(program, temporary))
        faults += [f"{name}: no dialog" for name in sorted(lacking - known)]
        if len(lacking) < 20:
            faults.append(f"few commands lack anything: {sorted(lacking)}")
        for dialog in DIALOGS:
            try:
                faults += [f"{dialog.command}: {fault}" for fault in faults_of(dialog, program, temporary) if fault]
            except (EOFError, TimeoutError) as error:
                faults.append(f"{dialog.command}: {error}")
    for fault in faults:
        print(fault)
    print(f"{len(DIALOGS)} dialogs, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
