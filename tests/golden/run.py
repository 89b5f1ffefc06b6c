#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs transcripts: what a person would type, and what they would see.

usage: run.py --crm PROGRAM FILE.t… [--update]
       run.py --self-test

A transcript is a text file:

    # A comment. Everything at column 0 is ours, everything that a command printed is indented by two spaces.
    project: studio          a copy of projects/studio is the working directory; `none` is an empty one
    today: 2026-11-21        CRM_TODAY from here on; may be given again between commands

    $ crm check-followups | head -n 2
      overdue: …

    $ crm show nobody        run by `sh -c`; further lines of the command begin with `> `
      crm: error: …
    [2]                      the exit status, when it is not 0
    $ @diff                  built in: what changed on disk since the last @diff, or since the beginning

Standard output and standard error are shown together. A line of output that ends in ` (re)` is a regular expression
for the whole line (random ids). A line that holds control, bidi or other invisible characters, or ends in a space, is
shown escaped and ends in ` (esc)`; one that ends without a newline ends in ` (no-eol)`. The temporary folder is shown
as $TMP, and is in the environment as TMP. Each command is a shell of its own: nothing but files lasts.
`--update` writes what came out into the transcript; expressions that still match stay.
"""
import argparse
import contextlib
import difflib
import io
import os
import pathlib
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import unicodedata

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import fixture  # noqa: E402

SECONDS_PER_COMMAND = 60
DEFAULT_TODAY = "2026-11-21"
SUFFIX = re.compile(r" \((re|esc|no-eol)\)$")


class TranscriptError(Exception):
    pass


# --- The text of a transcript -------------------------------------------------------------------------------------


class Block:
    """A command, with what it is expected to print."""

    def __init__(self, line):
        self.line = line
        self.source = []  # as written: `$ …` and `> …`
        self.expected = []  # output lines, not indented
        self.status = 0

    def command(self):
        return "\n".join(line[2:] for line in self.source)

    def render(self):
        status = [f"[{self.status}]"] if self.status else []
        return self.source + [("  " + line) if line else "" for line in self.expected] + status


def parse(text):
    """The transcript as a list of Blocks and of top-level lines (comments, directives, blank lines)."""
    parts = []
    block = None
    blanks = 0  # blank lines after the block's last line: its output, or ours, as what follows tells

    def end_block():
        nonlocal block, blanks
        block = None
        parts.extend([""] * blanks)
        blanks = 0

    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        if not line.strip():
            blanks += 1
        elif line.startswith("$ "):
            end_block()
            block = Block(number)
            block.source.append(line)
            parts.append(block)
        elif line.startswith("> ") or line == ">":
            if block is None or block.expected or blanks:
                raise TranscriptError(f"line {number}: '>' must follow the line of a command")
            block.source.append(line)
        elif line.startswith("  "):
            if block is None:
                raise TranscriptError(f"line {number}: output without a command")
            block.expected += [""] * blanks + [line[2:]]
            blanks = 0
        elif re.fullmatch(r"\[\d+\]", line):
            if block is None:
                raise TranscriptError(f"line {number}: an exit status without a command")
            block.expected += [""] * blanks
            blanks = 0
            block.status = int(line[1:-1])
            block = None
        elif line.startswith("#") or re.match(r"(project|today): ", line):
            end_block()
            parts.append(line)
        else:
            raise TranscriptError(f"line {number}: neither a command, a comment, a directive nor indented output: {line}")
    end_block()
    return parts


def render(parts):
    lines = []
    for part in parts:
        lines += part.render() if isinstance(part, Block) else [part]
    return "\n".join(lines).rstrip("\n") + "\n"


# --- Comparing output ---------------------------------------------------------------------------------------------


def is_invisible(character):
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") and character != "\u200d"


def escape(text):
    out = []
    for character in text:
        code = ord(character)
        if 0xDC80 <= code <= 0xDCFF:  # a byte that is no UTF-8
            out.append(f"\\x{code - 0xDC00:02x}")
        elif character == "\\":
            out.append("\\\\")
        elif character == "\t":
            out.append("\\t")
        elif not is_invisible(character):
            out.append(character)
        else:
            out.append(f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")
    return "".join(out)


def show_line(line):
    """The line as a transcript writes it."""
    suffix = SUFFIX.search(line)
    if suffix:  # it only looks like one of our marks
        return escape(line[: suffix.start()]) + f" \\x28{suffix[1]}) (esc)"
    if line.endswith(" "):
        return escape(line[:-1]) + "\\x20 (esc)"
    if any(is_invisible(c) for c in line):
        return escape(line) + " (esc)"
    return line


def output_lines(output):
    """The raw lines, and the same as a transcript writes them."""
    text = output.decode("utf-8", "surrogateescape")
    raw = text.split("\n")
    complete = raw[-1] == ""
    if complete:
        raw.pop()
    shown = [show_line(line) for line in raw]
    if not complete:
        shown[-1] += " (no-eol)"
    elif shown and shown[-1] == "":  # a blank line at the end would be taken for the transcript's own
        shown[-1] = "^$ (re)"
    return raw, shown


def matches(expected, raw, shown):
    if expected.endswith(" (re)"):
        return re.fullmatch(expected[: -len(" (re)")], raw) is not None
    return expected == shown


def merge(expected, raw, shown):
    """What came out, with each expected line that matches kept as it was written (longest common subsequence)."""
    head = 0
    while head < min(len(expected), len(raw)) and matches(expected[head], raw[head], shown[head]):
        head += 1
    tail = 0
    while (tail < min(len(expected), len(raw)) - head
           and matches(expected[-1 - tail], raw[len(raw) - 1 - tail], shown[len(raw) - 1 - tail])):
        tail += 1
    wanted = expected[head: len(expected) - tail]
    rows, columns = len(wanted), len(raw) - tail - head
    same = [[matches(wanted[i], raw[head + j], shown[head + j]) for j in range(columns)] for i in range(rows)]
    best = [[0] * (columns + 1) for _ in range(rows + 1)]
    for i in reversed(range(rows)):
        for j in reversed(range(columns)):
            best[i][j] = 1 + best[i + 1][j + 1] if same[i][j] else max(best[i + 1][j], best[i][j + 1])
    middle = []
    i = j = 0
    while j < columns:
        if i < rows and same[i][j]:
            middle.append(wanted[i])
            i, j = i + 1, j + 1
        elif i < rows and best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            middle.append(shown[head + j])
            j += 1
    return expected[:head] + middle + expected[len(expected) - tail:]


# --- The working directory ----------------------------------------------------------------------------------------


def snapshot(root):
    """Everything below root but git's own folders: {path: (mode, kind, bytes)}."""
    found = {}
    for path in sorted(root.rglob("*")):
        relative = path.relative_to(root)
        if ".git" in relative.parts:
            continue
        info = path.lstat()
        mode = stat.S_IMODE(info.st_mode)
        if stat.S_ISLNK(info.st_mode):
            found[str(relative)] = (mode, "link", f"-> {path.readlink()}\n".encode())
        elif stat.S_ISDIR(info.st_mode):
            found[str(relative)] = (mode, "folder", b"")
        elif stat.S_ISREG(info.st_mode):
            found[str(relative)] = (mode, "file", path.read_bytes())
        else:
            found[str(relative)] = (mode, "special", b"")
    return found


