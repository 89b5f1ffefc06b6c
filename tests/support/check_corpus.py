#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Good and bad promise files, and what `crm validate` must say of them.

usage: check_corpus.py PROGRAM

Each file of data/corpus/cases becomes the one promise of a small project. data/corpus/expect.json says whether it is
accepted (and perhaps what its `what` reads as) or refused (and perhaps in which line). Whatever the file holds, the
answer comes quickly, the file stays as it is, and no control or bidi character of it reaches the output.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import fixture

CORPUS = fixture.TESTS / "data" / "corpus"
TODAY = "2026-11-21"
SECONDS = 2  # for one command, on a busy machine and under the sanitizers
PROJECT = {
    "crm.yaml": "crm: 1\nname: Corpus\npm:\n  name: Priya Nair\ntimezone: Europe/Madrid\n",
    "stakeholders/maya-chen.yaml": "name: Maya Chen\nadded: 2026-09-01\n",
    "stakeholders/tom-alvarez.yaml": "name: Tom Alvarez\nadded: 2026-09-01\n",
}
CASE = "promises/case.yaml"


def is_raw(character):
    return (character < " " and character not in "\n\t\r") or character == "\x7f" or "\x80" <= character < "\xa0" \
        or "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069"


class Case:
    def __init__(self, program, case, temporary):
        self.program = program
        self.temporary = temporary
        self.root = pathlib.Path(temporary) / "project"
        self.faults = []
        for name, text in PROJECT.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.path = self.root / CASE
        self.path.parent.mkdir()
        self.bytes = case.read_bytes()
        self.path.write_bytes(self.bytes)

    def fault(self, text):
        self.faults.append(text)

    def call(self, *arguments):
        started = time.monotonic()
        result = subprocess.run([self.program, "-C", str(self.root), *arguments], capture_output=True, timeout=20,
                                stdin=subprocess.DEVNULL,
                                env=fixture.environment(self.program, TODAY, self.temporary))
        if time.monotonic() - started > SECONDS:
            self.fault(f"{arguments[0]} took {time.monotonic() - started:.1f} s")
        for stream in (result.stdout, result.stderr):
            if any(map(is_raw, stream.decode("utf-8", "replace"))):
                self.fault(f"{arguments[0]} printed a raw control or bidi character")
        if result.returncode not in (0, 1, 3):
            self.fault(f"{arguments[0]}: exit {result.returncode}: {result.stderr[-300:].decode('utf-8', 'replace')}")
        if self.path.read_bytes() != self.bytes:
            self.fault(f"{arguments[0]} changed the file")
        return result

    def answer(self, key, *arguments):
        """The list under `key` of a command's JSON, and the exit status."""
        result = self.call(*arguments, "--format", "json")
        try:
            return json.loads(result.stdout)[key], result.returncode
        except (ValueError, KeyError):
            self.fault(f"{arguments[0]}: no JSON with '{key}' (exit {result.returncode}): {result.stderr[:200]!r}")
            return None, result.returncode

    def check(self, wanted):
        problems, status = self.answer("problems", "validate")
        self.call("check-followups")
        if problems is None:
            return
        errors = [p for p in problems if p["severity"] == "error"]
        if wanted["verdict"] == "refuse":
            lines = [p["line"] for p in errors if p["file"].endswith(CASE)]
            if status != 1:
                self.fault(f"exit {status}, want 1")
            if not lines:
                self.fault("was not refused")
            elif wanted["line"] is not None and wanted["line"] not in lines:
                self.fault(f"refused in line {lines}, want {wanted['line']}")
        elif errors or status:
            self.fault(f"refused with exit {status}: {errors[:1]}")
        elif "what" in wanted:
            promises, _ = self.answer("promises", "list", "promises")
            what = promises[0].get("what") if promises else None
            if what != wanted["what"]:
                self.fault(f"what is {what!r:.100}, want {wanted['what']!r:.100}")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    expectations = json.loads((CORPUS / "expect.json").read_text(encoding="utf-8"))
    cases = {path.stem: path for path in sorted((CORPUS / "cases").glob("*.yaml"))}
    if set(cases) != set(expectations):
        sys.exit(f"cases and expectations differ: {sorted(set(cases) ^ set(expectations))}")
    bad = 0
    for name, path in cases.items():
        with tempfile.TemporaryDirectory(prefix="crm-corpus-") as temporary:
            case = Case(str(pathlib.Path(sys.argv[1]).resolve()), path, temporary)
            try:
                case.check(expectations[name])
            except subprocess.TimeoutExpired as error:
                case.fault(f"did not end within {error.timeout} s")
        bad += bool(case.faults)
        for fault in dict.fromkeys(case.faults):
            print(f"{name}: {fault}")
    print(f"{len(cases) - bad} of {len(cases)} cases as expected")
    return 1 if bad or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
