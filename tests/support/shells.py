# SPDX-License-Identifier: MIT
"""Shells in which a test types: bash and zsh on a terminal, fish through `complete -C`.

Each has `complete(line, several)`: the command line that stands there when Tab was hit, as the words that a command
would get; where several candidates are awaited, with all of them in place of the last word.
"""
import os
import pathlib
import pty
import select
import signal
import subprocess
import time

SECONDS = 30
BEGIN, BETWEEN, END = b"\x02", b"\x03", b"\x04"
ALL = "\x18"  # Ctrl-X, bound to "insert all candidates"

BASH = r"""
bind 'set bell-style none'; bind 'set enable-bracketed-paste off'; bind '"\C-x": insert-completions'
show() { printf '\002'; printf '%s\003' "$@"; printf '\004\n'; }
"""
ZSH = r"""
bindkey -e; setopt interactive_comments; unsetopt beep; PS1='> '
autoload -Uz compinit; compinit -D -u
all_candidates() { _main_complete; compstate[insert]=all; compstate[list]='' }
zle -C all-candidates complete-word all_candidates; bindkey '^X' all-candidates
show() { printf '\002'; printf '%s\003' "$@"; printf '\004\n'; }
"""


def open_quote(line):
    return next((quote for quote in "'\"" if line.count(quote) % 2), "")


class Terminal:
    def __init__(self, arguments, setup, directory, variables):
        self.buffer = b""
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(directory)
            os.execvpe(arguments[0], arguments, variables)
        script = pathlib.Path(variables["HOME"]) / f"setup.{arguments[0]}"
        script.write_text(setup)
        self.words(f". {script}; show ready\r")

    def words(self, keys):
        """Types, then waits for what `show` prints."""
        os.write(self.terminal, keys.encode())
        deadline = time.monotonic() + SECONDS
        while END not in self.buffer.partition(BEGIN)[2]:
            if not select.select([self.terminal], [], [], max(0, deadline - time.monotonic()))[0]:
                raise TimeoutError(f"no answer to {keys!r}: {self.buffer[-500:]!r}")
            self.buffer += os.read(self.terminal, 65536)
        shown, _, self.buffer = self.buffer.partition(BEGIN)[2].partition(END)
        return [word.decode() for word in shown.split(BETWEEN)[:-1]]

    def complete(self, line, several):
        key = ALL if several else "\t"
        return self.words(f"{line}{key}\x01show \r")

    def close(self):
        os.close(self.terminal)
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)


def bash(directory, variables, setup):
    return Terminal(["bash", "--norc", "--noprofile", "-i"], BASH + setup, directory, variables)


def zsh(directory, variables, setup):
    return Terminal(["zsh", "-f", "-i"], setup + ZSH, directory, variables)


class Fish:
    def __init__(self, directory, variables, setup):
        self.directory, self.variables, self.setup = directory, variables, setup

    def complete(self, line, _):
        found = subprocess.run(["fish", "--no-config", "-c", f"{self.setup}\ncomplete -C $argv[1]", line], cwd=self.directory,
                               env=self.variables, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=SECONDS)
        if found.returncode or found.stderr:
            raise RuntimeError(found.stderr)
        return [row.partition("\t")[0] for row in found.stdout.splitlines()]

    def close(self):
        pass
