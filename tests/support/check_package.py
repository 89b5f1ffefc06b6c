#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Looks at what is installed, and at the Debian package made of the build at hand: its fields and its contents are
right, and lintian finds no error. With CRM_TEST_PACKAGE=1 (slow: two release builds) it is the same, byte for byte,
built in two directories.

usage: check_package.py CMAKE SOURCES BUILD
Exit 77: all is well, but a tool is not installed.
"""
import filecmp
import gzip
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PACKED = ["CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json", "LICENSE", "cmake", "examples", "include", "man", "src"]
COMPLETIONS = {"bash": "bash-completion/completions/crm", "zsh": "zsh/site-functions/_crm",
               "fish": "fish/vendor_completions.d/crm.fish"}
FIELDS = {"Package": "crm", "Conflicts": "crmsh, crm114", "Section": "utils", "Suggests": "git, default-mta | mail-transport-agent"}


class Fault(Exception):
    pass


def need(condition, *what):
    if not condition:
        raise Fault(" ".join(str(part) for part in what))


def output(*arguments, **options):
    run = subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True,
                         stdin=subprocess.DEVNULL, **options)
    need(run.returncode == 0, *arguments, "\n" + run.stdout[-2000:] + run.stderr[-2000:])
    return run.stdout


def check_installed(prefix, sources):
    """Everything in its place below `prefix`, and as the installed program says it."""
    program = prefix / "bin" / "crm"
    need(re.match(r"crm \d+\.\d+\.\d+\n", output(program, "--version")), "crm --version")
    share = prefix / "share"
    for shell, place in COMPLETIONS.items():
        need((share / place).read_text() == output(program, "completion", shell), place)
    kinds = [row.split()[0] for row in output(program, "schema").splitlines()]
    schemas = {path.stem: json.loads(path.read_text()) for path in (share / "crm" / "schemas").iterdir()}
    need(len(kinds) > 8 and set(schemas) == set(kinds), "schemas:", sorted(schemas))
    pages = {f"man{path.suffix[1:]}/{path.name}" for path in (sources / "man").glob("*.[15]")}
    need({str(path.relative_to(share / "man")) for path in share.glob("man/man*/*")} == pages, "manual pages")
    documents = share / "doc" / "crm"
    for name in ("LICENSE", "CHANGELOG.md", "examples/cron/crontab", "examples/systemd/crm-followups.timer",
                 "examples/studio/crm.yaml", "examples/github-workflow.yml", "examples/gitlab-ci.yml"):
        need((documents / name).is_file(), "not installed:", name)
    need(os.access(documents / "examples" / "pre-commit", os.X_OK), "the pre-commit hook cannot be run")
    need(not (documents / "examples" / "run.sh").exists(), "examples/run.sh is installed")


def release(cmake, sources, build):
    arguments = ["-G", "Ninja", "-D", "CMAKE_BUILD_TYPE=Release", "-D", "CMAKE_CXX_FLAGS_RELEASE=-O2 -DNDEBUG",
                 "-D", "CRM_TESTS=OFF", "-D", "CMAKE_INSTALL_PREFIX=/usr"]
    uncached = {**os.environ, "CCACHE_DISABLE": "1"}  # else the second build might be the first one's
    output(cmake, "-S", sources, "-B", build, *arguments)
    output(cmake, "--build", build, "--parallel", os.cpu_count(), env=uncached)


def copied(sources, folder):
    for name in PACKED:
        place = sources / name
        if place.is_dir():
            shutil.copytree(place, folder / name)
        elif place.is_file():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(place, folder / name)
    for path in (folder, *folder.rglob("*")):  # as git would have it
        path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    return folder


def package_of(build, cmake, folder):
    """Makes the package of a build in `folder`."""
    cpack = pathlib.Path(cmake).with_name("cpack")
    output(cpack, "-G", "DEB", "--config", build / "CPackConfig.cmake", "-B", folder, cwd=build)
    packages = list(folder.glob("*.deb"))
    need(len(packages) == 1, "packages:", packages)
    return packages[0]


def check_debian(deb, temporary, sources):
    for field, value in FIELDS.items():
        need(output("dpkg-deb", "--field", deb, field).strip() == value, field)
    depends = output("dpkg-deb", "--field", deb, "Depends")
    for library in ("libc6", "libstdc++6", "tzdata"):
        need(library in depends, "Depends:", depends)
    root = temporary / "unpacked"
    root.mkdir(parents=True)
    output("dpkg-deb", "--extract", deb, root)
    documents = root / "usr" / "share" / "doc" / "crm"
    names = {"/" + str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}
    pages = {f"/usr/share/man/man{page.suffix[1:]}/{page.name}.gz" for page in (sources / "man").glob("*.[15]")}
    wanted = {"/usr/bin/crm", "/usr/libexec/crm/crm-mime", "/usr/share/crm/schemas/promise.json",
              *(f"/usr/share/{place}" for shell, place in COMPLETIONS.items() if shell != "zsh"), *pages}
    need(wanted <= names, "not in the package:", *sorted(wanted - names))
    need(not [name for name in names if not name.startswith("/usr/")], "outside of /usr:", *names)
    need("Expat" in (documents / "copyright").read_text(), "copyright")
    for page in ("changelog.gz", "changelog.Debian.gz"):
        need(gzip.decompress((documents / page).read_bytes()), page)
    need((root / "usr/share/zsh/vendor-completions/_crm").is_file(), "completion for Debian's zsh")
    need(re.match(r"crm \d", output(root / "usr/bin/crm", "--version")), "the packed program does not run")
    if shutil.which("lintian"):
        output("lintian", "--fail-on", "error", deb)


def check_reproducible(cmake, sources, temporary):
    copies = [copied(sources, temporary / name) for name in ("first", "the other one/with a longer name")]
    builds = [copy / "build" for copy in copies]
    for copy, build in zip(copies, builds):
        release(cmake, copy, build)
    for program in ("crm", "crm-mime"):
        need(filecmp.cmp(builds[0] / program, builds[1] / program, shallow=False), program, "differs with its directory")
    packages = []
    for build in builds:
        time.sleep(1.1)  # for what would carry the time at which it was packed
        packages.append(package_of(build, cmake, build / "package"))
    need(filecmp.cmp(*packages, shallow=False), "the package differs with its directory")
    check_debian(packages[0], temporary / "release", sources)
    program = (temporary / "release" / "unpacked" / "usr" / "bin" / "crm").read_bytes()
    need(str(temporary).encode() not in program, "the program names the directory in which it was built")


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    cmake, sources, build = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    missing = [name for name in ("dpkg-deb", "dpkg-shlibdeps", "file", "lintian") if not shutil.which(name)]
    with tempfile.TemporaryDirectory() as folder:
        temporary = pathlib.Path(folder)
        try:
            output(cmake, "--install", build, "--prefix", "/usr", env={**os.environ, "DESTDIR": str(temporary / "root")})
            check_installed(temporary / "root" / "usr", sources)
            print("installed: all in its place")
            if missing in ([], ["lintian"]):
                check_debian(package_of(build, cmake, temporary / "package"), temporary / "build", sources)
                print("package: sound")
            if os.environ.get("CRM_TEST_PACKAGE"):
                check_reproducible(cmake, sources, temporary)
                print("package: the same from two directories")
        except Fault as fault:
            sys.exit(str(fault))
    if missing:
        print("SKIPPED in part, not installed:", *missing)
    return SKIPPED if missing else 0


if __name__ == "__main__":
    sys.exit(main())
