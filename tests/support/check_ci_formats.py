#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads what the program writes for CI as those read it for whom it is meant, and looks up every place that it names.

usage: check_ci_formats.py PROGRAM
Each format is read here by the rules in data/ci-formats.json, and by what others wrote: github by a parser, and written
again by GitHub's own toolkit; gitlab by a schema and the types of Code Climate; junit by junitparser; gcc by Vim.
Exit 77: all is well, but one of them is not installed.
"""
import importlib.util
import json
import os
import pathlib
import re
import shutil
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


def github_command(line):
    rules = FACTS["github"]
    match = re.fullmatch(r"::([a-z]+) (.*?)::(.*)", line)
    need(match, "no workflow command:", line)
    need(match[1] in rules["commands"], "no such command:", line)
    pairs = [pair.partition("=") for pair in match[2].split(",")]
    values = {name: undone(value, rules["property"]) for name, _, value in pairs}
    need(set(values) <= set(rules["properties"]), "no such property:", line)
    return {"command": match[1], "properties": values, "message": undone(match[3], rules["data"])}


def read_github(text):
    for line in text.splitlines():
        command = github_command(line)
        yield command["properties"]["file"], int(command["properties"]["line"]), command["message"]


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
    names = [(case.get("classname"), case.get("name")) for case in suite]
    need(len(names) == len(set(names)), "two cases of one name")
    for case in suite:
        for child in case:
            file, line, message = re.fullmatch(r"(.*?):(\d+): (.*)", child.text, re.DOTALL).groups()
            need(child.get("message", message) == message, "another message")
            yield file, int(line), message


def read_gcc(text):
    for line in text.splitlines():
        emacs = re.match(FACTS["gcc"]["emacs"], line)
        need(emacs, "not read:", line)
        message = re.fullmatch(r"(.*) \[[a-z-]+\]", emacs["message"])
        need(message, "no rule:", line)
        yield emacs["file"], int(emacs["line"]), message[1]


READERS = {"github": read_github, "gitlab": read_gitlab, "junit": read_junit, "gcc": read_gcc}


def run_ci_js(mode, text):
    node = shutil.which("node")
    run = subprocess.run([node, fixture.TESTS / "npm" / "ci.js", mode], input=text, text=True, capture_output=True,
                         env={**os.environ, "NODE_PATH": str(fixture.NPM)}, timeout=120)
    need(run.returncode == 0, "ci.js", mode, run.stderr)
    return run.stdout


def others_read_github(texts):
    lines = [line for text in texts for line in text.splitlines()]
    commands = [github_command(line) for line in lines]
    written = run_ci_js("write-github", json.dumps(commands)).splitlines()
    for line, again in zip(lines, written, strict=True):
        need(line == again, "GitHub's toolkit writes", again, "and not", line)
    read = 0
    for line, command, other in zip(lines, commands, json.loads(run_ci_js("read-github", "\n".join(lines))), strict=True):
        # That parser undoes only the first of each replacement, and takes the last :: for the one before the message.
        if all(part.count(coded) < 2 for part in re.split("[,:]", line) for coded, _ in FACTS["github"]["property"]) \
                and line.count("::") == 2:
            need(other == command, "the parser reads", other, "and not", command)
            read += 1
    need(read > len(lines) / 4, f"the parser can read only {read} of {len(lines)}")


def others_read_gitlab(texts):
    faults = run_ci_js("check-gitlab", json.dumps([one for text in texts for one in json.loads(text)]))
    need(not faults, "Code Climate:", faults)


def others_read_gcc(texts):
    lines = [line for text in texts for line in text.splitlines()]
    with tempfile.TemporaryDirectory() as temporary:
        work = pathlib.Path(temporary)
        (work / "answer").write_text("\n".join(lines) + "\n", encoding="utf-8")
        parts = "[bufname(v.bufnr), v.lnum, v.col, v.type, v.text]"
        steps = ("set encoding=utf-8", "compiler gcc", "cgetfile answer",
                 f"call writefile([json_encode(map(getqflist(), {{_, v -> {parts}}}))], 'read')", "qa!")
        subprocess.run(["vim", "-Nu", "NONE", "-i", "NONE", "-es", *(f"+{step}" for step in steps)],
                       cwd=work, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
        read = json.loads((work / "read").read_text(encoding="utf-8"))
    for line, other in zip(lines, read, strict=True):
        match = re.fullmatch(r"(.*?):(\d+):(\d+): (error: |warning: |)(.*)", line)
        need(match and other == [match[1], int(match[2]), int(match[3]), match[4][:1], match[5]], "Vim reads", other, "of", line)


def missing_readers():
    """What is not installed, by the format or the module that goes without."""
    missing = {name: f"python3-{name}" for name in ("jsonschema", "junitparser") if not importlib.util.find_spec(name)}
    if not fixture.NPM.is_dir() or not shutil.which("node"):
        missing |= {"github": "the npm packages of tests/npm", "gitlab": "node"}
    if not shutil.which("vim"):
        missing["gcc"] = "vim"
    return missing


OTHERS = {"github": others_read_github, "gitlab": others_read_gitlab, "gcc": others_read_gcc}


def check_place(directory, file, line):
    need(not os.path.isabs(file), "an absolute path:", file)
    path = directory / file
    need(path.is_file(), "no file", file)
    need(1 <= line <= max(1, len(path.read_text(encoding="utf-8").splitlines())), f"{file} has no line {line}")


def check(program, variables, directory, arguments, command, texts):
    """The findings of each format, which must be the same ones. Returns them, and adds each answer to texts."""
    answers = {}
    for name, read in READERS.items():
        run = subprocess.run([program, *arguments, *command, "--format", name], cwd=directory, env=variables, text=True,
                             capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
        try:
            need(run.returncode in (0, 1, 3), "exit", run.returncode, run.stderr)
            findings = list(read(run.stdout))
            texts.setdefault(name, []).append(run.stdout)
            for file, line, _ in findings:
                check_place(directory, file, line)
        except (Fault, ValueError, xml.ParseError) as fault:
            raise Fault(f"{' '.join(arguments + command)} --format {name}: {fault}") from fault
        answers[name] = sorted(findings)
    for name, findings in answers.items():
        need(findings == answers["gitlab"], *arguments, *command, f"{name} and gitlab differ")
    return answers["gitlab"]


def check_in_repository(program, variables, top):
    """Wherever in a repository the program is run, what shows the findings is told of files from the repository's top."""
    for command in ("validate", "check-followups"):
        answers = {}
        for place in (".", "crm", "crm/promises"):
            for name in ("github", "gitlab", "junit"):
                run = subprocess.run([program, command, "--format", name], cwd=top / place, env=variables, text=True,
                                     capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
                need(answers.setdefault(name, run.stdout) == run.stdout, command, "--format", name, "in", place, "differs")
                for file, line, _ in READERS[name](run.stdout):
                    check_place(top, file, line)


def make(directory):
    fixture.copy_project("studio", directory / "crm")
    broken = directory / "crm" / "promises" / "p99-broken.yaml"
    broken.write_text(BROKEN, encoding="utf-8")
    (directory / "crm" / "promises" / "p98-late.yaml").write_text(
        f"what: \"{NAME}\"\nby: team\nto: maya-chen\nowner: Priya Nair\nmade: 2026-11-02\ndue: 2026-11-10\n", encoding="utf-8")
    fixture.copy_project("studio", directory / "other" / "second")
    (directory / "other" / "second" / "goodwill" / "bad.yaml").write_text("date: never\n")
    fixture.copy_project("studio", directory / "sound")
    shutil.copytree(directory / "crm", directory / "repository" / "crm")
    (directory / "repository" / ".git").mkdir()


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    missing = missing_readers()
    with tempfile.TemporaryDirectory() as temporary:
        variables = fixture.environment(program, "2026-11-21", temporary)
        work = pathlib.Path(temporary) / "work"
        make(work)
        total = 0
        texts = {}
        try:
            for command in (["validate"], ["check-followups"], ["check-followups", "--all"]):
                for place, arguments in (("crm", []), ("crm/promises", []), (".", ["-C", "crm"]), (".", ["-p", "crm"]),
                                         ("sound", ["-p", "../crm"]), (".", ["-p", "crm", "-p", "other/second"])):
                    findings = check(program, variables, work / place, arguments, command, texts)
                    need(len(findings) > 1, "few findings:", place, command)
                    need(any(file.endswith("p99-broken.yaml") for file, _, _ in findings), "the broken file is not told of")
                    if command[0] != "validate":
                        need(any(SHOWN in message for _, _, message in findings), "the late promise is not as it is written")
                    total += len(findings)
            need(not check(program, variables, work / "sound", [], ["validate"], {}), "findings in a sound project")
            check_in_repository(program, variables, work / "repository")
            for name, others_read in OTHERS.items():
                if name not in missing:
                    others_read(texts[name])
        except Fault as fault:
            sys.exit(str(fault))
    print(f"{total} findings in each of {len(READERS)} formats, all at lines that are there")
    if missing:
        print("SKIPPED in part, not installed:", *missing.values())
    return SKIPPED if missing else 0


if __name__ == "__main__":
    sys.exit(main())
