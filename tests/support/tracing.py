# SPDX-License-Identifier: MIT
"""A program under strace: what it asks of the system."""
import os
import re
import shutil
import subprocess
import tempfile

INSTALLED = shutil.which("strace") is not None
CHANGING = re.compile(r"(rename|unlink|mkdir|rmdir|link|symlink|chmod|chown|truncate|creat|mknod|utime)")
OPENING = re.compile(r"open(at2?)?$")
FOR_WRITING = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC)")


class Call:
    """One line of strace's: unlink("/tmp/x") = 0"""

    def __init__(self, line, folder):
        self.line, self.folder = line, folder
        self.name = line.split("(", 1)[0]
        self.failed = " = -1 " in line

    def paths(self):
        return [os.path.normpath(os.path.join(self.folder, path)) for path in re.findall(r'"((?:[^"\\]|\\.)*)"', self.line)]

    def touches(self, folder):
        return any(path == folder or path.startswith(f"{folder}/") for path in self.paths())

    def opens(self):
        return OPENING.match(self.name) and not self.failed

    def changes(self):
        return CHANGING.match(self.name) or (OPENING.match(self.name) and FOR_WRITING.search(self.line))


def traced(command, calls, folder, environment, **options):
    """Runs the command in the folder. `calls` as for strace -e, such as %file. What came of it, and the calls."""
    # A sanitizer's search for leaks cannot work under strace.
    variables = {**environment, "ASAN_OPTIONS": environment.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}
    with tempfile.NamedTemporaryFile(mode="r", encoding="utf-8", errors="replace") as log:
        done = subprocess.run(["strace", "-f", "-y", "-s", "4096", "-e", f"trace={calls}", "-o", log.name, *command], cwd=folder,
                              env=variables, capture_output=True, text=True, errors="replace", timeout=60,
                              **{"stdin": subprocess.DEVNULL, **options})
        return done, [Call(line.split(None, 1)[1], folder) for line in log if "(" in line]
