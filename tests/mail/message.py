# SPDX-License-Identifier: MIT
"""The message, read by Python's own parser."""
import email
import email.header
import email.policy
import os
import re
import shutil
import subprocess

from mail_case import PM, PROGRAM, MailTest, body, parsed


class Message(MailTest):
    def test_headers_and_parts(self):
        message = self.printed()
        self.check_sound(message)
        mail = parsed(message)
        self.assertEqual(mail["From"], f"Priya Nair <{PM}>")
        self.assertEqual(mail["To"], f"Priya Nair <{PM}>")
        self.assertRegex(mail["Subject"], r"^Larkfield Outdoor .*: \d+ late, \d+ today, \d+ soon$")
        self.assertEqual(mail["Date"], "Tue, 24 Nov 2026 09:00:00 +0000")
        self.assertEqual(mail["Auto-Submitted"], "auto-generated")
        self.assertRegex(mail["Message-ID"], r"^<crm\.[0-9a-f]{16}\.[0-9a-f]{16}@larkfield\.example>$")
        self.assertEqual(mail.get_content_type(), "multipart/alternative")
        self.assertEqual([part.get_content_type() for part in mail.iter_parts()], ["text/plain", "text/html"])
        self.assertEqual({part.get_content_charset() for part in mail.iter_parts()}, {"utf-8"})
        self.assertIn("→ Maya Chen", body(message))
        self.assertIn("→ Maya Chen", body(message, "html"))
        self.assertIn("default-src 'none'", body(message, "html"))

    def test_the_same_day_makes_the_same_message_and_one_thread(self):
        first = self.printed()
        self.assertEqual(first, self.printed())
        later = parsed(self.printed("--today", "2026-11-25"))
        self.assertEqual(later["References"], parsed(first)["References"])
        self.assertNotEqual(later["Message-ID"], parsed(first)["Message-ID"])

    def test_nothing_is_printed_when_nothing_is_due(self):
        self.assertEqual(self.printed("--rule", "escalate", "--stakeholder", "maya"), b"")
        self.assertEqual(self.printed("--rule", "gap"), b"", "advice alone is no reason to write")

    def test_advice_is_in_full_once_a_week(self):
        self.assertIn("pieces of advice: crm check-followups --all", body(self.printed()))
        monday = body(self.printed("--today", "2026-11-23"))
        self.assertNotIn("pieces of advice", monday)
        self.assertIn("\nAdvice\n", monday)

    def test_names_and_subjects_in_any_script(self):
        name = 'Zoë "Żó" Łukasiewicz, 田中さん and Ñandú Øresund the Third of Her Name'
        project = "Größe und Übermut — 春の企画 2026 with a rather long name that must be folded more than once"
        self.replace("crm.yaml", "name: Priya Nair", "name: '" + name + "'")
        self.replace("crm.yaml", "name: Larkfield Outdoor - Autumn and Holiday 2026 creative programme", "name: " + project)
        message = self.printed()
        self.check_sound(message)
        self.assertEqual(parsed(message)["From"].addresses[0].display_name, name)
        self.assertTrue(parsed(message)["Subject"].startswith(project + ": "))
        self.assertIn(project, body(message))

    def test_long_names_without_a_space(self):
        before = {"project": "Larkfield Outdoor - Autumn and Holiday 2026 creative programme", "pm": "Priya Nair"}
        for name in ("令和八年度秋冬キャンペーン制作プロジェクト管理表", "制作" * 60, "é" * 23, "x" * 120, "ab😀" * 20 + " é"):
            for key, old in before.items():
                self.replace("crm.yaml", f"name: {old}\n", f"name: {name}\n")
                before[key] = name
            message = self.printed()
            self.check_sound(message)
            for header in ("From", "To"):
                self.assertEqual(parsed(message)[header].addresses[0].addr_spec, PM)
                # Python 3.11 puts spaces between encoded words of a name, against RFC 2047, section 6.2.
                plain = email.message_from_bytes(message, policy=email.policy.compat32)[header]
                self.assertEqual(str(email.header.make_header(email.header.decode_header(plain))), f"{name} <{PM}>")
            self.assertTrue(parsed(message)["Subject"].startswith(name + ": "))

    def test_long_texts_are_folded(self):
        what = " ".join(f"word{n}" for n in range(120))
        self.add_overdue_promise(what)
        for arguments in ((), ("--explain", "--all")):
            text = body(self.printed(*arguments))
            rows = [line for line in text.splitlines() if not line.lstrip().startswith("crm ")]
            self.assertLessEqual(max(map(len, rows)), 100)
            self.assertEqual(set(re.findall(r"word\d+", text)), set(what.split()))
            self.assertNotIn("…", text)

    def test_a_project_has_one_thread_alone_and_with_others(self):
        other = self.folder / "other"
        shutil.copytree(self.project, other)
        config = other / "crm.yaml"
        config.write_text(config.read_text(encoding="utf-8").replace("name: Larkfield", "name: Other", 1), encoding="utf-8")
        both = self.printed("-p", str(self.project), "-p", str(other))
        self.check_sound(both)
        roots = [parsed(self.printed("-p", str(folder)))["References"] for folder in (self.project, other)]
        self.assertNotEqual(*roots)
        self.assertEqual(parsed(both)["References"].split(), roots)

    def test_no_data_adds_a_header(self):
        for end in ("\\r\\n", "\\n", "\\r", "\\0", "\\u2028"):
            self.copy_project()
            evil = f'"Larkfield{end}Bcc: evil@example.com{end}{end}Hello"'
            self.replace("crm.yaml", "name: Larkfield Outdoor - Autumn and Holiday 2026 creative programme", "name: " + evil)
            self.replace("crm.yaml", "name: Priya Nair", "name: " + evil)
            message = self.start("check-followups", "--format", "mail").communicate()[0]
            self.assertNotIn("Bcc", parsed(message).keys())
            if message:
                self.check_sound(message)

    def test_addresses_are_strict(self):
        for address in ("a@b.example\nBcc: c@d.example", "a@b.example, c@d.example", "Maya <a@b.example>", "a b@c.example",
                        "-t@b.example", "", "@b.example", "a@", "ä@b.example", "a..b@c.example", "a@b..example"):
            for option in ("--to", "--from"):
                self.assertEqual(self.printed(f"{option}={address}", expect=2), b"")
                self.assertIn(b"is not a mail address", self.said)

    def test_the_helper_takes_no_line_break_in_a_header(self):
        fields = {"from": PM, "to": PM, "date": "Tue, 24 Nov 2026 09:00:00 +0000", "subject": "s", "message-id": "a@b",
                  "text": "t\n", "html": "<p>"}

        def status(fields):
            text = "".join(f"{name} {len(value.encode())}\n{value}\n" for name, value in fields.items())
            return subprocess.run([PROGRAM.parent / "crm-mime"], input=text.encode(), capture_output=True).returncode

        self.assertEqual(status(fields), 0)
        for name in ("from", "to", "date", "subject", "message-id", "references", "auto-submitted", "from-name"):
            for end in ("\n", "\r", "\0"):
                self.assertEqual(status(fields | {name: f"x{end}Bcc: y"}), 1, name)
        self.assertEqual(status({**fields, "bcc": PM}), 1)
        self.assertEqual(status({name: value for name, value in fields.items() if name != "to"}), 1)

    def test_nothing_private_is_mailed(self):
        token = "XYZZY"
        (self.project / "private").mkdir(mode=0o700, exist_ok=True)
        (self.project / "private" / "maya-chen.yaml").write_text(
            f"politics: {token}\nrelations:\n  - with: tom-alvarez\n    as: rival\n    note: {token}\n"
            f"notes:\n  - date: 2026-11-01\n    note: {token}\n    until: 2026-11-02\n")
        os.chmod(self.project / "private" / "maya-chen.yaml", 0o600)
        for file in self.project.rglob("*.yaml"):
            secret = r"(?m)^( *(?:- )?(?:cause_internal|unsaid|our_side|their_side|why|note|comment)): .*(?:\n +\S.*(?<!:)$)*"
            file.write_text(re.sub(secret, rf"\1: {token}", file.read_text(encoding="utf-8")), encoding="utf-8")
        self.assertIn(token, self.crm("brief", "maya").decode())
        for message in (self.printed("--all", "--explain"), self.crm("status-update", "--for", "maya", "--format", "mail")):
            self.assertNotIn(token, body(message))
            self.assertNotIn(token, body(message, "html"))
            self.assertNotIn(token, message.decode())

    def test_a_letter_is_a_message_to_its_reader(self):
        message = self.crm("status-update", "--for", "maya", "--format", "mail")
        self.check_sound(message)
        mail = parsed(message)
        self.assertEqual((mail["To"], mail["From"]), ("Maya Chen <maya.chen@larkfield.example>", f"Priya Nair <{PM}>"))
        self.assertIsNone(mail["Auto-Submitted"])
        self.assertIn("Maya, ", body(message))
        self.replace("stakeholders/maya-chen.yaml", "email: maya.chen@larkfield.example\n", "")
        self.assertEqual(self.crm("status-update", "--for", "maya", "--format", "mail", expect=2), b"")

    def test_gmime_burdens_no_other_command(self):
        needed = subprocess.run(["ldd", PROGRAM], capture_output=True, text=True).stdout
        self.assertNotIn("gmime", needed)
        self.assertNotIn("glib", needed)
