# SPDX-License-Identifier: MIT
"""Projects for tests: copies of tests/golden/projects/NAME as `crm init` would have left them on disk."""
import os
import pathlib
import shutil

TESTS = pathlib.Path(__file__).resolve().parent.parent
PROJECTS = TESTS / "golden" / "projects"
NPM = TESTS.parent / "build" / "npm" / "node_modules"  # what tests/run.sh installs of tests/npm


def project_names():
    return sorted(p.name for p in PROJECTS.iterdir() if p.is_dir())


def copy_project(name, destination):
    """Copies a project. Git keeps no modes, so they are set here: nobody else may read private/."""
    source = PROJECTS / name
    if not source.is_dir():
        raise FileNotFoundError(f"no project '{name}' in {PROJECTS.name}/: there are {', '.join(project_names())}")
    shutil.copytree(source, destination, dirs_exist_ok=True)
    for folder, _, files in os.walk(destination):
        secret = "private" in pathlib.Path(folder).relative_to(destination).parts
        os.chmod(folder, 0o700 if secret else 0o755)
        for file in files:
            os.chmod(os.path.join(folder, file), 0o600 if secret else 0o644)


def environment(program, today, temporary):
    """What a command sees: nothing of the machine but the sanitizers' options, so that it answers the same everywhere."""
    temporary = pathlib.Path(temporary)
    home = temporary / "home"
    if not home.exists():
        home.mkdir()
        (home / ".gitconfig").write_text("[init]\n\tdefaultBranch = main\n[core]\n\tabbrev = 8\n")
    day = f"{today}T09:00:00+00:00"
    variables = {
        "PATH": f"{pathlib.Path(program).resolve().parent}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
        "HOME": str(home),
        "TMP": str(temporary),
        "TMPDIR": str(temporary),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "TERM": "dumb",
        "CRM_TODAY": today,
        "XDG_STATE_HOME": str(temporary / "state"),
        "XDG_CONFIG_HOME": str(temporary / "config"),
        "XDG_CACHE_HOME": str(temporary / "cache"),
        "XDG_DATA_HOME": str(temporary / "data"),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CEILING_DIRECTORIES": str(temporary),
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_AUTHOR_NAME": "Priya Nair",
        "GIT_AUTHOR_EMAIL": "priya.nair@larkfield.example",
        "GIT_AUTHOR_DATE": day,
        "GIT_COMMITTER_NAME": "Priya Nair",
        "GIT_COMMITTER_EMAIL": "priya.nair@larkfield.example",
        "GIT_COMMITTER_DATE": day,
    }
    for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
        if name in os.environ:
            variables[name] = os.environ[name]
    return variables
