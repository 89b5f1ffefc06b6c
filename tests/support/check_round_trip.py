#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What `crm` writes is read back as it was given, by `crm` and by PyYAML, always as text: strings that other YAML readers
take for something else, each as a value of a new record, an item of a list and (where it may be one) a key; then 10,000
random ones.

usage: check_round_trip.py PROGRAM [SEED]
"""
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import yaml

import fixture

# What YAML 1.1 or 1.2 reads as nothing, yes or no, a number, a date or a time.
WORDS = """~ null Null NULL nul yes Yes YES no No NO y Y n N on On ON off Off OFF true True TRUE false False FALSE
    0 7 -1 +1 007 08 0x1F 0o17 0b11 1_000 1,000 1.5 -.5 .5 5. 1e5 1e+5 1.e+5 .inf -.INF +.Inf .NaN .nan 12:30 12:30:45 190:20:30
    -1:30 1:2:3.5 2026-01-05 2026-1-5 2026-01-05T10:00:00Z 2026-01-05t10:00:00+01:00 = << - -- --- ... ? : , [ ] { } # & * ! | > ' " %
    @ ` \\ $ [] {} [a {a ]a }a #a &a *a !a !!str |a >a 'a' "a" 'a "a %a @a `a -a ?a :a ,a ---a ...a a: a- a? a# a:b a#b a'b a"b a\\n
    <<<<<<< ======= >>>>>>> ||||||| \\x41 \\u2028 {{a}} ${a} $(a) é 漢字 🚀 x""".split()
SPACED = ["a b", " a", "a ", " ", "  ", "\t", "\ta", "a\t", "a\tb", "a: b", "a :b", "a : b", "a #b", "# a", "- a", "? a", ": a",
          "--- a", "... a", "! a", "| a", "> a", "[a, b]", "{a: b}", "a, b", "2026-01-05 10:00", "2026-01-05 10:00:00.5 +1",
          "%YAML 1.2", "\u00a0", "a\u00a0", "\u3000a", "\u200b", "e\u0301", "👩\u200d👧", "\ufffd", "שלום", "'it''s'", '"a" b',
          "a\nb", "a\n", "\na", "a\n\n", "\n", "\n\n", "a\n b", " a\nb", "a \nb", "a\n\nb", "a\n\tb", "a\n---\nb", "a\n...\nb",
          "a\n# b", "# a\nb", "a\n=======\nb", "- a\n- b", "a: b\nc: d", "|\na", "\n a", "a\n  \nb", "long " * 40,
          "long\n" * 40, "x" * 2000]
PIECES = WORDS + SPACED + list(" \n\t:#-?,[]{}&*!|>'\"%@`\\=~aAé漢🚀0123456789") + ["  ", "\uffff", "\ue000", "\U000e0041"]
FILES, ITEMS = 5, 2000


class Check:
    def __init__(self, program, folder):
        self.program, self.root = program, folder / "project"
        self.environment = fixture.environment(program, "2026-11-21", folder)
        fixture.copy_project("studio", self.root)

    def crm(self, *words):
        done = subprocess.run([self.program, "-C", self.root, "-q", *words], input="-", capture_output=True, text=True,
                              timeout=60, env=self.environment)
        assert done.returncode == 0, (words[:3], done.returncode, done.stderr[-300:])
        return done.stdout

    def in_file(self, file):
        """What PyYAML reads."""
        return yaml.safe_load((self.root / file).read_text(encoding="utf-8"))

    def listed(self, kind):
        """What crm reads, by id."""
        return {record["id"]: record for record in json.loads(self.crm("list", kind, "--json"))[kind]}


def expect_same(found, wanted):
    assert found == wanted, first_difference(found, wanted)


def first_difference(found, wanted):
    if isinstance(wanted, dict):
        found, wanted = list(found.items()), list(wanted.items())
    return next((f"{a!r:.200} for {b!r:.200}" for a, b in zip(found, wanted) if a != b), "more or less than was written")


def test_nasty_texts(check, _):
    texts = list(dict.fromkeys(WORDS + SPACED))
    assert len(texts) >= 159, len(texts)
    for number, text in enumerate(texts):
        check.crm("log-goodwill", "maya", "--deposit=1", f"--id=n{number}", "--", text)
    records = check.listed("goodwill")
    for number, text in enumerate(texts):
        expect_same([check.in_file(f"goodwill/n{number}.yaml")["what"], records[f"n{number}"]["what"]], [text, text])


def test_nasty_texts_in_a_list(check, _):
    check.crm("set", "tom", "goals=")
    expect_list(check, "tom", "tom-alvarez", list(dict.fromkeys(WORDS + SPACED)))


def test_nasty_words(check, _):
    """In a map: as values, put in and then replaced, and as keys. The editor itself reads back what it has made of a file."""
    texts = list(dict.fromkeys(WORDS + SPACED))
    for values in (texts, texts[::-1]):
        words = {f"word {number}": value for number, value in enumerate(values)}
        check.crm("set", "project", *(f"glossary.{word}={value}" for word, value in words.items()))
        glossary = check.in_file("crm.yaml")["glossary"]
        expect_same({word: glossary[word] for word in words}, words)
    keys = [text for text in texts if re.fullmatch("[^=\n]{0,1000}[^=\n+-]", text)]
    check.crm("set", "project", *(f"glossary.{key}=x" for key in keys))
    glossary = check.in_file("crm.yaml")["glossary"]
    expect_same({key: glossary.get(key) for key in keys}, dict.fromkeys(keys, "x"))


def test_random_texts(check, chance):
    for _ in range(FILES):
        texts = set()
        while len(texts) < ITEMS:
            texts.add("".join(chance.choice(PIECES) for _ in range(chance.randint(1, 8))))
        check.crm("set", "maya", "goals=")
        expect_list(check, "maya", "maya-chen", sorted(texts))


def expect_list(check, person, name, texts):
    check.crm("set", person, *(f"goals+={text}" for text in texts))
    expect_same(check.in_file(f"stakeholders/{name}.yaml")["goals"], texts)
    expect_same(check.listed("stakeholders")[name]["goals"], texts)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="crm-texts-") as folder:
        check = Check(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(folder))
        for test in (test_nasty_texts, test_nasty_texts_in_a_list, test_nasty_words, test_random_texts):
            test(check, random.Random(seed))
            print(f"{test.__name__} passed", flush=True)


if __name__ == "__main__":
    main()