def text_lines(content):
    lines = content.decode("utf-8", "surrogateescape").split("\n")
    if lines[-1] == "":
        lines.pop()
    else:
        lines.append("\\ no newline at end of file")
        lines[-2:] = [lines[-2] + "\n" + lines[-1]]
    return lines


def describe_changes(before, after):
    """A unified diff of two snapshots, as bytes. Modes are told where they are not the usual 0755 and 0644."""
    out = []
    for path in sorted(set(before) | set(after)):
        old, new = before.get(path), after.get(path)
        if old == new:
            continue
        if (old or new)[1] == "folder":
            if new is None:
                out.append(f"removed folder {path}")
            elif old is None and new[0] != 0o755:
                out.append(f"new folder {path}, mode {new[0]:04o}")
            elif old is None and not any(other.startswith(path + "/") for other in after):
                out.append(f"new folder {path}")
            elif old is not None:
                out.append(f"folder {path}: mode {old[0]:04o} to {new[0]:04o}")
            continue
        if old and new and old[0] != new[0]:
            out.append(f"{path}: mode {old[0]:04o} to {new[0]:04o}")
        elif old is None and new[1] == "file" and new[0] != 0o644:
            out.append(f"{path}: new, mode {new[0]:04o}")
        if old is None and new[2] == b"":
            out.append(f"{path}: new, empty")
        elif new is None and old[2] == b"":
            out.append(f"{path}: removed, was empty")
        a, b = (text_lines(x[2]) if x else [] for x in (old, new))
        out += difflib.unified_diff(a, b, path if old else "/dev/null", path if new else "/dev/null", lineterm="")
    return "".join(line + "\n" for line in out).encode("utf-8", "surrogateescape")


