#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Mail as it leaves the house: the message, what a mailer is handed, and what arrives.

usage: test_mail.py PROGRAM [unittest arguments]
"""
import sys
import unittest

from handed_over import HandedOver  # noqa: F401
from mail_case import PROGRAM
from message import Message  # noqa: F401
from real_mailer import MSMTP, Controller, RealMailer  # noqa: F401

SKIP = 77

if __name__ == "__main__":
    if PROGRAM is None:
        sys.exit(__doc__)
    if not (PROGRAM.parent / "crm-mime").exists():
        print("SKIPPED: crm was built without GMime")
        sys.exit(SKIP)
    if not (MSMTP and Controller):
        print("SKIPPED IN PART: install msmtp and python3-aiosmtpd to send real mail", file=sys.stderr)
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
