# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2034
# To be sourced: need_packages NAME… installs those Debian packages that are missing. Quiet, and without the network,
# when none is.

need_packages() {
  if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is no Debian or Ubuntu; what is needed, by their package names: $*" >&2
    return 0
  fi
  missing=
  for package in "$@"; do
    case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || :) in
      installed) ;;
      *) missing="$missing $package" ;;
    esac
  done
  [ -n "$missing" ] || return 0

  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1; then as_root=sudo; else as_root=no; fi
  fi
  if [ "$as_root" = no ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "Please install as root, then try again: apt-get install$missing" >&2
    return 1
  fi
  echo "Installing:$missing" >&2
  log=$(mktemp)
  # An update that fails (no network) need not matter: the lists may be good as they are.
  $as_root apt-get update >"$log" 2>&1 </dev/null || :
  # shellcheck disable=SC2086  # one word per package
  if ! $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing \
      >>"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    echo "apt-get failed. These packages are needed:$missing" >&2
    return 1
  fi
  rm -f "$log"
}

build_packages="g++ cmake ninja-build pkg-config libyaml-cpp-dev libfmt-dev libcli11-dev nlohmann-json3-dev
  libutf8proc-dev libkainjow-mustache-dev libgmime-3.0-dev"

# What some tests use and skip without, saying so.
test_tools="chromium msmtp python3-aiosmtpd zsh fish python3-icalendar python3-jsonschema python3-junitparser vim cron
  systemd git-filter-repo dpkg-dev file lintian poppler-utils"
want_packages() {
  need_packages "$@" || echo "Going on without; the tests that use them will be skipped: $*" >&2
}

# The packages of tests/npm, in build/npm. Quiet, and without the network, when they are those of the lock file.
want_npm_packages() {
  if cmp -s tests/npm/package-lock.json build/npm/installed; then return 0; fi
  command -v npm >/dev/null 2>&1 || want_packages nodejs npm
  mkdir -p build/npm
  cp tests/npm/package.json tests/npm/package-lock.json build/npm/
  if npm ci --prefix build/npm --prefer-offline --ignore-scripts --omit-lockfile-registry-resolved --no-audit --no-fund \
      >build/npm/log 2>&1 </dev/null; then
    cp tests/npm/package-lock.json build/npm/installed
  else
    echo "Going on without the packages of tests/npm; what they check will be skipped. build/npm/log says why." >&2
  fi
}

# How many compilers and tests to run at once.
cpu_count() {
  getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2
}
