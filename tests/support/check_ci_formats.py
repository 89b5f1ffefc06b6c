#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads what the program writes for CI as those read it for whom it is meant, and looks up every place that it names.

usage: check_ci_formats.py PROGRAM
The rules of the readers are in data/ci-formats.json. Exit 77: all is well, but a parser is not installed.
"""
import importlib.util
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

import fixture

SKIPPED = 77
FACTS = json.loads((fixture.TESTS / "data" / "ci-formats.json").read_text(encoding="utf-8"))
NAME = "50%0A %: a,b; \\\"c\\\" <i> ]]> é"  # as a YAML scalar in double quotes
SHOWN = "50%0A %: a,b; \"c\" <i> ]]> é"
BROKEN = f"what: \"{NAME}\"\nby: team\nto: nobody-at-all\nowner: Priya Nair\ndue: 2026-02-30\nkind: \"{NAME}\"\n"


class Fault(Exception):
    pass


def need(condition, *what):
    if not condition:
        raise Fault(" ".join(str(part) for part in what))


def undone(text, replacements):
    for coded, plain in replacements:
        text = text.replace(coded, plain)
    return text


def read_github(text):
    rules = FACTS["github"]
    for line in text.splitlines():
        match = re.fullmatch(r"::([a-z]+) (.*?)::(.*)", line)
        need(match, "no workflow command:", line)
        need(match[1] in rules["commands"], "no such command:", line)
        pairs = [pair.partition("=") for pair in match[2].split(",")]
        values = {name: undone(value, rules["property"]) for name, _, value in pairs}
        need(set(values) <= set(rules["properties"]), "no such property:", line)
        yield values["file"], int(values["line"]), undone(match[3], rules["data"])


def read_gitlab(text):
    found = json.loads(text)
    check_gitlab(found)
    marks = [one["fingerprint"] for one in found]
    need(len(marks) == len(set(marks)), "two findings have one fingerprint")
    for one in found:
        yield one["location"]["path"], one["location"]["lines"]["begin"], one["description"]


def check_gitlab(found):
    if importlib.util.find_spec("jsonschema"):
        import jsonschema
        try:
            jsonschema.validate(found, FACTS["gitlab"])
        except jsonschema.ValidationError as error:
            raise Fault(error.message) from error


def check_element(element):
    rules = FACTS["junit"].get(element.tag)
    need(rules, "no element", element.tag)
    need(set(rules["required"]) <= set(element.attrib), element.tag, "lacks an attribute")
    need(set(element.attrib) <= {*rules["required"], *rules["optional"]}, element.tag, "has an unknown attribute")
    for child in element:
        need(child.tag in rules["children"], child.tag, "in", element.tag)
        check_element(child)


def read_junit(text):
    suite = xml.fromstring(text)
    need(suite.tag == "testsuite", "no testsuite")
    check_element(suite)
    need(int(suite.get("tests")) == len(suite.findall("testcase")), "tests")
    need(int(suite.get("failures")) == len(suite.findall("testcase/failure")), "failures")
    if importlib.util.find_spec("junitparser"):
        import junitparser
        read = junitparser.JUnitXml.fromstring(text)
        need(read.tests == int(suite.get("tests")), "junitparser counts other tests")
        need(sum(bool(case.result) for case in read) == int(suite.get("failures")), "junitparser sees other failures")
    for case in suite:
        for child in case:
            file, line, message = re.fullmatch(r"(.*?):(\d+): (.*)", child.text, re.DOTALL).groups()
            need(child.get("message", message) == message, "another message")
            yield file, int(line), message


def read_gcc(text):
    for line in text.splitlines():
        emacs, vim = re.match(FACTS["gcc"]["emacs"], line), re.match(FACTS["gcc"]["vim"], line)
        need(emacs and vim, "not read:", line)
        for part in ("file", "line", "column"):
            need(emacs[part] == vim[part], "Emacs and Vim read it differently:", line)
        message = re.fullmatch(r"(.*) \[[a-z-]+\]", emacs["message"])
        need(message, "no rule:", line)
        yield emacs["file"], int(emacs["line"]), message[1]


READERS = {"github": read_github, "gitlab": read_gitlab, "junit": read_junit, "gcc": read_gcc}


def check_place(directory, file, line):
    need(not os.path.isabs(file), "an absolute path:", file)
    path = directory / file
    need(path.is_file(), "no file", file)
    need(1 <= line <= max(1, len(path.read_text(encoding="utf-8").splitlines())), f"{file} has no line {line}")


def check(program, variables, directory, arguments, command):
    """The findings of each format, which must be the same ones. Returns them."""
    answers = {}
    for name, read in READERS.items():
        run = subprocess.run([program, *arguments, *command, "--format", name], cwd=directory, env=variables, text=True,
                             capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
        try:
            need(run.returncode in (0, 1, 3), "exit", run.returncode, run.stderr)
            findings = list(read(run.stdout))
            for file, line, _ in findings:
                check_place(directory, file, line)
        except (Fault, ValueError, xml.ParseError) as fault:
            raise Fault(f"{' '.join(arguments + command)} --format {name}: {fault}") from fault
        answers[name] = sorted(findings)
    for name, findings in answers.items():
        need(findings == answers["gitlab"], *arguments, *command, f"{name} and gitlab differ")
    return answers["gitlab"]


def make(directory):
    fixture.copy_project("studio", directory / "crm")
    broken = directory / "crm" / "promises" / "p99-broken.yaml"
    broken.write_text(BROKEN, encoding="utf-8")
    (directory / "crm" / "promises" / "p98-late.yaml").write_text(
        f"what: \"{NAME}\"\nby: team\nto: maya-chen\nowner: Priya Nair\nmade: 2026-11-02\ndue: 2026-11-10\n", encoding="utf-8")
    fixture.copy_project("studio", directory / "other" / "second")
    (directory / "other" / "second" / "goodwill" / "bad.yaml").write_text("date: never\n")
    fixture.copy_project("studio", directory / "sound")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as temporary:
        variables = fixture.environment(program, "2026-11-21", temporary)
        work = pathlib.Path(temporary) / "work"
        make(work)
        total = 0
        try:
            for command in (["validate"], ["check-followups"], ["check-followups", "--all"]):
                for place, arguments in (("crm", []), ("crm/promises", []), (".", ["-C", "crm"]), (".", ["-p", "crm"]),
                                         ("sound", ["-p", "../crm"]), (".", ["-p", "crm", "-p", "other/second"])):
                    findings = check(program, variables, work / place, arguments, command)
                    need(len(findings) > 1, "few findings:", place, command)
                    need(any(file.endswith("p99-broken.yaml") for file, _, _ in findings), "the broken file is not told of")
                    if command[0] != "validate":
                        need(any(SHOWN in message for _, _, message in findings), "the late promise is not as it is written")
                    total += len(findings)
            need(not check(program, variables, work / "sound", [], ["validate"]), "findings in a sound project")
        except Fault as fault:
            sys.exit(str(fault))
    missing = [name for name in ("jsonschema", "junitparser") if not importlib.util.find_spec(name)]
    print(f"{total} findings in each of {len(READERS)} formats, all at lines that are there")
    if missing:
        print("SKIPPED in part, not installed: python3-" + ", python3-".join(missing))
    return SKIPPED if missing else 0


if __name__ == "__main__":
    sys.exit(main())