# --- Running ------------------------------------------------------------------------------------------------------


class Session:
    def __init__(self, program, temporary):
        self.program = program
        self.temporary = pathlib.Path(temporary).resolve()
        self.work = self.temporary / "work"
        self.work.mkdir()
        self.today = DEFAULT_TODAY
        self.seen = {}

    def use_project(self, name):
        if name != "none":
            fixture.copy_project(name, self.work)
        self.seen = snapshot(self.work)

    def directive(self, line):
        word, value = (part.strip() for part in line.split(":", 1))
        if word == "today":
            self.today = value
        else:
            self.use_project(value)

    def diff(self):
        now = snapshot(self.work)
        output = describe_changes(self.seen, now)
        self.seen = now
        return output, 0

    def run(self, command):
        if command.strip() == "@diff":
            return self.diff()
        process = subprocess.Popen(
            ["/bin/sh", "-c", command], cwd=self.work, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, start_new_session=True, umask=0o022,
            env=fixture.environment(self.program, self.today, self.temporary))
        try:
            output, _ = process.communicate(timeout=SECONDS_PER_COMMAND)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            raise TranscriptError(f"did not end within {SECONDS_PER_COMMAND} s: {command}") from None
        status = process.returncode if process.returncode >= 0 else 128 - process.returncode
        return output.replace(str(self.temporary).encode(), b"$TMP"), status


def run_transcript(program, path, update):
    """True when everything came out as expected, or was updated."""
    text = path.read_text(encoding="utf-8")
    parts = parse(text)
    differences = []
    temporary = tempfile.mkdtemp(prefix="crm-golden-")
    try:
        session = Session(program, temporary)
        for part in parts:
            if isinstance(part, str):
                if re.match(r"(project|today): ", part):
                    session.directive(part)
                continue
            output, status = session.run(part.command())
            before = part.render()[len(part.source):]
            was = part.expected, part.status
            part.expected = merge(part.expected, *output_lines(output))
            part.status = status
            if was != (part.expected, part.status):
                after = part.render()[len(part.source):]
                differences.append("\n".join(part.source))
                differences += difflib.unified_diff(before, after, f"{path.name}:{part.line} expected", "came out",
                                                    lineterm="", n=4)
                differences.append("")
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    if update:
        rendered = render(parts)
        if rendered != text:
            path.write_text(rendered, encoding="utf-8")
            print(f"updated {path.name}")
        return True
    if not any(isinstance(part, Block) for part in parts):
        differences.append("there is no command in this transcript")
    if differences:
        print(f"{path.name}: not as expected\n")
        print("\n".join(differences))
    return not differences


