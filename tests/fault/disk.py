#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The real program on a real disk: full, read-only, killed in the middle, raced by another.
usage: disk.py CRM"""
import os, pathlib, random, resource, shutil, signal, subprocess, sys, tempfile, threading, time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import calls  # noqa: E402
import tracing  # noqa: E402

CRM = os.path.abspath(sys.argv[1])
NOBODY = 65534
ENVIRONMENT = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "CRM_TODAY": "2026-11-21"}


def crm(root, *words, program=CRM, **options):
    return subprocess.run([program, "-C", root, *words], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60,
                          env=ENVIRONMENT, **options)


def contents(root):
    found = {}
    for folder, _, names in os.walk(root):
        if ".git" in folder.split(os.sep):
            continue
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, root)] = file.read()
    return found


class Project:
    """A small project in a folder of its own."""

    def __enter__(self):
        self.root = tempfile.mkdtemp(prefix="crm-disk-")
        for words in (["init", "--name", "Film", "--pm-name", "Priya Nair", "--timezone", "UTC"],
                      ["add-stakeholder", "Maya Chen"],
                      ["log-promise", "Film", "--to", "maya", "--made", "2026-11-02", "--due", "2026-11-27", "--id", "film"]):
            done = crm(self.root, *words)
            assert done.returncode == 0, done.stderr
        return self

    def __exit__(self, *_):
        subprocess.run(["chmod", "-R", "u+w", self.root], check=False)
        shutil.rmtree(self.root)


MOVE = ("update-promise", "film", "proposed", "--due", "2026-12-04", "--note", "x" * 3000)


def expect_old(project, before, done):
    assert done.returncode == 5, (done.returncode, done.stderr)
    assert contents(project.root) == before, "something changed"
    assert crm(project.root, "validate").returncode == 0


def test_file_size_limit():
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (512, 512))
    with Project() as project:
        before = contents(project.root)
        expect_old(project, before, crm(project.root, *MOVE, preexec_fn=limit))


def test_read_only_folder():
    if os.getuid() != 0:
        return "needs root to become nobody"
    with Project() as project, tempfile.TemporaryDirectory() as place:
        before = contents(project.root)
        os.chmod(project.root, 0o755)
        shutil.chown(project.root, NOBODY)
        os.chmod(place, 0o755)
        program = shutil.copy(CRM, place)  # nobody else can look into a clone in /root
        done = crm(project.root, *MOVE, program=program, user=NOBODY, group=NOBODY, extra_groups=[])
        shutil.chown(project.root, 0)
        expect_old(project, before, done)


def test_full_output():
    with Project() as project, open("/dev/full", "w") as full:
        done = subprocess.run([CRM, "-C", project.root, "list", "promises"], stdout=full, stderr=subprocess.PIPE, env=ENVIRONMENT)
        assert done.returncode == 5, done.returncode


def test_closed_pipe_is_quiet():
    with Project() as project:
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run([CRM, "-C", project.root, "list", "promises"], stdout=writer, stderr=subprocess.PIPE, env=ENVIRONMENT)
        os.close(writer)
        assert done.stderr == b"", done.stderr


def test_full_disk():
    if os.getuid() != 0 or not shutil.which("mount"):
        return "needs root to mount a small disk"
    with Project() as project, tempfile.TemporaryDirectory() as point:
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", point], capture_output=True).returncode != 0:
            return "cannot mount a small disk here"
        try:
            small = os.path.join(point, "p")
            shutil.copytree(project.root, small, ignore=shutil.ignore_patterns(".git"))
            filler = os.open(os.path.join(point, "fill"), os.O_WRONLY | os.O_CREAT)
            try:
                while True:
                    os.write(filler, b"x" * 4096)
            except OSError:
                os.close(filler)
            before = contents(small)
            done = crm(small, *MOVE)
            assert done.returncode == 5, (done.returncode, done.stderr)
            assert contents(small) == before
        finally:
            subprocess.run(["umount", point], check=False)


def test_killed_at_any_moment():
    seed = random.randrange(1 << 30)
    chance = random.Random(seed)
    for words in calls.WRITING:
        if words[0] == "edit":  # needs a terminal; what it saves goes the way of set
            continue
        # A git that init has started lives a little longer.
        with tempfile.TemporaryDirectory(prefix="crm-killed-", ignore_cleanup_errors=True) as folder:
            kept = os.path.join(folder, "kept")
            calls.copy_project(pathlib.Path(kept))
            before, lasts, changed = contents(kept), None, True
            for number in range(51):
                if changed:
                    root = os.path.join(folder, str(number))
                    shutil.copytree(kept, root)
                started = time.monotonic()
                process = subprocess.Popen([CRM, "-C", root, *words], cwd=root, stdout=subprocess.DEVNULL,
                                           stderr=subprocess.DEVNULL, env=ENVIRONMENT)
                if lasts is None:
                    assert process.wait() == 0, words
                    lasts = time.monotonic() - started
                else:
                    time.sleep(chance.random() * lasts)
                    process.kill()
                    process.wait()
                changed = contents(root) != before
                if changed:  # a record that is torn would make it 3
                    done = crm(root, "set", "hal", "title=Next")
                    assert done.returncode == 0, f"seed {seed}: {words[0]}: {done.stdout}{done.stderr}"


def test_editor_saves_meanwhile():
    with Project() as project:
        path = os.path.join(project.root, "stakeholders/maya-chen.yaml")
        process = subprocess.Popen([CRM, "-C", project.root, "set", "maya", "title=-"], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT)
        with open(path, encoding="utf-8") as file:
            saved = file.read() + "org: Marketing\n"
        while not sleeps(process):  # it waits for the title, and has read the record
            time.sleep(0.01)
        with open(path, "w", encoding="utf-8") as file:
            file.write(saved)
        process.communicate(b"Director", timeout=60)
        assert process.returncode == 4, process.returncode
        assert contents(project.root)["stakeholders/maya-chen.yaml"] == saved.encode()


def sleeps(process):
    def state():
        with open(f"/proc/{process.pid}/stat", encoding="ascii") as file:
            return file.read().rsplit(")", 1)[1].split()[0]
    if state() != "S":
        return False
    time.sleep(0.2)
    return state() == "S"


def test_two_writers_of_one_record():
    with Project() as project:
        failures = []

        def write(name):
            for number in range(500):
                for _ in range(50):
                    done = crm(project.root, "set", "maya-chen", f"goals+={name}{number}")
                    if done.returncode != 4:
                        break
                if done.returncode != 0:
                    failures.append(done.stderr)
        writers = [threading.Thread(target=write, args=(name,)) for name in "ab"]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        with open(os.path.join(project.root, "stakeholders/maya-chen.yaml"), encoding="utf-8") as file:
            lines = [line for line in file if line.startswith("  - ")]
        assert not failures, failures[:3]
        assert len(lines) == len(set(lines)) == 1000, len(set(lines))


def test_four_writers_of_new_records():
    with Project() as project:
        def write(name):
            for number in range(250):
                done = crm(project.root, "log-goodwill", "maya", f"Favour {name} {number}", "--deposit", "1")
                assert done.returncode == 0, done.stderr
        writers = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        assert len(os.listdir(os.path.join(project.root, "goodwill"))) == 1000


def steps_of(project, *words):
    """What the command does to the records, in order; "dir" for the sync of their folder."""
    done, made = tracing.traced([CRM, *words], "write,fsync,fdatasync,%file", project.root, ENVIRONMENT)
    assert done.returncode == 0, done.stderr
    steps = [call for call in made if call.name in ("write", "fsync", "rename", "link", "unlink") and "/promises" in call.line]
    return ["dir" if "/promises>" in call.line else call.name for call in steps]


def test_order_of_system_calls():
    if not tracing.INSTALLED:
        return "strace is not installed"
    with Project() as project:
        assert steps_of(project, "update-promise", "film", "delivered") == ["write", "fsync", "rename", "dir"]
        steps = steps_of(project, "log-promise", "Cuts", "--to", "maya", "--due", "2026-11-30")
        assert steps == ["write", "fsync", "link", "unlink", "dir"], steps


def main():
    failed = 0
    for name, test in [(name, value) for name, value in globals().items() if name.startswith("test_")]:
        started = time.monotonic()
        try:
            skipped = test()
            print(f"{name}: {'SKIPPED: ' + skipped if skipped else 'passed'} ({time.monotonic() - started:.1f} s)", flush=True)
        except AssertionError as error:
            failed += 1
            print(f"{name}: FAILED: {error}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
