#!/usr/bin/env bash
# Installs what is missing, builds and runs every test: first with warnings as errors (preset dev), then under the
# address and undefined-behaviour sanitizers (preset asan). Stops at the first of the two that fails, so that what
# it ends on is the summary that matters.
# Usage: ./test.sh [--long]   (--long: the soak, fuzz and benchmark runs in full length too)
set -euo pipefail
# shellcheck source=tools/build.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/tools/build.sh"

for argument in "$@"; do
    case "$argument" in
        --long) export JIAOSHU_LONG=1 ;;
        *) say "usage: ./test.sh [--long]"; exit 2 ;;
    esac
done

# The same world for every machine: language, time zone, screen, scale.
unset LANG LANGUAGE LC_MESSAGES LC_CTYPE LC_COLLATE LC_NUMERIC LC_TIME DISPLAY WAYLAND_DISPLAY
unset QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME QT_LOGGING_RULES QT_SCREEN_SCALE_FACTORS QT_FONT_DPI
export LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1
# Qt, fontconfig and ICU keep caches until the process ends and never free them; leak reports would be theirs.
export ASAN_OPTIONS=detect_leaks=0
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
# Tests that measure time say so in CMake (RUN_SERIAL); the others share the processors.
CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(nproc)}
export CTEST_PARALLEL_LEVEL

"$root/tools/install-dependencies.sh" --tests
cd "$root"

build dev
ctest --preset dev

build asan
ctest --preset asan -L '^(unit|items|gui|golden)$'