# --- Self-test ----------------------------------------------------------------------------------------------------

SELF_TEST = r"""# every notation at once
project: none
today: 2026-03-01
$ echo $CRM_TODAY; pwd
  2026-03-01
  $TMP/work

today: 2026-03-02
$ printf 'a\n\nb\n'; exit 3
  a

  b
[3]
$ echo "k$$x" | tee file; echo two >&2
  k\d+x? (re)
  two
$ printf '\033[31mred \342\200\256\n\\ tab\there \n(re) (re)\nend'
  \x1b[31mred \u202e (esc)
  \\ tab\there\x20 (esc)
  (re) \x28re) (esc)
  end (no-eol)
$ cat <<'END'
> $ not a command
> [1]
> END
  $ not a command
  [1]
$ printf 'x\n\n'
  x
  ^$ (re)
$ rm file; @diff-is-no-program 2>/dev/null
[127]
$ @diff
$ echo one >one; mkdir -m 700 private; printf two >private/two; chmod 600 private/two
$ @diff
  --- /dev/null
  +++ one
  @@ -0,0 +1 @@
  +one
  new folder private, mode 0700
  private/two: new, mode 0600
  --- /dev/null
  +++ private/two
  @@ -0,0 +1 @@
  +two
  \ no newline at end of file
$ kill -TERM $$
[143]
"""


def self_test():
    def outcome(text, update=False):
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
            path = pathlib.Path(folder) / "self.t"
            path.write_text(text, encoding="utf-8")
            good = run_transcript("/nonexistent/crm", path, update)
            return good, path.read_text(encoding="utf-8")

    def check(what, truth):
        if not truth:
            sys.exit(f"self-test: {what}")

    check("reading and writing a transcript changes it", render(parse(SELF_TEST)) == SELF_TEST)
    check("a right transcript fails", outcome(SELF_TEST)[0])
    bare = parse(SELF_TEST)
    for block in bare:
        if isinstance(block, Block):
            block.expected = [line for line in block.expected if line.endswith("x? (re)")]
            block.status = 0
    check("--update does not restore what came out", outcome(render(bare), update=True)[1] == SELF_TEST)
    for wrong in (
        SELF_TEST.replace("  two\n", "  three\n", 1),  # another text
        SELF_TEST.replace("[3]\n", ""),  # another status
        SELF_TEST.replace("[143]\n", "[1]\n"),
        SELF_TEST.replace("  a\n\n  b\n", "  a\n  b\n"),  # a blank line missing
        SELF_TEST.replace("  +one\n", ""),  # a line too many
        SELF_TEST.replace(r"k\d+x?", r"q\d+"),  # an expression that does not match
        SELF_TEST.replace(" (no-eol)", ""),
        "# nothing\n",
    ):
        check("a wrong transcript passes:\n" + wrong, wrong != SELF_TEST and not outcome(wrong)[0])
    for broken in ("  output first\n", "words\n", "$ true\n\n> more\n", "[1]\n"):
        try:
            parse(broken)
        except TranscriptError:
            continue
        check(f"no error for {broken!r}", False)
    print("self-test passed")


def main():
    parser = argparse.ArgumentParser(usage="run.py --crm PROGRAM FILE.t… [--update]")
    parser.add_argument("--crm", type=pathlib.Path)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    arguments = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")
    if arguments.self_test:
        return self_test()
    if not arguments.crm or not arguments.files:
        parser.error("--crm PROGRAM and at least one transcript are needed")
    if not arguments.crm.is_file():
        parser.error(f"no program {arguments.crm}: build it first")
    good = True
    for path in arguments.files:
        try:
            good = run_transcript(arguments.crm, path, arguments.update) and good
        except (TranscriptError, OSError) as error:
            print(f"{path.name}: {error}")
            good = False
    if not good:
        print("if what came out is right: tests/run.sh --update, then read the change with git diff")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
