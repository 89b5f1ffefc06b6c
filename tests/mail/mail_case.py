# SPDX-License-Identifier: MIT
"""A project, a fake mailer and the program, for the tests of mail."""
import email
import email.policy
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import fixture  # noqa: E402

PROGRAM = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else None
TODAY = "2026-11-24"  # a Tuesday
PM = "priya.nair@larkfield.example"
MEMBERS = """members:
  - name: Jo Reyes
    email: jo.reyes@larkfield.example
  - name: Lin Park
    email: lin.park@larkfield.example
  - name: Sam Okafor
    email: sam.okafor@larkfield.example
"""

# Leaves each message as a file in $SPOOL, and its arguments; fails for the address in $REFUSED.
FAKE_MAILER = """#!/bin/sh
file=$(mktemp "$SPOOL/XXXXXX")
cat >"$file"
echo "$*" >>"$SPOOL.arguments"
[ -z "$PAUSE" ] || sleep "$PAUSE"
if [ "$REFUSED" ] && grep -q "^To:.*$REFUSED" "$file"; then rm "$file"; exit 75; fi
[ -z "$KILL" ] || kill -9 "$PPID"
"""


def parsed(message):
    return email.message_from_bytes(message, policy=email.policy.default)


def body(message, subtype="plain"):
    return parsed(message).get_body((subtype,)).get_content().replace("\r\n", "\n")


class MailTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.project = self.folder / "project"
        self.copy_project()
        self.spool = self.folder / "spool"
        self.spool.mkdir()
        mailer = self.folder / "mailer"
        mailer.write_text(FAKE_MAILER)
        mailer.chmod(0o755)
        self.environment = fixture.environment(PROGRAM, TODAY, self.folder)
        self.environment |= {"CRM_SENDMAIL": f"{mailer} --option", "SPOOL": str(self.spool)}

    def copy_project(self):
        fixture.copy_project("studio", self.project)
        for file, text in (("crm.yaml", MEMBERS), ("stakeholders/maya-chen.yaml", "email: maya.chen@larkfield.example\n")):
            with open(self.project / file, "a", encoding="utf-8") as end:
                end.write(text)

    def start(self, *arguments, **variables):
        return subprocess.Popen([PROGRAM, *arguments], cwd=self.project, env=self.environment | variables,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def crm(self, *arguments, expect=0, **variables):
        process = self.start(*arguments, **variables)
        out, self.said = process.communicate(timeout=60)
        self.assertEqual(process.returncode, expect, self.said.decode())
        return out

    def check(self, *arguments, **options):
        return self.crm("check-followups", *arguments, **options)

    def printed(self, *arguments, **options):
        return self.check("--format", "mail", "--fail-on", "never", *arguments, **options)

    def arrived(self):
        """What the fake mailer took since the last call."""
        files = sorted(self.spool.iterdir())
        messages = [file.read_bytes() for file in files]
        for file in files:
            file.unlink()
        return messages

    def replace(self, file, before, after):
        path = self.project / file
        text = path.read_text(encoding="utf-8")
        self.assertIn(before, text)
        path.write_text(text.replace(before, after, 1), encoding="utf-8")

    def add_overdue_promise(self, what="Brand new thing"):
        (self.project / "promises" / "new-one.yaml").write_text(
            f"by: team\nto: maya-chen\nowner: Jo Reyes\nwhat: {what}\n"
            "made: 2026-11-02\ndue: 2026-11-23\n")

    def check_sound(self, message):
        for part in parsed(message).walk():
            self.assertEqual(part.defects, [])
        head = message.split(b"\n\n")[0].decode("ascii")
        for line in head.splitlines():
            self.assertLessEqual(len(line), 78)
        for word in re.findall(r"=\?.*?\?=", head):
            self.assertLessEqual(len(word), 75)
        self.assertLess(max(map(len, message.splitlines())), 998)
