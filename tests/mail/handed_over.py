# SPDX-License-Identifier: MIT
"""What a mailer is handed, and the journal of it."""
import shutil

from mail_case import PM, MailTest, body, parsed


class HandedOver(MailTest):
    def send(self, *arguments, **options):
        out = self.check("--send", *arguments, **options)
        self.assertEqual(out, b"")
        return self.arrived()

    def test_the_mailer_gets_its_arguments_and_the_message(self):
        (message,) = self.send()
        self.assertEqual(message, self.printed())
        self.assertEqual((self.folder / "spool.arguments").read_text(), "--option -oi -t\n")

    def test_fail_on_counts_only_when_it_is_given(self):
        self.send("--fail-on", "overdue", expect=1)

    def test_each_owner_gets_what_is_theirs(self):
        by_reader = {str(parsed(m)["To"]): body(m) for m in self.send("--each-owner", "--only-new")}
        self.assertIn("Four one-page battle cards", by_reader["Jo Reyes <jo.reyes@larkfield.example>"])
        self.assertNotIn("Four one-page battle cards", by_reader[f"Priya Nair <{PM}>"])
        self.assertEqual(self.send("--each-owner", "--only-new"), [])

    def mails_by_reader(self, *arguments):
        return {str(parsed(m)["To"]): m for m in self.send("--each-owner", *arguments)}

    def test_an_owner_without_address_is_named_and_the_pm_told(self):
        self.replace("crm.yaml", "email: jo.reyes@larkfield.example", "")
        to_pm = self.mails_by_reader()[f"Priya Nair <{PM}>"]
        told = "crm.yaml has no mail address for Jo Reyes: "
        self.assertIn(f"crm: warning: {told}", self.said.decode())
        for part in (body(to_pm), body(to_pm, "html")):
            self.assertIn(told, part)
            self.assertIn("Four one-page battle cards", part)

    def test_an_owner_without_address_is_no_news_to_cron(self):
        self.replace("crm.yaml", "email: jo.reyes@larkfield.example", "")
        self.assertIn(f"Priya Nair <{PM}>", self.mails_by_reader("--only-new", "--quiet"))
        self.assertEqual(self.said, b"")
        self.assertEqual(self.send("--each-owner", "--only-new"), [])
        self.assertNotIn("no mail address", self.said.decode())
        other = self.folder / "other"
        shutil.copytree(self.project, other)
        self.mails_by_reader("-p", str(other))
        self.assertIn(f"{other}/crm.yaml has no mail address for Jo Reyes", self.said.decode())

    def test_what_is_of_a_member_with_a_stakeholders_address_goes_to_the_pm(self):
        self.replace("crm.yaml", "jo.reyes@larkfield.example", "Maya.Chen@larkfield.example")
        mails = self.mails_by_reader()
        self.assertFalse([reader for reader in mails if "maya.chen" in reader.lower()])
        to_pm = body(mails[f"Priya Nair <{PM}>"])
        self.assertIn("Four one-page battle cards", to_pm)
        self.assertIn("Jo Reyes has the mail address of Maya Chen, a stakeholder", " ".join(to_pm.split()))
        self.assertIn("a stakeholder", self.said.decode())
        self.assertIn(b"[stakeholder-address]", self.crm("validate", "--format", "gcc"))

    def test_several_messages_are_not_printed_as_one(self):
        self.assertEqual(self.printed("--each-owner", expect=2), b"")
        message = self.printed("--each-owner", "--owner", "Jo Reyes")
        self.assertEqual(parsed(message)["To"], "Jo Reyes <jo.reyes@larkfield.example>")

    def test_a_failure_is_said_and_the_rest_is_tried(self):
        everybody = len(self.send("--each-owner"))
        first = self.send("--each-owner", "--only-new", expect=6, REFUSED="jo.reyes")
        self.assertEqual(len(first), everybody - 1)
        (late,) = self.send("--each-owner", "--only-new")
        self.assertIn("jo.reyes", parsed(late)["To"])

    def test_a_mailer_that_is_not_there(self):
        self.send(expect=6, CRM_SENDMAIL="/nowhere/sendmail")
        self.send(expect=2, CRM_SENDMAIL="sendmail")

    def test_a_mailer_named_in_the_project_is_not_started(self):
        (self.project / "crm-mime").write_text("#!/bin/sh\ntouch started\n")
        (self.project / "crm-mime").chmod(0o755)
        self.send(PATH=f"{self.project}:{self.environment['PATH']}")
        self.assertFalse((self.project / "started").exists())

    def test_only_what_is_new_and_reminders(self):
        self.assertEqual(len(self.send("--only-new")), 1)
        self.assertEqual(self.send("--only-new"), [])
        self.add_overdue_promise()
        (message,) = self.send("--only-new")
        self.assertIn("Brand new thing", body(message))
        self.assertIn(": 1 late", parsed(message)["Subject"])
        self.assertNotIn("Holiday campaign master film", body(message))
        (message,) = self.send("--remind-every", "7d", "--rule", "overdue", "--today", "2026-11-30")
        self.assertNotIn("Brand new thing", body(message))
        (message,) = self.send("--remind-every", "7d", "--rule", "overdue", "--today", "2026-12-01")
        self.assertIn("Brand new thing", body(message))

    def test_what_cannot_be_read_is_a_reason_to_write(self):
        nothing_due = ["--rule", "escalate", "--stakeholder", "maya"]
        self.assertEqual(self.send("--only-new", *nothing_due), [])
        broken = self.project / "promises" / "p99-broken.yaml"
        broken.write_text("by: [team\n")
        (message,) = self.send("--only-new", *nothing_due, expect=3)
        self.assertRegex(parsed(message)["Subject"], r"programme: 1 record could not be read$")
        self.assertIn("promises/p99-broken.yaml. What to mend: crm validate", body(message))
        self.assertEqual(self.send("--only-new", *nothing_due, expect=3), [])
        self.assertEqual(len(self.send("--remind-every", "7d", *nothing_due, "--today", "2026-12-01", expect=3)), 1)
        broken.write_text("by: team\nto: nobody-at-all\n")
        (message,) = self.send("--only-new", *nothing_due, expect=3)
        self.assertRegex(parsed(message)["Subject"], r"programme: 1 record has an error$")

    def test_what_was_mailed_already_is_not_called_done(self):
        broken = self.project / "promises" / "p99-broken.yaml"
        for readers in ([], ["--each-owner"]):
            self.send("--only-new", *readers)
            broken.write_text("by: [team\n")
            (message,) = self.send("--only-new", *readers, expect=3)
            broken.unlink()
            shutil.rmtree(self.folder / "state")
            for part in (body(message), body(message, "html")):
                self.assertNotIn("Nothing is due", part)
                self.assertRegex(part, r"Nothing is new since the last mail\. 1\d are still due\.")

    def test_of_all_readers_the_pm_is_told_what_cannot_be_read(self):
        self.send("--each-owner", "--only-new")
        (self.project / "promises" / "p99-broken.yaml").write_text("by: [team\n")
        (message,) = self.send("--each-owner", "--only-new", expect=3)
        self.assertEqual(parsed(message)["To"], f"Priya Nair <{PM}>")

    def test_another_reader_is_told_too(self):
        self.assertEqual(len(self.send("--only-new")), 1)
        self.assertEqual(len(self.send("--only-new", "--to", "boss@larkfield.example")), 1)

    def test_the_journal_is_ours_alone_and_outside_the_project(self):
        self.send("--only-new")
        (journal,) = (self.folder / "state").rglob("mail")
        self.assertEqual(journal.stat().st_mode & 0o777, 0o600)
        self.assertEqual(journal.parent.stat().st_mode & 0o777, 0o700)
        journal.write_text("nonsense\n")
        self.assertEqual(self.send("--only-new", expect=3), [])
        self.assertEqual(journal.read_text(), "nonsense\n")

    def test_a_line_of_the_journal_that_is_cut_off_is_passed_over(self):
        self.send("--only-new")
        (journal,) = (self.folder / "state").rglob("mail")
        whole = journal.read_text()
        journal.write_text(whole + "sending\t2026-11")
        self.assertEqual(self.send("--only-new"), [])
        self.assertIn("the last line of the journal of mails is cut off", self.said.decode())
        self.add_overdue_promise()
        self.assertEqual(len(self.send("--only-new")), 1)
        self.assertNotIn("sending\t2026-11\n", journal.read_text())
        self.assertTrue(journal.read_text().startswith(whole.splitlines()[0]))

    def test_a_mail_that_is_sent_is_not_kept_too(self):
        self.assertEqual(self.send("--output", "mail.eml", expect=2), [])
        self.assertFalse((self.project / "mail.eml").exists())

    def test_killed_between_intent_and_done_is_tried_again(self):
        self.check("--send", "--only-new", expect=-9, KILL="yes")
        self.arrived()
        self.assertEqual(len(self.send("--only-new")), 1)

    def test_two_runs_at_once_mail_each_once(self):
        runs = [self.start("check-followups", "--send", "--each-owner", "--only-new", PAUSE="0.2") for _ in range(3)]
        for run in runs:
            self.assertEqual(run.wait(timeout=60), 0, run.stderr.read().decode())
            run.communicate()
        readers = [str(parsed(message)["To"]) for message in self.arrived()]
        self.assertEqual(len(readers), len(set(readers)))
        self.assertGreater(len(readers), 1)

    def test_several_projects_are_one_mail_for_each_reader_and_noted_in_each_journal(self):
        other = self.folder / "other"
        shutil.copytree(self.project, other)
        both = ["-p", str(self.project), "-p", str(other), "--each-owner", "--only-new"]
        readers = [str(parsed(message)["To"]) for message in self.send(*both)]
        self.assertEqual(len(readers), len(set(readers)))
        self.assertGreater(len(readers), 1)
        self.assertEqual(len(list((self.folder / "state").rglob("mail"))), 2)
        self.assertEqual(self.send(*both), [])
        self.add_overdue_promise()
        (message,) = self.send(*both)
        self.assertIn("Brand new thing", body(message))
        self.assertIn("Brand new thing", body(message, "html"))
        self.check_sound(message)

    def test_two_crons_and_a_change(self):
        send = ("--send", "--each-owner", "--only-new")
        runs = [self.start("check-followups", *send, PAUSE="0.2") for _ in range(2)]
        self.add_overdue_promise()
        for run in runs:
            run.communicate(timeout=60)
            self.assertEqual(run.returncode, 0)
        self.check(*send)
        messages = self.arrived()
        self.assertEqual(len(messages), len({parsed(message)["Message-ID"] for message in messages}))
        told = [str(parsed(message)["To"]) for message in messages if "Brand new thing" in body(message)]
        self.assertEqual(told, ["Jo Reyes <jo.reyes@larkfield.example>"])
        self.assertEqual(self.send(*send[1:]), [])
