#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Keeps the includes of the sources going one way: main → cli → {render, storage} → domain.

usage: check_layers.py TOP        the top folder of the project
       check_layers.py --self-test

Reads include/ and src/ (and the SPDX lines of tests/). Prints each fault as FILE:LINE: and exits 1 if there is one.
"""
import fnmatch
import pathlib
import re
import sys
import tempfile

# What each layer may include.
LAYERS = {
    "domain": {"domain"},
    "storage": {"storage", "domain"},
    "render": {"render", "domain"},
    "cli": {"cli", "render", "storage", "domain"},
    "main": {"main", "cli", "render", "storage", "domain"},
    "mail": {"mail", "domain"},  # the helper program that alone knows GMime
}

# The layer of a public header; those not named are the domain's.
PUBLIC_HEADERS = {
    "storage": ["file_system.hpp", "yaml.hpp", "store.hpp", "journal.hpp"],
    "render": ["formats.hpp", "templates.hpp", "mail.hpp", "render*.hpp"],
    "cli": ["cli.hpp", "context.hpp"],
}

# Where the headers of others may be included.
THIRD_PARTY = {
    "CLI/*": ["src/cli/parse.cpp"],
    "yaml-cpp/*": ["src/storage/*"],
    "nlohmann/*": ["src/render/json.cpp"],
    "kainjow/*": ["src/render/mustache.cpp"],
    "utf8proc.h": ["src/domain/text.cpp"],
    "gmime/*": ["src/mail/*"],
    "fmt/*": ["src/*"],
}

# The domain and rendering are functions of (project, today): no file, no clock, no terminal.
PURE = ("domain", "render")
IMPURE = ["fstream", "filesystem", "iostream", "unistd.h", "fcntl.h", "signal.h", "csignal", "sys/*", "ctime", "time.h"]

INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')
SPDX = "// SPDX-License-Identifier: MIT"


def any_match(name, patterns):
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def layer_of(path):
    """The layer of a source file, given by its path from the top; nothing if it has none."""
    parts = path.parts
    if parts[0] == "include":
        name = "/".join(parts[2:])
        return next((layer for layer, names in PUBLIC_HEADERS.items() if any_match(name, names)), "domain")
    if path == pathlib.PurePath("src/main.cpp"):
        return "main"
    return parts[1] if len(parts) > 2 and parts[1] in LAYERS else None


def find_header(top, path, name):
    """The file that `#include "name"` in `path` means, from the top; nothing if there is none."""
    for folder in (path.parent, pathlib.PurePath("include"), pathlib.PurePath("src")):
        if (top / folder / name).is_file():
            return pathlib.PurePath((top / folder / name).resolve().relative_to(top))
    return None


def is_of_the_system(name):
    """A header of the standard library or of POSIX, as far as its name tells."""
    return "/" not in name and not name.endswith(".hpp") or re.match(r"(sys|linux|netinet|arpa)/\w+\.h$", name)


def check_include(top, path, layer, mark, name, graph):
    """Why this include is wrong; nothing if it is right."""
    known = next((pattern for pattern in THIRD_PARTY if fnmatch.fnmatchcase(name, pattern)), None)
    if known:
        if path.parts[0] == "include":
            return f"a public header includes {name}: the standard library and crm only"
        if not any_match(str(path), THIRD_PARTY[known]):
            return f"{name} belongs in {' '.join(THIRD_PARTY[known])} only"
        return None
    if mark == "<":
        if name.startswith("crm/"):
            return f'write "{name}", not <{name}>'
        if not is_of_the_system(name):
            return f"{name} is in no row of THIRD_PARTY"
        if layer in PURE and any_match(name, IMPURE):
            return f"{layer} includes <{name}>: no file, no clock, no terminal there"
        return None
    header = find_header(top, path, name)
    if header is None:
        return f"there is no {name} in include/ or src/"
    graph.setdefault(path, []).append(header)
    if path.parts[0] == "include" and header.parts[0] != "include":
        return f"a public header includes the private {header}"
    theirs = layer_of(header)
    if theirs not in LAYERS[layer]:
        return f"{layer} includes {name} of {theirs}"
    return None


def find_cycle(graph):
    """A chain of includes that comes back to its beginning, if there is one."""
    done = set()

    def visit(file, chain):
        if file in chain:
            return chain[chain.index(file):] + [file]
        if file in done:
            return None
        for header in graph.get(file, []):
            cycle = visit(header, chain + [file])
            if cycle:
                return cycle
        done.add(file)
        return None

    return next(filter(None, (visit(file, []) for file in sorted(graph))), None)


def check(top):
    """All faults, as texts, and the number of files read."""
    top = pathlib.Path(top).resolve()
    faults = []
    graph = {}
    files = sorted(f for folder in ("include", "src", "tests") for f in (top / folder).rglob("*.[ch]pp"))
    for file in files:
        path = pathlib.PurePath(file.relative_to(top))
        lines = file.read_text(encoding="utf-8").splitlines()
        if not lines or lines[0] != SPDX:
            faults.append(f"{path}:1: the first line must be {SPDX}")
        if path.suffix == ".hpp" and "#pragma once" not in lines:
            faults.append(f"{path}:1: no #pragma once")
        if path.parts[0] == "tests":
            continue
        layer = layer_of(path)
        if layer is None:
            faults.append(f"{path}:1: in no layer: src/ holds main.cpp and the folders {' '.join(sorted(LAYERS))}")
            continue
        for number, line in enumerate(lines, 1):
            include = INCLUDE.match(line)
            why = include and check_include(top, path, layer, include[1], include[2], graph)
            if why:
                faults.append(f"{path}:{number}: {why}")
    cycle = find_cycle(graph)
    if cycle:
        faults.append(f"{cycle[0]}:1: includes itself: {' → '.join(map(str, cycle))}")
    return faults, len(files)


# A sound tree, then one fault after the other: file, its text, and a word of the complaint.
GOOD = {
    "include/crm/date.hpp": "#pragma once\n#include <string>\n",
    "include/crm/store.hpp": '#pragma once\n#include "crm/date.hpp"\n',
    "include/crm/formats.hpp": '#pragma once\n#include "crm/date.hpp"\n',
    "include/crm/context.hpp": '#pragma once\n#include "crm/store.hpp"\n',
    "src/domain/text.cpp": '#include "crm/date.hpp"\n#include <utf8proc.h>\n#include <fmt/format.h>\n',
    "src/domain/rules/rules.hpp": "#pragma once\n",
    "src/domain/rules/late.cpp": '#include "rules.hpp"\n#include "domain/rules/rules.hpp"\n',
    "src/storage/yaml.cpp": '#include "crm/store.hpp"\n#include <yaml-cpp/yaml.h>\n#include <sys/stat.h>\n',
    "src/render/json.cpp": '#include "crm/formats.hpp"\n#include <nlohmann/json.hpp>\n',
    "src/render/mustache.cpp": "#include <kainjow/mustache.hpp>\n",
    "src/cli/parse.cpp": '#include "crm/store.hpp"\n#include "crm/formats.hpp"\n#include <CLI/CLI.hpp>\n',
    "src/mail/main.cpp": "#include <gmime/gmime.h>\n",
    "src/main.cpp": '#include "crm/context.hpp"\n#include <ctime>\n',
    "tests/unit/date.cpp": "#include <doctest/doctest.h>\n",
}
BAD = [
    ("include/crm/date.hpp", '#pragma once\n#include "crm/store.hpp"\n', "domain includes crm/store.hpp of storage"),
    ("include/crm/date.hpp", '#pragma once\n#include "domain/rules/rules.hpp"\n', "private"),
    ("include/crm/date.hpp", "#pragma once\n#include <fmt/format.h>\n", "public header"),
    ("include/crm/date.hpp", "#pragma once\n#include <boost/date.hpp>\n", "THIRD_PARTY"),
    ("include/crm/date.hpp", "#include <string>\n", "#pragma once"),
    ("include/crm/date.hpp", '#pragma once\n#include "crm/nowhere.hpp"\n', "there is no"),
    ("src/domain/dates.cpp", '#include "crm/context.hpp"\n', "domain includes crm/context.hpp of cli"),
    ("src/domain/dates.cpp", "#include <crm/date.hpp>\n", "not <"),
    ("src/domain/dates.cpp", "#include <utf8proc.h>\n", "src/domain/text.cpp only"),
    ("src/domain/dates.cpp", "#include <fstream>\n", "no file"),
    ("src/domain/dates.cpp", "  #  include <yaml-cpp/yaml.h>\n", "src/storage/* only"),
    ("src/storage/yaml.cpp", '#include "crm/formats.hpp"\n', "storage includes crm/formats.hpp of render"),
    ("src/render/csv.cpp", '#include "crm/store.hpp"\n', "render includes crm/store.hpp of storage"),
    ("src/render/csv.cpp", "#include <nlohmann/json.hpp>\n", "src/render/json.cpp only"),
    ("src/render/csv.cpp", "#include <kainjow/mustache.hpp>\n", "only"),
    ("src/render/csv.cpp", "#include <gmime/gmime.h>\n", "src/mail/* only"),
    ("src/cli/run.cpp", "#include <CLI/CLI.hpp>\n", "src/cli/parse.cpp only"),
    ("src/other/run.cpp", "", "in no layer"),
    ("src/domain/rules/rules.hpp", '#pragma once\n#include "domain/rules/rules.hpp"\n', "includes itself"),
]


def self_test():
    def faults_of(tree):
        with tempfile.TemporaryDirectory() as top:
            for name, text in tree.items():
                file = pathlib.Path(top) / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            return check(top)[0]

    with_spdx = {name: f"{SPDX}\n{text}" for name, text in GOOD.items()}
    if faults_of(with_spdx):
        sys.exit(f"self-test: a sound tree has faults: {faults_of(with_spdx)}")
    for name, text, word in BAD:
        faults = faults_of(with_spdx | {name: f"{SPDX}\n{text}"})
        if not any(fault.startswith(name) and word in fault for fault in faults):
            sys.exit(f"self-test: {name} with {text!r}: want a fault with '{word}', got {faults}")
    faults = faults_of(with_spdx | {"tests/unit/date.cpp": "int main() {}\n"})
    if len(faults) != 1 or "SPDX" not in faults[0]:
        sys.exit(f"self-test: a missing SPDX line: got {faults}")
    print(f"self-test passed: each of {len(BAD) + 1} faults was found")


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    faults, count = check(sys.argv[1])
    for fault in faults:
        print(fault)
    if not count:
        sys.exit(f"no sources in {sys.argv[1]}")
    print(f"{count} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
