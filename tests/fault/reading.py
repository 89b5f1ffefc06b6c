#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every command that only reads, in every format, in a project that would do harm, watched by strace: it changes nothing
there and starts nothing but our own mail helper.

usage: reading.py CRM
Exit 77: strace is not installed."""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import calls  # noqa: E402
import fixture  # noqa: E402
import tracing  # noqa: E402

CRM = pathlib.Path(sys.argv[1]).resolve()
SKIPPED = 77
TRAP = "#!/bin/sh\ntouch sprung\n"
PROGRAMS = ["git", "sh", "less", "more", "vi", "nano", "editor", "sendmail", "crm-mime", "x-www-browser", "date", "tput", "stty"]
GIT_CONFIG = """[core]
\tfsmonitor = ./trap
\tpager = ./trap
\teditor = ./trap
\tsshCommand = ./trap
\thooksPath = .
[diff]
\texternal = ./trap
[merge "crm"]
\tdriver = ./trap
[filter "crm"]
\tclean = ./trap
\tsmudge = ./trap
[include]
\tpath = ../trap
"""
CONFIG = """x-editor: ./trap
x-mailer: ./trap
x-sendmail: ./trap
x-pager: ./trap
x-template: /etc/passwd
"""


def make_hostile(project):
    for name in ["trap", "post-checkout", "post-index-change", *PROGRAMS]:
        trap = project / name
        trap.write_text(TRAP)
        trap.chmod(0o755)
    (project / ".git" / "hooks").mkdir(parents=True)
    (project / ".git" / "config").write_text(GIT_CONFIG)
    (project / ".git" / "HEAD").write_text("ref: refs/heads/main\n")
    (project / ".gitattributes").write_text("*.yaml merge=crm filter=crm diff=crm\n")
    config = project / "crm.yaml"
    text = config.read_text(encoding="utf-8").replace("name: Priya Nair", "name: $(touch sprung) `touch sprung`", 1)
    config.write_text(text + CONFIG, encoding="utf-8")
    film = next((project / "promises").glob("p09*"))
    film.write_text(film.read_text(encoding="utf-8").replace("what: ", "what: '| ./trap; $(./trap) ' #", 1), encoding="utf-8")


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def check(words, project, environment):
    done, made = tracing.traced([CRM, *words], "%file,%process,ftruncate,fchmod,fchown", str(project), environment)
    assert done.returncode in (0, 1), (done.returncode, done.stderr)
    assert made, "strace saw nothing"
    for call in made:
        assert not (call.changes() and call.touches(str(project))), call.line
        is_ours = call.name != "execve" or call.paths()[0] in (str(CRM), str(CRM.parent / "crm-mime"))
        assert is_ours, f"starts a program: {call.line}"


def main():
    if not tracing.INSTALLED:
        print("SKIPPED, not installed: strace")
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="crm-reading-") as temporary:
        folder = pathlib.Path(temporary).resolve()
        project = folder / "project"
        calls.copy_project(project)
        make_hostile(project)
        environment = fixture.environment(CRM, "2026-11-21", folder)
        environment["PATH"] = f".:{project}:{environment['PATH']}"
        environment |= dict.fromkeys(("PAGER", "EDITOR", "VISUAL", "BROWSER", "SHELL", "CRM_SENDMAIL"), str(project / "trap"))
        calls.check_complete(CRM, environment)
        before = contents(project)
        tried = list(calls.in_every_format(CRM, environment, calls.READING))
        tried += [[*words, "--dry-run"] for words in calls.WRITING if words[0] not in ("init", "merge-driver", "edit")]
        for words in tried:
            try:
                check(words, project, environment)
                assert contents(project) == before, "something changed"
            except AssertionError as error:
                sys.exit(f"{' '.join(words)}: {error}")
        print(f"{len(tried)} calls changed nothing and started nothing")
    return 0


if __name__ == "__main__":
    sys.exit(main())
