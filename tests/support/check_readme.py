#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The session in README is the one that the transcript readme.t runs, word for word.

usage: check_readme.py README TRANSCRIPT
       check_readme.py --self-test

The session is README's first block of ```console. $TMP/work of the transcript is /home/ana there; exit statuses are not
shown.
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "golden"))
import run  # noqa: E402


def shown(readme):
    block = re.search(r"^```console\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    return block[1].rstrip("\n").split("\n") if block else []


def came_out(transcript):
    lines = []
    for part in run.parse(transcript):
        if isinstance(part, run.Block):
            lines += part.source + part.expected
    return [line.replace("$TMP/work", "/home/ana") for line in lines]


def difference(readme, transcript):
    """The first line that differs, told, or nothing."""
    left, right = shown(readme), came_out(transcript)
    if not left or not right:
        return "there is no session to compare"
    for a, b in zip(left + [None] * len(right), right + [None] * len(left)):
        if a != b:
            return f"README shows {a!r}\nit came out {b!r}"
    return None


def self_test():
    transcript = "project: none\n\n$ crm x\n  $TMP/work/x\n\n  two\n[1]\n$ crm y\n"
    readme = "# crm\n\n```console\n$ crm x\n/home/ana/x\n\ntwo\n$ crm y\n```\n"
    if difference(readme, transcript):
        sys.exit("self-test: the same session differs: " + difference(readme, transcript))
    for wrong in (readme.replace("two", "three"), readme.replace("$ crm y\n", ""), readme.replace("```console", "```"), ""):
        if not difference(wrong, transcript):
            sys.exit(f"self-test: no difference told for {wrong!r}")
    print("self-test passed")


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) != 2:
        sys.exit(__doc__)
    readme, transcript = (pathlib.Path(name).read_text(encoding="utf-8") for name in arguments)
    told = difference(readme, transcript)
    print(told or f"{len(shown(readme))} lines agree")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
