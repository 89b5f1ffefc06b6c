#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is missing, builds everything and runs every test.
#   tests/run.sh            the dev build: warnings are errors
#   tests/run.sh --asan     under the address and undefined behaviour sanitizers
#   tests/run.sh --fuzz     each fuzzer for a minute (clang)
#   tests/run.sh --bench    no tests: what each step over 10,000 promises costs
#   tests/run.sh --package  two release builds of the Debian package, too: they must be the same
#   tests/run.sh --update   writes what came out into the golden transcripts; read it with git diff
set -eu
cd "$(dirname "$0")/.."
. tests/support/packages.sh

preset=dev
update=
for argument in "$@"; do
  case $argument in
    --asan) preset=asan ;;
    --fuzz) preset=fuzz ;;
    --bench) preset=bench ;;
    --package) export CRM_TEST_PACKAGE=1 ;;
    --update) update=yes ;;
    *)
      sed -n '3,9s/^# \{0,1\}//p' "$0" >&2
      exit 2
      ;;
  esac
done

# shellcheck disable=SC2086  # one word per package
need_packages $build_packages doctest-dev git python3 python3-yaml strace mandoc
[ "$preset" != fuzz ] || need_packages clang
[ -z "${CRM_TEST_PACKAGE-}" ] || need_packages dpkg-dev file lintian
# shellcheck disable=SC2086  # one word per package
want_packages $test_tools
want_npm_packages

cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$(cpu_count)"

[ "$preset" != bench ] || exec build/bench/crm_bench

if [ "$update" ]; then
  python=/usr/bin/python3
  [ -x $python ] || python=python3
  $python -B tests/golden/run.py --crm "build/$preset/crm" --update tests/golden/*.t
fi
exec ctest --preset "$preset" --parallel "$(cpu_count)" </dev/null
