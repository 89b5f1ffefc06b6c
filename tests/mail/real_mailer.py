# SPDX-License-Identifier: MIT
"""Mail sent by the real msmtp to a real SMTP server on the loopback."""
import shutil
import socket
import subprocess
import time
import unittest

from mail_case import PM, MailTest, body, parsed

try:
    from aiosmtpd.controller import Controller
except ImportError:
    Controller = None
MSMTP = shutil.which("msmtp")


class Sink:
    """Takes every mail that is sent to it."""

    def __init__(self):
        self.envelopes = []

    async def handle_DATA(self, server, session, envelope):
        self.envelopes.append(envelope)
        return "250 taken"


@unittest.skipUnless(MSMTP and Controller, "no msmtp, or no python3-aiosmtpd")
class RealMailer(MailTest):
    def setUp(self):
        super().setUp()
        self.sink = Sink()
        self.controller = None
        self.open_sink(0)
        self.configuration = self.folder / "msmtprc"
        self.configuration.write_text(f"account default\nhost 127.0.0.1\nport {self.port}\nfrom crm@larkfield.example\n"
                                      "timeout 20\n")
        self.configuration.chmod(0o600)
        self.environment["CRM_SENDMAIL"] = f"{MSMTP} -C {self.configuration}"

    def open_sink(self, port):
        if port == 0:  # aiosmtpd must be told one
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                port = probe.getsockname()[1]
        self.port = port
        self.controller = Controller(self.sink, hostname="127.0.0.1", port=port)
        self.controller.start()
        self.addCleanup(self.close_sink)

    def close_sink(self):
        if self.controller:
            self.controller.stop()
            self.controller = None

    def arrived(self):
        envelopes, self.sink.envelopes = self.sink.envelopes, []
        return envelopes

    def test_arrives_once_and_a_second_run_sends_nothing(self):
        self.check("--send", "--only-new")
        (envelope,) = self.arrived()
        self.assertEqual(envelope.rcpt_tos, [PM])
        self.check_sound(envelope.content.replace(b"\r\n", b"\n"))
        self.assertIn("→ Maya Chen", body(envelope.content))
        self.check("--send", "--only-new")
        self.assertEqual(self.arrived(), [])

    def test_a_sink_that_is_down(self):
        self.close_sink()
        self.check("--send", "--only-new", expect=6)
        self.open_sink(self.port)
        self.check("--send", "--only-new")
        self.assertEqual(len(self.arrived()), 1)
        self.check("--send", "--only-new")
        self.assertEqual(self.arrived(), [])

    def test_a_new_overdue_promise_is_mailed_alone(self):
        self.check("--send", "--only-new")
        self.arrived()
        self.add_overdue_promise()
        self.check("--send", "--only-new")
        (envelope,) = self.arrived()
        self.assertIn("Brand new thing", body(envelope.content))
        self.assertNotIn("Holiday campaign master film", body(envelope.content))

    def test_runs_at_once_and_a_change(self):
        runs = [self.start("check-followups", "--send", "--each-owner", "--only-new") for _ in range(2)]
        time.sleep(0.05)
        self.add_overdue_promise()
        for run in runs:
            run.communicate(timeout=60)
            self.assertEqual(run.returncode, 0)
        self.check("--send", "--each-owner", "--only-new")
        envelopes = self.arrived()
        ids = [parsed(envelope.content)["Message-ID"] for envelope in envelopes]
        self.assertEqual(len(ids), len(set(ids)))
        told = [e for e in envelopes if "Brand new thing" in body(e.content)]
        self.assertEqual([e.rcpt_tos for e in told], [["jo.reyes@larkfield.example"]])

    def test_piped_to_a_mailer(self):
        message = self.printed()
        subprocess.run([MSMTP, "-C", self.configuration, "-t"], input=message, check=True, env=self.environment)
        (envelope,) = self.arrived()
        self.assertEqual(envelope.rcpt_tos, [PM])
        self.assertEqual(body(envelope.content), body(message))
