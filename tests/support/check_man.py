#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares the manual pages with what the program says of itself, both ways, and asks mandoc about their form.

usage: check_man.py PROGRAM MAN_FOLDER
       check_man.py --self-test

`crm help` lists the commands: lines that begin with two spaces and a word, then lines such as `data:  list show …`
for each group. `crm help options` lists the global options: lines that begin with a few spaces and a dash.
`crm help COMMAND` lists the command's options in the same way below a heading that ends in `options` (any case).
Each command has its page crm-COMMAND.1; an option is described there as `.It Fl -due Ar DATE` or
`.It Fl n , Fl -dry-run`. The global options are those of crm.1. -h and --help go without saying.
Exit 77: the pages agree, but mandoc is not installed.
"""
import pathlib
import re
import shutil
import subprocess
import sys

IMPLIED = {"-h", "--help"}
SKIPPED = 77


def entries(help_text, heading=None):
    """The first column of the lines that begin with two spaces and a word, or with a few and a dash; with a heading,
    of those below a line that matches it."""
    inside = heading is None
    for line in help_text.splitlines():
        if line and not line[0].isspace():
            inside = heading is None or re.search(heading, line.strip(), re.IGNORECASE) is not None
        elif inside and re.match(r"  \S| {2,8}-", line):
            yield re.split(r"\s{2,}", line.strip())[0]


def help_options(help_text, heading=None):
    names = set()
    for entry in entries(help_text, heading):
        if entry.startswith("-"):
            names |= set(re.findall(r"(?:^|(?<=[\s,/|]))--?[A-Za-z][\w-]*", entry))
    return names - IMPLIED


def help_commands(help_text):
    listed = {entry.split()[0] for entry in entries(help_text) if re.match(r"[a-z][a-z-]*(\s+\S.*)?$", entry)}
    in_group = False
    for line in help_text.split("\n\n")[0].splitlines():  # what follows the blank line is not about commands
        in_group = re.match(r"[a-z]+: +[a-z]", line) is not None or (in_group and line.startswith("     "))
        if in_group:
            listed |= set(line.split(":")[-1].split())
    return listed


def page_options(page_text):
    names = set()
    for line in page_text.splitlines():
        if re.match(r"\.It\b.*\bFl\b", line):
            words = line.split()
            names |= {"-" + after for word, after in zip(words, words[1:]) if word == "Fl"}
    return names - IMPLIED


def compare(what, helped, written, help_name, page_name):
    return ([f"{page_name}: {what} {name} is missing; {help_name} has it" for name in sorted(helped - written)]
            + [f"{page_name}: {what} {name} is not in {help_name}" for name in sorted(written - helped)])


def check_pages(help_of, pages):
    """help_of: '' and each command to its help text. pages: file name to text. All differences, as texts."""
    main_help = help_of("")
    commands = help_commands(main_help)
    described = {name[len("crm-"):-len(".1")] for name in pages if name.startswith("crm-") and name.endswith(".1")}
    faults = [] if commands else ["crm help lists no command"]
    faults += [f"man/crm-{name}.1 is missing" for name in sorted(commands - described)]
    faults += [f"man/crm-{name}.1: crm help has no such command" for name in sorted(described - commands)]
    if "crm.1" in pages:
        faults += compare("option", help_options(help_of("options")), page_options(pages["crm.1"]), "crm help options",
                          "man/crm.1")
    else:
        faults.append("man/crm.1 is missing")
    for name in sorted(commands & described):
        helped = help_options(help_of(name), r"options:?$")
        faults += compare("option", helped, page_options(pages[f"crm-{name}.1"]), f"crm help {name}", f"man/crm-{name}.1")
    return faults


def lint(folder):
    """What mandoc has to say, or nothing when it is not installed."""
    mandoc = shutil.which("mandoc")
    if not mandoc:
        return None
    pages = sorted(str(path) for path in folder.glob("*.[1-9]"))
    result = subprocess.run([mandoc, "-T", "lint", "-W", "warning", *pages], capture_output=True, text=True)
    return (result.stdout + result.stderr).splitlines()


def self_test():
    helps = {
        "": "crm 1\nevery day:\n  note   write it down\ndata:    show\n         set\n\noptions: -C DIR\nexit:    0 done\n",
        "options": "Options:\n  -C DIR  run there\n  -h, --help  this\n",
        "show": "usage: crm show\n",
        "set": "usage: crm set\n",
        "note": "usage: crm note S TEXT [--until DATE]\n\nexamples:\n  crm note maya 'x' --due 1\n\nOptions:\n"
                "      --until DATE  not after; like --never\n  -n, --dry-run     show it\n                    --or not\n",
    }
    pages = {"crm.1": ".It Fl C Ar DIR\n", "crm-show.1": "", "crm-set.1": "", "crm-note.1": ".It Fl -until Ar DATE\n.It Fl n , Fl -dry-run\n"}
    runs = [
        ({}, 0), ({"crm-note.1": ".It Fl -until Ar DATE\n"}, 2), ({"crm-note.1": pages["crm-note.1"] + ".It Fl -x\n"}, 1),
        ({"crm-gone.1": ""}, 1), ({"crm.1": ""}, 1), ({"crm.1": ".It Fl C\n.It Fl -today Ar DATE\n"}, 1),
    ]
    for change, count in runs:
        faults = check_pages(helps.get, pages | change)
        if len(faults) != count:
            sys.exit(f"self-test: {change}: want {count} faults, got {faults}")
    if not check_pages(lambda name: "", {}):
        sys.exit("self-test: a program without commands passes")
    print("self-test passed")


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2])

    def help_of(command):
        arguments = [program, "help", *([command] if command else [])]
        return subprocess.run(arguments, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60).stdout

    pages = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.[1-9]")}
    faults = check_pages(help_of, pages)
    complaints = lint(folder)
    for line in faults + (complaints or []):
        print(line)
    print(f"{len(pages)} pages, {len(faults) + len(complaints or [])} faults")
    if faults or complaints:
        return 1
    if complaints is None:
        print("skipped: mandoc is not installed")
        return SKIPPED
    return 0


if __name__ == "__main__":
    sys.exit(main())
